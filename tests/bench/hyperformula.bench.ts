// The calculation against HyperFormula on a cut of the city-size sample that HyperFormula can hold: 40 services of one
// cost line and one benefit line, 44 departments, 10 years, 4 scenarios of 12: by each service's driver, with another
// assumption, split equally, split by population. As in the whole, one in four has assumptions of its own. Both do the same
// sums to the öre or round to it; both recalculate everything after the monthly pay has changed.
import { DetailedCellError, HyperFormula } from 'hyperformula'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { yearlyFigure } from '../../shared/calculation/results.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { documentSchema, type Model } from '../../shared/document/schema.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { median, ms, print, times } from './measure.ts'

const scenarios = 4
const population = 'driver-01'

/** One shared line and one benefit line for each service, split by the service's own driver, two scenarios. */
function cut(): Model {
  const whole = citySize()
  const services = whole.services.map((service) => ({
    ...service,
    costLines: service.costLines.filter(({ id }) => id === 'stod'),
    benefitLines: service.benefitLines.filter(({ id }) => id === 'telefon').map((line) => ({ ...line, lagMonths: 0 })),
  }))
  return documentSchema.parse({
    ...whole,
    services,
    fundingPlans: [],
    splitRules: [
      {
        id: 'own',
        name: 'own',
        parts: services.map(({ id, costLines }) => ({
          id,
          services: [id],
          method: { method: 'driver', drivers: [{ driver: driverOf(costLines[0]) }] },
        })),
      },
      { id: 'equal', name: 'equal', parts: [{ id: 'all', method: { method: 'equal' } }] },
      {
        id: 'population',
        name: 'population',
        parts: [{ id: 'all', method: { method: 'driver', drivers: [{ driver: population }] } }],
      },
    ],
    scenarios: [
      { id: 'a', name: 'a', operatingModel: whole.operatingModels[0]?.id, fundingPlan: null, splitRule: 'own' },
      { id: 'b', name: 'b', basedOn: 'a', overrides: { po: 0.45 } },
      { id: 'c', name: 'c', basedOn: 'a', splitRule: 'equal' },
      { id: 'd', name: 'd', basedOn: 'a', splitRule: 'population' },
    ],
  })
}

function driverOf(line: Model['services'][number]['costLines'][number] | undefined): string {
  if (line?.behaviour.kind !== 'perUnit') throw new Error('the line is not per unit')
  return line.behaviour.driver
}

const document = cut()
const { departments, drivers } = document
const years = Array.from({ length: 10 }, (_, y) => document.settings.firstYear + y)
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

/** A number of the document, for a cell. */
function numberOf(symbol: string, year: number): number {
  const value = document.assumptions.find((assumption) => assumption.symbol === symbol)?.value
  const cell = typeof value === 'object' ? (value as Record<string, number>)[String(year)] : value
  if (typeof cell !== 'number') throw new Error(`${symbol} is no number`)
  return cell
}

function symbolOf(driver: string): string {
  return drivers.find(({ id }) => id === driver)?.symbol ?? ''
}

/** Sheets: In (assumptions), one per driver (department × year), one per scenario (service × department × year). */
function sheets(): Record<string, (string | number)[][]> {
  const input: (string | number)[][] = [
    [numberOf('manadslon', 0), numberOf('arstimmar', 0), numberOf('overskattning', 0), 0.4, 0.45],
    ['=A1*12*(1+D1)/B1', '=A1*12*(1+E1)/B1'],
    years.map((year) => numberOf('driftandel', year)),
  ]
  for (let pattern = 1; pattern <= 4; pattern++) {
    input.push(years.map((year) => numberOf(`anslutning_${pattern}`, year)))
    input.push(years.map((year) => numberOf(`hemtagning_${pattern}`, year)))
  }
  const all: Record<string, (string | number)[][]> = { In: input }
  for (const driver of drivers) {
    const grid = departments.map(({ id }) =>
      years.map((year) => {
        const value = driver.values[id]
        return Number(typeof value === 'object' ? value[String(year)] : value)
      }),
    )
    grid.push(years.map((_, y) => `=SUM(${letters(y)}1:${letters(y)}${departments.length})` as unknown as number))
    all[driver.symbol] = grid
  }
  for (let s = 0; s < scenarios; s++) {
    const grid: (string | number)[][] = []
    const wide = document.services.length
    // Columns: charges of each service, then benefits of each, then net; rows: department by year.
    departments.forEach((_, d) => {
      years.forEach((_, y) => {
        const row: string[] = []
        const number = grid.length + 1
        const charges: string[] = []
        const gains: string[] = []
        document.services.forEach((service, i) => {
          const n = String(i + 1).padStart(2, '0')
          const id = driverOf(service.costLines[0])
          const sheet = symbolOf(id)
          const column = letters(y)
          const last = departments.length + 1
          const hourly = `In!$${s === 1 ? 'B' : 'A'}$2`
          const key = s === 3 ? symbolOf(population) : sheet
          const share = s === 2 ? `1/${departments.length}` : `${key}!${column}$${d + 1}/${key}!${column}$${last}`
          const pool = `ROUND(${numberOf(`minuter_stod_${n}`, 0)}/60*${hourly}*In!${column}$3*${sheet}!${column}$${last},2)`
          charges.push(`=ROUND(${pool}*${share},2)`)
          const pattern = (i % 4) * 2 + 4
          gains.push(
            `=ROUND(${sheet}!${column}$${d + 1}*${numberOf(`minuter_telefon_${n}`, 0)}/60*${hourly}*In!${column}$${pattern}*In!${column}$${pattern + 1}*(1-In!$C$1),2)`,
          )
        })
        row.push(...charges, ...gains)
        const net = `=SUM(${letters(wide)}${number}:${letters(2 * wide - 1)}${number})-SUM(A${number}:${letters(wide - 1)}${number})`
        grid.push([...row, net])
      })
    })
    const column = letters(2 * wide)
    grid.push([`=SUM(${column}1:${column}${departments.length * years.length})`])
    all[`S${s}`] = grid
  }
  return all
}

// Ours first: with HyperFormula's gigabyte on the same heap, collecting garbage would be counted as calculating.
const cache = newCache()
let edited = document
const pay = (i: number) => applyEdit(edited, setValue('assumptions/manadslon/value', 31_000 + i, ''))
calculateAll(edited, cache)
const ours = median(
  times(151, (i) => {
    edited = pay(i)
    calculateAll(edited, cache)
  }),
)

const building = performance.now()
const engine = HyperFormula.buildFromSheets(sheets(), { licenseKey: 'gpl-v3' })
const built = performance.now() - building
const input = engine.getSheetId('In') ?? 0
const theirs = median(
  times(3, (i) => {
    engine.setCellContents({ sheet: input, row: 0, col: 0 }, 31_000 + i)
  }),
)

// Both must have done the same sums: the city's net of the same pay, which may differ by half an öre a cell.
edited = pay(2)
const { results } = calculateAll(edited, cache)
const cells = departments.length * years.length * document.services.length
for (let s = 0; s < scenarios; s++) {
  const cell = engine.getCellValue({
    sheet: engine.getSheetId(`S${s}`) ?? 0,
    row: departments.length * years.length,
    col: 0,
  })
  if (cell instanceof DetailedCellError || typeof cell !== 'number') throw new Error(`HyperFormula: ${String(cell)}`)
  const result = results[s]
  const net = result ? yearlyFigure(result.city, 'net', result.years, null) : null
  if (net === null || Math.abs(net / 100 - cell) > cells * 0.01)
    throw new Error(`Different sums in scenario ${s}: ${net === null ? 'none' : net / 100} and ${cell}`)
}

print(`HyperFormula ${HyperFormula.version}, cut of \`city-size\` (1 + 1 lines a service, ${scenarios} scenarios)`, [
  { what: 'HyperFormula: build', measured: ms(built), bound: '', met: null },
  { what: 'HyperFormula: recalculation after one changed assumption', measured: ms(theirs), bound: '', met: null },
  { what: 'Fördela: the same', measured: ms(ours), bound: '', met: null },
  { what: 'Ratio', measured: `${(theirs / ours).toFixed(0)}×`, bound: '≥ 50×', met: theirs / ours >= 50 },
])
