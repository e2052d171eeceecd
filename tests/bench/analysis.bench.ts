// How fast the analyses are: all combinations of the explorer on the city-size sample, the review after an edit, and the
// exact choice of a portfolio of 200 services under three pots. Median of runs that each start from nothing kept.
import { combinationCount, type ExplorerChoice, explore, standardRules } from '../../shared/analysis/explorer.ts'
import { gameRules, secondsOfGames } from '../../shared/analysis/explorerGames.ts'
import { type ChoiceInput, choose } from '../../shared/analysis/portfolioChoice.ts'
import { review } from '../../shared/analysis/review/index.ts'
import { stabilityOf } from '../../shared/analysis/stability.ts'
import { calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { applyEdit, setValue } from '../../shared/document/edit.ts'
import { citySize } from '../../shared/samples/citySize.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
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

{
  const diary = omsorgsdagboken()
  const calculation = calculateAll(diary)
  const base = calculation.scenarios.find(({ resolved }) => resolved.id === 'a')
  if (!base) throw new Error('no scenario a')
  const rules = [...diary.splitRules, ...gameRules((method) => method)]
  const models = diary.operatingModels
  const taken = times(3, () => {
    const stability = stabilityOf(calculation, base)
    for (const _ of explore(calculation, { base: 'a', models, rules, plans: [null], stability }));
  })
  rows.push({
    what: `Explorer on the care diary with cost games, ${models.length * rules.length} combinations (said to take about ${Math.round(secondsOfGames(diary, { models, rules }))} s)`,
    measured: ms(median(taken)),
    bound: '',
    met: null,
  })
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

/** Scores and claims of 200 services on three pots of half of what is claimed, in öre; the same each time. */
function services(seed: number, alike: boolean): ChoiceInput {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const items = Array.from({ length: 200 }, (_, i) => {
    const uses = [0, 1, 2].map(() => Math.floor(random() * 1e9))
    const claimed = uses.reduce((sum, use) => sum + use, 0)
    // Alike: worth about what they claim, which is the hardest there is to tell apart.
    return { id: `s${i}`, score: Math.floor(alike ? claimed / 3 + random() * 4e8 : random() * 1e9), uses }
  })
  const caps = [0, 1, 2].map((r) => Math.floor(items.reduce((sum, { uses }) => sum + (uses[r] ?? 0), 0) / 2))
  return {
    items,
    caps,
    mustHave: ['s1', 's2'],
    excluded: ['s3'],
    atMostOne: [{ id: 'g', services: ['s4', 's5', 's6'] }],
  }
}

for (const [what, alike] of [
  ['200 services under three pots', false],
  ['… where each is worth about what it claims', true],
] as const) {
  const taken: number[] = []
  let proved = 0
  let widest = 0
  for (let seed = 1; seed <= 8; seed++) {
    const input = services(seed * 7919, alike)
    const start = performance.now()
    const choice = choose(input)
    taken.push(performance.now() - start)
    if (choice?.exact) proved++
    if (choice) widest = Math.max(widest, (choice.bound - choice.score) / choice.score)
  }
  const longest = Math.max(...taken)
  const gap = proved === 8 ? '' : `, else within ${(widest * 100).toFixed(2)} %`
  rows.push({
    what: `Best set of ${what}, the longest of 8 (proved best: ${proved}${gap})`,
    measured: ms(longest),
    bound: alike ? '' : '2 000 ms',
    met: alike ? null : longest <= 2000 && proved === 8,
  })
}

print('Analysis', rows)
