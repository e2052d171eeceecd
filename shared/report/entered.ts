// What is entered in a cell, in words: a number with its unit, a formula as typed, a series by year, a distribution.
// Example: "= drift_a * driftandel" stays so; { 2010: 600000 } → "2010: 600 000 kr"; 0.25 with unit % → "25 %".
import type { Series } from '../cell.ts'
import { isFormula } from '../cell.ts'
import type { AssumptionValue, Behaviour, Model } from '../document/schema.ts'
import { toTyped } from '../formula/input.ts'
import { type Language, text } from '../language/index.ts'
import { wordCell, wordValue } from './scenarioDifferences.ts'

export function wordEntered(value: AssumptionValue | Series, unit: string, language: Language): string {
  if (typeof value === 'string' && isFormula(value)) return toTyped(value, language)
  if (typeof value !== 'object' || 'distribution' in value) return wordValue(value as AssumptionValue, unit, language)
  const cells = Object.entries(value as Readonly<Record<string, string | number>>).sort(([a], [b]) =>
    a.localeCompare(b),
  )
  const worded = cells.map(([, cell]) => (isFormula(cell) ? toTyped(cell, language) : wordCell(cell, unit, language)))
  const [first] = cells
  const last = cells.at(-1)
  if (!first || !last) return wordCell(0, unit, language)
  // The years are said, since years that are not entered are 0.
  const span = first === last ? first[0] : `${first[0]}–${last[0]}`
  if (worded.every((one) => one === worded[0])) return `${span}: ${worded[0]}`
  if (cells.length > 2 && cells.every(([, cell]) => typeof cell === 'number')) return `${span}: ${worded.join(' · ')}`
  return cells.map(([year], i) => `${year}: ${worded[i]}`).join('; ')
}

/** What a cost line's amount is multiplied by: "Fast belopp", "Per enhet: Folkmängd 2010". */
export function wordBehaviour({ drivers }: Model, behaviour: Behaviour, language: Language): string {
  const kind = text(language, `term.behaviour.${behaviour.kind}`)
  if (behaviour.kind !== 'perUnit' && behaviour.kind !== 'stepped') return kind
  const driver = drivers.find(({ id }) => id === behaviour.driver)?.name ?? behaviour.driver
  return behaviour.kind === 'perUnit'
    ? text(language, 'report.behaviour.perUnit', { kind, driver })
    : text(language, 'report.behaviour.stepped', {
        kind,
        driver,
        step: wordEntered(behaviour.step, '', language),
      })
}
