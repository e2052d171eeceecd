// The workbook as a whole: sheets in the order a reader meets them, made in the order they build on each other.
// Example: makeWorkbook(document, calculation, { language: 'sv' }) → 17 sheets for the care diary, 97 % formulas.
import type { Calculation } from '../../calculation/calculate.ts'
import type { Model } from '../../document/schema.ts'
import type { Language } from '../../language/index.ts'
import type { Prepared } from '../../report/titleBlock.ts'
import { facts } from '../../report/titleBlock.ts'
import type { Book } from '../xlsx.ts'
import { assumptionsSheet, type ByDepartment } from './assumptionsSheet.ts'
import { comparisonSheet } from './comparisonSheet.ts'
import { costsSheet } from './costs.ts'
import { departmentsSheet } from './departmentsSheet.ts'
import { Draft } from './draft.ts'
import { fundingInputs } from './funding.ts'
import { gainsSheet } from './gains.ts'
import { type InputRow, inputRows } from './inputRows.ts'
import { makeKeys } from './keys.ts'
import { labelsOf } from './labels.ts'
import { reviewSheet, sourcesSheet } from './lists.ts'
import { rowsOnPage } from './page.ts'
import { putReadBack } from './readBack.ts'
import { roundingSheet } from './rounding.ts'
import { demandInputs, type ScenarioSheet, scenarioSheet } from './scenarioSheet.ts'
import { type Setting, settingOf } from './settings.ts'
import { makeShares } from './shares.ts'
import { checks, summarySheet } from './summarySheet.ts'

export interface WorkbookOptions {
  readonly language: Language
  /** Scenario ids; absent or empty: all. */
  readonly scenarios?: readonly string[]
  readonly prepared?: Prepared
}

export interface MadeWorkbook extends Book {
  /** Cells that are values because no formula gives them; told in the workbook too. */
  readonly values: number
  readonly scenarioSheets: readonly ScenarioSheet[]
}

export function makeWorkbook(document: Model, calculation: Calculation, options: WorkbookOptions): MadeWorkbook {
  const { language } = options
  const draft = new Draft(document, calculation, language)
  const { t } = draft
  const chosen = calculation.scenarios.filter(
    ({ resolved }) => !options.scenarios?.length || options.scenarios.includes(resolved.id),
  )
  const every = new Map(calculation.scenarios.map((one) => [one.resolved.id, settingOf(draft, one)]))
  const settings = chosen.flatMap(({ resolved }) => every.get(resolved.id) ?? [])
  // Values that a chosen scenario asks of another are needed though the other gets no sheet.
  const needed = [...new Set([...settings, ...settings.flatMap((one) => askedOf(one, every))])]

  const summary = draft.sheet(t('workbook.sheet.summary'), {
    widths: [44, 14, 14, 14, 14, 12, 12, 12, 14],
    frozen: { rows: 0, columns: 0 },
    orientation: 'portrait',
    tab: '0F4C81',
  })
  const comparison = draft.sheet(t('workbook.sheet.comparison'), {
    widths: [40, ...settings.map(() => 20)],
    frozen: { rows: 4, columns: 1 },
    repeatedRow: 3,
    tab: '0F4C81',
  })
  const sources = draft.sheet(t('workbook.sheet.sources'), {
    widths: [18, 44, 56, 22, 60],
    frozen: { rows: 4, columns: 0 },
    repeatedRow: 3,
  })
  const review = draft.sheet(t('workbook.sheet.review'), {
    widths: [30, 60, 60, 44],
    frozen: { rows: 4, columns: 0 },
    repeatedRow: 3,
  })

  const labels = labelsOf(document, language)
  const departments = departmentsSheet(draft, labels)
  const byDepartment = (): ByDepartment => departments
  const assumptions = assumptionsSheet(draft, needed, byDepartment)
  departments.connect(assumptions)
  const keys = makeKeys(draft, departments)
  const costs = costsSheet(draft, { assumptions, departments, keys }, labels, settings)
  const gains = gainsSheet(draft, { assumptions, departments, keys, labels }, needed)
  const shares = makeShares({ draft, assumptions, costs, departments, keys })
  const entered = (title: string, rows: readonly InputRow[]) => {
    const { sheet } = assumptions
    if (rows.some(({ series }) => typeof series === 'number' || typeof series === 'object'))
      sheet.put(sheet.end + 1, 0, title, 'section')
    return inputRows(draft, sheet, rows)
  }
  const rounding = roundingSheet(draft)
  const context = {
    draft,
    assumptions,
    costs,
    shares,
    rounding,
    labels,
    gains,
    fundingInputs: entered(t('field.fundingPlans'), fundingInputs(draft)),
    demandInputs: entered(t('field.savingsDemand'), demandInputs(draft)),
    settings: every,
  }
  const made = new Map<string, ScenarioSheet>()
  // What others ask of comes first.
  const asked = new Set(settings.flatMap((one) => askedOf(one, every)))
  for (const setting of [...settings.filter((one) => asked.has(one)), ...settings.filter((one) => !asked.has(one))])
    made.set(setting.scenario.resolved.id, scenarioSheet(context, setting, made))
  const scenarios = settings.flatMap(({ scenario }) => made.get(scenario.resolved.id) ?? [])

  comparisonSheet(draft, comparison, scenarios)
  sourcesSheet(draft, sources)
  reviewSheet(draft, review, calculation.problems)
  checks(draft, review, review.end + 1, scenarios)
  const notes = [
    ...(draft.values > 0 ? [t('workbook.values', { count: draft.values })] : []),
    ...(document.settings.note.trim() === '' ? [] : [document.settings.note.trim()]),
  ]
  const { displayUnit: unit } = document.settings
  const prepared = options.prepared ? { prepared: options.prepared } : {}
  summarySheet(draft, summary, scenarios, {
    facts: facts(document, draft.years, { unit, language, ...prepared }),
    notes,
  })
  departments.sheet.keepWhole(departments.starts, rowsOnPage(departments.sheet.widths))
  const map = putReadBack(draft)
  for (const sheet of draft.sheets) sheet.fit()
  const order = [
    summary,
    comparison,
    ...scenarios.map(({ sheet }) => sheet),
    departments.sheet,
    assumptions.sheet,
    ...draft.sheets,
  ]
  return {
    sheets: [
      ...new Set([
        ...order.filter((sheet) => sheet !== sources && sheet !== review && sheet !== map),
        sources,
        review,
        map,
      ]),
    ],
    named: draft.named,
    title: document.settings.title,
    subject: t('workbook.subject'),
    description: t('workbook.description'),
    author: options.prepared?.user || 'F\u00f6rdela',
    footer: t('workbook.page'),
    values: draft.values,
    scenarioSheets: scenarios,
  }
}

/** The scenarios whose benefit a scenario's savings demand refers to. */
function askedOf({ scenario }: Setting, every: ReadonlyMap<string, Setting>): Setting[] {
  const demand = scenario.resolved.savingsDemand
  const other = demand.kind === 'scenario' ? every.get(demand.scenario) : undefined
  return other ? [other] : []
}
