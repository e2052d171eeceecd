// How cells look: a few named styles. Number formats are in US syntax, as the file format wants; each program shows them
// in its reader's own way. Inputs are blue on pale yellow, as controllers expect; everything else is calculated.
// Example: 'money' shows 1234567.89 as 1 234 568 in a Swedish Excel.
import type { CellStyle } from '../xlsx.ts'

const font = 'Calibri'
const ink = '1F2A37'
const muted = '5B6673'
const line = 'C8D0D9'
const band = 'EEF2F6'
const brand = '0F4C81'

const kr = '#,##0;[Red]-#,##0'
const exact = '#,##0.00;[Red]-#,##0.00'
const thousands = '#,##0,;[Red]-#,##0,'
const millions = '#,##0.0,,;[Red]-#,##0.0,,'
const whole = '#,##0'
const decimals = '#,##0.00'
const asItIs = 'General'

const base = { font: { name: font, size: 10, color: { rgb: ink } } } as const
const strong = { font: { ...base.font, bold: true } } as const
const fill = (rgb: string) => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } }) as const
const over = { border: { top: { style: 'thin', color: { rgb: ink } } } } as const
const under = { border: { bottom: { style: 'thin', color: { rgb: line } } } } as const
const right = { alignment: { horizontal: 'right' } } as const
const wrapped = { alignment: { wrapText: true, vertical: 'top' } } as const
const input = { font: { ...base.font, color: { rgb: '1F3FBF' } }, ...fill('FFFBE6'), ...under } as const

export const styles = {
  text: base,
  note: { ...base, font: { ...base.font, color: { rgb: muted }, italic: true } },
  noteRight: { ...base, ...right, font: { ...base.font, color: { rgb: muted }, italic: true } },
  aside: {
    ...base,
    alignment: { horizontal: 'left', indent: 1 },
    font: { ...base.font, color: { rgb: muted }, italic: true },
  },
  headingAside: { ...strong, ...fill(band), ...under, alignment: { horizontal: 'left', indent: 1 } },
  wrapped: { ...base, ...wrapped },
  wrappedNote: { ...base, ...wrapped, font: { ...base.font, color: { rgb: muted } } },
  title: { font: { name: font, size: 18, bold: true, color: { rgb: brand } } },
  subtitle: { font: { name: font, size: 11, color: { rgb: muted } } },
  section: { font: { name: font, size: 13, bold: true, color: { rgb: brand } } },
  heading: { ...strong, ...fill(band), ...under },
  headingWrapped: {
    ...strong,
    ...fill(band),
    ...under,
    alignment: { horizontal: 'right', vertical: 'bottom', wrapText: true },
  },
  headingRight: { ...strong, ...fill(band), ...under, ...right },
  year: { ...strong, ...fill(band), ...under, ...right, numFmt: '0' },
  strong,
  /** A year among figures, or a count. */
  count: { ...base, ...right, numFmt: '0' },
  countTotal: { ...strong, ...over, ...right, numFmt: '0' },
  ratioTotal: { ...strong, ...over, ...right, numFmt: '0.00' },
  money: { ...base, numFmt: kr },
  moneyExact: { ...base, numFmt: exact },
  moneyTotal: { ...strong, ...over, numFmt: kr },
  moneyStrong: { ...strong, numFmt: kr },
  textTotal: { ...strong, ...over },
  kr: { ...base, numFmt: kr },
  tkr: { ...base, numFmt: thousands },
  mnkr: { ...base, numFmt: millions },
  krTotal: { ...strong, ...over, numFmt: kr },
  tkrTotal: { ...strong, ...over, numFmt: thousands },
  mnkrTotal: { ...strong, ...over, numFmt: millions },
  number: { ...base, numFmt: whole },
  numberDecimals: { ...base, numFmt: decimals },
  numberSmall: { ...base, numFmt: asItIs },
  numberTotal: { ...strong, ...over, numFmt: whole },
  numberTotalDecimals: { ...strong, ...over, numFmt: decimals },
  numberTotalSmall: { ...strong, ...over, numFmt: asItIs },
  share: { ...base, numFmt: '0.00%' },
  shareTotal: { ...strong, ...over, numFmt: '0.00%' },
  ratio: { ...base, ...right, numFmt: '0.00' },
  factor: { ...base, numFmt: '0.0000' },
  inputNumber: { ...input, numFmt: whole },
  inputNumberDecimals: { ...input, numFmt: decimals },
  inputNumberSmall: { ...input, numFmt: asItIs },
  inputPercent: { ...input, numFmt: '0.00%' },
  inputMoney: { ...input, numFmt: kr },
  inputMoneyDecimals: { ...input, numFmt: exact },
  inputMoneySmall: { ...input, numFmt: exact },
  inputCount: { ...input, ...right, numFmt: '0' },
} as const satisfies Record<string, CellStyle>

export type StyleName = keyof typeof styles

const byValue = ['number', 'numberTotal', 'inputNumber', 'inputMoney'] as const
const dependent: ReadonlySet<string> = new Set(byValue)

/**
 * As many decimals as the number needs: a format with optional ones ("#,##0.##") would show "1 130," in Excel.
 * Example: 'number' of 1130 stays, of 596.375 becomes 'numberDecimals', of 0.0125 'numberSmall'.
 */
export function styleFor(style: StyleName, value: number): StyleName {
  if (!dependent.has(style) || Number.isInteger(value)) return style
  return `${style as (typeof byValue)[number]}${Math.abs(value) < 1 ? 'Small' : 'Decimals'}`
}
