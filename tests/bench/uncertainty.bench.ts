// How fast draws are: a simulation against as many calculations, one after another, in the same run.
import { calculateAll } from '../../shared/calculation/calculate.ts'
import type { Distribution, Model } from '../../shared/document/schema.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { breakEvens } from '../../shared/uncertainty/sensitivity.ts'
import { simulate } from '../../shared/uncertainty/simulate.ts'
import { median, ms, print, type Row, times } from './measure.ts'

const rows: Row[] = []

/** Every number may be a third lower or half again as much. */
function uncertain(document: Model): Model {
  const around = (likeliest: number): Distribution => ({
    distribution: 'triangular',
    min: likeliest * 0.67,
    likeliest,
    max: likeliest * 1.5,
    nominal: 'likeliest',
  })
  const assumptions = document.assumptions.map((one) =>
    typeof one.value === 'number' && one.value > 0 ? { ...one, value: around(one.value) } : one,
  )
  return { ...document, assumptions }
}

function measure(name: string, document: Model, draws: number, runs: number): void {
  const [first] = document.scenarios
  if (!first) throw new Error('no scenario')
  const one = { ...document, scenarios: [first] }
  let longest = 0
  const taken = times(runs, (i) => {
    if (i === 0) longest = 0
    let before = performance.now()
    for (const _ of simulate(one, { scenario: first.id, draws, seed: 1 })) {
      longest = Math.max(longest, performance.now() - before)
      before = performance.now()
    }
  })
  const alone = times(5, () => calculateAll(one))
  const count = document.assumptions.filter(({ value }) => typeof value === 'object' && 'distribution' in value).length
  const ratio = (median(alone) * draws) / median(taken)
  rows.push({
    what: `\`${name}\`, ${draws.toLocaleString('sv')} draws of ${count} assumptions, and each at its P10 and P90`,
    measured: ms(median(taken)),
    bound: '',
    met: null,
  })
  rows.push({ what: '… longest time without a turn for others', measured: ms(longest), bound: '', met: null })
  rows.push({
    what: '… as many calculations one after another take longer by',
    measured: `${ratio.toFixed(1)}×`,
    bound: '',
    met: null,
  })
  const even = times(runs, () => {
    for (const _ of breakEvens(one, first.id));
  })
  rows.push({ what: '… break-even values of all its assumptions', measured: ms(median(even)), bound: '', met: null })
}

measure('omsorgsdagboken', uncertain(omsorgsdagboken()), 10_000, 3)
measure('city-size', uncertain(citySize()), 1000, 1)
print('Uncertainty', rows)
