// How fast the calculation is on the city-size sample, against a bare typed-array loop that does the same sums with the
// same apportionment, and how it grows with the number of services. Run alone, so that its memory is its own.
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { readModel, writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { bareLoop } from './bareLoop.ts'
import { median, ms, print, type Row, times } from './measure.ts'

const changedAssumption = (document: Model, i: number) =>
  applyEdit(document, setValue('assumptions/manadslon/value', 31_000 + i, ''))

/** Median time to recalculate every scenario after the assumption that nearly all lines use has changed. */
function fullRecalculation(start: Model, runs: number): number {
  const cache = newCache()
  let document = start
  calculateAll(document, cache)
  const taken = times(runs, (i) => {
    document = changedAssumption(document, i)
    calculateAll(document, cache)
  })
  return median(taken)
}

const document = citySize()
const text = writeModel(document)
const rows: Row[] = []

const opening = median(
  times(3, () => {
    const read = readModel(text)
    if (!read.ok) throw new Error(read.problem.code)
    calculateAll(read.value.document)
  }),
)
rows.push({
  what: `Open \`city-size\` (${(text.length / 1e6).toFixed(1)} MB) to first figures`,
  measured: ms(opening),
  bound: '1 500 ms',
  met: opening <= 1500,
})

const full = fullRecalculation(document, 15)
rows.push({
  what: 'Full recalculation, 12 scenarios, one changed assumption',
  measured: ms(full),
  bound: '100 ms, for orientation',
  met: null,
})

const loop = bareLoop(document)
const bare = median(times(9, (i) => loop(31_000 + i)))
rows.push({ what: 'The same sums in a bare typed-array loop', measured: ms(bare), bound: '', met: null })
rows.push({ what: '… ratio', measured: `${(full / bare).toFixed(1)}×`, bound: '≤ 10×', met: full / bare <= 10 })

{
  const cache = newCache()
  let edited = document
  const department = document.departments[0]?.id ?? ''
  calculateAll(edited, cache)
  const taken = times(41, (i) => {
    edited = applyEdit(edited, setValue(`drivers/driver-one-service/values/${department}`, 5000 + i, ''))
    calculateAll(edited, cache)
  })
  rows.push({
    what: 'A changed driver that one service uses, 12 scenarios',
    measured: ms(median(taken)),
    bound: '≤ 10 ms',
    met: median(taken) <= 10,
  })
}

const megabytes = process.resourceUsage().maxRSS / 1024
rows.push({
  what: 'Memory of the process, most',
  measured: `${megabytes.toFixed(0)} MB`,
  bound: '≤ 300 MB',
  met: megabytes <= 300,
})

const small = fullRecalculation(citySize(5), 15)
for (const count of [20, 80]) {
  const more = fullRecalculation(citySize(count), 9)
  const growth = more / small / (count / 5)
  rows.push({
    what: `Growth from 5 to ${count} services, time per service`,
    measured: `${growth.toFixed(2)}×`,
    bound: count === 80 ? 'linear: ≤ 1.5×' : '',
    met: count === 80 ? growth <= 1.5 : null,
  })
}

print('Calculation', rows)
