import { beforeAll, describe, expect, test } from 'vitest'
import { type Calculation, calculateAll } from '../../shared/calculation/calculate.ts'
import { measures, type ScenarioResult } from '../../shared/calculation/results.ts'
import type { Model } from '../../shared/document/schema.ts'
import { comparisonReport } from '../../shared/report/comparison.ts'
import { comparisonAnswer, comparisonQuestion } from '../../shared/report/comparisonAnswer.ts'
import { comparisonFigures } from '../../shared/report/comparisonFigures.ts'
import { scenarioDifferences } from '../../shared/report/scenarioDifferences.ts'
import { scenarioSheets } from '../../shared/report/scenarioSheet.ts'
import { formatCell, type Table } from '../../shared/report/table.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

let document: Model
let calculation: Calculation
let results: readonly ScenarioResult[]
let four: string[]

beforeAll(() => {
  document = omsorgsdagboken()
  calculation = calculateAll(document)
  results = calculation.results
  four = results.slice(0, 4).map(({ id }) => id)
})

const idOf = (name: string) => {
  const found = document.scenarios.find((scenario) => scenario.name === name)
  if (!found) throw new Error(name)
  return found.id
}
const sums = { view: 'sum', year: null, base: null, measures: ['cost', 'benefit', 'net'] } as const
const tkr = (öre: number | null) => (öre === null ? null : Math.round(öre / 100_000))

describe('The comparison of the care diary', () => {
  test('shows the districts, their sum, the others with money, and the city', () => {
    const figures = comparisonFigures(document, results, { ...sums, scenarios: four })
    const row = (key: string) => figures.rows.find((one) => one.key === key)?.figures.map(({ value }) => tkr(value))
    expect(row('alvsjo')).toEqual([307, 215, -92, 309, 215, -94, 312, 215, -96, 814, 215, -598])
    expect(row('subtotal')?.slice(0, 3)).toEqual([11_850, 12_560, 710])
    expect(row('city')).toEqual([
      21_270, 12_932, -8338, 21_360, 12_932, -8428, 21_445, 12_932, -8513, 34_060, 12_932, -21_128,
    ])
    expect(figures.rows.map(({ kind }) => kind)).toEqual([
      ...Array(14).fill('department'),
      'subtotal',
      'other',
      'other',
      'total',
    ])
    expect(figures.onlyDistricts).toBe(true)
  })

  test('gives differences to a base, and the base itself in amounts', () => {
    const figures = comparisonFigures(document, results, { ...sums, scenarios: four, base: four[0] ?? null })
    const city = figures.rows.at(-1)?.figures ?? []
    expect(city.slice(0, 6).map(({ value }) => tkr(value))).toEqual([21_270, 12_932, -8338, 90, 0, -90])
    expect(city.map(({ difference }) => difference)).toEqual([...Array(3).fill(false), ...Array(9).fill(true)])
  })

  test('sums of the rows are the city, for every measure and year, to the öre', () => {
    for (const year of results[0]?.years ?? []) {
      const figures = comparisonFigures(document, results, {
        scenarios: four,
        view: 'year',
        year,
        base: null,
        measures: ['cost', 'benefit', 'net', 'gap'],
      })
      const rows = figures.rows.filter(({ kind }) => kind === 'department' || kind === 'other')
      figures.rows.at(-1)?.figures.forEach(({ value }, c) => {
        expect(rows.reduce((sum, row) => sum + (row.figures[c]?.value ?? Number.NaN), 0)).toBe(value)
      })
    }
  })

  test('asks the question and answers it', () => {
    expect(comparisonQuestion(document, four, 'sv')).toBe('Vem ska driva Omsorgsdagboken?')
    expect(comparisonQuestion(document, [idOf('A Central drift hos SLK IT'), idOf('A, delat lika')], 'sv')).toBe(
      'Hur ska kostnaden för Omsorgsdagboken delas?',
    )
    const choice = { scenarios: four, view: 'sum', year: null, unit: 'tkr', language: 'sv' } as const
    expect(comparisonAnswer(document, results, choice)).toEqual([
      'A Central drift hos SLK IT kostar staden minst: 8\u00a0338\u00a0tkr netto 2010–2016, 90\u00a0tkr mindre än B Serviceförvaltningen.',
      'Där förlorar 7 av 16 förvaltningar, mest Äldreförvaltningen med 9\u00a0420\u00a0tkr.',
    ])
    // Whoever believes in other assumptions is no better: it is told apart, and not ranked.
    expect(comparisonAnswer(document, results, { ...choice, scenarios: [...four, idOf('Enligt ansökan')] })).toEqual([
      ...comparisonAnswer(document, results, choice),
      'Enligt ansökan räknar med andra antaganden och rangordnas därför inte här.',
    ])
    expect(
      comparisonAnswer(document, results, {
        ...choice,
        scenarios: [idOf('A Central drift hos SLK IT'), idOf('A, delat lika')],
      }),
    ).toEqual(['Båda scenarierna ger staden lika mycket: −8\u00a0338\u00a0tkr netto 2010–2016.'])
    expect(comparisonAnswer(document, results, { ...choice, view: 'presentValue', language: 'en' })[0]).toContain(
      '8,681\u00a0tkr in present value 2010–2016',
    )
  })

  test('says in words what differs between scenarios', () => {
    const [a, d] = [idOf('A Central drift hos SLK IT'), idOf('D Var och en för sig')]
    expect(scenarioDifferences(document, a, a, 'sv')).toEqual([])
    expect(scenarioDifferences(document, d, a, 'sv')).toEqual([
      'Driftmodellen är Var och en för sig, inte Central drift hos SLK IT.',
      'Ingenting delas (annars: Efter äldreomsorgstagare).',
    ])
    const applied = scenarioDifferences(document, idOf('Enligt ansökan'), a, 'sv')
    expect(applied).toContain(
      'Överskattningskorrigering är 0\u00a0%, inte 25\u00a0% (osäkert: triangulär 10 %; 25 %; 50 %).',
    )
    expect(applied.find((sentence) => sentence.startsWith('Anslutningsgrad'))).toContain('2011 20\u00a0% mot 5\u00a0%')
  })
})

describe('The reports', () => {
  test('a comparison says what is rounded, what is illustrative, and which scenarios differ how', () => {
    const report = comparisonReport(document, results, { scenarios: four, unit: 'tkr', language: 'sv' })
    expect(report.footnotes).toContain('Beloppen är avrundade, varför summorna inte alltid stämmer.')
    expect(report.footnotes.join(' ')).toContain('ILLUSTRATIVT')
    const headings = report.sections.map(({ heading }) => heading)
    expect(headings).toContain('Vad skiljer scenarierna?')
    expect(headings).toContain('Staden enligt A Central drift hos SLK IT')
  })

  test('more scenarios than the paper is wide become several tables, each with every department', () => {
    const report = comparisonReport(document, results, { unit: 'tkr', language: 'sv' })
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): Table[] => (block.kind === 'table' ? [block.table] : [])),
    )
    const parts = tables.filter(({ caption }) => caption.includes('(del '))
    expect(parts.map(({ columns }) => columns.length)).toEqual([13, 13])
    expect(parts[0]?.rows.length).toBe(parts[1]?.rows.length)
  })

  test('one scenario sheet for each scenario asked for, in that order', () => {
    const sheets = scenarioSheets(document, results, { scenarios: [...four].reverse(), unit: 'tkr', language: 'sv' })
    expect(sheets.map(({ title }) => title)[0]).toBe('Scenarioblad: D Var och en för sig')
    expect(sheets.map(({ orientation }) => orientation)).toEqual(Array(4).fill('portrait'))
  })

  test('every figure that could not be calculated is a dash, and a finding says why', () => {
    const [first] = results
    if (!first) throw new Error('no result')
    const broken: ScenarioResult = {
      ...first,
      city: {
        ...first.city,
        yearly: new Float64Array(measures.length * first.years.length).fill(Number.NaN),
        npv: Number.NaN,
      },
      problems: [{ code: 'division-by-zero', severity: 'error', where: '', values: {} }],
    }
    for (const language of ['sv', 'en'] as const) {
      const report = comparisonReport(document, [broken], { unit: 'tkr', language })
      const written = report.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'table'
            ? block.table.rows.flatMap(({ cells }) => cells.map((cell) => formatCell(cell, 'tkr', language)))
            : block.kind === 'sentence' || block.kind === 'heading'
              ? [block.text]
              : block.kind === 'list'
                ? block.items
                : block.charts.map(({ title }) => title),
        ),
      )
      expect(written.join('|')).not.toMatch(/NaN|undefined|null/)
      expect(written).toContain('–')
      expect(report.sections.at(-1)?.heading).toBe(language === 'sv' ? 'Anmärkningar' : 'Findings')
    }
  })

  test('a model without scenarios makes an empty report rather than a failure', () => {
    const empty = { ...document, scenarios: [] }
    expect(comparisonReport(empty, [], { unit: 'kr', language: 'sv' }).sections.length).toBeGreaterThan(0)
    expect(scenarioSheets(empty, [], { unit: 'kr', language: 'sv' })).toEqual([])
  })
})
