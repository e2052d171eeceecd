// How long a report takes from the figures to the page that is shown, and the export of the largest.
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { exportFile, exportText } from '../../shared/export/files.ts'
import { madeFor, reportKinds } from '../../shared/report/kinds.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { median, ms, print, processorTime, type Row, times } from './measure.ts'

const rows: Row[] = []
const bound = 300

const diary = omsorgsdagboken()
const calculation = calculateAll(diary)
for (const kind of reportKinds) {
  const scenarios = kind === 'annex' ? [] : madeFor[kind] === 'together' ? ['a', 'b', 'c', 'd'] : ['a']
  // As many departments as the report screen shows.
  const choice = { unit: 'tkr', language: 'sv', scenarios, departments: ['alvsjo', 'bromma', 'farsta'] } as const
  const preview = () => void exportText(diary, calculation, kind, 'html', choice)
  const taken = median(times(9, preview))
  rows.push({
    what: `Preview of \`${kind}\`, \`omsorgsdagboken\`; ${ms(processorTime(9, preview))} of processor`,
    measured: ms(taken),
    bound: `≤ ${bound} ms`,
    met: taken <= bound,
  })
}

const city = citySize()
const large = calculateAll(city)
const choice = { unit: 'tkr', language: 'sv', scenarios: city.scenarios.slice(0, 1).map(({ id }) => id) } as const
for (const kind of ['scenarioSheet', 'departmentPage', 'annex'] as const) {
  const taken = median(times(1, () => void exportText(city, large, kind, 'html', choice)))
  rows.push({ what: `\`${kind}\` as HTML, \`city-size\`, one scenario`, measured: ms(taken), bound: '', met: null })
}
const start = performance.now()
await exportFile(diary, calculation, 'annex', 'docx', { unit: 'tkr', language: 'sv' })
rows.push({
  what: 'Annex as a Word document, `omsorgsdagboken`',
  measured: ms(performance.now() - start),
  bound: '',
  met: null,
})
print('Reports', rows)
