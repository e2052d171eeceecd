// The builder's form as text, as a person fills it in, and the edit that it makes.
// Example: 38 000 cases by the driver `arenden`, 12 minutes before and 3 after, 223 kr/h → a formula over four names.
import { type BuilderValue, buildBenefit, formulaOf, hourlyCostFormula } from '../../../shared/analysis/minutesSaved.ts'
import type { Edit } from '../../../shared/document/edit.ts'
import type { Builder } from '../../../shared/document/governance.ts'
import type { BenefitLine, Model } from '../../../shared/document/schema.ts'
import type { Language } from '../../../shared/language/index.ts'
import { parseNumber, typedNumber } from '../../../shared/numbers.ts'
import type { Words } from '../../ui/words.ts'

export interface DraftStep {
  readonly id: string
  readonly name: string
  /** A symbol. */
  readonly volume: string
  readonly before: string
  readonly after: string
  /** Symbols of minutes that the line is built of already. */
  readonly symbols: { readonly before: string; readonly after: string } | null
}

export interface Draft {
  readonly steps: readonly DraftStep[]
  /** A symbol; '': worked out from pay, PO and hours. */
  readonly hourlyCost: string
  readonly pay: string
  readonly po: string
  readonly hours: string
}

export function emptyStep(id: string, document: Model): DraftStep {
  const volume = document.drivers[0]?.symbol ?? document.assumptions[0]?.symbol ?? ''
  return { id, name: '', volume, before: '', after: '', symbols: null }
}

export function draftOf(document: Model, { builder }: BenefitLine, language: Language, id: string): Draft {
  const typed = (symbol: string) => {
    const value = document.assumptions.find((one) => one.symbol === symbol)?.value
    return typeof value === 'number' ? typedNumber(value, language) : ''
  }
  const rest = { pay: '', po: typedNumber(38.46, language), hours: '1600' }
  if (!builder) return { steps: [emptyStep(id, document)], hourlyCost: '', ...rest }
  return {
    steps: builder.steps.map(({ id, name, volume, minutesBefore, minutesAfter }) => ({
      id,
      name,
      volume,
      before: typed(minutesBefore),
      after: typed(minutesAfter),
      symbols: { before: minutesBefore, after: minutesAfter },
    })),
    hourlyCost: builder.hourlyCost,
    ...rest,
  }
}

export interface Built {
  readonly builder: Builder
  readonly values: readonly BuilderValue[]
  readonly formula: string
}

/** null: something has not been filled in, or is no number. */
export function built(document: Model, draft: Draft, { t, language }: Words): Built | null {
  const used = new Set([...document.assumptions, ...document.drivers].map(({ symbol }) => symbol))
  const free = (wanted: string) => {
    let symbol = wanted
    for (let n = 2; used.has(symbol); n++) symbol = `${wanted}_${n}`
    used.add(symbol)
    return symbol
  }
  const values: BuilderValue[] = []
  const value = (symbol: string, name: string, unit: string, amount: number | string, set = false) => {
    values.push({ symbol, name, unit, value: amount, source: t('builder.source'), set })
    return symbol
  }
  const steps: Builder['steps'] = []
  for (const { id, name, volume, before, after, symbols } of draft.steps) {
    const [from, to] = [parseNumber(before, language), parseNumber(after, language)]
    // Minutes that are a formula or differ by year are shown empty, and stay as they are.
    const stands = symbols !== null && before.trim() === '' && after.trim() === ''
    if (volume === '' || (!stands && (from === null || to === null || from < 0 || to < 0))) return null
    const step = name.trim() === '' ? t('builder.step') : name.trim()
    const minutesBefore = symbols?.before ?? free(t('builder.symbol.before'))
    const minutesAfter = symbols?.after ?? free(t('builder.symbol.after'))
    if (!stands && from !== null && to !== null) {
      value(minutesBefore, t('builder.name.before', { step }), 'min', from, symbols !== null)
      value(minutesAfter, t('builder.name.after', { step }), 'min', to, symbols !== null)
    }
    steps.push({ id, name: step, volume, minutesBefore, minutesAfter })
  }
  if (steps.length === 0) return null
  let { hourlyCost } = draft
  if (hourlyCost === '') {
    const [pay, po, hours] = [draft.pay, draft.po, draft.hours].map((text) => parseNumber(text, language))
    if (pay === null || po === null || hours === null || pay === undefined || po === undefined || hours === undefined)
      return null
    if (pay <= 0 || po < 0 || hours <= 0) return null
    const symbols = [
      value(free(t('builder.symbol.pay')), t('builder.name.pay'), 'kr', pay),
      value(free(t('builder.symbol.po')), t('builder.name.po'), '%', po / 100),
      value(free(t('builder.symbol.hours')), t('builder.name.hours'), 'h', hours),
    ] as const
    hourlyCost = value(
      free(t('builder.symbol.cost')),
      t('builder.name.cost'),
      'kr/h',
      hourlyCostFormula(symbols[0], symbols[1], symbols[2]),
    )
  }
  const builder = { steps, hourlyCost }
  return { builder, values, formula: formulaOf(builder) }
}

export function buildEdit(document: Model, place: string, { builder, values }: Built, what: string): Edit {
  return buildBenefit(document, place, builder, values, what)
}
