// What must hold of every report, whatever the model: tables are whole, nothing unworded, and sums are what they say.
import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { documentSchema, type Model, type ModelInput } from '../../shared/document/schema.ts'
import { reportsOf } from '../../shared/export/files.ts'
import { shownFigure } from '../../shared/report/comparisonFigures.ts'
import { reportKinds } from '../../shared/report/kinds.ts'
import type { Report, Row, Table } from '../../shared/report/table.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { stockholm2010 } from '../../shared/samples/stockholm2010.ts'
import { asText } from './asText.ts'

const tablesOf = ({ sections }: Report): Table[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])))

const öreOf = (row: Row | undefined, column: number): number | null => {
  const cell = row?.cells.at(column)
  return cell?.kind === 'amount' ? cell.öre : Number.NaN
}

const make = (document: Model, kind: (typeof reportKinds)[number], more: object = {}) =>
  reportsOf(document, calculateAll(document), kind, { unit: 'tkr', language: 'sv', ...more })

const edited = (document: Model, place: string, value: string | number) =>
  applyEdit(document, setValue(place, value, ''))

const withOutturn = (): Model => {
  const model = omsorgsdagboken()
  const of = (id: string, line: string, department: string, year: number, amount: number | string) => ({
    id,
    service: 'omsorgsdagboken',
    line,
    department,
    year,
    amount,
  })
  return documentSchema.parse({
    ...model,
    outturn: [
      of('u1', 'drift', 'slk-it', 2012, 600_000),
      of('u2', 'drift', 'slk-it', 2012, 50_000),
      of('u3', 'porto', 'alvsjo', 2012, '= 1000 + 500'),
      of('u4', 'porto', 'bromma', 2012, 'oklart'),
      of('u5', 'finns-inte', 'bromma', 2012, 1),
      of('u6', 'drift', 'slk-it', 1999, 1),
    ],
    comments: [{ id: 'k', place: 'services/omsorgsdagboken', text: 'Väntar på beslut.', by: 'Eva', when: '2011' }],
    history: [{ what: 'Ändrade porto', when: '2011-02-03', by: 'Eva' }],
  } satisfies ModelInput)
}

describe('Every report', () => {
  const models: readonly (readonly [string, Model])[] = [
    ['the care diary', omsorgsdagboken()],
    ['the programme of 2010', stockholm2010()],
    [
      'a figure that cannot be calculated',
      edited(omsorgsdagboken(), 'assumptions/minuter_vardbitrade/value', '= 5 / 0'),
    ],
    ['a cost that cannot be calculated', edited(omsorgsdagboken(), 'assumptions/drift_a/value', 'femtio tusen')],
    ['outturn, comments and history', withOutturn()],
    ['an empty model', documentSchema.parse({ ...omsorgsdagboken(), services: [], scenarios: [] })],
    ['a scenario without services', documentSchema.parse({ ...omsorgsdagboken(), services: [] })],
  ]
  for (const [name, model] of models)
    test(`is whole and worded: ${name}`, () => {
      const calculation = calculateAll(model)
      for (const kind of reportKinds)
        for (const language of ['sv', 'en'] as const)
          for (const report of reportsOf(model, calculation, kind, {
            unit: 'tkr',
            language,
            departments: ['alvsjo'],
          })) {
            expect(asText(report), kind).not.toMatch(/NaN|undefined|null|\[object|Infinity/)
            for (const { rows, columns, groups, caption } of tablesOf(report)) {
              expect(caption).not.toBe('')
              expect(rows.length, `${kind}: ${caption}`).toBeGreaterThan(0)
              for (const { cells } of rows) expect(cells.length, `${kind}: ${caption}`).toBe(columns.length)
              if (groups) expect(groups.reduce((sum, one) => sum + one.columns, 0)).toBe(columns.length)
            }
          }
    })
})

describe('A department page', () => {
  test('says line by line what the department pays in the end, in every scenario and department', () => {
    for (const [document, scenarios] of [
      [omsorgsdagboken(), ['a', 'd', 'a-nytta']],
      [stockholm2010(), ['program']],
    ] as const) {
      const calculation = calculateAll(document)
      for (const result of calculation.results.filter(({ id }) => scenarios.some((one) => one === id))) {
        const pages = reportsOf(document, calculation, 'departmentPage', {
          unit: 'kr',
          language: 'sv',
          scenarios: [result.id],
          departments: result.departments.map(({ id }) => id),
        })
        expect(pages).toHaveLength(result.departments.length)
        result.departments.forEach(({ figures }, i) => {
          const [page] = pages.slice(i)
          const tables = page ? tablesOf(page) : []
          const cost = shownFigure(figures, 'cost', result.years, null)
          const pays = tables.find(({ caption }) => caption.startsWith('Det förvaltningen betalar'))
          // Äldreförvaltningen pays for nobody else; a department that pays nothing has no such table.
          expect(pays ? öreOf(pays.rows.at(-1), -1) : 0).toBe(cost)
          const gains = tables.find(({ caption }) => caption.startsWith('Det förvaltningen får'))
          const benefit = yearlyFigure(figures, 'realisedBenefit', result.years, null)
          expect(gains ? öreOf(gains.rows.at(-1), -1) : 0).toBe(benefit)
        })
      }
    }
  })

  test('compares with the scenario in which each runs the service alone', () => {
    const [page] = make(omsorgsdagboken(), 'departmentPage', { scenarios: ['a'], departments: ['alvsjo'] })
    const text = page ? asText(page) : ''
    expect(text).toContain('## Jämfört med att klara sig själv')
    expect(text).toContain('Det är 507 tkr bättre för förvaltningen än D Var och en för sig.')
  })
})

describe('The budget adjustments', () => {
  test('cancel out in the city, and a matched change is as large as what others are charged', () => {
    for (const document of [omsorgsdagboken(), stockholm2010()]) {
      const calculation = calculateAll(document)
      for (const { id } of calculation.results) {
        const [report] = reportsOf(document, calculation, 'budgetAdjustment', {
          unit: 'kr',
          language: 'sv',
          scenarios: [id],
        })
        const adjustments = report && tablesOf(report).find(({ caption }) => caption.startsWith('Budgetjustering'))
        for (const [c, cell] of adjustments?.rows.at(-1)?.cells.entries() ?? [])
          if (c > 0) expect(cell).toMatchObject({ öre: 0 })
        const parts = report && tablesOf(report).at(-1)
        // Adjustment + matched + own cost + charges to others + benefit is what is left to handle.
        for (const row of parts?.rows ?? []) {
          const sum = [3, 4, 5, 6, 7].reduce((so, c) => so + (öreOf(row, c) ?? Number.NaN), 0)
          expect(sum, `${id}: ${JSON.stringify(row.cells[0])}`).toBe(öreOf(row, 8))
        }
      }
    }
  })
})

describe('The annex', () => {
  test('holds every assumption with its source, every line, decision and finding', () => {
    const document = edited(stockholm2010(), 'assumptions/porto/value', '= 5 / 0')
    const calculation = calculateAll(document)
    const [annex] = reportsOf(document, calculation, 'annex', { unit: 'tkr', language: 'sv' })
    const text = annex ? asText(annex) : ''
    for (const { name, source } of document.assumptions) {
      expect(text).toContain(name)
      expect(text).toContain(source)
    }
    for (const { title } of document.decisions) expect(text).toContain(title)
    for (const { costLines, benefitLines } of document.services)
      for (const { name } of [...costLines, ...benefitLines]) expect(text).toContain(name)
    expect(text).toContain('## Anmärkningar')
    expect(text).toMatch(/Fel: .*noll/)
  })
})

describe('The follow-up', () => {
  test('adds entries of the same line, evaluates formulas, and leaves out what has no plan', () => {
    const [report] = make(withOutturn(), 'followUp', { scenarios: ['a'] })
    const tables = report ? tablesOf(report) : []
    const cost = tables.find(({ caption }) => caption.startsWith('Kostnad per rad'))
    expect(cost?.rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      [
        { kind: 'text', text: 'Drift' },
        { kind: 'amount', öre: 55_000_000 },
        { kind: 'amount', öre: 65_000_000 },
        { kind: 'amount', öre: 10_000_000, sign: true },
      ],
      [
        { kind: 'text', text: 'Summa' },
        { kind: 'amount', öre: 55_000_000 },
        { kind: 'amount', öre: 65_000_000 },
        { kind: 'amount', öre: 10_000_000, sign: true },
      ],
    ])
    const departments = tables.find(({ caption }) => caption.startsWith('Realiserad nytta per förvaltning'))
    expect(departments?.rows.map((row) => öreOf(row, 2))).toEqual([150_000, null, null])
  })
})
