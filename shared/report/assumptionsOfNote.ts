// The assumptions a reader of one page should know of, each with its source.
// Example: "Anslutningsgrad: 0 % 2010 till 75 % 2016. Källa: Illustrativt antagande."
import type { Resolved } from '../calculation/resolve.ts'
import type { Cell } from '../cell.ts'
import type { Assumption, Model } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'
import { wordCell, wordValue } from './scenarioDifferences.ts'
import type { Block } from './table.ts'

/** What the scenario changes first, then series that set the pace, then the rest in the model's order. */
export function assumptionsOfNote(document: Model, { overrides }: Resolved, most: number, language: Language): Block[] {
  const entered = document.assumptions.filter(({ id, value }) => overrides[id] !== undefined || !isDerived(value))
  const rank = ({ id, value }: Assumption) => (overrides[id] !== undefined ? 0 : isPace(value) ? 1 : 2)
  const ranked = entered.map((one, i) => ({ one, i })).sort((a, b) => rank(a.one) - rank(b.one) || a.i - b.i)
  const told = ranked.slice(0, most).map(({ one }) => one)
  if (told.length === 0) return []
  const more = document.assumptions.length - told.length
  const items = told.map((one) => {
    const value = shortValue(overrides[one.id] ?? one.value, one.unit, language)
    const source = one.source.trim().replace(/\.$/, '')
    return source === ''
      ? text(language, 'report.sheet.assumptionWithout', { name: one.name, value })
      : text(language, 'report.sheet.assumption', { name: one.name, value, source })
  })
  if (more > 0) items.push(text(language, 'report.sheet.moreAssumptions', { count: more }))
  return [{ kind: 'list', items, dense: true }]
}

/** A series that only rises or only falls is told by its ends. */
function shortValue(value: Assumption['value'], unit: string, language: Language): string {
  if (typeof value !== 'object' || 'distribution' in value) return wordValue(value, unit, language)
  const cells = Object.entries(value as Readonly<Record<string, Cell>>).sort(([x], [y]) => x.localeCompare(y))
  const numbers = cells.flatMap(([, cell]) => (typeof cell === 'number' ? [cell] : []))
  const [first] = cells
  const last = cells.at(-1)
  const oneWay =
    numbers.length === cells.length &&
    (numbers.every((n, i) => i === 0 || n >= (numbers[i - 1] ?? n)) ||
      numbers.every((n, i) => i === 0 || n <= (numbers[i - 1] ?? n)))
  if (!first || !last || !oneWay || first[1] === last[1]) return wordValue(value, unit, language)
  const [a, b] = [wordCell(first[1], unit, language), wordCell(last[1], unit, language)]
  return text(language, 'report.sheet.fromTo', { a, from: first[0], b, to: last[0] })
}

function isDerived(value: Assumption['value']): boolean {
  return typeof value === 'string' && value.startsWith('=')
}

function isPace(value: Assumption['value']): boolean {
  return typeof value === 'object' && !('distribution' in value)
}
