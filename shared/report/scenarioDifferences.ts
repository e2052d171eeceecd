// "Vad skiljer?": what two scenarios build on that is not the same, each difference a sentence.
// Example, "A, delat lika" against "A": "Kostnaden delas enligt Lika delar, inte Efter äldreomsorgstagare."

import { type Resolved, resolveScenario } from '../calculation/resolve.ts'
import { type Cell, cellOfYear, isFormula, type Series } from '../cell.ts'
import { isDistribution, nominalOf } from '../document/distribution.ts'
import { distributionWords } from '../document/distributionText.ts'
import type { Assumption, AssumptionValue, Model, Service } from '../document/schema.ts'
import { type Language, text } from '../language/index.ts'
import { formatNumber, formatPercent, noNumber } from '../numbers.ts'

/** What `a` has that `b` has not, in words; empty when both build on the same. */
export function scenarioDifferences(document: Model, a: string, b: string, language: Language): string[] {
  const known = (id: string) => document.scenarios.some((scenario) => scenario.id === id)
  if (!known(a) || !known(b)) return []
  const [one, other] = [resolveScenario(document, a, () => {}), resolveScenario(document, b, () => {})]
  return [
    ...services(one, other, language),
    ...operatingModels(one, other, language),
    ...named('differs.fundingPlan', one.fundingPlan, other.fundingPlan, language),
    ...named('differs.splitRule', one.splitRule, other.splitRule, language),
    ...savingsDemand(document, one, other, language),
    ...assumptions(document, one, other, language),
    ...startSlips(one, other, language),
  ]
}

type Nameable = { readonly id: string; readonly name: string } | null

function named(
  key: 'differs.fundingPlan' | 'differs.splitRule',
  a: Nameable,
  b: Nameable,
  language: Language,
): string[] {
  if (a?.id === b?.id) return []
  if (!a) return [text(language, `${key}.without`, { b: b?.name ?? '' })]
  if (!b) return [text(language, `${key}.with`, { a: a.name })]
  return [text(language, key, { a: a.name, b: b.name })]
}

function services(a: Resolved, b: Resolved, language: Language): string[] {
  const only = (one: Resolved, other: Resolved) => one.services.filter((service) => !other.services.includes(service))
  return [
    ...only(a, b).map(({ name }) => text(language, 'differs.serviceAdded', { service: name, b: b.name })),
    ...only(b, a).map(({ name }) => text(language, 'differs.serviceRemoved', { service: name, b: b.name })),
  ]
}

function inBoth(a: Resolved, b: Resolved): readonly Service[] {
  return a.services.filter((service) => b.services.includes(service))
}

function operatingModels(a: Resolved, b: Resolved, language: Language): string[] {
  const missing = text(language, 'differs.missing')
  const both = inBoth(a, b)
  const changed = both.flatMap((service) => {
    const values = { a: a.operatingModel(service)?.name ?? missing, b: b.operatingModel(service)?.name ?? missing }
    return a.operatingModel(service)?.id === b.operatingModel(service)?.id ? [] : [{ service, values }]
  })
  const alike = new Set(changed.map(({ values }) => `${values.a}|${values.b}`)).size === 1
  const [first] = changed
  if (first && alike && changed.length === both.length) return [text(language, 'differs.operatingModel', first.values)]
  return changed.map(({ service, values }) =>
    text(language, 'differs.operatingModelOf', { service: service.name, ...values }),
  )
}

export function wordSavingsDemand(document: Model, { savingsDemand }: Resolved, language: Language): string {
  const scenario =
    savingsDemand.kind === 'scenario'
      ? (document.scenarios.find(({ id }) => id === savingsDemand.scenario)?.name ?? text(language, 'differs.missing'))
      : ''
  return text(language, `differs.savingsDemand.${savingsDemand.kind}`, { scenario })
}

function savingsDemand(document: Model, a: Resolved, b: Resolved, language: Language): string[] {
  if (a.savingsDemand === b.savingsDemand) return []
  const values = { a: wordSavingsDemand(document, a, language), b: wordSavingsDemand(document, b, language) }
  if (values.a !== values.b) return [text(language, 'differs.savingsDemand', values)]
  return JSON.stringify(a.savingsDemand) === JSON.stringify(b.savingsDemand)
    ? []
    : [text(language, 'differs.savingsDemandDetails')]
}

function assumptions(document: Model, a: Resolved, b: Resolved, language: Language): string[] {
  return document.assumptions.flatMap((assumption) => {
    const [mine, theirs] = [a, b].map(({ overrides }) => overrides[assumption.id] ?? assumption.value)
    if (mine === undefined || theirs === undefined || JSON.stringify(mine) === JSON.stringify(theirs)) return []
    return [wordAssumption(document, assumption, mine, theirs, language)]
  })
}

function wordAssumption(
  { settings }: Model,
  { name, unit }: Assumption,
  a: AssumptionValue,
  b: AssumptionValue,
  language: Language,
): string {
  const [mine, theirs] = [a, b].map(asSeries)
  if (mine === null || theirs === null || mine === undefined || theirs === undefined)
    return text(language, 'differs.assumption', {
      name,
      a: wordValue(a, unit, language),
      b: wordValue(b, unit, language),
    })
  const differing: number[] = []
  const years = Array.from(
    { length: Math.max(0, settings.lastYear - settings.firstYear + 1) },
    (_, i) => settings.firstYear + i,
  )
  for (const year of years) if (cellOfYear(mine, year) !== cellOfYear(theirs, year)) differing.push(year)
  const pairs = differing.map((year) => ({
    year,
    a: wordCell(cellOfYear(mine, year), unit, language),
    b: wordCell(cellOfYear(theirs, year), unit, language),
  }))
  const [first] = pairs
  const alike = first && pairs.every((pair) => pair.a === first.a && pair.b === first.b)
  if (first && alike && (pairs.length === years.length || typeof a !== 'object'))
    return text(language, 'differs.assumption', { name, a: first.a, b: first.b })
  const told = pairs.map((pair) => text(language, 'differs.assumptionYear', { ...pair, year: String(pair.year) }))
  return text(language, 'differs.assumptionByYear', { name, years: told.join('; ') })
}

function asSeries(value: AssumptionValue): Series | null {
  return typeof value === 'object' && 'distribution' in value ? null : (value as Series)
}

/** A value in words: a number with its unit, a formula as written, or what a distribution counts as, and its figures. */
export function wordValue(value: AssumptionValue, unit: string, language: Language): string {
  if (typeof value !== 'object') return wordCell(value, unit, language)
  if (isDistribution(value)) {
    const nominal = nominalOf(value)
    return text(language, 'differs.distribution', {
      nominal: Number.isFinite(nominal) ? wordCell(nominal, unit, language) : noNumber,
      distribution: distributionWords(value, unit, language),
    })
  }
  const cells = Object.entries(value as Readonly<Record<string, Cell>>).sort(([x], [y]) => x.localeCompare(y))
  const worded = cells.map(([, cell]) => wordCell(cell, unit, language))
  const [first] = cells
  const last = cells.at(-1)
  if (!first || !last) return wordCell(0, unit, language)
  if (worded.every((one) => one === worded[0])) return worded[0] ?? ''
  const numbers = cells.every(([, cell]) => typeof cell === 'number')
  if (!numbers || cells.length <= 2) return cells.map(([year], i) => `${year}: ${worded[i]}`).join('; ')
  return `${first[0]}–${last[0]}: ${worded.join(' · ')}`
}

export function wordCell(cell: Cell, unit: string, language: Language): string {
  if (typeof cell === 'number') {
    if (unit === '%') return formatPercent(cell, language)
    return unit === '' ? formatNumber(cell, language) : `${formatNumber(cell, language)}\u00a0${unit}`
  }
  return isFormula(cell) ? text(language, 'differs.formula', { formula: cell.replace(/^=\s*/, '') }) : cell
}

function startSlips(a: Resolved, b: Resolved, language: Language): string[] {
  return inBoth(a, b).flatMap((service) => {
    const years = a.startSlip(service) - b.startSlip(service)
    if (years === 0) return []
    return [
      text(language, years > 0 ? 'differs.later' : 'differs.earlier', {
        service: service.name,
        years: Math.abs(years),
        b: b.name,
      }),
    ]
  })
}
