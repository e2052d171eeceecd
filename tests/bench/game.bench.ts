// How fast a cost game is solved: the bounds of what a window may wait for. Games like a service's, made by formula.
import {
  core,
  type Game,
  noParts,
  type Structure,
  solve,
  steppedCurve,
  structuredGame,
  tableGame,
} from '../../shared/game/index.ts'
import { median, ms, print, type Row, times } from './measure.ts'

/** Own costs, a unit price on whole volumes, facilities that some share, steps. */
function service(n: number, year = 0): Structure {
  const volume = Float64Array.from({ length: n }, (_, i) => 1000 + ((i * 7919 + year * 131) % 4001))
  const own = volume.map((one, i) => one * 35 + 9000 + i * 250)
  const groups = Array.from({ length: 6 }, (_, g) => ({
    cost: 40_000 + 9000 * g,
    members: Array.from({ length: n }, (_, i) => i).filter((i) => (i * 5 + g) % 6 < 2),
  }))
  const model = { fixed: 900_000, own, groups, curves: [steppedCurve(volume, 5000, 20_000)] }
  return { common: noParts(n), model, alone: null, whole: null }
}

/** Together at a fixed and own costs, or each alone. */
function choice(n: number): Structure {
  const { model } = service(n)
  const alone = model.own.map((cost) => cost + 60_000.37)
  return { common: noParts(n), model: { ...model, groups: [], curves: [] }, alone, whole: null }
}

/** Any costs at all: no part of it can be seen through. */
function anything(n: number, seed = 1): Game {
  let state = seed
  return tableGame(
    Float64Array.from({ length: 2 ** n }, () => {
      state = (state * 48_271) % 2_147_483_647
      return 1000 + (state % 100_000)
    }),
  )
}

function milliseconds(runs: number, run: (i: number) => void): number {
  return median(times(runs, run))
}

function must(status: string): void {
  if (status !== 'ok') throw new Error(status)
}

function row(what: string, taken: number, bound: number | null): Row {
  const met = bound === null ? null : taken <= bound
  return { what, measured: ms(taken), bound: bound === null ? '' : `≤ ${bound.toLocaleString('sv-SE')} ms`, met }
}

const rows: Row[] = [
  row(
    'Shapley value, 14 departments × 10 years, every group listed',
    milliseconds(9, () => {
      for (let year = 0; year < 10; year++) must(solve(structuredGame(service(14, year)), 'shapley').status)
    }),
    100,
  ),
  row(
    'Shapley value, 20 departments, costs of any kind',
    milliseconds(3, (i) => must(solve(anything(20, i + 5), 'shapley').status)),
    2000,
  ),
  row(
    'Shapley value, 60 departments, facilities and steps (Owen’s integral)',
    milliseconds(5, () => must(solve(structuredGame(service(60)), 'shapley').status)),
    300,
  ),
  row(
    'Shapley value, 60 departments, together or each alone (Owen’s integral)',
    milliseconds(5, () => must(solve(structuredGame(choice(60)), 'shapley').status)),
    300,
  ),
  ...[10, 14, 20].flatMap((n) => [
    row(
      `Nucleolus, ${n} departments, a service`,
      milliseconds(3, (i) => must(solve(structuredGame(service(n, i)), 'nucleolus').status)),
      { 10: 300, 14: 10_000 }[n] ?? null,
    ),
    row(
      `Prenucleolus, ${n} departments, costs of any kind`,
      milliseconds(3, (i) => must(solve(anything(n, i + 5), 'prenucleolus').status)),
      { 10: 300, 14: 10_000 }[n] ?? null,
    ),
  ]),
  row(
    'Nucleolus, 60 departments, together or each alone (Talmud rule)',
    milliseconds(5, () => must(solve(structuredGame(choice(60)), 'nucleolus').status)),
    null,
  ),
  row(
    'Core and the worst group, 60 departments, facilities and steps',
    milliseconds(1, () => {
      const game = structuredGame(service(60))
      must(core(game, new Float64Array(60).fill(game.cost(new Uint8Array(60).fill(1)) / 60)).status)
    }),
    10_000,
  ),
  row(
    'Core and the worst group, 60 departments, together or each alone',
    milliseconds(3, () => {
      const game = structuredGame(choice(60))
      must(core(game, new Float64Array(60).fill(game.cost(new Uint8Array(60).fill(1)) / 60)).status)
    }),
    10_000,
  ),
]

print('Cost games', rows)
