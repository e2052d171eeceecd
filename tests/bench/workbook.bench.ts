// How long the whole city's workbook takes, from the calculated model to the bytes of the file, and how large it is.
// Run alone, so that its memory is its own.
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { makeWorkbook } from '../../shared/export/workbook/workbook.ts'
import { writeXlsxFile } from '../../shared/export/xlsx.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { print, type Row } from './measure.ts'

const rows: Row[] = []
const document = citySize()
const calculation = calculateAll(document)
const start = performance.now()
const before = process.cpuUsage()
const book = makeWorkbook(document, calculation, { language: 'sv' })
const made = performance.now()
const bytes = await writeXlsxFile(book)
const taken = performance.now() - start
const { system, user } = process.cpuUsage(before)
const megabytes = process.resourceUsage().maxRSS / 1024
const sum = (of: 'formulas' | 'numbers', sheets = book.sheets) => sheets.reduce((all, sheet) => all + sheet[of], 0)
const inputs = ['Antaganden', 'Kostnader', 'Nyttor']
const results = book.sheets.filter(
  ({ name }) => !inputs.includes(name) && !name.startsWith('F\u00f6rvaltningar') && name !== '_fordela',
)
const share = (sheets = book.sheets) => sum('formulas', sheets) / (sum('formulas', sheets) + sum('numbers', sheets))

rows.push({
  what: `XLSX of \`city-size\`, 12 scenarios (${(bytes.length / 1e6).toFixed(1)} MB), of which ${(made - start).toFixed(0)} ms formulas; ${((user + system) / 1e6).toFixed(1)} s of processor`,
  measured: `${taken.toFixed(0)} ms`,
  bound: '5 000 ms',
  met: taken <= 5000,
})
rows.push({
  what: '… memory of the process, most',
  measured: `${megabytes.toFixed(0)} MB`,
  bound: '500 MB',
  met: megabytes <= 500,
})
rows.push({
  what: '… formula cells',
  measured: String(sum('formulas')),
  bound: '300 000',
  met: sum('formulas') <= 300_000,
})
rows.push({
  what: '… share of numbers outside sheets of inputs that are formulas',
  measured: `${(100 * share(results)).toFixed(1)} %`,
  bound: '≥ 95 %',
  met: share(results) >= 0.95,
})
rows.push({
  what: '… share of all numbers that are formulas',
  measured: `${(100 * share()).toFixed(1)} %`,
  bound: '≥ 50 %',
  met: share() >= 0.5,
})
rows.push({ what: '… values where no formula gives the figure', measured: String(book.values), bound: '', met: null })

{
  const document = omsorgsdagboken()
  const calculation = calculateAll(document)
  const start = performance.now()
  await writeXlsxFile(makeWorkbook(document, calculation, { language: 'sv' }))
  rows.push({
    what: 'XLSX of `omsorgsdagboken`, 8 scenarios',
    measured: `${(performance.now() - start).toFixed(0)} ms`,
    bound: '',
    met: null,
  })
}

print('Workbook', rows)
