// The city's figures of each scenario as lines to read, for a person at a terminal.
import { type ScenarioResult, yearlyFigure } from '../../shared/calculation/results.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { SimulatedScenario } from '../../shared/export/simulationJson.ts'
import { type Language, text } from '../../shared/language/index.ts'
import { wordProbability } from '../../shared/language/probability.ts'
import { formatMoney } from '../../shared/numbers.ts'

export function summary(document: Model, results: readonly ScenarioResult[], language: Language): string {
  const unit = document.settings.displayUnit
  const rows = results.map(({ name, years, city }) => [
    name,
    formatMoney(yearlyFigure(city, 'net', years, null), unit, language),
    formatMoney(Number.isNaN(city.npv) ? null : city.npv, unit, language),
    city.paybackYear === null ? '–' : String(city.paybackYear),
  ])
  const heading = [
    text(language, 'cli.summary.scenario'),
    text(language, 'cli.summary.net', { unit }),
    text(language, 'cli.summary.npv', { unit }),
    text(language, 'cli.summary.payback'),
  ]
  return lined([heading, ...rows])
}

/** The city's present value of each scenario over its draws. */
export function simulationSummary(
  document: Model,
  simulated: readonly SimulatedScenario[],
  language: Language,
): string {
  const unit = document.settings.displayUnit
  const rows = simulated.map(({ simulated: { name, draws, nominal, city, nobodyLoses } }) => [
    name,
    ...[nominal, city?.npv.p10, city?.npv.p50, city?.npv.p90].map((öre = Number.NaN) =>
      formatMoney(Number.isNaN(öre) ? null : öre, unit, language),
    ),
    wordProbability(city?.loses ?? null, draws, language),
    wordProbability(nobodyLoses, draws, language),
  ])
  const heading = [
    text(language, 'cli.summary.scenario'),
    text(language, 'cli.summary.npv', { unit }),
    'P10',
    'P50',
    'P90',
    text(language, 'cli.simulate.loses'),
    text(language, 'cli.simulate.nobodyLoses'),
  ]
  return lined([heading, ...rows])
}

function lined(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return `${table.map(line).join('\n')}\n`
}
