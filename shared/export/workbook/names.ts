// Names that a spreadsheet accepts: of sheets, and of cells. What it would read as something else gets `_` after it.
// Example: the symbol "r1c1" becomes "r1c1_", "a1" "a1_"; the scenario "Drift: A/B" gets the sheet "Drift A B".
import { columnName } from './formula.ts'

const longestSheetName = 31

/** One workbook's names; each is given once. */
export interface Names {
  sheet(wanted: string): string
  cell(wanted: string): string
}

export function newNames(): Names {
  const sheets = new Set<string>()
  const cells = new Set<string>()
  return {
    sheet(wanted) {
      const clean = legalSheetName(wanted)
      return unused(sheets, clean, (n) => {
        const end = ` (${n})`
        return `${clean.slice(0, longestSheetName - end.length).trimEnd()}${end}`
      })
    },
    cell(wanted) {
      const clean = legalCellName(wanted)
      return unused(cells, clean, (n) => `${clean}_${n}`)
    },
  }
}

function unused(taken: Set<string>, name: string, numbered: (n: number) => string): string {
  let free = name
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = numbered(n)
  taken.add(free.toLowerCase())
  return free
}

function legalSheetName(wanted: string): string {
  const clean = wanted
    .replace(/[[\]:*?/\\\p{C}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+/, '')
    .slice(0, longestSheetName)
    .replace(/[\s']+$/, '')
  // Excel keeps this name to itself, in every language.
  return clean === '' || /^history$/i.test(clean) ? `${clean}_` : clean
}

function legalCellName(wanted: string): string {
  const clean = wanted
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.]+/gu, '_')
    .slice(0, 200)
  const begun = /^[\p{L}_]/u.test(clean) ? clean : `_${clean}`
  return isTaken(begun) ? `${begun}_` : begun
}

const lastColumn = columnName(16383)

/** Cell addresses in both styles (also the shortened R, C and R1), and words that formulas know. */
function isTaken(name: string): boolean {
  const address = /^([a-z]{1,3})(\d{1,7})$/i.exec(name)
  const column = address?.[1]?.toUpperCase() ?? ''
  if (address && (column.length < 3 || column <= lastColumn)) return true
  return /^(r\d*|c\d*|r\d*c\d*|z\d*s\d*|l\d*c\d*|true|false|sann|falskt)$/i.test(name)
}

/** As it must stand before `!` in a formula. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !isTaken(name) ? name : `'${name.replaceAll("'", "''")}'`
}
