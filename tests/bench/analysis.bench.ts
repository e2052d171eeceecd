// How fast the analyses are: all combinations of the explorer on the city-size sample, the review after an edit, and the
// exact choice of a portfolio of 200 services under three pots. Median of runs that each start from nothing kept.
import { combinationCount, type ExplorerChoice, explore, standardRules } from '../../shared/analysis/explorer.ts'
import { review } from '../../shared/analysis/review/index.ts'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { median, ms, print, type Row, times } from './measure.ts'

const document = citySize()
const rows: Row[] = []

{
  const pots = document.fundingPlans[0] ?? null
  const choice: ExplorerChoice = {
    base: 'scenario-08',
    models: document.operatingModels,
    rules: [...document.splitRules, ...standardRules(document, (method) => method)].slice(0, 8),
    plans: [null, pots, pots && { ...pots, id: 'bara-pott', sources: pots.sources.slice(0, 1) }],
  }
  const cache = newCache()
  const calculation = calculateAll(document, cache)
  let longest = 0
  const taken = times(5, (i) => {
    if (i === 0) longest = 0
    let before = performance.now()
    for (const _ of explore(calculation, choice)) {
      longest = Math.max(longest, performance.now() - before)
      before = performance.now()
    }
  })
  rows.push({
    what: `Explorer on \`city-size\`, ${combinationCount(choice)} combinations`,
    measured: ms(median(taken)),
    bound: '2 000 ms',
    met: median(taken) <= 2000,
  })
  rows.push({ what: '… longest time without a turn for others', measured: ms(longest), bound: '', met: null })
}

for (const [what, place] of [
  ['everything', 'assumptions/manadslon/value'],
  ['one service', `drivers/driver-one-service/values/${document.departments[0]?.id ?? ''}`],
] as const) {
  const cache = newCache()
  let edited = document
  review(edited, calculateAll(edited, cache))
  const taken: number[] = []
  for (let i = 0; i < 15; i++) {
    edited = applyEdit(edited, setValue(place, 31_000 + i, ''))
    const calculation = calculateAll(edited, cache)
    const start = performance.now()
    review(edited, calculation)
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  rows.push({ what: `Review after an edit that reaches ${what}`, measured: ms(median(taken)), bound: '', met: null })
}

print('Analysis', rows)
