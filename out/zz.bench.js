import { createIntl, createIntlCache } from '@formatjs/intl'
import { create, parseDependencies } from 'mathjs/number'
import { z } from 'zod'

// ../../work/wt-2/shared/allocation/method.ts
/** What could not be calculated is unknown for those who take part; nobody else is concerned. */
function leaveUnknown({ shape, members }, out, lane) {
  const { years, draws } = shape
  for (let i = Math.floor(lane / draws), at = lane; i < members.length; i += years, at += years * draws)
    out[at] = members[i] ? NaN : 0
}
/** Weights of both signs that cancel out but for this part of them leave a sum of rounding errors: no sum to divide by. */
var cancelled = 1e-9
/** Ascending years as they are written: 2010–2012, 2014. */
function spans(years) {
  const found = []
  for (const year of years) {
    const span = found.at(-1)
    if (span && span[1] === year - 1) span[1] = year
    else found.push([year, year])
  }
  return found.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ')
}
/**
 * Divides each year and draw by its sum; where the sum is not positive reports it and leaves zeros.
 * `settled`: lanes where nothing costs anything, or where it has been said already why they cannot be split.
 */
function normalise(input, weights, name, settled) {
  const { departments, years, draws } = input.shape
  const out = new Float64Array(weights.length)
  const lanes = years * draws
  const unsplit = []
  for (let y = 0; y < years; y++) {
    let hasMembers = false
    for (let d = 0; d < departments; d++) if (input.members[d * years + y]) hasMembers = true
    let bad = false
    for (let r = 0; r < draws; r++) {
      const lane = y * draws + r
      let sum = 0
      let gross = 0
      for (let d = 0; d < departments; d++) {
        const weight = weights[d * lanes + lane] ?? 0
        sum += weight
        gross += Math.abs(weight)
      }
      if (sum > gross * cancelled)
        for (let d = 0; d < departments; d++) out[d * lanes + lane] = (weights[d * lanes + lane] ?? 0) / sum
      else if (Number.isNaN(sum)) leaveUnknown(input, out, lane)
      else bad ||= !settled?.has(lane)
    }
    if (bad && hasMembers) unsplit.push(input.years[y] ?? 0)
  }
  if (unsplit.length > 0) input.report('weights-not-positive', name, { years: spans(unsplit) })
  return out
}
var benefitProportional = {
  id: 'benefit',
  settings: z.looseObject({ method: z.literal('benefit') }),
  formula: 'c(N)·bᵢ/Σb',
  needs: ['benefit'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 300 },
      benefits: [2e3, 1e3],
      settings: { method: 'benefit' },
      shares: [200, 100],
    },
  ],
  initial: () => ({ method: 'benefit' }),
  fractions: (input) => normalise(input, input.benefit(), 'method'),
}
var centralPays = {
  id: 'central',
  settings: z.looseObject({ method: z.literal('central') }),
  formula: '0',
  needs: [],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'yes',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 300 },
      settings: { method: 'central' },
      shares: [0, 0],
    },
  ],
  initial: () => ({ method: 'central' }),
  fractions({ shape, central }) {
    const lanes = shape.years * shape.draws
    return new Float64Array(shape.departments * lanes).fill(1, central * lanes, (central + 1) * lanes)
  },
}
// ../../work/wt-2/shared/cell.ts
var idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\p{L}\p{N}_.:-]+$/u)
var yearSchema = z.int().min(1900).max(2200)
/** Text is kept as typed, whatever it is: only a file's size bounds it, and a formula that is too long is its cell's problem. */
var cellSchema = z.union([z.number(), z.string()])
var seriesSchema = z.union([cellSchema, z.record(z.string().regex(/^\d{4}$/), cellSchema)])
function isFormula(cell) {
  return typeof cell === 'string' && cell.startsWith('=')
}
/** The cell that decides a year. Shape: one cell; a year outside a by-year series gives 0. */
function cellOfYear(series, year) {
  return typeof series === 'object' ? (series[String(year)] ?? 0) : series
}
// ../../work/wt-2/shared/allocation/driverProportional.ts
var driverMixSchema = z
  .array(
    z.looseObject({
      driver: idSchema,
      weight: cellSchema.default(1),
    }),
  )
  .min(1)
var settings$16 = z.looseObject({
  method: z.literal('driver'),
  drivers: driverMixSchema,
})
/** Fractions by a mix of drivers; a driver that cannot be used leaves its years at zero, and the year is not split. */
function mixFractions(input, mix) {
  const { departments, years, draws } = input.shape
  const lanes = years * draws
  const weights = mix.map(({ weight }, k) => input.setting(weight, `drivers/${k}/weight`))
  const parts = mix.map(({ driver }, k) => {
    const values = input.driver(driver)
    return values && normalise(input, values, `drivers/${k}/driver`)
  })
  if (parts.some((part) => part === null)) return new Float64Array(departments * lanes)
  const [single] = parts
  if (mix.length === 1 && single && weights[0]?.every((weight) => weight > 0)) return single
  const out = new Float64Array(departments * lanes)
  for (let lane = 0; lane < lanes; lane++) {
    if (!parts.every((part, k) => weights[k]?.[lane] === 0 || (part && sumOf$1(part, lane, lanes) !== 0))) continue
    for (let d = 0; d < departments; d++) {
      let x = 0
      parts.forEach((part, k) => {
        const weight = weights[k]?.[lane] ?? 0
        if (weight !== 0) x += weight * (part?.[d * lanes + lane] ?? 0)
      })
      out[d * lanes + lane] = x
    }
  }
  return normalise(input, out, 'drivers')
}
function sumOf$1(values, lane, lanes) {
  let sum = 0
  for (let i = lane; i < values.length; i += lanes) sum += values[i] ?? 0
  return sum
}
var driverProportional = {
  id: 'driver',
  settings: settings$16,
  formula: 'c(N)·Σₖ vₖ·(wᵢₖ/Wₖ)/Σv',
  needs: ['driver'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B', 'C'],
      lines: { fixed: 300 },
      driver: [10, 20, 70],
      settings: {
        method: 'driver',
        drivers: [
          {
            driver: 'antal',
            weight: 1,
          },
        ],
      },
      shares: [30, 60, 210],
    },
  ],
  initial: (driver) => ({
    method: 'driver',
    drivers: [
      {
        driver,
        weight: 1,
      },
    ],
  }),
  fractions: (input, { drivers }) => mixFractions(input, drivers),
}
// ../../work/wt-2/shared/allocation/subadditivity.ts
/** 3ⁿ pairs of groups are listed. */
var few = 8
var tolerance = 1e-9
/** The largest that was found; null: none. */
function dearestTogether(game) {
  const { n } = game
  const everybody = Array.from({ length: n }, (_, i) => i)
  const cost = (group) => {
    const members = new Uint8Array(n)
    for (const i of group) members[i] = 1
    return group.length === 0 ? 0 : game.cost(members)
  }
  let worst = null
  let size = 0
  const consider = (groups) => {
    const together = cost(groups.flat().sort((a, b) => a - b))
    const apart = groups.reduce((sum, group) => sum + cost(group), 0)
    size = Math.max(size, Math.abs(together), Math.abs(apart))
    if (together - apart > (worst?.excess ?? 0))
      worst = {
        groups,
        excess: together - apart,
      }
  }
  if (n > 1) consider(everybody.map((i) => [i]))
  if (n <= few) {
    for (let one = 1; one < 2 ** n; one++)
      for (let other = one + 1; other < 2 ** n; other++)
        if ((one & other) === 0) consider([one, other].map((mask) => everybody.filter((i) => mask & (1 << i))))
  } else for (const i of everybody) consider([[i], everybody.filter((j) => j !== i)])
  return worst && worst.excess > tolerance * size ? worst : null
}
// ../../work/wt-2/shared/allocation/gameFractions.ts
var basisSchema = z.enum(['period', 'year']).default('period')
/** Nobody takes part, or nothing costs anything: nothing to split, and nothing to say about it. */
function isNothing$1({ n, cost }) {
  const group = new Uint8Array(n).fill(1)
  if (n > 0 && cost(group) !== 0) return false
  return group.every((_, i) => cost(group.fill(0).fill(1, i, i + 1)) === 0)
}
var alone = {
  ok: true,
  shares: Float64Array.of(1),
  notices: [],
}
/** `sharesOf` gives players' shares of a game that is known. */
function gameFractions(input, basis, sharesOf) {
  const { departments, years, draws } = input.shape
  const out = new Float64Array(departments * years * draws)
  const settled = /* @__PURE__ */ new Set()
  for (const played of input.games(basis)) {
    if (!played.game) {
      for (const lane of played.lanes) leaveUnknown(input, out, lane)
      continue
    }
    if (isNothing$1(played.game)) {
      for (const lane of played.lanes) settled.add(lane)
      continue
    }
    const found = played.game.n === 1 ? alone : sharesOf(played)
    if (!found.ok) {
      const { code, values } = found.problem
      input.report(code, 'method', values)
      for (const lane of played.lanes) settled.add(lane)
      continue
    }
    const breach = dearestTogether(played.game)
    if (breach) input.report('game-dearer-together', 'method', { amount: breach.excess }, 'warning')
    for (const { code, values, severity } of found.notices) input.report(code, 'method', values, severity)
    const nothing = found.shares.every((share) => share === 0)
    for (const lane of played.lanes)
      if (nothing) settled.add(lane)
      else played.post(found.shares, lane, out)
  }
  return normalise(input, out, 'method', settled)
}
/** By a solution that looks at costs only. */
function solutionFractions(input, basis, solution) {
  return gameFractions(input, basis, (played) => solvedShares(played, solution))
}
function solvedShares(played, solution, benefits) {
  const solved = played.solve(solution, benefits)
  return solved.status === 'ok'
    ? {
        ok: true,
        shares: solved.shares,
        notices: solved.notices,
      }
    : {
        ok: false,
        problem: solved.problem,
      }
}
var ensc$1 = {
  id: 'ensc',
  settings: z.looseObject({
    method: z.literal('ensc'),
    basis: basisSchema,
  }),
  formula: 'mᵢ + (c(N) − Σm)/n,  mᵢ = c(N) − c(N∖i)',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  solution: 'ensc',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: {
        A: 45,
        B: 50,
        C: 55,
        'A+B': 40,
        'A+C': 50,
        'B+C': 60,
        'A+B+C': 90,
      },
      settings: {
        method: 'ensc',
        basis: 'period',
      },
      shares: [20, 30, 40],
    },
  ],
  initial: () => ({
    method: 'ensc',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'ensc'),
}
// ../../work/wt-2/shared/allocation/equal.ts
var settings$14 = z.looseObject({ method: z.literal('equal') })
/** 1 for each member, department × year × draw. */
function equalWeights(input) {
  const { draws } = input.shape
  const out = new Float64Array(input.members.length * draws)
  for (let i = 0; i < input.members.length; i++) if (input.members[i]) out.fill(1, i * draws, (i + 1) * draws)
  return out
}
var equal$2 = {
  id: 'equal',
  settings: settings$14,
  formula: 'c(N)/n',
  needs: [],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B', 'C'],
      lines: { fixed: 300 },
      settings: { method: 'equal' },
      shares: [100, 100, 100],
    },
  ],
  initial: () => ({ method: 'equal' }),
  fractions: (input) => normalise(input, equalWeights(input), 'method'),
}
var equalProfit$1 = {
  id: 'equalProfit',
  settings: z.looseObject({
    method: z.literal('equalProfit'),
    basis: basisSchema,
  }),
  formula: 'min max |xᵢ/c(i) − xⱼ/c(j)|,  x in the core',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'yes',
    monotonicity: 'no',
    additivity: 'no',
  },
  solution: 'equal-profit',
  examples: [
    {
      players: ['A', 'B'],
      costs: {
        A: 11,
        B: 7,
        'A+B': 15,
      },
      settings: {
        method: 'equalProfit',
        basis: 'period',
      },
      shares: [15 * (11 / 18), 15 * (7 / 18)],
    },
  ],
  initial: () => ({
    method: 'equalProfit',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'equal-profit'),
}
var equalSavings$1 = {
  id: 'equalSavings',
  settings: z.looseObject({
    method: z.literal('equalSavings'),
    basis: basisSchema,
  }),
  formula: 'c(i) − (Σc(j) − c(N))/n',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'conditional',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  solution: 'equal-savings',
  examples: [
    {
      players: ['A', 'B'],
      costs: {
        A: 11,
        B: 7,
        'A+B': 15,
      },
      settings: {
        method: 'equalSavings',
        basis: 'period',
      },
      shares: [9.5, 5.5],
    },
  ],
  initial: () => ({
    method: 'equalSavings',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'equal-savings'),
}
var fixedAndVariable = {
  id: 'fixedAndVariable',
  settings: z.looseObject({
    method: z.literal('fixedAndVariable'),
    /** Fraction of the pool that is shared equally, 0–1. */
    fixedPart: cellSchema,
    drivers: driverMixSchema,
  }),
  formula: 'c(N)·(φ/n + (1 − φ)·wᵢ/W)',
  needs: ['driver'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B'],
      lines: { fixed: 100 },
      driver: [1, 3],
      settings: {
        method: 'fixedAndVariable',
        fixedPart: 0.4,
        drivers: [
          {
            driver: 'antal',
            weight: 1,
          },
        ],
      },
      shares: [35, 65],
    },
  ],
  initial: (driver) => ({
    method: 'fixedAndVariable',
    fixedPart: 0.5,
    drivers: [
      {
        driver,
        weight: 1,
      },
    ],
  }),
  fractions(input, { fixedPart, drivers }) {
    const { departments, years, draws } = input.shape
    const lanes = years * draws
    const phi = input.setting(fixedPart, 'fixedPart')
    const outside = phi.find((x) => x < 0 || x > 1)
    if (outside !== void 0) {
      input.report('fraction-outside', 'fixedPart', { value: outside })
      return new Float64Array(departments * lanes)
    }
    const equal = normalise(input, equalWeights(input), 'method')
    const variable = mixFractions(input, drivers)
    const out = new Float64Array(departments * lanes)
    for (let lane = 0; lane < lanes; lane++) {
      if (Number.isNaN(phi[lane])) {
        leaveUnknown(input, out, lane)
        continue
      }
      let usable = (phi[lane] ?? 0) === 1
      for (let d = 0; d < departments && !usable; d++) usable = variable[d * lanes + lane] !== 0
      if (!usable) continue
      for (let d = 0; d < departments; d++) {
        const i = d * lanes + lane
        out[i] = (phi[lane] ?? 0) * (equal[i] ?? 0) + (1 - (phi[lane] ?? 0)) * (variable[i] ?? 0)
      }
    }
    return out
  },
}
// ../../work/wt-2/shared/allocation/fixedShares.ts
var sharesSchema = z.record(idSchema, cellSchema)
var settings$10 = z.looseObject({
  method: z.literal('fixedShares'),
  shares: sharesSchema,
})
/** Entered shares on this year's members; zeros (and a report) when they do not sum to 100 %. */
function fixedFractions(input, shares) {
  const { departments, years, draws } = input.shape
  const lanes = years * draws
  const out = new Float64Array(departments * lanes)
  const sums = new Float64Array(lanes)
  for (const id of Object.keys(shares).sort()) {
    const row = input.departmentIds.indexOf(id)
    if (row < 0) {
      input.report('unknown-department', `shares/${id}`, { id })
      continue
    }
    const share = input.setting(shares[id] ?? 0, `shares/${id}`)
    for (let lane = 0; lane < lanes; lane++) {
      sums[lane] = (sums[lane] ?? 0) + (share[lane] ?? 0)
      const y = Math.floor(lane / draws)
      const member = input.memberRow(row, y)
      if (member >= 0) {
        const at = member * lanes + lane
        out[at] = (out[at] ?? 0) + (share[lane] ?? 0)
      } else if (share[lane] !== 0 && input.members.some((m, i) => m && i % years === y))
        input.report(
          'share-without-member',
          `shares/${id}`,
          {
            department: id,
            year: input.years[y] ?? 0,
          },
          'warning',
        )
    }
  }
  const wrong = sums.find((sum) => Number.isNaN(sum) || Math.abs(sum - 1) > 1e-9)
  if (wrong !== void 0) {
    if (!Number.isNaN(wrong)) input.report('shares-not-whole', 'shares', { sum: wrong })
    return new Float64Array(departments * lanes)
  }
  return normalise(input, out, 'shares')
}
var fixedShares = {
  id: 'fixedShares',
  settings: settings$10,
  formula: 'c(N)·pᵢ, Σp = 100 %',
  needs: [],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B', 'C'],
      lines: { fixed: 200 },
      settings: {
        method: 'fixedShares',
        shares: {
          A: 0.5,
          B: 0.3,
          C: 0.2,
        },
      },
      shares: [100, 60, 40],
    },
  ],
  initial: () => ({
    method: 'fixedShares',
    shares: {},
  }),
  fractions: (input, { shares }) => fixedFractions(input, shares),
}
var nucleolus$1 = {
  id: 'nucleolus',
  settings: z.looseObject({
    method: z.literal('nucleolus'),
    basis: basisSchema,
  }),
  formula: 'lexmin e(S),  e(S) = x(S) − c(S)',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'yes',
    monotonicity: 'no',
    additivity: 'no',
  },
  solution: 'nucleolus',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: {
        A: 12,
        B: 28,
        C: 30,
        'A+B': 28,
        'A+C': 30,
        'B+C': 30,
        'A+B+C': 30,
      },
      settings: {
        method: 'nucleolus',
        basis: 'period',
      },
      shares: [6, 11, 13],
    },
  ],
  initial: () => ({
    method: 'nucleolus',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'nucleolus'),
}
var perCapitaNucleolus = {
  id: 'perCapitaNucleolus',
  settings: z.looseObject({
    method: z.literal('perCapitaNucleolus'),
    basis: basisSchema,
  }),
  formula: 'lexmin e(S)/|S|',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'yes',
    monotonicity: 'yes',
    additivity: 'no',
  },
  solution: 'per-capita-nucleolus',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: {
        A: 12,
        B: 12,
        C: 12,
        'A+B': 12,
        'A+C': 24,
        'B+C': 24,
        'A+B+C': 21,
      },
      settings: {
        method: 'perCapitaNucleolus',
        basis: 'period',
      },
      shares: [5, 5, 11],
    },
  ],
  initial: () => ({
    method: 'perCapitaNucleolus',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'per-capita-nucleolus'),
}
var proportionalNucleolus = {
  id: 'proportionalNucleolus',
  settings: z.looseObject({
    method: z.literal('proportionalNucleolus'),
    basis: basisSchema,
  }),
  formula: 'lexmin e(S)/c(S)',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'yes',
    monotonicity: 'no',
    additivity: 'no',
  },
  solution: 'proportional-nucleolus',
  examples: [
    {
      players: ['A', 'B'],
      costs: {
        A: 11,
        B: 7,
        'A+B': 15,
      },
      settings: {
        method: 'proportionalNucleolus',
        basis: 'period',
      },
      shares: [15 * (11 / 18), 15 * (7 / 18)],
    },
  ],
  initial: () => ({
    method: 'proportionalNucleolus',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'proportional-nucleolus'),
}
// ../../work/wt-2/shared/allocation/scrb.ts
var settings$6 = z.looseObject({
  method: z.literal('scrb'),
  basis: basisSchema,
  /** Whether nobody is counted to gain more than its realised benefit; else what it would cost alone is the limit. */
  limitedBy: z.enum(['benefit', 'alone']).default('benefit'),
})
var towns = {
  players: ['A', 'B'],
  costs: {
    A: 11,
    B: 7,
    'A+B': 15,
  },
}
var scrb$1 = {
  id: 'scrb',
  settings: settings$6,
  formula: 'mᵢ + (c(N) − Σm)·rᵢ/Σr,  rᵢ = max(0, min(bᵢ, c(i)) − mᵢ)',
  needs: ['costs', 'benefit'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'no',
    additivity: 'no',
  },
  solution: 'scrb',
  examples: [
    {
      ...towns,
      settings: {
        method: 'scrb',
        basis: 'period',
        limitedBy: 'alone',
      },
      shares: [9.5, 5.5],
    },
    {
      ...towns,
      benefits: [10, 5],
      settings: {
        method: 'scrb',
        basis: 'period',
        limitedBy: 'benefit',
      },
      shares: [10, 5],
    },
  ],
  initial: () => ({
    method: 'scrb',
    basis: 'period',
    limitedBy: 'benefit',
  }),
  fractions: (input, { basis, limitedBy }) =>
    gameFractions(input, basis, (played) =>
      solvedShares(played, 'scrb', limitedBy === 'benefit' ? played.benefits() : void 0),
    ),
}
// ../../work/wt-2/shared/game/serial.ts
/** `demands` ≥ 0; a share for each, NaN when the cost is. Σ = cost(Σ demands). */
function serialShares(demands, cost) {
  const n = demands.length
  const demand = (i) => demands[i] ?? 0
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => demand(a) - demand(b))
  const shares = new Float64Array(n)
  let [before, paid, share] = [0, 0, 0]
  order.forEach((i, k) => {
    const quantity = paid + (n - k) * demand(i)
    const now = quantity > 0 ? cost(quantity) : 0
    share += (now - before) / (n - k)
    shares[i] = share
    before = now
    paid += demand(i)
  })
  return shares
}
// ../../work/wt-2/shared/problem.ts
function ok(value) {
  return {
    ok: true,
    value,
  }
}
function fail(problem) {
  return {
    ok: false,
    problem,
  }
}
function problem(code, where = '', values = {}, severity = 'error') {
  return {
    code,
    severity,
    where,
    values,
  }
}
/** Closes a switch over a union: a member nobody handles is a type error, and a bug if it still happens. */
function assertNever(value) {
  throw new Error(`unhandled member: ${JSON.stringify(value)}`)
}
// ../../work/wt-2/shared/allocation/serial.ts
var settings$5 = z.looseObject({
  method: z.literal('serial'),
  basis: basisSchema,
})
/** null: the game is a bare table, which says nothing of demands. */
function sharesOfLines({ n, structure }) {
  if (!structure) return null
  const out = new Float64Array(n)
  for (const parts of [structure.common, structure.model]) addSerial(parts, out)
  return out
}
function addSerial({ fixed, own, groups, curves }, out) {
  const n = out.length
  for (let i = 0; i < n; i++) out[i] = (out[i] ?? 0) + fixed / n + (own[i] ?? 0)
  for (const { cost, members } of groups) for (const i of members) out[i] = (out[i] ?? 0) + cost / members.length
  for (const { quantity, cost } of curves)
    serialShares(quantity, cost).forEach((share, i) => {
      out[i] = (out[i] ?? 0) + share
    })
}
var serial = {
  id: 'serial',
  settings: settings$5,
  formula: 'Σₖ≤ᵢ (C(qᵏ) − C(qᵏ⁻¹))/(n − k + 1)',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    {
      players: ['A', 'B'],
      lines: {
        stepped: {
          size: 10,
          price: 100,
        },
      },
      driver: [5, 25],
      settings: {
        method: 'serial',
        basis: 'period',
      },
      shares: [50, 250],
    },
  ],
  initial: () => ({
    method: 'serial',
    basis: 'period',
  }),
  fractions: (input, { basis }) =>
    gameFractions(input, basis, ({ game }) => {
      const shares = game && sharesOfLines(game)
      return shares
        ? {
            ok: true,
            shares,
            notices: [],
          }
        : {
            ok: false,
            problem: problem('game-without-demands'),
          }
    }),
}
var shapley$1 = {
  id: 'shapley',
  settings: z.looseObject({
    method: z.literal('shapley'),
    basis: basisSchema,
  }),
  formula: 'Σ |S|!·(n − |S| − 1)!/n! · (c(S∪i) − c(S)),  S ∌ i',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'conditional',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  solution: 'shapley',
  examples: [
    {
      players: ['A', 'B', 'C'],
      costs: {
        A: 12,
        B: 28,
        C: 30,
        'A+B': 28,
        'A+C': 30,
        'B+C': 30,
        'A+B+C': 30,
      },
      settings: {
        method: 'shapley',
        basis: 'period',
      },
      shares: [4, 12, 14],
    },
  ],
  initial: () => ({
    method: 'shapley',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'shapley'),
}
var standAloneProportional$1 = {
  id: 'standAlone',
  settings: z.looseObject({
    method: z.literal('standAlone'),
    basis: basisSchema,
  }),
  formula: 'c(N)·c(i)/Σc(j)',
  needs: ['costs'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'conditional',
    monotonicity: 'yes',
    additivity: 'no',
  },
  solution: 'stand-alone-proportional',
  examples: [
    {
      players: ['A', 'B'],
      costs: {
        A: 11,
        B: 7,
        'A+B': 15,
      },
      settings: {
        method: 'standAlone',
        basis: 'period',
      },
      shares: [15 * (11 / 18), 15 * (7 / 18)],
    },
  ],
  initial: () => ({
    method: 'standAlone',
    basis: 'period',
  }),
  fractions: (input, { basis }) => solutionFractions(input, basis, 'stand-alone-proportional'),
}
// ../../work/wt-2/shared/game/factors.ts
/** null when the rows depend on each other (a pivot below 1e-11 of the largest entry of its row). */
function factor(rows) {
  const n = rows.length
  const m = new Float64Array(n * n)
  const size = new Float64Array(n)
  for (let i = 0; i < n; i++)
    for (let k = 0; k < n; k++) {
      const value = rows[i]?.[k] ?? 0
      m[i * n + k] = value
      size[i] = Math.max(at$2(size, i), Math.abs(value))
    }
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let k = 0; k < n; k++) {
    let best = k
    let most = -1
    for (let i = k; i < n; i++) {
      const candidate = Math.abs(at$2(m, i * n + k)) / (at$2(size, i) || 1)
      if (candidate > most) [best, most] = [i, candidate]
    }
    if (!(most > 1e-11)) return null
    if (best !== k) {
      for (let j = 0; j < n; j++) swap(m, best * n + j, k * n + j)
      swap(size, best, k)
      swap(order, best, k)
    }
    const pivot = at$2(m, k * n + k)
    for (let i = k + 1; i < n; i++) {
      const times = at$2(m, i * n + k) / pivot
      if (times === 0) continue
      m[i * n + k] = times
      for (let j = k + 1; j < n; j++) m[i * n + j] = at$2(m, i * n + j) - times * at$2(m, k * n + j)
    }
  }
  return {
    solve(right) {
      const x = Float64Array.from({ length: n }, (_, i) => right[at$2(order, i)] ?? 0)
      for (let i = 0; i < n; i++) for (let k = 0; k < i; k++) x[i] = at$2(x, i) - at$2(m, i * n + k) * at$2(x, k)
      for (let i = n - 1; i >= 0; i--) {
        for (let k = i + 1; k < n; k++) x[i] = at$2(x, i) - at$2(m, i * n + k) * at$2(x, k)
        x[i] = at$2(x, i) / at$2(m, i * n + i)
      }
      return x
    },
    combine(right) {
      const y = Float64Array.from({ length: n }, (_, i) => right[i] ?? 0)
      for (let i = 0; i < n; i++) {
        for (let k = 0; k < i; k++) y[i] = at$2(y, i) - at$2(m, k * n + i) * at$2(y, k)
        y[i] = at$2(y, i) / at$2(m, i * n + i)
      }
      for (let i = n - 1; i >= 0; i--)
        for (let k = i + 1; k < n; k++) y[i] = at$2(y, i) - at$2(m, k * n + i) * at$2(y, k)
      const result = new Float64Array(n)
      for (let i = 0; i < n; i++) result[at$2(order, i)] = at$2(y, i)
      return result
    },
  }
}
function at$2(values, i) {
  return values[i]
}
function swap(values, i, j) {
  const kept = at$2(values, i)
  values[i] = at$2(values, j)
  values[j] = kept
}
// ../../work/wt-2/shared/allocation/support.ts
var supportsSchema = z.array(
  z.looseObject({
    department: idSchema,
    driver: idSchema,
  }),
)
var settings$2 = z.looseObject({
  method: z.literal('support'),
  driver: idSchema,
  manner: z.enum(['direct', 'stepDown', 'reciprocal']).default('stepDown'),
  /** Who charges on, in order, and by which driver of those it serves. */
  supports: supportsSchema,
})
/** Fractions by a driver over members, without some rows. */
function fractionsBy(input, driver, name, without) {
  const values = input.driver(driver)
  if (!values) return null
  const lanes = input.shape.years * input.shape.draws
  return normalise(
    input,
    values.map((value, i) => (without(Math.floor(i / lanes)) ? 0 : value)),
    name,
  )
}
function split(input, { driver, manner, supports }) {
  const { departments, years, draws } = input.shape
  const lanes = years * draws
  const rows = supports.map(({ department }, k) => {
    const row = input.departmentIds.indexOf(department)
    if (row < 0) input.report('unknown-department', `supports/${k}/department`, { id: department })
    return row
  })
  if (new Set(rows).size < rows.length) {
    input.report('support-twice', 'supports')
    return new Float64Array(departments * lanes)
  }
  const direct = manner === 'direct'
  const out = fractionsBy(input, driver, 'driver', (row) => direct && rows.includes(row))
  if (!out) return new Float64Array(departments * lanes)
  if (direct) return out
  const onward = supports.map(({ driver: own }, k) => {
    const before = manner === 'stepDown' ? rows.slice(0, k + 1) : rows.slice(k, k + 1)
    return fractionsBy(input, own, `supports/${k}/driver`, (row) => before.includes(row))
  })
  for (let lane = 0; lane < lanes; lane++) {
    const at = (row) => row * lanes + lane
    if ([out, ...onward].some((values) => values && input.departmentIds.some((_, d) => Number.isNaN(values[at(d)])))) {
      leaveUnknown(input, out, lane)
      continue
    }
    const acting = rows.flatMap((row, k) => {
      const on = onward[k]
      return on && row >= 0 && input.departmentIds.some((_, d) => on[at(d)] !== 0)
        ? [
            {
              row,
              on,
            },
          ]
        : []
    })
    const passed = manner === 'stepDown' ? null : reciprocal(input, acting, out, lane)
    if (manner === 'reciprocal' && !passed) {
      for (let d = 0; d < departments; d++) out[at(d)] = 0
      continue
    }
    acting.forEach(({ row, on }, k) => {
      const charge = passed ? (passed[k] ?? 0) : (out[at(row)] ?? 0)
      for (let d = 0; d < departments; d++) out[at(d)] = (out[at(d)] ?? 0) + charge * (on[at(d)] ?? 0)
      out[at(row)] = (out[at(row)] ?? 0) - charge
    })
    if (manner === 'reciprocal') {
      for (const { row } of acting) if (Math.abs(out[at(row)] ?? 0) < 1e-12) out[at(row)] = 0
    }
  }
  return out
}
/** What each support department has to charge on when all do so at once; null: they only serve each other. */
function reciprocal(input, acting, direct, lane) {
  const lanes = input.shape.years * input.shape.draws
  const solved = factor(
    acting.map((to, k) => acting.map((from, j) => (j === k ? 1 : 0) - (from.on[to.row * lanes + lane] ?? 0))),
  )?.solve(acting.map(({ row }) => direct[row * lanes + lane] ?? 0))
  if (!solved) {
    const year = input.years[Math.floor(lane / input.shape.draws)] ?? 0
    input.report('support-circular', 'supports', { year })
  }
  return solved ? Array.from(solved) : null
}
var support = {
  id: 'support',
  settings: settings$2,
  formula: 's = (I − Rᵀ)⁻¹·d',
  needs: ['driver'],
  properties: {
    budgetBalance: 'yes',
    individualRationality: 'no',
    monotonicity: 'yes',
    additivity: 'yes',
  },
  examples: [
    ['direct', [50, 50, 0]],
    ['stepDown', [55, 45, 0]],
    ['reciprocal', [55, 45, 0]],
  ].map(([manner, shares]) => ({
    players: ['A', 'B', 'S'],
    lines: { fixed: 100 },
    driver: [40, 40, 20],
    second: [3, 1, 0],
    settings: {
      method: 'support',
      driver: 'antal',
      manner,
      supports: [
        {
          department: 'S',
          driver: 'andra',
        },
      ],
    },
    shares,
  })),
  initial: (driver) => ({
    method: 'support',
    driver,
    manner: 'stepDown',
    supports: [],
  }),
  fractions: split,
}
// ../../work/wt-2/shared/allocation/tiered.ts
var tiersSchema = z
  .array(
    z.looseObject({
      from: cellSchema,
      price: cellSchema,
    }),
  )
  .min(1)
// ../../work/wt-2/shared/allocation/index.ts
var methods$2 = [
  equal$2,
  driverProportional,
  {
    id: 'tiered',
    settings: z.looseObject({
      method: z.literal('tiered'),
      driver: idSchema,
      /** Each from so many units, at so much a unit relative to the others, up to where the next begins. */
      tiers: tiersSchema,
    }),
    formula: 'λ·Σₖ pₖ·max(0, min(wᵢ, Tₖ₊₁) − Tₖ)',
    needs: ['driver'],
    properties: {
      budgetBalance: 'yes',
      individualRationality: 'no',
      monotonicity: 'yes',
      additivity: 'yes',
    },
    examples: [
      {
        players: ['A', 'B'],
        lines: { fixed: 300 },
        driver: [100, 300],
        settings: {
          method: 'tiered',
          driver: 'antal',
          tiers: [
            {
              from: 0,
              price: 1,
            },
            {
              from: 100,
              price: 0.5,
            },
          ],
        },
        shares: [100, 200],
      },
    ],
    initial: (driver) => ({
      method: 'tiered',
      driver,
      tiers: [
        {
          from: 0,
          price: 1,
        },
        {
          from: 1e3,
          price: 0.5,
        },
      ],
    }),
    fractions(input, { driver, tiers }) {
      const { departments, years, draws } = input.shape
      const lanes = years * draws
      const out = new Float64Array(departments * lanes)
      const units = input.driver(driver)
      const from = tiers.map((tier, k) => input.setting(tier.from, `tiers/${k}/from`))
      const price = tiers.map((tier, k) => input.setting(tier.price, `tiers/${k}/price`))
      if (!units) return out
      const disordered = /* @__PURE__ */ new Set()
      const settled = /* @__PURE__ */ new Set()
      for (let lane = 0; lane < lanes; lane++) {
        const starts = from.map((values) => values[lane] ?? NaN)
        if (starts.some((start, k) => k > 0 && start <= (starts[k - 1] ?? 0))) {
          disordered.add(input.years[Math.floor(lane / draws)] ?? 0)
          settled.add(lane)
          continue
        }
        if (starts.some(Number.isNaN) || price.some((values) => Number.isNaN(values[lane]))) {
          leaveUnknown(input, out, lane)
          continue
        }
        for (let d = 0; d < departments; d++) {
          const used = units[d * lanes + lane] ?? 0
          let weight = 0
          starts.forEach((start, k) => {
            const within = Math.max(0, Math.min(used, starts[k + 1] ?? Number.POSITIVE_INFINITY) - start)
            if (within !== 0) weight += (price[k]?.[lane] ?? 0) * within
          })
          out[d * lanes + lane] = Number.isNaN(used) ? NaN : weight
        }
      }
      const [year] = disordered
      if (year !== void 0) input.report('tiers-disordered', 'tiers', { year })
      return normalise(input, out, 'driver', settled)
    },
  },
  fixedShares,
  fixedAndVariable,
  {
    id: 'usage',
    settings: z.looseObject({
      method: z.literal('usage'),
      driver: idSchema,
      /** Units a year the cost was sized for. */
      capacity: z.union([cellSchema, seriesSchema]),
    }),
    formula: 'wᵢ·c(N)/K',
    needs: ['driver'],
    properties: {
      budgetBalance: 'no',
      individualRationality: 'no',
      monotonicity: 'yes',
      additivity: 'yes',
    },
    examples: [
      {
        players: ['A', 'B'],
        lines: { fixed: 1e3 },
        driver: [30, 50],
        settings: {
          method: 'usage',
          driver: 'antal',
          capacity: 100,
        },
        shares: [300, 500],
      },
    ],
    initial: (driver) => ({
      method: 'usage',
      driver,
      capacity: ``,
    }),
    fractions(input, { driver, capacity }) {
      const { departments, years, draws } = input.shape
      const lanes = years * draws
      const units = input.driver(driver)
      const size = input.setting(capacity, 'capacity')
      const out = new Float64Array(departments * lanes)
      if (!units) return out
      let proportional
      for (let lane = 0; lane < lanes; lane++) {
        const year = input.years[Math.floor(lane / draws)] ?? 0
        const cap = size[lane] ?? 0
        let used = 0
        for (let d = 0; d < departments; d++) used += units[d * lanes + lane] ?? 0
        if (!(cap > 0)) {
          if (used !== 0 && !Number.isNaN(cap)) input.report('capacity-not-positive', 'capacity', { year })
          if (Number.isNaN(cap)) leaveUnknown(input, out, lane)
          continue
        }
        if (used > cap) {
          input.report(
            'usage-over-capacity',
            'capacity',
            {
              year,
              used,
              capacity: cap,
            },
            'warning',
          )
          proportional ??= normalise(input, units, 'driver')
          for (let d = 0; d < departments; d++) out[d * lanes + lane] = proportional[d * lanes + lane] ?? 0
          continue
        }
        for (let d = 0; d < departments; d++) out[d * lanes + lane] = (units[d * lanes + lane] ?? 0) / cap
      }
      return out
    },
  },
  benefitProportional,
  standAloneProportional$1,
  equalSavings$1,
  ensc$1,
  scrb$1,
  shapley$1,
  nucleolus$1,
  perCapitaNucleolus,
  proportionalNucleolus,
  equalProfit$1,
  serial,
  support,
  centralPays,
]
var splitMethodSchema = z.discriminatedUnion(
  'method',
  methods$2.map(({ settings }) => settings),
)
function methodOf(id) {
  return methods$2.find((method) => method.id === id)
}
/** Fractions of the pool by the rule's method; see `Method.fractions`. */
function splitFractions(input, split) {
  const found = methods$2.find(({ id }) => id === split.method)
  if (!found) throw new Error(`no method ${split.method}`)
  return found.fractions(input, split)
}
// ../../work/wt-2/shared/document/governance.ts
var text$2 = z.string().max(2e4).default('')
var evidenceGrades = ['none', 'guess', 'expert', 'measured', 'followed-up']
/** Optimism correction of one evidence grade: a fraction taken off, and where it comes from. */
var correctionSchema = z.looseObject({
  fraction: cellSchema,
  source: text$2,
})
var correctionsSchema = z.partialRecord(z.enum(evidenceGrades), correctionSchema)
/** Minutes saved in a process, step by step; each name is the symbol of an assumption or a driver. */
var builderSchema = z.looseObject({
  steps: z.array(
    z.looseObject({
      id: idSchema,
      name: z.string().max(500),
      /** Cases a year. */
      volume: z.string().max(100),
      minutesBefore: z.string().max(100),
      minutesAfter: z.string().max(100),
    }),
  ),
  /** kr/h: monthly pay × 12 × (1 + PO) / hours. */
  hourlyCost: z.string().max(100),
})
var aims = ['citizen-benefit', 'efficiency', 'leading-it-city', 'vision-2030', 'innovation']
/** What the programme asks of an application; the first four are conditions for money. */
var checklistItems = [
  'business-development',
  'whole-view',
  'reuse',
  'benefit-calculation',
  'process-map',
  'future-operation',
  'maintenance-set-up',
  'communication',
  'training',
]
var followUpSchema = z.looseObject({
  /** When the one-year follow-up was made; null: not yet. */
  doneIn: yearSchema.nullable().default(null),
  /** Benefits that the application did not foresee. */
  unforeseen: text$2,
  /** Which ways of working have changed. */
  changedWork: text$2,
  /** How the service was used and experienced. */
  experience: text$2,
  note: text$2,
})
var portfolioSchema = z.looseObject({
  criteria: z
    .array(
      z.looseObject({
        id: idSchema,
        name: z.string().max(500),
        weight: cellSchema,
        /** What is weighed: a figure of the service, or what somebody has entered for it. */
        by: z.enum(['npv', 'realised', 'cost', 'quality', 'evidence', 'reach', 'entered']),
        /** Entered points by service id. */
        points: z.record(idSchema, cellSchema).default({}),
      }),
    )
    .default([]),
  mustHave: z.array(idSchema).default([]),
  excluded: z.array(idSchema).default([]),
  /** Services of which at most one may be chosen. */
  atMostOne: z
    .array(
      z.looseObject({
        id: idSchema,
        services: z.array(idSchema),
      }),
    )
    .default([]),
})
/** A finding of the review that somebody has considered, and why it may stand. */
var consideredSchema = z.looseObject({
  id: idSchema,
  code: z.string().max(100),
  where: z.string().max(2e3),
  reason: text$2,
  by: text$2,
  when: text$2,
})
var decisionSchema = z.looseObject({
  id: idSchema,
  title: z.string().max(500),
  dnr: text$2,
  date: text$2,
  body: text$2,
  note: text$2,
})
var commentSchema = z.looseObject({
  id: idSchema,
  place: z.string(),
  text: z.string(),
  by: text$2,
  when: text$2,
})
var historySchema = z.looseObject({
  what: z.string(),
  when: z.string(),
  by: z.string(),
})
var indicatorSchema = z.looseObject({
  id: idSchema,
  name: z.string().max(500),
  unit: text$2,
  target: seriesSchema.optional(),
  /** What it was measured at, by year. */
  measured: seriesSchema.optional(),
})
var outturnSchema = z.looseObject({
  id: idSchema,
  /** Line ids are unique within their service only. */
  service: idSchema,
  line: idSchema,
  department: idSchema,
  year: yearSchema,
  amount: cellSchema,
  note: text$2,
})
// ../../work/wt-2/shared/document/schema.ts
z.config({ jitless: true })
/** The city's common budget, built in: Kommunfullmäktige m.m. */
var central = 'central'
var text$1 = z.string().max(2e4).default('')
var name = z.string().max(500)
var evidence = z.enum(evidenceGrades).default('none')
var phaseSchema = z.enum([
  'forstudie',
  'inforande',
  'implementering',
  'drift',
  'systemforvaltning',
  'vidareutveckling',
  'avveckling',
  'samordning',
])
var settingsSchema = z.looseObject({
  title: name,
  firstYear: yearSchema,
  lastYear: yearSchema,
  /** Kalkylränta, a fraction per year. */
  discountRate: cellSchema,
  /** Internränta, a fraction per year, on opening book value of capitalised lines. */
  internalRate: cellSchema,
  prices: z.enum(['fixed', 'nominal']),
  baseYear: yearSchema,
  /** Scenario that differences are shown against (nollalternativ). */
  zeroScenario: idSchema.nullable().default(null),
  displayUnit: z.enum(['kr', 'tkr', 'mnkr']),
  dnr: text$1,
  decidingBody: text$1,
  /** Optimism correction by evidence grade, for benefit lines that ask for it. */
  corrections: correctionsSchema.optional(),
  /** Step of the maturity staircase that the city judges itself to stand on, 1–4. */
  maturity: z.int().min(1).max(4).optional(),
  note: text$1,
})
var departmentSchema = z.looseObject({
  id: idSchema,
  name,
  kind: z.enum(['district', 'agency', 'company']),
  /** First year the department exists; absent: always. */
  from: yearSchema.optional(),
  /** The department it becomes part of, and from which year. */
  successor: z
    .looseObject({
      department: idSchema,
      from: yearSchema,
    })
    .optional(),
  note: text$1,
})
var finite$1 = z.number()
/** A distribution stores its nominal value by name: which of its own figures stands for it when nothing is drawn. */
var distributionSchema = z.discriminatedUnion('distribution', [
  z.looseObject({
    distribution: z.literal('uniform'),
    min: finite$1,
    max: finite$1,
    nominal: z.enum(['mean', 'median']),
  }),
  z.looseObject({
    distribution: z.literal('triangular'),
    min: finite$1,
    likeliest: finite$1,
    max: finite$1,
    nominal: z.enum(['likeliest', 'mean', 'median']),
  }),
  z.looseObject({
    distribution: z.literal('pert'),
    min: finite$1,
    likeliest: finite$1,
    max: finite$1,
    nominal: z.enum(['likeliest', 'mean']),
  }),
  z.looseObject({
    distribution: z.literal('normal'),
    mean: finite$1,
    deviation: finite$1,
    nominal: z.enum(['mean']),
  }),
  z.looseObject({
    distribution: z.literal('lognormal'),
    /** Mean and standard deviation of the value itself, not of its logarithm. */
    mean: finite$1,
    deviation: finite$1,
    nominal: z.enum(['mode', 'mean', 'median']),
  }),
  z.looseObject({
    distribution: z.literal('discrete'),
    outcomes: z
      .array(
        z.looseObject({
          value: finite$1,
          probability: finite$1,
        }),
      )
      .min(1),
    nominal: z.enum(['mode', 'mean']),
  }),
])
var assumptionValueSchema = z.union([seriesSchema, distributionSchema])
var assumptionSchema = z.looseObject({
  id: idSchema,
  symbol: z.string().max(100),
  name,
  unit: z.string().max(60),
  value: assumptionValueSchema,
  source: text$1,
  evidence,
  note: text$1,
})
var driverSchema = z.looseObject({
  id: idSchema,
  symbol: z.string().max(100),
  name,
  unit: z.string().max(60),
  /** By department id; a department that is not named has none (0 in sums). */
  values: z.record(idSchema, seriesSchema),
  source: text$1,
  evidence,
  note: text$1,
})
var operatingModelSchema = z.looseObject({
  id: idSchema,
  name,
  operator: z.discriminatedUnion('by', [
    z.looseObject({
      by: z.literal('department'),
      department: idSchema,
    }),
    z.looseObject({ by: z.literal('owner') }),
    z.looseObject({ by: z.literal('each') }),
  ]),
  note: text$1,
})
var behaviourSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('fixed') }),
  z.looseObject({ kind: z.literal('perParticipant') }),
  z.looseObject({
    kind: z.literal('perUnit'),
    driver: idSchema,
  }),
  z.looseObject({
    kind: z.literal('stepped'),
    driver: idSchema,
    step: cellSchema,
  }),
])
var costLineSchema = z.looseObject({
  id: idSchema,
  name,
  phase: phaseSchema,
  incurredBy: z.discriminatedUnion('by', [
    z.looseObject({ by: z.literal('operator') }),
    z.looseObject({ by: z.literal('owner') }),
    z.looseObject({
      by: z.literal('department'),
      department: idSchema,
    }),
    z.looseObject({ by: z.literal('participants') }),
  ]),
  behaviour: behaviourSchema,
  /** kr a year; per participant, per unit or per step where the behaviour says so. */
  amount: seriesSchema,
  /** What differs under an operating model (by its id); null: the line does not exist there. */
  variants: z
    .record(
      idSchema,
      z
        .looseObject({
          behaviour: behaviourSchema,
          amount: seriesSchema,
        })
        .nullable(),
    )
    .default({}),
  /** Symbol of an assumption holding a yearly price change; applies in nominal prices only. */
  index: z.string().max(100).optional(),
  capitalised: z.looseObject({ usefulLife: cellSchema }).optional(),
  /** What it costs to keep the old way of working beside the new one. */
  parallel: z.boolean().optional(),
  source: text$1,
  note: text$1,
})
var benefitLineSchema = z.looseObject({
  id: idSchema,
  name,
  kind: z.enum(['cash', 'time', 'quality']),
  receiver: z.discriminatedUnion('to', [
    z.looseObject({ to: z.literal('participants') }),
    z.looseObject({
      to: z.literal('department'),
      department: idSchema,
    }),
    z.looseObject({ to: z.literal('public') }),
  ]),
  /** kr a year at full adoption, evaluated for each receiving department. Unused when kind is quality. */
  amount: seriesSchema,
  /** Anslutningsgrad, fraction. */
  adoption: seriesSchema.default(1),
  /** Hemtagningsgrad, fraction; only time benefits use it. */
  realisation: seriesSchema.default(1),
  lagMonths: cellSchema.default(0),
  /** Överskattningskorrigering, fraction taken off. */
  correction: seriesSchema.default(0),
  /** `evidence`: the settings' correction for the line's evidence grade holds instead of its own. */
  correctionBy: z.enum(['line', 'evidence']).optional(),
  /** How `amount` was built from minutes before and after. */
  builder: builderSchema.optional(),
  /** 1–5, for quality. */
  score: cellSchema.optional(),
  /** Nyttoansvarig: one named person. */
  benefitOwner: text$1,
  evidence,
  source: text$1,
  note: text$1,
})
var serviceSchema = z.looseObject({
  id: idSchema,
  name,
  goal: text$1,
  /** Ansvarig förvaltning (hemmaförvaltning). */
  owner: idSchema.nullable(),
  /** Serves the city's own staff, not citizens. */
  internal: z.boolean().default(false),
  status: z.enum(['idea', 'applied', 'granted', 'running', 'ended']).default('idea'),
  operationStart: yearSchema.nullable().default(null),
  maintenanceManager: z
    .looseObject({
      name: text$1,
      fte: cellSchema.default(0),
      payer: idSchema.nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Runs on the city's common platform. */
  platform: z.boolean().default(true),
  needsAnalysis: text$1,
  processMap: text$1,
  indicators: z.array(indicatorSchema).default([]),
  /** No e-service but what coordinating them costs: no launch, gain or indicator is asked of it. */
  coordination: z.boolean().optional(),
  aims: z.array(z.enum(aims)).optional(),
  checklist: z.partialRecord(z.enum(checklistItems), z.boolean()).optional(),
  followUp: followUpSchema.optional(),
  participants: z.array(
    z.looseObject({
      id: idSchema,
      from: yearSchema.optional(),
      to: yearSchema.optional(),
    }),
  ),
  costLines: z.array(costLineSchema),
  benefitLines: z.array(benefitLineSchema),
  note: text$1,
})
var fundingSourceSchema = z.looseObject({
  id: idSchema,
  name,
  payer: z.discriminatedUnion('by', [
    z.looseObject({ by: z.literal('central') }),
    z.looseObject({
      by: z.literal('department'),
      department: idSchema,
    }),
    z.looseObject({ by: z.literal('external') }),
    z.looseObject({ by: z.literal('ordinary') }),
  ]),
  /** Empty: every phase. */
  phases: z.array(phaseSchema).default([]),
  /** Fraction of the cost that is left when the source's turn comes. */
  share: seriesSchema,
  validFrom: yearSchema.optional(),
  validTo: yearSchema.optional(),
  /** Empty: every service. */
  services: z.array(idSchema).default([]),
  /** Whether internal services may draw on it. */
  internalServices: z.boolean().default(true),
  /** The new decision that lets internal services draw on it where `internalServices` does not. */
  internalDecision: idSchema.nullable().optional(),
  /** Ändamål: what the money is for, in the decision's words. */
  purpose: z.string().max(2e4).optional(),
  /** kr over the whole period; null: no cap. */
  cap: cellSchema.nullable().default(null),
  /** kr by year; null: no cap by year. */
  capByYear: seriesSchema.nullable().default(null),
  /** How a cap that is too small is divided between services. */
  rationing: z.enum(['proportional', 'cea', 'cel', 'talmud']).default('proportional'),
  decision: idSchema.nullable().default(null),
  source: text$1,
  evidence,
  note: text$1,
})
var fundingPlanSchema = z.looseObject({
  id: idSchema,
  name,
  sources: z.array(fundingSourceSchema),
  note: text$1,
})
var splitRuleSchema = z.looseObject({
  id: idSchema,
  name,
  /** The first part that matches a line's service and phase applies; a line that no part matches stays where it fell. */
  parts: z.array(
    z.looseObject({
      id: idSchema,
      /** Empty: every phase. */
      phases: z.array(phaseSchema).default([]),
      /** Empty: every service. */
      services: z.array(idSchema).default([]),
      method: splitMethodSchema,
    }),
  ),
  note: text$1,
})
var savingsDemandSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('none') }),
  z.looseObject({
    kind: z.literal('ownRealised'),
    share: seriesSchema,
    fromYear: yearSchema.optional(),
  }),
  z.looseObject({
    kind: z.literal('scenario'),
    scenario: idSchema,
    share: seriesSchema,
    fromYear: yearSchema.optional(),
  }),
  z.looseObject({
    kind: z.literal('entered'),
    /** kr a year by department id. */
    amounts: z.record(idSchema, seriesSchema),
    fromYear: yearSchema.optional(),
  }),
])
/** Everything but id and name may be absent: then the scenario it is based on decides, and at the root the default. */
var scenarioSchema = z.looseObject({
  id: idSchema,
  name,
  basedOn: idSchema.optional(),
  operatingModel: idSchema.optional(),
  /** Another operating model for some services, by service id. */
  operatingModelByService: z.record(idSchema, idSchema).optional(),
  /** null: no funding plan. */
  fundingPlan: idSchema.nullable().optional(),
  /** null: nothing is shared. */
  splitRule: idSchema.nullable().optional(),
  savingsDemand: savingsDemandSchema.optional(),
  /** Services included; absent: all. */
  services: z.array(idSchema).optional(),
  /** Values of assumptions, by assumption id. */
  overrides: z.record(idSchema, assumptionValueSchema).optional(),
  /** Whole years a service starts later, by service id. */
  startSlip: z.record(idSchema, z.int().min(-20).max(20)).optional(),
  note: text$1,
})
var documentSchema = z.looseObject({
  formatVersion: z.literal(1),
  settings: settingsSchema,
  departments: z.array(departmentSchema),
  drivers: z.array(driverSchema),
  assumptions: z.array(assumptionSchema),
  operatingModels: z.array(operatingModelSchema),
  services: z.array(serviceSchema),
  fundingPlans: z.array(fundingPlanSchema),
  splitRules: z.array(splitRuleSchema),
  scenarios: z.array(scenarioSchema),
  decisions: z.array(decisionSchema).default([]),
  outturn: z.array(outturnSchema).default([]),
  comments: z.array(commentSchema).default([]),
  portfolio: portfolioSchema.optional(),
  considered: z.array(consideredSchema).optional(),
  history: z.array(historySchema).default([]),
})
// ../../work/wt-2/shared/calculation/cache.ts
function newCache() {
  return {
    places: /* @__PURE__ */ new Map(),
    pass: 0,
    found: [],
  }
}
/** What is made, with the problems found on the way. */
function collect(cache, make) {
  const outer = cache.found
  const problems = []
  cache.found = problems
  try {
    return {
      value: make(),
      problems,
    }
  } finally {
    cache.found = outer
  }
}
function memoryOf(cache, scenario) {
  const entriesOf = (key) => {
    let slots = cache.places.get(key)
    if (!slots) {
      slots = {
        entries: [],
        pass: cache.pass,
      }
      cache.places.set(key, slots)
    }
    slots.pass = cache.pass
    return slots.entries
  }
  const memory = {
    again: (key, from, make) => memory.once(key, from, () => make(entriesOf(key)[scenario]?.value)),
    once(key, from, make) {
      const slots = entriesOf(key)
      const own = slots[scenario]
      let entry = own && same(own.from, from) ? own : slots.find((other) => other && same(other.from, from))
      if (!entry)
        entry = {
          from,
          ...collect(cache, make),
        }
      slots[scenario] = entry
      for (const problem of entry.problems) cache.found.push(problem)
      return entry.value
    },
    keep(key, values) {
      const slots = entriesOf(key)
      const kept = slots.find((slot) => slot && sameNumbers(slot.value, values))
      slots[scenario] = kept ?? {
        from: [],
        value: values,
        problems: [],
      }
      return kept?.value ?? values
    },
    report: (problem) => cache.found.push(problem),
  }
  return memory
}
function sameNumbers(a, b) {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false
  return true
}
function same(a, b) {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false
  return true
}
/** Forgets places that the calculation just made did not ask for, and scenarios beyond `scenarios`. */
function forgetUnused(cache, scenarios) {
  for (const [key, slots] of cache.places)
    if (slots.pass !== cache.pass) cache.places.delete(key)
    else if (slots.entries.length > scenarios) slots.entries.length = scenarios
}
// ../../work/wt-2/shared/formula/expression.ts
/** Each list in order of first appearance, without repeats. */
function symbolsOf(expression) {
  const symbols = /* @__PURE__ */ new Set()
  const summed = /* @__PURE__ */ new Set()
  const indexed = /* @__PURE__ */ new Set()
  const visit = (node) => {
    if (node.kind === 'symbol') symbols.add(node.name)
    if (node.kind === 'share') symbols.add(node.symbol)
    if (node.kind === 'sum' || node.kind === 'share') summed.add(node.symbol)
    if (node.kind === 'index') indexed.add(node.symbol)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(expression)
  return {
    symbols: [...symbols],
    summed: [...summed],
    indexed: [...indexed],
  }
}
function childrenOf(node) {
  switch (node.kind) {
    case 'number':
    case 'symbol':
    case 'year':
    case 'sum':
    case 'share':
    case 'index':
      return []
    case 'negate':
    case 'not':
    case 'round':
      return [node.of]
    case 'binary':
      return [node.left, node.right]
    case 'if':
      return [node.condition, node.whenTrue, node.whenFalse]
    case 'min':
    case 'max':
      return node.of
    case 'ramp':
      return [node.from, node.to]
    default:
      return assertNever(node)
  }
}
// ../../work/wt-2/shared/formula/functions.ts
var functions = [
  entry('sum', 'summa', 1, 1, 'symbol', ['driver']),
  entry('share', 'andel', 1, 1, 'symbol', ['driver']),
  entry('min', 'min', 2, 100, 'expression', ['value', 'value…']),
  entry('max', 'max', 2, 100, 'expression', ['value', 'value…']),
  entry('if', 'om', 3, 3, 'expression', ['condition', 'then', 'otherwise']),
  entry('round', 'avrunda', 1, 2, 'expression', ['value', 'decimals?']),
  entry('ramp', 'ramp', 2, 2, 'expression', ['from', 'to']),
  entry('index', 'index', 1, 1, 'symbol', ['assumption']),
]
var byName = new Map(functions.map((one) => [one.name, one]))
function functionNamed(name) {
  return byName.get(name)
}
function entry(name, swedish, least, most, takes, parameters) {
  return {
    name,
    swedish,
    least,
    most,
    takes,
    parameters,
    doc: `formula.function.${name}`,
  }
}
// ../../work/wt-2/shared/formula/words.ts
/** Words of the parser (mathjs) that mean something to it, allowed in formulas or not. */
var parserWords = ['in', 'to', 'mod', 'and', 'or', 'xor', 'not', 'end', 'true', 'false', 'null', 'undefined', 'NaN']
/** What a Swedish formula says instead of the stored word. Functions have theirs in the table of functions. */
var swedishWords = /* @__PURE__ */ new Map([
  ['år', 'year'],
  ['och', 'and'],
  ['eller', 'or'],
  ['inte', 'not'],
])
var reservedWords = [...functions.map((one) => one.name), 'year', ...parserWords, 'Infinity', ...swedishWords.keys()]
var reserved = new Set(reservedWords.map((word) => word.toLowerCase()))
function isReserved(word) {
  return reserved.has(word.toLowerCase())
}
/** Latin letters with their accents (not × and ÷, which sit among them), composed form, as the parser knows them. */
var letter = 'A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF'
var shape = new RegExp(`^[${letter}][${letter}0-9]*$`)
function isAllowedSymbol(text) {
  return text.length <= 100 && shape.test(text) && !isReserved(text) && !(text in Object.prototype)
}
// ../../work/wt-2/shared/formula/scan.ts
var longestFormula = 2e3
var spaces = / */y
var number$1 = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y
var word = new RegExp(`[${letter}][${letter}0-9]*`, 'y')
var sign = /==|!=|<=|>=|[-+*/^<>?:(),%]/y
var hintOfCharacter = /* @__PURE__ */ new Map([
  [';', 'separator'],
  ['=', 'equals'],
  ['"', 'text'],
  ["'", 'text'],
  ['[', 'list'],
  [']', 'list'],
  ['{', 'list'],
  ['}', 'list'],
  ['.', 'number'],
  ['\n', 'line'],
  ['\r', 'line'],
])
var unprintable = /[\p{C}\p{Z}]/u
/** The formula without its `=`, ready for the parser. Positions in problems count from 1 at the `=`. */
function scanFormula(formula) {
  if (formula.length > 2e3)
    return fail(
      problem('formula-too-long', '', {
        length: formula.length,
        limit: longestFormula,
      }),
    )
  return new Scanner(formula).scan()
}
var Scanner = class {
  formula
  at = 1
  output = ''
  wantsOperand = true
  lastNumber = null
  justOpened = false
  levels = []
  level = {
    call: false,
    waiting: 0,
    conditions: 0,
    run: 0,
  }
  depth = 0
  constructor(formula) {
    this.formula = formula
  }
  scan() {
    if (!this.formula.startsWith('=')) return fail(this.syntax(this.formula.slice(0, 1), 0, 'equals-first'))
    for (let blanks = this.take(spaces); this.at < this.formula.length; blanks = this.take(spaces)) {
      this.output += blanks
      const found = this.next()
      if (found !== null) return fail(found)
      if (this.depth > 64) return fail(problem('formula-too-deep', '', { limit: 64 }))
    }
    if (this.wantsOperand) return fail(this.syntax('', this.at, 'unfinished'))
    if (this.levels.length > 0) return fail(this.syntax('', this.at, 'parenthesis'))
    if (this.level.waiting > 0) return fail(this.syntax('', this.at, 'unfinished'))
    return ok(this.output)
  }
  next() {
    const start = this.at
    const opened = this.justOpened
    const afterNumber = this.lastNumber
    this.justOpened = false
    this.lastNumber = null
    const digits = this.take(number$1)
    if (digits !== '') return this.number(digits, start)
    const name = this.take(word)
    if (name !== '') return this.word(name, start)
    const mark = this.take(sign)
    if (mark === '') {
      const character = String.fromCodePoint(this.formula.codePointAt(start) ?? 0)
      return this.notAllowed(printable(character), start, hintOfCharacter.get(character) ?? 'character')
    }
    if (mark === '%') return this.percent(afterNumber, start)
    this.output += mark
    if (mark === '(') return this.open(false, start)
    if (mark === ')') return this.close(opened, start)
    if (this.wantsOperand) {
      if (mark !== '-' && mark !== '+') return this.syntax(mark, start, 'operand')
      this.stepDown()
      return null
    }
    return this.between(mark, start)
  }
  number(digits, start) {
    if (!this.wantsOperand) return this.notAllowed(digits, start, digits.startsWith('.') ? 'number' : 'multiply-sign')
    if (!Number.isFinite(Number(digits))) return this.notAllowed(digits, start, 'number')
    this.output += digits
    this.lastNumber = digits
    this.wantsOperand = false
    return null
  }
  percent(afterNumber, start) {
    if (afterNumber === null) return this.notAllowed('%', start, 'percent')
    const end = this.output.lastIndexOf(afterNumber)
    this.output = this.output.slice(0, end) + String(Number(afterNumber) / 100)
    return null
  }
  word(name, start) {
    if (name === 'and' || name === 'or') {
      if (this.wantsOperand) return this.syntax(name, start, 'operand')
      this.output += name
      return this.between(name, start)
    }
    if (!this.wantsOperand) return this.notAllowed(name, start, 'multiply-sign')
    this.output += name
    if (name === 'not') {
      this.stepDown()
      return null
    }
    const isCall = this.formula.startsWith('(', start + name.length + blanksAt(this.formula, start + name.length))
    if (functionNamed(name) !== void 0) {
      if (!isCall) return this.notAllowed(name, start, 'call')
      this.output += this.take(spaces)
      this.at += 1
      this.output += '('
      return this.open(true, start)
    }
    if (isCall)
      return problem('formula-unknown-function', '', {
        text: name,
        position: start + 1,
      })
    if (name !== 'year' && !isAllowedSymbol(name))
      return this.notAllowed(name, start, isReserved(name) ? 'reserved' : 'symbol')
    this.wantsOperand = false
    return null
  }
  open(call, start) {
    if (!this.wantsOperand) return this.notAllowed('(', start, 'multiply-sign')
    this.levels.push(this.level)
    this.level = {
      call,
      waiting: 0,
      conditions: 0,
      run: 0,
    }
    this.depth += 1
    this.justOpened = true
    return null
  }
  close(opened, start) {
    const outer = this.levels.pop()
    if (outer === void 0) return this.syntax(')', start, 'parenthesis')
    if (this.wantsOperand && !(opened && this.level.call)) return this.syntax(')', start, 'operand')
    if (this.level.waiting > 0) return this.syntax(')', start, 'unfinished')
    this.depth -= 1 + this.level.run + this.level.conditions
    this.level = outer
    this.wantsOperand = false
    return null
  }
  /** An operator, a comma or half a conditional, with an operand to its left. */
  between(mark, start) {
    this.wantsOperand = true
    if (mark === '^') {
      this.stepDown()
      return null
    }
    this.depth -= this.level.run
    this.level.run = 0
    if (mark === '?') {
      this.level.waiting += 1
      this.level.conditions += 1
      this.depth += 1
    } else if (mark === ':') {
      if (this.level.waiting === 0) return this.notAllowed(':', start, 'range')
      this.level.waiting -= 1
    } else if (mark === ',') {
      if (!this.level.call) return this.syntax(',', start, 'comma')
      if (this.level.waiting > 0) return this.syntax(',', start, 'unfinished')
      this.depth -= this.level.conditions
      this.level.conditions = 0
    }
    return null
  }
  stepDown() {
    this.level.run += 1
    this.depth += 1
  }
  take(pattern) {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.formula)?.[0] ?? ''
    this.at += found.length
    return found
  }
  syntax(text, start, hint) {
    return problem('formula-syntax', '', {
      text,
      position: start + 1,
      hint,
    })
  }
  notAllowed(text, start, hint) {
    return problem('formula-not-allowed', '', {
      text,
      position: start + 1,
      hint,
    })
  }
}
function blanksAt(text, start) {
  let end = start
  while (text[end] === ' ') end += 1
  return end - start
}
/** A message is one line of visible text, whatever it quotes. */
function printable(character) {
  if (!unprintable.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
// ../../work/wt-2/shared/formula/parse.ts
var parser = create(parseDependencies ?? {}, {})
var operators = /* @__PURE__ */ new Map([
  ['add', '+'],
  ['subtract', '-'],
  ['multiply', '*'],
  ['divide', '/'],
  ['pow', '^'],
  ['equal', '=='],
  ['unequal', '!='],
  ['smaller', '<'],
  ['smallerEq', '<='],
  ['larger', '>'],
  ['largerEq', '>='],
  ['and', 'and'],
  ['or', 'or'],
])
/** `formula` is the stored form, with its leading `=`. The problem's `where` is the caller's to fill in. */
function parseFormula(formula) {
  const scanned = scanFormula(formula)
  if (!scanned.ok) return scanned
  let root
  try {
    root = parser.parse(scanned.value)
  } catch {
    return fail(
      problem('formula-syntax', '', {
        text: '',
        position: 1,
        hint: 'unreadable',
      }),
    )
  }
  const walk = new Walk(formula)
  const expression = walk.expression(root)
  return walk.found === null ? ok(expression) : fail(walk.found)
}
var nothing = Object.freeze({
  kind: 'number',
  value: 0,
})
var Walk = class {
  /** The first thing refused; the tree is worthless once it is set. */
  found = null
  formula
  constructor(formula) {
    this.formula = formula
  }
  expression(node) {
    switch (node.type) {
      case 'ConstantNode':
        return typeof node.value === 'number' && Number.isFinite(node.value)
          ? Object.freeze({
              kind: 'number',
              value: node.value,
            })
          : this.refuse(String(node.value), 'number')
      case 'SymbolNode':
        return this.symbol(String(node.name))
      case 'ParenthesisNode':
        return node.content === void 0 ? this.refuse('(', 'character') : this.expression(node.content)
      case 'OperatorNode':
        return this.operator(node, node.args ?? [])
      case 'RelationalNode':
        return this.relations(node.conditionals ?? [], node.params ?? [])
      case 'ConditionalNode':
        return this.choice([node.condition, node.trueExpr, node.falseExpr])
      case 'FunctionNode':
        return this.call(node, node.args ?? [])
      default:
        return this.refuse(node.type, 'character')
    }
  }
  symbol(name) {
    if (name === 'year') return Object.freeze({ kind: 'year' })
    return isAllowedSymbol(name)
      ? Object.freeze({
          kind: 'symbol',
          name,
        })
      : this.refuse(name, 'reserved')
  }
  operator(node, args) {
    const name = String(node.fn)
    const [left, right] = args
    if (node.implicit === true || left === void 0) return this.refuse(name, 'multiply-sign')
    if (right === void 0) return this.prefix(name, left)
    const operator = operators.get(name)
    if (operator === void 0 || args.length !== 2) return this.refuse(name, 'character')
    return this.binary(operator, left, right)
  }
  prefix(name, of) {
    if (name === 'unaryPlus') return this.expression(of)
    if (name === 'not')
      return Object.freeze({
        kind: 'not',
        of: this.expression(of),
      })
    if (name !== 'unaryMinus') return this.refuse(name, 'character')
    if (is(of, 'pow')) return this.refuse('-', 'parentheses')
    const value = this.expression(of)
    return value.kind === 'number'
      ? Object.freeze({
          kind: 'number',
          value: -value.value,
        })
      : Object.freeze({
          kind: 'negate',
          of: value,
        })
  }
  binary(operator, left, right) {
    if (operator === '^' && (is(right, 'pow') || is(left, 'pow'))) return this.refuse('^', 'parentheses')
    if (operator !== 'and' && operator !== 'or' && (is(left, 'not') || is(right, 'not')))
      return this.refuse('not', 'parentheses')
    return Object.freeze({
      kind: 'binary',
      operator,
      left: this.expression(left),
      right: this.expression(right),
    })
  }
  relations(names, params) {
    if (params.some((param) => is(param, 'not'))) return this.refuse('not', 'parentheses')
    const given = params.map((param) => this.expression(param))
    if (given.slice(1, -1).some((middle) => childrenOf(middle).length > 0)) return this.refuse('<', 'and')
    let all = null
    for (const [i, name] of names.entries()) {
      const operator = operators.get(name)
      const left = given[i]
      const right = given[i + 1]
      if (operator === void 0 || left === void 0 || right === void 0) return this.refuse(name, 'character')
      const one = Object.freeze({
        kind: 'binary',
        operator,
        left,
        right,
      })
      all =
        all === null
          ? one
          : Object.freeze({
              kind: 'binary',
              operator: 'and',
              left: all,
              right: one,
            })
    }
    return all ?? this.refuse('<', 'character')
  }
  choice([condition, whenTrue, whenFalse]) {
    if (condition === void 0 || whenTrue === void 0 || whenFalse === void 0) return this.refuse('?', 'character')
    return choose(this.expression(condition), this.expression(whenTrue), this.expression(whenFalse))
  }
  call(node, args) {
    const callee = node.fn
    const name = callee?.type === 'SymbolNode' ? String(callee.name) : ''
    const known = functionNamed(name)
    if (known === void 0) {
      this.found ??= problem('formula-unknown-function', '', {
        text: name,
        position: this.position(name),
      })
      return nothing
    }
    const { least, most } = known
    const wrong = (hint) => {
      const values = {
        function: name,
        given: args.length,
        least,
        most,
        hint,
        position: this.position(`${name}(`),
      }
      this.found ??= problem('formula-wrong-arguments', '', values)
      return nothing
    }
    if (args.length < least || args.length > most) return wrong('count')
    const given = args.map((arg) => this.expression(arg))
    const [first = nothing, second = nothing, third = nothing] = given
    switch (known.name) {
      case 'sum':
      case 'share':
      case 'index':
        return first.kind === 'symbol'
          ? Object.freeze({
              kind: known.name,
              symbol: first.name,
            })
          : wrong('symbol')
      case 'min':
      case 'max':
        return Object.freeze({
          kind: known.name,
          of: Object.freeze(given),
        })
      case 'if':
        return choose(first, second, third)
      case 'ramp':
        return Object.freeze({
          kind: 'ramp',
          from: first,
          to: second,
        })
      case 'round':
        if (args.length === 1)
          return Object.freeze({
            kind: 'round',
            of: first,
            decimals: 0,
          })
        return second.kind === 'number' && Number.isInteger(second.value) && Math.abs(second.value) <= 12
          ? Object.freeze({
              kind: 'round',
              of: first,
              decimals: second.value,
            })
          : wrong('decimals')
    }
  }
  refuse(text, hint) {
    this.found ??= problem('formula-not-allowed', '', {
      text,
      position: this.position(text),
      hint,
    })
    return nothing
  }
  /** Counted from 1 at the `=`; mathjs keeps no positions, so it is where the text first stands. */
  position(text) {
    return Math.max(0, this.formula.indexOf(text)) + 1
  }
}
function choose(condition, whenTrue, whenFalse) {
  return Object.freeze({
    kind: 'if',
    condition,
    whenTrue,
    whenFalse,
  })
}
function is(node, operator) {
  return node.type === 'OperatorNode' && node.fn === operator
}
// ../../work/wt-2/shared/document/references.ts
function checkReferences(document) {
  const problems = []
  const known = knownOf(document)
  const report = (code, where, values, severity) => problems.push(problem(code, where, values, severity))
  const check = {
    document,
    departmentName: new Map(document.departments.map(({ id, name }) => [id, name])),
    assumptionSymbols: new Set(document.assumptions.map(({ symbol }) => symbol)),
    report,
    refers(to, id, where, values = {}) {
      if (id !== null && id !== void 0 && !known[to].has(id))
        report(`unknown-${to}`, where, {
          id,
          ...values,
        })
    },
  }
  checkSettings(check)
  checkIds(check)
  checkSymbols(check)
  checkDepartments(check)
  for (const driver of document.drivers)
    for (const id of Object.keys(driver.values))
      check.refers('department', id, `drivers/${driver.id}/values/${id}`, { name: driver.name })
  for (const model of document.operatingModels)
    if (model.operator.by === 'department')
      check.refers('department', model.operator.department, `operatingModels/${model.id}/operator/department`, {
        name: model.name,
      })
  for (const service of document.services) checkService(check, service)
  for (const plan of document.fundingPlans) checkFundingPlan(check, plan)
  for (const rule of document.splitRules) checkSplitRule(check, rule)
  checkScenarios(check)
  for (const row of document.outturn) {
    check.refers('service', row.service, `outturn/${row.id}/service`)
    check.refers('line', `${row.service}/${row.line}`, `outturn/${row.id}/line`)
    check.refers('department', row.department, `outturn/${row.id}/department`)
  }
  return problems
}
function idsOf(items) {
  return new Set(items.map(({ id }) => id))
}
function knownOf(document) {
  return {
    department: idsOf(document.departments).add(central),
    driver: idsOf(document.drivers),
    assumption: idsOf(document.assumptions),
    'operating-model': idsOf(document.operatingModels),
    service: idsOf(document.services),
    'funding-plan': idsOf(document.fundingPlans),
    'split-rule': idsOf(document.splitRules),
    scenario: idsOf(document.scenarios),
    decision: idsOf(document.decisions),
    line: new Set(
      document.services.flatMap(({ id, costLines, benefitLines }) =>
        [...costLines, ...benefitLines].map((line) => `${id}/${line.id}`),
      ),
    ),
  }
}
function checkSettings({ document: { settings }, report, refers }) {
  const { firstYear, lastYear, zeroScenario } = settings
  if (lastYear < firstYear)
    report('years-reversed', 'settings/lastYear', {
      firstYear,
      lastYear,
    })
  refers('scenario', zeroScenario, 'settings/zeroScenario')
}
function checkIds({ document, report }) {
  function unique(place, items) {
    const seen = /* @__PURE__ */ new Set()
    for (const { id, name } of items) {
      if (seen.has(id))
        report('id-used-twice', `${place}/${id}`, {
          id,
          name: String(name ?? id),
        })
      seen.add(id)
    }
  }
  for (const list of ['departments', 'drivers', 'assumptions', 'operatingModels', 'services', 'fundingPlans'])
    unique(list, document[list])
  for (const list of ['splitRules', 'scenarios', 'decisions', 'outturn', 'comments']) unique(list, document[list])
  for (const service of document.services)
    for (const list of ['participants', 'costLines', 'benefitLines', 'indicators'])
      unique(`services/${service.id}/${list}`, service[list])
  for (const plan of document.fundingPlans) unique(`fundingPlans/${plan.id}/sources`, plan.sources)
  for (const rule of document.splitRules) unique(`splitRules/${rule.id}/parts`, rule.parts)
  for (const { id, name } of document.departments)
    if (id === 'central')
      report('id-reserved', `departments/${id}`, {
        id,
        name,
      })
}
/** Assumptions and drivers share one set of symbols, since a formula sees no difference. */
function checkSymbols({ document, report }) {
  const owner = /* @__PURE__ */ new Map()
  for (const list of ['assumptions', 'drivers'])
    for (const { id, symbol, name } of document[list]) {
      const where = `${list}/${id}/symbol`
      const other = owner.get(symbol)
      if (symbol.trim() === '') report('symbol-missing', where, { name })
      else if (!isAllowedSymbol(symbol))
        report('symbol-not-allowed', where, {
          symbol,
          name,
        })
      else if (other !== void 0)
        report('duplicate-symbol', where, {
          symbol,
          name,
          other,
        })
      owner.set(symbol, other ?? name)
    }
}
function checkDepartments({ document, report, refers }) {
  const next = /* @__PURE__ */ new Map()
  for (const { id, name, from, successor } of document.departments) {
    if (!successor) continue
    const where = `departments/${id}/successor`
    refers('department', successor.department, `${where}/department`, { name })
    if (from !== void 0 && successor.from <= from)
      report('successor-before-start', `${where}/from`, {
        name,
        from,
        year: successor.from,
      })
    next.set(id, successor.department)
  }
  const circular = membersOfCircles(next)
  for (const { id, name } of document.departments)
    if (circular.has(id)) report('successor-cycle', `departments/${id}/successor/department`, { name })
}
/** Keys that come back to themselves by following `next`. Each key is followed once. */
function membersOfCircles(next) {
  const circular = /* @__PURE__ */ new Set()
  const done = /* @__PURE__ */ new Set()
  for (const start of next.keys()) {
    const path = []
    const position = /* @__PURE__ */ new Map()
    let at = start
    while (at !== void 0 && !done.has(at) && !position.has(at)) {
      position.set(at, path.length)
      path.push(at)
      at = next.get(at)
    }
    const from = at === void 0 ? void 0 : position.get(at)
    if (from !== void 0) for (const member of path.slice(from)) circular.add(member)
    for (const member of path) done.add(member)
  }
  return circular
}
function checkService(check, service) {
  const { document, report, refers } = check
  const place = `services/${service.id}`
  const { name } = service
  refers('department', service.owner, `${place}/owner`, { name })
  refers('department', service.maintenanceManager?.payer, `${place}/maintenanceManager/payer`, { name })
  const { firstYear, lastYear } = document.settings
  for (const { id, from, to } of service.participants) {
    const where = `${place}/participants/${id}`
    const department = check.departmentName.get(id) ?? id
    refers('department', id, where, { name })
    if (from !== void 0 && to !== void 0 && to < from)
      report('participant-leaves-before-joining', `${where}/to`, {
        name,
        department,
        from,
        to,
      })
    else if (from !== void 0 && from > lastYear)
      report(
        'participant-joins-after-period',
        `${where}/from`,
        {
          name,
          department,
          from,
          lastYear,
        },
        'warning',
      )
    else if (to !== void 0 && to < firstYear)
      report(
        'participant-leaves-before-period',
        `${where}/to`,
        {
          name,
          department,
          to,
          firstYear,
        },
        'warning',
      )
  }
  for (const line of service.costLines) {
    const where = `${place}/costLines/${line.id}`
    if (line.incurredBy.by === 'department')
      refers('department', line.incurredBy.department, `${where}/incurredBy/department`, { name: line.name })
    if (line.index !== void 0 && line.index !== '' && !check.assumptionSymbols.has(line.index))
      report('unknown-index', `${where}/index`, {
        symbol: line.index,
        name: line.name,
      })
    checkBehaviour(check, line.behaviour, `${where}/behaviour`, line.name)
    for (const [model, variant] of Object.entries(line.variants)) {
      refers('operating-model', model, `${where}/variants/${model}`, { name: line.name })
      if (variant) checkBehaviour(check, variant.behaviour, `${where}/variants/${model}/behaviour`, line.name)
    }
  }
  for (const line of service.benefitLines)
    if (line.receiver.to === 'department')
      refers('department', line.receiver.department, `${place}/benefitLines/${line.id}/receiver/department`, {
        name: line.name,
      })
}
function checkBehaviour({ report, refers }, behaviour, where, name) {
  if (behaviour.kind !== 'perUnit' && behaviour.kind !== 'stepped') return
  refers('driver', behaviour.driver, `${where}/driver`, { name })
  if (behaviour.kind === 'stepped' && (writtenNumber(behaviour.step) ?? 1) <= 0)
    report('step-not-positive', `${where}/step`, {
      name,
      step: String(behaviour.step),
    })
}
function writtenNumber(cell) {
  if (typeof cell === 'number') return cell
  const parsed = cell.startsWith('=') ? parseFormula(cell) : null
  if (!parsed?.ok) return null
  const { value } = parsed
  if (value.kind === 'number') return value.value
  return value.kind === 'negate' && value.of.kind === 'number' ? -value.of.value : null
}
function checkFundingPlan({ refers }, plan) {
  for (const source of plan.sources) {
    const where = `fundingPlans/${plan.id}/sources/${source.id}`
    const { name } = source
    if (source.payer.by === 'department')
      refers('department', source.payer.department, `${where}/payer/department`, { name })
    for (const id of source.services) refers('service', id, `${where}/services/${id}`, { name })
    refers('decision', source.decision, `${where}/decision`, { name })
    refers('decision', source.internalDecision, `${where}/internalDecision`, { name })
  }
}
function checkSplitRule(check, rule) {
  const { refers } = check
  const { name } = rule
  for (const part of rule.parts) {
    const where = `splitRules/${rule.id}/parts/${part.id}`
    for (const id of part.services) refers('service', id, `${where}/services/${id}`, { name })
    checkMethod(check, part.method, `${where}/method`, name)
  }
}
/** Every field named `driver` or `department` of a method's settings, and the departments that shares are entered for. */
function checkMethod({ refers }, method, place, name) {
  const walk = (value, field, where) => {
    if (typeof value === 'string' && (field === 'driver' || field === 'department'))
      refers(field, value, where, { name })
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (field === 'shares') refers('department', key, `${where}/${key}`, { name })
      walk(inner, key, `${where}/${key}`)
    }
  }
  walk(method, '', place)
}
function checkScenarios({ document, report, refers }) {
  const next = /* @__PURE__ */ new Map()
  for (const scenario of document.scenarios) {
    const where = `scenarios/${scenario.id}`
    const { name } = scenario
    const values = { name }
    refers('scenario', scenario.basedOn, `${where}/basedOn`, values)
    if (scenario.basedOn !== void 0) next.set(scenario.id, scenario.basedOn)
    refers('operating-model', scenario.operatingModel, `${where}/operatingModel`, values)
    for (const [service, model] of Object.entries(scenario.operatingModelByService ?? {})) {
      refers('service', service, `${where}/operatingModelByService/${service}`, values)
      refers('operating-model', model, `${where}/operatingModelByService/${service}`, values)
    }
    refers('funding-plan', scenario.fundingPlan, `${where}/fundingPlan`, values)
    refers('split-rule', scenario.splitRule, `${where}/splitRule`, values)
    for (const id of scenario.services ?? []) refers('service', id, `${where}/services/${id}`, values)
    for (const id of Object.keys(scenario.overrides ?? {})) refers('assumption', id, `${where}/overrides/${id}`, values)
    for (const id of Object.keys(scenario.startSlip ?? {})) refers('service', id, `${where}/startSlip/${id}`, values)
    const demand = scenario.savingsDemand
    if (demand?.kind === 'scenario') refers('scenario', demand.scenario, `${where}/savingsDemand/scenario`, values)
    if (demand?.kind === 'entered')
      for (const id of Object.keys(demand.amounts))
        refers('department', id, `${where}/savingsDemand/amounts/${id}`, values)
  }
  const circular = membersOfCircles(next)
  for (const { id, name } of document.scenarios)
    if (circular.has(id)) report('scenario-cycle', `scenarios/${id}/basedOn`, { name })
}
// ../../work/wt-2/shared/formula/unit.ts
var known$2 = new Map(
  [
    ['money', 0.01, 'öre'],
    ['money', 1, 'kr krona kronor sek'],
    ['money', 1e3, 'tkr kkr ksek'],
    ['money', 1e6, 'mnkr mkr msek'],
    ['money', 1e9, 'mdkr mdr'],
    ['time', 1 / 3600, 's sekund sekunder second seconds'],
    ['time', 1 / 60, 'min minut minuter minute minutes'],
    ['time', 1, 'h tim timme timmar hour hours'],
    ['time', 8, 'dag dagar arbetsdag arbetsdagar day days'],
    ['time', 24, 'dygn'],
    ['time', 40, 'vecka veckor week weeks'],
    ['period', 1, 'år year years'],
    ['period', 1 / 4, 'kvartal quarter quarters'],
    ['period', 1 / 12, 'mån månad månader month months'],
    ['none', 1, 'st styck stycken piece pieces'],
    ['none', 1, '% procent percent'],
    ['none', 1, '‰ promille'],
    ['none', 1e3, 'tusen thousand'],
    ['none', 1e6, 'miljon miljoner million millions'],
    ['none', 1e9, 'miljard miljarder billion billions'],
  ].flatMap(([dimension, scale, spellings]) => {
    const [name = '', ...others] = spellings.split(' ')
    return [name, ...others].map((spelling) => [
      spelling,
      {
        name,
        dimension,
        scale,
      },
    ])
  }),
)
function wordOf(name) {
  return (
    known$2.get(name) ?? {
      name,
      dimension: 'none',
      scale: /^\d/.test(name) ? Number(name) : 1,
    }
  )
}
var dimensionless$1 = unitOfWords(/* @__PURE__ */ new Map())
var yearUnit = unitOfWords(/* @__PURE__ */ new Map([['år', 1]]))
var token = /\s*(?:([\p{L}_][\p{L}\d_.-]*|%|‰)|(\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)?)|([/()·*×⋅])|(\^-?\d|[²³]))/uy
/** Factors follow one another with or without `·`; `/` and `per` divide by the next one. Empty text: dimensionless. */
function parseUnit(text) {
  const words = /* @__PURE__ */ new Map()
  const normal = text.normalize('NFC').trim()
  const wrong = (at) =>
    fail(
      problem('unit-syntax', '', {
        text,
        position: at + 1,
      }),
    )
  const outer = []
  let group = 1
  let sign = 1
  let last = null
  token.lastIndex = 0
  while (token.lastIndex < normal.length) {
    const start = token.lastIndex
    const [, name, digits, mark, raised] = token.exec(normal) ?? []
    if (name !== void 0 && /^per$/i.test(name)) sign = -1
    else if (name !== void 0 && /^(och|and)$/i.test(name)) sign = last !== null && last.exponent * group < 0 ? -1 : 1
    else if (name !== void 0 || digits !== void 0) {
      const spelled = name === void 0 ? numberName(digits ?? '') : spelling(name)
      if (spelled === '0' || (digits ?? '').length > 15) return wrong(start)
      last = {
        name: spelled,
        exponent: group * sign,
      }
      if (spelled !== '1') raise(words, spelled, last.exponent)
      sign = 1
    } else if (mark === '/') sign = -sign
    else if (mark === '(') {
      outer.push(group)
      group *= sign
      sign = 1
    } else if (mark === ')') {
      const before = outer.pop()
      if (before === void 0) return wrong(start)
      group = before
    } else if (raised !== void 0) {
      if (last === null) return wrong(start)
      const exponent = raised === '²' ? 2 : raised === '³' ? 3 : Number(raised.slice(1))
      raise(words, last.name, last.exponent * (exponent - 1))
    } else if (mark === void 0) return wrong(start)
  }
  return outer.length > 0 || sign === -1 ? wrong(normal.length) : ok(unitOfWords(words))
}
function spelling(name) {
  const bare = name.endsWith('.') ? name.slice(0, -1) : name
  return (known$2.get(bare) ?? known$2.get(bare.toLowerCase()))?.name ?? bare
}
function numberName(digits) {
  return String(Number(digits.replace(/[ \u00A0\u202F]/g, '').replace(',', '.')))
}
function raise(words, name, by) {
  const exponent = (words.get(name) ?? 0) + by
  if (exponent === 0) words.delete(name)
  else words.set(name, exponent)
}
function unitOfWords(words) {
  let money = 0
  let time = 0
  let scale = 1
  for (const [name, exponent] of words) {
    const word = wordOf(name)
    if (word.dimension === 'money') money += exponent
    if (word.dimension === 'time') time += exponent
    scale *= word.scale ** exponent
  }
  return {
    words,
    money,
    time,
    scale,
  }
}
/** left · right^power. */
function multiplyUnits(left, right, power = 1) {
  const words = new Map(left.words)
  for (const [name, exponent] of right.words) raise(words, name, exponent * power)
  return unitOfWords(words)
}
function sameDimension(a, b) {
  return a.money === b.money && a.time === b.time
}
/**
 * As a person would write it: "kr·min/h". Nouns, % and år are left out where money or time says what the unit is;
 * '1' when nothing is left to write.
 */
function unitText(unit) {
  const all = [...unit.words].sort(([a], [b]) => Number(isTime(a)) - Number(isTime(b)))
  const telling = all.filter(([name]) => {
    const { dimension, scale } = wordOf(name)
    return dimension === 'money' || dimension === 'time' || scale !== 1
  })
  const shown = telling.length > 0 ? telling : all.length > 1 ? all.filter(([name]) => name !== '%') : all
  const above = shown.filter(([, exponent]) => exponent > 0).map(([name, exponent]) => raised(name, exponent))
  const below = shown.filter(([, exponent]) => exponent < 0).map(([name, exponent]) => raised(name, -exponent))
  return [above.join('·') || '1', ...below].join('/')
}
function isTime(name) {
  return wordOf(name).dimension === 'time'
}
function raised(name, exponent) {
  return exponent === 1 ? name : exponent === 2 ? `${name}²` : exponent === 3 ? `${name}³` : `${name}^${exponent}`
}
// ../../work/wt-2/shared/formula/units.ts
var unknown = Symbol('unit not known')
var number = {
  unit: null,
  scales: [1],
  unnamed: false,
}
var count = {
  unit: dimensionless$1,
  scales: [1],
  unnamed: false,
}
var mostScales = 64
var conversions = [2, 4, 7, 8, 12, 24, 40, 52, 60, 100, 365, 3600, 1e3, 1e4, 1e6, 1e9].flatMap((f) => [f, 1 / f])
/** What is wrong with a formula whose value is taken to be in `target`; errors before warnings. */
function checkUnits(expression, unitOfSymbol, target) {
  const walk = new UnitWalk(unitOfSymbol)
  const found = walk.of(expression)
  if (found !== unknown && found.unit !== null) walk.against(found, found.unit, target)
  return walk.worst()
}
var UnitWalk = class {
  unitOfSymbol
  problems = []
  constructor(unitOfSymbol) {
    this.unitOfSymbol = unitOfSymbol
  }
  worst() {
    return this.problems.find((one) => one.severity === 'error') ?? this.problems[0] ?? null
  }
  of(node) {
    switch (node.kind) {
      case 'number':
        return literal(node.value)
      case 'symbol':
        return this.symbol(node.name)
      case 'sum':
        return this.symbol(node.symbol)
      case 'share':
      case 'index':
        return count
      case 'year':
        return {
          unit: yearUnit,
          scales: [1],
          unnamed: false,
        }
      case 'negate':
      case 'round':
        return this.of(node.of)
      case 'not':
        this.of(node.of)
        return count
      case 'if':
        this.of(node.condition)
        return this.alike('if', [node.whenTrue, node.whenFalse])
      case 'min':
      case 'max':
        return this.alike(node.kind, node.of)
      case 'ramp':
        this.alike('ramp', [{ kind: 'year' }, node.from, node.to])
        return count
      case 'binary':
        return this.binary(node)
      default:
        return assertNever(node)
    }
  }
  symbol(name) {
    const unit = this.unitOfSymbol(name)
    return unit === null
      ? unknown
      : {
          unit,
          scales: [unit.scale],
          unnamed: false,
        }
  }
  binary(node) {
    switch (node.operator) {
      case '*':
      case '/':
        return product(this.of(node.left), this.of(node.right), node.operator === '*' ? 1 : -1)
      case '^':
        return this.power(node.left, node.right)
      case '+':
      case '-':
        return this.alike(node.operator, [node.left, node.right])
      case 'and':
      case 'or':
        this.of(node.left)
        this.of(node.right)
        return count
      default:
        this.alike(node.operator, [node.left, node.right])
        return count
    }
  }
  power(base, exponent) {
    const raised = this.of(exponent)
    const found = this.of(base)
    if (raised !== unknown && raised.unit !== null && !sameDimension(raised.unit, dimensionless$1))
      return this.report('unit-power', { found: unitText(raised.unit) })
    if (found === unknown) return unknown
    if (exponent.kind === 'number' && Number.isInteger(exponent.value) && Math.abs(exponent.value) <= 9) {
      if (base.kind === 'number') return literal(base.value ** exponent.value)
      if (found.unit === null) return number
      return {
        unit: multiplyUnits(dimensionless$1, found.unit, exponent.value),
        scales: found.scales.map((scale) => scale ** exponent.value),
        unnamed: found.unnamed,
      }
    }
    if (found.unit === null || sameDimension(found.unit, dimensionless$1)) return found.unit === null ? number : count
    return this.report('unit-power', { found: unitText(found.unit) })
  }
  /** Terms of a sum, sides of a comparison, branches of a choice: all must be in one unit and one scale. */
  alike(operator, nodes) {
    let so = number
    for (const node of nodes) {
      const next = this.of(node)
      so = this.together(operator, so, next)
    }
    return so
  }
  together(operator, left, right) {
    if (left === unknown) return right === unknown || right.unit === null ? unknown : right
    if (right === unknown) return left.unit === null ? unknown : left
    if (left.unit === null) return right.unit === null ? number : right
    if (right.unit === null) return left
    const values = {
      left: unitText(left.unit),
      right: unitText(right.unit),
      operator,
    }
    const unnamed = left.unnamed || right.unnamed
    if (!sameDimension(left.unit, right.unit)) {
      const short = left.unit.money - right.unit.money
      const doubtful = short === 0 ? unnamed : short < 0 ? left.unnamed : right.unnamed
      return this.report(
        'unit-terms',
        {
          ...values,
          hint: doubtful ? 'name-the-number' : 'check',
        },
        doubtful,
      )
    }
    const scales = left.scales.filter((scale) => right.scales.some((other) => near(scale, other)))
    const [first] = scales
    if (first === void 0) {
      const factor = (right.scales[0] ?? 1) / (left.scales[0] ?? 1)
      return this.report('unit-terms', {
        ...values,
        ...scaleHint(left.unit, right.unit, factor),
      })
    }
    return {
      unit: near(first, right.unit.scale) && !near(first, left.unit.scale) ? right.unit : left.unit,
      scales,
      unnamed,
    }
  }
  against(found, unit, target) {
    const values = {
      found: unitText(unit),
      expected: unitText(target),
    }
    if (!sameDimension(unit, target)) {
      const missing = missingUnit(unit, target)
      if (found.unnamed && unit.money <= target.money)
        this.report(
          'unit-mismatch',
          {
            ...values,
            missing,
            hint: 'name-the-number',
          },
          true,
        )
      else
        this.report('unit-mismatch', {
          ...values,
          missing,
          hint: dimensionHint(unit, target),
        })
    } else if (!found.scales.some((scale) => near(scale, target.scale)))
      this.report('unit-mismatch', {
        ...values,
        ...scaleHint(target, unit, (found.scales[0] ?? 1) / target.scale),
      })
  }
  report(code, values, doubtful = false) {
    this.problems.push(problem(code, '', values, doubtful ? 'warning' : 'error'))
    return unknown
  }
}
/** What the formula still has to be multiplied by: kr/min for minutes, kr/användare for users, where kr is wanted. */
function missingUnit(found, target) {
  const nouns = unitText(found)
  return sameDimension(found, dimensionless$1) && found.scale === 1 && /^\p{L}+$/u.test(nouns)
    ? `${unitText(target)}/${nouns}`
    : unitText(multiplyUnits(target, found, -1))
}
function literal(value) {
  if (value === 0 || Math.abs(value) === 1 || !Number.isFinite(value)) return number
  const unnamed = !conversions.some((factor) => near(factor, Math.abs(value)))
  return {
    unit: null,
    scales: [1, 1 / Math.abs(value)],
    unnamed,
  }
}
function product(left, right, power) {
  if (left === unknown || right === unknown) return unknown
  const scales = []
  for (const b of right.scales)
    for (const a of left.scales) {
      const scale = a * b ** power
      if (scales.length < mostScales && !scales.some((one) => near(one, scale))) scales.push(scale)
    }
  const unnamed = left.unnamed || right.unnamed || isPricedCount(left, right) || isPricedCount(right, left)
  if (left.unit === null && right.unit === null)
    return {
      unit: null,
      scales,
      unnamed,
    }
  return {
    unit: multiplyUnits(left.unit ?? dimensionless$1, right.unit ?? dimensionless$1, power),
    scales,
    unnamed,
  }
}
/** 1 000 × a share, 60 × users: there is nothing in a count to convert, so the number may be a price or a time. */
function isPricedCount(written, of) {
  return (
    written.unit === null && written.scales.length > 1 && of.unit !== null && sameDimension(of.unit, dimensionless$1)
  )
}
function near(a, b) {
  return Math.abs(a - b) <= 1e-9 * Math.abs(a)
}
function scaleHint(wanted, given, factor) {
  const timed = [...wanted.words.keys(), ...given.words.keys()].some((word) => word === 'min' || word === 'h')
  if (timed && near(factor, 1 / 60))
    return {
      hint: 'divide-by-60',
      factor,
    }
  if (timed && near(factor, 60))
    return {
      hint: 'multiply-by-60',
      factor,
    }
  return {
    hint: 'scale',
    factor,
  }
}
function dimensionHint(found, target) {
  const money = found.money - target.money
  const time = found.time - target.time
  if (money === 0) return time < 0 ? 'multiply-by-time' : 'divide-by-time'
  if (money > 0) return found.money > 1 ? 'money-twice' : 'money-unexpected'
  return time > 0 ? 'multiply-by-hourly-cost' : 'multiply-by-price'
}
function buildFrame(settings, departments, draws = 1) {
  const count = Math.max(0, Math.min(60, settings.lastYear - settings.firstYear + 1))
  const years = Array.from({ length: count }, (_, i) => settings.firstYear + i)
  const byId = new Map(departments.map((department) => [department.id, department]))
  const ids = [.../* @__PURE__ */ new Set([...byId.keys(), central])].sort()
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const head = new Int16Array(ids.length * years.length)
  const next = new Int16Array(ids.length * years.length).fill(-1)
  const bornByMerger = new Uint8Array(ids.length)
  let hasMergers = false
  for (const [row, id] of ids.entries()) {
    const successor = byId.get(id)?.successor
    const born = successor && rowOf.get(successor.department)
    if (born !== void 0 && byId.get(successor?.department ?? '')?.from !== void 0) bornByMerger[born] = 1
    years.forEach((year, y) => {
      const standsFor = headOf(byId, id, year)
      head[row * years.length + y] = standsFor === null ? -1 : (rowOf.get(standsFor) ?? row)
      if (standsFor === id || standsFor === null) return
      hasMergers = true
      next[row * years.length + y] = born ?? -1
    })
  }
  return {
    years,
    shape: {
      departments: ids.length,
      years: years.length,
      draws,
    },
    ids,
    names: ids.map((id) => byId.get(id)?.name ?? id),
    rowOf,
    central: rowOf.get('central') ?? 0,
    head,
    next,
    bornByMerger,
    hasMergers,
  }
}
function headOf(byId, id, year) {
  let current = id
  const seen = /* @__PURE__ */ new Set()
  for (;;) {
    const department = byId.get(current)
    const next = department?.successor
    if (!next || year < next.from || !(byId.has(next.department) || next.department === 'central'))
      return department?.from !== void 0 && year < department.from ? null : current
    if (seen.has(current)) return id
    seen.add(current)
    current = next.department
  }
}
// ../../work/wt-2/shared/formula/nearest.ts
function nearestName(name, candidates) {
  let best = ''
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}
function editDistance(a, b, most) {
  if (Math.abs(a.length - b.length) >= most) return most
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? most
}
// ../../work/wt-2/shared/formula/block.ts
function scalar$1(value) {
  return {
    values: Float64Array.of(value),
    d: false,
    y: false,
    r: false,
  }
}
function blockSize(block, shape) {
  return (block.d ? shape.departments : 1) * (block.y ? shape.years : 1) * (block.r ? shape.draws : 1)
}
/** Distance in `values` between neighbours along each rank; 0 where the rank does not vary. */
function strides(block, shape) {
  const perYear = block.r ? shape.draws : 1
  const perDepartment = (block.y ? shape.years : 1) * perYear
  return {
    d: block.d ? perDepartment : 0,
    y: block.y ? perYear : 0,
    r: block.r ? 1 : 0,
  }
}
function valueAt(block, shape, department, year, draw = 0) {
  const step = strides(block, shape)
  return block.values[department * step.d + year * step.y + draw * step.r] ?? NaN
}
// ../../work/wt-2/shared/formula/round.ts
/** Shape: one number. `decimals` is a whole number; below zero rounds to tens, hundreds and so on. */
function roundHalfAway(value, decimals) {
  const size = Math.abs(value)
  const power = 10 ** Math.abs(decimals)
  const units = decimals >= 0 ? size * power : size / power
  if (!(units < 9007199254740992)) return value
  const below = Math.floor(units)
  const whole = size >= (decimals >= 0 ? (below + 0.5) / power : (below + 0.5) * power) ? below + 1 : below
  const rounded = decimals >= 0 ? whole / power : whole * power
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
// ../../work/wt-2/shared/formula/kernels.ts
/** Reads a lane that is known to be there. */
var at$1 = (lanes, i) => lanes[i]
var add$1 = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at$1(a, ia + i * sa) + at$1(b, ib + i * sb))
}
var subtract$1 = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at$1(a, ia + i * sa) - at$1(b, ib + i * sb))
}
var multiply = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at$1(a, ia + i * sa) * at$1(b, ib + i * sb))
}
var divide = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = finite(at$1(a, ia + i * sa) / at$1(b, ib + i * sb))
}
var power$1 = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = powerOf(at$1(a, ia + i * sa), at$1(b, ib + i * sb))
}
var smallest = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.min(at$1(a, ia + i * sa), at$1(b, ib + i * sb))
}
var largest = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = Math.max(at$1(a, ia + i * sa), at$1(b, ib + i * sb))
}
var less = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    const y = at$1(b, ib + i * sb)
    out[o + i] = x < y ? 1 : x >= y ? 0 : NaN
  }
}
var lessOrEqual = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    const y = at$1(b, ib + i * sb)
    out[o + i] = x <= y ? 1 : x > y ? 0 : NaN
  }
}
var equal$1 = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    const y = at$1(b, ib + i * sb)
    out[o + i] = x === y ? 1 : x < y || x > y ? 0 : NaN
  }
}
var unequal = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    const y = at$1(b, ib + i * sb)
    out[o + i] = x === y ? 0 : x < y || x > y ? 1 : NaN
  }
}
var both = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    const y = at$1(b, ib + i * sb)
    out[o + i] = x === 0 || y === 0 ? 0 : x * 0 + y * 0 + 1
  }
}
var either = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    const y = at$1(b, ib + i * sb)
    out[o + i] = isTrue(x) || isTrue(y) ? 1 : x + y
  }
}
var negate = (out, o, n, a, ia, sa) => {
  for (let i = 0; i < n; i++) out[o + i] = -at$1(a, ia + i * sa)
}
var not = (out, o, n, a, ia, sa) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    out[o + i] = x === 0 ? 1 : isTrue(x) ? 0 : x
  }
}
var roundTo = (out, o, n, a, ia, sa, b, ib, sb) => {
  for (let i = 0; i < n; i++) out[o + i] = roundHalfAway(at$1(a, ia + i * sa), at$1(b, ib + i * sb))
}
/** b where a is true, c where it is 0: what stands in the other branch does not matter, NaN or not. */
var select = (out, o, n, a, ia, sa, b, ib, sb, c, ic, sc) => {
  for (let i = 0; i < n; i++) {
    const x = at$1(a, ia + i * sa)
    out[o + i] = isTrue(x) ? at$1(b, ib + i * sb) : x === 0 ? at$1(c, ic + i * sc) : x
  }
}
/** The year a against the years b (still 0) and c (1 from here); the later year first is NaN. */
var rampUp = (out, o, n, a, ia, sa, b, ib, sb, c, ic, sc) => {
  for (let i = 0; i < n; i++) {
    const year = at$1(a, ia + i * sa)
    const from = at$1(b, ib + i * sb)
    const to = at$1(c, ic + i * sc)
    out[o + i] = from <= to ? (year >= to ? 1 : year <= from ? 0 : (year - from) / (to - from)) : NaN
  }
}
var kernelOf = {
  '+': {
    kernel: add$1,
    swapped: false,
  },
  '-': {
    kernel: subtract$1,
    swapped: false,
  },
  '*': {
    kernel: multiply,
    swapped: false,
  },
  '/': {
    kernel: divide,
    swapped: false,
  },
  '^': {
    kernel: power$1,
    swapped: false,
  },
  '==': {
    kernel: equal$1,
    swapped: false,
  },
  '!=': {
    kernel: unequal,
    swapped: false,
  },
  '<': {
    kernel: less,
    swapped: false,
  },
  '<=': {
    kernel: lessOrEqual,
    swapped: false,
  },
  '>': {
    kernel: less,
    swapped: true,
  },
  '>=': {
    kernel: lessOrEqual,
    swapped: true,
  },
  and: {
    kernel: both,
    swapped: false,
  },
  or: {
    kernel: either,
    swapped: false,
  },
}
/** Applies a kernel lane by lane; the result varies in the ranks that any operand varies in. */
function spread$1(kernel, shape, a, b, c, reusable) {
  const ranks = {
    d: a.d || b.d || c.d,
    y: a.y || b.y || c.y,
    r: a.r || b.r || c.r,
  }
  const size = blockSize(ranks, shape)
  const values = reusable !== null && sameRanks(reusable, ranks) ? reusable.values : new Float64Array(size)
  const sa = wholeStep(a, ranks)
  const sb = wholeStep(b, ranks)
  const sc = wholeStep(c, ranks)
  if (sa >= 0 && sb >= 0 && sc >= 0) kernel(values, 0, size, a.values, 0, sa, b.values, 0, sb, c.values, 0, sc)
  else runs(kernel, shape, ranks, values, a, b, c)
  return {
    values,
    d: ranks.d,
    y: ranks.y,
    r: ranks.r,
  }
}
function sameRanks(a, b) {
  return a.d === b.d && a.y === b.y && a.r === b.r
}
/** The step that takes the operand through the whole result in one run; -1 when there is none. */
function wholeStep(operand, ranks) {
  return sameRanks(operand, ranks) ? 1 : operand.values.length === 1 ? 0 : -1
}
function runs(kernel, shape, ranks, out, a, b, c) {
  const pa = strides(a, shape)
  const pb = strides(b, shape)
  const pc = strides(c, shape)
  const departments = ranks.d ? shape.departments : 1
  const years = ranks.y ? shape.years : 1
  const draws = ranks.r ? shape.draws : 1
  const alongYears = draws === 1
  const outer = alongYears ? 1 : years
  const n = alongYears ? years : draws
  const sa = alongYears ? pa.y : pa.r
  const sb = alongYears ? pb.y : pb.r
  const sc = alongYears ? pc.y : pc.r
  let o = 0
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < outer; y++) {
      const ia = d * pa.d + y * pa.y
      const ib = d * pb.d + y * pb.y
      const ic = d * pc.d + y * pc.y
      kernel(out, o, n, a.values, ia, sa, b.values, ib, sb, c.values, ic, sc)
      o += n
    }
}
/** Infinity - Infinity is NaN: the same as asking whether it is finite, without a branch in the loop. */
function finite(value) {
  return value + (value - value)
}
function isTrue(value) {
  return value < 0 || value > 0
}
function powerOf(base, exponent) {
  return finite(base ** exponent)
}
// ../../work/wt-2/shared/formula/program.ts
function compile(expression) {
  let usesYear = false
  const step = stepOf(expression, () => {
    usesYear = true
  })
  return Object.freeze({
    ...symbolsOf(expression),
    usesYear,
    run: (env) => step.run(env),
  })
}
function stepOf(node, sawYear) {
  const of = (child) => stepOf(child, sawYear)
  switch (node.kind) {
    case 'number':
      return constantOf$1(scalar$1(node.value))
    case 'symbol':
      return read$1((env) => env.value(node.name))
    case 'sum':
      return read$1((env) => env.sum(node.symbol))
    case 'index':
      return read$1((env) => env.index(node.symbol))
    case 'share':
      return operation(
        divide,
        read$1((env) => env.value(node.symbol)),
        read$1((env) => env.sum(node.symbol)),
      )
    case 'year':
      sawYear()
      return yearStep
    case 'negate':
      return operation(negate, of(node.of))
    case 'not':
      return operation(not, of(node.of))
    case 'round':
      return operation(roundTo, of(node.of), constantOf$1(scalar$1(node.decimals)))
    case 'binary': {
      const { kernel, swapped } = kernelOf[node.operator]
      const left = of(node.left)
      const right = of(node.right)
      return swapped ? operation(kernel, right, left) : operation(kernel, left, right)
    }
    case 'min':
    case 'max': {
      const kernel = node.kind === 'min' ? smallest : largest
      return node.of.map(of).reduce((left, right) => operation(kernel, left, right))
    }
    case 'if':
      return choice(of(node.condition), of(node.whenTrue), of(node.whenFalse))
    case 'ramp':
      sawYear()
      return operation(rampUp, yearStep, of(node.from), of(node.to))
    default:
      return assertNever(node)
  }
}
var unused = scalar$1(0)
var noStep = constantOf$1(unused)
var yearStep = read$1((env) => env.year)
function constantOf$1(block) {
  return {
    run: () => block,
    constant: true,
    owned: false,
  }
}
function read$1(of) {
  return {
    run: of,
    constant: false,
    owned: false,
  }
}
function operation(kernel, a, b = noStep, c = noStep) {
  if (a.constant && b.constant && c.constant)
    return constantOf$1(spread$1(kernel, oneLane, a.run(nowhere), b.run(nowhere), c.run(nowhere), null))
  return {
    constant: false,
    owned: true,
    run(env) {
      const x = a.run(env)
      const y = b.run(env)
      const z = c.run(env)
      return spread$1(kernel, env.shape, x, y, z, roomiest(a.owned ? x : null, b.owned ? y : null, c.owned ? z : null))
    },
  }
}
/** A condition known beforehand leaves one branch, and the result only the ranks of that branch. */
function choice(condition, whenTrue, whenFalse) {
  if (!condition.constant) return operation(select, condition, whenTrue, whenFalse)
  const known = condition.run(nowhere).values[0] ?? NaN
  return Number.isNaN(known) ? constantOf$1(scalar$1(known)) : known !== 0 ? whenTrue : whenFalse
}
/** Only a block with all the ranks of the result can hold it, and that is the largest. */
function roomiest(a, b, c) {
  let best = a
  if (b !== null && (best === null || b.values.length > best.values.length)) best = b
  if (c !== null && (best === null || c.values.length > best.values.length)) best = c
  return best
}
var oneLane = {
  departments: 1,
  years: 1,
  draws: 1,
}
var nowhere = {
  shape: oneLane,
  year: unused,
  value: never,
  sum: never,
  index: never,
}
function never() {
  throw new Error('a constant asked for a symbol')
}
// ../../work/wt-2/shared/calculation/symbols.ts
var programs = /* @__PURE__ */ new Map()
/** Formula texts kept compiled; far above what a model holds, so that emptying it is never felt. */
var mostPrograms = 2e4
function programOf(formula) {
  let program = programs.get(formula)
  if (!program) {
    const parsed = parseFormula(formula)
    program = parsed.ok
      ? ok({
          ...compile(parsed.value),
          expression: parsed.value,
        })
      : parsed
    if (programs.size >= mostPrograms) programs.clear()
    programs.set(formula, program)
  }
  return program
}
/** Formula cells of a series. */
function formulasOf(series) {
  return typeof series === 'object' ? Object.values(series).filter(isFormula) : isFormula(series) ? [series] : []
}
/** A symbol that two things share means neither: it is ambiguous and reported by references.ts. */
function namesOf(document) {
  const assumptions = /* @__PURE__ */ new Map()
  const drivers = /* @__PURE__ */ new Map()
  const ambiguous = /* @__PURE__ */ new Set()
  for (const item of [...document.assumptions, ...document.drivers])
    if (assumptions.has(item.symbol) || drivers.has(item.symbol)) ambiguous.add(item.symbol)
    else if ('value' in item) assumptions.set(item.symbol, item)
    else drivers.set(item.symbol, item)
  const computed = [...assumptions.values()].filter(({ value }) => plainNumber(value) === null).map((a) => a.symbol)
  return {
    assumptions,
    drivers,
    driverById: new Map(document.drivers.map((driver) => [driver.id, driver])),
    ambiguous,
    computed: [...computed, ...drivers.keys()],
  }
}
/** The number, when a value is one finite number for all years; null otherwise. */
function plainNumber(value) {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
var known$1 = /* @__PURE__ */ new WeakMap()
/** Every formula, and every field named `driver` or `index`, anywhere inside. */
function usesOf(value) {
  let uses = known$1.get(value)
  if (!uses) {
    const [formulas, drivers] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()]
    const [symbols, summed, indexed] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()]
    const walk = (inner, field) => {
      if (typeof inner === 'string') {
        if (field === 'driver') drivers.add(inner)
        else if (field === 'index') indexed.add(inner)
        else if (isFormula(inner)) formulas.add(inner)
      } else if (typeof inner === 'object' && inner !== null)
        for (const [key, child] of Object.entries(inner)) walk(child, key)
    }
    walk(value, '')
    for (const formula of formulas) {
      const program = programOf(formula)
      if (!program.ok) continue
      for (const symbol of program.value.symbols) symbols.add(symbol)
      for (const symbol of program.value.summed) summed.add(symbol)
      for (const symbol of program.value.indexed) indexed.add(symbol)
    }
    uses = {
      formulas: [...formulas],
      symbols: [...symbols],
      summed: [...summed],
      indexed: [...indexed],
      drivers: [...drivers],
      names: /* @__PURE__ */ new Set([...symbols, ...summed, ...indexed, ...[...drivers].map((id) => `driver:${id}`)]),
    }
    known$1.set(value, uses)
  }
  return uses
}
/** Symbols used by any formula, direct. */
function usedBy(formulas) {
  return formulas.flatMap((formula) => {
    const program = programOf(formula)
    return program.ok ? [...program.value.symbols, ...program.value.summed, ...program.value.indexed] : []
  })
}
function isDistribution(value) {
  return typeof value === 'object' && 'distribution' in value
}
/** The symbol that differs least, to suggest; '' when none is near. */
function nearest(name, { assumptions, drivers }) {
  return nearestName(name, [...assumptions.keys(), ...drivers.keys()])
}
// ../../work/wt-2/shared/calculation/checkDocument.ts
function checkDocument(document, memory) {
  const { history: _history, assumptions, drivers, ...checked } = document
  const named = [...assumptions.map(namesIn), ...drivers.map(namesIn)]
  return [
    ...periodTooLong(document.settings),
    ...memory.once('references', [...Object.values(checked), ...named], () => checkReferences(document)),
    ...checkAllUnits(document, memory),
  ]
}
var known = /* @__PURE__ */ new WeakMap()
/** All that references can see of an assumption or a driver: not its values, only whose they are. */
function namesIn(item) {
  let names = known.get(item)
  if (names === void 0) {
    const { id, symbol, name } = item
    names = JSON.stringify([id, symbol, name, 'values' in item ? Object.keys(item.values) : null])
    known.set(item, names)
  }
  return names
}
function periodTooLong({ firstYear, lastYear }) {
  const years = lastYear - firstYear + 1
  return years > 60
    ? [
        problem('period-too-long', 'settings/lastYear', {
          years,
          most: 60,
        }),
      ]
    : []
}
var checked = /* @__PURE__ */ new WeakMap()
var dimensionless = unitNamed('st')
var kronor = unitNamed('kr')
/** Each item is checked again only when it, or the unit of some symbol, has changed: not when a value has. */
function checkAllUnits(document, memory) {
  const named = [...document.assumptions, ...document.drivers].flatMap(({ symbol, unit }) => [symbol, unit])
  const units = memory.once('units', named, () => unitsOf(document))
  const each = (list, items, find) =>
    memory.once(`units:${list}`, [items, units], () =>
      items.flatMap((item) => {
        if (usesOf(item).formulas.length === 0) return []
        const before = checked.get(item)
        if (before?.units === units) return before.problems
        const problems = find(item, `${list}/${item.id}`)
        checked.set(item, {
          units,
          problems,
        })
        return problems
      }),
    )
  const targets = memory.once(
    'unit targets',
    [document.assumptions, units],
    () => new Map(document.assumptions.map(({ id, symbol }) => [id, units.of.get(symbol) ?? null])),
  )
  return [
    ...units.problems,
    ...each('assumptions', document.assumptions, ({ id, value }, place) =>
      isDistribution(value) ? [] : mismatches(units, value, `${place}/value`, targets.get(id) ?? null),
    ),
    ...each('drivers', document.drivers, ({ symbol, values }, place) =>
      Object.entries(values).flatMap(([department, series]) =>
        mismatches(units, series, `${place}/values/${department}`, units.of.get(symbol) ?? null),
      ),
    ),
    ...each('scenarios', document.scenarios, ({ overrides }, place) =>
      Object.entries(overrides ?? {}).flatMap(([assumption, value]) =>
        isDistribution(value)
          ? []
          : mismatches(units, value, `${place}/overrides/${assumption}`, targets.get(assumption) ?? null),
      ),
    ),
    ...each('services', document.services, (service, place) => serviceMismatches(units, service, place)),
  ]
}
function unitsOf(document) {
  const of = /* @__PURE__ */ new Map()
  const problems = []
  for (const [list, items] of [
    ['assumptions', document.assumptions],
    ['drivers', document.drivers],
  ])
    for (const { id, symbol, unit } of items) {
      if (unit.trim() === '') continue
      const parsed = parseUnit(unit)
      if (parsed.ok) of.set(symbol, parsed.value)
      else
        problems.push({
          ...parsed.problem,
          where: `${list}/${id}/unit`,
        })
    }
  return {
    of,
    problems,
  }
}
function serviceMismatches(units, { costLines, benefitLines }, service) {
  const ofCosts = costLines.flatMap((line) => {
    const place = `${service}/costLines/${line.id}`
    return [
      ...mismatches(units, line.amount, `${place}/amount`, kronor),
      ...Object.entries(line.variants).flatMap(([model, variant]) =>
        variant ? mismatches(units, variant.amount, `${place}/variants/${model}/amount`, kronor) : [],
      ),
    ]
  })
  const ofBenefits = benefitLines.flatMap((line) => {
    const place = `${service}/benefitLines/${line.id}`
    return [
      ...(line.kind === 'quality' ? [] : mismatches(units, line.amount, `${place}/amount`, kronor)),
      ...mismatches(units, line.adoption, `${place}/adoption`, dimensionless),
      ...mismatches(units, line.realisation, `${place}/realisation`, dimensionless),
      ...mismatches(units, line.correction, `${place}/correction`, dimensionless),
    ]
  })
  return [...ofCosts, ...ofBenefits]
}
/** Formula cells of a series that do not give the unit wanted; none when the unit is not known. */
function mismatches(units, series, place, target) {
  if (!target) return []
  return cellsOf$1(series, place).flatMap(([cell, where]) => {
    if (!isFormula(cell)) return []
    const formula = programOf(cell)
    const unitOf = (symbol) => (symbol === 'year' ? dimensionless : (units.of.get(symbol) ?? null))
    const mismatch = formula.ok ? checkUnits(formula.value.expression, unitOf, target) : null
    return mismatch
      ? [
          {
            ...mismatch,
            where,
          },
        ]
      : []
  })
}
function unitNamed(name) {
  const unit = parseUnit(name)
  if (!unit.ok) throw new Error(`unit ${name} is not built in`)
  return unit.value
}
function cellsOf$1(series, place) {
  if (typeof series !== 'object') return [[series, place]]
  return Object.entries(series).map(([year, cell]) => [cell, `${place}/${year}`])
}
// ../../work/wt-2/shared/money.ts
/** kr; larger amounts cannot be told to the öre in a double, and are treated as not calculated. */
var largestAmount = 9e13
/** Whether a number of kronor can be told to the öre; NaN and infinities cannot. */
function isMoney(kronor) {
  return Math.abs(kronor) <= largestAmount
}
/** Kronor → whole öre, half away from zero, as typed: 1.005 kr is 101 öre. NaN, and what is too large, gives NaN. */
function toÖre(kronor) {
  if (!isMoney(kronor)) return NaN
  const öre = Math.abs(kronor) * 100
  return Math.sign(kronor) * Math.floor(öre + 0.5 + Math.min(öre * 2 ** -50, 0.25)) || 0
}
var steps = 2 ** 30
var slots = 2 ** 22
/** Of each weight that is not 0: its index, and its remainder in whole steps. */
var indexes = /* @__PURE__ */ new Int32Array(64)
var remainders = /* @__PURE__ */ new Int32Array(64)
/** Remainders are counted by size first, so that only those near the last öre need to be compared. */
var bins = 64
var bitsBelow = 24
var counts = /* @__PURE__ */ new Int32Array(65)
/**
 * Divides whole öre in proportion to weights by largest remainder (Hamilton's method).
 * Weights may be negative; their sum must be positive, else every share is NaN. A zero weight gets 0.
 * Ties go to the earlier index: callers keep rows in order of stable id. Remainders within 2⁻³¹ öre count as tied, so
 * that the last bit of a sum of weights cannot decide who pays an öre. Negative pools mirror positive ones.
 */
function apportion(pool, weights, out = new Float64Array(weights.length)) {
  const n = weights.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += weights[i] ?? 0
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY) || Number.isNaN(pool)) return out.fill(NaN, 0, n)
  if (sum < 2 ** -900)
    return apportion(
      pool,
      Float64Array.from(weights, (weight) => weight * 2 ** 900),
      out,
    )
  if (n > slots) throw new Error(`cannot apportion among ${n}`)
  if (indexes.length < n) {
    indexes = new Int32Array(n)
    remainders = new Int32Array(n)
  }
  const sign = pool < 0 ? -1 : 1
  const perWeight = (sign * pool) / sum
  let left = sign * pool
  let candidates = 0
  for (let i = 0; i < n; i++) {
    const weight = weights[i] ?? 0
    if (weight === 0) {
      out[i] = 0
      continue
    }
    const exact = weight * perWeight
    const whole = Math.floor(exact)
    out[i] = sign * whole || 0
    left -= whole
    indexes[candidates] = i
    remainders[candidates++] = Math.round((exact - whole) * steps)
  }
  if (left === 0) return out
  if (Math.abs(left) > candidates) {
    const each = Math.trunc(left / candidates)
    left -= each * candidates
    for (let k = 0; k < candidates; k++) give(k, sign * each, out)
  }
  if (left < 0) {
    const ranked = largestFirst(candidates)
    for (let k = candidates - 1; left < 0; k = k === 0 ? candidates - 1 : k - 1, left++) give(ranked[k], -sign, out)
    return out
  }
  counts.fill(0)
  for (let k = 0; k < candidates; k++) {
    const bin = remainders[k] >> bitsBelow
    counts[bin] = counts[bin] + 1
  }
  let last = bins
  let above = 0
  while (above + counts[last] < left) above += counts[last--]
  let near = 0
  for (let k = 0; k < candidates; k++) {
    const bin = remainders[k] >> bitsBelow
    if (bin > last) give(k, sign, out)
    else if (bin === last) {
      indexes[near] = indexes[k]
      remainders[near++] = remainders[k]
    }
  }
  const missing = left - above
  if (missing * near > 400) for (const k of largestFirst(near).subarray(0, missing)) give(k, sign, out)
  else
    for (let given = 0; given < missing; given++) {
      let largest = 0
      for (let k = 1; k < near; k++) if (remainders[k] > remainders[largest]) largest = k
      give(largest, sign, out)
      remainders[largest] = -1
    }
  return out
}
/** The first `count` candidates by remainder, the earlier first among equals. */
function largestFirst(count) {
  const keys = new Float64Array(count)
  for (let k = 0; k < count; k++) keys[k] = -remainders[k] * slots + k
  return Int32Array.from(keys.sort(), (key) => ((key % slots) + slots) % slots)
}
/** One öre more, or less, to a candidate. */
function give(candidate, öre, out) {
  const i = indexes[candidate]
  out[i] = out[i] + öre
}
// ../../work/wt-2/shared/calculation/demand.ts
/**
 * `realised`: öre, department × year, for each service of this scenario, or of the one the demand refers to; null: a
 * service which that scenario leaves out, and which is asked nothing.
 */
function demandOf(frame, demand, place, services, realised, evaluator, memory) {
  const { departments, years } = frame.shape
  const byDepartment = new Float64Array(departments * years)
  const nothing = memory.once('nothing', [frame], () => new Float64Array(years))
  if (demand.kind === 'none')
    return {
      byDepartment,
      byService: services.map(() => nothing),
    }
  const asked = frame.years.map((year) => year >= (demand.fromYear ?? year))
  if (demand.kind === 'entered') {
    for (const [id, series] of Object.entries(demand.amounts)) {
      const row = frame.rowOf.get(id)
      if (row === void 0) {
        memory.report(problem('unknown-department', `${place}/amounts/${id}`, { id }))
        continue
      }
      const block = evaluator.series(series, `${place}/amounts/${id}`)
      const step = strides(block, frame.shape)
      for (let y = 0; y < years; y++) {
        const head = frame.head[row * years + y] ?? -1
        if (!asked[y] || head < 0) continue
        const at = head * years + y
        byDepartment[at] = (byDepartment[at] ?? 0) + toÖre(block.values[row * step.d + y * step.y] ?? NaN)
      }
    }
    memory.report(problem('demand-not-by-service', place, {}, 'info'))
    return {
      byDepartment,
      byService: null,
    }
  }
  const share = evaluator.series(demand.share, `${place}/share`)
  const sum = memory.again('demand', [frame, share, demand.fromYear, ...realised], (before) => {
    const same = before?.frame === frame && before.share === share && before.fromYear === demand.fromYear
    const parts = realised.map((gains, s) =>
      !gains
        ? null
        : same && before.realised[s] === gains
          ? (before.parts[s] ?? null)
          : shareOf(frame, gains, share, asked),
    )
    return {
      frame,
      share,
      fromYear: demand.fromYear,
      realised,
      parts,
      sum: sumParts(byDepartment, parts, before),
    }
  })
  return {
    byDepartment: sum.sum,
    byService: sum.parts.map((part) => part?.byYear ?? nothing),
  }
}
/** Öre add and subtract exactly, so that a part that has changed is exchanged; one that is not known leaves no way back. */
function sumParts(zeros, parts, before) {
  const changed = parts.map((part, s) => (part === before?.parts[s] ? -1 : s)).filter((s) => s >= 0)
  const known = (part) => !part?.byYear.some(Number.isNaN)
  const same = before?.sum.length === zeros.length && before.parts.length === parts.length
  if (before && same && changed.every((s) => known(before.parts[s]) && known(parts[s]))) {
    const sum = before.sum.slice()
    for (const s of changed) {
      addTo(sum, before.parts[s], -1)
      addTo(sum, parts[s], 1)
    }
    return sum
  }
  for (const part of parts) addTo(zeros, part, 1)
  return zeros
}
function addTo(sum, part, sign) {
  if (part) for (let i = 0; i < sum.length; i++) sum[i] = sum[i] + sign * part.byDepartment[i]
}
function shareOf(frame, gains, share, asked) {
  const { years } = frame.shape
  const step = strides(share, frame.shape)
  const byDepartment = new Float64Array(gains.length)
  const byYear = new Float64Array(years)
  for (let i = 0; i < gains.length; i++) {
    const [d, y, gain] = [Math.floor(i / years), i % years, gains[i] ?? 0]
    if (!asked[y] || gain === 0) continue
    const öre = toÖre((gain / 100) * (share.values[d * step.d + y * step.y] ?? NaN))
    byDepartment[i] = öre
    byYear[y] = (byYear[y] ?? 0) + öre
  }
  return {
    byDepartment,
    byYear,
  }
}
// ../../work/wt-2/shared/calculation/correction.ts
/** `place`: the line's. A grade that the table lacks takes nothing off. */
function correctionOf(line, place, evaluator) {
  if (line.correctionBy !== 'evidence')
    return {
      series: line.correction,
      place: `${place}/correction`,
      source: '',
    }
  const given = evaluator.corrections[line.evidence]
  return {
    series: given?.fraction ?? 0,
    place: given ? `settings/corrections/${line.evidence}/fraction` : `${place}/correctionBy`,
    source: given?.source ?? '',
  }
}
/** Its value; a grade without a correction is said. */
function correctionBlock(line, place, evaluator, report) {
  const { series, place: where } = correctionOf(line, place, evaluator)
  if (line.correctionBy === 'evidence' && !evaluator.corrections[line.evidence])
    report(
      problem(
        'correction-missing',
        where,
        {
          line: line.name,
          grade: line.evidence.replaceAll('-', '_'),
        },
        'warning',
      ),
    )
  return evaluator.series(series, where)
}
// ../../work/wt-2/shared/calculation/capital.ts
/** `outlay` in kr, rows of year × draw. Life in years (rounded to whole, at least 1), rate a fraction per year. */
function capitalise(shape, outlay, life, rate) {
  const { years, draws } = shape
  const lanes = years * draws
  const cost = new Float64Array(outlay.length)
  const remaining = new Float64Array(outlay.length)
  const lifeStep = strides(life, shape)
  const rateStep = strides(rate, shape)
  let invalidLife = false
  for (let i = 0; i < outlay.length; i++) {
    const paid = outlay[i] ?? 0
    if (paid === 0) continue
    const lane = i % lanes
    const [start, y, r] = [i - lane, Math.floor(lane / draws), lane % draws]
    const entered = life.values[y * lifeStep.y + r * lifeStep.r] ?? NaN
    const span = Math.round(entered)
    if (!(span >= 1)) {
      if (!Number.isNaN(entered)) invalidLife = true
      for (let later = y + 1; later < years; later++) cost[start + later * draws + r] = NaN
      remaining[i] = NaN
      continue
    }
    let book = paid
    for (let age = 1; age <= span && y + age < years; age++) {
      const at = start + (y + age) * draws + r
      const interest = book * (rate.values[(y + age) * rateStep.y + r * rateStep.r] ?? NaN)
      cost[at] = (cost[at] ?? 0) + paid / span + interest
      book = age === span ? 0 : book - paid / span
    }
    remaining[i] = book
  }
  return {
    cost,
    remaining,
    invalidLife,
  }
}
// ../../work/wt-2/shared/calculation/participants.ts
function membersOf$1(frame, service) {
  const Y = frame.years.length
  const members = new Uint8Array(frame.ids.length * Y)
  for (const { row, y } of participations(frame, service)) {
    const head = frame.head[row * Y + y] ?? -1
    if (head >= 0) members[head * Y + y] = 1
  }
  return members
}
function* participations(frame, service) {
  for (const participant of service.participants) {
    const row = frame.rowOf.get(participant.id)
    if (row === void 0) continue
    for (const [y, year] of frame.years.entries())
      if (year >= (participant.from ?? year) && year <= (participant.to ?? year))
        yield {
          row,
          y,
        }
  }
}
/**
 * Lanes to evaluate for a service's members: department × year, 1 where the lane counts.
 * `own`: for a formula that uses drivers, where a successor has a value of its own for any of them.
 */
function lanesOf(frame, service, members, own) {
  if (!frame.hasMergers) return members
  const Y = frame.years.length
  const lanes = new Uint8Array(members.length)
  for (const { row, y } of participations(frame, service)) {
    const head = frame.head[row * Y + y] ?? -1
    if (head < 0) continue
    if (row !== head || !frame.bornByMerger[head] || own?.[head * Y + y]) lanes[standIn(frame, own, row, y) * Y + y] = 1
    else
      for (let part = 0; part < frame.ids.length; part++)
        if (part !== head && frame.head[part * Y + y] === head && standsForItself(frame, own, part, y))
          lanes[part * Y + y] = 1
  }
  return lanes
}
/**
 * Who a department's values are read from: itself, or the last one on its way to its head that was born by a merger and
 * has a value of its own. Example: Hägersten → Hägersten-Liljeholmen (own value) → Hägersten-Älvsjö: the second.
 */
function standIn(frame, own, row, y) {
  const Y = frame.years.length
  let found = row
  for (let at = frame.next[row * Y + y] ?? -1; at >= 0; at = frame.next[at * Y + y] ?? -1)
    if (own?.[at * Y + y]) found = at
  return found
}
/** Whether a part of a merger is to be counted: nobody stands in for it, and it is no empty step on the way. */
function standsForItself(frame, own, row, y) {
  return !(frame.bornByMerger[row] === 1 && !own?.[row * frame.years.length + y]) && standIn(frame, own, row, y) === row
}
/**
 * A block's values on lanes: department × year × draw, 0 elsewhere. A block that does not vary by department counts
 * once for each member, however many departments it was made of.
 */
function onLanes(frame, block, lanes, members) {
  const { departments, years, draws } = frame.shape
  const counted = block.d ? lanes : members
  const step = strides(block, frame.shape)
  const out = new Float64Array(departments * years * draws)
  const { values } = block
  for (let d = 0, at = 0, i = 0; d < departments; d++)
    for (let y = 0; y < years; y++, i++) {
      if (!counted[i]) {
        at += draws
        continue
      }
      let from = d * step.d + y * step.y
      for (let r = 0; r < draws; r++, at++, from += step.r) out[at] = values[from]
    }
  return out
}
/** Moves lane values to the rows that stand for them that year. Without mergers: the same array. */
function posted(frame, laneValues) {
  if (!frame.hasMergers) return laneValues
  const { departments, years, draws } = frame.shape
  const out = new Float64Array(laneValues.length)
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++) {
      const head = frame.head[d * years + y] ?? -1
      const to = (head < 0 ? d : head) * years + y
      const from = d * years + y
      for (let r = 0; r < draws; r++)
        out[to * draws + r] = (out[to * draws + r] ?? 0) + (laneValues[from * draws + r] ?? 0)
    }
  return out
}
// ../../work/wt-2/shared/calculation/incurred.ts
/** Behaviour and amount under an operating model; null: the line does not exist there. */
function termsOf(service, line, model) {
  const place = `services/${service.id}/costLines/${line.id}`
  const variant = model && Object.hasOwn(line.variants, model.id) ? line.variants[model.id] : void 0
  if (variant === null) return null
  if (variant && model)
    return {
      ...variant,
      place: `${place}/variants/${model.id}`,
    }
  return {
    behaviour: line.behaviour,
    amount: line.amount,
    place,
  }
}
function bearingOf(frame, service, line, model, place, report) {
  const by = line.incurredBy
  if (by.by === 'participants') return { by: 'each' }
  const operator = by.by === 'operator' ? model?.operator : void 0
  if (by.by === 'operator' && !operator) {
    report(problem('no-operating-model', place, { line: line.name }))
    return {
      by: 'one',
      row: null,
    }
  }
  if (operator?.by === 'each') return { by: 'each' }
  const id =
    by.by === 'department' ? by.department : operator?.by === 'department' ? operator.department : service.owner
  const row = id === null ? void 0 : frame.rowOf.get(id)
  if (row === void 0) report(problem('no-bearer', place, { line: line.name }))
  return {
    by: 'one',
    row: row ?? null,
  }
}
function incurred$1(frame, service, line, terms, model, members, evaluator, slip, { once, report }) {
  const { years, draws } = frame.shape
  const lanes = years * draws
  const bearing = bearingOf(frame, service, line, model, terms.place, report)
  const amount = evaluator.series(terms.amount, `${terms.place}/amount`, slip)
  const index = indexOf$1(service, line, evaluator, report)
  const { behaviour } = terms
  const driver =
    behaviour.kind === 'perUnit' || behaviour.kind === 'stepped' ? evaluator.driver(behaviour.driver) : null
  const step = behaviour.kind === 'stepped' ? evaluator.setting(behaviour.step, `${terms.place}/behaviour/step`) : null
  const quantity = once(
    `quantity:${terms.place}`,
    [frame, members, service.participants, behaviour, driver, step],
    () => quantityOf$1(frame, service, terms, members, evaluator, report),
  )
  let bearer = null
  let laneAmounts
  if (bearing.by === 'each') {
    const kind = terms.behaviour.kind
    const perLane = amount.d || kind === 'perUnit' || kind === 'stepped'
    const own = perLane ? ownValuesOf(terms, evaluator) : null
    const at = perLane ? lanesOf(frame, service, members, own) : members
    laneAmounts = onLanes(frame, amount, at, at)
    if (quantity) {
      for (let i = 0; i < laneAmounts.length; i++)
        if (at[Math.floor(i / draws)]) laneAmounts[i] = times(laneAmounts[i] ?? NaN, quantity.byLane[i] ?? NaN)
    }
  } else {
    const row = bearing.row ?? frame.central
    bearer = new Int16Array(years)
    laneAmounts = new Float64Array(lanes)
    const step = strides(amount, frame.shape)
    for (let y = 0; y < years; y++) {
      const head = frame.head[row * years + y] ?? -1
      bearer[y] = head < 0 ? row : head
      for (let r = 0; r < draws; r++) {
        const price = amount.values[row * step.d + y * step.y + r * step.r] ?? NaN
        laneAmounts[y * draws + r] = bearing.row === null ? NaN : times(price, quantity?.total[y * draws + r] ?? 1)
      }
    }
  }
  if (slip > 0) clearFirstYears(frame, laneAmounts, slip)
  if (index) scaleBy(frame, laneAmounts, index)
  if (!((bearing.by === 'one' && bearing.row === null) || index?.values.every(Number.isNaN)))
    reportMissing(frame, laneAmounts, `${terms.place}/amount`, line.name, amount, report)
  reportAbsent(frame, laneAmounts, bearer, terms.place, line, report)
  if (!line.capitalised)
    return {
      bearer,
      amounts: bearer === null ? posted(frame, laneAmounts) : laneAmounts,
      capital: null,
    }
  const place = `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`
  const life = evaluator.setting(line.capitalised.usefulLife, place)
  const rate = evaluator.internalRate()
  const schedule = capitalise(frame.shape, laneAmounts, life, rate)
  if (schedule.invalidLife) report(problem('life-not-positive', place, { line: line.name }))
  const post = (values) => (bearer === null ? posted(frame, values) : values)
  return {
    bearer,
    amounts: post(schedule.cost),
    capital: {
      outlay: post(laneAmounts),
      remaining: post(schedule.remaining),
    },
  }
}
/** null: none. An index that differs by department is no price level, and leaves the line unknown. */
function indexOf$1(service, { id, index: symbol }, evaluator, report) {
  if (symbol === void 0 || symbol === '') return null
  const index = evaluator.index(symbol)
  if (!index.d) return index
  report(problem('index-by-department', `services/${service.id}/costLines/${id}/index`, { symbol }))
  return scalar$1(NaN)
}
/** 0 × something unknown is 0 here: no participants cost nothing, whatever the price. */
function times(price, quantity) {
  return quantity === 0 ? 0 : price * quantity
}
function quantityOf$1(frame, service, { behaviour, place }, members, evaluator, report) {
  const { departments, years, draws } = frame.shape
  const lanes = years * draws
  if (behaviour.kind === 'fixed') return null
  const total = new Float64Array(lanes)
  if (behaviour.kind === 'perParticipant') {
    for (let i = 0; i < members.length; i++)
      if (members[i])
        for (let r = 0; r < draws; r++) total[(i % years) * draws + r] = (total[(i % years) * draws + r] ?? 0) + 1
    return {
      byLane: new Float64Array(departments * lanes).fill(1),
      total,
    }
  }
  const driver = evaluator.driver(behaviour.driver)
  if (!driver) {
    report(problem('unknown-driver', `${place}/behaviour/driver`, { id: behaviour.driver }))
    return {
      byLane: new Float64Array(departments * lanes).fill(NaN),
      total: total.fill(NaN),
    }
  }
  const at = lanesOf(frame, service, members, evaluator.ownValuesOfDriver(behaviour.driver))
  const byLane = onLanes(frame, driver, at, at)
  for (let i = 0; i < byLane.length; i++) total[i % lanes] = (total[i % lanes] ?? 0) + (byLane[i] ?? 0)
  if (behaviour.kind === 'perUnit')
    return {
      byLane,
      total,
    }
  const step = evaluator.setting(behaviour.step, `${place}/behaviour/step`)
  const stride = strides(step, frame.shape)
  let invalid = false
  const steps = (units, y, r) => {
    const size = step.values[y * stride.y + r * stride.r] ?? NaN
    if (!(size > 0)) {
      if (!Number.isNaN(size)) invalid = true
      return NaN
    }
    return Math.ceil(units / size - 1e-9)
  }
  for (let i = 0; i < byLane.length; i++) {
    const lane = i % lanes
    if (at[Math.floor(i / draws)]) byLane[i] = steps(byLane[i] ?? 0, Math.floor(lane / draws), lane % draws)
  }
  for (let lane = 0; lane < lanes; lane++) total[lane] = steps(total[lane] ?? 0, Math.floor(lane / draws), lane % draws)
  if (invalid) report(problem('step-not-positive', `${place}/behaviour/step`))
  return {
    byLane,
    total,
  }
}
/** Where a department born by a merger has its own value of a driver that the amount or the behaviour uses. */
function ownValuesOf({ amount, behaviour }, evaluator) {
  const ofAmount = evaluator.ownValues(amount)
  const { kind } = behaviour
  const ofQuantity = kind === 'perUnit' || kind === 'stepped' ? evaluator.ownValuesOfDriver(behaviour.driver) : null
  if (!ofAmount || !ofQuantity) return ofAmount ?? ofQuantity
  return ofAmount.map((has, i) => has | (ofQuantity[i] ?? 0))
}
/** A service that starts later costs nothing in the years before. */
function clearFirstYears(frame, values, slip) {
  const { years, draws } = frame.shape
  const lanes = years * draws
  const cleared = Math.min(slip, years) * draws
  for (let start = 0; start < values.length; start += lanes) values.fill(0, start, start + cleared)
}
function scaleBy(frame, values, index) {
  const { years, draws } = frame.shape
  const step = strides(index, frame.shape)
  for (let i = 0; i < values.length; i++) {
    const lane = i % (years * draws)
    values[i] = (values[i] ?? 0) * (index.values[Math.floor(lane / draws) * step.y + (lane % draws) * step.r] ?? NaN)
  }
}
/** A cost in a year when its bearer does not exist yet: it stands there all the same, and it is said. */
function reportAbsent(frame, amounts, bearer, place, line, report) {
  const { years, draws } = frame.shape
  for (let y = 0; y < years; y++) {
    const row = bearer?.[y] ?? -1
    if (row < 0 || (frame.head[row * years + y] ?? -1) >= 0 || (amounts[y * draws] ?? 0) === 0) continue
    const [department, year] = [frame.names[row] ?? '', frame.years[y] ?? 0]
    report(
      problem(
        'bearer-not-there',
        place,
        {
          line: line.name,
          department,
          year,
        },
        'warning',
      ),
    )
    return
  }
}
/**
 * Lanes that are wanted and are no number, or too large to be money, become NaN and are reported once at the cell,
 * unless what the cell is made of has been reported already (its block holds no number anywhere).
 */
function reportMissing(frame, values, place, line, made, report) {
  const { years, draws } = frame.shape
  const lanes = years * draws
  let first = -1
  let large = false
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN
    if (isMoney(value)) continue
    if (!Number.isNaN(value)) large = true
    values[i] = NaN
    if (first < 0) first = i
  }
  if (first < 0) return
  const year = frame.years[Math.floor((first % lanes) / draws)] ?? 0
  const department = values.length > lanes ? (frame.names[Math.floor(first / lanes)] ?? '') : ''
  if (large)
    report(
      problem('amount-too-large', place, {
        line,
        limit: largestAmount,
      }),
    )
  else if (!made.values.every(Number.isNaN))
    report(
      problem('no-number', place, {
        line,
        year,
        department,
      }),
    )
}
// ../../work/wt-2/shared/calculation/benefit.ts
var everything = scalar$1(1)
/** null: a quality benefit, which is scored and never in kronor. */
function benefit(frame, service, line, members, evaluator, slip, report) {
  if (line.kind === 'quality') return null
  const { departments, years, draws } = frame.shape
  const lanes = years * draws
  const place = `services/${service.id}/benefitLines/${line.id}`
  const amount = evaluator.series(line.amount, `${place}/amount`)
  const adoption = evaluator.series(line.adoption, `${place}/adoption`, slip)
  const taken = line.kind === 'time' ? evaluator.series(line.realisation, `${place}/realisation`, slip) : null
  const correction = correctionBlock(line, place, evaluator, report)
  const lag = lagOf(frame, evaluator.series(line.lagMonths, `${place}/lagMonths`), `${place}/lagMonths`, line, report)
  const counted = receiving(frame, service, line, amount, members, evaluator, place, report)
  const { gross, realised, isMoney: allMoney } = given(frame, counted, amount, adoption, taken, correction, slip)
  if (!allMoney) {
    const blame = (factor, name) => {
      reportMissing(frame, onLanes(frame, factor, counted, counted), `${place}/${name}`, line.name, factor, report)
    }
    blame(amount, 'amount')
    blame(adoption, 'adoption')
    if (taken) blame(taken, 'realisation')
    blame(correction, 'correction')
    let large = false
    for (const values of [gross, realised])
      values.forEach((value, i) => {
        if (isMoney(value)) return
        if (!Number.isNaN(value)) large = true
        values[i] = NaN
      })
    if (large)
      report(
        problem('amount-too-large', `${place}/amount`, {
          line: line.name,
          limit: largestAmount,
        }),
      )
  }
  const { out, lost } = lagged(realised, lag, lanes, draws)
  if (line.receiver.to === 'public') {
    const zeros = new Float64Array(departments * lanes)
    const row = frame.central * lanes
    return {
      gross: zeros,
      realised: zeros,
      public: out.slice(row, row + lanes),
      byLane: zeros,
      lost: new Float64Array(departments * draws),
    }
  }
  return {
    gross: posted(frame, gross),
    realised: posted(frame, out),
    public: new Float64Array(lanes),
    byLane: out,
    lost: atTheEnd(frame, lost),
  }
}
/** What is lost falls to whoever a department has become by the last year. */
function atTheEnd(frame, lost) {
  if (!frame.hasMergers) return lost
  const { departments, years, draws } = frame.shape
  const out = new Float64Array(lost.length)
  for (let d = 0; d < departments; d++) {
    const head = frame.head[d * years + years - 1] ?? -1
    const to = head < 0 ? d : head
    for (let r = 0; r < draws; r++) out[to * draws + r] = (out[to * draws + r] ?? 0) + (lost[d * draws + r] ?? 0)
  }
  return out
}
/** Lanes that receive: the members, one department, or (public) the one row it is evaluated on. */
function receiving(frame, service, line, amount, members, evaluator, place, report) {
  const { years } = frame.shape
  const { receiver } = line
  if (receiver.to === 'participants')
    return amount.d ? lanesOf(frame, service, members, evaluator.ownValues(line.amount)) : members
  const lanes = new Uint8Array(members.length)
  const row = receiver.to === 'public' ? frame.central : frame.rowOf.get(receiver.department)
  if (row === void 0) {
    report(
      problem('unknown-department', `${place}/receiver`, {
        id: receiver.to === 'department' ? receiver.department : '',
      }),
    )
    return lanes
  }
  for (let y = 0; y < years; y++) if ((frame.head[row * years + y] ?? -1) >= 0) lanes[row * years + y] = 1
  return lanes
}
/** Gross and realised on the lanes that count, in one pass, and whether all of it can be told to the öre. */
function given({ shape }, counted, amount, adoption, taken, correction, slip) {
  const { departments, years, draws } = shape
  const gross = new Float64Array(departments * years * draws)
  const realised = new Float64Array(departments * years * draws)
  const whole = taken ?? everything
  const [a, b, c, e] = [amount, adoption, whole, correction].map((block) => strides(block, shape))
  let most = 0
  for (let d = 0, i = 0; d < departments; d++)
    for (let y = 0; y < years; y++, i++) {
      if (!counted[i] || y < slip) continue
      for (let r = 0, at = i * draws; r < draws; r++, at++) {
        const value = amount.values[d * a.d + y * a.y + r * a.r] * adoption.values[d * b.d + y * b.y + r * b.r]
        const left =
          value * whole.values[d * c.d + y * c.y + r * c.r] * (1 - correction.values[d * e.d + y * e.y + r * e.r])
        gross[at] = value
        realised[at] = left
        most = Math.max(most, Math.abs(value), Math.abs(left))
      }
    }
  return {
    gross,
    realised,
    isMoney: isMoney(most),
  }
}
/** Months by draw. */
function lagOf(frame, lag, where, line, report) {
  const months = new Float64Array(frame.shape.draws)
  let invalid = lag.d || lag.y
  for (let r = 0; r < months.length; r++) {
    const value = lag.values[lag.r ? r : 0] ?? NaN
    if (value < 0) invalid = true
    months[r] = invalid ? NaN : value
  }
  if (invalid) report(problem('lag-invalid', where, { line: line.name }))
  return months
}
/**
 * A lag of L = 12k + m months: out(y) = (1 − m/12)·r(y−k) + (m/12)·r(y−k−1); what falls after the last year is lost.
 * Example: 6 months move half of each year's benefit to the next.
 */
function lagged(realised, months, lanes, draws) {
  const lost = new Float64Array((realised.length / lanes) * draws)
  if (months.every((m) => m === 0))
    return {
      out: realised,
      lost,
    }
  const out = new Float64Array(realised.length)
  const years = lanes / draws
  for (let start = 0; start < realised.length; start += lanes)
    for (let y = 0; y < years; y++)
      for (let r = 0; r < draws; r++) {
        const value = realised[start + y * draws + r] ?? 0
        if (value === 0) continue
        const lag = months[r] ?? 0
        const whole = Math.floor(lag / 12)
        const late = (lag - 12 * whole) / 12
        for (const [to, part] of [
          [y + whole, 1 - late],
          [y + whole + 1, late],
        ]) {
          if (part === 0) continue
          const into = to < years ? out : lost
          const at = to < years ? start + to * draws + r : (start / lanes) * draws + r
          if (Number.isNaN(lag)) out.fill(NaN, start, start + lanes)
          else into[at] = (into[at] ?? 0) + value * part
        }
      }
  return {
    out,
    lost,
  }
}
/** Discount factor by year × draw, the first year undiscounted. */
function discountFactors(frame, rate) {
  const { years, draws } = frame.shape
  const out = new Float64Array(years * draws)
  const step = strides(rate, frame.shape)
  for (let r = 0; r < draws; r++) {
    let factor = 1
    for (let y = 0; y < years; y++) {
      if (y > 0) factor /= 1 + (rate.values[y * step.y + r * step.r] ?? NaN)
      out[y * draws + r] = factor
    }
  }
  return out
}
// ../../work/wt-2/shared/document/distribution.ts
/** NaN where the distribution's own figures make no sense (reported by references.ts). */
function nominalOf(d) {
  switch (d.distribution) {
    case 'uniform':
      return (d.min + d.max) / 2
    case 'triangular':
      if (d.nominal === 'likeliest') return d.likeliest
      return d.nominal === 'mean' ? (d.min + d.likeliest + d.max) / 3 : triangularMedian(d.min, d.likeliest, d.max)
    case 'pert':
      return d.nominal === 'likeliest' ? d.likeliest : (d.min + 4 * d.likeliest + d.max) / 6
    case 'normal':
      return d.mean
    case 'lognormal': {
      if (d.nominal === 'mean') return d.mean
      const spread = 1 + (d.deviation / d.mean) ** 2
      const median = d.mean / Math.sqrt(spread)
      return d.nominal === 'median' ? median : median / spread
    }
    case 'discrete': {
      const total = d.outcomes.reduce((sum, { probability }) => sum + probability, 0)
      if (d.nominal === 'mean') return d.outcomes.reduce((sum, o) => sum + o.value * o.probability, 0) / total
      return d.outcomes.reduce((best, o) => (o.probability > best.probability ? o : best)).value
    }
    default:
      return assertNever(d)
  }
}
function triangularMedian(min, likeliest, max) {
  return likeliest >= (min + max) / 2
    ? min + Math.sqrt(((max - min) * (likeliest - min)) / 2)
    : max - Math.sqrt(((max - min) * (max - likeliest)) / 2)
}
// ../../work/wt-2/shared/formula/order.ts
/** Names that are not keys of the map (drivers, unknown symbols) are taken as given. */
function evaluationOrder(dependencies) {
  const position = new Map([...dependencies.keys()].map((name, i) => [name, i]))
  const cycles = []
  const order = []
  const dependents = []
  const tainted = /* @__PURE__ */ new Set()
  for (const component of components(dependencies)) {
    const [first = ''] = component
    const uses = dependencies.get(first) ?? []
    if (component.length > 1 || uses.includes(first)) {
      cycles.push(component.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)))
      for (const name of component) tainted.add(name)
    } else if (uses.some((name) => tainted.has(name))) {
      dependents.push(first)
      tainted.add(first)
    } else order.push(first)
  }
  return {
    order,
    cycles,
    dependents,
  }
}
/** Components in an order where each comes after all that it depends on. */
function components(dependencies) {
  const number = /* @__PURE__ */ new Map()
  const low = /* @__PURE__ */ new Map()
  const open = []
  const isOpen = /* @__PURE__ */ new Set()
  const found = []
  const lower = (name, to) => low.set(name, Math.min(low.get(name) ?? to, to))
  const path = []
  const enter = (name) => {
    low.set(name, number.size)
    number.set(name, number.size)
    open.push(name)
    isOpen.add(name)
    path.push({
      name,
      uses: dependencies.get(name) ?? [],
      next: 0,
    })
  }
  const leave = ({ name }) => {
    path.pop()
    const own = low.get(name) ?? 0
    const parent = path.at(-1)
    if (parent !== void 0) lower(parent.name, own)
    if (own !== number.get(name)) return
    const component = open.splice(open.lastIndexOf(name))
    for (const member of component) isOpen.delete(member)
    found.push(component)
  }
  for (const root of dependencies.keys()) {
    if (!number.has(root)) enter(root)
    for (let top = path.at(-1); top !== void 0; top = path.at(-1)) {
      const used = top.uses[top.next]
      top.next += 1
      if (used === void 0) leave(top)
      else if (!dependencies.has(used)) continue
      else if (!number.has(used)) enter(used)
      else if (isOpen.has(used)) lower(top.name, number.get(used) ?? 0)
    }
  }
  return found
}
// ../../work/wt-2/shared/calculation/driverValues.ts
/** Department × year, 1 where a department born by a merger has a value entered; null: there are no mergers. */
function ownDriverValues(frame, driver) {
  if (!frame.hasMergers) return null
  const own = new Uint8Array(frame.ids.length * frame.years.length)
  for (const [id, values] of Object.entries(driver.values)) {
    const row = frame.rowOf.get(id)
    if (row === void 0 || !frame.bornByMerger[row]) continue
    for (const [y, year] of frame.years.entries())
      if (typeof values !== 'object' || values[String(year)] !== void 0) own[row * frame.years.length + y] = 1
  }
  return own
}
/** Gives a department born by a merger the sum of its parts where it has no value of its own (department × year). */
function addParts(frame, values, own) {
  const { departments, years } = frame.shape
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++) {
      const head = frame.head[d * years + y] ?? -1
      if (head < 0 || head === d || !frame.bornByMerger[head]) continue
      const to = head * years + y
      if (standsForItself(frame, own, d, y)) values[to] = (values[to] ?? 0) + (values[d * years + y] ?? 0)
    }
}
/** Over all departments that exist in the year: a merged one's parts, or its own value. Varies by year and draw. */
function sumOverDepartments(frame, block, own) {
  const { shape } = frame
  const draws = block.r ? shape.draws : 1
  const step = strides(block, shape)
  const out = new Float64Array(shape.years * draws)
  for (let d = 0; d < shape.departments; d++)
    for (let y = 0; y < shape.years; y++) {
      if (!countsInSum(frame, own, d, y)) continue
      for (let r = 0; r < draws; r++)
        out[y * draws + r] = (out[y * draws + r] ?? 0) + (block.values[d * step.d + y * step.y + r * step.r] ?? 0)
    }
  return {
    values: out,
    d: false,
    y: true,
    r: block.r,
  }
}
/** One born by a merger is counted itself, as its block already holds its parts; otherwise every department counts. */
function countsInSum(frame, own, d, y) {
  const head = frame.head[d * frame.years.length + y] ?? -1
  return head === d || (head >= 0 && !frame.bornByMerger[head] && standIn(frame, own, d, y) === d)
}
// ../../work/wt-2/shared/calculation/priceLevel.ts
/** Level by year (and draw). Changes before the first year are taken as the first year's, after the last as the last's. */
function priceLevels({ shape, years }, rates, baseYear) {
  const draws = rates.r ? shape.draws : 1
  const out = new Float64Array(shape.years * draws)
  const start = years[0] ?? baseYear
  for (let r = 0; r < draws; r++) {
    let level = 1
    const rate = (y) => 1 + valueAt(rates, shape, 0, Math.max(0, Math.min(shape.years - 1, y)), r)
    for (let year = baseYear; year < start; year++) level *= rate(year + 1 - start)
    for (let year = baseYear; year > start; year--) level /= rate(year - start)
    for (let y = 0; y < shape.years; y++) {
      if (y > 0) level *= rate(y)
      out[y * draws + r] = level
    }
  }
  return {
    values: out,
    d: false,
    y: true,
    r: rates.r,
  }
}
// ../../work/wt-2/shared/calculation/evaluate.ts
var missing = scalar$1(NaN)
var one = scalar$1(1)
var noCorrections = {}
/** Fractions a year, beyond which compound interest over a period is no figure any more. */
var lowestRate = -0.5
var highestRate = 10
var constants = /* @__PURE__ */ new WeakMap()
/** a → b → a; of a long one its beginning and its return. */
function inShort(cycle) {
  return [...(cycle.length > 8 ? [...cycle.slice(0, 6), '…'] : cycle), cycle[0] ?? ''].join(' → ')
}
/** One block for as long as the assumption is not edited, so that everything made from it is remembered. */
function constantOf(assumption, value) {
  let block = constants.get(assumption)
  if (!block) {
    block = scalar$1(value)
    constants.set(assumption, block)
  }
  return block
}
function createEvaluator(document, overrides, overriddenBy, frame, memory) {
  const { shape, years } = frame
  const { prices, baseYear } = document.settings
  const names = memory.once('names', [document.assumptions, document.drivers], () => namesOf(document))
  const valueIn = (assumption) => overrides[assumption.id] ?? assumption.value
  const placeOf = (assumption) => {
    const scenario = overriddenBy[assumption.id]
    return scenario ? `scenarios/${scenario}/overrides/${assumption.id}` : `assumptions/${assumption.id}/value`
  }
  const formulasOfSymbol = (symbol) => {
    const assumption = names.assumptions.get(symbol)
    if (assumption) {
      const value = valueIn(assumption)
      return isDistribution(value) ? [] : formulasOf(value)
    }
    const driver = names.drivers.get(symbol)
    return driver ? usesOf(driver.values).formulas : []
  }
  const enteredFor = (symbol) => {
    const assumption = names.assumptions.get(symbol)
    return assumption ? valueIn(assumption) : names.drivers.get(symbol)?.values
  }
  const overridden = memory.once('overridden', [document.assumptions, overrides], () =>
    document.assumptions.flatMap(({ id, symbol }) => (overrides[id] === void 0 ? [] : [symbol])),
  )
  const computed = [.../* @__PURE__ */ new Set([...names.computed, ...overridden])]
  const { order, cyclic } = memory.once('order', [names, overridden, ...computed.map(enteredFor)], () => {
    const { order, cycles, dependents } = evaluationOrder(
      new Map(computed.map((symbol) => [symbol, usedBy(formulasOfSymbol(symbol))])),
    )
    for (const cycle of cycles) {
      const course = inShort(cycle)
      for (const symbol of cycle) {
        const assumption = names.assumptions.get(symbol)
        const where = assumption ? placeOf(assumption) : `drivers/${names.drivers.get(symbol)?.id ?? ''}/values`
        memory.report(
          problem('formula-cycle', where, {
            symbol,
            cycle: course,
          }),
        )
      }
    }
    return {
      order: [...order, ...dependents],
      cyclic: new Set(cycles.flat()),
    }
  })
  const blocks = /* @__PURE__ */ new Map()
  /** Symbols found, with no slip: by far the most asked for. */
  const present = /* @__PURE__ */ new Map()
  const remembered = (key, make) => {
    let block = blocks.get(key)
    if (!block) {
      block = make()
      blocks.set(key, block)
    }
    return block
  }
  /** null: there is no such symbol. */
  function symbol(name, slip) {
    const known = slip === 0 ? present.get(name) : void 0
    if (known) return known
    const found = findSymbol(name, slip)
    if (found && slip === 0) present.set(name, found)
    return found
  }
  function findSymbol(name, slip) {
    if (names.ambiguous.has(name) || cyclic.has(name)) return missing
    const assumption = names.assumptions.get(name)
    if (assumption) {
      const value = valueIn(assumption)
      const plain = plainNumber(value)
      if (plain !== null && value === assumption.value) return constantOf(assumption, plain)
      return remembered(`${name}|${slip}`, () => {
        if (!isDistribution(value)) return series(value, placeOf(assumption), slip)
        return memory.once(`nominal:${assumption.id}`, [value], () => {
          const nominal = nominalOf(value)
          if (!Number.isFinite(nominal)) memory.report(problem('distribution-invalid', placeOf(assumption)))
          return scalar$1(nominal)
        })
      })
    }
    const driver = names.drivers.get(name)
    return driver ? driverBlock(driver) : null
  }
  function driverBlock(driver) {
    return remembered(`driver:${driver.id}`, () => {
      const from = [driver.values, frame]
      for (const formula of usesOf(driver.values).formulas) from.push(...dependencies(formula, 0).map(orNames))
      return memory.once(`driver:${driver.id}`, from, () => {
        const varies =
          frame.hasMergers || Object.values(driver.values).some((s) => typeof s === 'object' || isFormula(s))
        const out = new Float64Array(shape.departments * (varies ? shape.years : 1))
        for (const [id, values] of Object.entries(driver.values)) {
          const row = frame.rowOf.get(id)
          if (row === void 0) continue
          const block = evaluate(values, `drivers/${driver.id}/values/${id}`, 0)
          if (!varies) out[row] = block.values[0] ?? NaN
          else for (let y = 0; y < shape.years; y++) out[row * shape.years + y] = valueAt(block, shape, row, y)
        }
        const block = {
          values: out,
          d: true,
          y: varies,
          r: false,
        }
        if (frame.hasMergers) addParts(frame, block.values, ownOf(driver))
        return block
      })
    })
  }
  function driverOf(id) {
    const driver = names.driverById.get(id)
    if (!driver) return null
    return cyclic.has(driver.symbol) ? missing : driverBlock(driver)
  }
  function ownOf(driver) {
    return ownDriverValues(frame, driver)
  }
  /** Sum over all departments that exist in the year: a merged one's parts, or its own value. */
  function sum(name, slip) {
    const block = symbol(name, names.drivers.has(name) ? 0 : slip)
    if (!block?.d) return block
    return remembered(`sum:${name}|${slip}`, () =>
      memory.once(`sum:${name}|${slip}`, [block, frame], () => {
        const driver = names.drivers.get(name)
        return sumOverDepartments(frame, block, driver ? ownOf(driver) : null)
      }),
    )
  }
  function index(name) {
    if (prices === 'fixed') return names.assumptions.has(name) ? one : null
    const rates = symbol(name, 0)
    if (!rates || rates.d) return rates
    return remembered(`index:${name}`, () =>
      memory.once(`index:${name}`, [rates, frame, baseYear], () => priceLevels(frame, rates, baseYear)),
    )
  }
  const yearBlock = (slip) =>
    remembered(`year|${slip}`, () =>
      memory.once(`year|${slip}`, [frame], () => ({
        values: Float64Array.from(years, (year) => year - slip),
        d: false,
        y: true,
        r: false,
      })),
    )
  /** An unknown symbol is reported with the nearest known one, so that depends on every name there is. */
  const orNames = (made) => made ?? names
  /** Everything a formula is made from, so that it is calculated again only when one of them changes. */
  function dependencies(formula, slip) {
    const program = programOf(formula)
    if (!program.ok) return []
    const { symbols, summed, indexed } = program.value
    return [
      ...symbols.map((name) => (name === 'year' ? yearBlock(slip) : symbol(name, slip))),
      ...summed.map((name) => sum(name, slip)),
      ...indexed.map(index),
    ]
  }
  const prepared = /* @__PURE__ */ new Map()
  /** In order of dependency, so that a chain of ten thousand is no deep recursion (see below for no slip). */
  function prepare(formulas, slip) {
    if (slip === 0 || formulas.length === 0) return
    const ready = prepared.get(slip) ?? /* @__PURE__ */ new Set()
    prepared.set(slip, ready)
    if (usedBy(formulas).every((name) => ready.has(name))) return
    const behind = symbolsBehind(formulas)
    for (const name of behind) ready.add(name)
    for (const name of order) if (behind.has(name)) symbol(name, slip)
  }
  function series(value, place, slip = 0) {
    prepare(formulasOf(value), slip)
    const from = [value, slip, frame]
    if (typeof value === 'object')
      for (const key in value) {
        const cell = value[key]
        if (typeof cell === 'string' && isFormula(cell)) from.push(...dependencies(cell, slip).map(orNames))
      }
    else if (isFormula(value)) from.push(...dependencies(value, slip).map(orNames))
    return memory.once(slip ? `${place}|${slip}` : place, from, () => evaluate(value, place, slip))
  }
  function evaluate(value, place, slip) {
    if (typeof value !== 'object') return evaluateCell(value, place, slip)
    const cells = years.map((year) => {
      const cell = cellOfYear(value, year - slip)
      return typeof cell === 'number' && Number.isFinite(cell)
        ? cell
        : evaluateCell(cell, `${place}/${year - slip}`, slip)
    })
    const [d, r] = [
      cells.some((cell) => typeof cell === 'object' && cell.d),
      cells.some((cell) => typeof cell === 'object' && cell.r),
    ]
    const draws = r ? shape.draws : 1
    const rows = d ? shape.departments : 1
    const out = new Float64Array(rows * shape.years * draws)
    let i = 0
    for (let row = 0; row < rows; row++)
      for (const [y, cell] of cells.entries())
        for (let k = 0; k < draws; k++) out[i++] = typeof cell === 'number' ? cell : valueAt(cell, shape, row, y, k)
    return {
      values: out,
      d,
      y: true,
      r,
    }
  }
  function evaluateCell(cell, place, slip) {
    const { report } = memory
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) return scalar$1(cell)
      report(problem('cell-not-a-number', place, { text: String(cell) }))
      return missing
    }
    if (cell.trim() === '') {
      report(problem('cell-empty', place))
      return missing
    }
    if (!isFormula(cell)) {
      report(problem('cell-not-a-number', place, { text: String(cell).slice(0, 80) }))
      return missing
    }
    const program = programOf(cell)
    if (!program.ok) {
      report({
        ...program.problem,
        where: place,
      })
      return missing
    }
    const { symbols, summed, indexed } = program.value
    let known = true
    for (const name of /* @__PURE__ */ new Set([...symbols, ...summed, ...indexed]))
      if (name !== 'year' && !names.assumptions.has(name) && !names.drivers.has(name)) {
        const near = nearest(name, names)
        report(
          near === ''
            ? problem('formula-unknown-symbol', place, { symbol: name })
            : problem('formula-unknown-symbol-near', place, {
                symbol: name,
                nearest: near,
              }),
        )
        known = false
      }
    for (const name of indexed)
      if (known && index(name)?.d !== false) {
        report(problem('formula-index-of-driver', place, { symbol: name }))
        known = false
      }
    if (!known) return missing
    const environment = {
      shape,
      value: (name) => symbol(name, slip) ?? missing,
      sum: (name) => sum(name, slip) ?? missing,
      index: (name) => index(name) ?? missing,
      year: yearBlock(slip),
    }
    const block = program.value.run(environment)
    if (block.values.every(Number.isNaN) && !dependencies(cell, slip).some((made) => made?.values.every(Number.isNaN)))
      report(problem('no-number-ever', place))
    return block
  }
  function setting(value, place, steady = false) {
    const block = series(value, place)
    if (!block.d && !(steady && block.y)) return block
    memory.report(problem(block.d ? 'setting-by-department' : 'setting-by-year', place))
    return missing
  }
  function rateOf(value, place) {
    const rate = setting(value, place)
    const outside = rate.values.find((one) => one <= lowestRate || one > highestRate)
    if (outside === void 0) return rate
    memory.report(
      problem('rate-invalid', place, {
        rate: outside,
        lowest: lowestRate,
        highest: highestRate,
      }),
    )
    return missing
  }
  function symbolsBehind(formulas) {
    const seen = new Set(usedBy(formulas))
    for (const name of seen) for (const used of usedBy(formulasOfSymbol(name))) seen.add(used)
    return seen
  }
  for (const name of order) symbol(name, 0)
  return {
    series,
    symbol(name, slip = 0) {
      const block = symbol(name, slip)
      if (!block) return null
      const assumption = names.assumptions.get(name)
      if (assumption)
        return {
          block,
          of: {
            kind: 'assumption',
            item: assumption,
          },
          place: placeOf(assumption),
          entered: valueIn(assumption),
        }
      const driver = names.drivers.get(name)
      if (!driver) return null
      return {
        block,
        of: {
          kind: 'driver',
          item: driver,
        },
        place: `drivers/${driver.id}/values`,
        entered: driver.values,
      }
    },
    driver: driverOf,
    index: (name) => (prices === 'fixed' ? one : (index(name) ?? missing)),
    ownValues(value) {
      if (!frame.hasMergers) return null
      const own = new Uint8Array(shape.departments * shape.years)
      for (const name of symbolsBehind(formulasOf(value))) {
        const driver = names.drivers.get(name)
        const mask = driver && ownOf(driver)
        if (mask) for (let i = 0; i < own.length; i++) own[i] = (own[i] ?? 0) | (mask[i] ?? 0)
      }
      return own
    },
    ownValuesOfDriver(id) {
      const driver = names.driverById.get(id)
      return driver ? ownOf(driver) : null
    },
    madeFrom(uses, slip) {
      prepare(uses.formulas, slip)
      const from = []
      for (const name of uses.symbols) from.push(orNames(symbol(name, slip)))
      for (const name of uses.summed) from.push(orNames(sum(name, slip)))
      for (const name of uses.indexed) from.push(orNames(index(name)))
      for (const id of uses.drivers) from.push(driverOf(id))
      if (slip === 0) return from
      for (const name of uses.symbols) from.push(symbol(name, 0))
      for (const name of uses.summed) from.push(sum(name, 0))
      return from
    },
    setting,
    corrections: document.settings.corrections ?? noCorrections,
    blocks() {
      const all = /* @__PURE__ */ new Map()
      for (const name of names.assumptions.keys()) all.set(name, symbol(name, 0) ?? missing)
      for (const [name, driver] of names.drivers)
        all.set(name, symbol(name, 0) ?? missing).set(`driver:${driver.id}`, driverOf(driver.id) ?? missing)
      return all
    },
    internalRate: () => rateOf(document.settings.internalRate, 'settings/internalRate'),
    discountRate: () => rateOf(document.settings.discountRate, 'settings/discountRate'),
  }
}
// ../../work/wt-2/shared/game/game.ts
var noParts = (n) => ({
  fixed: 0,
  own: new Float64Array(n),
  groups: [],
  curves: [],
})
/** price for each begun `size` > 0: ⌈q / size⌉ · price. */
function steppedCurve(quantity, size, price) {
  const cost = (q) => price * Math.ceil(q / size - 1e-9)
  const step = {
    size,
    price,
  }
  return price >= 0
    ? {
        quantity,
        cost,
        step,
        under: price / size,
      }
    : {
        quantity,
        cost,
        step,
      }
}
function costOfParts({ fixed, own, groups, curves }, members) {
  let cost = 0
  let any = false
  for (let i = 0; i < members.length; i++)
    if (members[i]) {
      any = true
      cost += own[i] ?? 0
    }
  if (!any) return 0
  cost += fixed
  for (const group of groups) if (group.members.some((i) => members[i])) cost += group.cost
  for (const curve of curves) cost += curve.cost(quantityOf(curve, members))
  return cost
}
function quantityOf({ quantity }, members) {
  let sum = 0
  for (let i = 0; i < members.length; i++) if (members[i]) sum += quantity[i] ?? 0
  return sum
}
function structuredGame(structure) {
  const { common, model, alone, whole } = structure
  const n = model.own.length
  return {
    n,
    structure,
    table: null,
    cost(members) {
      let size = 0
      let apart = 0
      for (let i = 0; i < n; i++)
        if (members[i]) {
          size++
          apart += alone?.[i] ?? 0
        }
      if (size === 0) return 0
      if (size === n && whole !== null) return whole
      const together = costOfParts(model, members)
      return costOfParts(common, members) + (alone && size < n ? Math.min(together, apart) : together)
    },
  }
}
// ../../work/wt-2/shared/calculation/costGame.ts
function gameLinesOf(scope, evaluator, memory) {
  const { frame, service, members, slip, model, each } = scope
  const said = () => {}
  const lines = []
  const apart = model?.operator.by === 'each' ? null : each
  const alone = apart && new Float64Array(frame.shape.departments * frame.shape.years * frame.shape.draws)
  for (const line of scope.lines) {
    if (line.incurredBy.by === 'participants') continue
    const operated = line.incurredBy.by === 'operator'
    const terms = termsOf(service, line, model)
    if (terms && !(operated && model?.operator.by === 'each'))
      lines.push(pricedLine(scope, line, terms, operated, evaluator, said))
    const own = operated && apart ? termsOf(service, line, apart) : null
    if (!own || !alone) continue
    const { amounts } = incurred$1(frame, service, line, own, apart, members, evaluator, slip, memory)
    for (let i = 0; i < alone.length; i++) alone[i] = (alone[i] ?? 0) + (amounts[i] ?? NaN)
  }
  return {
    lines,
    alone,
  }
}
function pricedLine(
  { frame, service, members, slip, model },
  line,
  { behaviour, amount, place },
  operated,
  evaluator,
  report,
) {
  const { shape } = frame
  const { years, draws } = shape
  const lanes = years * draws
  const block = evaluator.series(amount, `${place}/amount`, slip)
  const bearing = bearingOf(frame, service, line, model, place, report)
  const row = bearing.by === 'one' ? bearing.row : null
  const at = strides(block, shape)
  const price = new Float64Array(lanes).fill(NaN)
  if (row !== null)
    for (let lane = 0; lane < lanes; lane++)
      price[lane] = block.values[row * at.d + Math.floor(lane / draws) * at.y + (lane % draws) * at.r] ?? NaN
  if (slip > 0) clearFirstYears(frame, price, slip)
  const index = indexOf$1(service, line, evaluator, report)
  if (index) scaleBy(frame, price, index)
  let quantity = null
  let step = null
  if (behaviour.kind === 'perParticipant') {
    quantity = new Float64Array(members.length * draws)
    for (let i = 0; i < members.length; i++) if (members[i]) quantity.fill(1, i * draws, (i + 1) * draws)
  } else if (behaviour.kind !== 'fixed') {
    const driver = evaluator.driver(behaviour.driver)
    const counted = lanesOf(frame, service, members, evaluator.ownValuesOfDriver(behaviour.driver))
    quantity = driver
      ? posted(frame, onLanes(frame, driver, counted, counted))
      : new Float64Array(members.length * draws).fill(NaN)
    if (behaviour.kind === 'stepped') {
      const size = evaluator.setting(behaviour.step, `${place}/behaviour/step`)
      const by = strides(size, shape)
      step = Float64Array.from(
        { length: lanes },
        (_, lane) => size.values[Math.floor(lane / draws) * by.y + (lane % draws) * by.r] ?? NaN,
      )
    }
  }
  return {
    operated,
    kind: behaviour.kind === 'fixed' ? 'fixed' : behaviour.kind === 'stepped' ? 'stepped' : 'linear',
    price,
    quantity,
    step,
    capital: line.capitalised ? capitalOf$1(frame, service, line, evaluator) : null,
  }
}
function capitalOf$1(frame, service, line, evaluator) {
  const { years, draws } = frame.shape
  const place = `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`
  const life = evaluator.setting(line.capitalised?.usefulLife ?? NaN, place)
  const rate = evaluator.internalRate()
  return Array.from({ length: years }, (_, y) => {
    const paid = new Float64Array(years * draws).fill(1, y * draws, (y + 1) * draws)
    return capitalise(frame.shape, paid, life, rate).cost
  })
}
/** `weights` by year: discount factors of the draw, or 1 for one year and 0 for the others. */
function costGame({ frame, members }, { lines, alone }, weights, draw) {
  const { departments, years, draws } = frame.shape
  const { players, playerOf } = playersOf(frame, members, weights)
  const n = players.length
  const everybody = players.map((_, i) => i)
  const attending = Array.from({ length: years }, (_, y) => everybody.filter((i) => attends(playerOf, years, i, y)))
  const parts = {
    common: building(n),
    model: building(n),
  }
  for (const line of lines) {
    const into = line.operated ? parts.model : parts.common
    for (let y = 0; y < years; y++) {
      const lane = y * draws + draw
      const worth = weightOf(line, weights, y, draw, draws)
      const there = attending[y] ?? []
      if (worth === 0 || there.length === 0) continue
      const price = line.price[lane] ?? NaN
      if (line.kind === 'fixed') {
        if (there.length === n) into.fixed += worth * price
        else into.group(worth * price, there)
        continue
      }
      const units = new Float64Array(n)
      for (let d = 0; d < departments; d++) {
        const player = playerOf[d * years + y] ?? -1
        if (player >= 0) units[player] = (units[player] ?? 0) + (line.quantity?.[(d * years + y) * draws + draw] ?? 0)
      }
      if (line.kind === 'linear') {
        for (let i = 0; i < n; i++)
          if (units[i] !== 0) into.own[i] = (into.own[i] ?? 0) + worth * price * (units[i] ?? 0)
      } else into.stepped(units, line.step?.[lane] ?? NaN, worth * price)
    }
  }
  let apart = null
  if (alone) {
    apart = new Float64Array(n)
    for (let i = 0; i < playerOf.length; i++) {
      const player = playerOf[i] ?? -1
      const weight = weights[i % years] ?? 0
      if (player < 0 || weight === 0) continue
      apart[player] = (apart[player] ?? 0) + weight * (alone[i * draws + draw] ?? 0)
    }
  }
  const common = parts.common.made()
  const model = parts.model.made()
  const known = isKnown(common) && isKnown(model) && (apart === null || apart.every(Number.isFinite))
  const figures = Float64Array.from([
    n,
    ...parts.common.figures(),
    ...parts.model.figures(),
    apart ? 1 : 0,
    ...(apart ?? []),
  ])
  return {
    players,
    playerOf,
    game: known
      ? structuredGame({
          common,
          model,
          alone: apart,
          whole: null,
        })
      : null,
    figures,
  }
}
/** What 1 kr paid in a year is worth. */
function weightOf({ capital }, weights, y, draw, draws) {
  const cost = capital?.[y]
  if (!cost) return weights[y] ?? 0
  let worth = 0
  for (let later = 0; later < weights.length; later++) {
    const weight = weights[later] ?? 0
    if (weight !== 0) worth += weight * (cost[later * draws + draw] ?? 0)
  }
  return worth
}
/** Rows that take part in a year that counts, those that merge taken together under the last. */
function playersOf({ head, shape }, members, weights) {
  const { years } = shape
  let last = years - 1
  while (last > 0 && (weights[last] ?? 0) === 0) last--
  const playerOf = new Int16Array(members.length).fill(-1)
  const rows = /* @__PURE__ */ new Set()
  const standsFor = (i) => {
    const row = Math.floor(i / years)
    const final = head[row * years + last] ?? -1
    return final < 0 ? row : final
  }
  const counts = (i) => members[i] === 1 && (weights[i % years] ?? 0) !== 0
  for (let i = 0; i < members.length; i++) if (counts(i)) rows.add(standsFor(i))
  const players = [...rows].sort((a, b) => a - b)
  for (let i = 0; i < members.length; i++) if (members[i]) playerOf[i] = players.indexOf(standsFor(i))
  return {
    players,
    playerOf,
  }
}
function attends(playerOf, years, player, y) {
  for (let i = y; i < playerOf.length; i += years) if (playerOf[i] === player) return true
  return false
}
/** Parts in the making: what is alike in many years becomes one part. */
function building(n) {
  const own = new Float64Array(n)
  const groups = /* @__PURE__ */ new Map()
  const steps = /* @__PURE__ */ new Map()
  const parts = {
    fixed: 0,
    own,
    group(cost, members) {
      const key = members.join()
      const known = groups.get(key)
      if (known) known.cost += cost
      else
        groups.set(key, {
          cost,
          members,
        })
    },
    stepped(units, size, price) {
      const key = `${size} ${units.join()}`
      const known = steps.get(key)
      if (known) known.price += price
      else
        steps.set(key, {
          units,
          size,
          price,
        })
    },
    figures() {
      const out = [parts.fixed, groups.size, steps.size, ...own]
      for (const { cost, members } of groups.values()) out.push(cost, members.length, ...members)
      for (const { units, size, price } of steps.values()) out.push(size, price, ...units)
      return out
    },
    made() {
      const curves = [...steps.values()]
        .filter(({ price }) => price !== 0)
        .map(({ units, size, price }) => (size > 0 ? steppedCurve(units, size, price) : unknownCurve(units)))
      return {
        fixed: parts.fixed,
        own,
        groups: [...groups.values()],
        curves,
      }
    },
  }
  return parts
}
var unknownCurve = (quantity) => ({
  quantity,
  cost: () => NaN,
})
function isKnown({ fixed, own, groups, curves }) {
  return (
    Number.isFinite(fixed) &&
    own.every(Number.isFinite) &&
    groups.every(({ cost }) => Number.isFinite(cost)) &&
    curves.every(({ quantity, cost }) => Number.isFinite(cost(quantity.reduce((sum, q) => sum + q, 0))))
  )
}
// ../../work/wt-2/shared/calculation/ledger.ts
function benefitPage(frame, service, line, benefit) {
  const nominal = (values) => nominalÖre(values, frame.shape.draws)
  return {
    service,
    line,
    gross: nominal(benefit.gross),
    realised: nominal(benefit.realised),
    public: nominal(benefit.public),
    lost: nominal(benefit.lost),
  }
}
function nominalÖre(values, draws) {
  const out = new Float64Array(values.length / draws)
  for (let i = 0; i < out.length; i++) {
    const value = values[i * draws]
    if (value !== 0) out[i] = toÖre(value)
  }
  return out
}
/** Divides a cell's öre between its sources and the rest, in `parts`: what a pot gives is fixed, the rest follows. */
function fundingParts(öre, { funded, rest }, potÖre, i, draws, parts) {
  const sign = öre < 0 ? -1 : 1
  let left = öre
  funded.forEach(({ amounts }, k) => {
    const fixed = potÖre[k]?.[i] ?? NaN
    parts[k] = Number.isNaN(fixed) ? sign * (amounts[i * draws] ?? 0) : 0
    if (!Number.isNaN(fixed)) left -= within$1(fixed, left)
  })
  parts[funded.length] = Math.max(0, sign * (rest[i * draws] ?? 0))
  const wanted = parts.some((part) => part !== 0)
  if (left === 0 || !wanted) {
    parts.fill(0)
    parts[funded.length] = left
  } else apportion(left, parts, parts)
  let taken = öre
  funded.forEach((_, k) => {
    const fixed = potÖre[k]?.[i] ?? NaN
    if (Number.isNaN(fixed)) return
    parts[k] = within$1(fixed, taken)
    taken -= parts[k] ?? 0
  })
}
/** What is given of what is left: never more, and of the same sign. */
function within$1(given, left) {
  return left < 0 ? Math.max(left, Math.min(0, given)) : Math.min(left, Math.max(0, given))
}
/**
 * Whole öre that a capped source gives each line, so that rounding never draws it above its decision.
 * Years in order; what earlier years have drawn in öre is taken off a cap for the whole period.
 * Result by line, then by the line's sources.
 */
function potShares(frame, lines, fundings, capsOf, memory) {
  const { years, draws } = frame.shape
  const shares = fundings.map(({ funded }) => funded.map(() => null))
  const fix = ({ line, k, i }, öre) => {
    let column = shares[line]?.[k]
    if (!column) {
      column = new Float64Array((lines[line]?.incurred.amounts.length ?? 0) / draws).fill(NaN)
      const row = shares[line]
      if (row) row[k] = column
    }
    column[i] = öre
  }
  const sources = [...new Set(fundings.flatMap(({ funded }) => funded.map(({ source }) => source)))]
  for (const source of sources) {
    if (source.cap === null && source.capByYear === null) continue
    const caps = capsOf(source)
    const available = availableOf(fundings, source)
    let left = caps.total
    const drawing = fundings.flatMap((funding, line) => {
      const k = funding.funded.findIndex((given) => given.source === source)
      return k < 0
        ? []
        : [
            {
              line,
              k,
              cells: cellsOf(frame, lines, funding, shares, line, k, memory),
            },
          ]
    })
    for (let y = 0; y < years; y++) {
      const pot = Math.min(left, caps.byYear[y] ?? 0)
      const binds = Number.isFinite(available?.[y * draws])
      let drawn = 0
      for (const { cells } of drawing) for (const { öre } of cells[y] ?? []) drawn += öre
      if (binds || drawn > pot) {
        const ofYear = drawing.flatMap(({ line, k, cells }) =>
          (cells[y] ?? []).map((cell) => ({
            line,
            k,
            ...cell,
          })),
        )
        const whole = ofYear.filter((cell) => cell.whole)
        const first = sumOf(whole) <= pot ? whole : []
        const others = first === whole ? ofYear.filter((cell) => !cell.whole) : ofYear
        const given = apportion(
          pot - sumOf(first),
          others.map(({ weight }) => weight),
        )
        for (const cell of first) fix(cell, cell.öre)
        drawn = sumOf(first)
        others.forEach((cell, at) => {
          const öre = within$1(given[at] || 0, toÖre(lines[cell.line]?.incurred.amounts[cell.i * draws] ?? 0))
          fix(cell, öre)
          drawn += öre
        })
      } else
        for (const { line, k, cells } of drawing)
          for (const { i, öre } of cells[y] ?? [])
            fix(
              {
                line,
                k,
                i,
              },
              öre,
            )
      left -= drawn
    }
    for (const { line, k } of drawing) {
      const [row, column] = [shares[line], shares[line]?.[k]]
      if (row && column) row[k] = memory.keep(potKey(lines[line], k), column)
    }
  }
  return shares
}
function potKey(line, k) {
  return `pot:${line?.service.id ?? ''}/${line?.line.id ?? ''}/${k}`
}
function availableOf(fundings, source) {
  for (const { funded } of fundings) {
    const found = funded.find((given) => given.source === source)
    if (found) return found.available
  }
  return null
}
function sumOf(cells) {
  return cells.reduce((sum, { öre }) => sum + öre, 0)
}
/** What a source is asked for by a line, by year. What could not be calculated asks nothing. */
function cellsOf(frame, lines, funding, shares, line, k, memory) {
  const { years, draws } = frame.shape
  const { service, line: { id = '' } = {}, incurred: { amounts: cost } = {} } = lines[line] ?? {}
  const potÖre = shares[line] ?? []
  const amounts = funding.funded[k]?.amounts
  if (!cost || !amounts) return []
  const from = [frame, cost, funding.rest, ...potÖre]
  for (const { source, amounts: given } of funding.funded) from.push(source, given)
  return memory.once(`asked:${service?.id ?? ''}/${id}/${k}`, from, () => {
    const byYear = Array.from({ length: years }, () => [])
    const parts = new Float64Array(funding.funded.length + 1)
    for (let i = 0; i < amounts.length / draws; i++) {
      const weight = amounts[i * draws] ?? 0
      if (weight === 0 || Number.isNaN(weight)) continue
      let rest = cost[i * draws] ?? 0
      for (const { amounts: taken } of funding.funded.slice(0, k)) rest -= taken[i * draws] ?? 0
      fundingParts(toÖre(cost[i * draws] ?? 0), funding, potÖre, i, draws, parts)
      const whole = Math.abs(rest - weight) <= 1e-9 * Math.abs(rest)
      byYear[i % years]?.push({
        i,
        weight,
        whole,
        öre: parts[k] ?? 0,
      })
    }
    return byYear
  })
}
/**
 * One line's flows. `fractions` as `Method.fractions`, or null where nothing is shared; `payers` by source id.
 * Amounts are of the first draw, which is the nominal one.
 */
function costPage(frame, service, line, cost, funding, fractions, payerOf, potÖre) {
  const { departments, years, draws } = frame.shape
  const size = cost.amounts.length / draws
  const incurred = new Float64Array(size)
  const kept = new Float64Array(size)
  const funded = funding.funded.map(({ source }) => ({
    payer: payerOf(source),
    source: source.id,
    öre: new Float64Array(size),
  }))
  const charged = fractions && cost.bearer ? new Float64Array(departments * years) : null
  const pool = new Float64Array(years)
  const charges = new Float64Array(departments + 1)
  const parts = new Float64Array(funded.length + 1)
  const shares = new Float64Array(departments + 1)
  for (let i = 0; i < size; i++) {
    const öre = toÖre(cost.amounts[i * draws] ?? NaN)
    incurred[i] = öre
    let rest = öre
    if (funded.length > 0) {
      fundingParts(öre, funding, potÖre, i, draws, parts)
      funded.forEach(({ öre: column }, k) => {
        column[i] = parts[k] ?? 0
      })
      rest = parts[funded.length] ?? 0
    }
    if (!charged || !fractions || (rest === 0 && !Number.isNaN(rest))) {
      kept[i] = rest
      continue
    }
    let shared = 0
    for (let d = 0; d < departments; d++) {
      const share = fractions[(d * years + i) * draws] ?? 0
      shares[d] = share
      shared += share
    }
    if (shared === 0) {
      kept[i] = rest
      continue
    }
    const unused = 1 - shared
    shares[departments] = unused > 1e-9 ? unused : 0
    if (Number.isNaN(rest + shared)) {
      for (let d = 0; d < departments; d++) charged[d * years + i] = shares[d] === 0 ? 0 : NaN
      kept[i] = Number.isNaN(shared) || shares[departments] !== 0 ? NaN : 0
      pool[i] = NaN
      continue
    }
    apportion(rest, shares, charges)
    for (let d = 0; d < departments; d++) charged[d * years + i] = charges[d] ?? 0
    kept[i] = charges[departments] ?? 0
    pool[i] = rest - (kept[i] ?? 0)
  }
  const ordinary = funded.filter(({ payer }) => payer === null)
  for (const { öre } of ordinary) for (let i = 0; i < size; i++) kept[i] = (kept[i] ?? 0) + (öre[i] ?? 0)
  return {
    service,
    line,
    bearer: cost.bearer,
    incurred,
    funded: funded.flatMap(({ payer, source, öre }) =>
      payer
        ? [
            {
              payer,
              source,
              öre,
            },
          ]
        : [],
    ),
    kept,
    charged,
    pool,
    capital: cost.capital && capitalOf(frame, cost),
  }
}
function capitalOf(frame, cost) {
  const { departments, years, draws } = frame.shape
  const outlay = new Float64Array(cost.amounts.length / draws)
  const remaining = new Float64Array(departments)
  for (let i = 0; i < outlay.length; i++) {
    outlay[i] = toÖre(cost.capital?.outlay[i * draws] ?? NaN)
    const own = Math.floor(i / years)
    const head = frame.head[own * years + years - 1] ?? -1
    const row = cost.bearer ? (cost.bearer[years - 1] ?? frame.central) : head < 0 ? own : head
    remaining[row] = (remaining[row] ?? 0) + toÖre(cost.capital?.remaining[i * draws] ?? NaN)
  }
  return {
    outlay,
    remaining,
  }
}
// ../../work/wt-2/shared/game/table.ts
var made = /* @__PURE__ */ new WeakMap()
/** costs[mask], costs[0] = 0; only for n ≤ `mostListed`. The same array again for the same game: not to be written to. */
function tableOf(game) {
  const known = made.get(game)
  if (known) return known
  const table = newTable(game)
  made.set(game, table)
  return table
}
function newTable({ n, table, structure, cost }) {
  if (table) {
    const copy = Float64Array.from(table)
    copy[0] = 0
    return copy
  }
  if (!structure) return askedForEach(n, cost)
  const { common, model, alone, whole } = structure
  const costs = tableOfParts(model, n)
  const last = costs.length - 1
  if (alone) {
    const apart = tableOfParts(
      {
        ...noParts(n),
        own: alone,
      },
      n,
    )
    for (let mask = 1; mask < last; mask++) costs[mask] = Math.min(costs[mask], apart[mask])
  }
  const shared = tableOfParts(common, n)
  for (let mask = 1; mask <= last; mask++) costs[mask] = costs[mask] + shared[mask]
  if (whole !== null) costs[last] = whole
  return costs
}
/** In Gray-code order: from one group to the next, one player comes or goes. */
function askedForEach(n, cost) {
  const costs = new Float64Array(2 ** n)
  const members = new Uint8Array(n)
  let mask = 0
  for (let k = 1; k < costs.length; k++) {
    const player = lowest(k)
    mask ^= 1 << player
    members[player] = members[player] ? 0 : 1
    costs[mask] = cost(members)
  }
  return costs
}
function tableOfParts({ fixed, own, groups, curves }, n) {
  const costs = sumsOver(own)
  for (let mask = 1; mask < costs.length; mask++) costs[mask] = costs[mask] + fixed
  for (const group of groups) {
    const users = maskOf(group.members)
    for (let mask = 1; mask < costs.length; mask++) if (mask & users) costs[mask] = costs[mask] + group.cost
  }
  for (const curve of curves) addCurve(costs, curve, n)
  return costs
}
function addCurve(costs, curve, n) {
  const quantities = sumsOver(curve.quantity.subarray(0, n))
  for (let mask = 1; mask < costs.length; mask++) costs[mask] = costs[mask] + curve.cost(quantities[mask])
}
/** sums[mask] = Σ values of its players; written into `into` when given. */
function sumsOver(values, into = new Float64Array(2 ** values.length)) {
  into[0] = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]
    const half = 1 << i
    for (let mask = 0; mask < half; mask++) into[half + mask] = into[mask] + value
  }
  return into
}
function maskOf(members) {
  return members.reduce((mask, i) => mask | (1 << i), 0)
}
function membersOf(mask, n) {
  return Array.from({ length: n }, (_, i) => i).filter((i) => mask & (1 << i))
}
function countOf(mask) {
  let rest = mask - ((mask >>> 1) & 1431655765)
  rest = (rest & 858993459) + ((rest >>> 2) & 858993459)
  return (((rest + (rest >>> 4)) & 252645135) * 16843009) >>> 24
}
function lowest(mask) {
  return 31 - Math.clz32(mask & -mask)
}
// ../../work/wt-2/shared/game/span.ts
/** 2^26 − 5: products stay below 2^53. */
var prime = 67108859
/** follows[mask] = 1 for every group that is a sum of the given groups (masks of n players), and for none and all. */
function groupsThatFollow(given, n) {
  const follows = new Uint8Array(2 ** n)
  const free = nullSpace(given, n)
  const [first, second] = [1, 2].map((seed) => {
    const next = residues(seed)
    const vector = new Float64Array(n)
    for (const one of free) {
      const times = next()
      for (let i = 0; i < n; i++) vector[i] = ((vector[i] ?? 0) + times * (one[i] ?? 0)) % prime
    }
    return sumsOver(vector)
  })
  if (!first || !second) return follows
  for (let mask = 0; mask < follows.length; mask++)
    if (first[mask] % prime === 0 && second[mask] % prime === 0) follows[mask] = 1
  follows[0] = 1
  follows[follows.length - 1] = 1
  return follows
}
/** A basis, modulo the prime, of what is 0 against every given group. */
function nullSpace(given, n) {
  const rows = []
  for (const mask of given) {
    let values = Array.from({ length: n }, (_, i) => (mask & (1 << i) ? 1 : 0))
    for (const row of rows) values = without(values, row.values, values[row.lead] ?? 0)
    const lead = values.findIndex((value) => value !== 0)
    if (lead < 0) continue
    const inverse = power(values[lead] ?? 1, 67108857)
    values = values.map((value) => (value * inverse) % prime)
    for (const row of rows) row.values = without(row.values, values, row.values[lead] ?? 0)
    rows.push({
      lead,
      values,
    })
  }
  const leads = new Map(rows.map(({ lead, values }) => [lead, values]))
  return Array.from({ length: n }, (_, i) => i)
    .filter((i) => !leads.has(i))
    .map((j) => Array.from({ length: n }, (_, i) => (i === j ? 1 : (prime - (leads.get(i)?.[j] ?? 0)) % prime)))
}
function without(values, other, times) {
  if (times === 0) return [...values]
  return values.map((value, i) => (value + (prime - times) * (other[i] ?? 0)) % prime)
}
function power(base, exponent) {
  let [result, square] = [1, base]
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
  }
  return result
}
/** Residues other than 0, the same for the same seed. */
function residues(seed) {
  let state = 12345 + seed * 7919
  return () => {
    state = (state * 48271) % 2147483647
    return 1 + (state % 67108858)
  }
}
// ../../work/wt-2/shared/game/complaints.ts
function unitOf$1(n, largestCost, largestSaving) {
  const rounding = 4 * n * Number.EPSILON * largestCost
  const unit = Math.max(largestSaving, rounding) || 1
  return {
    unit,
    tolerance: Math.max(1e-12, rounding / unit),
  }
}
/** `individual`: nobody pays more than alone. Needs n ≥ 2 and every group listed. */
function complaintsOf(game, weight, individual) {
  const { n } = game
  const costs = tableOf(game)
  const all = costs.length - 1
  const shift = Float64Array.from({ length: n }, (_, i) => costs[1 << i] ?? 0)
  const values = sumsOver(shift)
  let [largestCost, largestSaving] = [0, 0]
  for (let mask = 1; mask <= all; mask++) {
    values[mask] = costs[mask] - values[mask]
    largestCost = Math.max(largestCost, Math.abs(costs[mask]))
    largestSaving = Math.max(largestSaving, Math.abs(values[mask]))
  }
  const { unit, tolerance } = unitOf$1(n, largestCost, largestSaving)
  for (let mask = 1; mask <= all; mask++) values[mask] = values[mask] / unit
  for (let i = 0; i < n; i++) values[1 << i] = 0
  const weights = new Float64Array(costs.length).fill(1)
  if (weight !== 'one')
    for (let mask = 1; mask <= all; mask++)
      weights[mask] = weight === 'size' ? countOf(mask) : Math.abs(costs[mask]) / largestCost
  const rowOf = (mask, w) => {
    const a = new Float64Array(n)
    for (const i of membersOf(mask, n)) a[i] = 1
    return {
      a,
      w,
      d: values[mask],
      id: mask,
    }
  }
  const complaint = (mask) => rowOf(mask, weights[mask])
  const settled = [all]
  let follows = groupsThatFollow(settled, n)
  const sums = new Float64Array(costs.length)
  const rows = {
    violated(y, epsilon) {
      sumsOver(y, sums)
      let [worst, most] = [0, 0]
      for (let mask = 1; mask < all; mask++) {
        const w = weights[mask]
        const over = sums[mask] - values[mask] - epsilon * w
        if (over > most && !follows[mask] && over > toleranceOf(w)) [worst, most] = [mask, over]
      }
      let limit = -1
      if (individual)
        for (let i = 0; i < n; i++) {
          const over = y[i] ?? 0
          if (over > most && over > tolerance && !follows[1 << i]) [limit, most] = [i, over]
        }
      if (limit >= 0) return rowOf(1 << limit, 0)
      return worst > 0 ? complaint(worst) : null
    },
    opposites(like) {
      const mask = like && typeof like.id === 'number' ? like.id : follows.indexOf(0)
      return mask < 0 ? null : [like ?? complaint(mask), complaint(all ^ mask)]
    },
    settle(fresh) {
      for (const { id } of fresh) if (typeof id === 'number') settled.push(id)
      follows = groupsThatFollow(settled, n)
    },
  }
  const toleranceOf = (w) => (weight === 'cost' ? Math.max(tolerance * w, 4 * Number.EPSILON) : tolerance)
  return {
    total: rowOf(all, 0),
    start: [...Array.from({ length: n - 1 }, (_, i) => complaint(1 << i)), complaint(all ^ 1)],
    rows,
    shares: (y) => y.map((value, i) => (shift[i] ?? 0) + value * unit),
    excess: (epsilon) => (weight === 'cost' ? (epsilon * unit) / largestCost : epsilon * unit),
  }
}
// ../../work/wt-2/shared/game/minimax.ts
var enough = 1e-9
/** Settled rows are given in `settled`; `start` are n + 1 − settled.length rows from which multipliers ≥ 0 exist. */
function minimax(settled, start, rows, cancelled = () => false) {
  const basis = [...settled, ...start]
  const free = settled.length
  const size = basis.length
  const wide = ({ a, w }) => {
    const row = new Float64Array(size)
    row.set(a)
    row[size - 1] = -w
    return row
  }
  const matrix = basis.map(wide)
  const initial = matrix.slice(free)
  const objective = new Float64Array(size)
  objective[size - 1] = -1
  for (let step = 0; step < 2e4; step++) {
    if (cancelled())
      return {
        ok: false,
        trouble: 'cancelled',
      }
    const factors = factor(matrix)
    if (!factors)
      return {
        ok: false,
        trouble: 'stuck',
      }
    const solution = factors.solve(basis.map(({ d }) => d))
    const x = solution.subarray(0, size - 1)
    const epsilon = solution[size - 1] ?? 0
    const multipliers = factors.combine(objective)
    const entering = rows.violated(x, epsilon)
    if (!entering)
      return {
        ok: true,
        value: {
          x,
          epsilon,
          binding: basis.slice(free).map((row, i) => ({
            row,
            multiplier: multipliers[free + i] ?? 0,
          })),
        },
      }
    const row = wide(entering)
    const leaving = leavingRow(factors, factors.combine(row), multipliers, free, initial)
    if (leaving === null)
      return {
        ok: false,
        trouble: 'infeasible',
      }
    basis[leaving] = entering
    matrix[leaving] = row
  }
  return {
    ok: false,
    trouble: 'stuck',
  }
}
/** The first row whose multiplier falls to 0 as the entering one's grows. */
function leavingRow(factors, made, multipliers, free, initial) {
  let tied = []
  let least = Number.POSITIVE_INFINITY
  for (let j = free; j < made.length; j++) {
    const fall = made[j] ?? 0
    if (fall <= enough) continue
    const ratio = Math.max(0, multipliers[j] ?? 0) / fall
    if (ratio < least - 1e-11) tied = [j]
    else if (ratio <= least + 1e-11) tied.push(j)
    else continue
    least = Math.min(least, ratio)
  }
  for (const perturbation of initial) {
    if (tied.length <= 1) break
    const added = factors.combine(perturbation)
    const ratios = tied.map((j) => (added[j] ?? 0) / (made[j] ?? 1))
    const smallest = Math.min(...ratios)
    tied = tied.filter((_, i) => (ratios[i] ?? 0) <= smallest + 1e-11)
  }
  return tied[0] ?? null
}
/**
 * Level after level until x is settled. `total` is x(N) = c(N); `start` as for `minimax`. Each level settles at least
 * one more dimension, so there are at most n of them.
 */
function lexicographic(total, start, rows, progress = () => {}, cancelled) {
  const n = total.a.length
  let settled = [total]
  let rest = start
  const levels = []
  for (;;) {
    const level = minimax(settled, rest, rows, cancelled)
    if (!level.ok) return level
    const { x, epsilon, binding } = level.value
    levels.push(epsilon)
    const certain = binding.filter(({ multiplier }) => multiplier > enough)
    const left = binding.filter(({ multiplier }) => multiplier <= enough).map(({ row }) => row)
    const held = certain.map(({ row }) =>
      row.w === 0
        ? row
        : {
            ...row,
            d: row.d + epsilon * row.w,
            w: 0,
          },
    )
    const heaviest = certain.reduce((best, one, i) => (one.multiplier > (certain[best]?.multiplier ?? 0) ? i : best), 0)
    const fresh = held.filter((_, i) => i !== heaviest)
    settled = [...settled, ...fresh]
    rows.settle(fresh)
    progress(settled.length / n)
    if (settled.length >= n)
      return {
        ok: true,
        value: {
          x,
          levels,
        },
      }
    const next = nextStart(settled, left, rows)
    if (next === null)
      return {
        ok: true,
        value: {
          x,
          levels,
        },
      }
    if (next === 'stuck')
      return {
        ok: false,
        trouble: 'stuck',
      }
    rest = next
  }
}
/** Rows that complete the settled ones, with a complaint and its opposite among them. */
function nextStart(settled, left, rows) {
  const like = left.find(({ w }) => w > 0) ?? null
  const pair = rows.opposites(like)
  if (pair === null) return null
  if (like) return [...left, pair[0] === like ? pair[1] : pair[0]]
  const factors = factor([...settled, ...left].map(({ a }) => a))
  if (!factors) return 'stuck'
  const made = factors.combine(pair[0].a).subarray(settled.length)
  const most = made.reduce((best, value, i) => (Math.abs(value) > Math.abs(made[best] ?? 0) ? i : best), 0)
  if (!(Math.abs(made[most] ?? 0) > enough)) return 'stuck'
  return [...left.filter((_, i) => i !== most), ...pair]
}
// ../../work/wt-2/shared/game/needs.ts
/** The cost of everyone; NaN when it is not known. */
function wholeCost(game) {
  return game.cost(new Uint8Array(game.n).fill(1))
}
/** Each player's cost alone; NaN where it is not known. */
function aloneCosts(game) {
  const members = new Uint8Array(game.n)
  return Float64Array.from({ length: game.n }, (_, i) => {
    members[i] = 1
    const cost = game.cost(members)
    members[i] = 0
    return cost
  })
}
/** What each player adds to the cost of all others. */
function marginalCosts(game) {
  const members = new Uint8Array(game.n).fill(1)
  const whole = game.cost(members)
  return Float64Array.from({ length: game.n }, (_, i) => {
    members[i] = 0
    const cost = game.n === 1 ? 0 : game.cost(members)
    members[i] = 1
    return whole - cost
  })
}
function allKnown(...costs) {
  return costs.every((one) => (typeof one === 'number' ? Number.isFinite(one) : one.every(Number.isFinite)))
}
function incomplete() {
  return problem('game-incomplete')
}
function tooMany(n, most) {
  return problem('game-too-large', '', {
    players: n,
    most,
  })
}
/** What stands in the way of listing every group; null when nothing does. */
function unlisted(game) {
  if (game.n > 20) return tooMany(game.n, 20)
  return allKnown(tableOf(game)) ? null : incomplete()
}
function troubleProblem(trouble) {
  if (trouble === 'too-long') return problem('game-search-too-long')
  return trouble === 'cancelled' ? problem('game-cancelled', '', {}, 'info') : problem('game-unsolved')
}
function listeners({ progress, cancelled }) {
  return [progress ?? (() => {}), cancelled ?? (() => false)]
}
// ../../work/wt-2/shared/game/closure.ts
/** Facilities' costs ≥ 0. */
function bestClosure(gains, facilities) {
  const n = gains.length
  const taken = gains.map((gain) => (gain > 0 ? 1 : 0))
  const open = Float64Array.from(gains, (gain) => Math.max(0, gain))
  const all = open.reduce((sum, gain) => sum + gain, 0)
  const needed = facilities.filter(({ cost, members }) => cost > 0 && members.some((i) => (taken[i] ?? 0) > 0))
  if (needed.length === 0)
    return {
      value: all,
      taken: Uint8Array.from(taken),
    }
  const left = Float64Array.from(needed, ({ cost }) => cost)
  const needs = Array.from({ length: n }, () => [])
  needed.forEach(({ members }, g) => {
    for (const i of new Set(members)) if ((gains[i] ?? 0) > 0) needs[i]?.push(g)
  })
  const flows = needed.map(() => new Float64Array(n))
  const tiny = 1e-14 * all
  for (;;) {
    const path = augmentingPath(open, left, needs, flows, needed, tiny)
    if (path.end < 0) {
      const reached = path.players
      let value = 0
      for (let i = 0; i < n; i++) if (reached[i]) value += gains[i] ?? 0
      needed.forEach(({ cost, members }) => {
        if (members.some((i) => reached[i])) value -= cost
      })
      return {
        value,
        taken: reached,
      }
    }
    pay(path, open, left, flows)
  }
}
function augmentingPath(open, left, needs, flows, facilities, tiny) {
  const players = new Uint8Array(open.length)
  const payerOf = new Int32Array(facilities.length).fill(-1)
  const cameFrom = new Int32Array(open.length).fill(-1)
  const queue = []
  open.forEach((gain, i) => {
    if (gain > tiny) {
      players[i] = 1
      queue.push(i)
    }
  })
  for (let k = 0; k < queue.length; k++) {
    const i = queue[k]
    for (const g of needs[i] ?? []) {
      if (payerOf[g] !== -1) continue
      payerOf[g] = i
      if (left[g] > tiny)
        return {
          end: g,
          players,
          payerOf,
          cameFrom,
        }
      for (const j of facilities[g]?.members ?? [])
        if (!players[j] && (flows[g]?.[j] ?? 0) > tiny) {
          players[j] = 1
          cameFrom[j] = g
          queue.push(j)
        }
    }
  }
  return {
    end: -1,
    players,
    payerOf,
    cameFrom,
  }
}
/** As much as the path takes: the last payer pays more of the facility, and is paid back elsewhere by the one before. */
function pay({ end, payerOf, cameFrom }, open, left, flows) {
  let amount = left[end]
  for (let i = payerOf[end]; ; ) {
    const g = cameFrom[i]
    if (g < 0) {
      amount = Math.min(amount, open[i])
      break
    }
    amount = Math.min(amount, flows[g]?.[i] ?? 0)
    i = payerOf[g]
  }
  left[end] = left[end] - amount
  for (let g = end; ; ) {
    const i = payerOf[g]
    const flow = flows[g]
    if (flow) flow[i] = flow[i] + amount
    const before = cameFrom[i]
    if (before < 0) {
      open[i] = open[i] - amount
      return
    }
    const back = flows[before]
    if (back) back[i] = back[i] - amount
    g = before
  }
}
// ../../work/wt-2/shared/game/groupSearch.ts
/** null: a curve has no line from below, so nothing can be ruled out. */
function partsToSearch({ common, model, alone }) {
  const sums = [
    sum$2(common, model),
    ...(alone
      ? [
          {
            ...common,
            own: add(common.own, alone),
          },
        ]
      : []),
  ]
  return sums.every(({ curves }) => curves.every(({ under }) => under !== void 0)) ? sums : null
}
function sum$2(a, b) {
  return {
    fixed: a.fixed + b.fixed,
    own: add(a.own, b.own),
    groups: [...a.groups, ...b.groups],
    curves: [...a.curves, ...b.curves],
  }
}
function add(a, b) {
  return a.map((value, i) => value + (b[i] ?? 0))
}
/** A group that complains of more than `least`, by this sum of parts: the worst one, or with `any` the first found. */
function worstGroup(parts, shares, least, any, budget) {
  const search = new GroupSearch(parts, shares, least, any, budget)
  search.branch(new Int8Array(shares.length).fill(undecided))
  return search.best
}
var undecided = -1
var GroupSearch = class {
  parts
  shares
  least
  any
  budget
  best = null
  n
  /** Facilities that cost something, and what those that give something give at most. */
  facilities
  gifts
  improvements = 20
  constructor(parts, shares, least, any, budget) {
    this.parts = parts
    this.shares = shares
    this.least = least
    this.any = any
    this.budget = budget
    this.n = shares.length
    this.facilities = parts.groups.filter(({ cost }) => cost > 0)
    this.gifts = parts.groups.reduce((total, { cost }) => total + Math.max(0, -cost), 0)
  }
  get bar() {
    return this.best ? this.best.excess + 1e-12 * Math.abs(this.best.excess) : this.least
  }
  branch(decided) {
    if (this.budget.left < 0 || (this.any && this.best)) return
    if (--this.budget.left % 256 === 0 && this.budget.cancelled()) this.budget.left = -1
    const sloped = this.bound(decided, true)
    if (sloped.bound <= this.bar) return
    this.offer(sloped.members)
    if (this.parts.curves.length > 0) {
      const flat = this.bound(decided, false)
      if (flat.bound <= this.bar) return
      this.offer(flat.members)
    }
    const next = this.nextPlayer(decided)
    if (next < 0) return
    const first = sloped.members[next] ?? 0
    for (const value of [first, 1 - first]) {
      const copy = Int8Array.from(decided)
      copy[next] = value
      this.branch(copy)
    }
  }
  /** At most this much, with these decisions; curves by their line, or by what those who are in cost already. */
  bound(decided, sloped) {
    const { fixed, own, curves } = this.parts
    let bound = this.gifts - fixed
    const gains = new Float64Array(this.n)
    for (let i = 0; i < this.n; i++) {
      let gain = this.shares[i] - own[i]
      if (sloped) for (const { quantity, under } of curves) gain -= (under ?? 0) * quantity[i]
      if (decided[i] === 1) bound += gain
      else gains[i] = decided[i] === 0 ? 0 : gain
    }
    if (!sloped)
      for (const curve of curves) {
        let certain = 0
        for (let i = 0; i < this.n; i++) {
          const q = curve.quantity[i]
          if (decided[i] === 1 || (decided[i] === undecided && q < 0)) certain += q
        }
        bound -= Math.max(0, curve.cost(certain))
      }
    const { value, taken } = bestClosure(
      gains,
      this.facilities.filter(({ cost, members }) => {
        const met = members.some((i) => decided[i] === 1)
        if (met) bound -= cost
        return !met
      }),
    )
    const members = Uint8Array.from(decided, (one, i) => (one === undecided ? (taken[i] ?? 0) : one))
    return {
      bound: bound + value,
      members,
    }
  }
  /** The undecided player on whom most depends, −1 when all are decided. */
  nextPlayer(decided) {
    let [next, most] = [-1, -1]
    const { curves, own } = this.parts
    for (let i = 0; i < this.n; i++) {
      if (decided[i] !== undecided) continue
      let weight = curves.length === 0 ? Math.abs(this.shares[i] - own[i]) : 0
      for (const { quantity, under } of curves) weight += (under ?? 0) * Math.abs(quantity[i])
      if (weight > most) [next, most] = [i, weight]
    }
    return next
  }
  offer(members) {
    if (this.improvements <= 0 && this.excess(members) <= this.bar) return
    this.improvements--
    const improved = this.improve(members)
    if (improved && improved.excess > this.bar) this.best = improved
  }
  /** The group, changed by one player as long as that makes it complain more. */
  improve(start) {
    const members = Uint8Array.from(start)
    let excess = this.excess(members)
    const passes = this.parts.curves.length > 0 ? 20 : 1
    for (let pass = 0; pass < passes; pass++) {
      let change = -1
      for (let i = 0; i < this.n; i++) {
        members[i] = members[i] ? 0 : 1
        const other = this.excess(members)
        members[i] = members[i] ? 0 : 1
        if (other > excess) [change, excess] = [i, other]
      }
      if (change < 0) break
      members[change] = members[change] ? 0 : 1
    }
    return Number.isFinite(excess)
      ? {
          members,
          excess,
        }
      : null
  }
  excess(members) {
    let [size, paid] = [0, 0]
    for (let i = 0; i < this.n; i++)
      if (members[i]) {
        size++
        paid += this.shares[i]
      }
    if (size === 0 || size === this.n) return Number.NEGATIVE_INFINITY
    return paid - costOfParts(this.parts, members)
  }
}
// ../../work/wt-2/shared/game/search.ts
/** Closures for one answer: about ten seconds. */
var patience = 2e5
/** null: not a structure in which groups can be searched. */
function searchedComplaints(game, options) {
  const { n, structure } = game
  const parts = structure && partsToSearch(structure)
  if (!structure || !parts) return null
  const shift = aloneCosts(game)
  const whole = wholeCost(game)
  const total = shift.reduce((sum, cost) => sum + cost, 0)
  const { unit, tolerance } = unitOf$1(
    n,
    shift.reduce((most, cost) => Math.max(most, Math.abs(cost)), Math.abs(whole)),
    marginalCosts(game)
      .map((cost, i) => cost - (shift[i] ?? 0))
      .reduce((most, saving) => Math.max(most, Math.abs(saving)), Math.abs(whole - total)),
  )
  const least = Math.max(tolerance, 1e-11)
  let trouble = null
  const rowOf = (members, w) => {
    const a = Float64Array.from(members)
    return {
      a,
      w,
      d: (game.cost(members) - a.reduce((sum, one, i) => sum + one * (shift[i] ?? 0), 0)) / unit,
      id: Array.from(members.keys()).filter((i) => members[i]),
    }
  }
  const only = (i) => Uint8Array.from({ length: n }, (_, k) => (k === i ? 1 : 0))
  const without = (i) => only(i).map((one) => 1 - one)
  const seen = []
  const budget = {
    left: patience,
    cancelled: options.cancelled ?? (() => false),
  }
  const shares = (y) => y.map((value, i) => (shift[i] ?? 0) + value * unit)
  return {
    total: rowOf(new Uint8Array(n).fill(1), 0),
    start: [...Array.from({ length: n - 1 }, (_, i) => rowOf(only(i), 1)), rowOf(without(0), 1)],
    shares,
    excess: (epsilon) => epsilon * unit,
    trouble: () => trouble,
    rows: {
      violated(y, epsilon) {
        const known = worstOf(seen, y, epsilon, least)
        if (known) return known
        const found = worstOfParts(structure, shares(y), (epsilon + least) * unit, true, budget)
        if (!found) {
          if (budget.left < 0) trouble = budget.cancelled() ? 'cancelled' : 'too-long'
          return null
        }
        const row = rowOf(found.members, 1)
        seen.push(row)
        return row
      },
      opposites: () => null,
      settle() {},
    },
  }
}
function worstOf(rows, y, epsilon, least) {
  let [worst, most] = [null, least]
  for (const row of rows) {
    const over = row.a.reduce((sum, one, i) => sum + one * (y[i] ?? 0), -row.d) - epsilon
    if (over > most) [worst, most] = [row, over]
  }
  return worst
}
function worstOfParts(structure, shares, least, any, budget) {
  let best = null
  for (const parts of partsToSearch(structure) ?? []) {
    const found = worstGroup(parts, shares, best?.excess ?? least, any, budget)
    if (found) best = found
    if (found && any) return found
  }
  return best
}
// ../../work/wt-2/shared/game/core.ts
function leastCore(game, options) {
  const [, cancelled] = listeners(options)
  const searched = game.n > 20 ? searchedComplaints(game, options) : null
  const complaints = game.n > 20 ? searched : complaintsOf(game, 'one', false)
  if (!complaints)
    return {
      ok: false,
      trouble: 'too-long',
    }
  const level = minimax([complaints.total], complaints.start, complaints.rows, cancelled)
  if (!level.ok) return level
  const trouble = searched?.trouble()
  if (trouble)
    return {
      ok: false,
      trouble,
    }
  return {
    ok: true,
    value: {
      epsilon: complaints.excess(level.value.epsilon),
      shares: complaints.shares(level.value.x),
      tolerance: toleranceOf(game),
    },
  }
}
/** Of an excess that is none: 1e-10 of the largest cost. */
function toleranceOf(game) {
  const costs = game.n > 20 ? [wholeCost(game), ...aloneCosts(game)] : tableOf(game)
  let largest = 0
  for (const cost of costs) largest = Math.max(largest, Math.abs(cost))
  return 1e-10 * largest
}
// ../../work/wt-2/shared/game/equalProfit.ts
/** Over u, the share as a part of the stand-alone cost less 1, in the unit of the largest saving by the largest cost. */
function equalProfit(game, options) {
  const missing = unlisted(game)
  if (missing)
    return {
      status: 'not-available',
      problem: missing,
    }
  if (game.n === 1)
    return {
      status: 'ok',
      shares: Float64Array.of(wholeCost(game)),
      notices: [],
    }
  const alone = aloneCosts(game)
  if (!alone.every((cost) => cost > 0) && !alone.every((cost) => cost < 0))
    return {
      status: 'not-available',
      problem: problem('game-alone-not-positive'),
    }
  const least = leastCore(game, options)
  if (!least.ok)
    return {
      status: 'not-available',
      problem: troubleProblem(least.trouble),
    }
  const { epsilon, tolerance } = least.value
  if (epsilon > tolerance)
    return {
      status: 'core-empty',
      problem: problem('game-core-empty', '', { excess: epsilon }),
    }
  const scale = alone.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0)
  const limits = complaintsOf(game, 'one', false)
  const slack = Math.max(0, epsilon / limits.excess(1))
  const inRatios = (row, d) => ({
    ...row,
    a: row.a.map((one, i) => (one * (alone[i] ?? 0)) / scale),
    w: 0,
    d,
  })
  const total = inRatios(limits.total, limits.total.d)
  const rows = differences(game.n, total, (u) => {
    const broken = limits.rows.violated(
      u.map((value, i) => (value * (alone[i] ?? 0)) / scale),
      slack,
    )
    return broken && inRatios(broken, broken.d + slack)
  })
  const found = lexicographic(
    total,
    [difference(game.n, 0, 1), ...Array.from({ length: game.n - 1 }, (_, j) => difference(game.n, j + 1, 0))],
    rows,
    ...listeners(options),
  )
  if (!found.ok)
    return {
      status: 'not-available',
      problem: troubleProblem(found.trouble),
    }
  const y = found.value.x.map((u, i) => (u * (alone[i] ?? 0)) / scale)
  return {
    status: 'ok',
    shares: limits.shares(y),
    notices: [],
  }
}
/** How much larger a part of its own cost i pays than j. */
function difference(n, i, j) {
  const a = new Float64Array(n)
  a[i] = 1
  a[j] = -1
  return {
    a,
    w: 1,
    d: 0,
    id: [i, j],
  }
}
function differences(n, total, limit) {
  const settled = [total]
  let open = Array.from({ length: n * n }, (_, k) => [Math.floor(k / n), k % n])
    .filter(([i, j]) => i !== j)
    .filter(([i, j]) => !follows(difference(n, i, j).a, settled))
  return {
    violated(u, epsilon) {
      let [worst, most] = [null, 1e-12]
      for (const pair of open) {
        const over = (u[pair[0]] ?? 0) - (u[pair[1]] ?? 0) - epsilon
        if (over > most) [worst, most] = [pair, over]
      }
      return worst ? difference(n, ...worst) : limit(u)
    },
    opposites(like) {
      const [i, j] = like && typeof like.id !== 'number' ? like.id : (open[0] ?? [])
      if (i === void 0 || j === void 0) return null
      return [like ?? difference(n, i, j), difference(n, j, i)]
    },
    settle(rows) {
      settled.push(...rows)
      open = open.filter(([i, j]) => !follows(difference(n, i, j).a, settled))
    },
  }
}
/** Whether a is a sum of the rows' a, which are independent: what is left of it after the nearest such sum is nothing. */
function follows(a, rows) {
  const times = factor(rows.map((one) => Float64Array.from(rows, (other) => dot(one.a, other.a))))?.solve(
    rows.map((row) => dot(row.a, a)),
  )
  if (!times) return false
  return a
    .map((value, k) => rows.reduce((rest, row, i) => rest - (times[i] ?? 0) * (row.a[k] ?? 0), value))
    .every((value) => Math.abs(value) < 1e-9)
}
function dot(a, b) {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}
// ../../work/wt-2/shared/game/formulas.ts
function formula(needs, shares) {
  return (game, options) => {
    if (!allKnown(...needs(game)))
      return {
        status: 'not-available',
        problem: incomplete(),
      }
    const found = shares(game, options)
    if (found instanceof Float64Array)
      return {
        status: 'ok',
        shares: found,
        notices: [],
      }
    if ('notice' in found)
      return {
        status: 'ok',
        shares: found.shares,
        notices: [found.notice],
      }
    return {
      status: 'not-available',
      problem: found,
    }
  }
}
var withAlone = (game) => [wholeCost(game), aloneCosts(game)]
var withMarginals = (game) => [wholeCost(game), marginalCosts(game)]
var equal = formula(
  (game) => [wholeCost(game)],
  (game) => new Float64Array(game.n).fill(wholeCost(game) / game.n),
)
var standAloneProportional = formula(withAlone, (game) => {
  const alone = aloneCosts(game)
  const total = sum$1(alone)
  if (isNothing(total, alone)) return problem('game-alone-zero')
  const whole = wholeCost(game)
  return alone.map((cost) => whole * (cost / total))
})
var equalSavings = formula(withAlone, (game) => {
  const alone = aloneCosts(game)
  const saving = (sum$1(alone) - wholeCost(game)) / game.n
  return alone.map((cost) => cost - saving)
})
/** Equal charge: what each adds to the others' cost, and an equal part of the rest. */
var ensc = formula(withMarginals, (game) => {
  const separable = marginalCosts(game)
  const rest = (wholeCost(game) - sum$1(separable)) / game.n
  return separable.map((cost) => cost + rest)
})
var scrb = formula(
  (game) => [...withAlone(game), ...withMarginals(game)],
  (game, { benefits }) => {
    const [alone, separable] = [aloneCosts(game), marginalCosts(game)]
    const rest = wholeCost(game) - sum$1(separable)
    const remaining = alone.map((cost, i) => {
      const added = separable[i] ?? 0
      const left = Math.min(benefits?.[i] ?? cost, cost) - added
      return left > 1e-12 * Math.max(Math.abs(cost), Math.abs(added)) ? left : 0
    })
    const total = sum$1(remaining)
    if (total > 0) return separable.map((cost, i) => cost + rest * ((remaining[i] ?? 0) / total))
    const shares = separable.map((cost) => cost + rest / game.n)
    return isNothing(rest, alone)
      ? shares
      : {
          shares,
          notice: problem('game-no-remaining-benefit', '', {}, 'info'),
        }
  },
)
function sum$1(values) {
  return values.reduce((total, value) => total + value, 0)
}
/** A sum that is no more than the rounding of its terms. */
function isNothing(total, terms) {
  return Math.abs(total) <= 1e-12 * terms.reduce((most, term) => most + Math.abs(term), 0)
}
// ../../work/wt-2/shared/game/rationing.ts
/** Awards in the claims' unit; 0 ≤ award ≤ claim, Σ = min(pot, Σ claims). Claims below 0 count as 0. */
function ration(rule, pot, claims) {
  const asked = claims.map((claim) => Math.max(0, claim))
  const total = asked.reduce((sum, claim) => sum + claim, 0)
  if (Number.isNaN(total) || Number.isNaN(pot)) return asked.map(() => NaN)
  if (pot >= total) return asked
  if (pot <= 0) return asked.map(() => 0)
  switch (rule) {
    case 'proportional':
      return asked.map((claim) => (claim * pot) / total)
    case 'cea':
      return equalAwards(pot, asked)
    case 'cel':
      return subtract(asked, equalAwards(total - pot, asked))
    case 'talmud': {
      const halves = asked.map((claim) => claim / 2)
      return pot <= total / 2 ? equalAwards(pot, halves) : subtract(asked, equalAwards(total - pot, halves))
    }
  }
}
function subtract(a, b) {
  return a.map((value, i) => value - (b[i] ?? 0))
}
/** min(claim, λ) with λ such that the awards sum to the pot. */
function equalAwards(pot, claims) {
  const ascending = claims.toSorted((a, b) => a - b)
  let left = pot
  for (const [i, claim] of ascending.entries()) {
    const level = left / (ascending.length - i)
    if (claim >= level) return claims.map((c) => Math.min(c, level))
    left -= claim
  }
  return [...claims]
}
// ../../work/wt-2/shared/game/bankruptcy.ts
/** null: the game is not of this form. */
function bankruptcyNucleolus(game) {
  const structure = game.structure
  if (!structure?.alone || !isLinear(structure.model) || !isLinear(structure.common)) return null
  const { alone, model, common } = structure
  if (common.fixed !== 0 || model.fixed < 0) return null
  const claims = Array.from(alone, (cost, i) => cost - (model.own[i] ?? 0))
  const estate = claims.reduce((sum, claim) => sum + claim, -model.fixed)
  if (estate < 0 || claims.some((claim) => claim < 0)) return null
  const apart = alone.map((cost, i) => cost + (common.own[i] ?? 0))
  const whole = apart.reduce((sum, cost) => sum + cost, -estate)
  if (Math.abs(whole - wholeCost(game)) > 1e-12 * apart.reduce((sum, cost) => sum + Math.abs(cost), 0)) return null
  const awards = ration('talmud', estate, claims)
  return apart.map((cost, i) => cost - (awards[i] ?? 0))
}
function isLinear({ groups, curves }) {
  return groups.length === 0 && curves.length === 0
}
// ../../work/wt-2/shared/game/nucleolus.ts
function nucleolus(weight, individual) {
  return (game, options) => {
    const [whole, alone] = [wholeCost(game), aloneCosts(game)]
    if (!allKnown(whole, alone))
      return {
        status: 'not-available',
        problem: incomplete(),
      }
    if (weight === 'cost' && !oneSign(game, whole, alone)) return notPositive()
    const saving = alone.reduce((sum, cost) => sum + cost, -whole)
    if (individual) {
      const size = sizeOf(game, whole, alone)
      if (saving < -1e-12 * size)
        return {
          status: 'no-imputation',
          problem: noImputation(saving),
        }
      if (saving <= 1e-12 * size) return solved(alone.map((cost) => cost - saving / game.n))
    }
    if (game.n === 1) return solved(Float64Array.of(whole))
    if (game.n > 20) {
      const shares = weight === 'one' ? bankruptcyNucleolus(game) : null
      return shares
        ? solved(shares)
        : {
            status: 'not-available',
            problem: tooMany(game.n, 20),
          }
    }
    const missing = unlisted(game)
    if (missing)
      return {
        status: 'not-available',
        problem: missing,
      }
    const complaints = complaintsOf(game, weight, individual)
    const found = lexicographic(complaints.total, complaints.start, complaints.rows, ...listeners(options))
    if (!found.ok)
      return {
        status: 'not-available',
        problem: troubleProblem(found.trouble),
      }
    return solved(complaints.shares(found.value.x))
  }
}
function solved(shares) {
  return {
    status: 'ok',
    shares,
    notices: [],
  }
}
/** As large as what was added up to get here: a saving that is only its rounding is none. */
function sizeOf(game, whole, alone) {
  let size = alone.reduce((sum, cost) => sum + Math.abs(cost), Math.abs(whole))
  if (game.n <= 20) {
    for (const cost of tableOf(game)) if (Math.abs(cost) > size) size = Math.abs(cost)
  }
  return size
}
/** Excess per krona of cost means nothing where costs are zero or of both signs. */
function oneSign(game, whole, alone) {
  const costs = game.n <= 20 ? tableOf(game).subarray(1) : Float64Array.of(whole, ...alone)
  return costs.every((cost) => cost > 0 || Number.isNaN(cost)) || costs.every((cost) => cost < 0 || Number.isNaN(cost))
}
function notPositive() {
  return {
    status: 'not-available',
    problem: problem('game-cost-not-positive'),
  }
}
function noImputation(saving) {
  return problem('game-no-imputation', '', { excess: -saving })
}
// ../../work/wt-2/shared/game/gauss.ts
/** Nodes with their weights, ascending. */
function gaussLegendre(m) {
  return Array.from({ length: m }, (_, i) => {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (m + 0.5))
    let slope = 1
    for (let round = 0; round < 20; round++) {
      const [value, before] = legendre(m, x)
      slope = (m * (x * value - before)) / (x * x - 1)
      const change = value / slope
      x -= change
      if (Math.abs(change) < 1e-16) break
    }
    return [(1 + x) / 2, 1 / ((1 - x * x) * slope * slope)]
  })
}
/** The polynomials of degree m and m − 1 at x. */
function legendre(m, x) {
  let [value, before] = [1, 0]
  for (let k = 1; k <= m; k++) [value, before] = [((2 * k - 1) * x * value - (k - 1) * before) / k, value]
  return [value, before]
}
// ../../work/wt-2/shared/game/lattice.ts
/** Cells beyond either end that the four nearest may touch. */
var pad = 2
/** Shares of the curve, null when cancelled. The empty group is kept apart from the cells: it costs 0 for certain. */
function latticeIntegral(quantity, lattice, cancelled) {
  const n = quantity.length
  const order = Array.from(quantity.keys()).sort((a, b) => Math.abs(quantity[a] ?? 0) - Math.abs(quantity[b] ?? 0))
  const moves = order.map((i) => moveOf(quantity[i] ?? 0, lattice))
  const reach = reaches(moves, lattice)
  const size = lattice.cells + 4
  const values = Float64Array.from({ length: size }, (_, c) =>
    lattice.value(lattice.origin + (c - pad) * lattice.width),
  )
  const before = moves.map(() => new Float64Array(size))
  const shares = new Float64Array(n)
  const [value, next] = [new Float64Array(size), new Float64Array(size)]
  for (const [t, weight] of gaussLegendre(Math.ceil(n / 2))) {
    if (cancelled?.()) return null
    forward(before, moves, reach, t, lattice)
    value.set(values)
    let none = 0
    for (let k = n - 1; k >= 0; k--) {
      const move = moves[k]
      if (lattice.ring) wrap(value)
      const arrived = spreadRead(value, move.at, move.atWeights)
      let gain = (1 - t) ** k * (arrived - none)
      for (const [from, to, shift] of segments(move, reach[k], lattice))
        gain += backward(value, next, before[k], from, to, shift, move.weights, t)
      const i = order[k]
      shares[i] = shares[i] + weight * gain
      none += t * (arrived - none)
      value.set(next)
    }
  }
  return shares
}
function forward(before, moves, reach, t, lattice) {
  before[0]?.fill(0)
  for (let k = 0; k + 1 < before.length; k++) {
    const [mass, next, move] = [before[k], before[k + 1], moves[k]]
    next.fill(0)
    const first = t * (1 - t) ** k
    move.atWeights.forEach((weight, j) => {
      const c = move.at + j - 1 + pad
      next[c] = next[c] + weight * first
    })
    for (const [from, to, shift] of segments(move, reach[k], lattice))
      spread(mass, next, from, to, shift, move.weights, t)
    if (lattice.ring) fold(next)
  }
}
/** next += (1 − t)·mass, and t·mass moved. */
function spread(mass, next, from, to, shift, [w0, w1, w2, w3], t) {
  if (w1 === 1)
    for (let c = from; c <= to; c++) {
      const here = mass[c]
      next[c] = next[c] + (1 - t) * here
      next[c + shift] = next[c + shift] + t * here
    }
  else
    for (let c = from, d = from + shift; c <= to; c++, d++) {
      const here = mass[c]
      const moved = t * here
      next[c] = next[c] + (1 - t) * here
      next[d - 1] = next[d - 1] + moved * w0
      next[d] = next[d] + moved * w1
      next[d + 1] = next[d + 1] + moved * w2
      next[d + 2] = next[d + 2] + moved * w3
    }
}
/** next = what is to be expected from each cell with this player too; the sum of what the player adds. */
function backward(value, next, mass, from, to, shift, [w0, w1, w2, w3], t) {
  let gain = 0
  for (let c = from, d = from + shift; c <= to; c++, d++) {
    const stayed = value[c]
    const change =
      (w1 === 1 ? value[d] : w0 * value[d - 1] + w1 * value[d] + w2 * value[d + 1] + w3 * value[d + 2]) - stayed
    gain += mass[c] * change
    next[c] = stayed + t * change
  }
  return gain
}
/** Runs of cells, in the padded arrays, that all move equally far. */
function segments({ by }, [low, high], { cells, ring }) {
  if (!ring) return [[low + pad, high + pad, by]]
  return [
    [pad, cells - by - 1 + pad, by],
    [cells - by + pad, cells - 1 + pad, by - cells],
  ]
}
/** The cells that can be reached before each player, lowest and highest. */
function reaches(moves, { cells, ring }) {
  let [low, high] = [cells, -1]
  return moves.map(({ by, weights, at, atWeights }) => {
    const now = ring ? [0, cells - 1] : [low, high]
    const [down, up] = weights[1] === 1 ? [0, 0] : [1, 2]
    if (high >= low) [low, high] = [Math.min(low, low + by - down), Math.max(high, high + by + up)]
    const [atDown, atUp] = atWeights[1] === 1 ? [0, 0] : [1, 2]
    ;[low, high] = [Math.max(0, Math.min(low, at - atDown)), Math.min(cells - 1, Math.max(high, at + atUp))]
    return now
  })
}
function moveOf(quantity, { origin, width, cells, ring }) {
  const [by, weights] = placed(quantity / width)
  const [at, atWeights] = placed((quantity - origin) / width)
  const round = (c) => (ring ? ((c % cells) + cells) % cells : c)
  return {
    by: round(by),
    weights,
    at: round(at),
    atWeights,
  }
}
/** The cell at or below, and Lagrange's weights of the cells −1, 0, 1, 2 from it. */
function placed(distance) {
  const near = Math.round(distance)
  if (Math.abs(distance - near) < 1e-9) return [near, [0, 1, 0, 0]]
  const cell = Math.floor(distance)
  const f = distance - cell
  return [
    cell,
    [
      (-f * (f - 1) * (f - 2)) / 6,
      ((f + 1) * (f - 1) * (f - 2)) / 2,
      (-(f + 1) * f * (f - 2)) / 2,
      ((f + 1) * f * (f - 1)) / 6,
    ],
  ]
}
function spreadRead(value, at, weights) {
  if (weights[1] === 1) return value[at + pad]
  return weights.reduce((sum, weight, j) => sum + weight * value[at + j - 1 + pad], 0)
}
/** What lies beyond the ends of a ring is at its other end. */
function wrap(value) {
  const cells = value.length - 4
  for (let k = 0; k < pad; k++) {
    value[k] = value[k + cells]
    value[cells + pad + k] = value[pad + k]
  }
}
function fold(mass) {
  const cells = mass.length - 4
  for (let k = 0; k < pad; k++) {
    mass[k + cells] = mass[k + cells] + mass[k]
    mass[pad + k] = mass[pad + k] + mass[cells + pad + k]
    mass[k] = 0
    mass[cells + pad + k] = 0
  }
}
// ../../work/wt-2/shared/game/owen.ts
/** A ring is reached everywhere at once, so it may have fewer. */
var mostCells = {
  ring: 16384,
  line: 65536,
}
var gridCells = {
  ring: 2048,
  line: 4096,
}
/** null when cancelled. */
function owenShares(curve, { cancelled } = {}) {
  const { quantity, step } = curve
  const straight = step ? quantity.map((q) => (q / step.size) * step.price) : new Float64Array(quantity.length)
  const uneven = step
    ? {
        quantity,
        step,
        cost: (q) => curve.cost(q) - (q / step.size) * step.price,
      }
    : curve
  const plus = (shares) => shares.map((share, i) => share + (straight[i] ?? 0))
  const exact = exactLattice(uneven)
  if (exact) {
    const shares = latticeIntegral(quantity, exact, cancelled)
    return (
      shares && {
        shares: plus(shares),
        error: null,
      }
    )
  }
  const cells = step ? gridCells.ring : gridCells.line
  const coarse = latticeIntegral(quantity, grid$2(uneven, cells), cancelled)
  const fine = coarse && latticeIntegral(quantity, grid$2(uneven, 2 * cells), cancelled)
  if (!coarse || !fine) return null
  return {
    shares: plus(fine),
    error: fine.map((value, i) => 3 * Math.abs(value - (coarse[i] ?? 0))),
  }
}
function ends(quantity) {
  let [low, high] = [0, 0]
  for (const q of quantity) [low, high] = q < 0 ? [low + q, high] : [low, high + q]
  return [low, high]
}
function exactLattice({ quantity, cost, step }) {
  const width = unitOf(step ? [...quantity, step.size] : [...quantity])
  if (width === null) return null
  const [low, high] = ends(quantity)
  const [range, ring] = step ? [step.size, true] : [high - low, false]
  const cells = Math.round(range / width) + (ring ? 0 : 1)
  return cells <= (ring ? mostCells.ring : mostCells.line)
    ? {
        origin: ring ? 0 : low,
        width,
        cells,
        ring,
        value: cost,
      }
    : null
}
/** The largest amount of which all are whole multiples; null when there is none of at least a thousandth. */
function unitOf(values) {
  for (const scale of [1, 10, 100, 1e3]) {
    const whole = values.map((value) => Math.round(value * scale))
    if (!values.every((value, i) => Math.abs(value * scale - (whole[i] ?? 0)) <= 1e-12 * Math.abs(value * scale)))
      continue
    if (whole.some((value) => Math.abs(value) > 2 ** 50)) return null
    return (whole.reduce((a, b) => divisor(a, Math.abs(b)), 0) || 1) / scale
  }
  return null
}
function divisor(a, b) {
  return b === 0 ? a : divisor(b, a % b)
}
function grid$2({ quantity, cost, step, bend }, cells) {
  const [low, high] = ends(quantity)
  if (step) {
    const width = step.size / cells
    return {
      origin: width / 2,
      width,
      cells,
      ring: true,
      value: cost,
    }
  }
  const margin = 2 * quantity.length + 4
  const width = (high - low) / (cells - 2 * margin) || 1
  const anchor = bend !== void 0 && bend > low && bend < high ? bend : 0
  return {
    origin: anchor - (Math.ceil((anchor - low) / width) + margin - 1) * width,
    width,
    cells,
    ring: false,
    value: cost,
  }
}
// ../../work/wt-2/shared/game/sampling.ts
var pairs = 4e3
/** null when cancelled. */
function sampledShares(n, cost, { seed = 1, progress, cancelled }) {
  const next = generator$1(seed)
  const sums = new Float64Array(n)
  const squares = new Float64Array(n)
  const order = Int32Array.from({ length: n }, (_, i) => i)
  const drawn = new Float64Array(n)
  const members = new Uint8Array(n)
  const walk = () => {
    members.fill(0)
    let before = 0
    for (const i of order) {
      members[i] = 1
      const now = cost(members)
      drawn[i] = drawn[i] + (now - before) / 2
      before = now
    }
  }
  for (let pair = 0; pair < pairs; pair++) {
    if (pair % 100 === 0) {
      progress?.(pair / pairs)
      if (cancelled?.()) return null
    }
    shuffle(order, next)
    drawn.fill(0)
    walk()
    order.reverse()
    walk()
    for (let i = 0; i < n; i++) {
      const value = drawn[i]
      const apart = value - sums[i]
      sums[i] = sums[i] + apart / (pair + 1)
      squares[i] = squares[i] + apart * (value - sums[i])
    }
  }
  return {
    shares: sums,
    error: squares.map((square) => 1.96 * Math.sqrt(square / 3999 / pairs)),
  }
}
function shuffle(order, next) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i]
    order[i] = order[j]
    order[j] = kept
  }
}
/** Numbers in [0, 1) (mulberry32). */
function generator$1(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 1831565813) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
// ../../work/wt-2/shared/game/shapley.ts
function shapley(game, options) {
  if (game.n <= 20) {
    const missing = unlisted(game)
    return missing
      ? {
          status: 'not-available',
          problem: missing,
        }
      : exact(listed(game))
  }
  if (game.n > 60)
    return {
      status: 'not-available',
      problem: tooMany(game.n, 60),
    }
  const estimate = structured(game, options)
  if (!estimate)
    return {
      status: 'not-available',
      problem: problem('game-cancelled', '', {}, 'info'),
    }
  const { shares, error } = estimate
  if (!allKnown(shares))
    return {
      status: 'not-available',
      problem: incomplete(),
    }
  if (!error) return exact(shares)
  return {
    status: 'ok',
    shares,
    interval: error,
    notices: [problem('game-estimated', '', {}, 'info')],
  }
}
function exact(shares) {
  return {
    status: 'ok',
    shares,
    notices: [],
  }
}
/** Over every group without i: what i adds, weighted by how often those come first. */
function listed(game) {
  const { n } = game
  const costs = tableOf(game)
  const often = new Float64Array(n)
  let weight = 1 / n
  for (let s = 0; s < n; s++) {
    often[s] = weight
    weight *= (s + 1) / (n - s - 1)
  }
  const weights = Float64Array.from({ length: costs.length }, (_, mask) => often[countOf(mask)] ?? 0)
  const shares = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const bit = 1 << i
    let sum = 0
    for (let high = 0; high < costs.length; high += 2 * bit)
      for (let mask = high; mask < high + bit; mask++) sum += weights[mask] * (costs[mask + bit] - costs[mask])
    shares[i] = sum
  }
  return shares
}
/** The value by parts; null when cancelled. Exported for the tests, which compare it with listing. */
function structured(game, options) {
  const { n, structure } = game
  const [progress, cancelled] = listeners(options)
  if (!structure) return sampledShares(n, game.cost, options)
  const shares = new Float64Array(n)
  const error = new Float64Array(n)
  let estimated = false
  const add = (estimate) => {
    estimate?.shares.forEach((value, i) => {
      shares[i] = (shares[i] ?? 0) + value
      error[i] = (error[i] ?? 0) + (estimate.error?.[i] ?? 0)
    })
    if (estimate?.error) estimated = true
    return estimate !== null
  }
  const { common, model, alone, whole } = structure
  const choice = alone && linearChoice(model, alone)
  const parts = choice ? [common, choice] : alone ? [common] : [common, model]
  const curves = parts.flatMap((one) => one.curves)
  for (const part of parts)
    add({
      shares: linearShares(part),
      error: null,
    })
  for (const [k, curve] of curves.entries()) {
    progress(k / curves.length)
    if (cancelled() || !add(owenShares(curve, options))) return null
  }
  if (alone && !choice) {
    const cost = (members) => game.cost(members) - costOfParts(common, members)
    return add(sampledShares(n, cost, options))
      ? {
          shares,
          error,
        }
      : null
  }
  const everyone = new Uint8Array(n).fill(1)
  const stated = parts.reduce((sum, one) => sum + costOfParts(one, everyone), 0)
  const rest = (whole ?? costOfParts(common, everyone) + costOfParts(model, everyone)) - stated
  return {
    shares: shares.map((share) => share + rest / n),
    error: estimated ? error : null,
  }
}
/** Everything of the parts but their curves. */
function linearShares({ fixed, own, groups }) {
  const n = own.length
  const shares = own.map((cost) => cost + fixed / n)
  for (const { cost, members } of groups) {
    const users = new Set(members)
    for (const i of users) shares[i] = (shares[i] ?? 0) + cost / users.size
  }
  return shares
}
/** min(F + Σa, Σd) as Σd less what is above F of Σ(d − a); null when running together has other parts than these. */
function linearChoice({ fixed, own, groups, curves }, alone) {
  if (groups.length > 0 || curves.length > 0) return null
  const quantity = alone.map((cost, i) => cost - (own[i] ?? 0))
  const always = Math.max(0, -fixed)
  const cost = (q) => always - Math.max(0, q - fixed)
  return {
    fixed: -always,
    own: alone,
    groups: [],
    curves: [
      {
        quantity,
        cost,
        bend: fixed,
      },
    ],
  }
}
// ../../work/wt-2/shared/game/index.ts
var solutions = {
  equal,
  'stand-alone-proportional': standAloneProportional,
  'equal-savings': equalSavings,
  ensc,
  scrb,
  shapley,
  nucleolus: nucleolus('one', true),
  prenucleolus: nucleolus('one', false),
  'per-capita-nucleolus': nucleolus('size', true),
  'proportional-nucleolus': nucleolus('cost', true),
  'equal-profit': equalProfit,
}
Object.keys(solutions).filter((id) => id in solutions)
/** Sums and products of larger ones can be beyond all numbers. */
var largestCost = 1e100
/** Every share is a finite number, or there are none and the problem says why. Progress runs from 0 to 1. */
function solve(game, solution, options = {}) {
  if (game.n === 0)
    return {
      status: 'not-available',
      problem: problem('game-without-players'),
    }
  if ([wholeCost(game), ...aloneCosts(game)].some((cost) => Math.abs(cost) > largestCost))
    return {
      status: 'not-available',
      problem: problem('game-too-big-costs'),
    }
  const solved = solutions[solution](game, options)
  if (solved.status === 'ok' && !solved.shares.every(Number.isFinite))
    return {
      status: 'not-available',
      problem: problem('game-too-big-costs'),
    }
  return solved
}
// ../../work/wt-2/shared/calculation/playedGames.ts
function playedGames(source, basis) {
  const { years, draws } = source.scope.frame.shape
  const lines = source.lines()
  const games = []
  let before = null
  let solutions = /* @__PURE__ */ new Map()
  for (let r = 0; r < draws; r++)
    for (let y = 0; y < (basis === 'year' ? years : 1); y++) {
      if (basis === 'year' && source.columns?.includes(y) === false) {
        games.push(notAsked(y * draws + r))
        continue
      }
      const weights = weightsOf(source, basis, y, r)
      const played = costGame(source.scope, lines, weights, r)
      if (!before || !sameFigures(before.figures, played.figures)) solutions = /* @__PURE__ */ new Map()
      before = played
      const lanes = basis === 'year' ? [y * draws + r] : weights.map((_, at) => at * draws + r)
      games.push(playedGame(source, played, weights, lanes, r, solutions))
    }
  return games
}
/** A game without players: nothing to split. */
function notAsked(lane) {
  const game = structuredGame({
    common: noParts(0),
    model: noParts(0),
    alone: null,
    whole: null,
  })
  const solve = () => {
    throw new Error('nothing was asked')
  }
  return {
    game,
    lanes: [lane],
    benefits: () => /* @__PURE__ */ new Float64Array(),
    solve,
    post: () => {},
  }
}
function weightsOf({ scope, factors }, basis, y, r) {
  const { years, draws } = scope.frame.shape
  return Array.from({ length: years }, (_, at) =>
    basis === 'year' ? (at === y ? 1 : 0) : (factors[at * draws + r] ?? NaN),
  )
}
function playedGame(source, played, weights, lanes, draw, solutions) {
  const { frame, members } = source.scope
  const { departments, years, draws } = frame.shape
  const { players, playerOf, game } = played
  return {
    game,
    lanes,
    benefits: () => benefitsOf(source, played, weights, draw),
    solve(solution, benefits) {
      if (!game) throw new Error('a game that is not known cannot be solved')
      const inThisPass = `${solution} ${benefits?.join() ?? ''}`
      let solved = solutions.get(inThisPass)
      if (!solved) {
        solved = remembered(source, `${lanes[0]} ${solution}`, game, played.figures, solution, benefits)
        solutions.set(inThisPass, solved)
      }
      return solved
    },
    post(shares, lane, out) {
      const y = Math.floor(lane / draws)
      for (let player = 0; player < players.length; player++) {
        const rows = []
        for (let d = 0; d < departments; d++)
          if (members[d * years + y] && playerOf[d * years + y] === player) rows.push(d)
        const parts = rows.length > 1 ? partsOf(source, rows, y, draw) : [1]
        rows.forEach((d, k) => {
          out[d * years * draws + lane] = (shares[player] ?? 0) * (parts[k] ?? 0)
        })
      }
    },
  }
}
/** In proportion to what each would cost alone in the year, or equally where that says nothing. */
function partsOf({ scope, lines }, rows, y, draw) {
  const { frame } = scope
  const weights = Array.from(frame.years, (_, at) => (at === y ? 1 : 0))
  const { players, game } = costGame(scope, lines(), weights, draw)
  const costs = rows.map((row) => {
    const player = players.indexOf(row)
    const alone = new Uint8Array(players.length)
    if (player >= 0) alone[player] = 1
    return game && player >= 0 ? game.cost(alone) : NaN
  })
  const sum = costs.reduce((total, cost) => total + cost, 0)
  return sum > 0 && costs.every((cost) => cost >= 0) ? costs.map((cost) => cost / sum) : rows.map(() => 1 / rows.length)
}
/** At least 0, of every department that the player stands for. */
function benefitsOf(source, { players }, weights, draw) {
  const { head, shape } = source.scope.frame
  const { years, draws } = shape
  const last = weights.findLastIndex((weight) => weight !== 0)
  const realised = source.realised()
  const out = new Float64Array(players.length)
  for (let i = 0; i < realised.length / draws; i++) {
    const row = Math.floor(i / years)
    const final = head[row * years + last] ?? -1
    const player = players.indexOf(final < 0 ? row : final)
    const weight = weights[i % years] ?? 0
    if (player >= 0 && weight !== 0) out[player] = (out[player] ?? 0) + weight * (realised[i * draws + draw] ?? 0)
  }
  return out.map((value) => Math.max(0, value))
}
function remembered({ key, memory, scope }, name, game, figures, solution, benefits) {
  const options = benefits ? { benefits } : {}
  if (scope.frame.shape.draws > 1) return solve(game, solution, options)
  const costs = memory.keep(`game:${key} ${name}`, figures)
  const given = benefits ? memory.keep(`game benefits:${key} ${name}`, benefits) : null
  return memory.once(`solved:${key} ${name}`, [costs, given, solution], () => solve(game, solution, options))
}
function sameFigures(a, b) {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]))
}
// ../../work/wt-2/shared/calculation/resolve.ts
var noDemand = { kind: 'none' }
function resolveScenario(document, id, report) {
  const chain = chainOf(document, id, report)
  const scenario = chain[0]
  if (!scenario) throw new Error(`no scenario ${id}`)
  const first = (key) => chain.find((link) => link[key] !== void 0)?.[key]
  const overrides = emptyRecord()
  const overriddenBy = emptyRecord()
  for (const link of chain.toReversed())
    for (const [assumption, value] of Object.entries(link.overrides ?? {})) {
      overrides[assumption] = value
      overriddenBy[assumption] = link.id
    }
  const slips = emptyRecord()
  const models = emptyRecord()
  for (const link of chain.toReversed()) {
    Object.assign(slips, link.startSlip)
    Object.assign(models, link.operatingModelByService)
  }
  const included = first('services')
  const byId = (list, wanted) => list.find((item) => item.id === wanted) ?? null
  const model = first('operatingModel')
  const demandLink = chain.find((link) => link.savingsDemand !== void 0)
  return {
    id,
    name: scenario.name,
    services: document.services.filter((service) => !included || included.includes(service.id)).sort(byIdOrder),
    operatingModel: (service) => byId(document.operatingModels, models[service.id] ?? model),
    fundingPlan: byId(document.fundingPlans, first('fundingPlan')),
    splitRule: byId(document.splitRules, first('splitRule')),
    savingsDemand: demandLink?.savingsDemand ?? noDemand,
    savingsDemandPlace: `scenarios/${demandLink?.id ?? id}/savingsDemand`,
    overrides,
    overriddenBy,
    startSlip: (service) => slips[service.id] ?? 0,
  }
}
/** Without a prototype: an id may be any word, 'constructor' too. */
function emptyRecord() {
  return Object.create(null)
}
/** Stable order of ids, the same on every machine. */
function byIdOrder(a, b) {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
/** The scenario, what it is based on, and so on; a circle is cut and reported. */
function chainOf(document, id, report) {
  const chain = []
  let next = id
  while (next !== void 0) {
    const link = document.scenarios.find((scenario) => scenario.id === next)
    if (!link) break
    if (chain.includes(link)) {
      report(problem('scenario-cycle', `scenarios/${link.id}/basedOn`, { name: link.name }))
      break
    }
    chain.push(link)
    next = link.basedOn
  }
  return chain
}
// ../../work/wt-2/shared/calculation/split.ts
/** The part of the rule that decides a line; null: no part does, and the cost stays where it fell. */
function splitPartOf(rule, service, line) {
  return (
    rule?.parts.find(
      (part) =>
        (part.phases.length === 0 || part.phases.includes(line.phase)) &&
        (part.services.length === 0 || part.services.includes(service.id)),
    ) ?? null
  )
}
/** Whether the part is split by what each group would cost, so that the game of the service is needed. */
function playsGame({ method }) {
  return methodOf(method.method)?.needs.includes('costs') ?? false
}
/** Fractions of a pool by department × year × draw; see `Method.fractions`. */
function fractionsOf(frame, service, part, place, members, evaluator, presentValues, games, report) {
  const { shape } = frame
  const { years, draws } = shape
  return splitFractions(
    {
      shape,
      members,
      central: frame.central,
      departmentIds: frame.ids,
      years: frame.years,
      setting(cell, name) {
        const block = evaluator.series(cell, `${place}/method/${name}`)
        if (block.d) report(problem('setting-by-department', `${place}/method/${name}`))
        const step = strides(block, shape)
        const out = new Float64Array(years * draws)
        for (let lane = 0; lane < out.length; lane++)
          out[lane] = block.d ? NaN : (block.values[Math.floor(lane / draws) * step.y + (lane % draws) * step.r] ?? NaN)
        return out
      },
      driver(id) {
        const block = evaluator.driver(id)
        if (!block) {
          report(problem('unknown-driver', `${place}/method`, { id }))
          return null
        }
        const lanes = lanesOf(frame, service, members, evaluator.ownValuesOfDriver(id))
        return posted(frame, onLanes(frame, block, lanes, lanes))
      },
      benefit: () => onMembers(frame, members, presentValues()),
      games,
      memberRow(department, y) {
        const head = frame.head[department * years + y] ?? -1
        return head >= 0 && members[head * years + y] ? head : -1
      },
      report(code, name, values = {}, severity = 'error') {
        report(
          problem(
            code,
            `${place}/method/${name}`,
            {
              service: service.name,
              ...values,
            },
            severity,
          ),
        )
      },
    },
    part.method,
  )
}
/** Present value of a service's realised benefit by lane (department × draw), before mergers are posted. */
function presentValueByLane(frame, benefits, factors) {
  const { departments, years, draws } = frame.shape
  const out = new Float64Array(departments * draws)
  for (const line of benefits)
    if (line)
      for (let d = 0; d < departments; d++)
        for (let lane = 0; lane < years * draws; lane++) {
          const at = d * draws + (lane % draws)
          out[at] = (out[at] ?? 0) + (line.byLane[d * years * draws + lane] ?? 0) * (factors[lane] ?? 0)
        }
  return out
}
/** At least 0, and standing on the rows that take part each year. */
function onMembers(frame, members, byLane) {
  const { departments, years, draws } = frame.shape
  const out = new Float64Array(departments * years * draws)
  for (let d = 0; d < departments; d++)
    for (let y = 0; y < years; y++) {
      const head = frame.head[d * years + y] ?? -1
      if (head < 0 || !members[head * years + y]) continue
      for (let r = 0; r < draws; r++) {
        const to = (head * years + y) * draws + r
        out[to] = (out[to] ?? 0) + (byLane[d * draws + r] ?? 0)
      }
    }
  return out.map((value) => Math.max(0, value))
}
// ../../work/wt-2/shared/calculation/results.ts
var measures = [
  'incurred',
  'paidFunding',
  'funded',
  'charged',
  'recovered',
  'kept',
  'grossBenefit',
  'realisedBenefit',
  'publicBenefit',
  'savingsDemand',
  'gap',
  'net',
  'budgetEffect',
  'accumulated',
]
// ../../work/wt-2/shared/calculation/totals.ts
/** Rows summed from pages, in the order `measures` begins with; then what present value counts otherwise. */
var [incurred, paidFunding, funded, charged, recovered, kept, grossBenefit, realisedBenefit, capital] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
]
var rows = 9
function emptySums({ shape: { departments, years } }) {
  return {
    byDepartment: new Float64Array(rows * departments * years),
    public: new Float64Array(years),
    lost: new Float64Array(departments),
    remaining: new Float64Array(departments),
  }
}
/** Adds the pages of a service to sums by department; `sign` −1 takes them away again. */
function addPages({ shape: { departments, years } }, into, { costs, benefits }, sign) {
  const size = departments * years
  const add = (row, at, öre) => {
    into[row * size + at] = into[row * size + at] + sign * öre
  }
  for (const page of costs) {
    for (let i = 0; i < page.incurred.length; i++) {
      const at = page.bearer ? page.bearer[i] * years + i : i
      const öre = page.incurred[i]
      add(incurred, at, öre)
      add(kept, at, page.kept[i])
      if (page.capital) add(capital, at, öre - page.capital.outlay[i])
      for (const { payer, öre: given } of page.funded) {
        const paid = given[i]
        add(funded, at, paid)
        if (payer.by === 'department') add(paidFunding, payer.row[i % years] * years + (i % years), paid)
      }
    }
    if (!page.charged || !page.bearer) continue
    addAll(into.subarray(charged * size, (charged + 1) * size), page.charged, sign)
    for (let y = 0; y < years; y++) add(recovered, page.bearer[y] * years + y, page.pool[y])
  }
  for (const page of benefits) {
    addAll(into.subarray(grossBenefit * size, (grossBenefit + 1) * size), page.gross, sign)
    addAll(into.subarray(realisedBenefit * size, (realisedBenefit + 1) * size), page.realised, sign)
  }
}
/** Sums one service's pages. */
function serviceTotals(frame, costs, benefits) {
  const { departments, years } = frame.shape
  const byYear = new Float64Array(rows * years)
  const add = (row, y, öre) => {
    byYear[row * years + y] = byYear[row * years + y] + öre
  }
  const publicBenefit = new Float64Array(years)
  const lost = new Float64Array(departments)
  const remaining = new Float64Array(departments)
  for (const page of costs) {
    for (let i = 0; i < page.incurred.length; i++) {
      const y = i % years
      add(incurred, y, page.incurred[i])
      add(kept, y, page.kept[i])
      if (page.capital) add(capital, y, page.incurred[i] - page.capital.outlay[i])
      for (const { payer, öre } of page.funded) {
        add(funded, y, öre[i])
        if (payer.by === 'department') add(paidFunding, y, öre[i])
      }
    }
    for (let y = 0; y < years; y++) {
      add(charged, y, page.pool[y])
      add(recovered, y, page.pool[y])
    }
    if (page.capital) addAll(remaining, page.capital.remaining)
  }
  for (const page of benefits) {
    addOverDepartments(byYear, grossBenefit * years, page.gross, departments, years)
    addOverDepartments(byYear, realisedBenefit * years, page.realised, departments, years)
    addAll(publicBenefit, page.public)
    addAll(lost, page.lost)
  }
  return {
    costs,
    benefits,
    byYear,
    public: publicBenefit,
    lost,
    remaining,
  }
}
/**
 * Sums services. `before`, the sums of the calculation before, saves adding up what has not changed: whole öre add and
 * subtract exactly. What could not be calculated cannot be taken away again, so then all are added up.
 */
function sumServices(frame, services, before) {
  const changed = services.map((service, s) => (service === before?.services[s] ? -1 : s)).filter((s) => s >= 0)
  const old = before?.frame === frame ? before.services : []
  const exact = (service) => service !== void 0 && !service.byYear.some(Number.isNaN)
  const few = old.length === services.length && changed.length < services.length / 4
  if (before && few && changed.every((s) => exact(old[s]) && exact(services[s]))) {
    const sums = {
      byDepartment: before.byDepartment.slice(),
      public: before.public.slice(),
      lost: before.lost.slice(),
      remaining: before.remaining.slice(),
    }
    for (const s of changed) {
      addSums(frame, sums, old[s], -1)
      addSums(frame, sums, services[s], 1)
    }
    return {
      ...sums,
      frame,
      services,
    }
  }
  const sums = emptySums(frame)
  for (const service of services) addSums(frame, sums, service, 1)
  return {
    ...sums,
    frame,
    services,
  }
}
function addSums(frame, into, of, sign) {
  if (!of) return
  addPages(frame, into.byDepartment, of, sign)
  addAll(into.public, of.public, sign)
  addAll(into.lost, of.lost, sign)
  addAll(into.remaining, of.remaining, sign)
}
/** All figures of a scenario. `factors`: discount factor by year. */
function totals(frame, sums, demand, factors, memory) {
  const { departments, years } = frame.shape
  const none = memory.once('none', [frame], () => new Float64Array(years))
  const demanded = overDepartments(demand.byDepartment, 1, departments, years)
  const yearly = new Float64Array(departments * measures.length * years)
  const size = departments * years
  const perDepartment = frame.ids.map((_, d) => {
    const asked = demand.byDepartment.subarray(d * years, (d + 1) * years)
    const gained = d === frame.central ? demanded : none
    const own = yearly.subarray(d * measures.length * years, (d + 1) * measures.length * years)
    const [lost, remaining] = [sums.lost[d] ?? 0, sums.remaining[d] ?? 0]
    return figures(frame, sums.byDepartment, d * years, size, none, asked, gained, factors, lost, remaining, own)
  })
  const all = overDepartments(sums.byDepartment, rows, departments, years)
  const [lost, remaining] = [sum(sums.lost), sum(sums.remaining)]
  return {
    city: figures(frame, all, 0, years, sums.public, demanded, demanded, factors, lost, remaining),
    departments: perDepartment,
    services: figuresByService(frame, sums.services, demand, factors, none, memory),
  }
}
function figuresByService(frame, services, { byService }, factors, none, memory) {
  const demands = services.map((_, s) => byService?.[s] ?? null)
  const { figures } = memory.again('told', [frame, factors, ...services, ...demands], (before) => ({
    factors,
    services,
    demands,
    figures: services.map((service, s) => {
      const was = before?.figures[s]
      const holds = before?.factors === factors && before.services[s] === service && before.demands[s] === demands[s]
      return was && holds ? was : serviceFigures(frame, service, demands[s] ?? null, none, factors)
    }),
  }))
  return figures
}
/** A demand that was not made by service is not known for one, and moves money between departments only. */
function serviceFigures(frame, service, asked, none, factors) {
  const demand = asked ?? none
  const [lost, remaining] = [sum(service.lost), sum(service.remaining)]
  const years = frame.years.length
  const made = figures(frame, service.byYear, 0, years, service.public, demand, demand, factors, lost, remaining)
  if (!asked) for (const row of [demandRow, gapRow]) made.yearly.fill(NaN, row * years, (row + 1) * years)
  return made
}
function at(measure) {
  return measures.indexOf(measure)
}
var [publicRow, demandRow, gapRow, netRow, budgetRow, accumulatedRow] = [
  at('publicBenefit'),
  at('savingsDemand'),
  at('gap'),
  at('net'),
  at('budgetEffect'),
  at('accumulated'),
]
/** `of`: öre; a row's years stand together from `start`, and rows `stride` apart. */
function figures(
  frame,
  of,
  start,
  stride,
  publicBenefit,
  demand,
  demandGained,
  factors,
  lostBenefit,
  remainingBookValue,
  yearly = new Float64Array(measures.length * frame.years.length),
) {
  const years = frame.years.length
  for (let row = 0; row < capital; row++)
    for (let y = 0; y < years; y++) yearly[row * years + y] = of[start + row * stride + y]
  let accumulated = 0
  let wasNegative = false
  let paybackYear = null
  let npv = 0
  let benefit = 0
  for (let y = 0; y < years; y++) {
    const at = start + y
    const realised = of[at + realisedBenefit * stride]
    const asked = demand[y]
    const net =
      realised -
      of[at + incurred * stride] -
      of[at + charged * stride] -
      of[at + paidFunding * stride] +
      of[at + funded * stride] +
      of[at + recovered * stride]
    yearly[publicRow * years + y] = publicBenefit[y]
    yearly[demandRow * years + y] = asked
    accumulated += net
    yearly[gapRow * years + y] = asked - realised
    yearly[netRow * years + y] = net
    yearly[budgetRow * years + y] = net - asked + demandGained[y]
    yearly[accumulatedRow * years + y] = accumulated
    const factor = factors[y] ?? NaN
    npv += (net + of[at + capital * stride]) * factor
    benefit += realised * factor
    if (accumulated < 0) {
      wasNegative = true
      paybackYear = null
    } else if (wasNegative && paybackYear === null) paybackYear = frame.years[y] ?? null
  }
  const spent = benefit - npv
  const made = {
    yearly,
    npv: NaN,
    lostBenefit: NaN,
    remainingBookValue: NaN,
  }
  made.npv = npv
  made.lostBenefit = lostBenefit
  made.remainingBookValue = remainingBookValue
  return {
    ...made,
    benefitCostRatio: spent > 0 ? benefit / spent : null,
    paybackYear: Number.isNaN(accumulated) ? null : paybackYear,
  }
}
/** Sums department × year over departments, for each of `count` rows. */
function overDepartments(values, count, departments, years) {
  const out = new Float64Array(count * years)
  for (let row = 0; row < count; row++)
    addOverDepartments(
      out,
      row * years,
      values.subarray(row * departments * years, (row + 1) * departments * years),
      departments,
      years,
    )
  return out
}
function addOverDepartments(into, start, values, departments, years) {
  for (let y = 0; y < years; y++) {
    let sum = into[start + y]
    for (let d = 0, i = y; d < departments; d++, i += years) sum += values[i]
    into[start + y] = sum
  }
}
function addAll(into, values, sign = 1) {
  for (let i = 0; i < into.length; i++) into[i] = into[i] + sign * values[i]
}
function sum(values) {
  return values.reduce((total, value) => total + value, 0)
}
// ../../work/wt-2/shared/calculation/service.ts
function gainsOf(frame, service, slip, evaluator, memory) {
  const from = [frame, service, slip, ...evaluator.madeFrom(usesOf(service.benefitLines), slip)]
  for (const line of service.benefitLines)
    if (line.correctionBy === 'evidence')
      from.push(correctionBlock(line, `services/${service.id}/benefitLines/${line.id}`, evaluator, memory.report))
  return memory.once(`gains:${service.id}|${slip}`, from, () => {
    const members = memory.once(`members:${service.id}`, [service.participants, frame], () =>
      membersOf$1(frame, service),
    )
    const lines = service.benefitLines.toSorted(byIdOrder).flatMap((line) => {
      const gain = gainOf(frame, service, line, members, slip, evaluator, memory)
      return gain ? [gain] : []
    })
    const realised = new Float64Array(members.length)
    for (const { page } of lines)
      for (let i = 0; i < realised.length; i++) realised[i] = (realised[i] ?? 0) + (page.realised[i] ?? 0)
    return {
      service,
      members,
      slip,
      lines,
      realised,
    }
  })
}
function gainOf(frame, service, line, members, slip, evaluator, memory) {
  if (line.kind === 'quality') return null
  const place = `services/${service.id}/benefitLines/${line.id}`
  const from = [
    frame,
    members,
    service.participants,
    line,
    slip,
    evaluator.series(line.amount, `${place}/amount`),
    evaluator.series(line.adoption, `${place}/adoption`, slip),
    line.kind === 'time' ? evaluator.series(line.realisation, `${place}/realisation`, slip) : null,
    correctionBlock(line, place, evaluator, memory.report),
    evaluator.series(line.lagMonths, `${place}/lagMonths`),
  ]
  return memory.once(`benefit:${place}|${slip}`, from, () => {
    const gain = benefit(frame, service, line, members, evaluator, slip, memory.report)
    return (
      gain && {
        line,
        benefit: gain,
        page: benefitPage(frame, service, line, gain),
      }
    )
  })
}
/** Parts of a rule that concern a service. */
function partsFor(splitRule, service) {
  return splitRule?.parts.filter(({ services }) => services.length === 0 || services.includes(service.id)) ?? []
}
/** The model where each operates on its own, when some part of the rule asks what that would cost. */
function eachFor(models, splitRule, service) {
  if (!partsFor(splitRule, service).some(playsGame)) return null
  return models.find(({ operator }) => operator.by === 'each') ?? null
}
function borneBy(frame, gains, model, splitRule, each, factors, evaluator, memory) {
  const { service, slip } = gains
  const from = [
    gains,
    model,
    each,
    splitRule?.id,
    factors,
    evaluator.internalRate(),
    ...evaluator.madeFrom(usesOf(service.costLines), slip),
  ]
  for (const part of partsFor(splitRule, service)) from.push(part, ...evaluator.madeFrom(usesOf(part), 0))
  return memory.once(`borne:${service.id}|${slip}|${model?.id}|${splitRule?.id}`, from, () => {
    const fractions = fractionsOfParts(frame, gains, model, splitRule, each, factors, evaluator, memory)
    return {
      gains,
      model,
      splitRule,
      each,
      lines: service.costLines.toSorted(byIdOrder).flatMap((line) => {
        const terms = termsOf(service, line, model)
        if (!terms) return []
        const cost = incurredBy(frame, gains, line, terms, model, evaluator, memory)
        return [
          {
            service,
            line,
            terms,
            incurred: cost,
            fractions: cost.bearer ? fractions(line) : null,
            unfunded: {
              funded: [],
              rest: cost.amounts,
            },
          },
        ]
      }),
      unfunded: { settled: null },
    }
  })
}
/** Step 3 for a line; models that do not concern it share the result. */
function incurredBy(frame, { service, members, slip }, line, terms, model, evaluator, memory) {
  const { behaviour, amount, place } = terms
  const operator = line.incurredBy.by === 'operator' ? model : null
  const life = `services/${service.id}/costLines/${line.id}/capitalised/usefulLife`
  const from = [
    frame,
    members,
    service.participants,
    service.owner,
    line,
    operator?.operator,
    line.index === void 0 ? null : evaluator.index(line.index),
    line.capitalised && evaluator.series(line.capitalised.usefulLife, life),
    line.capitalised && evaluator.internalRate(),
    behaviour.kind === 'perUnit' || behaviour.kind === 'stepped' ? evaluator.driver(behaviour.driver) : null,
    behaviour.kind === 'stepped' ? evaluator.series(behaviour.step, `${place}/behaviour/step`) : null,
    place,
    evaluator.series(amount, `${place}/amount`, slip),
    slip,
  ]
  return memory.once(`incurred:${place}|${operator?.id}|${slip}`, from, () =>
    incurred$1(frame, service, line, terms, model, members, evaluator, slip, memory),
  )
}
/** Step 6: the fractions of each part of the rule, worked out when a line first needs them. */
function fractionsOfParts(
  frame,
  { service, members, slip, lines },
  model,
  splitRule,
  each,
  factors,
  evaluator,
  memory,
) {
  const known = /* @__PURE__ */ new Map()
  const presentValues = () =>
    presentValueByLane(
      frame,
      lines.map((gain) => gain.benefit),
      factors,
    )
  return (line) => {
    const part = splitPartOf(splitRule, service, line)
    if (!part || !splitRule) return null
    let fractions = known.get(part.id)
    if (!fractions) {
      const place = `splitRules/${splitRule.id}/parts/${part.id}`
      const key = `${service.id}/${splitRule.id}/${part.id}`
      const games = gamesOf(
        {
          frame,
          service,
          members,
          slip,
          model,
          each,
          lines: service.costLines.filter((other) => splitPartOf(splitRule, service, other) === part).sort(byIdOrder),
        },
        lines,
        factors,
        key,
        evaluator,
        memory,
      )
      const make = () =>
        fractionsOf(frame, service, part, place, members, evaluator, presentValues, games, memory.report)
      const needs = methodOf(part.method.method)?.needs ?? []
      const from = [frame, members, service.participants, service.name, part, ...evaluator.madeFrom(usesOf(part), 0)]
      fractions =
        needs.includes('costs') || needs.includes('benefit')
          ? memory.keep(`fractions:${key}`, make())
          : memory.once(`fractions:${key}`, from, make)
      known.set(part.id, fractions)
    }
    return fractions
  }
}
/** The games of a part, made when its method first asks. */
function gamesOf(scope, gains, factors, key, evaluator, memory, columns) {
  let made
  const lines = () => {
    made ??= gameLinesOf(scope, evaluator, memory)
    return made
  }
  const realised = () => {
    const out = new Float64Array(scope.members.length * scope.frame.shape.draws)
    for (const { benefit } of gains)
      for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + (benefit.byLane[i] ?? 0)
    return out
  }
  return (basis) =>
    playedGames(
      {
        scope,
        lines,
        factors,
        realised,
        key,
        memory,
        ...(columns ? { columns } : {}),
      },
      basis,
    )
}
/** Step 9 where nothing is funded: it follows from what is borne alone, whichever scenario asks. */
function settleUnfunded(frame, borne, payerOf, memory) {
  borne.unfunded.settled ??= settle(frame, borne, null, [], payerOf, memory)
  return borne.unfunded.settled
}
/** Step 9: the ledger's pages of a service and their sums. `fundings` by line; null: nothing is funded. */
function settle(frame, { gains, model, lines }, fundings, pots, payerOf, memory) {
  const { service, members } = gains
  const from = [frame, gains, model, lines]
  for (const { funded, rest } of fundings ?? []) {
    from.push(rest)
    for (const { source, amounts } of funded) from.push(source, amounts)
  }
  for (const pot of pots) from.push(...pot)
  return memory.once(`settled:${service.id}`, from, () => {
    const costs = lines.map((borne, i) => {
      const { line, incurred: cost, fractions } = borne
      const funding = fundings?.[i] ?? borne.unfunded
      const pot = pots[i] ?? []
      const inputs = [frame, service, line, cost, fractions, funding.rest, ...pot]
      for (const { source, amounts } of funding.funded) inputs.push(source, amounts)
      const page = memory.once(`page:${service.id}/${line.id}`, inputs, () =>
        costPage(frame, service, line, cost, funding, fractions, payerOf, pot),
      )
      return {
        ...borne,
        funding,
        page,
      }
    })
    const sums = serviceTotals(
      frame,
      costs.map(({ page }) => page),
      gains.lines.map(({ page }) => page),
    )
    return {
      service,
      model,
      members,
      costs,
      benefits: gains.lines,
      totals: sums,
    }
  })
}
// ../../work/wt-2/shared/calculation/reading.ts
var left = /* @__PURE__ */ new WeakMap()
function read(document, frame, resolved, cache, memory, key) {
  const { value, problems } = collect(cache, () => {
    const evaluator = createEvaluator(document, resolved.overrides, resolved.overriddenBy, frame, memory)
    return {
      evaluator,
      blocks: evaluator.blocks(),
      internalRate: evaluator.internalRate(),
      factors: memory.keep('discount', discountFactors(frame, evaluator.discountRate())),
    }
  })
  const { evaluator, blocks, internalRate, factors } = value
  const before = left.get(cache)?.get(key)
  const found = /* @__PURE__ */ new Map()
  const now = {
    frame,
    settings: document.settings,
    blocks,
    discountFactors: factors,
    internalRate,
    found,
  }
  const changed = before ? changedSymbols(before, now) : null
  left.set(cache, (left.get(cache) ?? /* @__PURE__ */ new Map()).set(key, now))
  const untouched = (uses) => {
    for (const name of changed ?? []) if (uses.names.has(name)) return false
    return changed !== null
  }
  if (before && changed && untouched(usesOf(evaluator.corrections)))
    takeOver(document.services, before.found, found, untouched, cache.pass - 1)
  const foundOf = (service) => {
    const own = found.get(service) ?? {
      gains: [],
      borne: [],
    }
    found.set(service, own)
    return own
  }
  /** Once for all scenarios that share the reading; each is told the problems. */
  const shared = (own, by, make) => {
    let known = own.find(
      ({ slip, model, splitRule, each }) =>
        slip === by.slip && model === by.model && splitRule === by.splitRule && each === by.each,
    )
    if (!known) {
      known = {
        ...by,
        pass: cache.pass,
        ...collect(cache, make),
      }
      own.push(known)
    }
    known.pass = cache.pass
    for (const problem of known.problems) memory.report(problem)
    return known.value
  }
  const gains = (service, slip) =>
    shared(
      foundOf(service).gains,
      {
        slip,
        model: null,
        splitRule: null,
        each: null,
      },
      () => gainsOf(frame, service, slip, evaluator, memory),
    )
  return {
    evaluator,
    discountFactors: factors,
    problems,
    gains,
    borne: (service, slip, model, splitRule, each) => {
      const given = gains(service, slip)
      return shared(
        foundOf(service).borne,
        {
          slip,
          model,
          splitRule,
          each,
        },
        () => borneBy(frame, given, model, splitRule, each, factors, evaluator, memory),
      )
    },
  }
}
/**
 * What the calculation before made for services that nothing has reached since, and used. One that starts later is
 * made again: it also reads years outside the period, which the symbols' values do not show.
 */
function takeOver(services, from, into, untouched, pass) {
  for (const service of services) {
    const was = from.get(service)
    if (!was || !untouched(usesOf(service.benefitLines))) continue
    const gains = was.gains.filter((one) => one.slip === 0 && one.pass === pass)
    const sameCosts = untouched(usesOf(service.costLines))
    const borne = was.borne.filter(
      (one) =>
        sameCosts &&
        one.slip === 0 &&
        one.pass === pass &&
        partsFor(one.splitRule, service).every((part) => untouched(usesOf(part))),
    )
    into.set(service, {
      gains,
      borne,
    })
  }
}
/** Symbols with other values than before; null: too much else has changed to tell. */
function changedSymbols(before, now) {
  if (
    !(
      before.frame === now.frame &&
      before.settings === now.settings &&
      before.discountFactors === now.discountFactors &&
      before.internalRate === now.internalRate &&
      before.blocks.size === now.blocks.size
    )
  )
    return null
  const changed = /* @__PURE__ */ new Set()
  for (const [name, block] of now.blocks) {
    const was = before.blocks.get(name)
    if (!was) return null
    if (was !== block) changed.add(name)
  }
  return changed
}
/** Forgets readings that the calculation just made did not use. */
function forgetReadings(cache, used) {
  const kept = left.get(cache)
  for (const key of kept?.keys() ?? []) if (!used.has(key)) kept?.delete(key)
}
// ../../work/wt-2/shared/calculation/funding.ts
/** By line, in the order given (services and lines by id). */
function fund(frame, plan, lines, evaluator, memory) {
  const state = lines.map(({ incurred }) => ({
    funded: [],
    rest: incurred.amounts,
  }))
  for (const source of plan.sources) {
    const place = `fundingPlans/${plan.id}/sources/${source.id}`
    const eligible = lines.map((line) => isEligible(source, line))
    if (!eligible.includes(true)) continue
    const { claims, available } = drawn(frame, source, place, lines, state, eligible, evaluator, memory.report)
    claims.forEach((claim, i) => {
      const [line, fundable] = [state[i], lines[i]]
      if (!line || !fundable || !claim) return
      const key = `funded:${fundable.service.id}/${fundable.line.id}/${source.id}`
      const amounts = memory.keep(key, claim)
      line.rest = memory.keep(
        `${key}/rest`,
        line.rest.map((rest, k) => (rest === amounts[k] ? 0 : rest - (amounts[k] ?? 0))),
      )
      line.funded.push({
        source,
        amounts,
        available,
      })
    })
  }
  return state
}
/** Internal services draw where the plan lets them, or where a new decision does. */
function internalAllowed({ internalServices, internalDecision }) {
  return internalServices || (internalDecision ?? null) !== null
}
function isEligible(source, { service, line }) {
  return (
    (source.phases.length === 0 || source.phases.includes(line.phase)) &&
    (source.services.length === 0 || source.services.includes(service.id)) &&
    (!service.internal || internalAllowed(source))
  )
}
/** Claims of one source by line, cut to its caps year by year. */
function drawn(frame, source, place, lines, state, eligible, evaluator, report) {
  const { years, draws } = frame.shape
  const lanes = years * draws
  const share = evaluator.series(source.share, `${place}/share`)
  const step = strides(share, frame.shape)
  const shareOfLane = new Float64Array(lanes)
  let outside = NaN
  for (let lane = 0; lane < lanes; lane++) {
    const [y, r] = [Math.floor(lane / draws), lane % draws]
    const year = frame.years[y] ?? 0
    const valid = year >= (source.validFrom ?? year) && year <= (source.validTo ?? year)
    const value = share.d ? NaN : (share.values[y * step.y + r * step.r] ?? NaN)
    if (valid && (value < 0 || value > 1)) outside = value
    shareOfLane[lane] = valid ? Math.max(0, Math.min(1, value)) : 0
  }
  if (!Number.isNaN(outside)) report(problem('fraction-outside', `${place}/share`, { value: outside }))
  if (share.d) report(problem('share-by-department', `${place}/share`, { source: source.name }))
  const claims = state.map(({ rest }, i) => {
    if (!eligible[i]) return null
    const claim = new Float64Array(rest.length)
    for (let k = 0; k < claim.length; k++) claim[k] = rest[k] * shareOfLane[k % lanes]
    return claim
  })
  if (source.cap === null && source.capByYear === null)
    return {
      claims,
      available: null,
    }
  const caps = capsOf(frame, source, place, evaluator)
  const binding = new Float64Array(lanes).fill(Number.POSITIVE_INFINITY)
  const services = claimsByService(lines, claims)
  for (let r = 0; r < draws; r++) {
    let left = caps.total[r] ?? NaN
    for (let y = 0; y < years; y++) {
      const lane = y * draws + r
      const asked = []
      let wanted = 0
      for (const ofService of services) {
        let sum = 0
        for (const values of ofService) sum += laneSum(values, lane, lanes)
        asked.push(sum)
        wanted += Math.max(0, sum)
      }
      const available = Math.min(left, caps.byYear[lane] ?? NaN)
      if (available < wanted) binding[lane] = available
      const awards = ration(source.rationing, available, asked)
      services.forEach((ofService, s) => {
        const claim = asked[s] ?? 0
        const factor = claim > 0 ? (awards[s] ?? 0) / claim : claim === 0 ? 1 : 0
        if (factor === 1) return
        for (const values of ofService)
          for (let k = lane; k < values.length; k += lanes) values[k] = (values[k] ?? 0) * factor
      })
      left -= awards.reduce((sum, award) => sum + award, 0)
    }
  }
  return {
    claims,
    available: binding,
  }
}
function claimsByService(lines, claims) {
  const services = /* @__PURE__ */ new Map()
  lines.forEach(({ service }, i) => {
    const ofService = services.get(service.id) ?? []
    services.set(service.id, ofService)
    const claim = claims[i]
    if (claim) ofService.push(claim)
  })
  return [...services.values()]
}
/** What could not be calculated claims nothing: it must not keep others from what they claim. */
function laneSum(values, lane, lanes) {
  let sum = 0
  for (let k = lane; k < values.length; k += lanes) {
    const value = values[k] ?? 0
    if (!Number.isNaN(value)) sum += value
  }
  return sum
}
/** kr, total by draw and by year × draw; Infinity where there is no cap. */
function capsOf(frame, source, place, evaluator) {
  const { years, draws } = frame.shape
  const total = new Float64Array(draws).fill(Number.POSITIVE_INFINITY)
  const byYear = new Float64Array(years * draws).fill(Number.POSITIVE_INFINITY)
  if (source.cap !== null) {
    const cap = evaluator.setting(source.cap, `${place}/cap`, true)
    for (let r = 0; r < draws; r++) total[r] = Math.max(0, cap.values[cap.r ? r : 0] ?? NaN)
  }
  if (source.capByYear !== null) {
    const cap = evaluator.setting(source.capByYear, `${place}/capByYear`)
    const step = strides(cap, frame.shape)
    for (let lane = 0; lane < byYear.length; lane++)
      byYear[lane] = Math.max(0, cap.values[Math.floor(lane / draws) * step.y + (lane % draws) * step.r] ?? NaN)
  }
  return {
    total,
    byYear,
  }
}
// ../../work/wt-2/shared/calculation/settleScenario.ts
function settleScenario(frame, borne, fundingPlan, demand, evaluator, factors, memory) {
  const payers = memory.once('payers', [frame], () => payersOf(frame))
  const services = fundingPlan
    ? fundedServices(frame, fundingPlan, borne, payers, evaluator, memory)
    : borne.map((service) => settleUnfunded(frame, service, payers, memory))
  const ofServices = services.map((service) => service.totals)
  return {
    services,
    totals: totals(
      frame,
      memory.again('sums', [frame, ...ofServices], (before) => sumServices(frame, ofServices, before)),
      demand,
      factors,
      memory,
    ),
  }
}
/** Steps 5 and 9: pots are common to all services, so they are drawn on together. */
function fundedServices(frame, plan, borne, payers, evaluator, memory) {
  const lines = borne.flatMap((service) => service.lines)
  const fundings = fund(frame, plan, lines, evaluator, memory)
  const capsOfSource = (source) =>
    capsInÖre(capsOf(frame, source, `fundingPlans/${plan.id}/sources/${source.id}`, evaluator), frame.shape.draws)
  const pots = potShares(frame, lines, fundings, capsOfSource, memory)
  let next = 0
  return borne.map((service) => {
    const from = next
    next += service.lines.length
    return settle(frame, service, fundings.slice(from, next), pots.slice(from, next), payers, memory)
  })
}
/** Caps of the nominal draw in whole öre, never above the decision. */
function capsInÖre({ total, byYear }, draws) {
  const öre = (kronor) => Math.floor(kronor * 100 + 1e-6)
  return {
    total: öre(total[0] ?? 0),
    byYear: byYear.filter((_, lane) => lane % draws === 0).map(öre),
  }
}
/** Who pays a source, by year across mergers; null: the ordinary budget, which leaves the cost with its bearer. */
function payersOf(frame) {
  const { years } = frame.shape
  return ({ payer }) => {
    if (payer.by === 'ordinary') return null
    if (payer.by === 'external') return { by: 'external' }
    const row = (payer.by === 'central' ? void 0 : frame.rowOf.get(payer.department)) ?? frame.central
    return {
      by: 'department',
      row: Int16Array.from({ length: years }, (_, y) => {
        const head = frame.head[row * years + y] ?? -1
        return head < 0 ? row : head
      }),
    }
  }
}
// ../../work/wt-2/shared/calculation/calculate.ts
function calculateAll(document, cache = newCache(), early = null) {
  cache.pass++
  cache.found = []
  const memory = memoryOf(cache, 0)
  const { firstYear, lastYear } = document.settings
  const frame = memory.once('frame', [firstYear, lastYear, document.departments], () =>
    buildFrame(document.settings, document.departments),
  )
  const documentProblems = checkDocument(document, memory)
  const readings = /* @__PURE__ */ new Map()
  const opened = new Map(
    [...new Set(document.scenarios.map(({ id }) => id))].map((id, ordinal) => [
      id,
      openScenario(document, frame, id, cache, ordinal, readings),
    ]),
  )
  const calculated = /* @__PURE__ */ new Map()
  const calculateThose = (wanted) => {
    for (const [id, scenario] of opened)
      if (wanted(id) && !calculated.has(id))
        calculated.set(id, calculateScenario(document, frame, scenario, opened, cache))
  }
  if (early) {
    calculateThose((id) => early.scenarios.has(id))
    if (calculated.size > 0 && calculated.size < opened.size)
      early.tell([...calculated.values()].map(({ result }) => result))
  }
  calculateThose(() => true)
  const scenarios = [...opened.keys()].flatMap((id) => calculated.get(id) ?? [])
  forgetUnused(cache, Math.max(1, document.scenarios.length))
  forgetReadings(cache, readings)
  return {
    document,
    frame,
    scenarios,
    results: scenarios.map(({ result }) => result),
    problems: eachOnce([...documentProblems, ...scenarios.flatMap(({ result }) => result.problems)]),
  }
}
function openScenario(document, frame, id, cache, ordinal, readings) {
  const { scenarios, services, operatingModels, fundingPlans, splitRules } = document
  const memory = memoryOf(cache, ordinal)
  const { value: resolved, problems } = collect(cache, () =>
    memory.once(`resolved:${id}`, [scenarios, services, operatingModels, fundingPlans, splitRules], () =>
      resolveScenario(document, id, memory.report),
    ),
  )
  const key = Object.keys(resolved.overrides).length === 0 ? '' : id
  const reading = readings.get(key) ?? read(document, frame, resolved, cache, memory, key)
  readings.set(key, reading)
  return {
    resolved,
    problems,
    memory,
    reading,
  }
}
function calculateScenario(document, frame, opened, others, cache) {
  const { resolved, reading } = opened
  const { value, problems } = collect(cache, () => figuresOfScenario(document, frame, opened, others))
  const { result, services, demand } = value
  return {
    resolved,
    evaluator: reading.evaluator,
    services,
    demand,
    discountFactors: reading.discountFactors,
    borne: (service, model, splitRule) =>
      collect(cache, () => {
        const each = eachFor(document.operatingModels, splitRule, service)
        return reading.borne(service, resolved.startSlip(service), model, splitRule, each)
      }).value,
    result: {
      ...result,
      problems: eachOnce([...opened.problems, ...reading.problems, ...problems]),
    },
  }
}
function figuresOfScenario(document, frame, opened, others) {
  const { resolved, memory, reading } = opened
  const { evaluator, discountFactors: factors } = reading
  const { services, fundingPlan, splitRule } = resolved
  const borne = services.map((service) =>
    reading.borne(
      service,
      resolved.startSlip(service),
      resolved.operatingModel(service),
      splitRule,
      eachFor(document.operatingModels, splitRule, service),
    ),
  )
  const demand = demandOfScenario(frame, opened, others)
  const settled = settleScenario(frame, borne, fundingPlan, demand, evaluator, factors, memory)
  const all = settled.totals
  const shown = memory.once('shown', [frame, document.departments], () => shownDepartments(frame, document.departments))
  const figuresByService = new Map(services.map(({ id }, s) => [id, all.services[s]]))
  const result = {
    id: resolved.id,
    name: resolved.name,
    years: frame.years,
    city: all.city,
    departments: shown.flatMap(({ id, name, row, exists }) => {
      const figures = all.departments[row]
      return figures && (exists || figures.yearly.some((öre) => öre !== 0))
        ? [
            {
              id,
              name,
              figures,
            },
          ]
        : []
    }),
    services: document.services.flatMap(({ id, name }) => {
      const figures = figuresByService.get(id)
      return figures
        ? [
            {
              id,
              name,
              figures,
            },
          ]
        : []
    }),
  }
  return {
    services: settled.services,
    demand,
    result,
  }
}
/** Step 7: own realised benefit, or another scenario's, by service. */
function demandOfScenario(frame, opened, others) {
  const { resolved, reading, memory } = opened
  const { savingsDemand: demand, savingsDemandPlace: place } = resolved
  const reference = demand.kind === 'scenario' ? others.get(demand.scenario) : opened
  const included = new Set(reference?.resolved.services)
  const realised = resolved.services.map((service) => {
    if (!reference) return new Float64Array(frame.shape.departments * frame.shape.years).fill(NaN)
    if (!included.has(service)) return null
    return reference.reading.gains(service, reference.resolved.startSlip(service)).realised
  })
  return demandOf(frame, demand, place, resolved.services, realised, reading.evaluator, memory)
}
/** Departments in document order, each once, and the city's common budget; `exists`: in some year of the period. */
function shownDepartments(frame, departments) {
  const names = new Map([...departments].reverse().map(({ id, name }) => [id, name]))
  const order = [.../* @__PURE__ */ new Set([...departments.map(({ id }) => id), central])]
  const { years } = frame.shape
  return order.flatMap((id) => {
    const row = frame.rowOf.get(id)
    if (row === void 0) return []
    const exists = frame.years.some((_, y) => frame.head[row * years + y] === row)
    return [
      {
        id,
        name: names.get(id) ?? id,
        row,
        exists,
      },
    ]
  })
}
function eachOnce(problems) {
  const seen = /* @__PURE__ */ new Map()
  for (const problem of problems) {
    const key = `${problem.code} ${problem.where} ${JSON.stringify(problem.values)}`
    if (!seen.has(key)) seen.set(key, problem)
  }
  return [...seen.values()]
}
// ../../work/wt-2/shared/document/edit.ts
/** Applies an edit's patches in order. A place that does not exist is a bug and throws. */
function applyEdit(document, edit) {
  return edit.patches.reduce(applyPatch, document)
}
function applyPatch(document, patch) {
  const steps = patch.place.split('/')
  switch (patch.op) {
    case 'set':
      return rewrite(document, steps, (container, key) => withEntry(container, key, patch.value))
    case 'remove':
      return rewrite(document, steps, (container, key) =>
        Array.isArray(container)
          ? container.filter((_, i) => i !== indexOf(container, key))
          : withEntry(container, key, void 0),
      )
    case 'insert':
      return rewrite(document, steps, (container, key) => {
        const list = child(container, key)
        if (!Array.isArray(list)) throw new Error(`no list at ${patch.place}`)
        return withEntry(container, key, inserted(list, patch.item, patch.before))
      })
    case 'move':
      return rewrite(document, steps, (container, key) => {
        if (!Array.isArray(container)) throw new Error(`no list item at ${patch.place}`)
        const from = indexOf(container, key)
        return inserted(
          container.filter((_, i) => i !== from),
          container[from],
          patch.before === key ? (idOf(container[from + 1]) ?? null) : patch.before,
        )
      })
  }
}
function child(container, key) {
  if (Array.isArray(container)) return container[container.findIndex((item) => idOf(item) === key)]
  return Object.hasOwn(container, key) ? container[key] : void 0
}
function rewrite(container, steps, change) {
  const [key = '', ...rest] = steps
  if (rest.length === 0) return change(container, key)
  const inner = child(container, key)
  if (typeof inner !== 'object' || inner === null) throw new Error(`nothing at ${key}`)
  const next = rewrite(inner, rest, change)
  return next === inner ? container : withEntry(container, key, next)
}
function withEntry(container, key, value) {
  if (key === '__proto__') throw new Error('__proto__ is no place')
  if (Array.isArray(container)) {
    const at = indexOf(container, key)
    return container.map((item, i) => (i === at ? value : item))
  }
  const { [key]: old, ...others } = container
  if (value === void 0) return others
  if (Object.is(old, value)) return container
  return {
    ...container,
    [key]: value,
  }
}
function indexOf(list, id) {
  const at = list.findIndex((item) => idOf(item) === id)
  if (at < 0) throw new Error(`no item ${id}`)
  return at
}
function inserted(list, item, before) {
  if (before === null) return [...list, item]
  const at = indexOf(list, before)
  return [...list.slice(0, at), item, ...list.slice(at)]
}
function idOf(item) {
  return typeof item === 'object' && item !== null ? item.id : void 0
}
/** Sets a whole value; the name tells what was changed, e.g. `{ what: 'Antal användare' }`. */
function setValue(place, value, what) {
  return {
    name: {
      key: 'edit.set',
      values: { what },
    },
    patches: [
      {
        op: 'set',
        place,
        value,
      },
    ],
  }
}
// ../../work/wt-2/shared/document/jsonText.ts
/** The first fault of a JSON text, or null. Linear in its length, constant stack. */
function faultOfJson(text, maxDepth, maxValues = Number.POSITIVE_INFINITY) {
  const closers = []
  let expect = 'value'
  let i = 0
  let values = 0
  const fault = (kind, at) => ({
    fault: kind,
    line: lineOf(text, at),
  })
  const afterValue = () => (closers.length === 0 ? 'nothing' : 'comma-or-end')
  while (i < text.length) {
    const c = text.charAt(i)
    if (c === ' ' || c === '\n' || c === '\r' || c === '	') {
      i++
      continue
    }
    const wantsValue = expect === 'value' || expect === 'value-or-end'
    if (wantsValue && c !== ']' && ++values > maxValues) return fault('too-many', i)
    if (wantsValue && (c === '{' || c === '[')) {
      closers.push(c === '{' ? '}' : ']')
      if (closers.length > maxDepth) return fault('too-deep', i)
      expect = c === '{' ? 'key-or-end' : 'value-or-end'
      i++
    } else if (c === '}' || c === ']') {
      if (!(expect === 'comma-or-end' || expect === (c === '}' ? 'key-or-end' : 'value-or-end')) || closers.pop() !== c)
        return fault('syntax', i)
      expect = afterValue()
      i++
    } else if (c === ',' && expect === 'comma-or-end') {
      expect = closers.at(-1) === '}' ? 'key' : 'value'
      i++
    } else if (c === ':' && expect === 'colon') {
      expect = 'value'
      i++
    } else if (c === '"' && (wantsValue || expect === 'key' || expect === 'key-or-end')) {
      const end = endOfString(text, i)
      if (end < 0) return fault(text.indexOf('\n', i) < 0 ? 'truncated' : 'syntax', i)
      expect = wantsValue ? afterValue() : 'colon'
      i = end
    } else {
      const end = wantsValue ? endOfScalar(text, i) : -1
      if (end < 0) return fault('syntax', i)
      expect = afterValue()
      i = end
    }
  }
  return expect === 'nothing' ? null : fault('truncated', text.length)
}
/** Index after the closing quote; -1 when there is none or the string holds what it may not. */
function endOfString(text, start) {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 34) return i + 1
    if (code < 32) return -1
    if (code === 92) {
      i++
      const escaped = text.charAt(i)
      if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(i + 1, i + 5))) i += 4
      else if (!'"\\/bfnrt'.includes(escaped) || escaped === '') return -1
    }
  }
  return -1
}
var scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}]|$)/y
function endOfScalar(text, start) {
  scalar.lastIndex = start
  return scalar.test(text) ? scalar.lastIndex : -1
}
function lineOf(text, at) {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++
  return line
}
// ../../work/wt-2/shared/document/migrations.ts
var migrations = []
/** Takes a file from its version up to `target`. A file older than the first step is a problem, never a throw. */
function migrateFile(file, version, target, steps = migrations) {
  let current = file
  for (let v = version; v < target; v++) {
    const step = steps.find(({ from }) => from === v)
    if (!step) return fail(problem('file-version-unknown', 'formatVersion', { version }))
    try {
      current = {
        ...step.migrate(current),
        formatVersion: v + 1,
      }
    } catch {
      return fail(problem('file-migration-failed', 'formatVersion', { version }))
    }
  }
  return ok(current)
}
// ../../work/wt-2/shared/language/en/analysis.ts
var analysis$1 = {
  'field.aims': 'Aims of the service',
  'field.atMostOne': 'At most one of',
  'field.builder': 'Built from saved minutes',
  'field.changedWork': 'Changed ways of working',
  'field.checklist': 'Checklist',
  'field.code': 'Finding',
  'field.considered': 'Considered findings',
  'field.coordination': 'Coordination, no e-service',
  'field.correctionBy': 'Corrected by',
  'field.corrections': 'Optimism correction by evidence',
  'field.criteria': 'Criteria',
  'field.doneIn': 'Followed up in',
  'field.excluded': 'Excluded',
  'field.experience': 'Use and experience',
  'field.followUp': 'Follow-up after a year',
  'field.fraction': 'Share taken off',
  'field.hourlyCost': 'Hourly cost',
  'field.internalDecision': 'Decision on internal e-services',
  'field.maturity': 'Step of the maturity staircase',
  'field.measured': 'Measured',
  'field.minutesAfter': 'Minutes after',
  'field.minutesBefore': 'Minutes before',
  'field.mustHave': 'Must be chosen',
  'field.parallel': 'Parallel process',
  'field.points': 'Points',
  'field.portfolio': 'Portfolio',
  'field.purpose': 'Purpose',
  'field.reason': 'Reason',
  'field.steps': 'Steps',
  'field.unforeseen': 'Unforeseen benefits',
  'field.where': 'Where',
  'field.volume': 'Cases a year',
  'problem.portfolio-no-score': '{service} cannot be weighed: something that is weighed cannot be calculated.',
  'problem.portfolio-no-score.remedy':
    'Mend the errors of the service. Until then it is not chosen, unless it must be.',
  'problem.portfolio-not-proved':
    'The set is the best found, but not proved best: a better one can give at most {gap, number, ::percent .##} more.',
  'problem.portfolio-not-proved.remedy': 'Settle some choices that are given, so that fewer remain to be tried.',
  'problem.portfolio-must-exceed':
    'What must be chosen needs SEK {wanted, number} of {source} {year}, but there is SEK {cap, number}.',
  'problem.portfolio-must-exceed.remedy': 'Remove some of the must-haves, or raise the cap.',
  'edit.makeScenario': 'create the scenario {what}',
  'edit.setCorrection': 'change the optimism correction',
  'edit.correctByEvidence': 'correct {count, plural, one {one benefit line} other {# benefit lines}} by evidence',
  'edit.enterSafeDemand': 'set a safe savings demand in {what}',
  'edit.addCoordination': 'add {what}',
  'coordination.programme.plan': 'Continued e-service programme with a central pot',
  'coordination.line.plan': 'Central coordination in the line, without a pot',
  'coordination.programme.service': 'Coordination: continued e-service programme',
  'coordination.line.service': 'Coordination: central coordination in the line',
  'coordination.programme.scenario': 'Continued e-service programme',
  'coordination.line.scenario': 'Central coordination without a programme',
  'coordination.pot': 'Central pot',
  'coordination.centralBudget': 'Central budget for a service without efficiency gains',
  'coordination.ordinary': 'Ordinary budget for development',
  'coordination.source': 'Assumption',
  'coordination.line.secretariat': 'Programme secretariat',
  'coordination.line.coaches': 'E-service coaches',
  'coordination.line.leadership': 'Leadership programme',
  'coordination.line.controller': 'Controller function',
  'coordination.line.support': 'Central support services',
  'coordination.line.coordinators': 'E-service coordinator in the department',
  'maturity.step.1': '1 Programme with a central pot',
  'maturity.step.2': '2 Central coordination in the line',
  'maturity.step.3': '3 Some coordination, large local responsibility',
  'maturity.step.4': '4 Full local responsibility',
  'maturity.lacks.led': 'Not every service has a responsible department.',
  'maturity.lacks.maintained': 'Not every service has a maintenance manager with time and somebody who pays.',
  'maturity.lacks.owned': 'Too few benefits have a benefit owner.',
  'maturity.lacks.departments': 'Too few departments take part in any service.',
  'maturity.lacks.evidenced': 'Too many benefits rest on assumptions.',
  'maturity.lacks.followedUp': 'Too few services have been followed up after a year.',
  'term.aims.citizen-benefit': 'Citizen benefit',
  'term.aims.efficiency': 'Efficiency',
  'term.aims.leading-it-city': 'Leading IT city',
  'term.aims.vision-2030': 'Vision 2030',
  'term.aims.innovation': 'Useful and pleasant service',
  'term.checklist.business-development': 'Business development',
  'term.checklist.whole-view': 'Whole view',
  'term.checklist.reuse': 'Reuse',
  'term.checklist.benefit-calculation': 'Benefit calculation',
  'term.checklist.process-map': 'Process mapping',
  'term.checklist.future-operation': 'Future operation',
  'term.checklist.maintenance-set-up': 'Setting up maintenance',
  'term.checklist.communication': 'Communication effort',
  'term.checklist.training': 'Anchoring and training',
}
// ../../work/wt-2/shared/language/en/columns.ts
var columns$1 = {
  'columns.menu': 'Column',
  'columns.menuOf': 'Menu of the column {name}',
  'columns.sortAscending': 'Sort ascending',
  'columns.sortDescending': 'Sort descending',
  'columns.sortNone': 'Remove the sorting',
  'columns.sortedBy': 'Sorted by {column}.',
  'columns.filter': 'Filter …',
  'columns.filterTitle': 'Filter by {column}',
  'columns.filtered': 'Filtered',
  'columns.removeFilter': 'Remove the filter',
  'columns.rowsShown': 'Showing {shown} of {all} rows, filtered by {columns}.',
  'columns.showAllRows': 'Show all rows',
  'columns.contains': 'Contains the text',
  'columns.number': 'The number is',
  'columns.comparison': 'Comparison',
  'columns.value': 'Value',
  'columns.valueTo': 'Upper value',
  'columns.and': 'and',
  'columns.noNumber': 'Write a number, for example 1 500, 25 % or 10 tkr.',
  'columns.onlyProblems': 'Only cells with remarks',
  'columns.compare.equal': 'equal to',
  'columns.compare.unequal': 'not equal to',
  'columns.compare.more': 'more than',
  'columns.compare.atLeast': 'at least',
  'columns.compare.less': 'less than',
  'columns.compare.atMost': 'at most',
  'columns.compare.between': 'between',
  'columns.apply': 'Apply',
  'columns.hide': 'Hide the column',
  'columns.choose': 'Choose columns …',
  'columns.chooseTitle': 'Columns shown',
  'columns.showAll': 'Select all',
  'columns.freeze': 'Freeze up to this column',
  'columns.unfreeze': 'Freeze no columns',
  'columns.moveLeft': 'Move the column left',
  'columns.moveRight': 'Move the column right',
  'columns.fit': 'Fit the width to the content',
  'columns.reset': 'Reset the columns',
  'key.left': 'Left arrow',
  'key.right': 'Right arrow',
}
// ../../work/wt-2/shared/language/en/comparison.ts
var comparison$1 = {
  'comparison.question.one': 'What does {scenario} mean?',
  'comparison.question.model': 'Who should operate {what}?',
  'comparison.question.split': 'How should the cost of {what} be shared?',
  'comparison.question.funding': 'How should {what} be funded?',
  'comparison.question.other': 'Which scenario is best for {what}?',
  'comparison.question.services': 'the e-services',
  'comparison.answer.unknown': 'The city cannot be added up in every scenario; see the findings.',
  'comparison.answer.nothing':
    'There are no amounts yet. Enter departments, costs and benefits, and they are compared here.',
  'comparison.answer.same':
    '{count, plural, =2 {Both scenarios} other {All {count} scenarios}} give the city the same: {total} {basis} {period}.',
  'comparison.answer.leastCost':
    '{best} costs the city least: {total} {basis} {period}{tied, select, no {, {difference} less than {second}} other {, as much as {second}}}.',
  'comparison.answer.mostGain':
    '{best} gives the city most: {total} {basis} {period}{tied, select, no {, {difference} more than {second}} other {, as much as {second}}}.',
  'comparison.answer.even': '{best} is best for the city: cost and benefit cancel out {period}.',
  'comparison.answer.oneCosts': 'The city pays {total} {basis} {period}.',
  'comparison.answer.oneGains': 'The city gains {total} {basis} {period}.',
  'comparison.answer.oneEven': 'Cost and benefit cancel out for the city {period}.',
  'comparison.answer.losers':
    '{all, plural, one {The only department concerned, {worst}, loses {loss}.} other {{losers, plural, one {{several, select, yes {There, one of {all} departments loses: {worst}, {loss}.} other {One of {all} departments loses: {worst}, {loss}.}}} other {{several, select, yes {There, {losers} of {all} departments lose, most of all {worst} with {loss}.} other {{losers} of {all} departments lose, most of all {worst} with {loss}.}}}}}}',
  'comparison.answer.nobodyLoses': 'No department loses by it.',
  'comparison.answer.net': 'net',
  'comparison.answer.presentValue': 'in present value',
  'comparison.view': 'Show',
  'comparison.view.sum': 'Total',
  'comparison.view.year': 'By year',
  'comparison.view.presentValue': 'Present value',
  'comparison.year': 'Year',
  'comparison.previousYear': 'Previous year',
  'comparison.nextYear': 'Next year',
  'comparison.amountOrDifference': 'Amount or difference',
  'comparison.amounts': 'Amounts',
  'comparison.differenceTo': 'Difference to {name}',
  'comparison.chooseBase': 'Compare with',
  'comparison.unit': 'Unit',
  'comparison.measures': 'Measures',
  'comparison.measuresChosen': '{count, plural, one {1 measure} other {# measures}}',
  'comparison.scenarios': 'Scenarios shown',
  'comparison.scenariosHint': 'Drag to order, or Alt + arrow',
  'comparison.addScenario': 'Scenario',
  'comparison.showScenario': 'Show scenario',
  'comparison.newScenario': 'New scenario from {name} …',
  'comparison.newScenario.name': '{name}, changed',
  'comparison.hide': 'Remove from the comparison',
  'comparison.moved': '{name} is now number {position} of {count}',
  'comparison.moveLeft': 'Move left',
  'comparison.moveRight': 'Move right',
  'comparison.select': 'Show in the charts',
  'comparison.compareWith': 'Show differences to this scenario',
  'comparison.whatDiffers': 'What differs?',
  'comparison.export': 'Export',
  'comparison.table': 'Comparison of scenarios, {period}, {unit}',
  'comparison.corner': '{unit} {period}, {prices}',
  'comparison.fixedPrices': 'fixed prices',
  'comparison.nominalPrices': 'nominal prices',
  'comparison.department': 'Department',
  'comparison.base': 'compared with',
  'comparison.column.cost': 'cost',
  'comparison.column.benefit': 'benefit',
  'comparison.column.net': 'net',
  'comparison.column.incurred': 'incurred',
  'comparison.column.paidFunding': 'funding paid',
  'comparison.column.funded': 'funding recd',
  'comparison.column.charged': 'charge',
  'comparison.column.recovered': 'charges recd',
  'comparison.column.kept': 'remaining',
  'comparison.column.grossBenefit': 'gross benefit',
  'comparison.column.realisedBenefit': 'realised benefit',
  'comparison.column.publicBenefit': 'for the public',
  'comparison.column.savingsDemand': 'savings demand',
  'comparison.column.gap': 'gap',
  'comparison.column.budgetEffect': 'budget effect',
  'comparison.column.accumulated': 'accumulated',
  'comparison.column.npv': 'present value',
  'comparison.column.benefitCostRatio': 'benefit/kr',
  'comparison.column.paybackYear': 'paid back',
  'comparison.measure.cost': 'Cost: what the department pays in the end',
  'comparison.measure.benefit': 'Benefit: realised benefit',
  'comparison.measure.incurred': 'Cost incurred by the department',
  'comparison.measure.net': 'Net: benefit less cost',
  'comparison.formula.net': '= benefit − cost',
  'comparison.formula.cost': '= incurred + charge + funding paid − funding received − charges received',
  'comparison.formula.benefit': '= (direct financial + freed time × realisation rate) × (1 − optimism correction)',
  'comparison.formula.incurred': '= Σ cost lines',
  'comparison.formula.paidFunding': '= Σ funding paid',
  'comparison.formula.funded': '= Σ funding received',
  'comparison.formula.charged': '= Σ pool to share × share',
  'comparison.formula.recovered': '= Σ charges from participants',
  'comparison.formula.kept': '= incurred − funding received − charges received',
  'comparison.formula.grossBenefit': '= Σ benefit lines × adoption rate',
  'comparison.formula.realisedBenefit':
    '= (direct financial + freed time × realisation rate) × (1 − optimism correction)',
  'comparison.formula.publicBenefit': '= Σ benefit for citizens and businesses × adoption rate',
  'comparison.formula.savingsDemand': '= savings demand',
  'comparison.formula.gap': '= savings demand − realised benefit',
  'comparison.formula.budgetEffect': '= net − savings demand',
  'comparison.formula.accumulated': '= Σ net up to the year',
  'comparison.formula.npv': '= Σ net / (1 + discount rate)^years',
  'comparison.formula.benefitCostRatio': '= present value of benefit / present value of cost',
  'comparison.formula.paybackYear': '= first year from which accumulated net stays ≥ 0',
  'comparison.edit': 'Change the scenario …',
  'comparison.subtotal.districts': 'Districts, total',
  'comparison.subtotal.participants': 'Participants, total',
  'comparison.total': 'The city, net',
  'comparison.npvRow': 'Present value, the city',
  'comparison.losersRow': 'Departments that lose',
  'comparison.losersOf': '{losers} of {all}',
  'comparison.figureName': '{department} · {scenario} · {measure}',
  'comparison.figureNameYear': '{department} · {scenario} · {measure} {year}',
  'comparison.hint': 'Select a figure and press Enter to see why it came out so.',
  'comparison.notCalculated': 'Cannot be calculated',
  'comparison.noValue': 'No value',
  'comparison.moreProblems':
    '{count, plural, one {One more finding affects the figures.} other {# more findings affect the figures.}}',
  'comparison.openReview': 'Open Review',
  'comparison.goToProblem': 'Show where',
  'comparison.calculating': 'Calculating …',
  'comparison.noScenarios': 'Nothing to compare yet',
  'comparison.noScenarios.text':
    'A scenario says who operates the e-service, how it is funded and how the rest is shared. Make one or two, and they stand side by side here.',
  'comparison.noScenarios.action': 'Make scenarios',
  'comparison.noneShown': 'No scenario is shown',
  'comparison.noneShown.text': 'Choose at least one scenario with the Scenario button.',
  'comparison.charts': 'Charts for {name}',
  'comparison.charts.choose': 'Charts for',
  'comparison.chart.alone': 'There is nothing to chart yet: all amounts are zero or cannot be calculated.',
  'chart.city': 'The city',
  'chart.others': '{count} others',
  'chart.subtitle': '{subject}, {scenario}, {unit}',
  'chart.subtitle.alone': '{subject}, {unit}',
  'chart.demand.subtitle.alone': 'Savings demand against realised benefit in the city, {unit} a year',
  'chart.stacked.subtitle': 'Net effect by department and year, {scenario}, {unit}',
  'chart.stacked.subtitle.alone': 'Net effect by department and year, {unit}',
  'chart.demand.subtitle': 'Savings demand against realised benefit in the city, {scenario}, {unit} a year',
  'chart.demand.gap': 'gap {amount}',
  'chart.label': '{title}. {subtitle}: {figures}.',
  'chart.step.cost': 'Cost',
  'chart.step.development': 'Development',
  'chart.step.operation': 'Operation & maintenance',
  'chart.step.funding': 'Funding',
  'chart.step.charges': 'Charges',
  'chart.step.benefit': 'Realised benefit',
  'chart.step.net': 'Net {period}',
  'chart.net.unknown': 'The net cannot be calculated for every year',
  'chart.net.nothing': 'Cost and benefit cancel out every year',
  'chart.net.neverBehind': 'The benefit covers the cost from the start: {total} net',
  'chart.net.paidBack': 'The money is back in {year}, and the net is {total}',
  'chart.net.notYetButFrom':
    'The money is not back by {last}, but the benefit exceeds the cost {only, select, yes {that year} other {every year from {from}}}',
  'chart.net.developmentNotYet':
    'Development does not pay off by {last}, but operation does {only, select, yes {that year} other {from {from}}}',
  'chart.net.behind': 'The money is not back by {last}: {total} is missing',
  'chart.winners.unknown': 'Not every net effect can be calculated',
  'chart.winners.nobody': 'No department gains or loses',
  'chart.winners.allGain': 'No department loses; {best} gains most, {amount}',
  'chart.winners.allLose':
    '{all, plural, one {{worst} loses {amount}} other {All # departments lose; {worst} loses most, {amount}}}',
  'chart.winners.someLose':
    '{losers} of {all} departments {losers, plural, one {loses} other {lose}}; {worst} loses most, {amount}',
  'chart.demand.unknown': 'The gap to the savings demand cannot be calculated',
  'chart.demand.met': 'The benefit meets the savings demand every year',
  'chart.demand.metTogether':
    'The benefit is enough for the city as a whole, but not in every department: {bridging} to bridge',
  'chart.demand.short':
    '{when, select, all {The demand comes before the benefit every year} one {The demand exceeds the benefit in {from}} from {The demand exceeds the benefit from {from}} other {The demand exceeds the benefit {from}–{to}}}: {bridging} to bridge',
  'chart.demand.shortSometimes': 'The demand exceeds the benefit in {count} of {years} years: {bridging} to bridge',
  'differs.title': 'What differs?',
  'differs.between': '{a} compared with {b}',
  'differs.first': 'Scenario',
  'differs.second': 'compared with',
  'differs.nothing': 'The scenarios are alike: everything they are built on is the same.',
  'differs.operatingModel': 'The operating model is {a}, not {b}.',
  'differs.operatingModelOf': 'The operating model of {service} is {a}, not {b}.',
  'differs.fundingPlan': 'Funding is {a}, not {b}.',
  'differs.fundingPlan.without': 'No separate funding (otherwise: {b}).',
  'differs.fundingPlan.with': 'Funding is {a} (otherwise none).',
  'differs.splitRule': 'The split rule is {a}, not {b}.',
  'differs.splitRule.without': 'Nothing is shared (otherwise: {b}).',
  'differs.splitRule.with': 'The split rule is {a} (otherwise nothing is shared).',
  'differs.savingsDemand': 'The savings demand is {a}, not {b}.',
  'differs.savingsDemandDetails': 'The savings demand has other amounts, shares or years.',
  'differs.savingsDemand.none': 'none',
  'differs.savingsDemand.ownRealised': 'a share of own realised benefit',
  'differs.savingsDemand.scenario': 'a share of the benefit in {scenario}',
  'differs.savingsDemand.entered': 'entered amounts',
  'differs.serviceAdded': '{service} is included, but not in {b}.',
  'differs.serviceRemoved': '{service} is not included, but is in {b}.',
  'differs.assumption': '{name} is {a}, not {b}.',
  'differs.assumptionByYear': '{name}: {years}.',
  'differs.assumptionYear': '{year} {a} against {b}',
  'differs.later': '{service} starts {years, plural, one {one year} other {# years}} later than in {b}.',
  'differs.earlier': '{service} starts {years, plural, one {one year} other {# years}} earlier than in {b}.',
  'differs.missing': 'none chosen',
  'differs.formula': 'the formula {formula}',
  'differs.distribution': 'the distribution {name} ({nominal})',
  'differs.effect':
    'Effect: the city gets {amount} {direction, select, more {more} less {less} other {neither more nor less}} net {period}.',
  'differs.effectSame': 'Effect: the city’s net {period} is the same.',
}
// ../../work/wt-2/shared/language/en/edits.ts
var edits$1 = {
  'edit.set': 'change {what}',
  'edit.insert': 'insert {what}',
  'edit.remove': 'delete {what}',
  'edit.move': 'move {what}',
  'edit.duplicate': 'duplicate {what}',
  'edit.clear': 'clear {what}',
  'edit.fromWorkbook': 'read {count, plural, one {one value} other {# values}} from a workbook',
  'edit.undone': 'undone: {what}',
}
// ../../work/wt-2/shared/language/en/electron.ts
var electron$1 = {
  'native.menu.file.newWindow': 'New Window',
  'native.menu.file.closeWindow': 'Close Window',
  'native.menu.window.zoom': 'Zoom Window',
  'native.menu.window.front': 'Bring All to Front',
  'native.closeWindow': 'Close Window',
  'native.unresponsive': 'The window is not responding.',
  'native.unresponsive.detail':
    'It may be a long calculation. If you open it again, what was not saved is offered from the journal.',
  'native.wait': 'Wait',
}
// ../../work/wt-2/shared/language/en/fairness.ts
var fairness$1 = {
  'screen.fairness': 'Fairness',
  'fairness.title': 'Is the split fair, and will everybody join?',
  'fairness.scenario': 'Scenario',
  'fairness.service': 'E-service',
  'fairness.everyService': 'All e-services',
  'fairness.on': 'Measured on',
  'fairness.on.period': 'Whole period (present value)',
  'fairness.when': '{on, select, period {over the period (present value)} other {in {on}}}',
  'fairness.running': 'Calculating: {percent}',
  'fairness.cancel': 'Cancel',
  'fairness.cancelled': 'The calculation was cancelled.',
  'fairness.again': 'Calculate again',
  'fairness.failed': 'The calculation could not be finished. The model and other results are not affected.',
  'fairness.noScenarios': 'Here you see whether the split of the cost is fair, and who would gain by leaving.',
  'fairness.noScenarios.text': 'It takes a scenario with e-services, participants and a split rule. Add one to begin.',
  'fairness.noScenarios.action': 'To the scenarios',
  'fairness.nobody': 'Nobody takes part in what has been chosen here.',
  'fairness.nobody.text': 'Add participants to the e-service, or choose another scenario, e-service or year.',
  'fairness.nobody.action': 'To the services',
  'fairness.nothingShared': 'The scenario shares no cost among the participants, so there is no split to try.',
  'fairness.nothingShared.text':
    'Each bears its own cost, or it stays where it arises. Choose a split rule for the scenario, or another scenario.',
  'fairness.nothingShared.action': 'To the split rules',
  'fairness.answer.allStay': 'All {count} participants gain by taking part {when}.',
  'fairness.answer.someLeave':
    '{leaving} of {count} participants would gain by leaving {when}: {names}{more, plural, =0 {} other { and # more}}.',
  'fairness.answer.unknown': 'The net cannot be calculated for every participant; see Review.',
  'fairness.answer.compensated': 'It can be made even: {total} from those who gain is enough for those who lose.',
  'fairness.answer.centralAdds':
    'Those who gain cannot make up for those who lose: of {total}, {central} has to come from the central budget.',
  'fairness.answer.noLosers': 'No participant loses, so no compensation is needed.',
  'fairness.outside': '{department} pays {amount} more than the department gains {when}.',
  'fairness.outsideNet': '{department} gets {amount} less than by staying outside {when}.',
  'fairness.alone': '{department} pays {amount} more than if it ran the e-service itself {when}.',
  'fairness.departments': 'Department by department',
  'fairness.departments.lead':
    'The net together is compared with the net alone ({each}) and outside (no benefit, no operating cost, no charge; what it bears as owner remains).',
  'fairness.departments.lead.noEach':
    'The net together is compared with the net outside (no benefit, no operating cost, no charge; what it bears as owner remains). Alone cannot be shown: the model has no operating model where each runs its own.',
  'fairness.column.department': 'Department',
  'fairness.column.charged': 'Pays',
  'fairness.column.realised': 'Benefit',
  'fairness.column.together': 'Together',
  'fairness.column.alone': 'Alone',
  'fairness.column.outside': 'Outside',
  'fairness.column.rather': 'Would rather',
  'fairness.column.low': 'Lowest',
  'fairness.column.high': 'Highest',
  'fairness.column.received': 'Compensation',
  'fairness.column.after': 'Pays then',
  'fairness.group.paid': 'Split, {unit}',
  'fairness.group.net': 'Net, {unit}',
  'fairness.group.band': 'Over all methods, {unit}',
  'fairness.group.compensation': 'Made even, {unit}',
  'fairness.rather.alone': 'run its own',
  'fairness.rather.outside': 'stay outside',
  'fairness.rather.stay': 'take part',
  'fairness.sum': 'Sum',
  'fairness.methods.unknown': 'something it builds on cannot be calculated, see Review',
  'fairness.groups': 'Would any group break away?',
  'fairness.groups.stable':
    'No group gains by breaking away: no group pays more than the e-service would cost it apart.',
  'fairness.groups.blocking':
    '{names} {many, select, yes {pay} other {pays}} {amount} more than the e-service would cost {many, select, yes {them together} other {the department}} {when}, and would gain most by breaking away.',
  'fairness.groups.possible': 'There are splits where every group saves at least {amount}.',
  'fairness.groups.possibleZero': 'There is a split that no group gains by leaving.',
  'fairness.groups.impossible':
    'However the cost is split, some group has to pay at least {amount} more than apart. Somebody has to add money for every group to want to take part.',
  'fairness.groups.dearer':
    'Note: {one} and {other} have it {amount} cheaper apart than together. Methods built on working together then say less.',
  'fairness.groups.dearerAll':
    'Note: it costs {amount} less apart than together. Methods built on working together then say less.',
  'fairness.groups.beforeFunding': 'Groups’ costs are counted before funding.',
  'fairness.groups.many': 'Groups are tested for one e-service at a time. Choose an e-service above.',
  'fairness.groups.notAvailable': 'Groups cannot be tested here.',
  'fairness.groups.unknown': 'Some cost cannot be calculated; see Review.',
  'fairness.methods': 'What each method would give',
  'fairness.methods.lead':
    'The difference between methods is a choice; how far they can go is arithmetic. Choose a method to use it in the scenario’s split rule. It can be undone.',
  'fairness.departure':
    'Furthest off is {department}, which pays {amount} {direction, select, more {more} other {less}} than the method gives, since participants come or go during the period. Calculate each year by itself to follow the method.',
  'fairness.methods.name': 'Method',
  'fairness.methods.span': 'Lowest–highest',
  'fairness.methods.leaving': 'Would leave',
  'fairness.methods.leaving.none': 'nobody',
  'fairness.methods.use': 'Use',
  'fairness.methods.useName': 'Use {name} in the scenario',
  'fairness.methods.current': 'in use',
  'fairness.methods.unavailable': 'Not available: {reason}',
  'fairness.methods.figures': 'All amounts',
  'fairness.methods.figuresOf': 'What each department pays by each method, {unit}',
  'fairness.methods.with': '{name}: {keys}',
  'fairness.methods.ofRule': '{name} ({rule})',
  'fairness.compensation': 'What would make it even?',
  'fairness.compensation.receives': '{department} receives {amount}.',
  'fairness.compensation.pays': 'Paid by {names}.',
  'fairness.compensation.payer': '{department} {amount}',
  'fairness.compensation.split': 'A split where “Pays then” in the table holds at once needs no compensation.',
  'fairness.hosts': 'What is left with whoever bears the cost?',
  'fairness.hosts.kept':
    '{department} bears {incurred} for others and is left with {kept} that nobody else pays (remaining cost).',
  'fairness.hosts.none': '{department} bears {incurred} for others and recovers all of it.',
  'fairness.hosts.nobody': 'Nobody bears any cost for others.',
  'fairness.ruleName': '{method} ({scenario})',
  'fairness.andOthers': '{names} and {count} more',
  'fairness.and': '{first} and {last}',
  'edit.chooseMethod': 'choose {method} for {scenario}',
  'chart.dots.title.differ': '{department} may have to pay from {low} to {high} depending on the method',
  'chart.dots.title.same': 'The methods give the same split',
  'chart.dots.subtitle': 'What the department pays: ● now, ○ other methods, {scenario}, {on}, {unit}',
  'chart.dots.spoken': '{department} now {now}, lowest {low}, highest {high}',
  'chart.excess.title.some': '{amount} more than apart is paid by {name}',
  'chart.excess.title.none': 'Nobody pays more than apart',
  'chart.excess.subtitle': 'What is paid beyond what the e-service would cost apart, {scenario}, {on}, {unit}',
}
// ../../work/wt-2/shared/language/en/files.ts
var files$1 = {
  'cli.serve.unused': 'No window is open any more. Fördela ends.',
  'edit.recovered': 'recover {count, plural, one {1 change} other {{count, number} changes}}',
  'edit.merged': 'merge with changes in the file',
  'command.versions': 'Earlier versions …',
  'command.compareFiles': 'Compare with another model …',
  'command.recover': 'Recover unsaved work …',
  'dialog.tryAgain': 'Try again',
  'dialog.saveCopy': 'Save a copy …',
  'dialog.saveFailed.title': '{file} could not be saved',
  'dialog.saveFailed.text': 'The changes are still here, and the file is as it was.',
  'dialog.recovery.title': 'There is unsaved work',
  'dialog.recovery.lead':
    '{count, plural, one {Fördela ended before a model was saved.} other {Fördela ended before # models were saved.}} The changes are in a journal on this computer.',
  'dialog.recovery.edits': '{count, plural, one {1 change} other {{count, number} changes}}, the last on {when}',
  'dialog.recovery.noFile': 'Has no file yet',
  'dialog.recovery.ready': 'The file is as it was when the changes were made.',
  'dialog.recovery.changed':
    'The file has changed since. It is not touched: you compare and merge before anything is saved.',
  'dialog.recovery.gone': 'The file cannot be found. The model is opened as it was, and can be saved again.',
  'dialog.recovery.take': 'Recover',
  'dialog.recovery.takeNamed': 'Recover {file}',
  'dialog.recovery.forget': 'Remove',
  'dialog.recovery.forgetNamed': 'Remove the unsaved work in {file}',
  'dialog.recovery.sure': 'Remove for good',
  'dialog.recovery.later': 'Later',
  'dialog.recovery.none': 'There is no unsaved work to recover.',
  'dialog.versions.title': 'Earlier versions of {file}',
  'dialog.versions.lead': 'Kept on this computer: the last ten always, and at most fifty of the last seven days.',
  'dialog.versions.none': 'No earlier versions yet. One is added each time the model is saved.',
  'dialog.versions.noFile': 'The model has no file yet. Versions are added once it has been saved.',
  'dialog.versions.list': 'Versions',
  'dialog.versions.current': 'as the file is now',
  'dialog.versions.choose': 'Choose a version to see what has changed since.',
  'dialog.versions.since': 'Changed from the version of {when} to what is shown now',
  'dialog.versions.restore': 'Open as a copy',
  'dialog.versions.compare': 'Compare the results',
  'dialog.versions.copyName': '{name} (version {when})',
  'dialog.compare.title': 'Compare two models',
  'dialog.compare.choose': 'Compare with',
  'dialog.compare.lead': 'From {before} to {after}',
  'dialog.compare.inputs': 'Inputs',
  'dialog.compare.results': 'Results by department',
  'dialog.compare.same': 'The models have the same inputs.',
  'dialog.compare.sameResults': 'No result differs.',
  'dialog.compare.scenario': 'Scenario',
  'dialog.compare.city': 'The city',
  'dialog.compare.before': 'Before',
  'dialog.compare.after': 'After',
  'dialog.compare.difference': 'Difference',
  'dialog.compare.unknown': 'One of the models cannot be calculated.',
  'dialog.compare.onlyBefore': 'The scenario {name} is only in {file}.',
  'dialog.compare.onlyAfter': 'The scenario {name} is only in {file}.',
  'dialog.compare.changed': '{count, plural, =0 {No changes} one {1 change} other {{count, number} changes}}',
  'dialog.compare.more': '… and {count, plural, one {1 change} other {{count, number} changes}} more',
  'dialog.merge.title': '{file} has changed both here and outside Fördela',
  'dialog.merge.lead':
    'Everything that has changed in one place only is included: {mine, plural, one {1 change} other {{mine, number} changes}} here, {theirs, plural, one {1 change} other {{theirs, number} changes}} in the file.',
  'dialog.merge.none': 'Nothing has changed in both places.',
  'dialog.merge.conflicts':
    '{count, plural, one {One value has changed in both places. Choose which is to hold.} other {{count, number} values have changed in both places. Choose which are to hold.}}',
  'dialog.merge.before': 'Was',
  'dialog.merge.mine': 'Here',
  'dialog.merge.theirs': 'In the file',
  'dialog.merge.allMine': 'Choose all as here',
  'dialog.merge.allTheirs': 'Choose all as in the file',
  'dialog.merge.take': 'Merge',
  'dialog.merge.place': 'Place',
  'dialog.changedOutside.merge': 'Merge …',
  'dialog.changedOutside.gone': '{file} is no longer there',
  'dialog.changedOutside.goneText':
    'The file has been removed or moved, or its folder cannot be reached. The model is still here and can be saved again.',
  'dialog.changedOutside.again': 'Save again',
  'change.changed': '{place}: {from} → {to}',
  'change.added': '{place}: added',
  'change.addedValue': '{place}: added, {to}',
  'change.removed': '{place}: removed',
  'change.removedValue': '{place}: removed, was {from}',
  'change.moved': '{place}: moved',
  'change.nothing': 'empty',
  'change.gone': 'removed',
  'change.several': '{count, plural, one {1 value} other {{count, number} values}}',
  'change.yes': 'yes',
  'change.no': 'no',
  'change.word.added': 'added',
  'change.word.removed': 'removed',
  'change.word.moved': 'moved',
  'change.whole': 'the whole row',
  'dialog.compare.measure': 'Measure',
  'dialog.compare.inUnit': 'Whole period, {unit}',
  'dialog.compare': 'Compare',
  'dialog.merge.impossible': 'The parts chosen make no model together. Choose otherwise, or save a copy.',
  'dialog.compare.all': 'Show all {count, number} changes',
  'dialog.salvage.title': '{file} is damaged',
  'dialog.salvage.text':
    '{count, plural, one {One part cannot be read and is left out} other {{count, number} parts cannot be read and are left out}}; the rest can be opened as a copy. The file is left as it is.',
  'dialog.salvage.open': 'Open what can be read',
  'dialog.salvage.copyName': '{name} (salvaged)',
}
// ../../work/wt-2/shared/language/en/find.ts
var find$1 = {
  'find.title': 'Find',
  'find.replaceTitle': 'Find and replace',
  'find.close': 'Close {panel}',
  'find.text': 'Find',
  'find.replacement': 'Replace with',
  'find.scope': 'Where',
  'find.inDocument': 'Whole model',
  'find.inGrid': 'This table',
  'find.matchCase': 'Match case',
  'find.whole': 'Whole cell',
  'find.inFormulas': 'In formulas',
  'find.start': 'Names, cells, notes and sources are searched.',
  'find.count': '{count, plural, =0 {Nothing found} one {1 found} other {{count, number} found}}',
  'find.next': 'Next',
  'find.previous': 'Previous',
  'find.results': 'Found in the model',
  'find.replaceHere': 'Replace in {place}',
  'find.replaceChosen': 'Replace selected ({count})',
  'find.replaced':
    '{count, plural, one {Replaced in 1 cell} other {Replaced in {count, number} cells}}. Undo with Ctrl+Z.',
  'find.more': 'Show more ({count, number} left)',
  'command.find': 'Find …',
  'command.replace': 'Find and replace …',
  'command.findNext': 'Find next',
  'command.findPrevious': 'Find previous',
  'edit.replace': 'replace in {count, plural, one {1 cell} other {{count, number} cells}}',
  'comments.title': 'Comments',
  'comments.empty': 'The model has no comments. Select a cell and press Shift+F2 to write one.',
  'comments.new': 'New comment on {place}',
  'comments.placeholder': 'Write a comment on the cell',
  'comments.add': 'Add',
  'comments.edit': 'Change the comment on {place}',
  'comments.change': 'Change',
  'comments.keep': 'Save',
  'comments.keepOf': 'Save the comment on {place}',
  'comments.remove': 'Remove',
  'comments.removeOf': 'Remove the comment on {place}',
  'comments.orphan': 'What the comment is about is no longer there.',
  'comments.count': '{count, plural, one {1 comment} other {# comments}}',
  'command.comment': 'Comment on the cell',
  'command.comments': 'Comments',
  'edit.comment': 'comment on {what}',
  'edit.changeComment': 'change the comment on {what}',
  'edit.removeComment': 'remove the comment on {what}',
}
// ../../work/wt-2/shared/language/en/formulaBar.ts
var formulaBar$1 = {
  'formulaBar.list': 'Names that fit',
  'formulaBar.parameter.driver': 'driver',
  'formulaBar.parameter.assumption': 'assumption',
  'formulaBar.parameter.value': 'value',
  'formulaBar.parameter.condition': 'condition',
  'formulaBar.parameter.then': 'then',
  'formulaBar.parameter.otherwise': 'otherwise',
  'formulaBar.parameter.decimals': 'decimals',
  'formulaBar.parameter.from': 'from year',
  'formulaBar.parameter.to': 'to year',
  'formulaBar.kind.assumption': 'assumption',
  'formulaBar.kind.driver': 'driver',
  'formulaBar.kind.function': 'function',
  'formulaBar.sumOfDriver': 'total {value}',
  'formulaBar.fromTo': '{first} to {last}',
  'formulaBar.fix': 'Mend the cell as suggested',
  'formulaBar.remedy.symbol': 'Change to {name}',
  'formulaBar.remedy.function': 'Change to {name}',
  'formulaBar.remedy.parenthesis':
    '{count, plural, one {Add the missing parenthesis} other {Add the # missing parentheses}}',
  'formulaBar.remedy.parenthesisLess':
    '{count, plural, one {Remove the surplus parenthesis} other {Remove the # surplus parentheses}}',
  'formulaBar.remedy.unfinished': 'Remove what is not followed by anything',
  'formulaBar.remedy.separator': 'Separate the values',
  'formulaBar.remedy.decimal': 'Read the comma as a decimal mark',
  'formulaBar.remedy.multiply': 'Insert the multiplication sign',
  'formulaBar.remedy.factor': 'Convert: {factor}',
  'formulaBar.remedy.multiplyBy': 'Multiply by {name}',
  'formulaBar.remedy.number': 'Write {name}',
  'formulaBar.remedy.formula': 'Make it a formula',
  'shortcut.newLine': 'New line in a note',
  'shortcut.newLine.keys': 'Alt+Enter',
  'shortcut.complete': 'Show names and functions while writing a formula',
  'shortcut.complete.keys': 'Ctrl+Space',
  'shortcut.columnMenu': 'Open the menu of the column from its head',
  'shortcut.columnMenu.keys': 'Enter or Alt+Down',
  'edit.fix': 'mend {what}',
}
// ../../work/wt-2/shared/language/en/formulas.ts
var formulas$1 = {
  'formula.function.sum': 'The sum of a driver over all departments that exist that year.',
  'formula.function.share': 'The department’s share of a driver: its value divided by the sum.',
  'formula.function.min': 'The smallest of the values.',
  'formula.function.max': 'The largest of the values.',
  'formula.function.if': 'The second value when the condition holds, otherwise the third.',
  'formula.function.round': 'The value rounded, halves away from zero. Second value: number of decimals.',
  'formula.function.ramp': '0 up to and including the first year, 1 from the second, a straight line between.',
  'formula.function.index':
    'The price level relative to the base year by an assumption of yearly change; 1 in fixed prices.',
  'problem.formula-syntax': 'The formula cannot be read at character {position, number}.',
  'problem.formula-syntax.remedy':
    '{hint, select, unfinished {The formula ends too early: finish it.} parenthesis {Check that every parenthesis has its pair.} operand {A number or a symbol is missing here.} comma {Put a comma or semicolon between the values of a function.} other {Write a formula that begins with =, for example = cases * minutes / 60.}}',
  'problem.formula-not-allowed':
    'The formula holds something that may not be used, character {position, number}: {text}',
  'problem.formula-not-allowed.remedy':
    '{hint, select, multiply_sign {Write * between what is to be multiplied.} number {Write the number in digits.} percent {A percent sign may only follow a number.} call {Only the built-in functions can be used.} reserved {The word belongs to the formula language: give the symbol another name.} symbol {Use the name of an assumption or a driver.} range {Formulas use names, not cell ranges.} separator {Put a comma between the values of a function.} equals {A formula works out a value; it cannot change others.} text {Text cannot be part of a formula.} list {Lists cannot be part of a formula.} line {The formula must stand on one line.} parentheses {Put parentheses to show what is worked out first.} and {Write the comparisons one by one, with and between.} other {Remove the character.}}',
  'problem.formula-unknown-function': 'There is no function {text}.',
  'problem.formula-unknown-function.remedy': 'Functions: sum, share, min, max, if, round, ramp and index.',
  'problem.formula-wrong-arguments':
    '{function} has {given, plural, =0 {no values} one {one value} other {# values}} but takes at least {least, number} and at most {most, number}.',
  'problem.formula-wrong-arguments.remedy':
    '{hint, select, symbol {Write the name of a driver or an assumption in the parentheses, nothing else.} decimals {The number of decimals must be a whole number from −12 to 12.} other {Put a comma between the values.}}',
  'problem.formula-too-long': 'The formula has {length, number} characters; at most {limit, number} are allowed.',
  'problem.formula-too-long.remedy': 'Divide the formula into several assumptions.',
  'problem.formula-too-deep': 'The formula has more than {limit, number} levels of parentheses.',
  'problem.formula-too-deep.remedy': 'Divide the formula into several assumptions.',
  'problem.formula-unknown-symbol': 'There is no assumption or driver with the symbol {symbol}.',
  'problem.formula-unknown-symbol.remedy': 'Correct the name, or add the assumption.',
  'problem.formula-unknown-symbol-near': 'There is no assumption or driver with the symbol {symbol}.',
  'problem.formula-unknown-symbol-near.remedy':
    'Did you mean {nearest}? Otherwise correct the name or add the assumption.',
  'problem.formula-cycle': '{symbol} depends on itself: {cycle}.',
  'problem.formula-cycle.remedy':
    'Break the circle: write a number, or a formula without {symbol}, in one of the assumptions.',
  'problem.formula-index-of-driver': '{symbol} cannot be an index.',
  'problem.formula-index-of-driver.remedy': 'Name an assumption that holds a yearly price change, the same for all.',
  'problem.unit-syntax': 'The unit {text} cannot be understood, character {position, number}.',
  'problem.unit-syntax.remedy': 'Write for example kr, tkr, min, h, st, %, kr/h or case/år.',
  'problem.unit-mismatch': 'The formula gives {found}, but {expected} is wanted here.',
  'problem.unit-mismatch.remedy':
    '{hint, select, divide_by_60 {Minutes are used as hours: divide by 60.} multiply_by_60 {Hours are used as minutes: multiply by 60.} scale {The order of magnitude differs: multiply or divide so that the units agree.} multiply_by_hourly_cost {Time is not money: multiply by an hourly cost (kr/h).} multiply_by_price {Multiply by a price in kronor.} multiply_by_time {Multiply by a time.} divide_by_time {Divide by a time.} money_twice {Two amounts are multiplied by each other: remove one.} money_unexpected {Remove the amount, or divide by an amount.} name_the_number {Give the number a name among the assumptions, with unit and source.} other {Change the formula or the unit.}}',
  'problem.unit-terms': '{left} and {right} cannot be put together by {operator}.',
  'problem.unit-terms.remedy':
    '{hint, select, scale {Convert one so that both have the same order of magnitude.} divide_by_60 {Divide the minutes by 60.} multiply_by_60 {Multiply the hours by 60.} name_the_number {Give the number a name among the assumptions, with unit and source.} other {Check what is to be put together.}}',
  'problem.unit-power': '{found} cannot be raised so that its unit makes sense.',
  'problem.unit-power.remedy': 'Raise only numbers without a unit.',
}
// ../../work/wt-2/shared/language/en/game.ts
var game$1 = {
  'game.table.method': 'Method: {method}',
  'game.table.order': 'Order: {services}',
  'game.table.player': 'Participant',
  'game.table.share': 'Share',
  'game.table.total': 'Total',
  'game.table.core':
    'It can be divided so that no group would be better off on its own. The group with least to gain from joining can then gain {least}.',
  'game.table.coreEmpty': 'However it is divided, some group would be better off on its own, by at least {excess}.',
  'game.table.inCore': 'With these shares no group would be better off on its own.',
  'game.table.notInCore': 'With these shares these groups would be better off on their own:',
  'game.table.blocking': '  {group}: {excess}',
  'game.table.more': '{count, plural, one {  and 1 more group} other {  and # more groups}}',
}
// ../../work/wt-2/shared/language/en/governance.ts
var governance$1 = {
  'edit.reconsider': 'let a finding count again',
  'reading.sum': 'Sum',
  'reading.scenario': 'Scenario',
  'reading.running': 'Calculating: {percent}',
  'reading.cancel': 'Cancel',
  'reading.cancelled': 'The calculation was cancelled.',
  'reading.failed': 'The calculation could not be made. The review says whether something in the model prevents it.',
  'reading.again': 'Calculate again',
  'reading.noScenario': 'A scenario says which operating model, funding and split apply. Create one first.',
  'review.looking': 'Reviewing …',
  'review.count': '{count, number}',
  'review.count.error': '{count, plural, one {# error} other {# errors}}',
  'review.count.warning': '{count, plural, one {# warning} other {# warnings}}',
  'review.count.info': '{count, plural, one {# notice} other {# notices}}',
  'review.do': 'Do',
  'review.fix': 'Fix',
  'review.fixNamed': 'Fix: {what}. {message}',
  'review.consider': 'Let it stand …',
  'review.considerNamed': 'Let it stand: {message}',
  'review.consider.title': 'Let the finding stand',
  'review.consider.reason': 'Reason',
  'review.consider.hint': 'Saved in the model with your name, so that a reader knows that the finding has been seen.',
  'review.consider.save': 'Let it stand',
  'review.considered': '{count, plural, one {One finding considered} other {# findings considered}}',
  'review.reconsider': 'Let it count again',
  'screen.explore': 'Explore',
  'explore.title': 'Which solution is best for both the city and the departments?',
  'explore.lead':
    '{count, number} combinations: {models} operating models × {rules} ways to split × {plans} fundings. All else is as in {scenario}.',
  'explore.noRule': 'Nothing is shared',
  'explore.noPlan': 'Without funding',
  'explore.rule': 'Split',
  'explore.noModels': 'There is no operating model to explore.',
  'explore.noModels.text':
    'An operating model says who operates the e-services. Enter at least two, and they can be compared.',
  'explore.noModels.action': 'To the operating models',
  'explore.heat': 'All combinations',
  'explore.heat.lead':
    'Choose a cell to make a scenario of the combination. Blue-green is among the best found, orange among the worst.',
  'explore.measure': 'Show',
  'explore.measure.cityNpv': 'Net present value of the city',
  'explore.measure.losers': 'Number of departments that lose',
  'explore.measure.largestLoss': 'Net present value of the department worst off',
  'explore.measure.gapYears': 'Department-years with a demand above the gain',
  'explore.weights': 'What counts',
  'explore.weight.cityNpv': 'net present value of the city',
  'explore.weight.losers': 'few that lose',
  'explore.weight.largestLoss': 'a small largest loss',
  'explore.weight.gapYears': 'few years with a gap',
  'explore.weight.stability': 'nobody wants to leave',
  'explore.ranking': 'Ranking',
  'explore.ranking.lead':
    'Each measure counts from 0 (the worst found) to 100% (the best), weighed as you say. ● is a best trade-off: no other combination is better for both the city and whoever loses most.',
  'explore.rank': 'Rank',
  'explore.best': 'Best trade-off',
  'explore.best.short': 'Best',
  'explore.score': 'Score',
  'explore.column.cityNpv': 'City, {unit}',
  'explore.column.losers': 'Losers',
  'explore.column.largestLoss': 'Worst for one, {unit}',
  'explore.column.gapYears': 'Years with a gap',
  'explore.worst': 'Worst for',
  'explore.make': 'Create scenario',
  'explore.makeNamed': 'Create scenario: {name}',
  'explore.made': 'The scenario {name} has been created.',
  'explore.compare': 'Show in the comparison',
  'explore.more':
    '{count, plural, one {One more combination is} other {# more combinations are}} shown in the map above.',
  'chart.tradeOff.title':
    '{best} of {count} combinations are best trade-offs between the city and whoever is worst off',
  'chart.tradeOff.subtitle':
    'Net present values, {scenario}, {unit}: ● best trade-off, ○ the others, a ring around the chosen one',
  'chart.tradeOff.spoken': '{name}: city {city}, worst for one department {loss}',
  'chart.tradeOff.city': 'City, {unit}',
  'chart.tradeOff.loss': 'Whoever is worst off, {unit}',
  'reading.why': 'Why?',
  'screen.department': 'Savings demands',
  'department.title': 'What does {name} pay, gain and save?',
  'department.title.city': 'Do the savings demands come before the gains?',
  'department.of': 'For',
  'department.city': 'The whole city',
  'department.from': 'Safe demand from budget year',
  'department.from.first': 'the first year',
  'department.noDemand':
    'The scenario has no savings demand. Enter one under Contents of scenarios to see whether the gain is enough for it.',
  'department.met': 'The gain is enough for the savings demand every year {period}.',
  'department.punished': 'The demand is larger than the gain in {count} of {years} years: {bridging} to bridge.',
  'department.punished.city':
    '{count} of {all} departments get a demand larger than the gain in some year: {bridging} to bridge.',
  'department.row': 'Item',
  'department.bridging': 'Bridging money needed',
  'department.safe': 'Safe savings demand',
  'department.demand': 'Savings demand against realised benefit, {unit}',
  'department.demand.lead':
    'A safe demand never takes more than is realised, and nothing before the chosen budget year. The gap is what the department otherwise has to save elsewhere.',
  'department.useSafe': 'Use the safe demand in {scenario}',
  'department.useSafe.about': 'Replaces the savings demand of the scenario for every department. Can be undone.',
  'department.useSafe.none': 'There is no demand that the gain is enough for.',
  'department.each': 'Savings demand by department, whole period',
  'department.column.demand': 'Demand',
  'department.column.realised': 'Realised benefit',
  'department.column.bridging': 'To bridge',
  'department.column.safe': 'Safe demand',
  'department.punishedYears': 'Years with a demand larger than the gain',
  'department.budget': 'Budget adjustments, {unit}',
  'department.budget.lead':
    'As written in the budget: the change of each year against the year before. A change of turnover raises costs and revenues alike and leaves the net as it is.',
  'department.budget.adjustment': 'Budget adjustment',
  'department.budget.turnover': 'Change of turnover',
  'department.budget.level': 'Net budget against the starting point',
  'department.bridged': 'With bridging money',
  'department.years': 'Year by year, {unit}',
  'department.years.unknown': 'Not all of it can be calculated; the review says why.',
  'department.years.lead':
    '{name} bears and pays {paid} net, gains {realised} in realised benefit and has {demand} in savings demand.',
  'department.demand.none': 'The scenario has no savings demand.',
  'department.demand.ownRealised':
    'The demand is {share, select, none {a share} other {{percent}}} of its own realised benefit.',
  'department.demand.scenario':
    'The demand is {share, select, none {a share} other {{percent}}} of the benefit in the scenario {scenario}.',
  'department.demand.entered': 'The demand has been entered for each department.',
  'department.rather':
    'As net present value working together gives {together}, operating alone {alone} and staying outside {outside}{rather, select, alone {: the department would rather operate alone} outside {: the department would rather stay outside} other {}}.',
  'department.ratherOutside':
    'As net present value working together gives {together} and staying outside {outside}{rather, select, outside {: the department would rather stay outside} other {}}.',
  'department.takesNoPart': 'The department takes part in no e-service.',
  'department.noServices': 'No e-service of the scenario concerns the department. Participants are entered under',
  'department.services': 'Service by service, whole period, {unit}',
  'department.member': 'Takes part',
  'screen.portfolio': 'Portfolio',
  'portfolio.title': 'Which e-services give most for the money?',
  'portfolio.lead':
    'Every e-service of the scenario: what it costs and gives, which ones the pot holds for, and which departments stand outside.',
  'portfolio.tab.services': 'E-services',
  'portfolio.tab.choice': 'Choice and criteria',
  'portfolio.tab.coverage': 'Coverage',
  'portfolio.services': 'E-services, whole period, {unit}',
  'portfolio.column.cost': 'Cost',
  'portfolio.column.gross': 'Gross benefit',
  'portfolio.column.realised': 'Realised benefit',
  'portfolio.column.npv': 'Net present value',
  'portfolio.column.quality': 'Quality, 1–5',
  'portfolio.column.evidence': 'Weakest evidence',
  'portfolio.column.reach': 'Participants',
  'portfolio.column.condition': 'When choosing',
  'portfolio.conditionOf': 'When choosing: {name}',
  'portfolio.free': 'May be chosen',
  'portfolio.mustHave': 'Must be chosen',
  'portfolio.excluded': 'Excluded',
  'portfolio.noPots': 'The funding of the scenario has no source with a cap, so there is no pot to economise with.',
  'portfolio.pot': '{name}: {used} of {cap} {unit} used ({percent}); the claims are {claimed} {unit}.',
  'portfolio.potYearly': '{name} (cap by year): {used} {unit} used; the claims are {claimed} {unit}.',
  'portfolio.chosen': 'Best choice',
  'portfolio.chosen.lead':
    'The e-services that together give {by, select, npv {the highest net present value for the city} other {the highest score by the criteria}} and that the pots hold for.',
  'portfolio.exact':
    '{count, plural, =0 {No e-service gives more than it costs, so none is chosen unless you say so} one {One e-service is chosen} other {# e-services are chosen}}, together {score}; no other choice is better.',
  'portfolio.notExact':
    '{count, plural, one {One e-service is chosen} other {# e-services are chosen}}, together {score}.',
  'portfolio.state': 'Choice',
  'portfolio.state.chosen': 'Chosen',
  'portfolio.state.reserve': 'Reserve',
  'portfolio.state.not': 'Not chosen',
  'portfolio.score': 'Score',
  'portfolio.scoreNpv': 'Net present value, {unit}',
  'portfolio.lacks': 'What is lacking',
  'portfolio.criteria': 'Criteria and weights',
  'portfolio.criterion': 'criterion',
  'portfolio.addCriterion': 'Add criterion',
  'portfolio.criteria.empty':
    'Without criteria, what gives the highest net present value is chosen. Add criteria of the city’s own, such as citizen benefit or reuse, and weigh them.',
  'portfolio.weighs': 'What is weighed',
  'portfolio.by.npv': 'Net present value for the city',
  'portfolio.by.realised': 'Realised benefit',
  'portfolio.by.cost': 'Low cost',
  'portfolio.by.quality': 'Qualitative benefit',
  'portfolio.by.evidence': 'Strength of evidence',
  'portfolio.by.reach': 'Number of participants',
  'portfolio.by.entered': 'Own points per e-service',
  'portfolio.atMostOne': 'At most one of',
  'portfolio.atMostOne.services': 'At most one of these e-services is chosen',
  'portfolio.atMostOne.empty':
    'If two e-services solve the same thing they can be set against each other: at most one of them is chosen.',
  'portfolio.addGroup': 'Add group',
  'portfolio.coverage': 'Who takes part in what?',
  'portfolio.coverage.lead':
    '● takes part, ○ gains without taking part, ! stands outside though most of its kind take part. {holes, plural, =0 {No holes.} one {One hole.} other {# holes.}}',
  'portfolio.cell.member': 'takes part {from}–{to}',
  'portfolio.cell.gains': 'gains without taking part',
  'portfolio.cell.hole': 'stands outside',
  'portfolio.cell.outside': 'takes no part',
  'portfolio.overlaps': 'Are the same cases counted twice?',
  'portfolio.overlaps.none': 'No two e-services count their gain on the same driver in the same departments.',
  'portfolio.overlap':
    '{a} and {b} both count on {drivers} in {departments, plural, one {one department} other {# departments}}.',
  'screen.followUp': 'Follow-up',
  'followUp.title': 'Did the benefit come?',
  'followUp.lead':
    '{outturn, plural, =0 {No outturn has been entered yet.} one {One outturn has been entered.} other {# outturns have been entered.}} {due, plural, =0 {} one {One e-service is due for its one-year follow-up.} other {# e-services are due for their one-year follow-up.}}',
  'followUp.claim': 'Benefit applied for in',
  'followUp.tab.outturn': 'Outturn',
  'followUp.tab.compared': 'Plan against outturn',
  'followUp.tab.indicators': 'Indicators',
  'followUp.tab.reminders': 'Follow-up after a year',
  'followUp.outturn': 'outturn',
  'followUp.add': 'Add outturn',
  'followUp.empty':
    'The real outturn is entered here: one amount for a line, a department and a year. Paste from the finance system or add one row at a time.',
  'followUp.import': 'Import …',
  'followUp.import.title': 'Import outturn',
  'followUp.import.paste': 'Rows',
  'followUp.import.hint':
    'E-service, line, department, year, amount in kronor and note, separated by tab or semicolon. Names or ids.',
  'followUp.import.file': 'Choose file …',
  'followUp.import.rows': 'Rows of the file',
  'followUp.import.summary':
    '{takes, plural, =0 {No row} one {One row} other {# rows}} will be imported, {refused} cannot be and {same} are there already.',
  'followUp.import.as': 'What happens',
  'followUp.import.take': 'Import {count, plural, =0 {} one {one row} other {# rows}}',
  'followUp.as.new': 'Imported',
  'followUp.as.replaces': 'Replaces another amount',
  'followUp.as.same': 'There already',
  'followUp.as.refused': 'Not imported',
  'followUp.compared': 'Line by line, {unit}',
  'followUp.compared.empty':
    'Once outturn has been entered it is shown against the plan here, with how much of the claimed benefit came true.',
  'followUp.uncounted':
    '{count, plural, one {One outturn is not counted} other {# outturns are not counted}}: the line, department or year is not in the model, or it has been entered twice. The review says which.',
  'followUp.side.cost': 'Cost',
  'followUp.side.benefit': 'Benefit',
  'followUp.claimed': 'Claimed',
  'followUp.plan': 'Plan',
  'followUp.difference': 'Outturn − plan',
  'followUp.ratios': 'What became of the benefit, {unit}',
  'followUp.ratios.lead':
    'Only lines with an outturn count. What was lacking can be used as optimism correction for benefits with the same kind of evidence.',
  'followUp.ratioOf': 'E-service or evidence',
  'followUp.all': 'All',
  'followUp.ofClaimed': 'Of claimed',
  'followUp.ofPlanned': 'Of plan',
  'followUp.ofPlan': 'Of plan',
  'followUp.use': 'Use as correction',
  'followUp.useNamed': 'Use as correction for the evidence {name}',
  'followUp.source': 'Own follow-up: {percent} of the claimed benefit came true',
  'followUp.correctAll': 'Correct every benefit by evidence',
  'followUp.correctAll.about':
    'Each benefit line then gets the correction of its evidence instead of one of its own. Can be undone.',
  'followUp.sums': 'Plan against outturn in sum, {unit}',
  'followUp.by': 'By',
  'followUp.benefit.plan': 'Benefit, plan',
  'followUp.benefit.outturn': 'Benefit, outturn',
  'followUp.cost.plan': 'Cost, plan',
  'followUp.cost.outturn': 'Cost, outturn',
  'followUp.indicator': 'Indicator',
  'followUp.indicators.lead': 'Measured / target. Targets are entered in the basics of the e-service.',
  'followUp.ofTarget': ' measured of the target ',
  'followUp.due': 'Due for follow-up',
  'followUp.due.lead':
    'These e-services have been in operation for a year or more without anybody following up changed ways of working and use.',
  'followUp.due.none':
    'No e-service in operation is due for follow-up. An e-service reminds one year after its operation started.',
  'followUp.dueIn': 'Was due in',
  'followUp.write': 'Follow up',
  'followUp.writeNamed': 'Follow up {name}',
  'followUp.done': 'Followed up {year}',
  'followUp.doneIn': 'Followed up {year}.',
  'pots.title': 'Pots',
  'pots.tab.plans': 'Fundings',
  'pots.tab.pots': 'Balance of the pots',
  'pots.tab.decisions': 'Decisions',
  'pots.tab.coordination': 'Coordination and maturity',
  'pots.lead.pots': 'What stands on each pot year by year, what is claimed and paid, and the decision it rests on.',
  'pots.lead.decisions': 'The decisions behind the pots: registry number, date and who decided.',
  'pots.lead.coordination': 'Two ready ways to coordinate e-services, and a staircase that suggests one of them.',
  'pots.none': '{scenario} has no funding source with a cap. Enter a cap on a source, and its balance is shown here.',
  'pots.unlimited': 'no cap',
  'pots.decision': 'Decision: {decision}.',
  'pots.noDecision': 'The pot rests on no decision that has been entered.',
  'pots.setDecision': 'Enter the decision',
  'pots.internal': 'Internal e-services may draw on it by {decision}.',
  'pots.purpose': 'Purpose: {purpose}',
  'pots.refused': 'The pot did not hold for {amount}.',
  'pots.valid': 'Valid',
  'pots.opening': 'Opening',
  'pots.available': 'May be drawn',
  'pots.claimed': 'Claims',
  'pots.drawn': 'Drawn',
  'pots.refusedColumn': 'Not held for',
  'pots.closing': 'Closing',
  'pots.drawnBy': 'Drawn by: {list}.',
  'pots.keptOut': 'The terms keep out: {list}.',
  'pots.what.decision': 'decision',
  'pots.addDecision': 'Add decision',
  'pots.decisions.empty':
    'A pot should rest on a decision. Add the decision with registry number, date and deciding body, then choose it on the source.',
  'maturity.title': 'The development staircase',
  'maturity.suggested': 'The model gives grounds for the step {step}.',
  'maturity.why': 'What is lacking for the next step:',
  'maturity.signs':
    'Share of e-services with a responsible department {led}, with a maintenance manager who has time and is paid {maintained}, with benefit owners {owned}, with better evidence than a guess {evidenced}, followed up {followedUp}; departments that take part {departments}.',
  'maturity.notJudged': 'Not judged',
  'coordination.title': 'Coordination model',
  'coordination.model.programme': '1 Continued programme with a pot',
  'coordination.model.line': '2 Central coordination in the line',
  'coordination.about.programme':
    'Continued e-service programme: a central pot pays for development, a secretariat holds it and coaches support the projects.',
  'coordination.about.line':
    'Central coordination without a programme: no pot, development is paid from ordinary budget. A coordinator in each department and a controller hold it together.',
  'coordination.owner': 'Coordinated by',
  'coordination.cap': 'Pot, whole period',
  'coordination.perYear': 'tkr',
  'coordination.wrong': 'Enter an amount in tkr.',
  'coordination.add': 'Add the scenario {name}',
  'coordination.add.about':
    'Adds a funding, a coordination service with its costs and a scenario based on the chosen one. Amounts a year; can be changed and undone.',
  'coordination.made': 'The scenario {name} has been added.',
  'case.title': 'Benefit case',
  'case.matrix': 'The benefit as applied for, whole period, {unit}',
  'case.matrix.lead':
    'An application states both economic and qualitative benefit, for the operations and for citizens and businesses. Green is direct economic, yellow is time set free and red is qualitative.',
  'case.economic': 'Economic benefit',
  'case.quality': 'Qualitative benefit',
  'case.operations': 'For the operations',
  'case.citizens': 'For citizens and businesses',
  'case.empty.economic.operations': 'None yet: time set free or costs that disappear. Add under Benefits.',
  'case.empty.economic.citizens':
    'None yet: time or money that citizens and businesses save. Shown beside, never in the net of the city.',
  'case.empty.quality.operations': 'None yet: legal certainty or working conditions, say, with a score of 1–5.',
  'case.empty.quality.citizens': 'None yet: safety, insight or accessibility, say, with a score of 1–5.',
  'case.colour.cash': 'Green',
  'case.colour.time': 'Yellow',
  'case.colour.quality': 'Red',
  'case.score': 'score {score}',
  'case.noScore': 'no score',
  'case.amounts': '{applied} applied, {corrected} corrected',
  'case.build': 'Build from minutes …',
  'case.rebuild': 'Change the minutes …',
  'case.buildNamed': 'Build from minutes …: {name}',
  'case.paths': 'As applied against corrected, {unit}',
  'case.paths.lead':
    'Applied is the gross benefit. Taking home and lag remove what does not become money; the correction removes what tends to be overestimated.',
  'case.applied': 'As applied',
  'case.uncorrected': 'Taken home, uncorrected',
  'case.corrected': 'Corrected',
  'case.lines': 'Benefit line, {unit}',
  'case.correctedBy': 'Corrected by',
  'case.byEvidence': 'the evidence',
  'case.byLine': 'the line’s own correction',
  'case.correctByEvidence': 'Correct the benefits of the service by evidence',
  'case.toTable': 'Change the correction by evidence',
  'case.corrections.lead':
    'Benefit lines corrected by evidence have this taken off. Own follow-up gives better figures than guesses.',
  'case.curves': 'How fast the benefit comes',
  'case.curves.lead': 'Adoption and share taken home year by year. Choose a line to change it.',
  'chart.rates.title': '{line}: {rate} {year}',
  'chart.rates.subtitle': 'Adoption and taking home, {service}, percent a year',
  'builder.title': 'Build from minutes saved: {name}',
  'builder.lead':
    'Cases a year × minutes before and after × hourly cost. Each figure becomes an assumption with unit and source, so that the case can be reviewed.',
  'builder.stepName': 'Step of the process',
  'builder.step': 'Handling',
  'builder.before': 'Min before',
  'builder.after': 'Min after',
  'builder.removeStep': 'Remove step {number}',
  'builder.addStep': 'Add step',
  'builder.workOut': 'Work out from pay',
  'builder.pay': 'Monthly pay, kr',
  'builder.po': 'On-cost, %',
  'builder.hours': 'Hours a year',
  'builder.incomplete': 'Fill in cases, minutes and hourly cost, and the formula is shown here.',
  'builder.creates': 'Sets the assumptions {names}.',
  'builder.save': 'Use the formula',
  'builder.source': 'Benefit case',
  'builder.symbol.before': 'minutes_before',
  'builder.symbol.after': 'minutes_after',
  'builder.symbol.pay': 'monthly_pay',
  'builder.symbol.po': 'on_cost',
  'builder.symbol.hours': 'working_hours',
  'builder.symbol.cost': 'hourly_cost',
  'builder.name.before': '{step}: minutes before',
  'builder.name.after': '{step}: minutes after',
  'builder.name.pay': 'Monthly pay',
  'builder.name.po': 'On-cost',
  'builder.name.hours': 'Hours worked a year',
  'builder.name.cost': 'Hourly cost',
}
// ../../work/wt-2/shared/language/en/grid.ts
var grid$1 = {
  'grid.rowNumber': '#',
  'grid.rowHeader': 'Row {row, number}',
  'grid.sum': 'Sum {sum}',
  'grid.average': 'Average {average}',
  'grid.least': 'Min {least}',
  'grid.most': 'Max {most}',
  'grid.count': 'Count {count, number}',
  'grid.selected.cells': '{rows, number} × {columns, number} cells selected, from {first} to {last}',
  'grid.selected.rows':
    '{count, plural, one {1 whole row selected} other {{count, number} whole rows selected}}: {first}',
  'grid.selected.columns':
    '{count, plural, one {1 whole column selected} other {{count, number} whole columns selected}}: {first}',
  'grid.selected.all': 'The whole table selected, {rows, number} × {columns, number} cells',
  'grid.selected.ranges': '{count, number} ranges selected, {cells, number} cells',
  'grid.copied': '{rows, number} × {columns, number} cells copied',
  'grid.cut': '{rows, number} × {columns, number} cells cut. Paste them where they should stand, or press Esc.',
  'grid.pasted': '{rows, number} × {columns, number} cells pasted',
  'grid.moved': '{count, plural, one {The row} other {{count, number} rows}} moved to row {row, number}',
  'grid.fillHandle': 'Drag to fill',
  'grid.moveHandle': 'Drag to move',
  'what.cell': 'cell',
  'command.cut': 'Cut',
  'command.copy': 'Copy',
  'command.paste': 'Paste',
  'command.clearCells': 'Clear contents',
  'command.fillDown': 'Fill down',
  'command.fillRight': 'Fill right',
  'command.selectAll': 'Select all',
  'command.selectRow': 'Select the row',
  'command.selectColumn': 'Select the column',
  'key.space': 'Space',
  'shortcut.range': 'Select a range',
  'shortcut.range.keys': 'Shift+arrow keys, or drag',
  'shortcut.edge': 'Go to the edge of the data',
  'shortcut.edge.keys': 'Ctrl+arrow key (Shift: select as far)',
  'shortcut.fillAll': 'Enter the same in every selected cell',
  'shortcut.fillAll.keys': 'Ctrl+Enter',
  'edit.pasteCells': 'paste {rows, number} × {columns, number} cells',
  'edit.moveCells': 'move {rows, number} × {columns, number} cells',
  'edit.clearCells': 'clear {rows, number} × {columns, number} cells',
  'edit.clearRanges': 'clear {count, number} ranges',
  'edit.fillCell': 'fill {what}',
  'edit.fillCells': 'fill {rows, number} × {columns, number} cells',
  'edit.fillRanges': 'fill {count, number} ranges',
  'edit.insertRows': 'insert {count, number} rows ({what})',
  'edit.duplicateRows': 'duplicate {count, number} rows from {what}',
  'edit.removeRows': 'delete {count, number} rows from {what}',
  'edit.moveRows': 'move {count, number} rows from {what}',
  'paste.title': 'Not everything on the clipboard fits',
  'paste.text':
    'The clipboard is {rows, number} × {columns, number} cells. {count, plural, one {1 cell does} other {{count, number} cells do}} not fit where they would stand. Nothing has been changed yet.',
  'paste.more': '… and {count, number} more',
  'paste.cell': 'Cell',
  'paste.content': 'Content',
  'paste.problem': 'Problem',
  'paste.why.locked': 'The cell cannot be changed. It is left as it is.',
  'paste.why.refused': 'The value cannot stand here. The cell is left as it is.',
  'paste.why.not_a_number': 'Not a number. Pasted as text, and marked.',
  'paste.why.foreign_formula': 'The formula cannot be calculated here. Pasted as text, and marked.',
  'paste.why.outside': 'Falls outside the table and is left out.',
  'paste.remark.ragged': 'The rows differ in length. Cells that are missing are left as they are.',
  'paste.remark.merged': 'Merged cells: the content goes into the first, the others become empty.',
  'paste.remark.image': 'Pictures are left out.',
  'paste.anyway': 'Paste anyway',
}
// ../../work/wt-2/shared/language/en/hostProblems.ts
var hostProblems$1 = {
  'problem.file-not-found': 'There is no file {name}.',
  'problem.file-not-found.remedy': 'Check the name and the folder. The file may have been moved or renamed.',
  'problem.file-no-permission': 'You have no permission for {name}.',
  'problem.file-no-permission.remedy': 'Choose another folder, or ask the owner of the folder for permission.',
  'problem.disk-read-only': '{name} is in a place where nothing can be changed.',
  'problem.disk-read-only.remedy': 'Save a copy in another folder.',
  'problem.disk-full': 'There is no room for {name}. The earlier version is untouched.',
  'problem.disk-full.remedy': 'Free some space, or save a copy elsewhere.',
  'problem.file-is-folder': '{name} is a folder.',
  'problem.file-is-folder.remedy': 'Choose a file, or another name.',
  'problem.file-not-regular': '{name} is no ordinary file.',
  'problem.file-not-regular.remedy': 'Choose a file saved by Fördela.',
  'problem.file-name-too-long': 'The name {name} is too long.',
  'problem.file-name-too-long.remedy': 'Choose a shorter name.',
  'problem.file-busy': '{name} is in use by another program.',
  'problem.file-busy.remedy': 'Close the other program and try again, or save a copy under another name.',
  'problem.file-trouble': 'The computer could not reach {name} ({cause}).',
  'problem.file-trouble.remedy': 'Try again. If that does not help, save a copy elsewhere.',
  'problem.folder-not-found': 'The folder of {name} does not exist or cannot be reached.',
  'problem.folder-not-found.remedy': 'Check that the network drive is connected, or choose another folder.',
  'problem.file-not-text': '{name} holds no readable text.',
  'problem.file-not-text.remedy': 'Check that it is a model from Fördela.',
  'problem.file-kind-unknown': '{name} is not a kind of file that Fördela reads or writes here.',
  'problem.file-kind-unknown.remedy':
    'Names of models end in .fordela, names of exports in .html, .pdf, .docx, .csv, .json or .zip.',
  'problem.file-exists': '{name} exists already.',
  'problem.file-exists.remedy': 'Choose another name, or choose to replace the file.',
  'problem.file-changed-outside': '{name} has been changed or removed outside Fördela since it was opened.',
  'problem.file-changed-outside.remedy': 'Save a copy under another name, or choose to replace the file.',
  'problem.file-too-large-to-send': 'The model is too large to be saved.',
  'problem.file-too-large-to-send.remedy': 'Divide the model, or remove what is not needed.',
  'problem.preferences-too-large': 'The choices about the window do not fit and were not saved.',
  'problem.preferences-too-large.remedy': 'Your work is not affected.',
  'problem.host-call-invalid': 'The window asked for something Fördela does not understand ({call}).',
  'problem.host-call-invalid.remedy': 'Reload the window. Your last saved work is in the file.',
  'problem.host-failed': 'Something went wrong inside Fördela ({call}).',
  'problem.host-failed.remedy': 'Try again. If that does not help, save a copy under another name and restart.',
  'problem.host-has-no-dialogs': 'There is no such dialog when Fördela runs in the browser.',
  'problem.host-has-no-dialogs.remedy': 'Reload the window.',
  'problem.host-unreachable': 'Fördela does not answer. The program may have been closed.',
  'problem.host-unreachable.remedy':
    'Leave this window open and start Fördela again. Unsaved changes exist only in this window.',
  'problem.session-lost': 'This tab has no access to Fördela.',
  'problem.session-lost.remedy':
    'The address works once and in one tab. Press Enter in the terminal for a new address, or start Fördela again.',
  'problem.command-unknown': 'There is no command {command}.',
  'problem.command-unknown.remedy': 'Commands: {commands}. See fordela --help.',
  'problem.option-unknown': 'There is no option {option} for this command.',
  'problem.option-unknown.remedy': 'See fordela --help.',
  'problem.option-without-value': 'The option {option} lacks a value.',
  'problem.option-without-value.remedy': 'Write the value after the option. See fordela --help.',
  'problem.option-missing': 'The option {option} is needed.',
  'problem.option-missing.remedy': 'See fordela --help.',
  'problem.operand-missing': '{operand} is missing.',
  'problem.operand-missing.remedy': 'See fordela --help.',
  'problem.operand-unknown': '{operand} is one argument too many.',
  'problem.operand-unknown.remedy': 'Put names with spaces in quotes. See fordela --help.',
  'problem.language-unknown': 'There is no language {language}.',
  'problem.language-unknown.remedy': 'Choose sv or en.',
  'problem.scenario-unknown': 'There is no scenario {scenario} in the model.',
  'problem.scenario-unknown.remedy': 'Scenarios there are: {scenarios}',
  'problem.sample-unknown': 'There is no sample model {sample}.',
  'problem.sample-unknown.remedy': 'Choose one of: {samples}',
  'problem.format-not-available': 'The format of {name} is not available.',
  'problem.format-not-available.remedy': 'Choose a file name that ends in {formats}.',
  'problem.port-invalid': 'Port {port} cannot be used.',
  'problem.port-invalid.remedy': 'Give a number from 1 to 65535, or 0 for a free port.',
  'problem.port-taken': 'Port {port} is taken.',
  'problem.port-taken.remedy': 'Choose another port, or 0 for a free one.',
  'problem.window-not-built': 'The window has not been built.',
  'problem.window-not-built.remedy': 'Run npm run build first.',
  'problem.program-failed': 'Something went wrong inside Fördela.',
  'problem.program-failed.remedy': 'Nothing was written. Set FORDELA_DEBUG=1 to see more.',
}
// ../../work/wt-2/shared/language/en/hosts.ts
var hosts$1 = {
  'cli.help': `fordela {version}: who pays, who gains, when, and who should run a shared e-service?

  fordela calculate FILE [--scenario NAME]... --json    calculates, and prints every result as JSON
  fordela check FILE [--json]                           shows findings; exit 0 no errors, 1 errors, 2 unreadable file
  fordela export FILE --to OUT.(xlsx|html|pdf|docx|csv|json) [--scenario NAME]...    writes the comparison, or for one scenario its sheet; xlsx: the whole workbook
      [--report REPORT] [--department NAME]...          or another report: {reports}
  fordela serve [FILE] [--port N]                       the window in your browser: prints the address and waits
  fordela new (blank|omsorgsdagboken|stockholm-2010|city-size) OUT    writes a sample model
  fordela game FILE --method METHOD [--order A,B] [--json]    divides a file of costs of groups: {methods}
  fordela --help
  fordela --version

--language sv|en chooses the language of any command. Without --scenario every scenario is included.`,
  'cli.written': 'Wrote {path}',
  'cli.check.count': '{count, plural, =0 {No findings.} one {1 finding.} other {# findings.}}',
  'cli.serve.again': 'The address works once. Press Enter for a new one, Ctrl+C to stop.',
  'cli.summary.scenario': 'Scenario',
  'cli.summary.net': 'Net effect, {unit}',
  'cli.summary.npv': 'Present value, {unit}',
  'cli.summary.payback': 'Paid back',
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'native.menu.file.recent': 'Recent files',
  'native.menu.file.noRecent': 'No files yet',
  'native.menu.file.quit': 'Quit Fördela',
  'native.menu.edit.cut': 'Cut',
  'native.menu.edit.copy': 'Copy',
  'native.menu.edit.paste': 'Paste',
  'native.menu.edit.selectAll': 'Select all',
  'native.menu.view.zoomIn': 'Zoom in',
  'native.menu.view.zoomOut': 'Zoom out',
  'native.menu.view.zoomReset': 'Actual size',
  'native.menu.view.fullScreen': 'Full screen',
  'native.menu.app.hide': 'Hide Fördela',
  'native.menu.app.hideOthers': 'Hide others',
  'native.menu.app.showAll': 'Show all',
  'native.menu.window': 'Window',
  'native.menu.window.minimize': 'Minimise',
  'native.models': 'Fördela models',
  'native.exports': '{extension} files',
  'native.crashed': 'The window stopped responding and has been closed.',
  'native.crashed.detail': 'What was not saved is in the journal, and is offered when the window opens again.',
  'native.reopen': 'Open again',
}
// ../../work/wt-2/shared/language/en/imports.ts
var imports$1 = {
  'command.import': 'Import from file…',
  'dialog.import.title': 'Import',
  'dialog.import.steps': 'Steps',
  'dialog.import.step.file': '1. Source',
  'dialog.import.step.columns': '2. Columns',
  'dialog.import.step.preview': '3. Review',
  'dialog.import.lead':
    'Read values from a CSV file or an Excel workbook, or paste them. The model changes only when you have looked at every row and confirmed.',
  'dialog.import.choose': 'Choose file…',
  'dialog.import.drop': 'or drop it here. CSV, text or XLSX, at most {limit, number} MB.',
  'dialog.import.file': 'File to import',
  'dialog.import.paste': 'Paste from Excel',
  'dialog.import.pasteHint': 'Include the row of headings.',
  'dialog.import.usePasted': 'Use what was pasted',
  'dialog.import.pasted': 'what was pasted',
  'dialog.import.template': 'Get a template',
  'dialog.import.templateLead':
    'A template is a CSV file of what the model holds now. Change it in Excel and import it.',
  'dialog.import.templateGet': 'Get {what}',
  'dialog.import.reading': 'Reading {name}…',
  'dialog.import.sheet': 'Sheet',
  'dialog.import.encoding': 'Encoding',
  'dialog.import.separator': 'Columns are separated by',
  'dialog.import.separator.semicolon': 'Semicolon',
  'dialog.import.separator.comma': 'Comma',
  'dialog.import.separator.tab': 'Tab',
  'dialog.import.separator.bar': 'Vertical bar',
  'dialog.import.decimal': 'Decimal mark',
  'dialog.import.decimal.comma': 'Comma (1,5)',
  'dialog.import.decimal.point': 'Point (1.5)',
  'dialog.import.decimal.unknown': 'Not clear from the file',
  'dialog.import.amounts': 'Amounts without a unit are in',
  'dialog.import.header': 'Row of headings',
  'dialog.import.headerNone': 'None',
  'dialog.import.target': 'Import as',
  'dialog.import.rereadAs': 'Read again as {encoding}',
  'dialog.import.columnsLead':
    '{name}: {rows, plural, one {1 row} other {{rows, number} rows}}. Choose what each column holds.',
  'dialog.import.column': 'Column {column}: {heading}',
  'dialog.import.ignored': 'Not read',
  'dialog.import.yearRole': 'Year {year}',
  'dialog.import.forAll': '{what} of every row',
  'dialog.import.notChosen': 'Choose…',
  'dialog.import.missing': 'No column is chosen for {what}.',
  'dialog.import.tableCaption': 'The first rows of the file and what the columns mean',
  'dialog.import.back': 'Back',
  'dialog.import.next': 'Continue',
  'dialog.import.confirm': 'Import {count, plural, one {1 row} other {{count, number} rows}}',
  'dialog.import.nothing': 'Nothing to import',
  'dialog.import.confirmOwn': 'Read {count, plural, one {1 value} other {{count, number} values}}',
  'dialog.import.summary':
    '{new, plural, =0 {} one {1 row is new. } other {{new, number} rows are new. }}{changed, plural, =0 {} one {1 row changes. } other {{changed, number} rows change. }}{same, plural, =0 {} one {1 row is unchanged. } other {{same, number} rows are unchanged. }}{refused, plural, =0 {} one {1 row is not taken. } other {{refused, number} rows are not taken. }}{left, plural, =0 {} one {1 row is left out.} other {{left, number} rows are left out.}}',
  'dialog.import.unchanged': 'The file says the same as the model. There is nothing to import.',
  'dialog.import.unknown': 'Names that are not in the model',
  'dialog.import.unknownName':
    '{kind, select, department {Department} driver {Driver} service {Service} other {Line}} “{text}” ({rows, plural, one {1 row} other {{rows, number} rows}})',
  'dialog.import.useNearest': 'Use {name}',
  'dialog.import.useNearestFor': 'Use {name} for “{text}”',
  'dialog.import.means': 'Means',
  'dialog.import.meansFor': 'What “{text}” means',
  'dialog.import.leaveOut': 'Leave out',
  'dialog.import.undecided': 'Choose…',
  'dialog.import.duplicates':
    '{count, plural, one {1 outturn stands} other {{count, number} outturns stand}} already with another amount',
  'dialog.import.replace': 'Replace the amounts',
  'dialog.import.skip': 'Keep what stands',
  'dialog.import.show': 'Show',
  'dialog.import.show.all': 'All rows ({count, number})',
  'dialog.import.show.new': 'New ({count, number})',
  'dialog.import.show.changed': 'Changed ({count, number})',
  'dialog.import.show.same': 'Unchanged ({count, number})',
  'dialog.import.show.refused': 'Not taken ({count, number})',
  'dialog.import.show.left': 'Left out ({count, number})',
  'dialog.import.state.new': 'New',
  'dialog.import.state.changed': 'Changed',
  'dialog.import.state.same': 'Unchanged',
  'dialog.import.state.refused': 'Not taken',
  'dialog.import.state.left': 'Left out',
  'dialog.import.head.take': 'Take',
  'dialog.import.head.line': 'Row',
  'dialog.import.head.what': 'What',
  'dialog.import.head.state': 'State',
  'dialog.import.head.changes': 'Change',
  'dialog.import.takeRow': 'Take row {line}',
  'dialog.import.takeValue': 'Take {place}',
  'dialog.import.more':
    'And {count, plural, one {1 more row} other {{count, number} more rows}}. All are taken when you import.',
  'dialog.import.moreChanges': '… and {count, number} more',
  'dialog.import.ownLead':
    '{name} was exported from Fördela. {count, plural, =0 {No input value is changed.} one {1 input value is changed.} other {{count, number} input values are changed.}}',
  'dialog.import.ownHead.place': 'Value',
  'dialog.import.ownHead.from': 'In the model',
  'dialog.import.ownHead.to': 'In the workbook',
  'dialog.import.previewCaption': 'What the import does, row by row',
  'dialog.import.ownCaption': 'Changed values of the workbook',
  'import.target.drivers': 'Driver values by department',
  'import.target.departments': 'Departments',
  'import.target.assumptions': 'Assumptions',
  'import.target.costLines': 'Cost lines',
  'import.target.benefitLines': 'Benefit lines',
  'import.target.outturn': 'Outturn',
  'import.everyYear': 'every year',
  'import.field.name': 'Name',
  'import.field.kind': 'Kind',
  'import.field.from': 'Exists from year',
  'import.field.successor': 'Becomes part of',
  'import.field.successorFrom': 'Part of it from year',
  'import.field.note': 'Note',
  'import.field.department': 'Department',
  'import.field.driver': 'Driver',
  'import.field.year': 'Year',
  'import.field.value': 'Value',
  'import.field.symbol': 'Symbol',
  'import.field.unit': 'Unit',
  'import.field.source': 'Source',
  'import.field.evidence': 'Evidence',
  'import.field.service': 'Service',
  'import.field.line': 'Line',
  'import.field.phase': 'Phase',
  'import.field.benefitKind': 'Kind of benefit',
  'import.synonyms.name': 'name|department|assumption|organisation',
  'import.synonyms.kind': 'kind|type',
  'import.synonyms.from': 'exists from year|start year|from',
  'import.synonyms.successor': 'becomes part of|successor',
  'import.synonyms.successorFrom': 'part of it from year|merger year',
  'import.synonyms.note': 'note|comment|remark',
  'import.synonyms.department': 'department|district|organisation',
  'import.synonyms.driver': 'driver|volume|measure|variable',
  'import.synonyms.year': 'year|budget year|date',
  'import.synonyms.value': 'value|amount|outturn|actual|sum|cost|benefit|every year|all years',
  'import.synonyms.symbol': 'symbol|code|variable',
  'import.synonyms.unit': 'unit',
  'import.synonyms.source': 'source|reference',
  'import.synonyms.evidence': 'evidence|evidence grade',
  'import.synonyms.service': 'service|e-service|project',
  'import.synonyms.line': 'line|cost line|benefit line|item|name|account',
  'import.synonyms.phase': 'phase|stage',
  'import.synonyms.benefitKind': 'kind of benefit|benefit type|kind',
  'edit.import.drivers': 'import {count, plural, one {1 row} other {{count, number} rows}} of driver values',
  'edit.import.departments': 'import {count, plural, one {1 department} other {{count, number} departments}}',
  'edit.import.assumptions': 'import {count, plural, one {1 assumption} other {{count, number} assumptions}}',
  'edit.import.costLines': 'import {count, plural, one {1 cost line} other {{count, number} cost lines}}',
  'edit.import.benefitLines': 'import {count, plural, one {1 benefit line} other {{count, number} benefit lines}}',
  'edit.import.outturn': 'import {count, plural, one {1 row} other {{count, number} rows}} of outturn',
}
// ../../work/wt-2/shared/language/en/methods.ts
var methods$1 = {
  'term.method.tiered': 'By key in brackets',
  'term.method.standAlone': 'By stand-alone cost',
  'term.method.equalSavings': 'Equal savings',
  'term.method.ensc': 'Separable cost, rest equally (ENSC)',
  'term.method.scrb': 'Separable costs, remaining benefits (SCRB)',
  'term.method.shapley': 'Shapley value',
  'term.method.nucleolus': 'Nucleolus',
  'term.method.perCapitaNucleolus': 'Per-capita nucleolus',
  'term.method.proportionalNucleolus': 'Proportional nucleolus',
  'term.method.equalProfit': 'Equal profit method (EPM)',
  'term.method.serial': 'Serial cost sharing',
  'term.method.support': 'Support departments charge on',
  'method.explained.tiered':
    'Units cost more or less depending on how many there are, as in income tax: the first at one price, the next at another. Prices are scaled so that the sum is the whole cost.',
  'method.explained.standAlone':
    'In proportion to what it would cost each department to run the e-service itself. Everybody saves the same percentage.',
  'method.explained.equalSavings':
    'Everybody saves the same amount against running the e-service themselves. A department with a low cost of its own may be paid.',
  'method.explained.ensc':
    'Each department pays what disappears if it does not take part (its separable cost). The rest is shared equally.',
  'method.explained.scrb':
    'Each department pays its separable cost, that is what disappears if it does not take part. The rest is shared by the benefit that remains when the separable cost has been paid. Nobody is counted to gain more than it would cost to run the e-service itself.',
  'method.explained.shapley':
    'What the department adds to the cost on average, over every order in which the participants could have joined. A group may still have to pay more than if it broke away.',
  'method.explained.nucleolus':
    'The most dissatisfied group is made as little dissatisfied as possible, then the second most, and so on. If there is a split that no group gains from leaving, the nucleolus is one.',
  'method.explained.perCapitaNucleolus':
    'Like the nucleolus, but a group’s dissatisfaction is divided by the number in the group. If the whole becomes dearer, nobody pays less.',
  'method.explained.proportionalNucleolus':
    'Like the nucleolus, but a group’s dissatisfaction is measured against what the group would pay apart.',
  'method.explained.equalProfit':
    'Among the splits that no group gains from leaving, the one where savings in per cent are as equal as possible. If there is no such split the method cannot be used.',
  'method.explained.serial':
    'Everybody shares the cost of the first units equally. Those who need more share the rest with others who need more. Each cost line is shared by the key that drives it.',
  'method.explained.support':
    'The cost is shared by the key, but departments that support others do not pay themselves: they charge their part on to those they serve.',
  'method.formula': 'Formula',
  'method.formula.words':
    'c(S) is the cost of a group S, N all participants, n their number, w the key’s value and b the benefit.',
  'method.properties': 'Properties',
  'method.property.budgetBalance': 'The whole cost is shared',
  'method.property.individualRationality': 'Nobody pays more than on its own',
  'method.property.monotonicity': 'Nobody pays less when the whole becomes dearer',
  'method.property.additivity': 'Two costs one by one give the same as their sum',
  'method.holds.yes': 'Yes',
  'method.holds.conditional': 'Yes, if working together never costs more',
  'method.holds.no': 'Not always',
  'method.needs': 'Needs',
  'method.need.driver': 'an allocation key',
  'method.need.benefit': 'benefit lines',
  'method.need.costs': 'cost lines, and an operating model where each runs its own, to know what that costs',
  'method.need.none': 'nothing but the participants',
  'method.example': 'Example',
  'method.example.of': '{players} share {pool} kr',
  'method.example.driver': 'Key',
  'method.example.second': 'Key 2',
  'method.example.benefit': 'Benefit',
  'method.example.alone': 'Alone',
  'method.example.share': 'Pays',
  'method.example.kept': '{kept} kr stays with whoever bears the cost.',
  'method.example.central': 'The city’s common budget pays {kept} kr.',
  'method.example.groups': 'Together: {groups}.',
  'field.basis': 'Calculated on',
  'field.manner': 'How it is charged on',
  'field.limitedBy': 'Benefit limited by',
  'field.tiers': 'Brackets',
  'field.price': 'Price',
  'field.tierFrom': 'From number of units',
  'field.tierPrice': 'Price a unit, relative to the others',
  'field.supports': 'Support departments, in order',
  'field.supportOrder': 'Order',
  'method.basis.period': 'Whole period: the same shares every year, by present value',
  'method.basis.year': 'Each year by itself',
  'method.limitedBy.benefit': 'Realised benefit and stand-alone cost',
  'method.limitedBy.alone': 'Stand-alone cost only',
  'method.manner.direct': 'Direct: support departments are left out',
  'method.manner.stepDown': 'In order: one by one, never back',
  'method.manner.reciprocal': 'Reciprocal: all at the same time',
  'split.addTier': 'Add bracket',
  'split.removeTier': 'Remove last bracket',
  'split.addSupport': 'Add support department',
  'split.removeSupport': '(remove)',
  'trace.share.tiered': 'Share: {percent}, by allocation key in brackets',
  'trace.share.standAlone': 'Share: {percent}, by stand-alone cost',
  'trace.share.equalSavings': 'Share: {percent}, equal savings',
  'trace.share.ensc': 'Share: {percent}, separable cost and the rest equally',
  'trace.share.scrb': 'Share: {percent}, separable cost and remaining benefit',
  'trace.share.shapley': 'Share: {percent}, Shapley value',
  'trace.share.nucleolus': 'Share: {percent}, nucleolus',
  'trace.share.perCapitaNucleolus': 'Share: {percent}, per-capita nucleolus',
  'trace.share.proportionalNucleolus': 'Share: {percent}, proportional nucleolus',
  'trace.share.equalProfit': 'Share: {percent}, equal profit',
  'trace.share.serial': 'Share: {percent}, serial cost sharing',
  'trace.share.support': 'Share: {percent}, by allocation key and what support departments charge on',
}
// ../../work/wt-2/shared/language/en/papers.ts
var papers$1 = {
  'report.file.departmentPage': 'Department pages {title}',
  'report.file.annex': 'Annex {title}',
  'report.file.budgetAdjustment': 'Budget adjustments {title}',
  'report.file.portfolio': 'Portfolio {title}',
  'report.file.followUp': 'Follow-up {title}',
  'report.file.statusReport': 'Status report {title}',
  'report.file.finalReport': 'Final report {title}',
  'report.file.bundle': 'Reports {title}',
  'report.column.what': 'Item',
  'report.column.costLine': 'Cost line',
  'report.column.benefitLine': 'Benefit line',
  'report.column.how': 'How',
  'report.column.others': '{count, plural, one {One more row} other {# more rows}}',
  'report.column.sharedInCity': 'Shared in the city',
  'report.column.pays': 'Pays',
  'report.column.difference': 'Difference',
  'report.column.committee': 'Committee',
  'report.column.together': 'Together',
  'report.column.entered': 'Amount entered',
  'report.column.rates': 'Pace and deductions',
  'report.lineOfService': '{service}: {line}',
  'report.labelled': '{label}: {value}',
  'report.notNamed': 'Not named',
  'report.notDecided': 'Not decided',
  'report.noSource': 'No source',
  'report.yes': 'Yes',
  'report.no': 'No',
  'report.score': 'Score {score} of 5',
  'report.sourceOf': '{name}: {source} ({evidence}).',
  'report.sourceMissing': '{name}: no source ({evidence}).',
  'report.behaviour.perUnit': '{kind}: {driver}',
  'report.behaviour.stepped': '{kind} of {step}: {driver}',
  'report.departmentPage.title': '{department}',
  'report.departmentPage.subtitle': '{title}: {scenario}',
  'report.departmentPage.when': 'By year',
  'report.departmentPage.when.caption': 'The department’s cost, benefit and budget by year, {unit}',
  'report.departmentPage.incurred': 'Cost incurred by the department',
  'report.departmentPage.cost': 'Cost in the end',
  'report.departmentPage.budgetEffect': 'Budget effect: net less savings demand',
  'report.departmentPage.demand':
    'The savings demand on the department is {demand} {period}. The realised benefit is not enough: {bridging} is lacking in all, most in {year} when {widest} is lacking.',
  'report.departmentPage.demandMet':
    'The savings demand on the department is {demand} {period}. The realised benefit is enough for it in every year.',
  'report.departmentPage.why': 'Why',
  'report.departmentPage.pays': 'What the department pays {period}, {unit}',
  'report.departmentPage.gains': 'What the department gains {period}, {unit}',
  'report.departmentPage.share': '{rule}. {share}.',
  'report.departmentPage.qualityScored': 'Qualitative benefit, not counted in kronor: {name}, {score} of 5.',
  'report.departmentPage.quality': 'Qualitative benefit, not counted in kronor: {name}.',
  'report.departmentPage.moreInAnnex': 'Assumptions and sources stand in the annex.',
  'report.departmentPage.alone': 'Compared with going alone',
  'report.departmentPage.zero': 'Compared with the do-nothing alternative',
  'report.departmentPage.alone.caption': 'The department’s cost, benefit and net {period}, {unit}',
  'report.departmentPage.alone.better': 'This is {amount} better for the department than {other}.',
  'report.departmentPage.alone.worse': 'This is {amount} worse for the department than {other}.',
  'report.departmentPage.alone.same': 'For the department it is the same as {other}.',
  'report.departmentPage.alone.unknown': 'The comparison with {other} cannot be calculated.',
  'report.pays.charged': 'Charge',
  'report.pays.kept': 'Bears itself',
  'report.pays.paid': 'Funds',
  'chart.demand.subtitle.of': '{subject}, savings demand against realised benefit, {unit} a year',
  'report.annex.title': 'Annex: full basis for {title}',
  'report.annex.summary': 'Summary',
  'report.annex.scenarios': 'What the scenarios hold',
  'report.annex.byYear': 'The city year by year',
  'report.annex.method': 'How it is calculated',
  'report.annex.method.incurred':
    'Cost: each cost line is first incurred by the operator, the home agency, a named department or each participant by itself.',
  'report.annex.method.benefit':
    'Realised benefit = (direct financial benefit + freed time × realisation rate) × adoption rate × (1 − optimism correction), moved by the lag. Qualitative benefit is scored and never counted in kronor.',
  'report.annex.method.funding':
    'Funding: sources are used in order, each taking its share of the cost that is left, within its caps and years of validity.',
  'report.annex.method.split':
    'Split: what no source pays is shared among the participants of the year by the split rule for the phase of the cost, or stays where it was incurred.',
  'report.annex.method.demand':
    'Savings demand: the amount that the department’s budget is cut by. Gap = savings demand − realised benefit.',
  'report.annex.method.net':
    'Net effect = realised benefit − cost incurred − charges − funding paid + funding received + charges received. Budget effect = net effect − savings demand.',
  'report.annex.method.value':
    'Present value: the net of each year is discounted by the discount rate, the first year undiscounted. The payback year is the first from which the accumulated net stays at zero or above.',
  'report.annex.method.rounding':
    'Rounding: all flows are in whole öre, and shares of a pool are apportioned so that together they are always the pool. Sums are taken in öre and rounded only in the tables.',
  'report.annex.history': 'Change history',
  'report.annex.history.none': 'No changes have been saved in the history of the model.',
  'report.annex.history.caption': '{count, plural, one {One saved change} other {# saved changes}}',
  'report.split': 'How costs are split',
  'report.split.usedBy': 'Used in: {scenarios}.',
  'report.split.covers': 'Covers {phases}{services, select, all { for all e-services} other { for {names}}}.',
  'report.split.allPhases': 'all phases',
  'report.split.method': '{name}: {formula}',
  'report.split.drivers': 'Allocation key: {drivers}.',
  'report.split.driverWeighted': '{driver} (weight {weight})',
  'report.split.fixedPart': 'Fixed part: {part}.',
  'report.split.capacity': 'Capacity: {capacity}.',
  'report.split.shares': 'Shares of the cost of {service}',
  'report.split.everyYear': 'Share, every year',
  'report.method.equal': 'charge = cost to share ÷ number of participants',
  'report.method.driver': 'charge = cost to share × the department’s volume ÷ the volume of all participants',
  'report.method.fixedShares': 'charge = cost to share × the department’s agreed share',
  'report.method.fixedAndVariable':
    'charge = cost to share × (fixed part ÷ number of participants + (1 − fixed part) × the department’s volume ÷ the volume of all participants)',
  'report.method.usage':
    'charge = cost to share × volume used ÷ capacity; unused capacity stays with the bearer of the cost',
  'report.method.benefit':
    'charge = cost to share × present value of the department’s realised benefit ÷ present value of that of all participants',
  'report.method.central': 'the central budget pays the whole cost',
  'report.funding': 'Funding',
  'report.funding.sources': 'Sources of {plan}, in the order they are used',
  'report.funding.source': 'Funding source',
  'report.funding.pays': 'Pays',
  'report.funding.share': '{share} of {of}',
  'report.funding.valid': 'Valid',
  'report.funding.always': 'All years',
  'report.funding.noCap': 'No cap',
  'report.funding.capByYear': 'by year: {cap}',
  'report.funding.notInternal': 'not internal e-services',
  'report.funding.drawn': 'Drawn in {scenario}, {unit}',
  'report.decisions': 'Decisions',
  'report.decisions.caption': 'Decisions the model rests on',
  'report.decisions.item': '{title} ({details})',
  'report.costLines': 'Cost lines',
  'report.costLines.caption': 'Cost lines of {service}, as entered in the model',
  'report.costLines.variant': '– under {model}',
  'report.costLines.noVariant': 'does not exist',
  'report.costLines.index': 'indexed by {index}',
  'report.costLines.capitalised': 'capitalised and written off over {life} years',
  'report.benefitLines': 'Benefit lines',
  'report.benefitLines.caption': 'Benefit lines of {service}, as entered in the model',
  'report.drivers': 'Allocation keys and volumes',
  'report.drivers.caption': 'Values by department {year}',
  'report.drivers.unit': '{name} ({unit})',
  'report.assumptions.caption': '{count, plural, one {One assumption} other {# assumptions}} with source',
  'report.budget.title': 'Budget adjustments: {scenario}',
  'report.budget.lead':
    '{count, plural, one {One committee’s budget is adjusted} other {The budgets of # committees are adjusted}} {period}, {direction, select, down {minus {amount}} up {plus {amount}} other {0 kr}} in all.',
  'report.budget.none': 'The scenario changes no committee’s net budget.',
  'report.budget.unknown': 'The budget adjustments cannot be calculated for every committee; see the findings.',
  'report.budget.adjustment': 'Budget adjustment',
  'report.budget.adjustment.what':
    'The committee’s net budget is raised by what the central budget pays and cut by the savings demand. The central budget is adjusted as much the other way.',
  'report.budget.adjustment.caption': 'Budget adjustment by committee and year, {unit}',
  'report.budget.committees': 'All committees',
  'report.budget.city': 'The city',
  'report.budget.matched': 'Matched change of costs and revenues',
  'report.budget.matched.what':
    'Costs and revenues grow by the same amount in the committee that receives charges or funding from others. The net budget does not change.',
  'report.budget.matched.caption': 'Matched change by committee and year: costs and revenues, {unit}',
  'report.budget.parts': 'What the adjustments are made of',
  'report.budget.parts.caption': 'By committee {period}, {unit}',
  'report.budget.withinBudget': 'Within the committee’s budget',
  'report.budget.centralFunding': 'Central funding',
  'report.budget.incurred': 'Own cost',
  'report.budget.paidToOthers': 'Charges to other committees',
  'report.budget.left': 'Left to handle',
  'report.budget.signs':
    'A plus raises and a minus cuts the committee’s net budget. Left to handle is the budget effect: what remains when benefit, costs and adjustment are added up; a minus must be met in the rest of the committee’s budget.',
  'report.portfolio.title': 'Portfolio: {title}',
  'report.portfolio.services': 'The e-services',
  'report.portfolio.services.caption': 'All e-services of the scenario {period}, {unit}',
  'report.portfolio.funded': 'Funded by sources',
  'report.portfolio.quality': 'Quality 1–5',
  'report.portfolio.evidence': 'Weakest evidence',
  'report.portfolio.pots': 'What funding sources are drawn on',
  'report.portfolio.pots.caption': 'Drawn by source and year, {unit}.',
  'report.portfolio.noPots': 'Nothing is drawn on any particular funding source.',
  'report.portfolio.coverage': 'Coverage',
  'report.portfolio.coverage.caption':
    'Which departments take part in which e-service, {count, plural, one {one department} other {# departments}}',
  'report.portfolio.takesPart': 'Takes part',
  'report.portfolio.takesNoPart': '–',
  'report.portfolio.takingPart': 'Number taking part',
  'report.portfolio.missing': 'Take no part',
  'report.portfolio.more': '{named} and {count, plural, one {one more} other {# more}}',
  'report.portfolio.notes':
    'The phase follows from the e-service’s status. Weakest evidence is the weakest among the e-service’s benefit lines. Quality is the mean score of the qualitative benefit lines.',
  'report.followUp.title': 'Follow-up: {title}',
  'report.followUp.subtitle': 'Plan according to {scenario} against outturn',
  'report.followUp.none': 'No outturn has been registered yet. Below stands the plan that is to be followed up.',
  'report.followUp.benefitRatio':
    'The benefit came to {ratio} of what was planned, for the lines and years with outturn ({period}).',
  'report.followUp.costRatio':
    'The cost came to {ratio} of what was planned, for the lines and years with outturn ({period}).',
  'report.followUp.plan': 'Plan',
  'report.followUp.outturn': 'Outturn',
  'report.followUp.deviation': 'Deviation',
  'report.followUp.ofPlan': 'Outturn of plan',
  'report.followUp.by.line': 'Line',
  'report.followUp.by.year': 'Year',
  'report.followUp.by.department': 'Department',
  'report.followUp.cost.line': 'Cost by line, {unit}',
  'report.followUp.cost.year': 'Cost by year, {unit}',
  'report.followUp.cost.department': 'Cost by department, {unit}',
  'report.followUp.benefit.line': 'Realised benefit by line, {unit}',
  'report.followUp.benefit.year': 'Realised benefit by year, {unit}',
  'report.followUp.benefit.department': 'Realised benefit by department, {unit}',
  'report.followUp.plan.cost': 'Planned cost by line and year, {unit}',
  'report.followUp.plan.benefit': 'Planned realised benefit by line and year, {unit}',
  'report.followUp.soFar': 'Plan against outturn for the lines and years with outturn, {unit}',
  'report.followUp.signs':
    'Plan and outturn are compared only for lines, departments and years that have outturn. Deviation is outturn less plan.',
  'report.indicators.caption': 'Indicators and targets by year',
  'report.indicators.indicator': 'Indicator',
  'report.service.item': 'Item',
  'report.service.content': 'Content',
  'report.service.facts': 'Facts about the e-service',
  'report.service.manager': '{name}, {fte} full-time equivalents{hasPayer, select, yes {, paid by {payer}} other {}}',
  'report.service.economy': 'Cost by phase, benefit by line and net by year, {unit}',
  'report.service.funding': 'Drawn by funding source and year, {unit}',
  'report.service.noFunding': 'The e-service gets nothing from any particular funding source.',
  'report.service.noOutturn': 'No outturn has been registered for the e-service.',
  'report.service.noFindings': 'The review has no findings on the e-service.',
  'report.status.title': 'Status report: {service}',
  'report.status.subtitle': '{title}, according to scenario {scenario}',
  'report.status.lead':
    '{status, select, idea {{service} is an idea} applied {Funds have been applied for {service}} granted {{service} has been granted funds} running {{service} is in operation} other {{service} has ended}}{start, select, none {; start of operation is not decided} other {; start of operation {start}}}.',
  'report.status.position': 'Where it stands',
  'report.status.economy': 'Money',
  'report.final.title': 'Final report: {service}',
  'report.final.lead':
    '{service} costs {cost} {period} and gives {benefit} in realised benefit. {way, select, gains {The city gains {net} net.} loses {The city pays {net} net.} other {Cost and benefit cancel out.}}',
  'report.final.unknown': 'The result of {service} {period} cannot be calculated; see the findings.',
  'report.final.goal': 'Goal and achievement',
  'report.final.noGoal': 'No goal has been stated for the e-service.',
  'report.final.who.caption': 'Cost in the end, realised benefit and net by department {period}, {unit}',
  'report.final.handover': 'Hand-over to operation and maintenance',
  'report.final.operation': 'Operation, maintenance, further development and coordination cost {cost} in {year}.',
  'report.final.noOperation': 'No cost of operation and maintenance has been entered.',
  'report.final.operationUnknown': 'The cost of operation and maintenance in {year} cannot be calculated.',
  'report.final.afterOneYear':
    'Effects on operations, and how the e-service is used and experienced, are followed up in {year}, one year after the start of operation.',
  'report.final.benefitOwners': 'Who answers for realising the benefit',
}
// ../../work/wt-2/shared/language/en/problems.ts
var problems$1 = {
  'problem.file-too-large': 'The file is larger than {limit, number} MB.',
  'problem.file-too-large.remedy': 'Check that it is the right file. A model is seldom larger than a few MB.',
  'problem.file-empty': 'The file is empty.',
  'problem.file-empty.remedy': 'Open a backup or an earlier version.',
  'problem.file-truncated': 'The file ends in the middle of an entry, on line {line, number}.',
  'problem.file-truncated.remedy':
    'The file was probably saved or copied only in part. Fetch it again or open an earlier version.',
  'problem.file-unreadable': 'The file cannot be read: error on line {line, number}.',
  'problem.file-unreadable.remedy':
    'Check that it is a model from Fördela. If it was edited by hand, the error is on or just before that line.',
  'problem.file-too-deep': 'The file is nested more than {limit, number} levels deep, on line {line, number}.',
  'problem.file-too-deep.remedy': 'It is not a model from Fördela, or the file is damaged. Open an earlier version.',
  'problem.file-not-a-model': 'The file holds no model.',
  'problem.file-not-a-model.remedy': 'Choose a file saved by Fördela.',
  'problem.file-hostile': 'The file holds a name that is not allowed, at {place}.',
  'problem.file-hostile.remedy':
    'Do not open the file unless you know where it comes from. Otherwise remove the name from the file.',
  'problem.file-newer':
    'The file has format {version, number}, but this version of Fördela knows format {known, number}.',
  'problem.file-newer.remedy': 'Update Fördela and open the file again.',
  'problem.file-newer-opened':
    'The file was saved by a newer version of Fördela (format {version, number}) and is open for reading.',
  'problem.file-newer-opened.remedy': 'Update Fördela to change the model.',
  'problem.file-version-unknown': 'The format of the file, {version}, is not known.',
  'problem.file-version-unknown.remedy': 'Choose a file saved by Fördela.',
  'problem.file-migration-failed':
    'The file has an older format ({version, number}) and is damaged, so it cannot be brought up to date.',
  'problem.file-migration-failed.remedy': 'Open an earlier version of the file.',
  'problem.file-misfit':
    '{count, plural, one {One entry} other {# entries}} in the file {count, plural, one {has} other {have}} the wrong form: {en}{count, plural, =1 {} =2 {} =3 {} other { and others}}.',
  'problem.file-misfit.remedy': 'Open an earlier version, or correct the entries if the file was edited by hand.',
  'problem.duplicate-id': 'Two items of the same list were both called {id}; the later is now {renamed}.',
  'problem.duplicate-id.remedy': 'Check that both should remain. Whatever referred to {id} means the first.',
  'problem.id-used-twice': '{name} stands twice in the same list.',
  'problem.id-used-twice.remedy': 'Remove one of them.',
  'problem.id-reserved': 'The identifier {id} is reserved for the city’s common budget (City Council etc.).',
  'problem.id-reserved.remedy': 'Remove the department {name} and add it again.',
  'problem.unknown-department': 'The department {id} is not in the model.',
  'problem.unknown-department.remedy': 'Choose a department that exists, or add it.',
  'problem.unknown-driver': 'The allocation key {id} is not in the model.',
  'problem.unknown-driver.remedy': 'Choose an allocation key that exists, or add it.',
  'problem.unknown-assumption': 'The assumption {id}, which the scenario {name} changes, is not in the model.',
  'problem.unknown-assumption.remedy': 'Remove the change from the scenario, or add the assumption.',
  'problem.unknown-operating-model': 'The operating model {id} is not in the model.',
  'problem.unknown-operating-model.remedy': 'Choose an operating model that exists, or add it.',
  'problem.unknown-service': 'The e-service {id} is not in the model.',
  'problem.unknown-service.remedy': 'Remove the reference, or add the e-service.',
  'problem.unknown-funding-plan': 'The funding {id} is not in the model.',
  'problem.unknown-funding-plan.remedy': 'Choose a funding that exists, or none.',
  'problem.unknown-split-rule': 'The split rule {id} is not in the model.',
  'problem.unknown-split-rule.remedy': 'Choose a split rule that exists, or none.',
  'problem.unknown-scenario': 'The scenario {id} is not in the model.',
  'problem.unknown-scenario.remedy': 'Choose a scenario that exists.',
  'problem.unknown-decision': 'The decision {id} is not in the model.',
  'problem.unknown-decision.remedy': 'Choose a decision that exists, or add it.',
  'problem.unknown-line': 'The line {id} that the outturn is about is not in the model.',
  'problem.unknown-line.remedy': 'Choose the cost line or benefit line that the outturn is about.',
  'problem.unknown-index': 'The index {symbol} of the line {name} is no assumption of the model.',
  'problem.unknown-index.remedy':
    'Write the symbol of the assumption that holds the price change, or remove the index.',
  'problem.years-reversed': 'The last year, {lastYear}, is before the first, {firstYear}.',
  'problem.years-reversed.remedy': 'Change the first or the last year.',
  'problem.symbol-missing': '{name} has no symbol.',
  'problem.symbol-missing.remedy': 'Enter a symbol, so that formulas can use the value.',
  'problem.symbol-not-allowed': '{symbol} cannot be the symbol of {name}.',
  'problem.symbol-not-allowed.remedy':
    'Use letters, digits and underscore, begin with a letter, and avoid the words of the formula language.',
  'problem.duplicate-symbol': 'The symbol {symbol} is used by both {other} and {name}.',
  'problem.duplicate-symbol.remedy':
    'Give one of them another symbol. Until then no formula that uses it is calculated.',
  'problem.successor-cycle': '{name} becomes part of a department that in turn becomes part of {name}.',
  'problem.successor-cycle.remedy': 'Change or remove the merger. Meanwhile the departments are counted apart.',
  'problem.successor-before-start': '{name} becomes part of another department in {year}, but exists only from {from}.',
  'problem.successor-before-start.remedy': 'Change the year of the merger or the department’s first year.',
  'problem.participant-joins-after-period':
    '{department} joins {name} in {from}, after the last year of the model, {lastYear}, and so never takes part.',
  'problem.participant-joins-after-period.remedy': 'Change the year of joining or the last year of the model.',
  'problem.participant-leaves-before-joining': '{department} leaves {name} in {to}, before joining in {from}.',
  'problem.participant-leaves-before-joining.remedy': 'Change one of the years.',
  'problem.participant-leaves-before-period':
    '{department} leaves {name} in {to}, before the first year of the model, {firstYear}.',
  'problem.participant-leaves-before-period.remedy': 'Change the year or remove the participant.',
  'problem.scenario-cycle': 'The scenario {name} is based on itself, directly or through others.',
  'problem.scenario-cycle.remedy': 'Choose another scenario to base it on.',
  'problem.step-not-positive': 'The step of the cost must be greater than zero.',
  'problem.step-not-positive.remedy': 'Enter how many units each step holds.',
  'problem.calculation-failed': 'The calculation could not be finished.',
  'problem.calculation-failed.remedy':
    'Undo the last change. If it happens again it is a fault in Fördela that should be reported.',
  'problem.document-read-only': 'The model is read-only.',
  'problem.document-read-only.remedy': 'Save it as a new file to change it.',
  'problem.exported': 'The file {path} has been written.',
  'problem.exported.remedy': '',
  'problem.input-refused': '“{typed}” cannot stand in {name}. The cell has not been changed.',
  'problem.input-refused.remedy': 'Type one of the values that the cell can have.',
  'problem.cell-empty': 'The cell is empty.',
  'problem.cell-empty.remedy': 'Enter a number or a formula; 0 if nothing applies.',
  'problem.cell-not-a-number': '“{text}” is not a number.',
  'problem.cell-not-a-number.remedy': 'Enter a number, or a formula that begins with =.',
  'problem.no-number-ever': 'The formula never gives a number.',
  'problem.no-number-ever.remedy': 'Check that it does not divide by zero and that what it uses has values.',
  'problem.no-number': '{line} cannot be calculated for {year}.',
  'problem.no-number.remedy':
    'Check that the formula does not divide by zero that year and that what it uses has values. Other years and lines are calculated all the same.',
  'problem.distribution-invalid': 'The distribution gives no number.',
  'problem.distribution-invalid.remedy':
    'Check that minimum, likeliest and maximum come in that order and that the probabilities sum to 100%.',
  'problem.no-operating-model': 'No operating model is chosen, so nobody bears the cost line {line}.',
  'problem.no-operating-model.remedy': 'Choose an operating model in the scenario.',
  'problem.no-bearer': 'The cost line {line} is borne by a department that does not exist.',
  'problem.no-bearer.remedy': 'Choose a department that exists: in the operating model, as home agency or on the line.',
  'problem.life-not-positive': 'The useful life of {line} must be at least one year.',
  'problem.life-not-positive.remedy': 'Enter over how many years the investment is written off.',
  'problem.lag-invalid':
    'The lag of {line} must be a number of months, zero or more, the same for all years and departments.',
  'problem.lag-invalid.remedy': 'Enter the number of months.',
  'problem.fraction-outside': 'The share {value, number, ::percent .##} lies outside 0–100%.',
  'problem.fraction-outside.remedy': 'Enter a share between 0 and 100%.',
  'problem.share-by-department':
    'The share that {source} pays depends on the department, but must be the same for all.',
  'problem.share-by-department.remedy': 'Remove allocation keys from the formula, or use sum().',
  'problem.setting-by-department': 'The setting depends on the department, but must be the same for all.',
  'problem.setting-by-department.remedy': 'Remove allocation keys from the formula, or use sum().',
  'problem.shares-not-whole':
    'The fixed shares sum to {sum, number, ::percent .########}, not 100%. The cost is not shared.',
  'problem.shares-not-whole.remedy': 'Correct the shares so that the sum is 100%.',
  'problem.share-without-member':
    'The department {department} has a fixed share but does not take part in {service} in {year}. The others share it.',
  'problem.share-without-member.remedy': 'Change the shares, or let the department take part.',
  'problem.weights-not-positive':
    'What should share the cost of {service} does not sum to more than zero ({years}). The cost is not shared then.',
  'problem.weights-not-positive.remedy': 'Check the key’s values for the participants, or choose another split rule.',
  'problem.capacity-not-positive':
    'The capacity of {service} must be greater than zero in {year}. The cost is not shared that year.',
  'problem.capacity-not-positive.remedy': 'Enter how many units the cost was sized for.',
  'problem.usage-over-capacity':
    '{service} is used beyond its capacity in {year}: {used, number} against {capacity, number}. The whole cost is shared by use.',
  'problem.usage-over-capacity.remedy': 'Raise the capacity, or check the volumes.',
  'problem.demand-not-by-service': 'Entered savings demands are for departments and cannot be shown by e-service.',
  'problem.demand-not-by-service.remedy':
    'Nothing needs doing. Choose a demand as a share of benefit to see it by e-service.',
  'problem.file-too-many': 'The file holds more than {limit, number} values.',
  'problem.file-too-many.remedy': 'Check that it is the right file. No model needs that many.',
  'problem.amount-too-large':
    'The amount for {line} is larger than {limit, number} kr and cannot be counted to the öre.',
  'problem.amount-too-large.remedy': 'Check the amount, the volumes and the price.',
  'problem.bearer-not-there': '{department} bears {line} already in {year}, when it does not exist.',
  'problem.bearer-not-there.remedy':
    'Change the first year of the department, or who bears the cost. Until then the cost is put on the department.',
  'problem.period-too-long': 'The period is {years, number} years. Only the first {most, number} are calculated.',
  'problem.period-too-long.remedy': 'Change the first or the last year.',
  'problem.index-by-department':
    'The index {symbol} differs between departments, but a price index must be the same for all.',
  'problem.index-by-department.remedy': 'Remove drivers from the formula of the assumption, or choose another index.',
  'problem.setting-by-year': 'The setting differs between years, but holds for the whole period.',
  'problem.setting-by-year.remedy': 'Enter one value for the whole period, or use a cap by year.',
  'problem.rate-invalid':
    'The rate {rate, number, ::percent .##} cannot be used: it must be above {lowest, number, ::percent} and at most {highest, number, ::percent}.',
  'problem.rate-invalid.remedy': 'Enter the rate per year, for example 4%.',
  'problem.paste-one-cell': 'The clipboard holds several cells.',
  'problem.paste-one-cell.remedy': 'Copy one cell at a time. Pasting ranges will come later.',
  'problem.tiers-disordered':
    'The brackets for {service} must begin at ever higher numbers ({year}). The cost is not shared.',
  'problem.tiers-disordered.remedy': 'Enter the brackets in ascending order.',
  'problem.game-without-demands': 'The cost of {service} cannot be shared in steps, since the volumes are not known.',
  'problem.game-without-demands.remedy': 'Choose another split rule.',
  'problem.game-dearer-together':
    'For {service} it costs {amount, number, ::.00} kr more to work together than to split up, for some group. The method builds on working together paying off.',
  'problem.game-dearer-together.remedy':
    'Compare the operating model’s cost with what it costs each to run its own, or choose a method that does not look at groups.',
  'problem.support-twice':
    'The same support department stands twice in the split of {service}. The cost is not shared.',
  'problem.support-twice.remedy': 'Remove one of them.',
  'problem.support-circular':
    'The support departments charge the cost of {service} on to each other only in {year}. The cost is not shared then.',
  'problem.support-circular.remedy': 'Check the support departments’ keys: somebody else must be served.',
  'problem.game-without-players': 'There is nobody to share with.',
  'problem.game-without-players.remedy': 'Add participants.',
  'problem.game-incomplete': 'The cost of some group is missing, and the method needs it.',
  'problem.game-incomplete.remedy':
    'Give the cost of every group, or choose equal shares or a method that needs only the cost of all and of each.',
  'problem.game-too-large':
    '{players, number} participants are too many for the method, which takes at most {most, number}.',
  'problem.game-too-large.remedy': 'Choose the Shapley value or a driver, or merge participants that are alike.',
  'problem.game-too-big-costs': 'The costs are too large to calculate with.',
  'problem.game-too-big-costs.remedy': 'Check the amounts, or give them in thousands or millions.',
  'problem.game-cancelled': 'The calculation was cancelled.',
  'problem.game-cancelled.remedy': 'Start it again if you want the result.',
  'problem.game-unsolved': 'The calculation reached no solution that is certain to be right, and none is shown.',
  'problem.game-unsolved.remedy': 'Choose another method, or check whether the costs are of very different sizes.',
  'problem.game-search-too-long':
    'There are too many groups to be sure of finding the one that would gain most by leaving.',
  'problem.game-search-too-long.remedy': 'Merge participants that are alike, down to at most 20.',
  'problem.game-no-imputation':
    'Together it costs {excess, number, ::.##} more than if all went alone. Somebody must then pay more than alone, and the method has no answer.',
  'problem.game-no-imputation.remedy': 'Choose an operating model that is cheaper together, or another method.',
  'problem.game-core-empty':
    'However it is divided, some group would be at least {excess, number, ::.##} better off on its own. The method then has no answer.',
  'problem.game-core-empty.remedy': 'Choose another method, for example the nucleolus or the Shapley value.',
  'problem.game-cost-not-positive':
    'The method measures against the costs of groups, and one of them is zero or negative.',
  'problem.game-cost-not-positive.remedy': 'Choose the nucleolus or the per-capita nucleolus instead.',
  'problem.game-alone-not-positive':
    'The method measures against what each would pay alone, which for somebody is zero or negative.',
  'problem.game-alone-not-positive.remedy':
    'Choose a method that does not compare with the cost alone, for example the nucleolus.',
  'problem.game-alone-zero': 'The costs alone sum to zero and cannot measure the shares.',
  'problem.game-alone-zero.remedy': 'Give the costs alone, or choose another method.',
  'problem.game-no-remaining-benefit':
    'Nobody has any benefit left beyond their separable cost. The rest is shared equally.',
  'problem.game-no-remaining-benefit.remedy': 'Check the benefits and the costs alone, or choose another method.',
  'problem.game-estimated': 'The shares are estimates. The interval shows how certain they are.',
  'problem.game-estimated.remedy': 'Nothing needs to be done. Merge participants down to 20 for an exact answer.',
  'problem.game-no-cost': 'The cost function gives no number for some volume.',
  'problem.game-no-cost.remedy': 'Check the formula and the volumes.',
  'problem.game-claims-covered': 'The amount covers all claims, and {left, number, ::.##} is left.',
  'problem.game-claims-covered.remedy': 'Nothing needs to be done.',
  'problem.game-method-missing': 'The method is missing.',
  'problem.game-method-missing.remedy': 'Give --method and one of {methods}.',
  'problem.game-method-unknown': 'There is no method {method}.',
  'problem.game-method-unknown.remedy': 'Choose one of {methods}.',
  'problem.game-order-unused': 'The order is used only by the method step-down, for a file with service departments.',
  'problem.game-order-unused.remedy': 'Remove --order.',
  'problem.game-order-incomplete': 'The order must name each service department once.',
  'problem.game-order-incomplete.remedy': 'Write --order with {services}, in the order in which they close.',
  'problem.game-file-empty': 'The file holds nothing to share.',
  'problem.game-file-empty.remedy':
    'The file needs players and costs, worths, claims, serviceDepartments or costFunction.',
  'problem.game-file-lacks': 'The file lacks {key}, which the method starts from.',
  'problem.game-file-lacks.remedy': 'Choose another method or another file.',
  'problem.game-file-names': '{key} in the file is no list of names.',
  'problem.game-file-names.remedy': 'Write a list with a name for each, for example ["A", "B"].',
  'problem.game-file-twice': '{name} stands twice in the file.',
  'problem.game-file-twice.remedy': 'Remove one of them.',
  'problem.game-file-missing': '{key} in the file is missing or has the wrong form.',
  'problem.game-file-missing.remedy': `Write a number for each name, for example '{'"A": 11, "B": 7'}'.`,
  'problem.game-file-unknown-name': '{key} in the file names {name}, who is not one of the participants.',
  'problem.game-file-unknown-name.remedy': 'Correct the name, or add it to the participants.',
  'problem.game-file-number': '{key} in the file has no usable number for {name}.',
  'problem.game-file-number.remedy': 'Write a number with a decimal point. Volumes and claims cannot be negative.',
  'problem.game-file-convention': 'The file has the convention {found}, which is unknown.',
  'problem.game-file-convention.remedy': 'Write cost for costs or value for savings.',
  'problem.game-file-group': 'The group {group} in the file cannot be read.',
  'problem.game-file-group.remedy': 'Write the names of participants with + between them, each once.',
  'problem.game-file-nobody': '{key} in the file gives the group without participants a value other than zero.',
  'problem.game-file-nobody.remedy': 'Remove that value.',
  'problem.game-file-formula': 'The cost function in the file may use only the volume Q.',
  'problem.game-file-formula.remedy': 'Write for example 1000 + 35 * Q.',
  'problem.service-without-users': '{service} has costs but nobody left to charge.',
  'problem.service-without-users.remedy': 'State who uses {service}, or change the order.',
  'problem.services-in-circle': 'Service departments serve only each other, so their costs never get anywhere.',
  'problem.services-in-circle.remedy': 'State who else uses them.',
  'problem.file-gone-outside': '{name} has been removed or moved since it was opened.',
  'problem.file-gone-outside.remedy': 'Save it again, or save a copy in another folder.',
  'problem.file-open-in-another-tab': '{name} is already being changed in another tab.',
  'problem.file-open-in-another-tab.remedy':
    'What is saved there is shown here. Close the other tab and open the file again to change it here.',
  'problem.file-open-elsewhere':
    '{name} has been open with {user, select, none {somebody else} other {{user}}}{machine, select, none {} other { on {machine}}} since {when}.',
  'problem.file-open-elsewhere.remedy':
    'You can change it all the same. If both have, the one who saves last compares and merges.',
  'problem.journal-not-written': 'Unsaved changes in {name} cannot be protected against a crash just now.',
  'problem.journal-not-written.remedy': 'Save often. Check that there is room on the computer’s disk.',
  'problem.journal-without-document': 'The change could not be protected against a crash: no model is open.',
  'problem.journal-without-document.remedy': 'Save a copy of the model and open it again.',
  'problem.journal-damaged': 'The journal of {name} is damaged and cannot be read.',
  'problem.journal-damaged.remedy': 'Open the file as it is, or an earlier version of it.',
  'problem.journal-newer': 'The journal of {name} was written by a newer version of Fördela.',
  'problem.journal-newer.remedy': 'Recover with the newer version, or open the file as it is.',
  'problem.journal-of-another-file': 'The journal belongs to another file than {name}, and is not recovered.',
  'problem.journal-of-another-file.remedy': 'Open the file as it is, or an earlier version of it.',
  'problem.journal-not-fitting': 'The changes in the journal of {name} do not fit the model.',
  'problem.journal-not-fitting.remedy': 'The model is shown as it was before. The file is untouched.',
  'problem.version-damaged': 'The earlier version of {name} is damaged or has been cleared away.',
  'problem.version-damaged.remedy': 'Choose another version.',
  'problem.version-not-kept': '{name} is saved, but the earlier version could not be kept.',
  'problem.version-not-kept.remedy': 'Check that there is room on the computer’s disk.',
  'problem.port-no-permission': 'You may not open port {port}.',
  'problem.port-no-permission.remedy': 'Choose a port above 1023, or 0 for a free one.',
  'problem.merge-not-readable': '{name} cannot be merged: what the file now holds is no model.',
  'problem.merge-not-readable.remedy': 'Save a copy under another name, or replace the file.',
  'problem.rows-arranged': '{name} was not moved: the rows are sorted or filtered.',
  'problem.rows-arranged.remedy': 'Remove the sorting and show all rows. They then stand in the order of the model.',
  'problem.replace-symbol': 'Symbols are not replaced.',
  'problem.replace-symbol.remedy': 'Change the symbol in its own cell, and formulas follow.',
  'problem.replace-too-long': 'The text would be longer than {limit, number} characters.',
  'problem.replace-too-long.remedy': 'Replace with a shorter text.',
  'problem.workbook-unreadable': 'The workbook {name} cannot be read.',
  'problem.workbook-unreadable.remedy':
    'Open it in Excel or LibreOffice and save it again as .xlsx, without a password.',
  'problem.workbook-too-large': 'The workbook {name} becomes larger than {limit, number} MB when unpacked.',
  'problem.workbook-too-large.remedy': 'Check that it is the right file, or remove sheets that are not needed.',
  'problem.workbook-too-many-parts': 'The workbook {name} has more than {limit, number} parts.',
  'problem.workbook-too-many-parts.remedy':
    'Check that it is the right file, or remove sheets and pictures that are not needed.',
  'problem.workbook-bomb': 'The workbook {name} is not what it seems: {part} grows beyond reason when unpacked.',
  'problem.workbook-bomb.remedy': 'Do not open the file unless you know where it comes from.',
  'problem.workbook-nested': 'The workbook {name} has another file inside: {part}.',
  'problem.workbook-nested.remedy': 'Remove the embedded object and save the workbook again.',
  'problem.workbook-doctype': 'The workbook {name} holds a forbidden definition (DOCTYPE) in {part}.',
  'problem.workbook-doctype.remedy':
    'Do not open the file unless you know where it comes from. Excel never writes these.',
  'problem.workbook-too-many-rows': 'A sheet of the workbook {name} has more than {limit, number} rows ({part}).',
  'problem.workbook-too-many-rows.remedy': 'Remove the rows that are not needed and save the workbook again.',
  'problem.workbook-not-own': '{name} is no workbook exported from Fördela.',
  'problem.workbook-not-own.remedy': 'Choose a workbook exported from here, or import the sheet as a table.',
  'problem.workbook-place-gone': 'The workbook has a value for {place}, which is no longer a number in the model.',
  'problem.workbook-place-gone.remedy': 'The value is left. Export a new workbook if it is to be read back.',
  'problem.workbook-cell-gone': 'The cell of this value has been removed from the workbook.',
  'problem.workbook-cell-gone.remedy': 'The value is left as it is in the model.',
  'problem.workbook-cell-no-number': 'The cell in the workbook holds no number: {text}.',
  'problem.workbook-cell-no-number.remedy':
    'Type a number in the cell and read the workbook again. The value is left as it is.',
  'problem.workbook-changed-both':
    'The value was {was, number} when exported, is {now, number} in the model and {workbook, number} in the workbook.',
  'problem.workbook-changed-both.remedy':
    'The value of the workbook is proposed. Keep that of the model if it is right.',
  'problem.pdf-no-browser': 'A browser makes the PDF, and neither Chromium, Chrome nor Edge is on this computer.',
  'problem.pdf-no-browser.remedy':
    'Install one of them, or name it in CHROMIUM_PATH. Otherwise export to .html and print that to PDF.',
  'problem.pdf-failed': 'The browser {path} could not make the PDF file. Nothing has been written.',
  'problem.pdf-failed.remedy':
    'Try again, or name another browser in CHROMIUM_PATH. Otherwise export to .html and print that to PDF.',
  'problem.report-unknown': 'There is no report {report}.',
  'problem.report-unknown.remedy': 'The reports are {reports}.',
  'problem.department-unknown': 'There is no department {department} in the model.',
  'problem.department-unknown.remedy': 'The departments are {departments}.',
  'problem.report-empty': 'There is nothing to write in the report.',
  'problem.report-empty.remedy': 'Choose a scenario with e-services, or a department that takes part.',
  'problem.import-unreadable': '{name} cannot be read.',
  'problem.import-unreadable.remedy': 'Check that the file is still there and that you may read it.',
  'problem.import-empty': '{name} is empty.',
  'problem.import-empty.remedy': 'Check that it is the right file and that it has been saved.',
  'problem.import-not-text': '{name} is neither text nor a workbook that can be read.',
  'problem.import-not-text.remedy': 'Save the table as CSV or XLSX and try again.',
  'problem.import-old-workbook': '{name} is an older Excel file (XLS) or protected by a password.',
  'problem.import-old-workbook.remedy': 'Open it in Excel, remove the password and save it as XLSX.',
  'problem.import-too-large': '{name} is larger than {limit, number} MB.',
  'problem.import-too-large.remedy': 'Divide the file, or remove what is not to be imported.',
  'problem.import-too-many-rows': '{name} has more than {limit, number} rows.',
  'problem.import-too-many-rows.remedy':
    'Divide the file, or remove rows that are not to be imported. Nothing has been read.',
  'problem.import-too-many-cells': '{name} has more than {limit, number} cells.',
  'problem.import-too-many-cells.remedy': 'Remove columns and rows that are not to be imported. Nothing has been read.',
  'problem.import-too-many-columns': '{name} has a row of more than {limit, number} columns.',
  'problem.import-too-many-columns.remedy': 'Choose another separator, or remove columns.',
  'problem.import-quote-open':
    'The quote on row {row, number} is never closed. Quotes are therefore read as they stand.',
  'problem.import-quote-open.remedy': 'Check the row in the file.',
  'problem.import-encoding-doubtful': 'The letters look wrong in the chosen encoding.',
  'problem.import-encoding-doubtful.remedy': 'Read the file again in the encoding suggested.',
  'problem.import-letters-lost': 'The file holds characters (�) that were lost already.',
  'problem.import-letters-lost.remedy': 'Save the file again from its source, as UTF-8.',
  'problem.import-no-number': '“{text}” is no number.',
  'problem.import-no-number.remedy': 'Correct the cell in the file. It is not taken; the rest of the row can be.',
  'problem.import-error-value': 'The cell has the error {text} instead of a number.',
  'problem.import-error-value.remedy': 'Correct the formula in the workbook and save it.',
  'problem.import-date': '{text} is a date, not a number.',
  'problem.import-date.remedy': 'Excel sometimes turns numbers into dates. Correct the cell in the file.',
  'problem.import-negative': 'The value is negative.',
  'problem.import-negative.remedy': 'Check its sign. The value is taken as it stands.',
  'problem.import-twice': '{what} stands already on row {earlier, number}.',
  'problem.import-twice.remedy': 'Only the first is taken. Remove the duplicate from the file.',
  'problem.import-name-twice': '“{text}” stands already on row {earlier, number}.',
  'problem.import-name-twice.remedy': 'Only the first row is taken. Remove the duplicate from the file.',
  'problem.import-name-several': 'Several in the model are called “{text}”.',
  'problem.import-name-several.remedy': 'Give them different names in the model. The row is not taken.',
  'problem.import-name-missing':
    'The row has no {kind, select, department {department} driver {driver} service {service} assumption {assumption} other {line}}.',
  'problem.import-name-missing.remedy': 'Fill in the cell in the file. The row is not taken.',
  'problem.import-name-unknown':
    '“{text}” is not in the model ({kind, select, department {department} driver {driver} service {service} assumption {assumption} other {line}}).',
  'problem.import-name-unknown.remedy': 'Choose above the table what the name means.',
  'problem.import-name-near':
    '“{text}” is not in the model ({kind, select, department {department} driver {driver} service {service} assumption {assumption} other {line}}).',
  'problem.import-name-near.remedy': 'Is {nearest} meant? Choose above the table what the name means.',
  'problem.import-name-left': '“{text}” is left out.',
  'problem.import-name-left.remedy': 'It was chosen above the table.',
  'problem.import-successor-unknown': 'The department “{text}” is not in the model.',
  'problem.import-successor-unknown.remedy': 'Add it first, or correct the name in the file. The merger is not taken.',
  'problem.import-year-unknown': '“{text}” is no year of the period {first}–{last}.',
  'problem.import-year-unknown.remedy': 'Correct the year or extend the period of the model. The row is not taken.',
  'problem.import-year-outside': 'The column {year} is outside the period {first}–{last} and is not read.',
  'problem.import-year-outside.remedy': 'Extend the period of the model if the year is to be included.',
  'problem.import-year-missing': 'The row has no year.',
  'problem.import-year-missing.remedy': 'Fill in the year in the file. The row is not taken.',
  'problem.import-no-year': '“{text}” is no year.',
  'problem.import-no-year.remedy': 'Write the year with four digits.',
  'problem.import-amount-missing': 'The row has no amount.',
  'problem.import-amount-missing.remedy': 'Fill in the amount in the file. The row is not taken.',
  'problem.import-text-long': 'The text is longer than {limit, number} characters.',
  'problem.import-text-long.remedy': 'Shorten the text in the file. It is not taken.',
  'problem.import-choice-unknown': '“{text}” is none of {known}.',
  'problem.import-choice-unknown.remedy': 'Write one of them. The cell is not taken.',
  'problem.import-successor-year': 'The year when the department becomes part of another is missing.',
  'problem.import-successor-year.remedy': 'Fill it in in the file. The merger is not taken.',
  'problem.import-driver-not-chosen': 'It is not clear which driver the value is of.',
  'problem.import-driver-not-chosen.remedy': 'Choose the driver in the step Columns.',
  'problem.import-service-not-chosen': 'It is not clear which service the row is of.',
  'problem.import-service-not-chosen.remedy': 'Choose the service in the step Columns.',
  'problem.import-distribution': 'The assumption is a distribution in the model and is not replaced by a number.',
  'problem.import-distribution.remedy': 'Change it in the model if it is to be a number.',
  'problem.import-outturn-replaced': 'The outturn stands already with another amount, which is replaced.',
  'problem.import-outturn-replaced.remedy': 'Choose above the table to keep what stands if that is the right one.',
  'problem.import-outturn-kept': 'The outturn stands already with another amount, which is kept.',
  'problem.import-outturn-kept.remedy': 'Choose above the table to replace it if the file is the right one.',
  'problem.import-does-not-fit': 'The import would give a model that cannot be saved.',
  'problem.import-does-not-fit.remedy': 'Nothing has been changed. Check the file.',
  'problem.import-decimal-doubtful': '“{text}” can be read in two ways: thousands or decimals.',
  'problem.import-decimal-doubtful.remedy': 'Choose the decimal mark.',
  'problem.clipboard-empty': 'The clipboard is empty.',
  'problem.clipboard-empty.remedy': 'Copy something first.',
  'problem.clipboard-image': 'The clipboard holds a picture and no cells.',
  'problem.clipboard-image.remedy': 'Copy the cells instead of a picture of them.',
  'problem.clipboard-denied': 'The browser did not let Fördela read or write the clipboard.',
  'problem.clipboard-denied.remedy':
    'Use Ctrl+C, Ctrl+X and Ctrl+V, which always work, or allow the clipboard for this page.',
  'problem.paste-too-large': 'The clipboard holds {cells, number} cells. Nothing has been changed.',
  'problem.paste-too-large.remedy': 'Paste at most {most, number} cells at a time.',
  'problem.range-too-large': 'The range is larger than {most, number} cells. Nothing has been changed.',
  'problem.range-too-large.remedy': 'Select fewer cells at a time.',
  'problem.several-ranges': 'That cannot be done with several ranges that lie like this.',
  'problem.several-ranges.remedy': 'Select one range, or ranges with the same rows or the same columns.',
  'problem.nothing-to-fill': 'There is nothing to fill from.',
  'problem.nothing-to-fill.remedy': 'Select the cell to fill from and the cells to be filled.',
  'problem.paste-misfits':
    '{count, plural, one {1 cell could not be changed} other {{count, number} cells could not be changed}}, first {name}: “{typed}”.',
  'problem.paste-misfits.remedy': 'The rest is done. Undo takes all of it back.',
  'problem.cut-gone': 'What was cut has changed since, and is left where it is.',
  'problem.cut-gone.remedy': 'The cells were pasted as a copy.',
}
// ../../work/wt-2/shared/language/en/report.ts
var report$1 = {
  'report.dnr': 'Reg. no.',
  'report.body': 'Deciding body',
  'report.prepared': 'Prepared',
  'report.preparedBy': '{date}, {user}',
  'report.prices': 'Price level',
  'report.prices.fixed': 'Fixed prices, level of {year}',
  'report.prices.nominal': 'Nominal prices, base year {year}',
  'report.unit': 'Amounts in',
  'report.unit.kr': 'kronor (kr)',
  'report.unit.tkr': 'thousands of kronor (tkr)',
  'report.unit.mnkr': 'millions of kronor (mnkr)',
  'report.period': 'Period',
  'report.discountRate': 'Discount rate',
  'report.rounded': 'Amounts are rounded, so totals may not add up.',
  'report.roundedFine': 'Amounts are exact to the öre in the calculation and shown here in whole {unit}.',
  'report.page': 'Page',
  'report.signs':
    'Cost is what a department pays in the end. Benefit is realised benefit. Net is benefit less cost; a minus means a loss.',
  'report.madeWith': 'Made with Fördela',
  'report.problems': 'Findings',
  'report.problems.none': 'The review of the model has no findings.',
  'report.problems.worded': '{severity}: {message} {remedy}',
  'report.problems.more':
    '{count, plural, one {There is one more finding in the model.} other {There are # more findings in the model.}}',
  'report.severity.error': 'Error',
  'report.severity.warning': 'Warning',
  'report.severity.info': 'Note',
  'report.notes': 'About the figures',
  'report.comparison.title': 'Comparison of scenarios: {title}',
  'report.comparison.subtitle': '{question} Net and benefit by department {period}.',
  'report.comparison.subtitle.presentValue': '{question} Present values for {period}.',
  'report.comparison.table': 'Cost, benefit and net by department {period}, {unit}',
  'report.comparison.tableOf': '{what} by department {period}, {unit}',
  'report.comparison.difference': 'Difference to {base}. The base’s own amounts stand without a sign.',
  'report.comparison.continued': '{caption} (part {part} of {parts})',
  'report.comparison.summary': 'The scenarios in brief',
  'report.comparison.summary.caption': 'The whole city {period}, {unit}',
  'report.comparison.figures': 'By department',
  'report.comparison.charts': 'The city under {scenario}',
  'report.comparison.contents': 'What differs between the scenarios?',
  'report.comparison.contentsOf': 'Compared with {base}:',
  'report.comparison.contentsItem': '{scenario}: {differences}',
  'report.column.scenario': 'Scenario',
  'report.column.losers': 'lose',
  'report.column.largestLoss': 'largest loss',
  'report.column.bridging': 'to bridge',
  'report.column.department': 'Department',
  'report.column.measure': 'The whole city',
  'report.column.sum': 'Total',
  'report.sheet.title': 'Scenario sheet: {scenario}',
  'report.sheets.title': 'Scenario sheets: {title}',
  'report.sheet.who': 'Who pays and who gains',
  'report.sheet.who.caption': 'By department {period}, {unit}',
  'report.sheet.when': 'When',
  'report.sheet.when.caption': 'The city by year, {unit}',
  'report.sheet.external': 'External funding',
  'report.sheet.assumptions': 'Assumptions of note',
  'report.sheet.assumption': '{name}: {value}. Source: {source}.',
  'report.sheet.assumptionWithout': '{name}: {value}. No source.',
  'report.sheet.fromTo': '{a} in {from} to {b} in {to}',
  'report.sheet.moreAssumptions':
    '{count, plural, one {The model has one more assumption.} other {The model has # more assumptions.}}',
  'report.sheet.model': 'Operating model: {name}.',
  'report.sheet.modelOf': '{service}: {name}',
  'report.sheet.funding': 'Funding: {name}.',
  'report.sheet.noFunding': 'No separate funding.',
  'report.sheet.split': 'Split rule: {name}.',
  'report.sheet.noSplit': 'Nothing is shared.',
  'report.sheet.demand': 'Savings demand: {name}.',
  'report.file.comparison': 'Comparison {title}',
  'report.file.scenarioSheet': 'Scenario sheets {title}',
  'report.noneChosen': 'Choose at least one scenario.',
  'export.title': 'Export',
  'export.what': 'Contents',
  'export.what.comparison': 'Comparison',
  'export.what.scenarioSheet': 'Scenario sheets, one for each scenario',
  'export.format': 'Format',
  'export.format.html': 'HTML, for print and PDF',
  'export.format.csv': 'CSV, for Excel',
  'export.format.json': 'JSON, all calculated values',
  'export.language': 'Language',
  'export.unit': 'Amounts in',
  'export.scenarios': 'Scenarios',
  'export.preview': 'Preview',
  'export.preview.wait': 'Preparing the preview …',
  'export.preview.long': 'Only the beginning is shown here; the file holds everything.',
  'export.print': 'Print …',
  'export.save': 'Save file …',
  'export.cancel': 'Close',
  'export.failed': 'The report could not be made. Close the dialog and try again.',
}
// ../../work/wt-2/shared/language/en/reportScreen.ts
var reportScreen$1 = {
  'screen.report': 'Report',
  'report.screen.lead': 'Choose a report and what it holds. The preview follows the model while you change it.',
  'report.screen.which': 'Report',
  'report.screen.kind.scenarioSheet': 'Scenario sheet',
  'report.screen.kind.comparison': 'Comparison',
  'report.screen.kind.departmentPage': 'Department page',
  'report.screen.kind.budgetAdjustment': 'Budget adjustments',
  'report.screen.kind.annex': 'Full annex',
  'report.screen.kind.portfolio': 'Portfolio',
  'report.screen.kind.followUp': 'Follow-up',
  'report.screen.kind.statusReport': 'Status report',
  'report.screen.kind.finalReport': 'Final report',
  'report.screen.about.scenarioSheet': 'One page a scenario: who pays, who gains, and when.',
  'report.screen.about.comparison': 'The scenarios side by side, department by department.',
  'report.screen.about.departmentPage': 'What a department pays, gains and is cut by, and why.',
  'report.screen.about.budgetAdjustment': 'Budget adjustment and matched change by committee and year.',
  'report.screen.about.annex': 'The whole basis: assumptions, sources, lines, split, funding and findings.',
  'report.screen.about.portfolio': 'All e-services: position, money, quality, evidence and coverage.',
  'report.screen.about.followUp': 'Plan against outturn, and indicators with targets.',
  'report.screen.about.statusReport': 'Where each e-service stands, for steering group and committee.',
  'report.screen.about.finalReport': 'Goal, result and hand-over to operation, for each e-service.',
  'report.screen.format.pdf': 'PDF',
  'report.screen.format.html': 'HTML',
  'report.screen.format.docx': 'Word',
  'report.screen.format.xlsx': 'Excel, with formulas',
  'report.screen.format.csv': 'CSV, for Excel',
  'report.screen.format.json': 'JSON, every value',
  'report.screen.language.sv': 'Svenska',
  'report.screen.language.en': 'English',
  'report.screen.scenarios.each': 'Scenarios, a report for each',
  'report.screen.scenarios.together': 'Scenarios, together in the report',
  'report.screen.departments': 'Departments',
  'report.screen.departments.all': 'All that take part ({count})',
  'report.screen.bundle': 'Export one by one (zip) …',
  'report.screen.making': 'Making the report …',
  'report.screen.shortened':
    '{count, plural, one {Only the first page is shown here; the file holds them all.} other {Only the first # pages are shown here; the file holds them all.}}',
  'report.screen.noScenarios': 'Add a scenario, and a report can be made of it.',
  'report.screen.failed': 'The report could not be made. Change the choices and try again.',
}
// ../../work/wt-2/shared/language/en/review.ts
var review$1 = {
  'problem.correction-missing':
    '{line} is to be corrected by evidence, but there is no optimism correction for the evidence “{grade, select, none {no evidence} guess {assumption} expert {expert judgement} measured {measured} other {followed up}}”. Nothing is taken off.',
  'problem.correction-missing.remedy': 'Enter the correction in the table of optimism corrections by evidence.',
  'problem.review-no-owner': '{service} has no responsible department.',
  'problem.review-no-owner.remedy': 'Choose a home agency. A shared e-service that nobody leads seldom comes about.',
  'problem.review-no-operation-cost': '{service} has no cost of operation and maintenance.',
  'problem.review-no-operation-cost.remedy':
    'Add cost lines for operation, maintenance and further development, and who bears them.',
  'problem.review-no-operation-start': '{service} has no start of operation.',
  'problem.review-no-operation-start.remedy':
    'Enter the year it goes into operation, so that gains before launch are seen.',
  'problem.review-no-maintenance-manager': '{service} has no maintenance manager.',
  'problem.review-no-maintenance-manager.remedy': 'Appoint one, with a share of a post and somebody who pays.',
  'problem.review-maintenance-without-resources':
    'The maintenance manager of {service} has no time (FTE) or nobody who pays.',
  'problem.review-maintenance-without-resources.remedy': 'Enter the FTE and the department that pays.',
  'problem.review-no-participants': '{service} gives benefits to its participants, but no department takes part.',
  'problem.review-no-participants.remedy': 'Add the departments that are to take part.',
  'problem.review-preparation-missing':
    '{service} lacks {missing, select, needs {a needs analysis} process {process mapping} other {both needs analysis and process mapping}}.',
  'problem.review-preparation-missing.remedy':
    'Describe the analysis or refer to it. Map the process before digitising it, so that it is not cast as it is.',
  'problem.review-no-change-activity':
    '{service} is to free time, but nothing costs in the phase implementation: neither training nor new ways of working.',
  'problem.review-no-change-activity.remedy':
    'Add costs of anchoring, training and communication. Freed time is not taken home by itself.',
  'problem.review-off-platform': '{service} is outside the city’s common platform.',
  'problem.review-off-platform.remedy':
    'Check the technical requirements, and expect nothing to be reused from the platform.',
  'problem.review-no-benefit-owner': 'The benefit line {line} has no benefit owner.',
  'problem.review-no-benefit-owner.remedy': 'Name one person who answers for the benefit being taken home.',
  'problem.review-benefit-without-evidence':
    'The benefit line {line} has no {missing, select, source {source} evidence {evidence} other {evidence and no source}}.',
  'problem.review-benefit-without-evidence.remedy':
    'Say what the benefit rests on: an assumption, a judgement, a measurement or a follow-up, and where it is found.',
  'problem.review-score-outside': 'The quality of {line} is to be scored from 1 to 5, but is “{score}”.',
  'problem.review-score-outside.remedy': 'Enter 1, 2, 3, 4 or 5.',
  'problem.review-builder-differs': 'The amount of {line} has changed since it was built from saved minutes.',
  'problem.review-builder-differs.remedy': 'Restore the formula from the minutes, or remove the steps.',
  'problem.review-adoption-outside':
    'The adoption rate of {line} is {value, number, ::percent .##} in {year}, outside 0–100 %.',
  'problem.review-adoption-outside.remedy': 'Enter a share between 0 and 100 %. No more than all can have joined.',
  'problem.review-realisation-outside':
    'The realisation rate of {line} is {value, number, ::percent .##} in {year}, outside 0–100 %.',
  'problem.review-realisation-outside.remedy': 'Enter a share between 0 and 100 %.',
  'problem.review-correction-outside':
    'The optimism correction of {line} is {value, number, ::percent .##}, outside 0–100 %.',
  'problem.review-correction-outside.remedy': 'Enter the share to take off, between 0 and 100 %.',
  'problem.review-realisation-falling':
    'The realisation rate of {line} falls from {before, number, ::percent .##} to {after, number, ::percent .##} in {year}.',
  'problem.review-realisation-falling.remedy':
    'Check the curve. What has been taken home is gone from the budget and seldom comes back.',
  'problem.review-realisation-before-adoption':
    'The realisation rate of {line} rises faster than adoption in {scenario}: {realisation, number, ::percent .##} already in {year}, when {adoption, number, ::percent .##} have joined.',
  'problem.review-realisation-before-adoption.remedy':
    'Let realisation come after adoption. Small savings in many places can seldom be taken home before most have joined.',
  'problem.review-low-adoption-no-parallel':
    'Only {adoption, number, ::percent .##} have joined {service} in {year}, but the old way of working costs nothing.',
  'problem.review-low-adoption-no-parallel.remedy':
    'Add a cost line for parallel processes, or say why the old way of working costs nothing.',
  'problem.review-benefit-before-launch':
    'The benefit line {line} gives SEK {amount, number} already in {year}, but {service} goes into operation in {start}.',
  'problem.review-benefit-before-launch.remedy':
    'Let adoption begin at launch at the earliest, or change the start of operation.',
  'problem.review-lag-beyond-period':
    'The lag of {months} months moves the whole benefit of {line}, SEK {amount, number}, beyond the end of the period.',
  'problem.review-lag-beyond-period.remedy': 'Shorten the lag or extend the period.',
  'problem.review-negative-benefit': 'The benefit line {line} is negative in {year}: SEK {amount, number}.',
  'problem.review-negative-benefit.remedy':
    'Check the sign. An extra cost belongs among the cost lines, where it can be shared.',
  'problem.review-demand-above-realised':
    'The savings demand in {scenario} is above the realised benefit {first}–{last} for {departments, plural, one {one department} other {# departments}}. The gap is largest in {year}: SEK {amount, number}.',
  'problem.review-demand-above-realised.remedy':
    'Lower the demand to what has been taken home, let it begin later, or set bridging money aside.',
  'problem.review-demand-on-quality-only':
    '{service} gives no financial benefit but has a savings demand in {scenario}.',
  'problem.review-demand-on-quality-only.remedy': 'Remove the demand. Qualitative benefit cannot be withdrawn.',
  'problem.review-negative-demand':
    'The savings demand in {scenario} is negative for {department} in {year}: SEK {amount, number}.',
  'problem.review-negative-demand.remedy':
    'Enter the demand as a positive amount. Contributions belong in the funding.',
  'problem.review-pot-without-decision': '{source} has a cap but no decision.',
  'problem.review-pot-without-decision.remedy':
    'Choose the decision that set the money aside, with reference number, date and body.',
  'problem.review-decision-not-taken': '{source} rests on “{decision}”, which has no reference number or date.',
  'problem.review-decision-not-taken.remedy':
    'Enter the reference number and date when it is taken. Until then, do not count on the money.',
  'problem.review-pot-after-validity':
    '{source} is not valid in {year}, but SEK {amount, number} of what it is for falls outside its validity in {scenario}.',
  'problem.review-pot-after-validity.remedy': 'Move the costs, seek a decision to extend it, or show who pays instead.',
  'problem.review-pot-above-cap':
    '{source} is not enough in {year} in {scenario}: there is SEK {amount, number}, and the claims are larger.',
  'problem.review-pot-above-cap.remedy': 'Choose which services are to get money, or show who pays the rest.',
  'problem.review-pot-internal-undecided':
    '{source} pays for {service}, which is an internal e-service, without saying which decision allows it.',
  'problem.review-pot-internal-undecided.remedy':
    'Give the new decision on internal e-services, or exclude them from the source.',
  'problem.review-quality-only-charged': '{service} saves nothing but departments are charged for it in {scenario}.',
  'problem.review-quality-only-charged.remedy': 'Let a common central budget pay.',
  'problem.review-pays-more-than-alone':
    '{count, plural, one {{department} pays} other {# departments pay}} more in {scenario} than on their own{count, plural, one {} other {, most of all {department}}}: SEK {amount, number} more (present value).',
  'problem.review-pays-more-than-alone.remedy':
    'Choose another split rule or compensate; otherwise there is no reason to take part.',
  'problem.review-unused-assumption': 'The assumption {name} is not used.',
  'problem.review-unused-assumption.remedy': 'Use {symbol} in a formula, or remove the assumption.',
  'problem.review-unused-driver': 'The driver {name} is not used.',
  'problem.review-unused-driver.remedy': 'Use {symbol} in a formula or a split rule, or remove the driver.',
  'problem.review-without-source': '{name} has no source.',
  'problem.review-without-source.remedy': 'Say where the figure comes from, or that it is an assumption.',
  'problem.review-no-indicator': '{service} has no indicator to follow up.',
  'problem.review-no-indicator.remedy':
    'Add at least one: use, satisfaction or minutes saved, with a target for each year.',
  'problem.review-indicator-without-target': 'The indicator {indicator} of {service} has no target.',
  'problem.review-indicator-without-target.remedy': 'Enter a target for each year.',
  'problem.review-follow-up-due': '{service} went into operation in {start} and has not been followed up.',
  'problem.review-follow-up-due.remedy':
    'Follow up about a year after launch: changed ways of working, effects, use and experience.',
  'problem.review-outturn-outside-period': 'The outturn is for {year}, outside the period {first}–{last}.',
  'problem.review-outturn-outside-period.remedy':
    'Correct the year or extend the period. The row is kept but not counted.',
  'problem.review-outturn-twice': 'The same outturn stands twice ({year}).',
  'problem.review-outturn-twice.remedy': 'Remove one of the rows. Only the first counts.',
  'problem.review-portfolio-contradiction': 'The conditions of the choice contradict each other: {services}.',
  'problem.review-portfolio-contradiction.remedy':
    'A service cannot both have to be chosen and be excluded. Remove one of the conditions.',
  'problem.outturn-service-unknown': 'Row {row, number}: there is no service “{service}”.',
  'problem.outturn-service-unknown.remedy': 'Write the name as in the model. The row is not taken.',
  'problem.outturn-line-unknown': 'Row {row, number}: {service} has no line called “{line}”.',
  'problem.outturn-line-unknown.remedy': 'Write the name of the line as in the model. The row is not taken.',
  'problem.outturn-department-unknown': 'Row {row, number}: there is no department “{department}”.',
  'problem.outturn-department-unknown.remedy': 'Write the name as in the model. The row is not taken.',
  'problem.outturn-year-unknown': 'Row {row, number}: the year “{year}” is outside {first}–{last}.',
  'problem.outturn-year-unknown.remedy': 'Correct the year or extend the model’s period. The row is not taken.',
  'problem.outturn-amount-unreadable': 'Row {row, number}: “{amount}” is not an amount.',
  'problem.outturn-amount-unreadable.remedy': 'Enter a number of kronor. The row is not taken.',
  'problem.outturn-row-twice': 'Row {row, number} gives the same outturn as row {earlier, number}.',
  'problem.outturn-row-twice.remedy': 'Only the first row is taken. Remove the duplicate from the file.',
  'edit.takeOutturn': 'read in {count, plural, one {one outturn} other {# outturns}}',
  'edit.buildBenefit': 'build {what} from saved minutes',
  'edit.consider': 'consider a finding',
  'edit.fix.review-unused-assumption': 'remove an unused assumption',
  'edit.fix.review-unused-driver': 'remove an unused driver',
  'edit.fix.review-outturn-twice': 'remove a duplicate outturn',
  'edit.fix.review-adoption-outside': 'correct the adoption rate',
  'edit.fix.review-realisation-outside': 'correct the realisation rate',
  'edit.fix.review-correction-outside': 'correct the optimism correction',
  'edit.fix.review-realisation-falling': 'let the realisation rate not fall',
  'edit.fix.review-builder-differs': 'restore the formula from the minutes',
  'edit.fix.review-demand-above-realised': 'lower the savings demand to the realised benefit',
  'edit.fix.review-demand-on-quality-only': 'remove the savings demand',
  'edit.fix.review-pot-internal-undecided': 'exclude internal e-services from the source',
  'edit.fix.review-maintenance-without-resources': 'let the home agency pay the maintenance manager',
  'edit.fix.review-quality-only-charged': 'let the central budget pay',
  'edit.fix.review-portfolio-contradiction': 'remove the exclusion',
  'cli.check.considered': 'Considered',
  'problem.review-conditions-open':
    '{service} does not meet {open, plural, one {one of the conditions} other {# of the conditions}} for money: business development, whole view, reuse, benefit calculation.',
  'problem.review-conditions-open.remedy': 'Tick the conditions in the checklist when they are met.',
}
// ../../work/wt-2/shared/language/en/screens.ts
var screens$1 = {
  'screen.overview': 'Overview',
  'screen.services': 'Services',
  'screen.departments': 'Departments & keys',
  'screen.assumptions': 'Assumptions',
  'screen.operatingModels': 'Operating models',
  'screen.funding': 'Funding',
  'screen.split': 'Split rules',
  'screen.comparison': 'Scenarios & comparison',
  'screen.scenarios': 'Scenario contents',
  'screen.review': 'Review',
  'grid.total': 'Total',
  'grid.everyYear': 'Every year',
  'grid.copyOf': '{name} (copy)',
  'what.assumption': 'assumption',
  'assumptions.lead':
    'Everything that is uncertain or used in several places: name it once, and use the symbol in formulas.',
  'assumptions.add': 'New assumption',
  'assumptions.empty':
    "The model's assumptions are kept here, such as the number of users, minutes saved and monthly pay. Each gets a symbol that formulas can use, a unit and a source.",
  'assumptions.symbolTip': 'The name in formulas. Renaming it changes every formula that uses it.',
  'grid.yes': 'Yes',
  'grid.no': 'No',
  'grid.none': '(none)',
  'what.department': 'department',
  'what.driver': 'allocation key',
  'what.operatingModel': 'operating model',
  'what.service': 'e-service',
  'what.costLine': 'cost line',
  'what.benefitLine': 'benefit line',
  'what.indicator': 'indicator',
  'what.fundingPlan': 'funding plan',
  'what.fundingSource': 'funding source',
  'what.splitRule': 'split rule',
  'what.splitPart': 'part of a split rule',
  'what.scenario': 'scenario',
  'operatingModels.lead':
    'Who runs the service. Each scenario uses an operating model, and cost lines may have amounts of their own for each.',
  'operatingModels.add': 'New operating model',
  'operatingModels.empty':
    'Enter the ways to run the service that are to be compared, such as centrally at a department, at the home agency, or each on its own.',
  'departments.lead.departments':
    'The units that pay and gain: district administrations, specialist agencies and companies.',
  'departments.lead.values':
    "A number per department, such as population or number of cases. In formulas the key's symbol means the department's own value.",
  'departments.lead.drivers': 'The allocation keys: name, symbol in formulas, unit and source.',
  'departments.tab.departments': 'Departments',
  'departments.tab.values': 'Values of the keys',
  'departments.tab.drivers': 'Allocation keys',
  'departments.from': 'Exists from year',
  'departments.successorFrom': 'Merges from year',
  'departments.add': 'New department',
  'departments.empty':
    "Enter the departments that pay or gain first. The city's common budget is already there as the City Council.",
  'drivers.add': 'New allocation key',
  'drivers.empty':
    'An allocation key is a number per department, such as population, employees or cases. It can share costs and be used in formulas.',
  'drivers.year': 'Show year',
  'drivers.byYear': 'by year',
  'drivers.noDepartments': 'Enter departments first. Then the values of the keys are filled in here, a column per key.',
  'services.lead': 'What is shared: who takes part, what it costs and what it gives.',
  'services.add': 'New e-service',
  'services.unnamed': 'E-service without a name',
  'services.empty':
    'Enter the e-service that several departments are to share. Then its participants, costs and benefits.',
  'services.tab.basics': 'Basics',
  'services.tab.participants': 'Participants ({count})',
  'services.tab.costs': 'Costs ({count})',
  'services.tab.benefits': 'Benefits ({count})',
  'services.managerName': 'Maintenance manager, name',
  'services.managerFte': 'Maintenance manager, full-time equivalents',
  'services.managerPayer': 'Maintenance manager, paid by',
  'participants.title': 'Participating departments',
  'participants.takesPart': 'Takes part',
  'participants.from': 'Joins from year',
  'participants.to': 'Leaves after year',
  'participants.what': 'the participant {name}',
  'participants.allDistricts': 'all districts as participants',
  'participants.addDistricts': 'Add all districts',
  'participants.empty': 'Enter departments first, under Departments & keys.',
  'costs.amount': 'Amount, kr a year',
  'costs.showFor': 'Show for operating model',
  'costs.everyModel': 'Common to all',
  'costs.variant': 'Under the model',
  'costs.variant.common': 'As common',
  'costs.variant.own': 'Its own',
  'costs.variant.none': 'Does not exist',
  'costs.usefulLifeTip':
    'Given for an investment that is depreciated. Empty: the cost is booked in the year it arises.',
  'costs.add': 'New cost line',
  'costs.empty':
    'Enter what the e-service costs, a line per kind: pre-study, introduction, operation, maintenance and so on. Do not forget operation and maintenance after the start.',
  'benefits.amount': 'Amount at full adoption, kr a year and receiver',
  'benefits.show': 'Show',
  'benefits.part.amount': 'Amount',
  'benefits.part.adoption': 'Adoption',
  'benefits.part.realisation': 'Realisation',
  'benefits.part.correction': 'Correction',
  'benefits.part.rest': 'Ownership and evidence',
  'benefits.score': 'Score 1–5',
  'benefits.add': 'New benefit line',
  'benefits.empty':
    'Enter what the e-service gives, a line per kind: direct financial (green), freed time (yellow) or qualitative (red).',
  'indicators.add': 'New indicator',
  'indicators.empty':
    'Indicators follow up whether the benefit arises, such as number of users or satisfaction, with a target per year.',
  'grid.everyPhase': 'Every phase',
  'grid.everyService': 'Every e-service',
  'grid.severalTip': 'Type several with commas between. Empty means all.',
  'funding.lead':
    'What is paid by a central pot, earmarked funds or ordinary budget before the rest is shared. Sources are drawn on from the top.',
  'funding.add': 'New funding plan',
  'funding.empty':
    'Without funding the whole cost is shared. Add a funding plan if a central pot, earmarked funds or an external party pays a part.',
  'funding.sourcesOf': 'Sources of {name}',
  'funding.addSource': 'New source',
  'funding.emptySources': 'Add who pays first, such as a central pot with a cap and a period of validity.',
  'funding.cap': 'Cap, kr for the whole period',
  'funding.share': 'Share of what remains',
  'funding.capByYear': 'Cap by year, kr',
  'split.lead':
    'How what is not funded is shared between the participants. The first part that fits service and phase applies; what no part fits stays where the cost arose.',
  'split.add': 'New split rule',
  'split.empty':
    'Enter the ways to share the cost that are to be compared: equally, by an allocation key, by benefit or with fixed shares.',
  'split.partsOf': 'Parts of {name}',
  'split.addPart': 'New part',
  'split.emptyParts': 'Without parts nothing is shared. Add a part for every phase, or one for each.',
  'split.settingsOf': 'Settings: {name}',
  'split.addDriver': 'Add a key',
  'split.removeDriver': '(remove the key)',
  'split.unitsPerYear': 'Units a year',
  'method.explained.equal': 'Each participant pays the same.',
  'method.explained.driver':
    'The cost is shared in proportion to an allocation key. Several keys are mixed by their weights.',
  'method.explained.fixedShares':
    'Agreed shares, which are to sum to 100%. In a year when a participant is absent the others share by theirs.',
  'method.explained.fixedAndVariable': 'One part is shared equally and the rest by the allocation key.',
  'method.explained.usage':
    'Each pays for its use of the capacity. The part that nobody uses stays with the bearer of the cost.',
  'method.explained.benefit':
    "The cost is shared in proportion to the present value of each participant's realised benefit in the service.",
  'method.explained.central': "The city's common budget pays everything; the participants pay nothing.",
  'scenarios.lead':
    'What each scenario consists of. One that is based on another need only say what differs; what it inherits is shown in grey.',
  'scenarios.add': 'New scenario',
  'scenarios.empty': 'A scenario combines operating model, funding and split rule. Enter at least two to compare.',
  'scenarios.inherit': '(as {name})',
  'scenarios.default': '(not given)',
  'scenarios.demandOf': 'Share of the benefit in {name}',
  'scenarios.share': 'Demand, share',
  'scenarios.byYear': 'by year',
  'scenarios.tab.overrides': 'Changed assumptions ({count})',
  'scenarios.tab.services': 'By e-service',
  'scenarios.tab.demand': 'Savings demand',
  'scenarios.show': 'Show',
  'scenarios.showAll': 'All assumptions',
  'scenarios.showChanged': 'Only changed',
  'scenarios.noneChanged':
    'The scenario changes no assumptions. Show all assumptions and type a new value to change one here.',
  'scenarios.changed': 'In the scenario',
  'scenarios.changedHere': 'Changed here',
  'scenarios.changedIn': 'From {name}',
  'scenarios.unchanged': 'As in the model',
  'scenarios.demandNone': 'The scenario has no savings demand.',
  'scenarios.demandShare': 'Demand, share of the benefit',
  'scenarios.demandAmount': 'Demand, kr a year',
  'scenarios.toComparison': 'To the comparison',
  'review.lead': 'Everything that needs a look, with a remedy for each finding. None of it stops the work.',
  'review.none': 'No findings. The model has no faults that Fördela knows of.',
  'review.severity.error': 'Error',
  'review.severity.warning': 'Warning',
  'review.severity.info': 'Notice',
  'review.what': 'Finding',
  'review.where': 'Where',
  'review.remedy': 'Remedy',
  'review.severity': 'Severity',
  'review.more': 'Another {count, number} findings are shown when the first have been dealt with.',
  'overview.question': 'Who should run {name}, and who should pay?',
  'overview.questionMany': 'Who should run {count, number} e-services, and who should pay?',
  'overview.lead':
    '{participants, plural, =0 {No participating departments} one {1 participating department} other {{participants, number} participating departments}}, {first}–{last}, {prices}. Discount rate {rate}.',
  'overview.results': 'The city in each scenario',
  'overview.scenario': 'Scenario',
  'overview.net': 'Net {first}–{last}',
  'overview.npv': 'Present value',
  'overview.payback': 'Paid back',
  'overview.losers': 'Losers',
  'overview.never': 'not {first}–{last}',
  'overview.compare': 'Compare department by department',
  'overview.noResults': "The city's results are shown here once there is a scenario.",
  'overview.best': '{name} gives the city the highest present value: {npv} {unit}.',
  'overview.next': 'Next step',
  'overview.step.department': 'Enter the departments that pay or gain',
  'overview.step.service': 'Enter the e-service that is to be shared',
  'overview.step.participants': 'Say which departments take part',
  'overview.step.costs': 'Enter what the e-service costs, operation and maintenance too',
  'overview.step.benefits': 'Enter what it gives',
  'overview.step.model': 'Enter the ways to run it',
  'overview.step.split': 'Enter the ways to share the cost',
  'overview.step.scenarios': 'Enter at least two scenarios',
  'overview.step.review': 'Go through the findings',
  'overview.step.compare': 'Compare the scenarios',
  'overview.done': 'done',
  'overview.settings': 'Settings of the model',
  'overview.yearRefused': 'Give a year between 1900 and 2200, at most 60 years from first to last.',
  'overview.noZero': '(none)',
  'overview.about': 'About the model',
  'costs.behaviour.perUnit': 'Per unit: {driver}',
  'costs.behaviour.stepped': 'Stepped: {driver}',
  'grid.byDepartment': 'varies',
}
// ../../work/wt-2/shared/language/en/terms.ts
var terms$1 = {
  'term.phase.forstudie': 'Pre-study',
  'term.phase.inforande': 'Introduction',
  'term.phase.implementering': 'Implementation',
  'term.phase.drift': 'Operation',
  'term.phase.systemforvaltning': 'Maintenance',
  'term.phase.vidareutveckling': 'Further development',
  'term.phase.avveckling': 'Decommissioning',
  'term.phase.samordning': 'Coordination',
  'term.evidence.none': 'No evidence',
  'term.evidence.guess': 'Guess',
  'term.evidence.expert': 'Expert judgement',
  'term.evidence.measured': 'Measured',
  'term.evidence.followed-up': 'Followed up',
  'term.departmentKind.district': 'District administration',
  'term.departmentKind.agency': 'Specialist agency',
  'term.departmentKind.company': 'City-owned company',
  'term.prices.fixed': 'Fixed prices',
  'term.prices.nominal': 'Nominal prices',
  'term.unit.kr': 'kr',
  'term.unit.tkr': 'tkr',
  'term.unit.mnkr': 'mnkr',
  'term.operator.department': 'A named department',
  'term.operator.owner': 'The home agency',
  'term.operator.each': 'Each on its own',
  'term.incurredBy.operator': 'The operator',
  'term.incurredBy.owner': 'The home agency',
  'term.incurredBy.department': 'A named department',
  'term.incurredBy.participants': 'Each participant on its own',
  'term.behaviour.fixed': 'Fixed amount',
  'term.behaviour.perParticipant': 'Per participant',
  'term.behaviour.perUnit': 'Per unit',
  'term.behaviour.stepped': 'Stepped',
  'term.benefitKind.cash': 'Direct financial benefit (green)',
  'term.benefitKind.time': 'Freed time (yellow)',
  'term.benefitKind.quality': 'Qualitative benefit (red)',
  'term.receiver.participants': 'The participants',
  'term.receiver.department': 'A named department',
  'term.receiver.public': 'Citizens and businesses',
  'term.status.idea': 'Idea',
  'term.status.applied': 'Applied for',
  'term.status.granted': 'Granted',
  'term.status.running': 'In operation',
  'term.status.ended': 'Ended',
  'term.payer.central': 'Central budget',
  'term.payer.department': 'A named department',
  'term.payer.external': 'External funder',
  'term.payer.ordinary': 'Ordinary budget',
  'term.rationing.proportional': 'In proportion to the claims',
  'term.rationing.cea': 'Equal awards (CEA)',
  'term.rationing.cel': 'Equal losses (CEL)',
  'term.rationing.talmud': 'Talmud rule',
  'term.savingsDemand.none': 'No savings demand',
  'term.savingsDemand.ownRealised': 'Share of own realised benefit',
  'term.savingsDemand.scenario': 'Share of another scenario’s benefit',
  'term.savingsDemand.entered': 'Entered amounts',
  'term.distribution.uniform': 'Uniform',
  'term.distribution.triangular': 'Triangular',
  'term.distribution.pert': 'PERT',
  'term.distribution.normal': 'Normal',
  'term.distribution.lognormal': 'Lognormal',
  'term.distribution.discrete': 'Discrete',
  'term.nominal.mean': 'Mean',
  'term.nominal.median': 'Median',
  'term.nominal.mode': 'Mode',
  'term.nominal.likeliest': 'Likeliest',
  'term.method.equal': 'Equally',
  'term.method.driver': 'By allocation key',
  'term.method.fixedShares': 'Fixed shares',
  'term.method.fixedAndVariable': 'Fixed and variable part',
  'term.method.usage': 'Usage against capacity',
  'term.method.benefit': 'By benefit',
  'term.method.central': 'Central budget pays',
  'term.department.central': 'City Council etc.',
  'measure.incurred': 'Cost',
  'measure.paidFunding': 'Funding paid',
  'measure.funded': 'Funding received',
  'measure.charged': 'Charge',
  'measure.recovered': 'Charges received',
  'measure.kept': 'Remaining cost',
  'measure.grossBenefit': 'Gross benefit',
  'measure.realisedBenefit': 'Realised benefit',
  'measure.publicBenefit': 'Benefit to citizens and businesses',
  'measure.savingsDemand': 'Savings demand',
  'measure.gap': 'Gap to the savings demand',
  'measure.net': 'Net effect',
  'measure.budgetEffect': 'Budget effect',
  'measure.accumulated': 'Accumulated net effect',
  'measure.npv': 'Net present value',
  'measure.benefitCostRatio': 'Benefit–cost ratio',
  'measure.paybackYear': 'Payback year',
  'measure.lostBenefit': 'Benefit beyond the period',
  'measure.remainingBookValue': 'Remaining book value',
  'field.adoption': 'Adoption rate',
  'field.amount': 'Amount',
  'field.amounts': 'Amounts',
  'field.assumptions': 'Assumptions',
  'field.basedOn': 'Based on',
  'field.baseYear': 'Base year',
  'field.behaviour': 'Behaviour',
  'field.benefitLines': 'Benefit lines',
  'field.benefitOwner': 'Benefit owner',
  'field.body': 'Deciding body',
  'field.by': 'By',
  'field.cap': 'Cap',
  'field.capByYear': 'Cap by year',
  'field.capacity': 'Capacity',
  'field.capitalised': 'Capitalisation',
  'field.comments': 'Comments',
  'field.correction': 'Optimism correction',
  'field.costLines': 'Cost lines',
  'field.date': 'Date',
  'field.decidingBody': 'Deciding body',
  'field.decision': 'Decision',
  'field.decisions': 'Decisions',
  'field.department': 'Department',
  'field.departments': 'Departments',
  'field.deviation': 'Standard deviation',
  'field.discountRate': 'Discount rate',
  'field.displayUnit': 'Display unit',
  'field.distribution': 'Distribution',
  'field.dnr': 'Reg. no.',
  'field.driver': 'Allocation key',
  'field.drivers': 'Allocation keys',
  'field.evidence': 'Evidence',
  'field.firstYear': 'First year',
  'field.fixedPart': 'Fixed part',
  'field.formatVersion': 'File format',
  'field.from': 'From',
  'field.fromYear': 'From budget year',
  'field.fte': 'Full-time equivalents',
  'field.fundingPlan': 'Funding',
  'field.fundingPlans': 'Funding',
  'field.goal': 'Goal',
  'field.history': 'Change history',
  'field.id': 'Identifier',
  'field.incurredBy': 'Cost falls on',
  'field.index': 'Index',
  'field.indicators': 'Indicators',
  'field.internal': 'Internal e-service',
  'field.internalRate': 'Internal rate of interest',
  'field.internalServices': 'Open to internal e-services',
  'field.kind': 'Kind',
  'field.lagMonths': 'Lag, months',
  'field.lastYear': 'Last year',
  'field.likeliest': 'Likeliest',
  'field.line': 'Line',
  'field.maintenanceManager': 'Maintenance manager',
  'field.max': 'Maximum',
  'field.mean': 'Mean',
  'field.method': 'Method',
  'field.min': 'Minimum',
  'field.name': 'Name',
  'field.needsAnalysis': 'Needs analysis',
  'field.nominal': 'Nominal value',
  'field.note': 'Note',
  'field.operatingModel': 'Operating model',
  'field.operatingModelByService': 'Operating model by e-service',
  'field.operatingModels': 'Operating models',
  'field.operationStart': 'Start of operation',
  'field.operator': 'Operator',
  'field.outcomes': 'Outcomes',
  'field.outturn': 'Outturn',
  'field.overrides': 'Changed assumptions',
  'field.owner': 'Home agency',
  'field.participants': 'Participants',
  'field.parts': 'Parts',
  'field.payer': 'Paid by',
  'field.phase': 'Phase',
  'field.phases': 'Phases',
  'field.place': 'Place',
  'field.platform': 'Common platform',
  'field.prices': 'Price level',
  'field.probability': 'Probability',
  'field.processMap': 'Process mapping',
  'field.rationing': 'If the cap is too small',
  'field.realisation': 'Realisation rate',
  'field.receiver': 'Beneficiary',
  'field.savingsDemand': 'Savings demand',
  'field.scenario': 'Scenario',
  'field.scenarios': 'Scenarios',
  'field.score': 'Score',
  'field.service': 'E-service',
  'field.services': 'E-services',
  'field.settings': 'Settings',
  'field.share': 'Share',
  'field.shares': 'Shares',
  'field.source': 'Source',
  'field.sources': 'Funding sources',
  'field.splitRule': 'Split rule',
  'field.splitRules': 'Split rules',
  'field.startSlip': 'Later start, years',
  'field.status': 'Status',
  'field.step': 'Step',
  'field.successor': 'Becomes part of',
  'field.symbol': 'Symbol',
  'field.target': 'Target',
  'field.text': 'Text',
  'field.title': 'Title',
  'field.to': 'Until',
  'field.unit': 'Unit',
  'field.usefulLife': 'Useful life, years',
  'field.validFrom': 'Valid from',
  'field.validTo': 'Valid until',
  'field.value': 'Value',
  'field.values': 'Values',
  'field.variants': 'Operating models',
  'field.weight': 'Weight',
  'field.what': 'What',
  'field.when': 'When',
  'field.year': 'Year',
  'field.zeroScenario': 'Do-nothing alternative',
  'place.document': 'The model',
  'sample.blank': 'Blank model',
  'sample.blank.summary': 'Start from scratch: enter departments, an e-service and who should run it.',
  'sample.omsorgsdagboken': 'The care diary',
  'sample.omsorgsdagboken.summary':
    'One e-service for 14 districts, four operating models and four ways to split the cost. Illustrative example.',
  'sample.stockholm-2010': 'Stockholm’s e-service programme 2010',
  'sample.stockholm-2010.summary':
    'Three e-services, the programme’s central pot and two ways to coordinate. Illustrative example.',
  'sample.city-size': 'A whole city',
  'sample.city-size.summary':
    '40 e-services, 44 departments, 10 years and 12 scenarios with invented figures, to try the size.',
}
// ../../work/wt-2/shared/language/en/trace.ts
var trace$1 = {
  'trace.title': 'Why?',
  'trace.ask': 'Select a figure in the comparison and press Enter to see how it came about.',
  'trace.wait': 'Working out the answer …',
  'trace.failed': 'The answer could not be worked out. Select the figure again.',
  'trace.sources': 'Sources',
  'trace.go': 'Show {what}',
  'trace.expand': 'Show the steps under {what}',
  'trace.expandAll': 'Show all steps',
  'trace.collapseAll': 'Collapse',
  'trace.steps': 'Step by step, {unit}',
  'trace.close': 'Close the answer',
  'trace.unknownStep': '{kind}',
  'trace.who.city': 'The city',
  'trace.who.service': 'The e-service {name}',
  'trace.pronoun.city': 'it',
  'trace.pronoun.department': 'it',
  'trace.pronoun.service': 'it',
  'trace.sentence.unknown': '{measure} for {who} cannot be calculated in scenario {scenario} {period}.',
  'trace.sentence.gone': 'What the figure was about is no longer in the model.',
  'trace.sentence.loses':
    '{who} loses {net} in scenario {scenario} {period}, because {it} pays {cost} but only gets {benefit} in realised benefit.',
  'trace.sentence.losesWithout':
    '{who} loses {net} in scenario {scenario} {period}, because {it} pays {cost} and gets no realised benefit.',
  'trace.sentence.losesBoth':
    '{who} loses {net} in scenario {scenario} {period}: the cost is {cost} and the realised benefit {benefit}.',
  'trace.sentence.gains':
    '{who} gains {net} in scenario {scenario} {period}, because {it} gets {benefit} in realised benefit but only pays {cost}.',
  'trace.sentence.gainsFree':
    '{who} gains {net} in scenario {scenario} {period}, because {it} gets {benefit} in realised benefit and pays nothing.',
  'trace.sentence.gainsPaid':
    '{who} gains {net} in scenario {scenario} {period}, because {it} is paid {paid} more than {it} pays{benefitToo, select, yes { and also gets {benefit} in realised benefit} other {}}.',
  'trace.sentence.even':
    '{who} neither gains nor loses in scenario {scenario} {period}: {it} pays {cost} and gets as much in realised benefit.',
  'trace.sentence.nothing': '{who} neither pays nor gets anything in scenario {scenario} {period}.',
  'trace.sentence.charged': '{who} pays {amount} in charges in scenario {scenario} {period}.',
  'trace.sentence.chargedShare':
    '{who} pays {amount} in charges in scenario {scenario} {period}, because {it} is to bear {percent} of the {pool} that is shared.',
  'trace.sentence.realisedBenefit': '{who} gets {amount} in realised benefit in scenario {scenario} {period}.',
  'trace.sentence.gap':
    'The savings demand on {who} is {amount} larger than the realised benefit in scenario {scenario} {period}.',
  'trace.sentence.gapNone': 'The realised benefit of {who} meets the savings demand in scenario {scenario} {period}.',
  'trace.sentence.npv':
    'The net effect for {who} {period} has a present value of {amount} in scenario {scenario}, in {firstYear}.',
  'trace.sentence.sum':
    '{name}: {measure} is {amount} in scenario {scenario} {period}, the sum of {count} departments.',
  'trace.sentence.measure': '{measure} for {who} is {amount} in scenario {scenario} {period}.',
  'trace.gone': 'No longer there',
  'trace.net': 'Net',
  'trace.incurred': 'Cost incurred',
  'trace.paidFunding': 'Funding paid',
  'trace.funded': 'Funding received',
  'trace.charged': 'Charge',
  'trace.recovered': 'Charges received',
  'trace.kept': 'Remaining cost',
  'trace.grossBenefit': 'Gross benefit',
  'trace.realisedBenefit': 'Realised benefit',
  'trace.publicBenefit': 'Benefit for citizens and businesses',
  'trace.savingsDemand': 'Savings demand',
  'trace.gap': 'Gap to the savings demand',
  'trace.budgetEffect': 'Budget effect',
  'trace.accumulated': 'Accumulated net',
  'trace.npv': 'Present value',
  'trace.netOfYear': 'Net {year}',
  'trace.discounted': 'Net {year} × {factor}',
  'trace.capitalDifference': 'Investment counted when it is paid, not when it is written off',
  'trace.sum': '{name}',
  'trace.member': '{name}',
  'trace.service': '{name}',
  'trace.charge': 'Charge for {service}: {rule}',
  'trace.pool': 'To share{bearer, select, none {} other { (first borne by {bearer})}}',
  'trace.costLine':
    '{name}{phase, select, none {} other {, {phase}}}{bearer, select, none {} other { (borne by {bearer})}}',
  'trace.benefitLine': '{name}, {benefit}',
  'trace.benefitLine.cash': 'direct financial',
  'trace.benefitLine.time': 'freed time',
  'trace.benefitLine.quality': 'qualitative',
  'trace.fundingSource': '{name}',
  'trace.share.equal': 'Share: {percent}, equal among {members} participants',
  'trace.share.driver': 'Share: {weight} of {total} = {percent} ({driver})',
  'trace.share.driverMix': 'Share: {percent}, by several allocation keys',
  'trace.share.fixedShares': 'Share: {percent}, set beforehand',
  'trace.share.fixedAndVariable': 'Share: {percent}, part equal and part by allocation key',
  'trace.share.usage': 'Share: {percent}, by used capacity',
  'trace.share.benefit': 'Share: {percent}, by benefit',
  'trace.share.central': 'Share: {percent}; the central budget pays',
  'trace.amount': 'Amount at full adoption: {range}',
  'trace.amount.fixed': 'Amount a year: {range}',
  'trace.amount.perParticipant': 'Amount per participant and year: {range}',
  'trace.amount.perUnit': 'Price per unit: {range}',
  'trace.amount.stepped': 'Amount per step: {range}',
  'trace.adoption': 'Adoption rate: {range}',
  'trace.realisation': 'Realisation rate: {range}',
  'trace.correction': 'Optimism correction: {range}',
  'trace.lag': 'Lag: {range}',
  'trace.slip': 'Starts {years, plural, one {one year} other {# years}} later',
  'trace.slipEarlier': 'Starts {years, plural, one {one year} other {# years}} earlier',
  'trace.capitalised': 'Capitalised: the cost is depreciation and internal interest',
  'trace.assumption': '{name}: {range}',
  'trace.driver': '{name}: {range}',
  'trace.demand.ownRealised': 'A share of own realised benefit',
  'trace.demand.scenario': 'A share of the benefit in {other}',
  'trace.demand.entered': 'Entered amounts',
  'trace.demandGained': 'The savings demands go to the central budget',
  'trace.noNumber': 'cannot be calculated',
  'trace.range': '{low}–{high}',
  'trace.months': '{count, plural, one {1 month} other {{count} months}}',
}
// ../../work/wt-2/shared/language/en/window.ts
var window$1 = {
  'window.app': 'Fördela',
  'window.search': 'Search or do something',
  'window.searchResults': 'Matches',
  'window.nothingFound': 'Nothing found.',
  'window.doSomething': 'Do something',
  'window.goTo': 'Go to',
  'window.navigation': 'Parts of the model',
  'window.resizePanel': 'Resize the panel',
  'window.panel': 'Why?',
  'window.closePanel': 'Close the panel',
  'window.formulaBar': 'Formula bar',
  'window.formulaOf': 'Formula bar for {name}',
  'window.status': 'Status bar',
  'window.saving': 'Saving …',
  'window.savedAt': 'Saved {time}',
  'window.unchanged': 'No changes',
  'window.notSavedYet': 'Not saved yet',
  'window.unsaved': 'Unsaved changes',
  'window.readOnly': 'Read-only',
  'window.problemCount': '{count, plural, =0 {No findings} one {1 finding} other {{count, number} findings}}',
  'window.calculating': 'Calculating …',
  'window.calculated': 'Calculated in {milliseconds} ms',
  'window.language': 'Language: English',
  'window.zoom': 'Zoom {zoom}%',
  'window.percent': '{percent}%',
  'window.dismiss': 'Close the message',
  'language.name': 'English',
  'key.shift': 'Shift',
  'key.up': 'Up',
  'key.down': 'Down',
  'key.pageUp': 'PgUp',
  'key.pageDown': 'PgDn',
  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.insert': 'Insert',
  'menu.view': 'View',
  'menu.help': 'Help',
  'command.named': '{label}: {what}',
  'command.new': 'New model …',
  'command.open': 'Open …',
  'command.save': 'Save',
  'command.saveAs': 'Save as …',
  'command.close': 'Close the model',
  'command.undo': 'Undo',
  'command.redo': 'Redo',
  'command.editCell': 'Edit the cell',
  'command.insertRow': 'Insert row',
  'command.duplicateRow': 'Duplicate the row',
  'command.deleteRow': 'Delete the row',
  'command.moveRowUp': 'Move the row up',
  'command.moveRowDown': 'Move the row down',
  'command.previousScreen': 'Previous view',
  'command.nextScreen': 'Next view',
  'command.nextRegion': 'Next part of the window',
  'command.previousRegion': 'Previous part of the window',
  'command.panel': 'The panel Why?',
  'command.theme.light': 'Light theme',
  'command.theme.dark': 'Dark theme',
  'command.theme.system': 'Theme as in the system',
  'command.commands': 'Search commands',
  'command.shortcuts': 'Keyboard shortcuts',
  'command.language.sv': 'Swedish (Svenska)',
  'command.language.en': 'English',
  'command.about': 'About Fördela',
  'shortcut.edit': 'Edit the cell',
  'shortcut.edit.keys': 'F2, or just type',
  'shortcut.down': 'Keep the cell and go down',
  'shortcut.down.keys': 'Enter (Shift+Enter: up)',
  'shortcut.right': 'Keep the cell and go right',
  'shortcut.right.keys': 'Tab (Shift+Tab: left)',
  'shortcut.escape': 'Cancel editing',
  'shortcut.escape.keys': 'Esc',
  'shortcut.clear': 'Clear the cell',
  'shortcut.clear.keys': 'Delete',
  'shortcut.copy': 'Cut, copy, paste',
  'shortcut.copy.keys': 'Ctrl+X, Ctrl+C, Ctrl+V',
  'shortcut.leave': 'Leave the table',
  'shortcut.leave.keys': 'F6, or Esc and then Tab',
  'dialog.save': 'Save',
  'dialog.discard': "Don't save",
  'dialog.cancel': 'Cancel',
  'dialog.close': 'Close',
  'dialog.open': 'Open',
  'dialog.replace': 'Replace',
  'dialog.unsaved.title': 'Save the changes in “{title}”?',
  'dialog.unsaved.text': 'If you do not save, the changes are lost.',
  'dialog.changedOutside.title': '{file} was changed outside Fördela',
  'dialog.changedOutside.text':
    'The file is no longer the one that was opened here. Read it again to see what it now holds.',
  'dialog.changedOutside.unsaved':
    'The file is no longer the one that was opened here, and you have unsaved changes. They are lost if you read the file again.',
  'dialog.changedOutside.reload': 'Read it again',
  'dialog.changedOutside.keep': 'Keep what is shown',
  'dialog.changedOutside.replace': 'Overwrite the file',
  'dialog.changedOutside.saveAs': 'Save as a new file',
  'dialog.open.title': 'Open a model',
  'dialog.saveAs.title': 'Save as',
  'dialog.export.title': 'Export',
  'dialog.parentFolder': 'To the parent folder',
  'dialog.files': 'Files and folders',
  'dialog.emptyFolder': 'There are no models here.',
  'dialog.fileName': 'File name',
  'dialog.fileExists': 'There is already a file called {file}. Choose Replace to overwrite it.',
  'dialog.about.text':
    'Fördela calculates shared e-services: who pays, who gains, when, and who should run them. Everything stays on this computer.',
  'dialog.about.version': 'Version {version}',
  'start.title': 'Who pays, who gains and who should run it?',
  'start.lead':
    'Fördela compares operating models and ways to share the cost of a shared e-service, department by department and year by year.',
  'start.samples': 'Start with a sample or an empty model',
  'start.recent': 'Recently used',
  'start.noRecent': 'Models that you open and save are shown here.',
  'start.open': 'Open file …',
  'start.forget': 'Remove {name} from the list',
  'kind.costLine': 'Cost line',
  'kind.benefitLine': 'Benefit line',
  'kind.assumption': 'Assumption',
  'window.screenFailed': 'The view could not be shown',
  'window.screenFailed.text':
    'This is a fault in Fördela. The model is unchanged: undo the last change, or save and go to another view.',
  'window.tryAgain': 'Try again',
}
// ../../work/wt-2/shared/language/en/workbook.ts
var workbook$1 = {
  'workbook.sheet.summary': 'Summary',
  'workbook.sheet.comparison': 'Comparison',
  'workbook.sheet.departments': 'Departments and keys',
  'workbook.sheet.assumptions': 'Assumptions',
  'workbook.sheet.costs': 'Costs',
  'workbook.sheet.benefits': 'Benefits',
  'workbook.sheet.rounding': 'Rounding',
  'workbook.sheet.sources': 'Sources',
  'workbook.sheet.review': 'Review',
  'workbook.subject': 'Cost, benefit and how they are shared between departments',
  'workbook.description':
    'Workbook with formulas. Yellow cells with blue figures are inputs; every result follows from them.',
  'workbook.page': 'Page &P (&N)',
  'workbook.unit.kr': 'kr',
  'workbook.total': 'Total',
  'workbook.sum': 'Total',
  'workbook.city': 'Whole city',
  'workbook.byDepartment': 'by department',
  'workbook.entered': 'Entered values',
  'workbook.discountFactor': 'Discount factor',
  'workbook.index': 'Price level: {name}',
  'workbook.steps': '{driver}, whole steps',
  'workbook.column.name': 'Name',
  'workbook.column.allYears': 'All years',
  'workbook.column.formula': 'Formula or value in the model',
  'workbook.column.cost': 'Cost line',
  'workbook.column.benefit': 'Benefit line',
  'workbook.column.how': 'Incurred by, or holds for',
  'workbook.column.countedBy': 'Key or receiver',
  'workbook.column.bearer': 'Incurred by',
  'workbook.column.share': 'Shared by',
  'workbook.column.row': 'Row',
  'workbook.column.figure': 'Result',
  'workbook.column.what': 'What',
  'workbook.column.severity': 'Severity',
  'workbook.column.finding': 'Finding',
  'workbook.column.remedy': 'Remedy',
  'workbook.assumptions.title': 'Assumptions',
  'workbook.assumptions.subtitle':
    'Yellow cells are inputs. Every value is a named cell (its symbol, with the year where it holds for one year).',
  'workbook.assumptions.settings': 'Settings of the calculation',
  'workbook.assumptions.overrides': 'The scenarios’ own assumptions, and what follows from them',
  'workbook.departments.title': 'Departments and keys',
  'workbook.departments.subtitle':
    'First volumes as entered, then participants, keys (K) that costs and benefits are counted by, and shares (N) that costs are shared by.',
  'workbook.participants': 'Participants {n}',
  'workbook.participants.about': '1 = takes part',
  'workbook.key': 'K{n}',
  'workbook.key.members': 'participants after mergers, {who}',
  'workbook.key.about': 'units by department, {who}',
  'workbook.key.delayed':
    '{key} as it was {more, select, 0 {when the benefit arose} other {the year before the benefit arose}}',
  'workbook.share': 'N{n}',
  'workbook.share.title': '{label} · {method} · {who}',
  'workbook.share.about': 'share of what is divided',
  'workbook.share.value': 'Values calculated in Fördela by the method {method}, which cannot be written as a formula.',
  'workbook.share.fixed': 'Fixed shares: {name}, {who}',
  'workbook.share.benefit': 'Present value of realised benefit: {service}, {scenario}',
  'workbook.share.benefit.about': 'kr, at least 0',
  'workbook.costs.title': 'Costs',
  'workbook.costs.subtitle': 'What each line costs whoever first bears it, before funding and sharing. Kronor.',
  'workbook.costs.shared': 'Costs that one department bears for several',
  'workbook.costs.for': 'Holds for: {scenarios}',
  'workbook.costs.outlay': 'Outlay that is written off',
  'workbook.costs.capital': '{bearer}: depreciation and internal interest',
  'workbook.costs.own': 'Costs that each participant bears itself: {scenarios}',
  'workbook.costs.unit': 'Kronor per unit of the key',
  'workbook.costs.all': 'Kronor, all participants together',
  'workbook.benefits.title': 'Benefits',
  'workbook.benefits.subtitle':
    'What each line is worth per unit of its key, gross and realised, and what it gives the whole city. Kronor.',
  'workbook.benefits.set': 'Holds for: {scenarios}',
  'workbook.benefits.unit': 'kronor per unit of the key, or kronor to one receiver',
  'workbook.benefits.kr': 'kr',
  'workbook.benefits.gross': 'Gross benefit per unit: amount × adoption',
  'workbook.benefits.realised': 'Realised benefit per unit: gross × realisation × (1 − correction), after the lag',
  'workbook.benefits.public': 'Benefit to citizens and businesses',
  'workbook.benefits.beforeLag': 'Realised benefit per unit, before the lag',
  'workbook.benefits.late': 'Part that comes from the year before, after the lag',
  'workbook.benefits.total.gross': 'Gross benefit in the whole city',
  'workbook.benefits.total.realised': 'Realised benefit in the whole city',
  'workbook.benefits.total.public': 'Benefit to citizens and businesses in the whole city',
  'workbook.rounding.title': 'Rounding',
  'workbook.rounding.subtitle':
    'Öre handed out so that the parts are exactly the whole amount (largest remainder). Results add them; the figures are fixed at export.',
  'workbook.scenario.subtitle': 'Kronor; cells show whole kronor and hold öre.',
  'workbook.scenario.city': 'Whole city',
  'workbook.scenario.summary': 'The departments in short, whole period',
  'workbook.scenario.lines': 'Costs by line',
  'workbook.scenario.funding': 'Funding: claims and caps',
  'workbook.scenario.funded': 'Funded by line',
  'workbook.scenario.sources': 'Funding paid by source',
  'workbook.scenario.pools': 'To share by line',
  'workbook.scenario.byShare': 'To share by table of shares',
  'workbook.scenario.poolOf': 'Shared by {share}',
  'workbook.funding.about': 'claim = what is left × share, in the years the source is valid',
  'workbook.funding.claim': 'claim',
  'workbook.funding.asked': 'Claim by service',
  'workbook.funding.available': 'Available under the cap',
  'workbook.funding.level': 'Level when the cap is too small',
  'workbook.funding.given': 'Given by service',
  'workbook.funding.drawn': 'Drawn from the source',
  'workbook.funding.award': 'Given by line',
  'workbook.funding.own': 'Funded per unit of the key, own lines',
  'workbook.summary.subtitle':
    'Workbook from Fördela. Every amount follows from the inputs by formulas that can be read.',
  'workbook.summary.scenarios': 'The scenarios in short, whole period, {unit}',
  'workbook.summary.pays': 'Cost',
  'workbook.summary.gains': 'Benefit',
  'workbook.summary.net': 'Net',
  'workbook.summary.npv': 'Present value',
  'workbook.summary.ratio': 'Benefit per krona',
  'workbook.summary.payback': 'Paid back',
  'workbook.summary.losers': 'Losers, number',
  'workbook.summary.largest': 'Largest loss',
  'workbook.summary.reading': 'How to read the workbook',
  'workbook.guide.inputs':
    'Yellow cells with blue figures are inputs: volumes on Departments and keys, values on Assumptions, amounts on Costs and Benefits. Change them there, and everything is recalculated.',
  'workbook.guide.results':
    'Cost is what a department pays in the end, benefit is realised benefit, and net is benefit less cost. Column F is the first year on every sheet with years.',
  'workbook.guide.rounding':
    'When exported, every result agrees with Fördela to the öre. Formulas round to whole öre, and the sheet Rounding shows the öre handed out so that sums tie.',
  'workbook.guide.change':
    'When inputs change, results are recalculated here while the rounding stays as it was: a charge may then differ from Fördela by at most one öre per cost line.',
  'workbook.guide.readBack':
    'Fördela can read changed yellow cells back from the workbook, also when rows have been inserted.',
  'workbook.told':
    'Value calculated in Fördela. No formula gives the same amount here, and it stays when inputs change.',
  'workbook.told.method':
    'Share calculated in Fördela, not by a formula of the workbook. {method}: {how} The share stays when inputs are changed here.',
  'workbook.tier.from': 'Tier {n}: from units',
  'workbook.tier.price': 'Tier {n}: price per unit relative to the others',
  'workbook.share.tiered': 'Weight by driver in tiers: {name}, {who}',
  'workbook.values':
    '{count, plural, one {One value} other {# values}} could not be written as formulas and stand as calculated in Fördela.',
  'workbook.chart.scenarios': 'Cost, benefit and net by scenario, whole city',
  'workbook.chart.scenarios.about':
    'Column chart of cost, benefit and net for each scenario; the figures are in the table above.',
  'workbook.chart.accumulated': 'Accumulated net effect, whole city',
  'workbook.chart.accumulated.about':
    'Line chart of the accumulated net effect year by year in each scenario; the figures are on the scenarios’ sheets.',
  'workbook.comparison.title': 'Comparison: {title}',
  'workbook.comparison.subtitle': 'Whole period. Amounts are shown in {unit}; cells hold kronor.',
  'workbook.comparison.by': '{what} by department',
  'workbook.sources.title': 'Sources',
  'workbook.sources.subtitle': 'Where each value comes from, and how certain its basis is.',
  'workbook.review.title': 'Review',
  'workbook.review.subtitle': 'What Fördela finds in the model, and control sums that must be zero.',
  'workbook.checks': 'Control sums (must be 0)',
  'workbook.check.charged': 'Charged − recovered',
  'workbook.check.whole': 'Cost − funded − kept − charged',
  'workbook.check.net': 'Net − (benefit − cost + funding)',
}
// ../../work/wt-2/shared/language/en/index.ts
var en = {
  ...terms$1,
  ...problems$1,
  ...edits$1,
  ...files$1,
  ...formulas$1,
  ...find$1,
  ...formulaBar$1,
  ...trace$1,
  ...window$1,
  ...workbook$1,
  ...screens$1,
  ...columns$1,
  ...comparison$1,
  ...report$1,
  ...papers$1,
  ...reportScreen$1,
  ...hosts$1,
  ...hostProblems$1,
  ...electron$1,
  ...methods$1,
  ...fairness$1,
  ...game$1,
  ...review$1,
  ...analysis$1,
  ...governance$1,
  ...imports$1,
  ...grid$1,
}
// ../../work/wt-2/shared/language/sv/analysis.ts
var analysis = {
  'field.aims': 'Mål med e-tjänsten',
  'field.atMostOne': 'Högst en av',
  'field.builder': 'Byggd av sparade minuter',
  'field.changedWork': 'Ändrade arbetssätt',
  'field.checklist': 'Checklista',
  'field.code': 'Anmärkning',
  'field.considered': 'Beaktade anmärkningar',
  'field.coordination': 'Samordning, ingen e-tjänst',
  'field.correctionBy': 'Korrigeras efter',
  'field.corrections': 'Överskattningskorrigering efter underlag',
  'field.criteria': 'Kriterier',
  'field.doneIn': 'Uppföljd år',
  'field.excluded': 'Utesluts',
  'field.experience': 'Användning och upplevelse',
  'field.followUp': 'Uppföljning efter ett år',
  'field.fraction': 'Andel som dras av',
  'field.hourlyCost': 'Timkostnad',
  'field.internalDecision': 'Beslut om interna e-tjänster',
  'field.maturity': 'Steg i utvecklingstrappan',
  'field.measured': 'Uppmätt',
  'field.minutesAfter': 'Minuter efter',
  'field.minutesBefore': 'Minuter före',
  'field.mustHave': 'Måste väljas',
  'field.parallel': 'Parallell process',
  'field.points': 'Poäng',
  'field.portfolio': 'Portfölj',
  'field.purpose': 'Ändamål',
  'field.reason': 'Skäl',
  'field.steps': 'Steg',
  'field.unforeseen': 'Oförutsedda nyttor',
  'field.where': 'Var',
  'field.volume': 'Ärenden per år',
  'problem.portfolio-no-score': '{service} kan inte vägas: något av det som ska vägas går inte att räkna ut.',
  'problem.portfolio-no-score.remedy': 'Rätta felen i e-tjänsten. Den väljs inte så länge, om den inte måste väljas.',
  'problem.portfolio-not-proved':
    'Urvalet är det bästa som hittats, men det är inte bevisat bäst: ett bättre kan ge högst {gap, number, ::percent .##} mer.',
  'problem.portfolio-not-proved.remedy': 'Lås några val som är givna, så blir det färre att pröva.',
  'problem.portfolio-must-exceed':
    'Det som måste väljas behöver {wanted, number} kr av {source} {year}, men där finns {cap, number} kr.',
  'problem.portfolio-must-exceed.remedy': 'Ta bort något av det som måste väljas, eller höj taket.',
  'edit.makeScenario': 'skapa scenariot {what}',
  'edit.setCorrection': 'ändra överskattningskorrigeringen',
  'edit.correctByEvidence': 'korrigera {count, plural, one {en nyttorad} other {# nyttorader}} efter underlag',
  'edit.enterSafeDemand': 'sätt ett säkert besparingskrav i {what}',
  'edit.addCoordination': 'lägg till {what}',
  'coordination.programme.plan': 'Fortsatt e-tjänstprogram med central pott',
  'coordination.line.plan': 'Central samordning i linjen, utan pott',
  'coordination.programme.service': 'Samordning: fortsatt e-tjänstprogram',
  'coordination.line.service': 'Samordning: central samordning i linjen',
  'coordination.programme.scenario': 'Fortsatt e-tjänstprogram',
  'coordination.line.scenario': 'Central samordning utan program',
  'coordination.pot': 'Central pott',
  'coordination.centralBudget': 'Central budget för e-tjänst utan effektivisering',
  'coordination.ordinary': 'Ordinarie budget för utveckling',
  'coordination.source': 'Antagande',
  'coordination.line.secretariat': 'Programsekretariat',
  'coordination.line.coaches': 'E-tjänstcoacher',
  'coordination.line.leadership': 'Ledarskapsprogram',
  'coordination.line.controller': 'Controllerfunktion',
  'coordination.line.support': 'Centrala stödtjänster',
  'coordination.line.coordinators': 'E-tjänstkoordinator i förvaltningen',
  'maturity.step.1': '1 Program med central pott',
  'maturity.step.2': '2 Central samordning i linjen',
  'maturity.step.3': '3 Viss samordning, stort lokalt ansvar',
  'maturity.step.4': '4 Fullt lokalt ansvar',
  'maturity.lacks.led': 'Alla e-tjänster har inte en ansvarig förvaltning.',
  'maturity.lacks.maintained': 'Alla e-tjänster har inte en systemförvaltare med tid och någon som betalar.',
  'maturity.lacks.owned': 'För få nyttor har en nyttoansvarig.',
  'maturity.lacks.departments': 'För få förvaltningar deltar i någon e-tjänst.',
  'maturity.lacks.evidenced': 'För många nyttor bygger på antaganden.',
  'maturity.lacks.followedUp': 'För få e-tjänster är uppföljda efter ett år.',
  'term.aims.citizen-benefit': 'Medborgarnytta',
  'term.aims.efficiency': 'Effektivitet',
  'term.aims.leading-it-city': 'Ledande it-stad',
  'term.aims.vision-2030': 'Vision 2030',
  'term.aims.innovation': 'Nytto- och nöjestjänst',
  'term.checklist.business-development': 'Verksamhetsutveckling',
  'term.checklist.whole-view': 'Helhetssyn',
  'term.checklist.reuse': 'Återanvändning',
  'term.checklist.benefit-calculation': 'Nyttokalkyl',
  'term.checklist.process-map': 'Processkartläggning',
  'term.checklist.future-operation': 'Framtida drift',
  'term.checklist.maintenance-set-up': 'Förvaltningsetablering',
  'term.checklist.communication': 'Kommunikationsinsats',
  'term.checklist.training': 'Förankring och utbildning',
}
// ../../work/wt-2/shared/language/sv/columns.ts
var columns = {
  'columns.menu': 'Kolumn',
  'columns.menuOf': 'Meny för kolumnen {name}',
  'columns.sortAscending': 'Sortera stigande',
  'columns.sortDescending': 'Sortera fallande',
  'columns.sortNone': 'Ta bort sorteringen',
  'columns.sortedBy': 'Sorterat efter {column}.',
  'columns.filter': 'Filtrera …',
  'columns.filterTitle': 'Filtrera efter {column}',
  'columns.filtered': 'Filtrerad',
  'columns.removeFilter': 'Ta bort filtret',
  'columns.rowsShown': 'Visar {shown} av {all} rader, filtrerat efter {columns}.',
  'columns.showAllRows': 'Visa alla rader',
  'columns.contains': 'Innehåller texten',
  'columns.number': 'Talet är',
  'columns.comparison': 'Jämförelse',
  'columns.value': 'Värde',
  'columns.valueTo': 'Övre värde',
  'columns.and': 'och',
  'columns.noNumber': 'Skriv ett tal, till exempel 1 500, 25 % eller 10 tkr.',
  'columns.onlyProblems': 'Bara celler med anmärkningar',
  'columns.compare.equal': 'lika med',
  'columns.compare.unequal': 'inte lika med',
  'columns.compare.more': 'större än',
  'columns.compare.atLeast': 'minst',
  'columns.compare.less': 'mindre än',
  'columns.compare.atMost': 'högst',
  'columns.compare.between': 'mellan',
  'columns.apply': 'Använd',
  'columns.hide': 'Dölj kolumnen',
  'columns.choose': 'Välj kolumner …',
  'columns.chooseTitle': 'Kolumner som visas',
  'columns.showAll': 'Markera alla',
  'columns.freeze': 'Lås till och med kolumnen',
  'columns.unfreeze': 'Lås inga kolumner',
  'columns.moveLeft': 'Flytta kolumnen åt vänster',
  'columns.moveRight': 'Flytta kolumnen åt höger',
  'columns.fit': 'Anpassa bredden efter innehållet',
  'columns.reset': 'Återställ kolumnerna',
  'key.left': 'Vänsterpil',
  'key.right': 'Högerpil',
}
// ../../work/wt-2/shared/language/sv/comparison.ts
var comparison = {
  'comparison.question.one': 'Vad innebär {scenario}?',
  'comparison.question.model': 'Vem ska driva {what}?',
  'comparison.question.split': 'Hur ska kostnaden för {what} delas?',
  'comparison.question.funding': 'Hur ska {what} finansieras?',
  'comparison.question.other': 'Vilket scenario är bäst för {what}?',
  'comparison.question.services': 'e-tjänsterna',
  'comparison.answer.unknown': 'Staden kan inte räknas samman i alla scenarier; se anmärkningarna.',
  'comparison.answer.nothing':
    'Det finns inga belopp än. Lägg in förvaltningar, kostnader och nyttor, så jämförs de här.',
  'comparison.answer.same':
    '{count, plural, =2 {Båda scenarierna} other {Alla {count} scenarierna}} ger staden lika mycket: {total} {basis} {period}.',
  'comparison.answer.leastCost':
    '{best} kostar staden minst: {total} {basis} {period}{tied, select, no {, {difference} mindre än {second}} other {, lika mycket som {second}}}.',
  'comparison.answer.mostGain':
    '{best} ger staden mest: {total} {basis} {period}{tied, select, no {, {difference} mer än {second}} other {, lika mycket som {second}}}.',
  'comparison.answer.even': '{best} är bäst för staden: kostnad och nytta tar ut varandra {period}.',
  'comparison.answer.oneCosts': 'Staden betalar {total} {basis} {period}.',
  'comparison.answer.oneGains': 'Staden tjänar {total} {basis} {period}.',
  'comparison.answer.oneEven': 'Kostnad och nytta tar ut varandra för staden {period}.',
  'comparison.answer.losers':
    '{all, plural, one {Den enda berörda förvaltningen, {worst}, förlorar {loss}.} other {{losers, plural, one {{several, select, yes {Där förlorar en av {all} förvaltningar: {worst}, {loss}.} other {En av {all} förvaltningar förlorar: {worst}, {loss}.}}} other {{several, select, yes {Där förlorar {losers} av {all} förvaltningar, mest {worst} med {loss}.} other {{losers} av {all} förvaltningar förlorar, mest {worst} med {loss}.}}}}}}',
  'comparison.answer.nobodyLoses': 'Ingen förvaltning förlorar på det.',
  'comparison.answer.net': 'netto',
  'comparison.answer.presentValue': 'i nuvärde',
  'comparison.view': 'Visa',
  'comparison.view.sum': 'Summa',
  'comparison.view.year': 'Per år',
  'comparison.view.presentValue': 'Nuvärde',
  'comparison.year': 'År',
  'comparison.previousYear': 'Föregående år',
  'comparison.nextYear': 'Nästa år',
  'comparison.amountOrDifference': 'Belopp eller skillnad',
  'comparison.amounts': 'Belopp',
  'comparison.differenceTo': 'Skillnad mot {name}',
  'comparison.chooseBase': 'Jämför med',
  'comparison.unit': 'Enhet',
  'comparison.measures': 'Mått',
  'comparison.measuresChosen': '{count, plural, one {1 mått} other {# mått}}',
  'comparison.scenarios': 'Scenarier som visas',
  'comparison.scenariosHint': 'Dra för att ordna, eller Alt + pil',
  'comparison.addScenario': 'Scenario',
  'comparison.showScenario': 'Visa scenario',
  'comparison.newScenario': 'Nytt scenario utifrån {name} …',
  'comparison.newScenario.name': '{name}, ändrat',
  'comparison.hide': 'Ta bort ur jämförelsen',
  'comparison.moved': '{name} står nu på plats {position} av {count}',
  'comparison.moveLeft': 'Flytta åt vänster',
  'comparison.moveRight': 'Flytta åt höger',
  'comparison.select': 'Visa i diagrammen',
  'comparison.compareWith': 'Visa skillnad mot det här scenariot',
  'comparison.whatDiffers': 'Vad skiljer?',
  'comparison.export': 'Exportera',
  'comparison.table': 'Jämförelse av scenarier, {period}, {unit}',
  'comparison.corner': '{unit} {period}, {prices}',
  'comparison.fixedPrices': 'fasta priser',
  'comparison.nominalPrices': 'löpande priser',
  'comparison.department': 'Förvaltning',
  'comparison.base': 'jämförs med',
  'comparison.column.cost': 'kostnad',
  'comparison.column.benefit': 'nytta',
  'comparison.column.net': 'netto',
  'comparison.column.incurred': 'uppstår',
  'comparison.column.paidFunding': 'betald finans.',
  'comparison.column.funded': 'mottagen finans.',
  'comparison.column.charged': 'avgift',
  'comparison.column.recovered': 'mottagen avgift',
  'comparison.column.kept': 'kvarstår',
  'comparison.column.grossBenefit': 'bruttonytta',
  'comparison.column.realisedBenefit': 'realiserad nytta',
  'comparison.column.publicBenefit': 'för invånare',
  'comparison.column.savingsDemand': 'besparingskrav',
  'comparison.column.gap': 'glapp',
  'comparison.column.budgetEffect': 'budgeteffekt',
  'comparison.column.accumulated': 'ackumulerat',
  'comparison.column.npv': 'nuvärde',
  'comparison.column.benefitCostRatio': 'nytta/kr',
  'comparison.column.paybackYear': 'återbetalt',
  'comparison.measure.cost': 'Kostnad: det förvaltningen till slut betalar',
  'comparison.measure.benefit': 'Nytta: realiserad nytta',
  'comparison.measure.incurred': 'Kostnad som uppstår hos förvaltningen',
  'comparison.measure.net': 'Netto: nytta minus kostnad',
  'comparison.formula.net': '= nytta − kostnad',
  'comparison.formula.cost': '= uppstår + avgift + betald finansiering − mottagen finansiering − mottagna avgifter',
  'comparison.formula.benefit':
    '= (direkt ekonomisk + frigjord tid × hemtagningsgrad) × (1 − överskattningskorrigering)',
  'comparison.formula.incurred': '= Σ kostnadsrader',
  'comparison.formula.paidFunding': '= Σ finansiering som betalas',
  'comparison.formula.funded': '= Σ finansiering som tas emot',
  'comparison.formula.charged': '= Σ pott att dela × andel',
  'comparison.formula.recovered': '= Σ avgifter från deltagarna',
  'comparison.formula.kept': '= uppstår − mottagen finansiering − mottagna avgifter',
  'comparison.formula.grossBenefit': '= Σ nyttorader × anslutningsgrad',
  'comparison.formula.realisedBenefit':
    '= (direkt ekonomisk + frigjord tid × hemtagningsgrad) × (1 − överskattningskorrigering)',
  'comparison.formula.publicBenefit': '= Σ nytta för medborgare och företag × anslutningsgrad',
  'comparison.formula.savingsDemand': '= besparingskrav',
  'comparison.formula.gap': '= besparingskrav − realiserad nytta',
  'comparison.formula.budgetEffect': '= netto − besparingskrav',
  'comparison.formula.accumulated': '= Σ netto till och med året',
  'comparison.formula.npv': '= Σ netto / (1 + kalkylränta)^år',
  'comparison.formula.benefitCostRatio': '= nuvärde av nytta / nuvärde av kostnad',
  'comparison.formula.paybackYear': '= första år då ackumulerat netto förblir ≥ 0',
  'comparison.edit': 'Ändra scenariot …',
  'comparison.subtotal.districts': 'Stadsdelar, summa',
  'comparison.subtotal.participants': 'Deltagare, summa',
  'comparison.total': 'Staden, netto',
  'comparison.npvRow': 'Nuvärde, staden',
  'comparison.losersRow': 'Förvaltningar som förlorar',
  'comparison.losersOf': '{losers} av {all}',
  'comparison.figureName': '{department} · {scenario} · {measure}',
  'comparison.figureNameYear': '{department} · {scenario} · {measure} {year}',
  'comparison.hint': 'Välj en siffra och tryck Retur för att se varför den blev så.',
  'comparison.notCalculated': 'Kan inte beräknas',
  'comparison.noValue': 'Inget värde',
  'comparison.moreProblems':
    '{count, plural, one {En anmärkning till påverkar siffrorna.} other {Ytterligare # anmärkningar påverkar siffrorna.}}',
  'comparison.openReview': 'Öppna Granskning',
  'comparison.goToProblem': 'Visa var',
  'comparison.calculating': 'Beräknar …',
  'comparison.noScenarios': 'Inget att jämföra än',
  'comparison.noScenarios.text':
    'Ett scenario säger vem som driver e-tjänsten, hur den finansieras och hur resten delas. Skapa ett eller två, så ställs de sida vid sida här.',
  'comparison.noScenarios.action': 'Skapa scenarier',
  'comparison.noneShown': 'Inget scenario visas',
  'comparison.noneShown.text': 'Välj minst ett scenario med knappen Scenario.',
  'comparison.charts': 'Diagram för {name}',
  'comparison.charts.choose': 'Diagram för',
  'comparison.chart.alone': 'Det finns inget att visa i diagram än: alla belopp är noll eller kan inte beräknas.',
  'chart.city': 'Staden',
  'chart.others': '{count} övriga',
  'chart.subtitle': '{subject}, {scenario}, {unit}',
  'chart.subtitle.alone': '{subject}, {unit}',
  'chart.demand.subtitle.alone': 'Besparingskrav mot realiserad nytta i staden, {unit} per år',
  'chart.stacked.subtitle': 'Nettoeffekt per förvaltning och år, {scenario}, {unit}',
  'chart.stacked.subtitle.alone': 'Nettoeffekt per förvaltning och år, {unit}',
  'chart.demand.subtitle': 'Besparingskrav mot realiserad nytta i staden, {scenario}, {unit} per år',
  'chart.demand.gap': 'glapp {amount}',
  'chart.label': '{title}. {subtitle}: {figures}.',
  'chart.step.cost': 'Kostnad',
  'chart.step.development': 'Utveckling',
  'chart.step.operation': 'Drift & förvaltning',
  'chart.step.funding': 'Finansiering',
  'chart.step.charges': 'Avgifter',
  'chart.step.benefit': 'Realiserad nytta',
  'chart.step.net': 'Netto {period}',
  'chart.net.unknown': 'Nettot kan inte beräknas för alla år',
  'chart.net.nothing': 'Kostnad och nytta tar ut varandra varje år',
  'chart.net.neverBehind': 'Nyttan täcker kostnaden från början: {total} netto',
  'chart.net.paidBack': 'Pengarna är tillbaka {year}, och nettot blir {total}',
  'chart.net.notYetButFrom':
    'Pengarna är inte tillbaka {last}, men nyttan är större än kostnaden {only, select, yes {det året} other {varje år från {from}}}',
  'chart.net.developmentNotYet':
    'Utvecklingen betalar sig inte till {last}, men driften gör det {only, select, yes {det året} other {från {from}}}',
  'chart.net.behind': 'Pengarna är inte tillbaka {last}: {total} saknas',
  'chart.winners.unknown': 'Alla nettoeffekter kan inte beräknas',
  'chart.winners.nobody': 'Ingen förvaltning vinner eller förlorar',
  'chart.winners.allGain': 'Ingen förvaltning förlorar; mest vinner {best}, {amount}',
  'chart.winners.allLose':
    '{all, plural, one {{worst} förlorar {amount}} other {Alla # förvaltningar förlorar; mest förlorar {worst}, {amount}}}',
  'chart.winners.someLose':
    '{losers, plural, one {En} other {#}} av {all} förvaltningar förlorar; mest förlorar {worst}, {amount}',
  'chart.demand.unknown': 'Glappet mot besparingskravet kan inte beräknas',
  'chart.demand.met': 'Nyttan räcker till besparingskravet varje år',
  'chart.demand.metTogether':
    'Nyttan räcker i staden som helhet, men inte i varje förvaltning: {bridging} att överbrygga',
  'chart.demand.short':
    '{when, select, all {Kravet kommer före nyttan alla år} one {Kravet är större än nyttan {from}} from {Kravet är större än nyttan från {from}} other {Kravet är större än nyttan {from}–{to}}}: {bridging} att överbrygga',
  'chart.demand.shortSometimes': 'Kravet är större än nyttan {count} av {years} år: {bridging} att överbrygga',
  'differs.title': 'Vad skiljer?',
  'differs.between': '{a} jämfört med {b}',
  'differs.first': 'Scenario',
  'differs.second': 'jämfört med',
  'differs.nothing': 'Scenarierna är lika: allt de bygger på är detsamma.',
  'differs.operatingModel': 'Driftmodellen är {a}, inte {b}.',
  'differs.operatingModelOf': 'Driftmodellen för {service} är {a}, inte {b}.',
  'differs.fundingPlan': 'Finansieringen är {a}, inte {b}.',
  'differs.fundingPlan.without': 'Ingen särskild finansiering (annars: {b}).',
  'differs.fundingPlan.with': 'Finansieringen är {a} (annars ingen särskild).',
  'differs.splitRule': 'Fördelningsmodellen är {a}, inte {b}.',
  'differs.splitRule.without': 'Ingenting delas (annars: {b}).',
  'differs.splitRule.with': 'Fördelningsmodellen är {a} (annars delas ingenting).',
  'differs.savingsDemand': 'Besparingskravet är {a}, inte {b}.',
  'differs.savingsDemandDetails': 'Besparingskravet har andra belopp, andelar eller år.',
  'differs.savingsDemand.none': 'inget',
  'differs.savingsDemand.ownRealised': 'en andel av egen realiserad nytta',
  'differs.savingsDemand.scenario': 'en andel av nyttan i {scenario}',
  'differs.savingsDemand.entered': 'angivna belopp',
  'differs.serviceAdded': '{service} ingår, men inte i {b}.',
  'differs.serviceRemoved': '{service} ingår inte, men i {b}.',
  'differs.assumption': '{name} är {a}, inte {b}.',
  'differs.assumptionByYear': '{name}: {years}.',
  'differs.assumptionYear': '{year} {a} mot {b}',
  'differs.later': '{service} startar {years, plural, one {ett år} other {# år}} senare än i {b}.',
  'differs.earlier': '{service} startar {years, plural, one {ett år} other {# år}} tidigare än i {b}.',
  'differs.missing': 'ingen vald',
  'differs.formula': 'formeln {formula}',
  'differs.distribution': 'fördelningen {name} ({nominal})',
  'differs.effect':
    'Följd: staden får {amount} {direction, select, more {mer} less {mindre} other {varken mer eller mindre}} netto {period}.',
  'differs.effectSame': 'Följd: stadens netto {period} är detsamma.',
}
// ../../work/wt-2/shared/language/sv/edits.ts
var edits = {
  'edit.set': 'ändra {what}',
  'edit.insert': 'infoga {what}',
  'edit.remove': 'ta bort {what}',
  'edit.move': 'flytta {what}',
  'edit.duplicate': 'duplicera {what}',
  'edit.clear': 'rensa {what}',
  'edit.fromWorkbook': 'läs in {count, plural, one {ett värde} other {# värden}} från arbetsbok',
  'edit.undone': 'ångrat: {what}',
}
// ../../work/wt-2/shared/language/sv/electron.ts
var electron = {
  'native.menu.file.newWindow': 'Nytt fönster',
  'native.menu.file.closeWindow': 'Stäng fönstret',
  'native.menu.window.zoom': 'Zooma fönstret',
  'native.menu.window.front': 'Lägg alla överst',
  'native.closeWindow': 'Stäng fönstret',
  'native.unresponsive': 'Fönstret svarar inte.',
  'native.unresponsive.detail':
    'Det kan vara en lång beräkning. Öppnar du igen erbjuds det som inte var sparat ur journalen.',
  'native.wait': 'Vänta',
}
// ../../work/wt-2/shared/language/sv/fairness.ts
var fairness = {
  'screen.fairness': 'Rättvisa',
  'fairness.title': 'Är fördelningen rättvis, och vill alla vara med?',
  'fairness.scenario': 'Scenario',
  'fairness.service': 'E-tjänst',
  'fairness.everyService': 'Alla e-tjänster',
  'fairness.on': 'Räknat på',
  'fairness.on.period': 'Hela perioden (nuvärde)',
  'fairness.when': '{on, select, period {under perioden (nuvärde)} other {{on}}}',
  'fairness.running': 'Räknar: {percent}',
  'fairness.cancel': 'Avbryt',
  'fairness.cancelled': 'Beräkningen avbröts.',
  'fairness.again': 'Räkna igen',
  'fairness.failed': 'Beräkningen kunde inte göras klart. Modellen och övriga resultat påverkas inte.',
  'fairness.noScenarios': 'Här visas om fördelningen av kostnaden är rättvis, och vilka som skulle tjäna på att lämna.',
  'fairness.noScenarios.text':
    'Det behövs ett scenario med e-tjänster, deltagare och en fördelningsmodell. Lägg upp ett för att börja.',
  'fairness.noScenarios.action': 'Till scenarierna',
  'fairness.nobody': 'Ingen deltar i det som valts här.',
  'fairness.nobody.text':
    'Lägg till deltagare på e-tjänsten, eller välj ett annat scenario, en annan e-tjänst eller ett annat år.',
  'fairness.nobody.action': 'Till tjänsterna',
  'fairness.nothingShared': 'Scenariot delar ingen kostnad mellan deltagarna, så det finns ingen fördelning att pröva.',
  'fairness.nothingShared.text':
    'Var och en bär sin egen kostnad, eller så stannar den där den uppstår. Välj en fördelningsmodell för scenariot, eller välj ett annat scenario.',
  'fairness.nothingShared.action': 'Till fördelningsmodellerna',
  'fairness.answer.allStay': 'Alla {count} deltagare tjänar på att vara med {when}.',
  'fairness.answer.someLeave':
    '{leaving} av {count} deltagare skulle tjäna på att lämna {when}: {names}{more, plural, =0 {} other { och # till}}.',
  'fairness.answer.unknown': 'Nettot kan inte beräknas för alla deltagare; se Granskning.',
  'fairness.answer.compensated': 'Det går att göra jämnt: {total} från dem som vinner räcker till dem som förlorar.',
  'fairness.answer.centralAdds':
    'De som vinner kan inte ersätta dem som förlorar: av {total} måste {central} komma från den centrala budgeten.',
  'fairness.answer.noLosers': 'Ingen deltagare förlorar, så ingen kompensation behövs.',
  'fairness.outside': '{department} betalar {amount} mer än vad förvaltningen får i nytta {when}.',
  'fairness.outsideNet': '{department} får {amount} mindre än genom att stå utanför {when}.',
  'fairness.alone': '{department} betalar {amount} mer än om förvaltningen drev e-tjänsten själv {when}.',
  'fairness.departments': 'Förvaltning för förvaltning',
  'fairness.departments.lead':
    'Nettot tillsammans jämförs med nettot var för sig ({each}) och utanför (ingen nytta, ingen driftkostnad, ingen avgift; det förvaltningen bär som ägare finns kvar).',
  'fairness.departments.lead.noEach':
    'Nettot tillsammans jämförs med nettot utanför (ingen nytta, ingen driftkostnad, ingen avgift; det förvaltningen bär som ägare finns kvar). Var för sig går inte att visa: modellen har ingen driftmodell där var och en driver själv.',
  'fairness.column.department': 'Förvaltning',
  'fairness.column.charged': 'Betalar',
  'fairness.column.realised': 'Nytta',
  'fairness.column.together': 'Tillsammans',
  'fairness.column.alone': 'Var för sig',
  'fairness.column.outside': 'Utanför',
  'fairness.column.rather': 'Vill hellre',
  'fairness.column.low': 'Lägst',
  'fairness.column.high': 'Högst',
  'fairness.column.received': 'Kompensation',
  'fairness.column.after': 'Betalar då',
  'fairness.group.paid': 'Fördelning, {unit}',
  'fairness.group.net': 'Netto, {unit}',
  'fairness.group.band': 'Över alla metoder, {unit}',
  'fairness.group.compensation': 'Utjämnat, {unit}',
  'fairness.rather.alone': 'driva själv',
  'fairness.rather.outside': 'stå utanför',
  'fairness.rather.stay': 'vara med',
  'fairness.sum': 'Summa',
  'fairness.methods.unknown': 'något den bygger på kan inte beräknas, se Granskning',
  'fairness.groups': 'Vill någon grupp bryta sig ur?',
  'fairness.groups.stable':
    'Ingen grupp tjänar på att bryta sig ur: ingen grupp betalar mer än vad e-tjänsten skulle kosta den för sig.',
  'fairness.groups.blocking':
    '{names} betalar {amount} mer än vad e-tjänsten skulle kosta {many, select, yes {dem tillsammans} other {förvaltningen}} {when}, och skulle tjäna mest på att bryta sig ur.',
  'fairness.groups.possible': 'Det finns fördelningar där varje grupp sparar minst {amount}.',
  'fairness.groups.possibleZero': 'Det finns en fördelning som ingen grupp tjänar på att lämna.',
  'fairness.groups.impossible':
    'Hur kostnaden än delas får någon grupp betala minst {amount} mer än för sig. Någon måste tillföra pengar utifrån för att alla grupper ska vilja vara med.',
  'fairness.groups.dearer':
    'Observera: {one} och {other} har det {amount} billigare var för sig än tillsammans. Metoder som bygger på samarbete säger då mindre.',
  'fairness.groups.dearerAll':
    'Observera: var för sig kostar det {amount} mindre än tillsammans. Metoder som bygger på samarbete säger då mindre.',
  'fairness.groups.beforeFunding': 'Gruppernas kostnad räknas före finansiering.',
  'fairness.groups.many': 'Gruppernas prövning görs för en e-tjänst i taget. Välj en e-tjänst ovan.',
  'fairness.groups.notAvailable': 'Gruppernas prövning går inte att göra här.',
  'fairness.groups.unknown': 'Någon kostnad kan inte beräknas; se Granskning.',
  'fairness.methods': 'Vad varje metod skulle ge',
  'fairness.methods.lead':
    'Skillnaden mellan metoderna är ett val; hur långt de kan gå är räkning. Välj en metod för att använda den i scenariots fördelningsmodell. Det går att ångra.',
  'fairness.departure':
    'Som mest avviker {department}, som betalar {amount} {direction, select, more {mer} other {mindre}} än metoden ger, eftersom deltagare kommer eller går under perioden. Räkna varje år för sig för att följa metoden.',
  'fairness.methods.name': 'Metod',
  'fairness.methods.span': 'Lägst–högst',
  'fairness.methods.leaving': 'Vill lämna',
  'fairness.methods.leaving.none': 'ingen',
  'fairness.methods.use': 'Använd',
  'fairness.methods.useName': 'Använd {name} i scenariot',
  'fairness.methods.current': 'används nu',
  'fairness.methods.unavailable': 'Går inte: {reason}',
  'fairness.methods.figures': 'Alla belopp',
  'fairness.methods.figuresOf': 'Vad varje förvaltning betalar med varje metod, {unit}',
  'fairness.methods.with': '{name}: {keys}',
  'fairness.methods.ofRule': '{name} ({rule})',
  'fairness.compensation': 'Vad skulle göra det jämnt?',
  'fairness.compensation.receives': '{department} får {amount}.',
  'fairness.compensation.pays': 'Betalas av {names}.',
  'fairness.compensation.payer': '{department} {amount}',
  'fairness.compensation.split': 'En fördelning där ”Betalar då” i tabellen gäller direkt behöver ingen kompensation.',
  'fairness.hosts': 'Vad blir kvar hos den som bär kostnaden?',
  'fairness.hosts.kept':
    '{department} bär {incurred} åt andra och har kvar {kept} som ingen annan betalar (kvarstående kostnad).',
  'fairness.hosts.none': '{department} bär {incurred} åt andra och får tillbaka allt.',
  'fairness.hosts.nobody': 'Ingen bär någon kostnad åt andra.',
  'fairness.ruleName': '{method} ({scenario})',
  'fairness.andOthers': '{names} och {count} till',
  'fairness.and': '{first} och {last}',
  'edit.chooseMethod': 'välj {method} för {scenario}',
  'chart.dots.title.differ': '{department} kan få betala från {low} till {high} beroende på metod',
  'chart.dots.title.same': 'Metoderna ger samma fördelning',
  'chart.dots.subtitle': 'Vad förvaltningen betalar: ● nu, ○ andra metoder, {scenario}, {on}, {unit}',
  'chart.dots.spoken': '{department} nu {now}, lägst {low}, högst {high}',
  'chart.excess.title.some': '{name} betalar {amount} mer än för sig',
  'chart.excess.title.none': 'Ingen betalar mer än för sig',
  'chart.excess.subtitle': 'Vad man betalar utöver vad e-tjänsten skulle kosta för sig, {scenario}, {on}, {unit}',
}
// ../../work/wt-2/shared/language/sv/files.ts
var files = {
  'cli.serve.unused': 'Inget fönster är öppet längre. Fördela avslutas.',
  'edit.recovered': 'återställa {count, plural, one {1 ändring} other {{count, number} ändringar}}',
  'edit.merged': 'sammanfoga med ändringar i filen',
  'command.versions': 'Tidigare versioner …',
  'command.compareFiles': 'Jämför med en annan modell …',
  'command.recover': 'Återställ osparat arbete …',
  'dialog.tryAgain': 'Försök igen',
  'dialog.saveCopy': 'Spara en kopia …',
  'dialog.saveFailed.title': '{file} kunde inte sparas',
  'dialog.saveFailed.text': 'Ändringarna finns kvar här, och filen är som den var.',
  'dialog.recovery.title': 'Osparat arbete finns kvar',
  'dialog.recovery.lead':
    '{count, plural, one {Fördela avslutades utan att en modell var sparad.} other {Fördela avslutades utan att # modeller var sparade.}} Ändringarna finns i en journal på den här datorn.',
  'dialog.recovery.edits': '{count, plural, one {1 ändring} other {{count, number} ändringar}}, den senaste {when}',
  'dialog.recovery.noFile': 'Har ingen fil än',
  'dialog.recovery.ready': 'Filen är som när ändringarna gjordes.',
  'dialog.recovery.changed':
    'Filen har ändrats sedan dess. Den rörs inte: du får jämföra och sammanfoga innan något sparas.',
  'dialog.recovery.gone': 'Filen hittas inte. Modellen öppnas som den var, och kan sparas på nytt.',
  'dialog.recovery.take': 'Återställ',
  'dialog.recovery.takeNamed': 'Återställ {file}',
  'dialog.recovery.forget': 'Ta bort',
  'dialog.recovery.forgetNamed': 'Ta bort det osparade i {file}',
  'dialog.recovery.sure': 'Ta bort för gott',
  'dialog.recovery.later': 'Senare',
  'dialog.recovery.none': 'Det finns inget osparat arbete att återställa.',
  'dialog.versions.title': 'Tidigare versioner av {file}',
  'dialog.versions.lead':
    'Sparas på den här datorn: de tio senaste alltid, och högst femtio från de senaste sju dagarna.',
  'dialog.versions.none': 'Inga tidigare versioner än. En läggs till varje gång modellen sparas.',
  'dialog.versions.noFile': 'Modellen har ingen fil än. Versioner läggs till när den har sparats.',
  'dialog.versions.list': 'Versioner',
  'dialog.versions.current': 'som filen är nu',
  'dialog.versions.choose': 'Välj en version för att se vad som har ändrats sedan dess.',
  'dialog.versions.since': 'Ändrat från versionen {when} till det som visas nu',
  'dialog.versions.restore': 'Öppna som kopia',
  'dialog.versions.compare': 'Jämför resultaten',
  'dialog.versions.copyName': '{name} (version {when})',
  'dialog.compare.title': 'Jämför två modeller',
  'dialog.compare.choose': 'Jämför med',
  'dialog.compare.lead': 'Från {before} till {after}',
  'dialog.compare.inputs': 'Indata',
  'dialog.compare.results': 'Resultat per förvaltning',
  'dialog.compare.same': 'Modellerna har samma indata.',
  'dialog.compare.sameResults': 'Inget resultat skiljer sig.',
  'dialog.compare.scenario': 'Scenario',
  'dialog.compare.city': 'Staden',
  'dialog.compare.before': 'Före',
  'dialog.compare.after': 'Efter',
  'dialog.compare.difference': 'Skillnad',
  'dialog.compare.unknown': 'Det går inte att räkna på en av modellerna.',
  'dialog.compare.onlyBefore': 'Scenariot {name} finns bara i {file}.',
  'dialog.compare.onlyAfter': 'Scenariot {name} finns bara i {file}.',
  'dialog.compare.changed': '{count, plural, =0 {Inga ändringar} one {1 ändring} other {{count, number} ändringar}}',
  'dialog.compare.more': '… och {count, plural, one {1 ändring} other {{count, number} ändringar}} till',
  'dialog.merge.title': '{file} har ändrats både här och utanför Fördela',
  'dialog.merge.lead':
    'Allt som bara har ändrats på ett ställe tas med: {mine, plural, one {1 ändring} other {{mine, number} ändringar}} här, {theirs, plural, one {1 ändring} other {{theirs, number} ändringar}} i filen.',
  'dialog.merge.none': 'Inget har ändrats på båda ställena.',
  'dialog.merge.conflicts':
    '{count, plural, one {Ett värde har ändrats på båda ställena. Välj vilket som ska gälla.} other {{count, number} värden har ändrats på båda ställena. Välj vilka som ska gälla.}}',
  'dialog.merge.before': 'Var',
  'dialog.merge.mine': 'Här',
  'dialog.merge.theirs': 'I filen',
  'dialog.merge.allMine': 'Välj allt som här',
  'dialog.merge.allTheirs': 'Välj allt som i filen',
  'dialog.merge.take': 'Sammanfoga',
  'dialog.merge.place': 'Plats',
  'dialog.changedOutside.merge': 'Sammanfoga …',
  'dialog.changedOutside.gone': '{file} finns inte längre',
  'dialog.changedOutside.goneText':
    'Filen har tagits bort eller flyttats, eller så går mappen inte att nå. Modellen finns kvar här och kan sparas på nytt.',
  'dialog.changedOutside.again': 'Spara på nytt',
  'change.changed': '{place}: {from} → {to}',
  'change.added': '{place}: tillagt',
  'change.addedValue': '{place}: tillagt, {to}',
  'change.removed': '{place}: borttaget',
  'change.removedValue': '{place}: borttaget, var {from}',
  'change.moved': '{place}: flyttat',
  'change.nothing': 'tomt',
  'change.gone': 'borttaget',
  'change.several': '{count, plural, one {1 uppgift} other {{count, number} uppgifter}}',
  'change.yes': 'ja',
  'change.no': 'nej',
  'change.word.added': 'tillagt',
  'change.word.removed': 'borttaget',
  'change.word.moved': 'flyttat',
  'change.whole': 'hela raden',
  'dialog.compare.measure': 'Mått',
  'dialog.compare.inUnit': 'Hela perioden, {unit}',
  'dialog.compare': 'Jämför',
  'dialog.merge.impossible':
    'De valda delarna kan inte bilda en modell tillsammans. Välj på ett annat sätt, eller spara en kopia.',
  'dialog.compare.all': 'Visa alla {count, number} ändringar',
  'dialog.salvage.title': '{file} är skadad',
  'dialog.salvage.text':
    '{count, plural, one {En del kan inte läsas och utelämnas} other {{count, number} delar kan inte läsas och utelämnas}}; resten kan öppnas som en kopia. Filen lämnas som den är.',
  'dialog.salvage.open': 'Öppna det som kan läsas',
  'dialog.salvage.copyName': '{name} (räddad)',
}
// ../../work/wt-2/shared/language/sv/find.ts
var find = {
  'find.title': 'Sök',
  'find.replaceTitle': 'Sök och ersätt',
  'find.close': 'Stäng {panel}',
  'find.text': 'Sök efter',
  'find.replacement': 'Ersätt med',
  'find.scope': 'Var',
  'find.inDocument': 'Hela modellen',
  'find.inGrid': 'Tabellen',
  'find.matchCase': 'Skilj på stora och små bokstäver',
  'find.whole': 'Hela cellen',
  'find.inFormulas': 'I formler',
  'find.start': 'Namn, celler, anteckningar och källor genomsöks.',
  'find.count': '{count, plural, =0 {Inga träffar} one {1 träff} other {{count, number} träffar}}',
  'find.next': 'Nästa träff',
  'find.previous': 'Föregående träff',
  'find.results': 'Träffar i modellen',
  'find.replaceHere': 'Ersätt i {place}',
  'find.replaceChosen': 'Ersätt markerade ({count})',
  'find.replaced': '{count, plural, one {Ersatt i 1 cell} other {Ersatt i {count, number} celler}}. Ångra med Ctrl+Z.',
  'find.more': 'Visa fler ({count, number} till)',
  'command.find': 'Sök …',
  'command.replace': 'Sök och ersätt …',
  'command.findNext': 'Nästa träff',
  'command.findPrevious': 'Föregående träff',
  'edit.replace': 'ersätt i {count, plural, one {1 cell} other {{count, number} celler}}',
  'comments.title': 'Kommentarer',
  'comments.empty': 'Modellen har inga kommentarer. Välj en cell och tryck Skift+F2 för att skriva en.',
  'comments.new': 'Ny kommentar till {place}',
  'comments.placeholder': 'Skriv en kommentar till cellen',
  'comments.add': 'Lägg till',
  'comments.edit': 'Ändra kommentaren till {place}',
  'comments.change': 'Ändra',
  'comments.keep': 'Spara',
  'comments.keepOf': 'Spara kommentaren till {place}',
  'comments.remove': 'Ta bort',
  'comments.removeOf': 'Ta bort kommentaren till {place}',
  'comments.orphan': 'Det som kommentaren gäller finns inte längre.',
  'comments.count': '{count, plural, one {1 kommentar} other {# kommentarer}}',
  'command.comment': 'Kommentera cellen',
  'command.comments': 'Kommentarer',
  'edit.comment': 'kommentera {what}',
  'edit.changeComment': 'ändra kommentaren till {what}',
  'edit.removeComment': 'ta bort kommentaren till {what}',
}
// ../../work/wt-2/shared/language/sv/formulaBar.ts
var formulaBar = {
  'formulaBar.list': 'Namn som passar',
  'formulaBar.parameter.driver': 'fördelningsnyckel',
  'formulaBar.parameter.assumption': 'antagande',
  'formulaBar.parameter.value': 'värde',
  'formulaBar.parameter.condition': 'villkor',
  'formulaBar.parameter.then': 'då',
  'formulaBar.parameter.otherwise': 'annars',
  'formulaBar.parameter.decimals': 'decimaler',
  'formulaBar.parameter.from': 'från år',
  'formulaBar.parameter.to': 'till år',
  'formulaBar.kind.assumption': 'antagande',
  'formulaBar.kind.driver': 'fördelningsnyckel',
  'formulaBar.kind.function': 'funktion',
  'formulaBar.sumOfDriver': 'summa {value}',
  'formulaBar.fromTo': '{first} till {last}',
  'formulaBar.fix': 'Rätta cellen enligt förslaget',
  'formulaBar.remedy.symbol': 'Byt till {name}',
  'formulaBar.remedy.function': 'Byt till {name}',
  'formulaBar.remedy.parenthesis':
    '{count, plural, one {Lägg till parentesen som saknas} other {Lägg till de # parenteser som saknas}}',
  'formulaBar.remedy.parenthesisLess':
    '{count, plural, one {Ta bort den överflödiga parentesen} other {Ta bort de # överflödiga parenteserna}}',
  'formulaBar.remedy.unfinished': 'Ta bort det som inte har någon fortsättning',
  'formulaBar.remedy.separator': 'Skriv semikolon mellan värdena',
  'formulaBar.remedy.decimal': 'Läs kommatecknet som decimaltecken',
  'formulaBar.remedy.multiply': 'Sätt dit gångertecknet',
  'formulaBar.remedy.factor': 'Räkna om: {factor}',
  'formulaBar.remedy.multiplyBy': 'Multiplicera med {name}',
  'formulaBar.remedy.number': 'Skriv {name}',
  'formulaBar.remedy.formula': 'Gör det till en formel',
  'shortcut.newLine': 'Ny rad i en anteckning',
  'shortcut.newLine.keys': 'Alt+Retur',
  'shortcut.complete': 'Visa namn och funktioner när en formel skrivs',
  'shortcut.complete.keys': 'Ctrl+Mellanslag',
  'shortcut.columnMenu': 'Öppna kolumnens meny från rubriken',
  'shortcut.columnMenu.keys': 'Retur eller Alt+Nedpil',
  'edit.fix': 'rätta {what}',
}
// ../../work/wt-2/shared/language/sv/formulas.ts
var formulas = {
  'formula.function.sum': 'Summan av en fördelningsnyckel över alla förvaltningar som finns det året.',
  'formula.function.share': 'Förvaltningens andel av en fördelningsnyckel: dess värde delat med summan.',
  'formula.function.min': 'Det minsta av värdena.',
  'formula.function.max': 'Det största av värdena.',
  'formula.function.if': 'Det andra värdet när villkoret är uppfyllt, annars det tredje.',
  'formula.function.round': 'Värdet avrundat, halvor från noll. Andra värdet: antal decimaler.',
  'formula.function.ramp': '0 till och med det första året, 1 från det andra, en rak linje däremellan.',
  'formula.function.index': 'Prisnivån jämfört med basåret enligt ett antagande om årlig förändring; 1 i fast pris.',
  'problem.formula-syntax': 'Formeln går inte att läsa, vid tecken {position, number}.',
  'problem.formula-syntax.remedy':
    '{hint, select, unfinished {Formeln slutar för tidigt: skriv klart den.} parenthesis {Kontrollera att varje parentes har sitt par.} operand {Här saknas ett tal eller en symbol.} comma {Skriv semikolon mellan värden i en funktion.} other {Skriv en formel som börjar med =, till exempel = antal * minuter / 60.}}',
  'problem.formula-not-allowed': 'Formeln innehåller något som inte får användas, tecken {position, number}: {text}',
  'problem.formula-not-allowed.remedy':
    '{hint, select, multiply_sign {Skriv * mellan det som ska multipliceras.} number {Skriv talet med siffror och decimalkomma.} percent {Procenttecken får bara stå efter ett tal.} call {Bara de egna funktionerna kan användas.} reserved {Ordet hör till formelspråket: ge symbolen ett annat namn.} symbol {Använd namnet på ett antagande eller en fördelningsnyckel.} range {Formler använder namn, inte cellområden.} separator {Skriv semikolon mellan värden i en funktion.} equals {En formel räknar ut ett värde; den kan inte ändra andra.} text {Text kan inte ingå i en formel.} list {Listor kan inte ingå i en formel.} line {Formeln måste stå på en rad.} parentheses {Sätt parentes så att det framgår vad som räknas först.} and {Skriv jämförelserna var för sig, med och emellan.} other {Ta bort tecknet.}}',
  'problem.formula-unknown-function': 'Funktionen {text} finns inte.',
  'problem.formula-unknown-function.remedy':
    'Funktioner som finns: summa, andel, min, max, om, avrunda, ramp och index.',
  'problem.formula-wrong-arguments':
    '{function} har {given, plural, =0 {inga värden} one {ett värde} other {# värden}}, men ska ha minst {least, number} och högst {most, number}.',
  'problem.formula-wrong-arguments.remedy':
    '{hint, select, symbol {Skriv namnet på en fördelningsnyckel eller ett antagande inom parentesen, inget annat.} decimals {Antal decimaler ska vara ett heltal från −12 till 12.} other {Skriv semikolon mellan värdena.}}',
  'problem.formula-too-long': 'Formeln har {length, number} tecken; den får ha högst {limit, number}.',
  'problem.formula-too-long.remedy': 'Dela upp formeln i flera antaganden.',
  'problem.formula-too-deep': 'Formeln har mer än {limit, number} nivåer av parenteser.',
  'problem.formula-too-deep.remedy': 'Dela upp formeln i flera antaganden.',
  'problem.formula-unknown-symbol': 'Symbolen {symbol} finns inte bland antaganden och fördelningsnycklar.',
  'problem.formula-unknown-symbol.remedy': 'Rätta namnet, eller lägg till antagandet.',
  'problem.formula-unknown-symbol-near': 'Symbolen {symbol} finns inte bland antaganden och fördelningsnycklar.',
  'problem.formula-unknown-symbol-near.remedy': 'Menade du {nearest}? Rätta annars namnet, eller lägg till antagandet.',
  'problem.formula-cycle': '{symbol} beror på sig själv: {cycle}.',
  'problem.formula-cycle.remedy': 'Bryt cirkeln: skriv ett tal, eller en formel utan {symbol}, i ett av antagandena.',
  'problem.formula-index-of-driver': '{symbol} kan inte vara ett index.',
  'problem.formula-index-of-driver.remedy': 'Ange ett antagande som håller årlig prisförändring, lika för alla.',
  'problem.unit-syntax': 'Enheten {text} går inte att förstå, tecken {position, number}.',
  'problem.unit-syntax.remedy': 'Skriv till exempel kr, tkr, min, h, st, %, kr/h eller ärende/år.',
  'problem.unit-mismatch': 'Formeln ger {found}, men här behövs {expected}.',
  'problem.unit-mismatch.remedy':
    '{hint, select, divide_by_60 {Minuter används som timmar: dela med 60.} multiply_by_60 {Timmar används som minuter: multiplicera med 60.} scale {Storleksordningen skiljer: multiplicera eller dela så att enheterna stämmer.} multiply_by_hourly_cost {Tid är inte pengar: multiplicera med en timkostnad (kr/h).} multiply_by_price {Multiplicera med ett pris i kronor.} multiply_by_time {Multiplicera med en tid.} divide_by_time {Dela med en tid.} money_twice {Två belopp multipliceras med varandra: ta bort det ena.} money_unexpected {Ta bort beloppet, eller dela med ett belopp.} name_the_number {Ge talet ett namn bland antagandena, med enhet och källa.} other {Ändra formeln eller enheten.}}',
  'problem.unit-terms': '{left} och {right} kan inte räknas ihop med {operator}.',
  'problem.unit-terms.remedy':
    '{hint, select, scale {Räkna om det ena så att båda har samma storleksordning.} divide_by_60 {Dela minuterna med 60.} multiply_by_60 {Multiplicera timmarna med 60.} name_the_number {Ge talet ett namn bland antagandena, med enhet och källa.} other {Kontrollera vad som ska räknas ihop.}}',
  'problem.unit-power': '{found} kan inte upphöjas så att enheten blir begriplig.',
  'problem.unit-power.remedy': 'Upphöj bara tal utan enhet.',
}
// ../../work/wt-2/shared/language/sv/game.ts
var game = {
  'game.table.method': 'Metod: {method}',
  'game.table.order': 'Ordning: {services}',
  'game.table.player': 'Deltagare',
  'game.table.share': 'Andel',
  'game.table.total': 'Summa',
  'game.table.core':
    'Det går att dela så att ingen grupp skulle ha det bättre på egen hand. Gruppen med minst att vinna på samarbetet kan då vinna {least}.',
  'game.table.coreEmpty': 'Hur man än delar skulle någon grupp ha det bättre på egen hand, med minst {excess}.',
  'game.table.inCore': 'Med de här andelarna skulle ingen grupp ha det bättre på egen hand.',
  'game.table.notInCore': 'Med de här andelarna skulle de här grupperna ha det bättre på egen hand:',
  'game.table.blocking': '  {group}: {excess}',
  'game.table.more': '{count, plural, one {  och 1 grupp till} other {  och # grupper till}}',
}
// ../../work/wt-2/shared/language/sv/governance.ts
var governance = {
  'edit.reconsider': 'låt en anmärkning gälla igen',
  'reading.sum': 'Summa',
  'reading.scenario': 'Scenario',
  'reading.running': 'Räknar: {percent}',
  'reading.cancel': 'Avbryt',
  'reading.cancelled': 'Beräkningen avbröts.',
  'reading.failed': 'Beräkningen gick inte att göra. Granskningen säger om något i modellen hindrar den.',
  'reading.again': 'Räkna igen',
  'reading.noScenario':
    'Ett scenario säger vilken driftmodell, finansiering och fördelning som gäller. Skapa ett först.',
  'review.looking': 'Granskar …',
  'review.count': '{count, number}',
  'review.count.error': '{count, plural, one {# fel} other {# fel}}',
  'review.count.warning': '{count, plural, one {# varning} other {# varningar}}',
  'review.count.info': '{count, plural, one {# upplysning} other {# upplysningar}}',
  'review.do': 'Gör',
  'review.fix': 'Åtgärda',
  'review.fixNamed': 'Åtgärda: {what}. {message}',
  'review.consider': 'Låt stå …',
  'review.considerNamed': 'Låt stå: {message}',
  'review.consider.title': 'Låt anmärkningen stå',
  'review.consider.reason': 'Skäl',
  'review.consider.hint': 'Sparas i modellen med ditt namn, så att den som läser vet att anmärkningen är sedd.',
  'review.consider.save': 'Låt stå',
  'review.considered': '{count, plural, one {En beaktad anmärkning} other {# beaktade anmärkningar}}',
  'review.reconsider': 'Låt gälla igen',
  'screen.explore': 'Utforska',
  'explore.title': 'Vilken lösning är bäst för både staden och förvaltningarna?',
  'explore.lead':
    '{count, number} kombinationer: {models} driftmodeller × {rules} sätt att fördela × {plans} finansieringar. Allt annat är som i {scenario}.',
  'explore.noRule': 'Inget delas',
  'explore.noPlan': 'Utan finansiering',
  'explore.rule': 'Fördelning',
  'explore.noModels': 'Det finns ingen driftmodell att utforska.',
  'explore.noModels.text':
    'En driftmodell säger vem som driver e-tjänsterna. Lägg upp minst två, så kan de ställas mot varandra.',
  'explore.noModels.action': 'Till driftmodellerna',
  'explore.heat': 'Alla kombinationer',
  'explore.heat.lead':
    'Välj en ruta för att göra kombinationen till ett scenario. Grönblått är bland det bästa som hittats, orange bland det sämsta.',
  'explore.measure': 'Visa',
  'explore.measure.cityNpv': 'Stadens nuvärde',
  'explore.measure.losers': 'Antal förvaltningar som förlorar',
  'explore.measure.largestLoss': 'Nuvärdet för den förvaltning som det går sämst för',
  'explore.measure.gapYears': 'Förvaltningsår med krav över nyttan',
  'explore.weights': 'Det här väger',
  'explore.weight.cityNpv': 'stadens nuvärde',
  'explore.weight.losers': 'få som förlorar',
  'explore.weight.largestLoss': 'liten största förlust',
  'explore.weight.gapYears': 'få år med glapp',
  'explore.weight.stability': 'ingen vill lämna',
  'explore.ranking': 'Rangordning',
  'explore.ranking.lead':
    'Varje mått räknas från 0 (sämst av det som hittats) till 100 % (bäst) och vägs som du anger. ● är en bästa avvägning: ingen annan kombination är bättre för både staden och den som förlorar mest.',
  'explore.rank': 'Plats',
  'explore.best': 'Bästa avvägning',
  'explore.best.short': 'Bäst',
  'explore.score': 'Poäng',
  'explore.column.cityNpv': 'Staden, {unit}',
  'explore.column.losers': 'Förlorare',
  'explore.column.largestLoss': 'Sämst för en, {unit}',
  'explore.column.gapYears': 'År med glapp',
  'explore.worst': 'Sämst för',
  'explore.make': 'Skapa scenario',
  'explore.makeNamed': 'Skapa scenario: {name}',
  'explore.made': 'Scenariot {name} har skapats.',
  'explore.compare': 'Visa i jämförelsen',
  'explore.more':
    '{count, plural, one {En kombination till visas} other {# kombinationer till visas}} i rutnätet ovan.',
  'chart.tradeOff.title':
    '{best} av {count} kombinationer är bästa avvägningar mellan staden och den som det går sämst för',
  'chart.tradeOff.subtitle': 'Nuvärden, {scenario}, {unit}: ● bästa avvägning, ○ övriga, ring om den valda',
  'chart.tradeOff.spoken': '{name}: staden {city}, sämst för en förvaltning {loss}',
  'chart.tradeOff.city': 'Staden, {unit}',
  'chart.tradeOff.loss': 'Den som det går sämst för, {unit}',
  'reading.why': 'Varför?',
  'screen.department': 'Besparingskrav',
  'department.title': 'Vad betalar, får och sparar {name}?',
  'department.title.city': 'Kommer besparingskraven före nyttan?',
  'department.of': 'För',
  'department.city': 'Hela staden',
  'department.from': 'Säkert krav från budgetår',
  'department.from.first': 'första året',
  'department.noDemand':
    'Scenariot har inget besparingskrav. Ange ett under Scenariernas innehåll för att se om nyttan räcker till det.',
  'department.met': 'Nyttan räcker till besparingskravet varje år {period}.',
  'department.punished': 'Kravet är större än nyttan {count} av {years} år: {bridging} att överbrygga.',
  'department.punished.city':
    '{count} av {all} förvaltningar får ett krav som är större än nyttan något år: {bridging} att överbrygga.',
  'department.row': 'Post',
  'department.bridging': 'Överbryggningsmedel som behövs',
  'department.safe': 'Säkert besparingskrav',
  'department.demand': 'Besparingskrav mot realiserad nytta, {unit}',
  'department.demand.lead':
    'Ett säkert krav tar aldrig mer än vad som är realiserat, och inget före det budgetår som valts. Glappet är det som förvaltningen annars måste spara någon annanstans.',
  'department.useSafe': 'Använd det säkra kravet i {scenario}',
  'department.useSafe.about': 'Ersätter scenariots besparingskrav för alla förvaltningar. Går att ångra.',
  'department.useSafe.none': 'Det finns inget krav som nyttan räcker till.',
  'department.each': 'Besparingskrav per förvaltning, hela perioden',
  'department.column.demand': 'Krav',
  'department.column.realised': 'Realiserad nytta',
  'department.column.bridging': 'Att överbrygga',
  'department.column.safe': 'Säkert krav',
  'department.punishedYears': 'År då kravet är större än nyttan',
  'department.budget': 'Budgetjusteringar, {unit}',
  'department.budget.lead':
    'Så som det skrivs i budgeten: varje års ändring mot året före. En omslutningsförändring höjer kostnader och intäkter lika mycket och ändrar inte nettot.',
  'department.budget.adjustment': 'Budgetjustering',
  'department.budget.turnover': 'Omslutningsförändring',
  'department.budget.level': 'Nettobudget mot utgångsläget',
  'department.bridged': 'Med överbryggningsmedel',
  'department.years': 'År för år, {unit}',
  'department.years.unknown': 'Allt kan inte beräknas; granskningen säger varför.',
  'department.years.lead':
    '{name} bär och betalar {paid} netto, får {realised} i realiserad nytta och har {demand} i besparingskrav.',
  'department.demand.none': 'Scenariot har inget besparingskrav.',
  'department.demand.ownRealised':
    'Kravet är {share, select, none {en andel} other {{percent}}} av den egna realiserade nyttan.',
  'department.demand.scenario':
    'Kravet är {share, select, none {en andel} other {{percent}}} av nyttan i scenariot {scenario}.',
  'department.demand.entered': 'Kravet är angivet för varje förvaltning.',
  'department.rather':
    'Som nuvärde ger samarbetet {together}, att driva för sig {alone} och att stå utanför {outside}{rather, select, alone {: förvaltningen skulle hellre driva för sig} outside {: förvaltningen skulle hellre stå utanför} other {}}.',
  'department.ratherOutside':
    'Som nuvärde ger samarbetet {together} och att stå utanför {outside}{rather, select, outside {: förvaltningen skulle hellre stå utanför} other {}}.',
  'department.takesNoPart': 'Förvaltningen deltar inte i någon e-tjänst.',
  'department.noServices': 'Ingen e-tjänst i scenariot rör förvaltningen. Deltagare anges under',
  'department.services': 'E-tjänst för e-tjänst, hela perioden, {unit}',
  'department.member': 'Deltar',
  'screen.portfolio': 'Portfölj',
  'portfolio.title': 'Vilka e-tjänster ger mest för pengarna?',
  'portfolio.lead':
    'Alla e-tjänster i scenariot: vad de kostar och ger, vilka potten räcker till, och vilka förvaltningar som står utanför.',
  'portfolio.tab.services': 'E-tjänster',
  'portfolio.tab.choice': 'Urval och kriterier',
  'portfolio.tab.coverage': 'Täckning',
  'portfolio.services': 'E-tjänster, hela perioden, {unit}',
  'portfolio.column.cost': 'Kostnad',
  'portfolio.column.gross': 'Bruttonytta',
  'portfolio.column.realised': 'Realiserad nytta',
  'portfolio.column.npv': 'Nuvärde',
  'portfolio.column.quality': 'Kvalitet, 1–5',
  'portfolio.column.evidence': 'Svagaste underlag',
  'portfolio.column.reach': 'Deltagare',
  'portfolio.column.condition': 'Vid urval',
  'portfolio.conditionOf': 'Vid urval: {name}',
  'portfolio.free': 'Får väljas',
  'portfolio.mustHave': 'Måste väljas',
  'portfolio.excluded': 'Utesluts',
  'portfolio.noPots': 'Scenariots finansiering har ingen källa med tak, så det finns ingen pott att hushålla med.',
  'portfolio.pot': '{name}: {used} av {cap} {unit} används ({percent}); anspråken är {claimed} {unit}.',
  'portfolio.potYearly': '{name} (tak per år): {used} {unit} används; anspråken är {claimed} {unit}.',
  'portfolio.chosen': 'Bästa urval',
  'portfolio.chosen.lead':
    'De e-tjänster som tillsammans ger {by, select, npv {högst nuvärde för staden} other {högst poäng enligt kriterierna}} och som potterna räcker till.',
  'portfolio.exact':
    '{count, plural, =0 {Ingen e-tjänst ger mer än den kostar, så ingen väljs utan att det bestäms} one {En e-tjänst väljs} other {# e-tjänster väljs}}, tillsammans {score}; inget annat urval är bättre.',
  'portfolio.notExact': '{count, plural, one {En e-tjänst väljs} other {# e-tjänster väljs}}, tillsammans {score}.',
  'portfolio.state': 'Urval',
  'portfolio.state.chosen': 'Väljs',
  'portfolio.state.reserve': 'Reserv',
  'portfolio.state.not': 'Väljs inte',
  'portfolio.score': 'Poäng',
  'portfolio.scoreNpv': 'Nuvärde, {unit}',
  'portfolio.lacks': 'Det som fattas',
  'portfolio.criteria': 'Kriterier och vikter',
  'portfolio.criterion': 'kriterium',
  'portfolio.addCriterion': 'Lägg till kriterium',
  'portfolio.criteria.empty':
    'Utan kriterier väljs det som ger högst nuvärde. Lägg till stadens egna kriterier, till exempel medborgarnytta eller återanvändning, och vikta dem.',
  'portfolio.weighs': 'Det som vägs',
  'portfolio.by.npv': 'Nuvärde för staden',
  'portfolio.by.realised': 'Realiserad nytta',
  'portfolio.by.cost': 'Låg kostnad',
  'portfolio.by.quality': 'Kvalitativ nytta',
  'portfolio.by.evidence': 'Underlagets styrka',
  'portfolio.by.reach': 'Antal deltagare',
  'portfolio.by.entered': 'Egna poäng per e-tjänst',
  'portfolio.atMostOne': 'Högst en av',
  'portfolio.atMostOne.services': 'Högst en av dessa e-tjänster väljs',
  'portfolio.atMostOne.empty': 'Om två e-tjänster löser samma sak kan de ställas mot varandra: högst en av dem väljs.',
  'portfolio.addGroup': 'Lägg till grupp',
  'portfolio.coverage': 'Vem deltar i vad?',
  'portfolio.coverage.lead':
    '● deltar, ○ får nytta utan att delta, ! står utanför fast de flesta av samma slag deltar. {holes, plural, =0 {Inga hål.} one {Ett hål.} other {# hål.}}',
  'portfolio.cell.member': 'deltar {from}–{to}',
  'portfolio.cell.gains': 'får nytta utan att delta',
  'portfolio.cell.hole': 'står utanför',
  'portfolio.cell.outside': 'deltar inte',
  'portfolio.overlaps': 'Räknas samma ärenden två gånger?',
  'portfolio.overlaps.none': 'Inga två e-tjänster räknar sin nytta på samma nyckel hos samma förvaltningar.',
  'portfolio.overlap':
    '{a} och {b} räknar båda på {drivers} hos {departments, plural, one {en förvaltning} other {# förvaltningar}}.',
  'screen.followUp': 'Uppföljning',
  'followUp.title': 'Kom nyttan?',
  'followUp.lead':
    '{outturn, plural, =0 {Inget utfall är inlagt än.} one {Ett utfall är inlagt.} other {# utfall är inlagda.}} {due, plural, =0 {} one {En e-tjänst väntar på uppföljning efter ett år.} other {# e-tjänster väntar på uppföljning efter ett år.}}',
  'followUp.claim': 'Nyttan ansöktes i',
  'followUp.tab.outturn': 'Utfall',
  'followUp.tab.compared': 'Plan mot utfall',
  'followUp.tab.indicators': 'Indikatorer',
  'followUp.tab.reminders': 'Uppföljning efter ett år',
  'followUp.outturn': 'utfall',
  'followUp.add': 'Lägg till utfall',
  'followUp.empty':
    'Här läggs det verkliga utfallet in: ett belopp per rad, förvaltning och år. Klistra in från ekonomisystemet eller lägg till en rad i taget.',
  'followUp.import': 'Läs in …',
  'followUp.import.title': 'Läs in utfall',
  'followUp.import.paste': 'Rader',
  'followUp.import.hint':
    'E-tjänst, rad, förvaltning, år, belopp i kronor och anteckning, åtskilda av tabb eller semikolon. Namn eller beteckningar.',
  'followUp.import.file': 'Välj fil …',
  'followUp.import.rows': 'Rader i filen',
  'followUp.import.summary':
    '{takes, plural, =0 {Ingen rad} one {En rad} other {# rader}} läses in, {refused} kan inte läsas in och {same} finns redan.',
  'followUp.import.as': 'Vad som händer',
  'followUp.import.take': 'Läs in {count, plural, =0 {} one {en rad} other {# rader}}',
  'followUp.as.new': 'Läses in',
  'followUp.as.replaces': 'Ersätter ett annat belopp',
  'followUp.as.same': 'Finns redan',
  'followUp.as.refused': 'Läses inte in',
  'followUp.compared': 'Rad för rad, {unit}',
  'followUp.compared.empty':
    'När utfall är inlagt visas det mot planen här, och hur stor del av den ansökta nyttan som blev av.',
  'followUp.uncounted':
    '{count, plural, one {Ett utfall räknas inte} other {# utfall räknas inte}}: rad, förvaltning eller år finns inte i modellen, eller så är det inlagt två gånger. Granskningen säger vilka.',
  'followUp.side.cost': 'Kostnad',
  'followUp.side.benefit': 'Nytta',
  'followUp.claimed': 'Ansökt',
  'followUp.plan': 'Plan',
  'followUp.difference': 'Utfall − plan',
  'followUp.ratios': 'Vad som blev av nyttan, {unit}',
  'followUp.ratios.lead':
    'Bara rader med utfall räknas. Det som fattades kan användas som överskattningskorrigering för nyttor med samma slags underlag.',
  'followUp.ratioOf': 'E-tjänst eller underlag',
  'followUp.all': 'Alla',
  'followUp.ofClaimed': 'Av ansökt',
  'followUp.ofPlanned': 'Av plan',
  'followUp.ofPlan': 'Av plan',
  'followUp.use': 'Använd som korrigering',
  'followUp.useNamed': 'Använd som korrigering för underlaget {name}',
  'followUp.source': 'Egen uppföljning: {percent} av den ansökta nyttan blev av',
  'followUp.correctAll': 'Korrigera alla nyttor efter underlag',
  'followUp.correctAll.about':
    'Varje nyttorad får då korrigeringen för sitt underlag i stället för en egen. Går att ångra.',
  'followUp.sums': 'Plan mot utfall i summa, {unit}',
  'followUp.by': 'Per',
  'followUp.benefit.plan': 'Nytta, plan',
  'followUp.benefit.outturn': 'Nytta, utfall',
  'followUp.cost.plan': 'Kostnad, plan',
  'followUp.cost.outturn': 'Kostnad, utfall',
  'followUp.indicator': 'Indikator',
  'followUp.indicators.lead': 'Uppmätt / mål. Målen anges i e-tjänstens grunddata.',
  'followUp.ofTarget': ' uppmätt av målet ',
  'followUp.due': 'Dags för uppföljning',
  'followUp.due.lead':
    'De här e-tjänsterna har varit i drift i ett år eller mer utan att någon har följt upp ändrade arbetssätt och användning.',
  'followUp.due.none': 'Ingen e-tjänst i drift väntar på uppföljning. En e-tjänst påminner ett år efter driftstart.',
  'followUp.dueIn': 'Skulle följas upp',
  'followUp.write': 'Följ upp',
  'followUp.writeNamed': 'Följ upp {name}',
  'followUp.done': 'Uppföljd {year}',
  'followUp.doneIn': 'Uppföljd {year}.',
  'pots.title': 'Potter',
  'pots.tab.plans': 'Finansieringar',
  'pots.tab.pots': 'Potternas saldo',
  'pots.tab.decisions': 'Beslut',
  'pots.tab.coordination': 'Samordning och mognad',
  'pots.lead.pots': 'Vad som står på varje pott år för år, vad som söks och betalas, och vilket beslut den vilar på.',
  'pots.lead.decisions': 'Besluten bakom potterna: diarienummer, datum och vem som beslutade.',
  'pots.lead.coordination': 'Två färdiga sätt att samordna e-tjänster, och en trappa som föreslår ett av dem.',
  'pots.none': '{scenario} har ingen finansieringskälla med tak. Ange ett tak på en källa, så visas saldot här.',
  'pots.unlimited': 'utan tak',
  'pots.decision': 'Beslut: {decision}.',
  'pots.noDecision': 'Potten vilar inte på något angivet beslut.',
  'pots.setDecision': 'Ange beslut',
  'pots.internal': 'Interna e-tjänster får använda den enligt {decision}.',
  'pots.purpose': 'Ändamål: {purpose}',
  'pots.refused': '{amount} räckte potten inte till.',
  'pots.valid': 'Gäller',
  'pots.opening': 'Ingående',
  'pots.available': 'Får användas',
  'pots.claimed': 'Anspråk',
  'pots.drawn': 'Används',
  'pots.refusedColumn': 'Räckte inte till',
  'pots.closing': 'Utgående',
  'pots.drawnBy': 'Används av: {list}.',
  'pots.keptOut': 'Villkoren stänger ute: {list}.',
  'pots.what.decision': 'beslut',
  'pots.addDecision': 'Lägg till beslut',
  'pots.decisions.empty':
    'En pott bör vila på ett beslut. Lägg till beslutet med diarienummer, datum och beslutande organ, och välj det sedan på källan.',
  'maturity.title': 'Utvecklingstrappan',
  'maturity.suggested': 'Modellen ger underlag för steget {step}.',
  'maturity.why': 'Det som saknas för nästa steg:',
  'maturity.signs':
    'Andel e-tjänster med ansvarig förvaltning {led}, med systemförvaltare som har tid och betalas {maintained}, med nyttoansvariga {owned}, med bättre underlag än antagande {evidenced}, uppföljda {followedUp}; förvaltningar som deltar {departments}.',
  'maturity.notJudged': 'Inte bedömt',
  'coordination.title': 'Samordningsmodell',
  'coordination.model.programme': '1 Fortsatt program med pott',
  'coordination.model.line': '2 Central samordning i linjen',
  'coordination.about.programme':
    'Fortsatt e-tjänstprogram: en central pott betalar utvecklingen, ett sekretariat håller i den och coacher stöder projekten.',
  'coordination.about.line':
    'Central samordning utan program: ingen pott, utvecklingen betalas ur ordinarie budget. En koordinator i varje förvaltning och en controllerfunktion håller ihop.',
  'coordination.owner': 'Samordnas av',
  'coordination.cap': 'Pott, hela perioden',
  'coordination.perYear': 'tkr',
  'coordination.wrong': 'Skriv ett belopp i tkr.',
  'coordination.add': 'Lägg till scenariot {name}',
  'coordination.add.about':
    'Lägger till en finansiering, en samordningstjänst med kostnaderna och ett scenario som bygger på det valda. Belopp per år; går att ändra och ångra.',
  'coordination.made': 'Scenariot {name} har lagts till.',
  'case.title': 'Nyttokalkyl',
  'case.matrix': 'Nyttan som den ansöks, hela perioden, {unit}',
  'case.matrix.lead':
    'En ansökan ska ange både ekonomisk och kvalitativ nytta, och både för verksamheten och för medborgare och företag. Grön är direkt ekonomisk, gul är frigjord tid och röd är kvalitativ.',
  'case.economic': 'Ekonomisk nytta',
  'case.quality': 'Kvalitativ nytta',
  'case.operations': 'För verksamheten',
  'case.citizens': 'För medborgare och företag',
  'case.empty.economic.operations':
    'Ingen ännu: tid som frigörs eller kostnader som försvinner. Lägg till under Nyttor.',
  'case.empty.economic.citizens':
    'Ingen ännu: tid eller pengar som medborgare och företag sparar. Visas bredvid, aldrig i stadens netto.',
  'case.empty.quality.operations': 'Ingen ännu: till exempel rättssäkerhet eller arbetsmiljö, med poäng 1–5.',
  'case.empty.quality.citizens': 'Ingen ännu: till exempel trygghet, insyn eller tillgänglighet, med poäng 1–5.',
  'case.colour.cash': 'Grön',
  'case.colour.time': 'Gul',
  'case.colour.quality': 'Röd',
  'case.score': 'poäng {score}',
  'case.noScore': 'inga poäng',
  'case.amounts': '{applied} ansökt, {corrected} korrigerat',
  'case.build': 'Bygg av minuter …',
  'case.rebuild': 'Ändra minuterna …',
  'case.buildNamed': 'Bygg av minuter …: {name}',
  'case.paths': 'Som ansökt mot korrigerat, {unit}',
  'case.paths.lead':
    'Ansökt är bruttonyttan. Hemtagning och eftersläpning tar bort det som inte blir pengar; korrigeringen tar bort det som brukar vara överskattat.',
  'case.applied': 'Som ansökt',
  'case.uncorrected': 'Hemtaget utan korrigering',
  'case.corrected': 'Korrigerat',
  'case.lines': 'Nyttorad, {unit}',
  'case.correctedBy': 'Korrigeras efter',
  'case.byEvidence': 'underlaget',
  'case.byLine': 'radens egen korrigering',
  'case.correctByEvidence': 'Korrigera tjänstens nyttor efter underlag',
  'case.toTable': 'Ändra korrigeringen efter underlag',
  'case.corrections.lead':
    'Nyttorader som korrigeras efter underlag får avdraget här. Egen uppföljning ger bättre tal än antaganden.',
  'case.curves': 'Hur snabbt nyttan kommer',
  'case.curves.lead': 'Anslutningsgrad och hemtagningsgrad år för år. Välj en rad för att ändra den.',
  'chart.rates.title': '{line}: {rate} {year}',
  'chart.rates.subtitle': 'Anslutning och hemtagning, {service}, procent per år',
  'builder.title': 'Bygg av sparade minuter: {name}',
  'builder.lead':
    'Ärenden per år × minuter före och efter × timkostnad. Varje tal blir ett antagande med enhet och källa, så att kalkylen kan granskas.',
  'builder.stepName': 'Steg i processen',
  'builder.step': 'Handläggning',
  'builder.before': 'Min före',
  'builder.after': 'Min efter',
  'builder.removeStep': 'Ta bort steg {number}',
  'builder.addStep': 'Lägg till steg',
  'builder.workOut': 'Räkna ut av lön',
  'builder.pay': 'Månadslön, kr',
  'builder.po': 'PO, %',
  'builder.hours': 'Timmar per år',
  'builder.incomplete': 'Fyll i ärenden, minuter och timkostnad, så visas formeln här.',
  'builder.creates': 'Sätter antagandena {names}.',
  'builder.save': 'Använd formeln',
  'builder.source': 'Nyttokalkyl',
  'builder.symbol.before': 'minuter_fore',
  'builder.symbol.after': 'minuter_efter',
  'builder.symbol.pay': 'manadslon',
  'builder.symbol.po': 'po',
  'builder.symbol.hours': 'arbetstimmar',
  'builder.symbol.cost': 'timkostnad',
  'builder.name.before': '{step}: minuter före',
  'builder.name.after': '{step}: minuter efter',
  'builder.name.pay': 'Månadslön',
  'builder.name.po': 'Personalomkostnadspålägg',
  'builder.name.hours': 'Arbetade timmar per år',
  'builder.name.cost': 'Timkostnad',
}
// ../../work/wt-2/shared/language/sv/grid.ts
var grid = {
  'grid.rowNumber': '#',
  'grid.rowHeader': 'Rad {row, number}',
  'grid.sum': 'Summa {sum}',
  'grid.average': 'Medel {average}',
  'grid.least': 'Min {least}',
  'grid.most': 'Max {most}',
  'grid.count': 'Antal {count, number}',
  'grid.selected.cells': '{rows, number} × {columns, number} celler markerade, från {first} till {last}',
  'grid.selected.rows':
    '{count, plural, one {1 hel rad markerad} other {{count, number} hela rader markerade}}: {first}',
  'grid.selected.columns':
    '{count, plural, one {1 hel kolumn markerad} other {{count, number} hela kolumner markerade}}: {first}',
  'grid.selected.all': 'Hela tabellen markerad, {rows, number} × {columns, number} celler',
  'grid.selected.ranges': '{count, number} områden markerade, {cells, number} celler',
  'grid.copied': '{rows, number} × {columns, number} celler kopierade',
  'grid.cut': '{rows, number} × {columns, number} celler klippta. Klistra in dem där de ska stå, eller tryck Esc.',
  'grid.pasted': '{rows, number} × {columns, number} celler inklistrade',
  'grid.moved': '{count, plural, one {Raden} other {{count, number} rader}} flyttad till rad {row, number}',
  'grid.fillHandle': 'Dra för att fylla',
  'grid.moveHandle': 'Dra för att flytta',
  'what.cell': 'cell',
  'command.cut': 'Klipp ut',
  'command.copy': 'Kopiera',
  'command.paste': 'Klistra in',
  'command.clearCells': 'Rensa innehåll',
  'command.fillDown': 'Fyll nedåt',
  'command.fillRight': 'Fyll åt höger',
  'command.selectAll': 'Markera allt',
  'command.selectRow': 'Markera raden',
  'command.selectColumn': 'Markera kolumnen',
  'key.space': 'Blanksteg',
  'shortcut.range': 'Markera ett område',
  'shortcut.range.keys': 'Skift+piltangenter, eller dra',
  'shortcut.edge': 'Gå till kanten av data',
  'shortcut.edge.keys': 'Ctrl+piltangent (Skift: markera dit)',
  'shortcut.fillAll': 'Skriv samma i hela markeringen',
  'shortcut.fillAll.keys': 'Ctrl+Retur',
  'edit.pasteCells': 'klistra in {rows, number} × {columns, number} celler',
  'edit.moveCells': 'flytta {rows, number} × {columns, number} celler',
  'edit.clearCells': 'rensa {rows, number} × {columns, number} celler',
  'edit.clearRanges': 'rensa {count, number} områden',
  'edit.fillCell': 'fyll {what}',
  'edit.fillCells': 'fyll {rows, number} × {columns, number} celler',
  'edit.fillRanges': 'fyll {count, number} områden',
  'edit.insertRows': 'infoga {count, number} rader ({what})',
  'edit.duplicateRows': 'duplicera {count, number} rader från {what}',
  'edit.removeRows': 'ta bort {count, number} rader från {what}',
  'edit.moveRows': 'flytta {count, number} rader från {what}',
  'paste.title': 'Allt i urklipp passar inte',
  'paste.text':
    'Urklipp är {rows, number} × {columns, number} celler. {count, plural, one {1 cell} other {{count, number} celler}} passar inte där de skulle hamna. Inget har ändrats än.',
  'paste.more': '… och {count, number} till',
  'paste.cell': 'Cell',
  'paste.content': 'Innehåll',
  'paste.problem': 'Problem',
  'paste.why.locked': 'Cellen går inte att ändra. Den lämnas som den är.',
  'paste.why.refused': 'Värdet kan inte stå här. Cellen lämnas som den är.',
  'paste.why.not_a_number': 'Inget tal. Klistras in som text och markeras.',
  'paste.why.foreign_formula': 'Formeln går inte att räkna här. Klistras in som text och markeras.',
  'paste.why.outside': 'Hamnar utanför tabellen och tas inte med.',
  'paste.remark.ragged': 'Raderna är olika långa. Celler som saknas lämnas som de är.',
  'paste.remark.merged': 'Sammanslagna celler: innehållet hamnar i den första, de andra blir tomma.',
  'paste.remark.image': 'Bilder tas inte med.',
  'paste.anyway': 'Klistra in ändå',
}
// ../../work/wt-2/shared/language/sv/hostProblems.ts
var hostProblems = {
  'problem.file-not-found': 'Filen {name} finns inte.',
  'problem.file-not-found.remedy': 'Kontrollera namnet och mappen. Filen kan ha flyttats eller fått ett nytt namn.',
  'problem.file-no-permission': 'Du har inte behörighet till {name}.',
  'problem.file-no-permission.remedy': 'Välj en annan mapp, eller be den som äger mappen om behörighet.',
  'problem.disk-read-only': '{name} ligger på en plats där inget kan ändras.',
  'problem.disk-read-only.remedy': 'Spara en kopia i en annan mapp.',
  'problem.disk-full': 'Det finns inte plats för {name}. Den tidigare versionen är orörd.',
  'problem.disk-full.remedy': 'Frigör utrymme eller spara en kopia på en annan plats.',
  'problem.file-is-folder': '{name} är en mapp.',
  'problem.file-is-folder.remedy': 'Välj en fil, eller ett annat namn.',
  'problem.file-not-regular': '{name} är ingen vanlig fil.',
  'problem.file-not-regular.remedy': 'Välj en fil som sparats av Fördela.',
  'problem.file-name-too-long': 'Namnet {name} är för långt.',
  'problem.file-name-too-long.remedy': 'Välj ett kortare namn.',
  'problem.file-busy': '{name} används av ett annat program.',
  'problem.file-busy.remedy': 'Stäng det andra programmet och försök igen, eller spara en kopia med ett annat namn.',
  'problem.file-trouble': 'Datorn kom inte åt {name} ({cause}).',
  'problem.file-trouble.remedy': 'Försök igen. Hjälper inte det, spara en kopia på en annan plats.',
  'problem.folder-not-found': 'Mappen för {name} finns inte eller går inte att nå.',
  'problem.folder-not-found.remedy': 'Kontrollera att nätverksplatsen är ansluten, eller välj en annan mapp.',
  'problem.file-not-text': '{name} innehåller inte läsbar text.',
  'problem.file-not-text.remedy': 'Kontrollera att det är en modell från Fördela.',
  'problem.file-kind-unknown': '{name} är inte ett filslag som Fördela läser eller skriver här.',
  'problem.file-kind-unknown.remedy':
    'Modeller heter något på .fordela, exporter något på .html, .pdf, .docx, .csv, .json eller .zip.',
  'problem.file-exists': '{name} finns redan.',
  'problem.file-exists.remedy': 'Välj ett annat namn, eller välj att ersätta filen.',
  'problem.file-changed-outside': '{name} har ändrats eller tagits bort utanför Fördela sedan den öppnades.',
  'problem.file-changed-outside.remedy': 'Spara en kopia med ett annat namn, eller välj att ersätta filen.',
  'problem.file-too-large-to-send': 'Modellen är för stor för att sparas.',
  'problem.file-too-large-to-send.remedy': 'Dela upp modellen, eller ta bort det som inte behövs.',
  'problem.preferences-too-large': 'Fönstrets inställningar får inte plats och sparades inte.',
  'problem.preferences-too-large.remedy': 'Arbetet påverkas inte.',
  'problem.host-call-invalid': 'Fönstret bad om något som Fördela inte förstår ({call}).',
  'problem.host-call-invalid.remedy': 'Ladda om fönstret. Ditt senast sparade arbete finns i filen.',
  'problem.host-failed': 'Något gick fel inne i Fördela ({call}).',
  'problem.host-failed.remedy': 'Försök igen. Hjälper inte det, spara en kopia med ett annat namn och starta om.',
  'problem.host-has-no-dialogs': 'Dialogrutan finns inte när Fördela körs i webbläsaren.',
  'problem.host-has-no-dialogs.remedy': 'Ladda om fönstret.',
  'problem.host-unreachable': 'Fördela svarar inte. Programmet kan ha stängts.',
  'problem.host-unreachable.remedy':
    'Lämna fönstret öppet och starta Fördela igen. Osparade ändringar finns bara i det här fönstret.',
  'problem.session-lost': 'Den här fliken har inte tillgång till Fördela.',
  'problem.session-lost.remedy':
    'Adressen gäller en gång och i en flik. Tryck Enter i terminalfönstret för en ny adress, eller starta Fördela igen.',
  'problem.command-unknown': 'Kommandot {command} finns inte.',
  'problem.command-unknown.remedy': 'Kommandon: {commands}. Se fordela --help.',
  'problem.option-unknown': 'Väljaren {option} finns inte för det här kommandot.',
  'problem.option-unknown.remedy': 'Se fordela --help.',
  'problem.option-without-value': 'Väljaren {option} saknar värde.',
  'problem.option-without-value.remedy': 'Skriv värdet efter väljaren. Se fordela --help.',
  'problem.option-missing': 'Väljaren {option} behövs.',
  'problem.option-missing.remedy': 'Se fordela --help.',
  'problem.operand-missing': '{operand} saknas.',
  'problem.operand-missing.remedy': 'Se fordela --help.',
  'problem.operand-unknown': '{operand} är ett argument för mycket.',
  'problem.operand-unknown.remedy': 'Sätt citattecken om namn med mellanslag. Se fordela --help.',
  'problem.language-unknown': 'Språket {language} finns inte.',
  'problem.language-unknown.remedy': 'Välj sv eller en.',
  'problem.scenario-unknown': 'Scenariot {scenario} finns inte i modellen.',
  'problem.scenario-unknown.remedy': 'Scenarier som finns: {scenarios}',
  'problem.sample-unknown': 'Exempelmodellen {sample} finns inte.',
  'problem.sample-unknown.remedy': 'Välj en av: {samples}',
  'problem.format-not-available': 'Formatet för {name} finns inte.',
  'problem.format-not-available.remedy': 'Välj ett filnamn som slutar på {formats}.',
  'problem.port-invalid': 'Port {port} går inte att använda.',
  'problem.port-invalid.remedy': 'Ange ett tal från 1 till 65535, eller 0 för en ledig port.',
  'problem.port-taken': 'Port {port} är upptagen.',
  'problem.port-taken.remedy': 'Välj en annan port, eller 0 för en ledig.',
  'problem.window-not-built': 'Fönstret är inte byggt.',
  'problem.window-not-built.remedy': 'Kör npm run build först.',
  'problem.program-failed': 'Något gick fel inne i Fördela.',
  'problem.program-failed.remedy': 'Inget skrevs. Sätt FORDELA_DEBUG=1 för att se mer.',
}
// ../../work/wt-2/shared/language/sv/hosts.ts
var hosts = {
  'cli.help': `fordela {version}: vem betalar, vem vinner på det, när, och vem ska driva en delad e-tjänst?

  fordela calculate FIL [--scenario NAMN]... --json    räknar och skriver alla resultat som JSON
  fordela check FIL [--json]                           visar anmärkningar; slutkod 0 inga fel, 1 fel, 2 oläslig fil
  fordela export FIL --to UT.(xlsx|html|pdf|docx|csv|json) [--scenario NAMN]...    skriver jämförelsen, eller för ett scenario dess scenarioblad; xlsx: hela arbetsboken
      [--report RAPPORT] [--department NAMN]...          eller en annan rapport: {reports}
  fordela serve [FIL] [--port N]                       öppnar fönstret i webbläsaren: skriver adressen och väntar
  fordela new (blank|omsorgsdagboken|stockholm-2010|city-size) UT    skriver en exempelmodell
  fordela game FIL --method METOD [--order A,B] [--json]    delar en fil med kostnader för grupper: {methods}
  fordela --help
  fordela --version

--language sv|en väljer språk i alla kommandon. Utan --scenario tas alla scenarier med.`,
  'cli.written': 'Skrev {path}',
  'cli.check.count': '{count, plural, =0 {Inga anmärkningar.} one {1 anmärkning.} other {# anmärkningar.}}',
  'cli.serve.again': 'Adressen gäller en gång. Tryck Enter för en ny, Ctrl+C för att avsluta.',
  'cli.summary.scenario': 'Scenario',
  'cli.summary.net': 'Nettoeffekt, {unit}',
  'cli.summary.npv': 'Nuvärde, {unit}',
  'cli.summary.payback': 'Återbetalt',
  'severity.error': 'Fel',
  'severity.warning': 'Varning',
  'severity.info': 'Upplysning',
  'native.menu.file.recent': 'Senaste filer',
  'native.menu.file.noRecent': 'Inga filer än',
  'native.menu.file.quit': 'Avsluta Fördela',
  'native.menu.edit.cut': 'Klipp ut',
  'native.menu.edit.copy': 'Kopiera',
  'native.menu.edit.paste': 'Klistra in',
  'native.menu.edit.selectAll': 'Markera allt',
  'native.menu.view.zoomIn': 'Zooma in',
  'native.menu.view.zoomOut': 'Zooma ut',
  'native.menu.view.zoomReset': 'Normal storlek',
  'native.menu.view.fullScreen': 'Helskärm',
  'native.menu.app.hide': 'Göm Fördela',
  'native.menu.app.hideOthers': 'Göm övriga',
  'native.menu.app.showAll': 'Visa alla',
  'native.menu.window': 'Fönster',
  'native.menu.window.minimize': 'Minimera',
  'native.models': 'Fördela-modeller',
  'native.exports': '{extension}-filer',
  'native.crashed': 'Fönstret slutade svara och har stängts.',
  'native.crashed.detail': 'Det som inte var sparat finns i journalen och erbjuds när fönstret öppnas igen.',
  'native.reopen': 'Öppna igen',
}
// ../../work/wt-2/shared/language/sv/imports.ts
var imports = {
  'command.import': 'Importera från fil …',
  'dialog.import.title': 'Importera',
  'dialog.import.steps': 'Steg',
  'dialog.import.step.file': '1. Källa',
  'dialog.import.step.columns': '2. Kolumner',
  'dialog.import.step.preview': '3. Granska',
  'dialog.import.lead':
    'Läs in värden från en CSV-fil eller en Excel-arbetsbok, eller klistra in dem. Modellen ändras först när du har granskat varje rad och bekräftat.',
  'dialog.import.choose': 'Välj fil …',
  'dialog.import.drop': 'eller släpp den här. CSV, text eller XLSX, högst {limit, number} MB.',
  'dialog.import.file': 'Fil att importera',
  'dialog.import.paste': 'Klistra in från Excel',
  'dialog.import.pasteHint': 'Ta med rubrikraden.',
  'dialog.import.usePasted': 'Använd det inklistrade',
  'dialog.import.pasted': 'det inklistrade',
  'dialog.import.template': 'Hämta en mall',
  'dialog.import.templateLead':
    'En mall är en CSV-fil med det som står i modellen nu. Ändra den i Excel och importera den.',
  'dialog.import.templateGet': 'Hämta {what}',
  'dialog.import.reading': 'Läser {name} …',
  'dialog.import.sheet': 'Blad',
  'dialog.import.encoding': 'Teckenkodning',
  'dialog.import.separator': 'Kolumner skiljs åt med',
  'dialog.import.separator.semicolon': 'Semikolon',
  'dialog.import.separator.comma': 'Komma',
  'dialog.import.separator.tab': 'Tabb',
  'dialog.import.separator.bar': 'Lodstreck',
  'dialog.import.decimal': 'Decimaltecken',
  'dialog.import.decimal.comma': 'Komma (1,5)',
  'dialog.import.decimal.point': 'Punkt (1.5)',
  'dialog.import.decimal.unknown': 'Framgår inte av filen',
  'dialog.import.amounts': 'Belopp utan enhet är i',
  'dialog.import.header': 'Rubrikrad',
  'dialog.import.headerNone': 'Ingen',
  'dialog.import.target': 'Importera som',
  'dialog.import.rereadAs': 'Läs om som {encoding}',
  'dialog.import.columnsLead':
    '{name}: {rows, plural, one {1 rad} other {{rows, number} rader}}. Välj vad varje kolumn innehåller.',
  'dialog.import.column': 'Kolumn {column}: {heading}',
  'dialog.import.ignored': 'Läses inte',
  'dialog.import.yearRole': 'År {year}',
  'dialog.import.forAll': '{what} för alla rader',
  'dialog.import.notChosen': 'Välj …',
  'dialog.import.missing': 'Ingen kolumn är vald för {what}.',
  'dialog.import.tableCaption': 'De första raderna i filen och vad kolumnerna betyder',
  'dialog.import.back': 'Tillbaka',
  'dialog.import.next': 'Fortsätt',
  'dialog.import.confirm': 'Importera {count, plural, one {1 rad} other {{count, number} rader}}',
  'dialog.import.nothing': 'Inget att importera',
  'dialog.import.confirmOwn': 'Läs in {count, plural, one {1 värde} other {{count, number} värden}}',
  'dialog.import.summary':
    '{new, plural, =0 {} one {1 rad är ny. } other {{new, number} rader är nya. }}{changed, plural, =0 {} one {1 rad ändras. } other {{changed, number} rader ändras. }}{same, plural, =0 {} one {1 rad är oförändrad. } other {{same, number} rader är oförändrade. }}{refused, plural, =0 {} one {1 rad tas inte med. } other {{refused, number} rader tas inte med. }}{left, plural, =0 {} one {1 rad är bortvald.} other {{left, number} rader är bortvalda.}}',
  'dialog.import.unchanged': 'Filen säger samma sak som modellen. Det finns inget att importera.',
  'dialog.import.unknown': 'Namn som inte finns i modellen',
  'dialog.import.unknownName':
    '{kind, select, department {Förvaltning} driver {Nyckel} service {E-tjänst} other {Rad}} ”{text}” ({rows, plural, one {1 rad} other {{rows, number} rader}})',
  'dialog.import.useNearest': 'Använd {name}',
  'dialog.import.useNearestFor': 'Använd {name} för ”{text}”',
  'dialog.import.means': 'Betyder',
  'dialog.import.meansFor': 'Vad ”{text}” betyder',
  'dialog.import.leaveOut': 'Ta inte med',
  'dialog.import.undecided': 'Välj …',
  'dialog.import.duplicates':
    '{count, plural, one {1 utfall finns} other {{count, number} utfall finns}} redan med ett annat belopp',
  'dialog.import.replace': 'Ersätt beloppen',
  'dialog.import.skip': 'Behåll det som finns',
  'dialog.import.show': 'Visa',
  'dialog.import.show.all': 'Alla rader ({count, number})',
  'dialog.import.show.new': 'Nya ({count, number})',
  'dialog.import.show.changed': 'Ändras ({count, number})',
  'dialog.import.show.same': 'Oförändrade ({count, number})',
  'dialog.import.show.refused': 'Tas inte med ({count, number})',
  'dialog.import.show.left': 'Bortvalda ({count, number})',
  'dialog.import.state.new': 'Ny',
  'dialog.import.state.changed': 'Ändras',
  'dialog.import.state.same': 'Oförändrad',
  'dialog.import.state.refused': 'Tas inte med',
  'dialog.import.state.left': 'Bortvald',
  'dialog.import.head.take': 'Ta med',
  'dialog.import.head.line': 'Rad',
  'dialog.import.head.what': 'Vad',
  'dialog.import.head.state': 'Läge',
  'dialog.import.head.changes': 'Ändring',
  'dialog.import.takeRow': 'Ta med rad {line}',
  'dialog.import.takeValue': 'Ta med {place}',
  'dialog.import.more':
    'Och {count, plural, one {1 rad till} other {{count, number} rader till}}. Alla tas med när du importerar.',
  'dialog.import.moreChanges': '… och {count, number} till',
  'dialog.import.ownLead':
    '{name} är exporterad från Fördela. {count, plural, =0 {Inget indatavärde är ändrat.} one {1 indatavärde är ändrat.} other {{count, number} indatavärden är ändrade.}}',
  'dialog.import.ownHead.place': 'Värde',
  'dialog.import.ownHead.from': 'I modellen',
  'dialog.import.ownHead.to': 'I arbetsboken',
  'dialog.import.previewCaption': 'Vad importen gör, rad för rad',
  'dialog.import.ownCaption': 'Ändrade värden i arbetsboken',
  'import.target.drivers': 'Nyckelvärden per förvaltning',
  'import.target.departments': 'Förvaltningar',
  'import.target.assumptions': 'Antaganden',
  'import.target.costLines': 'Kostnadsrader',
  'import.target.benefitLines': 'Nyttorader',
  'import.target.outturn': 'Utfall',
  'import.everyYear': 'alla år',
  'import.field.name': 'Namn',
  'import.field.kind': 'Slag',
  'import.field.from': 'Finns från år',
  'import.field.successor': 'Uppgår i',
  'import.field.successorFrom': 'Uppgår från år',
  'import.field.note': 'Anteckning',
  'import.field.department': 'Förvaltning',
  'import.field.driver': 'Fördelningsnyckel',
  'import.field.year': 'År',
  'import.field.value': 'Värde',
  'import.field.symbol': 'Symbol',
  'import.field.unit': 'Enhet',
  'import.field.source': 'Källa',
  'import.field.evidence': 'Underlag',
  'import.field.service': 'E-tjänst',
  'import.field.line': 'Rad',
  'import.field.phase': 'Fas',
  'import.field.benefitKind': 'Nyttoslag',
  'import.synonyms.name': 'benämning|förvaltning|nämnd|stadsdel|antagande|organisation',
  'import.synonyms.kind': 'typ|förvaltningstyp|organisationstyp',
  'import.synonyms.from': 'startår|från',
  'import.synonyms.successor': 'efterträdare|går upp i',
  'import.synonyms.successorFrom': 'sammanslagningsår',
  'import.synonyms.note': 'kommentar|notering|anmärkning',
  'import.synonyms.department': 'nämnd|stadsdel|stadsdelsnämnd|stadsdelsförvaltning|stadsdelsområde|organisation|enhet',
  'import.synonyms.driver': 'nyckel|volym|volymmått|mått|variabel',
  'import.synonyms.year': 'årtal|budgetår|period|datum',
  'import.synonyms.value': 'belopp|utfall|antal|summa|kostnad|nytta|kronor|kr|tkr|alla år|volym',
  'import.synonyms.symbol': 'beteckning|variabel|kod',
  'import.synonyms.unit': 'måttenhet|sort',
  'import.synonyms.source': 'underlag|hänvisning',
  'import.synonyms.evidence': 'underlagsgrad|evidens|evidensgrad|säkerhet',
  'import.synonyms.service': 'tjänst|projekt',
  'import.synonyms.line': 'kostnadsrad|nyttorad|post|benämning|namn|kostnadsslag|konto',
  'import.synonyms.phase': 'skede|kostnadsfas',
  'import.synonyms.benefitKind': 'slag|typ av nytta|nyttotyp',
  'edit.import.drivers': 'importera {count, plural, one {1 rad} other {{count, number} rader}} nyckelvärden',
  'edit.import.departments': 'importera {count, plural, one {1 förvaltning} other {{count, number} förvaltningar}}',
  'edit.import.assumptions': 'importera {count, plural, one {1 antagande} other {{count, number} antaganden}}',
  'edit.import.costLines': 'importera {count, plural, one {1 kostnadsrad} other {{count, number} kostnadsrader}}',
  'edit.import.benefitLines': 'importera {count, plural, one {1 nyttorad} other {{count, number} nyttorader}}',
  'edit.import.outturn': 'importera {count, plural, one {1 rad} other {{count, number} rader}} utfall',
}
// ../../work/wt-2/shared/language/sv/methods.ts
var methods = {
  'term.method.tiered': 'Efter nyckel i steg',
  'term.method.standAlone': 'Efter egen kostnad',
  'term.method.equalSavings': 'Lika besparing',
  'term.method.ensc': 'Särkostnad och resten lika (ENSC)',
  'term.method.scrb': 'Särkostnad och kvarvarande nytta (SCRB)',
  'term.method.shapley': 'Shapleyvärde',
  'term.method.nucleolus': 'Nukleolus',
  'term.method.perCapitaNucleolus': 'Nukleolus per deltagare',
  'term.method.proportionalNucleolus': 'Proportionell nukleolus',
  'term.method.equalProfit': 'Lika procentuell besparing (EPM)',
  'term.method.serial': 'Seriell kostnadsdelning',
  'term.method.support': 'Stödförvaltningar för vidare',
  'method.explained.tiered':
    'Enheterna kostar olika mycket beroende på hur många de är, som i en skatteskala: de första till ett pris, nästa till ett annat. Priserna skalas så att summan blir hela kostnaden.',
  'method.explained.standAlone':
    'I proportion till vad det skulle kosta varje förvaltning att driva e-tjänsten själv. Alla sparar lika många procent.',
  'method.explained.equalSavings':
    'Alla sparar lika många kronor jämfört med att driva e-tjänsten själva. Den som har låg egen kostnad kan få betalt.',
  'method.explained.ensc':
    'Varje förvaltning betalar det som försvinner om just den inte är med (särkostnaden). Resten delas lika.',
  'method.explained.scrb':
    'Varje förvaltning betalar sin särkostnad, det vill säga det som försvinner om den inte är med. Resten delas efter den nytta som finns kvar när särkostnaden är betald. Ingen räknas ha större nytta än vad det skulle kosta att driva e-tjänsten själv.',
  'method.explained.shapley':
    'Vad förvaltningen i genomsnitt tillför kostnaden, över alla ordningar som deltagarna kunde ha anslutit sig i. En grupp kan ändå få betala mer än om den bröt sig ut.',
  'method.explained.nucleolus':
    'Den mest missnöjda gruppen blir så lite missnöjd som möjligt, sedan den näst mest missnöjda, och så vidare. Finns det en fördelning som ingen grupp tjänar på att lämna, så är nukleolus en sådan.',
  'method.explained.perCapitaNucleolus':
    'Som nukleolus, men en grupps missnöje delas med antalet i gruppen. Blir helheten dyrare betalar ingen mindre.',
  'method.explained.proportionalNucleolus':
    'Som nukleolus, men en grupps missnöje mäts mot vad gruppen skulle betala för sig.',
  'method.explained.equalProfit':
    'Bland de fördelningar som ingen grupp tjänar på att lämna väljs den där besparingen i procent är så lika som möjligt. Finns det ingen sådan fördelning går metoden inte att använda.',
  'method.explained.serial':
    'Alla delar lika på kostnaden för de första enheterna. Den som behöver fler delar på resten med andra som också behöver fler. Varje kostnadsrad delas efter den nyckel som styr den.',
  'method.explained.support':
    'Kostnaden delas efter nyckeln, men förvaltningar som är stöd åt andra betalar inte själva: de för sin del vidare till dem de betjänar.',
  'method.formula': 'Formel',
  'method.formula.words':
    'c(S) är kostnaden för en grupp S, N alla deltagare, n deras antal, w nyckelns värde och b nyttan.',
  'method.properties': 'Egenskaper',
  'method.property.budgetBalance': 'Hela kostnaden fördelas',
  'method.property.individualRationality': 'Ingen betalar mer än var för sig',
  'method.property.monotonicity': 'Ingen betalar mindre när helheten blir dyrare',
  'method.property.additivity': 'Två kostnader var för sig ger samma som summan',
  'method.holds.yes': 'Ja',
  'method.holds.conditional': 'Ja, om samarbete aldrig kostar mer',
  'method.holds.no': 'Inte alltid',
  'method.needs': 'Behöver',
  'method.need.driver': 'en fördelningsnyckel',
  'method.need.benefit': 'nyttorader',
  'method.need.costs': 'kostnadsrader, och en driftmodell där var och en driver själv för att veta vad det kostar',
  'method.need.none': 'ingenting utöver deltagarna',
  'method.example': 'Exempel',
  'method.example.of': '{players} delar på {pool} kr',
  'method.example.driver': 'Nyckel',
  'method.example.second': 'Nyckel 2',
  'method.example.benefit': 'Nytta',
  'method.example.alone': 'Ensam',
  'method.example.share': 'Betalar',
  'method.example.kept': '{kept} kr stannar hos den som bär kostnaden.',
  'method.example.central': 'Stadens gemensamma budget betalar {kept} kr.',
  'method.example.groups': 'Tillsammans: {groups}.',
  'field.basis': 'Räknas på',
  'field.manner': 'Sätt att föra vidare',
  'field.limitedBy': 'Nyttan begränsas av',
  'field.tiers': 'Steg',
  'field.price': 'Pris',
  'field.tierFrom': 'Från antal enheter',
  'field.tierPrice': 'Pris per enhet, i förhållande till de andra',
  'field.supports': 'Stödförvaltningar, i ordning',
  'field.supportOrder': 'Ordning',
  'method.basis.period': 'Hela perioden: samma andelar alla år, efter nuvärdet',
  'method.basis.year': 'Varje år för sig',
  'method.limitedBy.benefit': 'Realiserad nytta och egen kostnad',
  'method.limitedBy.alone': 'Bara egen kostnad',
  'method.manner.direct': 'Direkt: stödförvaltningarna räknas bort',
  'method.manner.stepDown': 'I ordning: en efter en, aldrig tillbaka',
  'method.manner.reciprocal': 'Ömsesidigt: alla samtidigt',
  'split.addTier': 'Lägg till steg',
  'split.removeTier': 'Ta bort sista steget',
  'split.addSupport': 'Lägg till stödförvaltning',
  'split.removeSupport': '(ta bort)',
  'trace.share.tiered': 'Andel: {percent}, efter fördelningsnyckel i steg',
  'trace.share.standAlone': 'Andel: {percent}, efter egen kostnad',
  'trace.share.equalSavings': 'Andel: {percent}, lika besparing',
  'trace.share.ensc': 'Andel: {percent}, särkostnad och resten lika',
  'trace.share.scrb': 'Andel: {percent}, särkostnad och kvarvarande nytta',
  'trace.share.shapley': 'Andel: {percent}, Shapleyvärde',
  'trace.share.nucleolus': 'Andel: {percent}, nukleolus',
  'trace.share.perCapitaNucleolus': 'Andel: {percent}, nukleolus per deltagare',
  'trace.share.proportionalNucleolus': 'Andel: {percent}, proportionell nukleolus',
  'trace.share.equalProfit': 'Andel: {percent}, lika procentuell besparing',
  'trace.share.serial': 'Andel: {percent}, seriell kostnadsdelning',
  'trace.share.support': 'Andel: {percent}, efter fördelningsnyckel och det stödförvaltningar för vidare',
}
// ../../work/wt-2/shared/language/sv/papers.ts
var papers = {
  'report.file.departmentPage': 'Förvaltningssidor {title}',
  'report.file.annex': 'Bilaga {title}',
  'report.file.budgetAdjustment': 'Budgetjusteringar {title}',
  'report.file.portfolio': 'Portfölj {title}',
  'report.file.followUp': 'Uppföljning {title}',
  'report.file.statusReport': 'Statusrapport {title}',
  'report.file.finalReport': 'Slutrapport {title}',
  'report.file.bundle': 'Rapporter {title}',
  'report.column.what': 'Post',
  'report.column.costLine': 'Kostnadsrad',
  'report.column.benefitLine': 'Nyttorad',
  'report.column.how': 'Hur',
  'report.column.others': '{count, plural, one {En rad till} other {# rader till}}',
  'report.column.sharedInCity': 'Delas i staden',
  'report.column.pays': 'Betalar',
  'report.column.difference': 'Skillnad',
  'report.column.committee': 'Nämnd',
  'report.column.together': 'Tillsammans',
  'report.column.entered': 'Angivet belopp',
  'report.column.rates': 'Takt och avdrag',
  'report.lineOfService': '{service}: {line}',
  'report.labelled': '{label}: {value}',
  'report.notNamed': 'Inte utsedd',
  'report.notDecided': 'Inte beslutad',
  'report.noSource': 'Källa saknas',
  'report.yes': 'Ja',
  'report.no': 'Nej',
  'report.score': 'Poäng {score} av 5',
  'report.sourceOf': '{name}: {source} ({evidence}).',
  'report.sourceMissing': '{name}: källa saknas ({evidence}).',
  'report.behaviour.perUnit': '{kind}: {driver}',
  'report.behaviour.stepped': '{kind} om {step}: {driver}',
  'report.departmentPage.title': '{department}',
  'report.departmentPage.subtitle': '{title}: {scenario}',
  'report.departmentPage.when': 'Per år',
  'report.departmentPage.when.caption': 'Förvaltningens kostnad, nytta och budget per år, {unit}',
  'report.departmentPage.incurred': 'Kostnad som uppstår hos förvaltningen',
  'report.departmentPage.cost': 'Kostnad till slut',
  'report.departmentPage.budgetEffect': 'Budgeteffekt: netto minus besparingskrav',
  'report.departmentPage.demand':
    'Besparingskravet på förvaltningen är {demand} {period}. Den realiserade nyttan räcker inte: sammanlagt saknas {bridging}, mest {year} då {widest} saknas.',
  'report.departmentPage.demandMet':
    'Besparingskravet på förvaltningen är {demand} {period}. Den realiserade nyttan räcker till det alla år.',
  'report.departmentPage.why': 'Varför',
  'report.departmentPage.pays': 'Det förvaltningen betalar {period}, {unit}',
  'report.departmentPage.gains': 'Det förvaltningen får {period}, {unit}',
  'report.departmentPage.share': '{rule}. {share}.',
  'report.departmentPage.qualityScored': 'Kvalitativ nytta, räknas inte i kronor: {name}, {score} av 5.',
  'report.departmentPage.quality': 'Kvalitativ nytta, räknas inte i kronor: {name}.',
  'report.departmentPage.moreInAnnex': 'Antaganden och källor står i bilagan.',
  'report.departmentPage.alone': 'Jämfört med att klara sig själv',
  'report.departmentPage.zero': 'Jämfört med nollalternativet',
  'report.departmentPage.alone.caption': 'Förvaltningens kostnad, nytta och netto {period}, {unit}',
  'report.departmentPage.alone.better': 'Det är {amount} bättre för förvaltningen än {other}.',
  'report.departmentPage.alone.worse': 'Det är {amount} sämre för förvaltningen än {other}.',
  'report.departmentPage.alone.same': 'För förvaltningen blir det lika som i {other}.',
  'report.departmentPage.alone.unknown': 'Jämförelsen med {other} kan inte beräknas.',
  'report.pays.charged': 'Avgift',
  'report.pays.kept': 'Bär själv',
  'report.pays.paid': 'Finansierar',
  'chart.demand.subtitle.of': '{subject}, besparingskrav mot realiserad nytta, {unit} per år',
  'report.annex.title': 'Bilaga: fullständigt underlag för {title}',
  'report.annex.summary': 'Sammanfattning',
  'report.annex.scenarios': 'Scenariernas innehåll',
  'report.annex.byYear': 'Staden år för år',
  'report.annex.method': 'Så är det beräknat',
  'report.annex.method.incurred':
    'Kostnad: varje kostnadsrad uppstår först hos den som driver, hemmaförvaltningen, en utpekad förvaltning eller varje deltagare för sig.',
  'report.annex.method.benefit':
    'Realiserad nytta = (direkt ekonomisk nytta + frigjord tid × hemtagningsgrad) × anslutningsgrad × (1 − överskattningskorrigering), flyttad med eftersläpningen. Kvalitativ nytta poängsätts och räknas aldrig i kronor.',
  'report.annex.method.funding':
    'Finansiering: källorna används i tur och ordning och tar var sin andel av den kostnad som återstår, inom sina tak och giltighetsår.',
  'report.annex.method.split':
    'Fördelning: det som ingen källa betalar delas mellan årets deltagare enligt fördelningsmodellen för kostnadens fas, eller stannar där det uppstod.',
  'report.annex.method.demand':
    'Besparingskrav: det belopp som förvaltningens budget minskas med. Glapp = besparingskrav − realiserad nytta.',
  'report.annex.method.net':
    'Nettoeffekt = realiserad nytta − kostnad som uppstår − avgifter − betald finansiering + mottagen finansiering + mottagna avgifter. Budgeteffekt = nettoeffekt − besparingskrav.',
  'report.annex.method.value':
    'Nuvärde: nettot varje år diskonteras med kalkylräntan, det första året odiskonterat. Återbetalt år är det första från vilket det ackumulerade nettot förblir noll eller mer.',
  'report.annex.method.rounding':
    'Avrundning: alla flöden är i hela ören, och andelar av en pott fördelas så att de tillsammans alltid är potten. Summor räknas på ören och avrundas först i tabellerna.',
  'report.annex.history': 'Ändringshistorik',
  'report.annex.history.none': 'Inga ändringar har sparats i modellens historik.',
  'report.annex.history.caption': '{count, plural, one {En sparad ändring} other {# sparade ändringar}}',
  'report.split': 'Så delas kostnaderna',
  'report.split.usedBy': 'Används i: {scenarios}.',
  'report.split.covers': 'Gäller {phases}{services, select, all { för alla e-tjänster} other { för {names}}}.',
  'report.split.allPhases': 'alla faser',
  'report.split.method': '{name}: {formula}',
  'report.split.drivers': 'Fördelningsnyckel: {drivers}.',
  'report.split.driverWeighted': '{driver} (vikt {weight})',
  'report.split.fixedPart': 'Fast del: {part}.',
  'report.split.capacity': 'Kapacitet: {capacity}.',
  'report.split.shares': 'Andelar av kostnaden för {service}',
  'report.split.everyYear': 'Andel, alla år',
  'report.method.equal': 'avgift = kostnad att dela ÷ antal deltagare',
  'report.method.driver': 'avgift = kostnad att dela × förvaltningens volym ÷ alla deltagares volym',
  'report.method.fixedShares': 'avgift = kostnad att dela × förvaltningens bestämda andel',
  'report.method.fixedAndVariable':
    'avgift = kostnad att dela × (fast del ÷ antal deltagare + (1 − fast del) × förvaltningens volym ÷ alla deltagares volym)',
  'report.method.usage':
    'avgift = kostnad att dela × använd volym ÷ kapacitet; outnyttjad kapacitet stannar hos den som bär kostnaden',
  'report.method.benefit':
    'avgift = kostnad att dela × nuvärdet av förvaltningens realiserade nytta ÷ nuvärdet av alla deltagares',
  'report.method.central': 'hela kostnaden betalas av den centrala budgeten',
  'report.funding': 'Finansiering',
  'report.funding.sources': 'Källor i {plan}, i den ordning de används',
  'report.funding.source': 'Finansieringskälla',
  'report.funding.pays': 'Betalar',
  'report.funding.share': '{share} av {of}',
  'report.funding.valid': 'Gäller',
  'report.funding.always': 'Alla år',
  'report.funding.noCap': 'Inget tak',
  'report.funding.capByYear': 'per år: {cap}',
  'report.funding.notInternal': 'inte interna e-tjänster',
  'report.funding.drawn': 'Uttag i {scenario}, {unit}',
  'report.decisions': 'Beslut',
  'report.decisions.caption': 'Beslut som modellen bygger på',
  'report.decisions.item': '{title} ({details})',
  'report.costLines': 'Kostnadsrader',
  'report.costLines.caption': 'Kostnadsrader för {service}, som de är angivna i modellen',
  'report.costLines.variant': '– vid {model}',
  'report.costLines.noVariant': 'finns inte',
  'report.costLines.index': 'räknas upp med {index}',
  'report.costLines.capitalised': 'aktiveras och skrivs av på {life} år',
  'report.benefitLines': 'Nyttorader',
  'report.benefitLines.caption': 'Nyttorader för {service}, som de är angivna i modellen',
  'report.drivers': 'Fördelningsnycklar och volymer',
  'report.drivers.caption': 'Värden per förvaltning {year}',
  'report.drivers.unit': '{name} ({unit})',
  'report.assumptions.caption': '{count, plural, one {Ett antagande} other {# antaganden}} med källa',
  'report.budget.title': 'Budgetjusteringar: {scenario}',
  'report.budget.lead':
    '{count, plural, one {En nämnds budget} other {# nämnders budgetar}} justeras {period}, sammanlagt {direction, select, down {minus {amount}} up {plus {amount}} other {0 kr}}.',
  'report.budget.none': 'Scenariot ändrar ingen nämnds nettobudget.',
  'report.budget.unknown': 'Budgetjusteringarna kan inte beräknas för alla nämnder; se anmärkningarna.',
  'report.budget.adjustment': 'Budgetjustering',
  'report.budget.adjustment.what':
    'Nämndens nettobudget ökas med det som den centrala budgeten betalar och minskas med besparingskravet. Kommunfullmäktige m.m. justeras lika mycket åt andra hållet.',
  'report.budget.adjustment.caption': 'Budgetjustering per nämnd och år, {unit}',
  'report.budget.committees': 'Summa nämnder',
  'report.budget.city': 'Staden',
  'report.budget.matched': 'Omslutningsförändring',
  'report.budget.matched.what':
    'Kostnader och intäkter ökar med samma belopp hos den nämnd som tar emot avgifter eller finansiering från andra. Nettobudgeten ändras inte.',
  'report.budget.matched.caption': 'Omslutningsförändring per nämnd och år: kostnader och intäkter, {unit}',
  'report.budget.parts': 'Vad justeringarna består av',
  'report.budget.parts.caption': 'Per nämnd {period}, {unit}',
  'report.budget.withinBudget': 'Inom nämndens budget',
  'report.budget.centralFunding': 'Central finansiering',
  'report.budget.incurred': 'Egen kostnad',
  'report.budget.paidToOthers': 'Avgifter till andra nämnder',
  'report.budget.left': 'Kvar att hantera',
  'report.budget.signs':
    'Plus ökar och minus minskar nämndens nettobudget. Kvar att hantera är budgeteffekten: det som återstår när nytta, kostnader och justering räknats samman; ett minus måste rymmas i nämndens övriga budget.',
  'report.portfolio.title': 'Portfölj: {title}',
  'report.portfolio.services': 'E-tjänsterna',
  'report.portfolio.services.caption': 'Alla e-tjänster i scenariot {period}, {unit}',
  'report.portfolio.funded': 'Finansierat ur källor',
  'report.portfolio.quality': 'Kvalitet 1–5',
  'report.portfolio.evidence': 'Svagaste underlag',
  'report.portfolio.pots': 'Finansieringskällornas uttag',
  'report.portfolio.pots.caption': 'Uttag per källa och år, {unit}.',
  'report.portfolio.noPots': 'Inga medel tas ur någon särskild finansieringskälla.',
  'report.portfolio.coverage': 'Täckning',
  'report.portfolio.coverage.caption':
    'Vilka förvaltningar som deltar i vilken e-tjänst, {count, plural, one {en förvaltning} other {# förvaltningar}}',
  'report.portfolio.takesPart': 'Deltar',
  'report.portfolio.takesNoPart': '–',
  'report.portfolio.takingPart': 'Antal som deltar',
  'report.portfolio.missing': 'Deltar inte',
  'report.portfolio.more': '{named} och {count, plural, one {en till} other {# till}}',
  'report.portfolio.notes':
    'Fasen följer av e-tjänstens status. Svagaste underlag är det svagaste bland e-tjänstens nyttorader. Kvalitet är medelvärdet av poängen på de kvalitativa nyttoraderna.',
  'report.followUp.title': 'Uppföljning: {title}',
  'report.followUp.subtitle': 'Plan enligt {scenario} mot utfall',
  'report.followUp.none': 'Inget utfall är registrerat än. Nedan står den plan som ska följas upp.',
  'report.followUp.benefitRatio':
    'Nyttan blev {ratio} av den planerade, för de rader och år som har utfall ({period}).',
  'report.followUp.costRatio':
    'Kostnaden blev {ratio} av den planerade, för de rader och år som har utfall ({period}).',
  'report.followUp.plan': 'Plan',
  'report.followUp.outturn': 'Utfall',
  'report.followUp.deviation': 'Avvikelse',
  'report.followUp.ofPlan': 'Utfall av plan',
  'report.followUp.by.line': 'Rad',
  'report.followUp.by.year': 'År',
  'report.followUp.by.department': 'Förvaltning',
  'report.followUp.cost.line': 'Kostnad per rad, {unit}',
  'report.followUp.cost.year': 'Kostnad per år, {unit}',
  'report.followUp.cost.department': 'Kostnad per förvaltning, {unit}',
  'report.followUp.benefit.line': 'Realiserad nytta per rad, {unit}',
  'report.followUp.benefit.year': 'Realiserad nytta per år, {unit}',
  'report.followUp.benefit.department': 'Realiserad nytta per förvaltning, {unit}',
  'report.followUp.plan.cost': 'Planerad kostnad per rad och år, {unit}',
  'report.followUp.plan.benefit': 'Planerad realiserad nytta per rad och år, {unit}',
  'report.followUp.soFar': 'Plan mot utfall för de rader och år som har utfall, {unit}',
  'report.followUp.signs':
    'Plan och utfall jämförs bara för de rader, förvaltningar och år som har utfall. Avvikelse är utfall minus plan.',
  'report.indicators.caption': 'Indikatorer och målvärden per år',
  'report.indicators.indicator': 'Indikator',
  'report.service.item': 'Uppgift',
  'report.service.content': 'Innehåll',
  'report.service.facts': 'Uppgifter om e-tjänsten',
  'report.service.manager': '{name}, {fte} årsarbetare{hasPayer, select, yes {, betalas av {payer}} other {}}',
  'report.service.economy': 'Kostnad per fas, nytta per rad och netto per år, {unit}',
  'report.service.funding': 'Uttag per finansieringskälla och år, {unit}',
  'report.service.noFunding': 'E-tjänsten får inga medel ur någon särskild finansieringskälla.',
  'report.service.noOutturn': 'Inget utfall är registrerat för e-tjänsten.',
  'report.service.noFindings': 'Granskningen har inga anmärkningar på e-tjänsten.',
  'report.status.title': 'Statusrapport: {service}',
  'report.status.subtitle': '{title}, enligt scenariot {scenario}',
  'report.status.lead':
    '{status, select, idea {{service} är en idé} applied {Medel är sökta för {service}} granted {{service} är beviljad} running {{service} är i drift} other {{service} är avslutad}}{start, select, none {; driftstart är inte beslutad} other {; driftstart {start}}}.',
  'report.status.position': 'Läget',
  'report.status.economy': 'Ekonomi',
  'report.final.title': 'Slutrapport: {service}',
  'report.final.lead':
    '{service} kostar {cost} {period} och ger {benefit} i realiserad nytta. {way, select, gains {Staden tjänar {net} netto.} loses {Staden betalar {net} netto.} other {Kostnad och nytta tar ut varandra.}}',
  'report.final.unknown': 'Resultatet för {service} {period} kan inte beräknas; se anmärkningarna.',
  'report.final.goal': 'Mål och måluppfyllelse',
  'report.final.noGoal': 'Inget mål är angivet för e-tjänsten.',
  'report.final.who.caption': 'Kostnad till slut, realiserad nytta och netto per förvaltning {period}, {unit}',
  'report.final.handover': 'Överlämning till drift och systemförvaltning',
  'report.final.operation': 'Drift, systemförvaltning, vidareutveckling och samordning kostar {cost} år {year}.',
  'report.final.noOperation': 'Ingen kostnad för drift och systemförvaltning är angiven.',
  'report.final.operationUnknown': 'Kostnaden för drift och systemförvaltning {year} kan inte beräknas.',
  'report.final.afterOneYear':
    'Effekterna på verksamheten och hur e-tjänsten används och upplevs följs upp {year}, ett år efter driftstart.',
  'report.final.benefitOwners': 'Vem som ansvarar för att nyttan realiseras',
}
// ../../work/wt-2/shared/language/sv/problems.ts
var problems = {
  'problem.file-too-large': 'Filen är större än {limit, number} MB.',
  'problem.file-too-large.remedy': 'Kontrollera att det är rätt fil. En modell är sällan större än några MB.',
  'problem.file-empty': 'Filen är tom.',
  'problem.file-empty.remedy': 'Öppna en säkerhetskopia eller en tidigare version.',
  'problem.file-truncated': 'Filen slutar mitt i en uppgift, på rad {line, number}.',
  'problem.file-truncated.remedy':
    'Filen är troligen bara delvis sparad eller kopierad. Hämta den på nytt eller öppna en tidigare version.',
  'problem.file-unreadable': 'Filen kan inte läsas: fel på rad {line, number}.',
  'problem.file-unreadable.remedy':
    'Kontrollera att det är en modell från Fördela. Har filen ändrats för hand finns felet på eller strax före raden.',
  'problem.file-too-deep': 'Filen har mer än {limit, number} nivåer inuti varandra, på rad {line, number}.',
  'problem.file-too-deep.remedy':
    'Det är inte en modell från Fördela, eller så är filen skadad. Öppna en tidigare version.',
  'problem.file-not-a-model': 'Filen innehåller ingen modell.',
  'problem.file-not-a-model.remedy': 'Välj en fil som sparats av Fördela.',
  'problem.file-hostile': 'Filen innehåller ett otillåtet namn, vid {place}.',
  'problem.file-hostile.remedy':
    'Öppna inte filen om du inte vet var den kommer ifrån. Ta annars bort namnet ur filen.',
  'problem.file-newer':
    'Filen har format {version, number}, men den här versionen av Fördela känner till format {known, number}.',
  'problem.file-newer.remedy': 'Uppdatera Fördela och öppna filen igen.',
  'problem.file-newer-opened':
    'Filen är sparad av en nyare version av Fördela (format {version, number}) och är öppnad för läsning.',
  'problem.file-newer-opened.remedy': 'Uppdatera Fördela för att ändra i modellen.',
  'problem.file-version-unknown': 'Filens format, {version}, är okänt.',
  'problem.file-version-unknown.remedy': 'Välj en fil som sparats av Fördela.',
  'problem.file-migration-failed':
    'Filen har ett äldre format ({version, number}) och är skadad, så den kan inte föras över till dagens.',
  'problem.file-migration-failed.remedy': 'Öppna en tidigare version av filen.',
  'problem.file-misfit':
    '{count, plural, one {En uppgift} other {# uppgifter}} i filen har fel form: {sv}{count, plural, =1 {} =2 {} =3 {} other { med flera}}.',
  'problem.file-misfit.remedy': 'Öppna en tidigare version, eller rätta uppgifterna om filen har ändrats för hand.',
  'problem.duplicate-id': 'Två poster i samma lista hade beteckningen {id}; den senare heter nu {renamed}.',
  'problem.duplicate-id.remedy': 'Kontrollera att båda ska finnas kvar. Det som hänvisade till {id} avser den första.',
  'problem.id-used-twice': '{name} finns två gånger i samma lista.',
  'problem.id-used-twice.remedy': 'Ta bort den ena.',
  'problem.id-reserved': 'Beteckningen {id} är reserverad för stadens gemensamma budget (Kommunfullmäktige m.m.).',
  'problem.id-reserved.remedy': 'Ta bort förvaltningen {name} och lägg in den på nytt.',
  'problem.unknown-department': 'Förvaltningen {id} finns inte i modellen.',
  'problem.unknown-department.remedy': 'Välj en förvaltning som finns, eller lägg till den.',
  'problem.unknown-driver': 'Fördelningsnyckeln {id} finns inte i modellen.',
  'problem.unknown-driver.remedy': 'Välj en fördelningsnyckel som finns, eller lägg till den.',
  'problem.unknown-assumption': 'Antagandet {id}, som scenariot {name} ändrar, finns inte i modellen.',
  'problem.unknown-assumption.remedy': 'Ta bort ändringen ur scenariot, eller lägg till antagandet.',
  'problem.unknown-operating-model': 'Driftmodellen {id} finns inte i modellen.',
  'problem.unknown-operating-model.remedy': 'Välj en driftmodell som finns, eller lägg till den.',
  'problem.unknown-service': 'E-tjänsten {id} finns inte i modellen.',
  'problem.unknown-service.remedy': 'Ta bort hänvisningen, eller lägg till e-tjänsten.',
  'problem.unknown-funding-plan': 'Finansieringen {id} finns inte i modellen.',
  'problem.unknown-funding-plan.remedy': 'Välj en finansiering som finns, eller ingen.',
  'problem.unknown-split-rule': 'Fördelningsmodellen {id} finns inte i modellen.',
  'problem.unknown-split-rule.remedy': 'Välj en fördelningsmodell som finns, eller ingen.',
  'problem.unknown-scenario': 'Scenariot {id} finns inte i modellen.',
  'problem.unknown-scenario.remedy': 'Välj ett scenario som finns.',
  'problem.unknown-decision': 'Beslutet {id} finns inte i modellen.',
  'problem.unknown-decision.remedy': 'Välj ett beslut som finns, eller lägg till det.',
  'problem.unknown-line': 'Raden {id}, som utfallet gäller, finns inte i modellen.',
  'problem.unknown-line.remedy': 'Välj den kostnadsrad eller nyttorad som utfallet gäller.',
  'problem.unknown-index': 'Indexet {symbol} på raden {name} är inget antagande i modellen.',
  'problem.unknown-index.remedy':
    'Skriv symbolen för det antagande som håller prisutvecklingen, eller ta bort indexet.',
  'problem.years-reversed': 'Sista året, {lastYear}, är före första året, {firstYear}.',
  'problem.years-reversed.remedy': 'Ändra första eller sista året.',
  'problem.symbol-missing': '{name} har ingen symbol.',
  'problem.symbol-missing.remedy': 'Ange en symbol, så att formler kan använda värdet.',
  'problem.symbol-not-allowed': '{symbol} kan inte vara symbol för {name}.',
  'problem.symbol-not-allowed.remedy':
    'Använd bokstäver, siffror och understreck, börja med en bokstav, och undvik formelspråkets egna ord.',
  'problem.duplicate-symbol': 'Symbolen {symbol} används av både {other} och {name}.',
  'problem.duplicate-symbol.remedy': 'Ge den ena en annan symbol. Det som använder symbolen räknas inte förrän dess.',
  'problem.successor-cycle': '{name} uppgår i en förvaltning som i sin tur uppgår i {name}.',
  'problem.successor-cycle.remedy':
    'Ändra eller ta bort sammanslagningen. Så länge räknas förvaltningarna var för sig.',
  'problem.successor-before-start': '{name} uppgår i en annan förvaltning {year}, men finns först från {from}.',
  'problem.successor-before-start.remedy': 'Ändra året för sammanslagningen eller förvaltningens första år.',
  'problem.participant-joins-after-period':
    '{department} ansluter till {name} {from}, efter modellens sista år {lastYear}, och är därför aldrig med.',
  'problem.participant-joins-after-period.remedy': 'Ändra anslutningsåret eller modellens sista år.',
  'problem.participant-leaves-before-joining': '{department} lämnar {name} {to}, före anslutningen {from}.',
  'problem.participant-leaves-before-joining.remedy': 'Ändra ett av åren.',
  'problem.participant-leaves-before-period': '{department} lämnar {name} {to}, före modellens första år {firstYear}.',
  'problem.participant-leaves-before-period.remedy': 'Ändra året eller ta bort deltagaren.',
  'problem.scenario-cycle': 'Scenariot {name} bygger på sig självt, direkt eller genom andra.',
  'problem.scenario-cycle.remedy': 'Välj ett annat scenario att bygga på.',
  'problem.step-not-positive': 'Kostnadens steg måste vara större än noll.',
  'problem.step-not-positive.remedy': 'Ange hur många enheter varje steg rymmer.',
  'problem.calculation-failed': 'Beräkningen kunde inte slutföras.',
  'problem.calculation-failed.remedy':
    'Ångra den senaste ändringen. Händer det igen är det ett fel i Fördela som bör anmälas.',
  'problem.document-read-only': 'Modellen är skrivskyddad.',
  'problem.document-read-only.remedy': 'Spara den som en ny fil för att ändra i den.',
  'problem.exported': 'Filen {path} är skriven.',
  'problem.exported.remedy': '',
  'problem.input-refused': '”{typed}” kan inte stå i {name}. Cellen har inte ändrats.',
  'problem.input-refused.remedy': 'Skriv ett av de värden som cellen kan ha.',
  'problem.cell-empty': 'Cellen är tom.',
  'problem.cell-empty.remedy': 'Ange ett tal eller en formel; 0 om inget gäller.',
  'problem.cell-not-a-number': '”{text}” är inget tal.',
  'problem.cell-not-a-number.remedy': 'Ange ett tal, eller en formel som börjar med =.',
  'problem.no-number-ever': 'Formeln ger aldrig något tal.',
  'problem.no-number-ever.remedy': 'Kontrollera att den inte delar med noll och att det som ingår har värden.',
  'problem.no-number': '{line} går inte att räkna ut för {year}.',
  'problem.no-number.remedy':
    'Kontrollera att formeln inte delar med noll det året och att det som ingår har värden. Övriga år och rader räknas ändå.',
  'problem.distribution-invalid': 'Fördelningen ger inget tal.',
  'problem.distribution-invalid.remedy':
    'Kontrollera att lägsta, troligaste och högsta värde kommer i den ordningen och att sannolikheterna summerar till 100 %.',
  'problem.no-operating-model': 'Ingen driftmodell är vald, så kostnadsraden {line} har ingen som bär den.',
  'problem.no-operating-model.remedy': 'Välj en driftmodell i scenariot.',
  'problem.no-bearer': 'Kostnadsraden {line} bärs av en förvaltning som inte finns.',
  'problem.no-bearer.remedy': 'Välj en förvaltning som finns: i driftmodellen, som hemmaförvaltning eller på raden.',
  'problem.life-not-positive': 'Nyttjandeperioden för {line} måste vara minst ett år.',
  'problem.life-not-positive.remedy': 'Ange hur många år investeringen skrivs av på.',
  'problem.lag-invalid':
    'Eftersläpningen för {line} måste vara ett antal månader, noll eller fler, lika för alla år och förvaltningar.',
  'problem.lag-invalid.remedy': 'Ange antalet månader.',
  'problem.fraction-outside': 'Andelen {value, number, ::percent .##} ligger utanför 0–100 %.',
  'problem.fraction-outside.remedy': 'Ange en andel mellan 0 och 100 %.',
  'problem.share-by-department': 'Andelen som {source} betalar beror på förvaltning, men måste vara lika för alla.',
  'problem.share-by-department.remedy': 'Ta bort fördelningsnycklar ur formeln, eller använd sum().',
  'problem.setting-by-department': 'Inställningen beror på förvaltning, men måste vara lika för alla.',
  'problem.setting-by-department.remedy': 'Ta bort fördelningsnycklar ur formeln, eller använd sum().',
  'problem.shares-not-whole':
    'De fasta andelarna summerar till {sum, number, ::percent .########}, inte 100 %. Kostnaden delas inte.',
  'problem.shares-not-whole.remedy': 'Rätta andelarna så att summan blir 100 %.',
  'problem.share-without-member':
    'Förvaltningen {department} har en fast andel men deltar inte i {service} {year}. Övriga delar på den.',
  'problem.share-without-member.remedy': 'Ändra andelarna, eller låt förvaltningen delta.',
  'problem.weights-not-positive':
    'Det som ska dela kostnaden för {service} summerar inte till något över noll ({years}). Kostnaden delas inte då.',
  'problem.weights-not-positive.remedy':
    'Kontrollera nyckelns värden för deltagarna, eller välj en annan fördelningsmodell.',
  'problem.capacity-not-positive':
    'Kapaciteten för {service} måste vara större än noll {year}. Kostnaden delas inte det året.',
  'problem.capacity-not-positive.remedy': 'Ange hur många enheter kostnaden är dimensionerad för.',
  'problem.usage-over-capacity':
    '{service} används mer än kapaciteten {year}: {used, number} mot {capacity, number}. Hela kostnaden delas efter användning.',
  'problem.usage-over-capacity.remedy': 'Höj kapaciteten, eller kontrollera volymerna.',
  'problem.demand-not-by-service': 'Angivna besparingskrav gäller förvaltningar och går inte att visa per e-tjänst.',
  'problem.demand-not-by-service.remedy':
    'Inget behöver göras. Välj ett krav som andel av nyttan för att se det per e-tjänst.',
  'problem.file-too-many': 'Filen innehåller fler än {limit, number} värden.',
  'problem.file-too-many.remedy': 'Kontrollera att det är rätt fil. Ingen modell behöver så många.',
  'problem.amount-too-large': 'Beloppet för {line} är större än {limit, number} kr och kan inte räknas till öret.',
  'problem.amount-too-large.remedy': 'Kontrollera beloppet, volymerna och priset.',
  'problem.bearer-not-there': '{department} bär {line} redan {year}, men finns inte då.',
  'problem.bearer-not-there.remedy':
    'Ändra förvaltningens första år eller vem som bär kostnaden. Så länge räknas kostnaden på förvaltningen.',
  'problem.period-too-long': 'Perioden är {years, number} år. Bara de första {most, number} åren beräknas.',
  'problem.period-too-long.remedy': 'Ändra första eller sista året.',
  'problem.index-by-department':
    'Indexet {symbol} skiljer sig mellan förvaltningar, men ett prisindex måste vara lika för alla.',
  'problem.index-by-department.remedy': 'Ta bort fördelningsnycklar ur antagandets formel, eller välj ett annat index.',
  'problem.setting-by-year': 'Inställningen skiljer sig mellan år, men gäller hela perioden.',
  'problem.setting-by-year.remedy': 'Ange ett värde för hela perioden, eller ett tak per år i stället.',
  'problem.rate-invalid':
    'Räntan {rate, number, ::percent .##} går inte att räkna med: den måste vara över {lowest, number, ::percent} och högst {highest, number, ::percent}.',
  'problem.rate-invalid.remedy': 'Ange räntan per år, till exempel 4 %.',
  'problem.paste-one-cell': 'Urklipp innehåller flera celler.',
  'problem.paste-one-cell.remedy': 'Kopiera en cell i taget. Att klistra in områden kommer senare.',
  'problem.tiers-disordered': 'Stegen för {service} måste börja på allt högre antal ({year}). Kostnaden delas inte.',
  'problem.tiers-disordered.remedy': 'Ange stegen i stigande ordning.',
  'problem.game-without-demands':
    'Kostnaden för {service} går inte att dela stegvis, eftersom volymerna inte är kända.',
  'problem.game-without-demands.remedy': 'Välj en annan fördelningsmodell.',
  'problem.game-dearer-together':
    'För {service} kostar det {amount, number, ::.00} kr mer att samarbeta än att dela upp sig, för någon grupp. Metoden bygger på att samarbete lönar sig.',
  'problem.game-dearer-together.remedy':
    'Jämför driftmodellens kostnad med vad det kostar var och en att driva själv, eller välj en metod som inte räknar på grupper.',
  'problem.support-twice': 'Samma stödförvaltning står två gånger i fördelningen av {service}. Kostnaden delas inte.',
  'problem.support-twice.remedy': 'Ta bort den ena.',
  'problem.support-circular':
    'Stödförvaltningarna för kostnaden för {service} vidare bara till varandra {year}. Kostnaden delas inte då.',
  'problem.support-circular.remedy':
    'Kontrollera stödförvaltningarnas nycklar: någon annan än de själva måste betjänas.',
  'problem.game-without-players': 'Det finns ingen att dela med.',
  'problem.game-without-players.remedy': 'Lägg till deltagare.',
  'problem.game-incomplete': 'Kostnaden för någon grupp saknas, och metoden behöver den.',
  'problem.game-incomplete.remedy':
    'Ange vad varje grupp skulle kosta, eller välj lika delning eller en metod som bara behöver kostnaden för alla och för var och en.',
  'problem.game-too-large': '{players, number} deltagare är för många för metoden, som klarar högst {most, number}.',
  'problem.game-too-large.remedy':
    'Välj Shapleyvärdet eller en delning efter en nyckel, eller slå ihop deltagare som liknar varandra.',
  'problem.game-too-big-costs': 'Kostnaderna är för stora för att räkna med.',
  'problem.game-too-big-costs.remedy': 'Kontrollera beloppen, eller ange dem i tkr eller mnkr.',
  'problem.game-cancelled': 'Beräkningen avbröts.',
  'problem.game-cancelled.remedy': 'Starta den igen om du vill ha resultatet.',
  'problem.game-unsolved': 'Beräkningen kom inte fram till någon lösning som säkert är rätt, och ingen visas.',
  'problem.game-unsolved.remedy': 'Välj en annan metod, eller kontrollera om kostnaderna är av mycket olika storlek.',
  'problem.game-search-too-long':
    'Det finns för många grupper för att säkert finna den som skulle vinna mest på att lämna.',
  'problem.game-search-too-long.remedy': 'Slå ihop deltagare som liknar varandra till högst 20.',
  'problem.game-no-imputation':
    'Tillsammans kostar det {excess, number, ::.##} mer än om alla gjorde var för sig. Någon måste då betala mer än på egen hand, och metoden ger inget svar.',
  'problem.game-no-imputation.remedy': 'Välj en driftmodell som är billigare tillsammans, eller en annan metod.',
  'problem.game-core-empty':
    'Hur man än delar skulle någon grupp ha det minst {excess, number, ::.##} bättre på egen hand. Metoden ger då inget svar.',
  'problem.game-core-empty.remedy': 'Välj en annan metod, till exempel nukleolus eller Shapleyvärdet.',
  'problem.game-cost-not-positive': 'Metoden mäter mot gruppernas kostnader, och någon av dem är noll eller negativ.',
  'problem.game-cost-not-positive.remedy': 'Välj nukleolus eller nukleolus per deltagare i stället.',
  'problem.game-alone-not-positive':
    'Metoden mäter mot vad var och en skulle betala ensam, och för någon är det noll eller negativt.',
  'problem.game-alone-not-positive.remedy':
    'Välj en metod som inte jämför med kostnaden på egen hand, till exempel nukleolus.',
  'problem.game-alone-zero': 'Kostnaderna på egen hand summerar till noll och kan inte vara mått för delningen.',
  'problem.game-alone-zero.remedy': 'Ange kostnaderna på egen hand, eller välj en annan metod.',
  'problem.game-no-remaining-benefit': 'Ingen har någon nytta kvar utöver sin särkostnad. Resten delas lika.',
  'problem.game-no-remaining-benefit.remedy':
    'Kontrollera nyttan och kostnaden på egen hand, eller välj en annan metod.',
  'problem.game-estimated': 'Andelarna är uppskattade. Intervallet visar hur säkra de är.',
  'problem.game-estimated.remedy': 'Inget behöver göras. Slå ihop deltagare till högst 20 för ett exakt svar.',
  'problem.game-no-cost': 'Kostnadsfunktionen ger inget tal för någon av volymerna.',
  'problem.game-no-cost.remedy': 'Kontrollera formeln och volymerna.',
  'problem.game-claims-covered': 'Beloppet räcker till allas anspråk, och {left, number, ::.##} blir över.',
  'problem.game-claims-covered.remedy': 'Inget behöver göras.',
  'problem.game-method-missing': 'Metod saknas.',
  'problem.game-method-missing.remedy': 'Ange --method och en av {methods}.',
  'problem.game-method-unknown': 'Metoden {method} finns inte.',
  'problem.game-method-unknown.remedy': 'Välj en av {methods}.',
  'problem.game-order-unused': 'Ordningen används bara av metoden step-down, för en fil med stödjande avdelningar.',
  'problem.game-order-unused.remedy': 'Ta bort --order.',
  'problem.game-order-incomplete': 'Ordningen måste nämna varje stödjande avdelning en gång.',
  'problem.game-order-incomplete.remedy': 'Skriv --order med {services}, i den ordning de ska stängas.',
  'problem.game-file-empty': 'Filen innehåller inget att dela.',
  'problem.game-file-empty.remedy':
    'Filen ska ha players och costs, worths, claims, serviceDepartments eller costFunction.',
  'problem.game-file-lacks': 'Filen saknar {key}, som metoden utgår från.',
  'problem.game-file-lacks.remedy': 'Välj en annan metod eller en annan fil.',
  'problem.game-file-names': '{key} i filen är ingen lista med namn.',
  'problem.game-file-names.remedy': 'Skriv en lista med ett namn för var och en, till exempel ["A", "B"].',
  'problem.game-file-twice': '{name} förekommer två gånger i filen.',
  'problem.game-file-twice.remedy': 'Ta bort det ena.',
  'problem.game-file-missing': '{key} i filen saknas eller har fel form.',
  'problem.game-file-missing.remedy': `Skriv ett tal för varje namn, till exempel '{'"A": 11, "B": 7'}'.`,
  'problem.game-file-unknown-name': '{key} i filen nämner {name}, som inte är någon av deltagarna.',
  'problem.game-file-unknown-name.remedy': 'Rätta namnet, eller lägg till det bland deltagarna.',
  'problem.game-file-number': '{key} i filen har inget användbart tal för {name}.',
  'problem.game-file-number.remedy': 'Skriv ett tal med decimalpunkt. Volymer och anspråk får inte vara negativa.',
  'problem.game-file-convention': 'Filen har convention {found}, som är okänt.',
  'problem.game-file-convention.remedy': 'Skriv cost för kostnader eller value för besparingar.',
  'problem.game-file-group': 'Gruppen {group} i filen går inte att tyda.',
  'problem.game-file-group.remedy': 'Skriv deltagarnas namn med + mellan, vart och ett en gång.',
  'problem.game-file-nobody': '{key} i filen ger gruppen utan deltagare ett annat värde än noll.',
  'problem.game-file-nobody.remedy': 'Ta bort det värdet.',
  'problem.game-file-formula': 'Kostnadsfunktionen i filen får bara räkna med volymen Q.',
  'problem.game-file-formula.remedy': 'Skriv till exempel 1000 + 35 * Q.',
  'problem.service-without-users': '{service} har kostnader men ingen kvar att fördela dem på.',
  'problem.service-without-users.remedy': 'Ange vilka som använder {service}, eller ändra ordningen.',
  'problem.services-in-circle':
    'Stödjande avdelningar betjänar bara varandra, så deras kostnader kommer aldrig vidare.',
  'problem.services-in-circle.remedy': 'Ange vilka andra som använder dem.',
  'problem.file-gone-outside': '{name} har tagits bort eller flyttats sedan den öppnades.',
  'problem.file-gone-outside.remedy': 'Spara på nytt, eller spara en kopia i en annan mapp.',
  'problem.file-open-in-another-tab': '{name} ändras redan i en annan flik.',
  'problem.file-open-in-another-tab.remedy':
    'Här visas det som sparas där. Stäng den andra fliken och öppna filen igen för att ändra här.',
  'problem.file-open-elsewhere':
    '{name} är öppen hos {user, select, none {någon annan} other {{user}}}{machine, select, none {} other { på {machine}}}, sedan {when}.',
  'problem.file-open-elsewhere.remedy':
    'Du kan ändra ändå. Har båda ändrat får den som sparar sist jämföra och sammanfoga.',
  'problem.journal-not-written': 'Osparade ändringar i {name} kan inte skyddas mot krasch just nu.',
  'problem.journal-not-written.remedy': 'Spara ofta. Kontrollera att det finns plats på datorns disk.',
  'problem.journal-without-document': 'Ändringen kunde inte skyddas mot krasch: ingen modell är öppen.',
  'problem.journal-without-document.remedy': 'Spara en kopia av modellen och öppna den igen.',
  'problem.journal-damaged': 'Journalen för {name} är skadad och kan inte läsas.',
  'problem.journal-damaged.remedy': 'Öppna filen som den är, eller en tidigare version av den.',
  'problem.journal-newer': 'Journalen för {name} är skriven av en nyare version av Fördela.',
  'problem.journal-newer.remedy': 'Återställ med den nyare versionen, eller öppna filen som den är.',
  'problem.journal-of-another-file': 'Journalen hör till en annan fil än {name}, och återställs inte.',
  'problem.journal-of-another-file.remedy': 'Öppna filen som den är, eller en tidigare version av den.',
  'problem.journal-not-fitting': 'Ändringarna i journalen för {name} passar inte modellen.',
  'problem.journal-not-fitting.remedy': 'Modellen visas som den var innan. Filen är orörd.',
  'problem.version-damaged': 'Den tidigare versionen av {name} är skadad eller har rensats.',
  'problem.version-damaged.remedy': 'Välj en annan version.',
  'problem.version-not-kept': '{name} är sparad, men den tidigare versionen kunde inte behållas.',
  'problem.version-not-kept.remedy': 'Kontrollera att det finns plats på datorns disk.',
  'problem.port-no-permission': 'Du har inte behörighet att öppna port {port}.',
  'problem.port-no-permission.remedy': 'Välj en port över 1023, eller 0 för en ledig.',
  'problem.merge-not-readable': '{name} kan inte sammanfogas: det som nu finns i filen är ingen modell.',
  'problem.merge-not-readable.remedy': 'Spara en kopia med ett annat namn, eller skriv över filen.',
  'problem.rows-arranged': '{name} flyttades inte: raderna är sorterade eller filtrerade.',
  'problem.rows-arranged.remedy': 'Ta bort sorteringen och visa alla rader. Då står raderna i modellens egen ordning.',
  'problem.replace-symbol': 'Symboler ersätts inte.',
  'problem.replace-symbol.remedy': 'Byt symbolen i sin egen cell, så följer formlerna med.',
  'problem.replace-too-long': 'Texten skulle bli längre än {limit, number} tecken.',
  'problem.replace-too-long.remedy': 'Ersätt med en kortare text.',
  'problem.workbook-unreadable': 'Arbetsboken {name} kan inte läsas.',
  'problem.workbook-unreadable.remedy':
    'Öppna den i Excel eller LibreOffice och spara den på nytt som .xlsx, utan lösenord.',
  'problem.workbook-too-large': 'Arbetsboken {name} blir större än {limit, number} MB när den packas upp.',
  'problem.workbook-too-large.remedy': 'Kontrollera att det är rätt fil, eller ta bort blad som inte behövs.',
  'problem.workbook-too-many-parts': 'Arbetsboken {name} består av fler än {limit, number} delar.',
  'problem.workbook-too-many-parts.remedy':
    'Kontrollera att det är rätt fil, eller ta bort blad och bilder som inte behövs.',
  'problem.workbook-bomb':
    'Arbetsboken {name} är inte vad den ser ut att vara: {part} växer orimligt när den packas upp.',
  'problem.workbook-bomb.remedy': 'Öppna inte filen om du inte vet var den kommer ifrån.',
  'problem.workbook-nested': 'Arbetsboken {name} har en annan fil inuti: {part}.',
  'problem.workbook-nested.remedy': 'Ta bort det inbäddade objektet och spara arbetsboken på nytt.',
  'problem.workbook-doctype': 'Arbetsboken {name} innehåller en otillåten definition (DOCTYPE) i {part}.',
  'problem.workbook-doctype.remedy':
    'Öppna inte filen om du inte vet var den kommer ifrån. Excel skriver aldrig sådana.',
  'problem.workbook-too-many-rows': 'Ett blad i arbetsboken {name} har fler än {limit, number} rader ({part}).',
  'problem.workbook-too-many-rows.remedy': 'Ta bort de rader som inte behövs och spara arbetsboken på nytt.',
  'problem.workbook-not-own': '{name} är ingen arbetsbok som exporterats från Fördela.',
  'problem.workbook-not-own.remedy':
    'Välj en arbetsbok som exporterats härifrån, eller importera bladet som en tabell.',
  'problem.workbook-place-gone': 'Arbetsboken har ett värde för {place}, som inte längre är ett tal i modellen.',
  'problem.workbook-place-gone.remedy': 'Värdet lämnas. Exportera en ny arbetsbok om det ska kunna läsas tillbaka.',
  'problem.workbook-cell-gone': 'Cellen för detta värde har tagits bort ur arbetsboken.',
  'problem.workbook-cell-gone.remedy': 'Värdet lämnas som det är i modellen.',
  'problem.workbook-cell-no-number': 'Cellen i arbetsboken innehåller inget tal: {text}.',
  'problem.workbook-cell-no-number.remedy':
    'Skriv ett tal i cellen och läs in arbetsboken igen. Värdet lämnas som det är.',
  'problem.workbook-changed-both':
    'Värdet var {was, number} vid exporten, är {now, number} i modellen och {workbook, number} i arbetsboken.',
  'problem.workbook-changed-both.remedy': 'Arbetsbokens värde föreslås. Behåll modellens om det är det rätta.',
  'problem.pdf-no-browser': 'PDF görs av en webbläsare, och varken Chromium, Chrome eller Edge finns på datorn.',
  'problem.pdf-no-browser.remedy':
    'Installera en av dem, eller ange var den finns i CHROMIUM_PATH. Exportera annars till .html och skriv ut till PDF.',
  'problem.pdf-failed': 'Webbläsaren {path} kunde inte göra PDF-filen. Inget har skrivits.',
  'problem.pdf-failed.remedy':
    'Försök igen, eller ange en annan webbläsare i CHROMIUM_PATH. Exportera annars till .html och skriv ut till PDF.',
  'problem.report-unknown': 'Rapporten {report} finns inte.',
  'problem.report-unknown.remedy': 'Rapporterna heter {reports}.',
  'problem.department-unknown': 'Förvaltningen {department} finns inte i modellen.',
  'problem.department-unknown.remedy': 'Förvaltningarna är {departments}.',
  'problem.report-empty': 'Det finns inget att skriva i rapporten.',
  'problem.report-empty.remedy': 'Välj ett scenario med e-tjänster, eller en förvaltning som deltar.',
  'problem.import-unreadable': '{name} kan inte läsas.',
  'problem.import-unreadable.remedy': 'Kontrollera att filen finns kvar och att du får läsa den.',
  'problem.import-empty': '{name} är tom.',
  'problem.import-empty.remedy': 'Kontrollera att det är rätt fil och att den är sparad.',
  'problem.import-not-text': '{name} är varken text eller en arbetsbok som kan läsas.',
  'problem.import-not-text.remedy': 'Spara tabellen som CSV eller XLSX och försök igen.',
  'problem.import-old-workbook': '{name} är en äldre Excel-fil (XLS) eller skyddad med lösenord.',
  'problem.import-old-workbook.remedy': 'Öppna den i Excel, ta bort lösenordet och spara som XLSX.',
  'problem.import-too-large': '{name} är större än {limit, number} MB.',
  'problem.import-too-large.remedy': 'Dela upp filen, eller ta bort det som inte ska importeras.',
  'problem.import-too-many-rows': '{name} har fler än {limit, number} rader.',
  'problem.import-too-many-rows.remedy':
    'Dela upp filen, eller ta bort rader som inte ska importeras. Inget är inläst.',
  'problem.import-too-many-cells': '{name} har fler än {limit, number} celler.',
  'problem.import-too-many-cells.remedy': 'Ta bort kolumner och rader som inte ska importeras. Inget är inläst.',
  'problem.import-too-many-columns': '{name} har en rad med fler än {limit, number} kolumner.',
  'problem.import-too-many-columns.remedy': 'Välj ett annat skiljetecken, eller ta bort kolumner.',
  'problem.import-quote-open':
    'Citattecknet på rad {row, number} avslutas aldrig. Citattecken läses därför som vanliga tecken.',
  'problem.import-quote-open.remedy': 'Kontrollera raden i filen.',
  'problem.import-encoding-doubtful': 'Bokstäverna ser fel ut med den valda teckenkodningen.',
  'problem.import-encoding-doubtful.remedy': 'Läs om filen med den kodning som föreslås.',
  'problem.import-letters-lost': 'Filen innehåller tecken (�) som redan har gått förlorade.',
  'problem.import-letters-lost.remedy': 'Spara filen på nytt från källan, som UTF-8.',
  'problem.import-no-number': '”{text}” är inget tal.',
  'problem.import-no-number.remedy': 'Rätta cellen i filen. Den är inte tagen; resten av raden kan tas.',
  'problem.import-error-value': 'Cellen har felet {text} i stället för ett tal.',
  'problem.import-error-value.remedy': 'Rätta formeln i arbetsboken och spara den.',
  'problem.import-date': '{text} är ett datum, inget tal.',
  'problem.import-date.remedy': 'Excel gör ibland om tal till datum. Rätta cellen i filen.',
  'problem.import-negative': 'Värdet är negativt.',
  'problem.import-negative.remedy': 'Kontrollera tecknet. Värdet tas som det står.',
  'problem.import-twice': '{what} står redan på rad {earlier, number}.',
  'problem.import-twice.remedy': 'Bara den första tas. Ta bort dubbletten ur filen.',
  'problem.import-name-twice': '”{text}” står redan på rad {earlier, number}.',
  'problem.import-name-twice.remedy': 'Bara den första raden tas. Ta bort dubbletten ur filen.',
  'problem.import-name-several': 'Flera i modellen heter ”{text}”.',
  'problem.import-name-several.remedy': 'Ge dem olika namn i modellen. Raden är inte tagen.',
  'problem.import-name-missing':
    'Raden saknar {kind, select, department {förvaltning} driver {nyckel} service {e-tjänst} assumption {antagande} other {rad}}.',
  'problem.import-name-missing.remedy': 'Fyll i cellen i filen. Raden är inte tagen.',
  'problem.import-name-unknown':
    '”{text}” finns inte i modellen ({kind, select, department {förvaltning} driver {nyckel} service {e-tjänst} assumption {antagande} other {rad}}).',
  'problem.import-name-unknown.remedy': 'Välj ovanför tabellen vad namnet betyder.',
  'problem.import-name-near':
    '”{text}” finns inte i modellen ({kind, select, department {förvaltning} driver {nyckel} service {e-tjänst} assumption {antagande} other {rad}}).',
  'problem.import-name-near.remedy': 'Menas {nearest}? Välj ovanför tabellen vad namnet betyder.',
  'problem.import-name-left': '”{text}” tas inte med.',
  'problem.import-name-left.remedy': 'Det är valt ovanför tabellen.',
  'problem.import-successor-unknown': 'Förvaltningen ”{text}” finns inte i modellen.',
  'problem.import-successor-unknown.remedy':
    'Lägg till den först, eller rätta namnet i filen. Sammanslagningen är inte tagen.',
  'problem.import-year-unknown': '”{text}” är inget år i perioden {first}–{last}.',
  'problem.import-year-unknown.remedy': 'Rätta året eller förläng modellens period. Raden är inte tagen.',
  'problem.import-year-outside': 'Kolumnen {year} ligger utanför perioden {first}–{last} och läses inte.',
  'problem.import-year-outside.remedy': 'Förläng modellens period om året ska med.',
  'problem.import-year-missing': 'Raden saknar år.',
  'problem.import-year-missing.remedy': 'Fyll i året i filen. Raden är inte tagen.',
  'problem.import-no-year': '”{text}” är inget år.',
  'problem.import-no-year.remedy': 'Skriv året med fyra siffror.',
  'problem.import-amount-missing': 'Raden saknar belopp.',
  'problem.import-amount-missing.remedy': 'Fyll i beloppet i filen. Raden är inte tagen.',
  'problem.import-text-long': 'Texten är längre än {limit, number} tecken.',
  'problem.import-text-long.remedy': 'Korta texten i filen. Den är inte tagen.',
  'problem.import-choice-unknown': '”{text}” är inget av {known}.',
  'problem.import-choice-unknown.remedy': 'Skriv ett av dem. Cellen är inte tagen.',
  'problem.import-successor-year': 'Året när förvaltningen uppgår i en annan saknas.',
  'problem.import-successor-year.remedy': 'Fyll i det i filen. Sammanslagningen är inte tagen.',
  'problem.import-driver-not-chosen': 'Det framgår inte vilken nyckel värdet gäller.',
  'problem.import-driver-not-chosen.remedy': 'Välj nyckel i steget Kolumner.',
  'problem.import-service-not-chosen': 'Det framgår inte vilken e-tjänst raden gäller.',
  'problem.import-service-not-chosen.remedy': 'Välj e-tjänst i steget Kolumner.',
  'problem.import-distribution': 'Antagandet är en fördelning i modellen och skrivs inte över av ett tal.',
  'problem.import-distribution.remedy': 'Ändra det i modellen om det ska vara ett tal.',
  'problem.import-outturn-replaced': 'Utfallet finns redan med ett annat belopp, som ersätts.',
  'problem.import-outturn-replaced.remedy': 'Välj ovanför tabellen att behålla det som finns om det är det rätta.',
  'problem.import-outturn-kept': 'Utfallet finns redan med ett annat belopp, som behålls.',
  'problem.import-outturn-kept.remedy': 'Välj ovanför tabellen att ersätta det om filen är den rätta.',
  'problem.import-does-not-fit': 'Importen skulle ge en modell som inte kan sparas.',
  'problem.import-does-not-fit.remedy': 'Inget är ändrat. Kontrollera filen.',
  'problem.import-decimal-doubtful': '”{text}” kan läsas på två sätt: tusental eller decimaler.',
  'problem.import-decimal-doubtful.remedy': 'Välj decimaltecken.',
  'problem.clipboard-empty': 'Urklipp är tomt.',
  'problem.clipboard-empty.remedy': 'Kopiera något först.',
  'problem.clipboard-image': 'Urklipp innehåller en bild och inga celler.',
  'problem.clipboard-image.remedy': 'Kopiera cellerna i stället för en bild av dem.',
  'problem.clipboard-denied': 'Webbläsaren lät inte Fördela läsa eller skriva urklipp.',
  'problem.clipboard-denied.remedy':
    'Använd Ctrl+C, Ctrl+X och Ctrl+V, som alltid fungerar, eller tillåt urklipp för den här sidan.',
  'problem.paste-too-large': 'Urklipp innehåller {cells, number} celler. Inget har ändrats.',
  'problem.paste-too-large.remedy': 'Klistra in högst {most, number} celler åt gången.',
  'problem.range-too-large': 'Området är större än {most, number} celler. Inget har ändrats.',
  'problem.range-too-large.remedy': 'Markera färre celler åt gången.',
  'problem.several-ranges': 'Det går inte att göra med flera områden som ligger så här.',
  'problem.several-ranges.remedy': 'Markera ett område, eller områden med samma rader eller samma kolumner.',
  'problem.nothing-to-fill': 'Det finns inget att fylla från.',
  'problem.nothing-to-fill.remedy': 'Markera cellen att fylla från och de celler som ska fyllas.',
  'problem.paste-misfits':
    '{count, plural, one {1 cell kunde inte ändras} other {{count, number} celler kunde inte ändras}}, först {name}: ”{typed}”.',
  'problem.paste-misfits.remedy': 'Resten är gjort. Ångra tar tillbaka alltihop.',
  'problem.cut-gone': 'Det som klipptes ut har ändrats sedan dess och lämnas kvar.',
  'problem.cut-gone.remedy': 'Cellerna klistrades in som en kopia.',
}
// ../../work/wt-2/shared/language/sv/report.ts
var report = {
  'report.dnr': 'Dnr',
  'report.body': 'Beslutande organ',
  'report.prepared': 'Upprättad',
  'report.preparedBy': '{date}, {user}',
  'report.prices': 'Prisnivå',
  'report.prices.fixed': 'Fasta priser, {year} års nivå',
  'report.prices.nominal': 'Löpande priser, basår {year}',
  'report.unit': 'Belopp i',
  'report.unit.kr': 'kronor (kr)',
  'report.unit.tkr': 'tusental kronor (tkr)',
  'report.unit.mnkr': 'miljoner kronor (mnkr)',
  'report.period': 'Period',
  'report.discountRate': 'Kalkylränta',
  'report.rounded': 'Beloppen är avrundade, varför summorna inte alltid stämmer.',
  'report.roundedFine': 'Beloppen är exakta till öret i beräkningen och visas här i hela {unit}.',
  'report.page': 'Sida',
  'report.signs':
    'Kostnad är det en förvaltning till slut betalar. Nytta är realiserad nytta. Netto är nytta minus kostnad; ett minus betyder förlust.',
  'report.madeWith': 'Gjord med Fördela',
  'report.problems': 'Anmärkningar',
  'report.problems.none': 'Granskningen av modellen har inga anmärkningar.',
  'report.problems.worded': '{severity}: {message} {remedy}',
  'report.problems.more':
    '{count, plural, one {En anmärkning till finns i modellen.} other {Ytterligare # anmärkningar finns i modellen.}}',
  'report.severity.error': 'Fel',
  'report.severity.warning': 'Varning',
  'report.severity.info': 'Upplysning',
  'report.notes': 'Om underlaget',
  'report.comparison.title': 'Jämförelse av scenarier: {title}',
  'report.comparison.subtitle': '{question} Netto och nytta per förvaltning {period}.',
  'report.comparison.subtitle.presentValue': '{question} Nuvärden för perioden {period}.',
  'report.comparison.table': 'Förvaltningarnas kostnad, nytta och netto {period}, {unit}',
  'report.comparison.tableOf': '{what} per förvaltning {period}, {unit}',
  'report.comparison.difference': 'Skillnad mot {base}. Basens egna belopp står utan tecken.',
  'report.comparison.continued': '{caption} (del {part} av {parts})',
  'report.comparison.summary': 'Scenarierna i korthet',
  'report.comparison.summary.caption': 'Hela staden {period}, {unit}',
  'report.comparison.figures': 'Per förvaltning',
  'report.comparison.charts': 'Staden enligt {scenario}',
  'report.comparison.contents': 'Vad skiljer scenarierna?',
  'report.comparison.contentsOf': 'Jämfört med {base}:',
  'report.comparison.contentsItem': '{scenario}: {differences}',
  'report.column.scenario': 'Scenario',
  'report.column.losers': 'förlorar',
  'report.column.largestLoss': 'största förlust',
  'report.column.bridging': 'att överbrygga',
  'report.column.department': 'Förvaltning',
  'report.column.measure': 'Hela staden',
  'report.column.sum': 'Summa',
  'report.sheet.title': 'Scenarioblad: {scenario}',
  'report.sheets.title': 'Scenarioblad: {title}',
  'report.sheet.who': 'Vem betalar och vem vinner',
  'report.sheet.who.caption': 'Per förvaltning {period}, {unit}',
  'report.sheet.when': 'När',
  'report.sheet.when.caption': 'Staden per år, {unit}',
  'report.sheet.external': 'Extern finansiering',
  'report.sheet.assumptions': 'Viktiga antaganden',
  'report.sheet.assumption': '{name}: {value}. Källa: {source}.',
  'report.sheet.assumptionWithout': '{name}: {value}. Källa saknas.',
  'report.sheet.fromTo': '{a} {from} till {b} {to}',
  'report.sheet.moreAssumptions':
    '{count, plural, one {Ett antagande till finns i modellen.} other {Ytterligare # antaganden finns i modellen.}}',
  'report.sheet.model': 'Driftmodell: {name}.',
  'report.sheet.modelOf': '{service}: {name}',
  'report.sheet.funding': 'Finansiering: {name}.',
  'report.sheet.noFunding': 'Ingen särskild finansiering.',
  'report.sheet.split': 'Fördelningsmodell: {name}.',
  'report.sheet.noSplit': 'Ingenting delas.',
  'report.sheet.demand': 'Besparingskrav: {name}.',
  'report.file.comparison': 'Jämförelse {title}',
  'report.file.scenarioSheet': 'Scenarioblad {title}',
  'report.noneChosen': 'Välj minst ett scenario.',
  'export.title': 'Exportera',
  'export.what': 'Innehåll',
  'export.what.comparison': 'Jämförelse',
  'export.what.scenarioSheet': 'Scenarioblad, ett per scenario',
  'export.format': 'Format',
  'export.format.html': 'HTML, för utskrift och PDF',
  'export.format.csv': 'CSV, för Excel',
  'export.format.json': 'JSON, alla beräknade värden',
  'export.language': 'Språk',
  'export.unit': 'Belopp i',
  'export.scenarios': 'Scenarier',
  'export.preview': 'Förhandsgranskning',
  'export.preview.wait': 'Tar fram förhandsgranskningen …',
  'export.preview.long': 'Bara början visas här; filen innehåller allt.',
  'export.print': 'Skriv ut …',
  'export.save': 'Spara fil …',
  'export.cancel': 'Stäng',
  'export.failed': 'Rapporten kunde inte göras. Stäng dialogrutan och försök igen.',
}
// ../../work/wt-2/shared/language/sv/reportScreen.ts
var reportScreen = {
  'screen.report': 'Rapport',
  'report.screen.lead': 'Välj rapport och innehåll. Förhandsgranskningen följer modellen medan du ändrar den.',
  'report.screen.which': 'Rapport',
  'report.screen.kind.scenarioSheet': 'Scenarioblad',
  'report.screen.kind.comparison': 'Jämförelse',
  'report.screen.kind.departmentPage': 'Förvaltningssida',
  'report.screen.kind.budgetAdjustment': 'Budgetjusteringar',
  'report.screen.kind.annex': 'Fullständig bilaga',
  'report.screen.kind.portfolio': 'Portfölj',
  'report.screen.kind.followUp': 'Uppföljning',
  'report.screen.kind.statusReport': 'Statusrapport',
  'report.screen.kind.finalReport': 'Slutrapport',
  'report.screen.about.scenarioSheet': 'En sida per scenario: vem betalar, vem vinner och när.',
  'report.screen.about.comparison': 'Scenarierna sida vid sida, förvaltning för förvaltning.',
  'report.screen.about.departmentPage': 'Vad en förvaltning betalar, får och får avstå, och varför.',
  'report.screen.about.budgetAdjustment': 'Budgetjustering och omslutningsförändring per nämnd och år.',
  'report.screen.about.annex': 'Allt underlag: antaganden, källor, rader, fördelning, finansiering och anmärkningar.',
  'report.screen.about.portfolio': 'Alla e-tjänster: läge, pengar, kvalitet, underlag och täckning.',
  'report.screen.about.followUp': 'Plan mot utfall, och indikatorer med mål.',
  'report.screen.about.statusReport': 'Läget för varje e-tjänst, till styrgrupp och nämnd.',
  'report.screen.about.finalReport': 'Mål, resultat och överlämning till drift, för varje e-tjänst.',
  'report.screen.format.pdf': 'PDF',
  'report.screen.format.html': 'HTML',
  'report.screen.format.docx': 'Word',
  'report.screen.format.xlsx': 'Excel, med formler',
  'report.screen.format.csv': 'CSV, för Excel',
  'report.screen.format.json': 'JSON, alla värden',
  'report.screen.language.sv': 'Svenska',
  'report.screen.language.en': 'English',
  'report.screen.scenarios.each': 'Scenarier, en rapport för varje',
  'report.screen.scenarios.together': 'Scenarier, tillsammans i rapporten',
  'report.screen.departments': 'Förvaltningar',
  'report.screen.departments.all': 'Alla som deltar ({count})',
  'report.screen.bundle': 'Exportera var för sig (zip) …',
  'report.screen.making': 'Gör rapporten …',
  'report.screen.shortened':
    '{count, plural, one {Bara den första sidan visas här; filen innehåller alla.} other {Bara de # första sidorna visas här; filen innehåller alla.}}',
  'report.screen.noScenarios': 'Lägg till ett scenario, så kan en rapport göras av det.',
  'report.screen.failed': 'Rapporten kunde inte göras. Ändra valen och försök igen.',
}
// ../../work/wt-2/shared/language/sv/review.ts
var review = {
  'problem.correction-missing':
    '{line} ska korrigeras efter underlag, men det finns ingen överskattningskorrigering för underlaget ”{grade, select, none {inget underlag} guess {antagande} expert {bedömning av sakkunnig} measured {uppmätt} other {uppföljt}}”. Inget dras av.',
  'problem.correction-missing.remedy': 'Ange korrigeringen i tabellen över överskattningskorrigering efter underlag.',
  'problem.review-no-owner': '{service} saknar ansvarig förvaltning.',
  'problem.review-no-owner.remedy':
    'Välj en hemmaförvaltning. En gemensam e-tjänst utan utpekad ansvarig blir sällan av.',
  'problem.review-no-operation-cost': '{service} har ingen kostnad för drift och systemförvaltning.',
  'problem.review-no-operation-cost.remedy':
    'Lägg till kostnadsrader för drift, systemförvaltning och vidareutveckling, och vem som bär dem.',
  'problem.review-no-operation-start': '{service} saknar driftstart.',
  'problem.review-no-operation-start.remedy':
    'Ange vilket år e-tjänsten tas i drift, så att nytta före driftstart syns.',
  'problem.review-no-maintenance-manager': '{service} saknar systemförvaltare.',
  'problem.review-no-maintenance-manager.remedy':
    'Utse en systemförvaltare, med andel av en tjänst och vem som betalar.',
  'problem.review-maintenance-without-resources':
    'Systemförvaltaren för {service} saknar tid (årsarbetare) eller någon som betalar.',
  'problem.review-maintenance-without-resources.remedy': 'Ange antal årsarbetare och vilken förvaltning som betalar.',
  'problem.review-no-participants': '{service} ger nytta hos deltagarna, men ingen förvaltning deltar.',
  'problem.review-no-participants.remedy': 'Lägg till de förvaltningar som ska delta.',
  'problem.review-preparation-missing':
    '{service} saknar {missing, select, needs {behovsanalys} process {processkartläggning} other {både behovsanalys och processkartläggning}}.',
  'problem.review-preparation-missing.remedy':
    'Beskriv analysen eller hänvisa till den. Kartlägg processen före digitaliseringen, så att den inte gjuts in som den är.',
  'problem.review-no-change-activity':
    '{service} ska frigöra tid, men inget kostar i fasen implementering: varken utbildning eller ändrade arbetssätt.',
  'problem.review-no-change-activity.remedy':
    'Lägg till kostnader för förankring, utbildning och kommunikation. Frigjord tid tas inte hem av sig själv.',
  'problem.review-off-platform': '{service} ligger utanför stadens gemensamma plattform.',
  'problem.review-off-platform.remedy':
    'Pröva de tekniska skall-kraven, och räkna med att inget kan återanvändas från plattformen.',
  'problem.review-no-benefit-owner': 'Nyttoraden {line} saknar nyttoansvarig.',
  'problem.review-no-benefit-owner.remedy': 'Namnge en person som svarar för att nyttan tas hem.',
  'problem.review-benefit-without-evidence':
    'Nyttoraden {line} saknar {missing, select, source {källa} evidence {underlag} other {både underlag och källa}}.',
  'problem.review-benefit-without-evidence.remedy':
    'Ange vad nyttan bygger på: ett antagande, en bedömning, en mätning eller en uppföljning, och var den finns.',
  'problem.review-score-outside': 'Kvaliteten för {line} ska bedömas från 1 till 5, men är ”{score}”.',
  'problem.review-score-outside.remedy': 'Ange 1, 2, 3, 4 eller 5.',
  'problem.review-builder-differs': 'Beloppet för {line} är ändrat sedan det byggdes av sparade minuter.',
  'problem.review-builder-differs.remedy': 'Återställ formeln från minuterna, eller ta bort byggstegen.',
  'problem.review-adoption-outside':
    'Anslutningsgraden för {line} är {value, number, ::percent .##} {year}, utanför 0–100 %.',
  'problem.review-adoption-outside.remedy': 'Ange en andel mellan 0 och 100 %. Fler än alla kan inte vara anslutna.',
  'problem.review-realisation-outside':
    'Hemtagningsgraden för {line} är {value, number, ::percent .##} {year}, utanför 0–100 %.',
  'problem.review-realisation-outside.remedy': 'Ange en andel mellan 0 och 100 %.',
  'problem.review-correction-outside':
    'Överskattningskorrigeringen för {line} är {value, number, ::percent .##}, utanför 0–100 %.',
  'problem.review-correction-outside.remedy': 'Ange hur stor andel som ska dras av, mellan 0 och 100 %.',
  'problem.review-realisation-falling':
    'Hemtagningsgraden för {line} faller från {before, number, ::percent .##} till {after, number, ::percent .##} {year}.',
  'problem.review-realisation-falling.remedy':
    'Kontrollera kurvan. Det som är hemtaget är borta ur budgeten och kommer sällan tillbaka.',
  'problem.review-realisation-before-adoption':
    'Hemtagningsgraden för {line} stiger snabbare än anslutningsgraden i {scenario}: {realisation, number, ::percent .##} redan {year}, då {adoption, number, ::percent .##} är anslutna.',
  'problem.review-realisation-before-adoption.remedy':
    'Låt hemtagningen komma efter anslutningen. Små besparingar på många håll kan sällan tas hem förrän de flesta är med.',
  'problem.review-low-adoption-no-parallel':
    'Bara {adoption, number, ::percent .##} är anslutna till {service} {year}, men det gamla arbetssättet kostar inget.',
  'problem.review-low-adoption-no-parallel.remedy':
    'Lägg till en kostnadsrad för parallella processer, eller skriv varför det gamla arbetssättet inte kostar något.',
  'problem.review-benefit-before-launch':
    'Nyttoraden {line} ger {amount, number} kr redan {year}, men {service} tas i drift {start}.',
  'problem.review-benefit-before-launch.remedy':
    'Låt anslutningen börja tidigast vid driftstart, eller ändra driftstarten.',
  'problem.review-lag-beyond-period':
    'Eftersläpningen på {months} månader skjuter hela nyttan av {line}, {amount, number} kr, bortom periodens slut.',
  'problem.review-lag-beyond-period.remedy': 'Korta eftersläpningen eller förläng perioden.',
  'problem.review-negative-benefit': 'Nyttoraden {line} är negativ {year}: {amount, number} kr.',
  'problem.review-negative-benefit.remedy':
    'Kontrollera tecknen. En merkostnad hör hemma bland kostnadsraderna, där den kan fördelas.',
  'problem.review-demand-above-realised':
    'Besparingskravet i {scenario} är större än den realiserade nyttan {first}–{last} för {departments, plural, one {en förvaltning} other {# förvaltningar}}. Störst är glappet {year}: {amount, number} kr.',
  'problem.review-demand-above-realised.remedy':
    'Sänk kravet till det som är hemtaget, låt det börja senare, eller avsätt överbryggningsmedel.',
  'problem.review-demand-on-quality-only':
    '{service} ger ingen ekonomisk nytta men har ett besparingskrav i {scenario}.',
  'problem.review-demand-on-quality-only.remedy': 'Ta bort kravet. Kvalitativ nytta går inte att dra in.',
  'problem.review-negative-demand':
    'Besparingskravet i {scenario} är negativt för {department} {year}: {amount, number} kr.',
  'problem.review-negative-demand.remedy': 'Ange kravet som ett positivt belopp. Tillskott hör hemma i finansieringen.',
  'problem.review-pot-without-decision': '{source} har ett tak men inget beslut.',
  'problem.review-pot-without-decision.remedy': 'Välj beslutet som avsatte medlen, med diarienummer, datum och organ.',
  'problem.review-decision-not-taken': '{source} bygger på ”{decision}”, som saknar diarienummer eller datum.',
  'problem.review-decision-not-taken.remedy':
    'Ange dnr och datum när beslutet är fattat. Räkna annars inte med pengarna.',
  'problem.review-pot-after-validity':
    '{source} gäller inte {year}, men {amount, number} kr av det den är till för faller utanför dess giltighet i {scenario}.',
  'problem.review-pot-after-validity.remedy':
    'Flytta kostnaderna, sök ett beslut om förlängning, eller visa vem som betalar i stället.',
  'problem.review-pot-above-cap':
    '{source} räcker inte {year} i {scenario}: det finns {amount, number} kr, och anspråken är större.',
  'problem.review-pot-above-cap.remedy': 'Välj vilka e-tjänster som ska få medel, eller visa vem som betalar resten.',
  'problem.review-pot-internal-undecided':
    '{source} betalar för {service}, som är en intern e-tjänst, utan att det anges vilket beslut som tillåter det.',
  'problem.review-pot-internal-undecided.remedy':
    'Ange det nya beslutet för interna e-tjänster, eller låt källan inte gälla dem.',
  'problem.review-quality-only-charged':
    '{service} ger ingen besparing men förvaltningarna betalar avgift för den i {scenario}.',
  'problem.review-quality-only-charged.remedy': 'Låt en gemensam central budget betala.',
  'problem.review-pays-more-than-alone':
    '{count, plural, one {{department} betalar} other {# förvaltningar betalar}} mer i {scenario} än var och en för sig{count, plural, one {} other {, mest {department}}}: {amount, number} kr mer (nuvärde).',
  'problem.review-pays-more-than-alone.remedy':
    'Välj en annan fördelningsmodell eller kompensera, annars saknas skäl att delta.',
  'problem.review-unused-assumption': 'Antagandet {name} används inte.',
  'problem.review-unused-assumption.remedy': 'Använd {symbol} i en formel, eller ta bort antagandet.',
  'problem.review-unused-driver': 'Fördelningsnyckeln {name} används inte.',
  'problem.review-unused-driver.remedy':
    'Använd {symbol} i en formel eller en fördelningsmodell, eller ta bort nyckeln.',
  'problem.review-without-source': '{name} saknar källa.',
  'problem.review-without-source.remedy': 'Ange var uppgiften kommer ifrån, eller att den är ett antagande.',
  'problem.review-no-indicator': '{service} saknar indikator att följa upp.',
  'problem.review-no-indicator.remedy':
    'Lägg till minst en: användning, nöjdhet eller sparade minuter, med mål per år.',
  'problem.review-indicator-without-target': 'Indikatorn {indicator} för {service} saknar mål.',
  'problem.review-indicator-without-target.remedy': 'Ange ett mål per år.',
  'problem.review-follow-up-due': '{service} togs i drift {start} och är inte uppföljd.',
  'problem.review-follow-up-due.remedy':
    'Följ upp ungefär ett år efter driftstart: ändrade arbetssätt, effekter, användning och upplevelse.',
  'problem.review-outturn-outside-period': 'Utfallet gäller {year}, utanför perioden {first}–{last}.',
  'problem.review-outturn-outside-period.remedy': 'Rätta året eller förläng perioden. Raden är kvar men räknas inte.',
  'problem.review-outturn-twice': 'Samma utfall står två gånger ({year}).',
  'problem.review-outturn-twice.remedy': 'Ta bort den ena raden. Bara den första räknas.',
  'problem.review-portfolio-contradiction': 'Villkoren för urvalet motsäger varandra: {services}.',
  'problem.review-portfolio-contradiction.remedy':
    'En e-tjänst kan inte både måste väljas och vara utesluten. Ta bort ett av villkoren.',
  'problem.outturn-service-unknown': 'Rad {row, number}: e-tjänsten ”{service}” finns inte.',
  'problem.outturn-service-unknown.remedy': 'Skriv namnet som i modellen. Raden är inte tagen.',
  'problem.outturn-line-unknown': 'Rad {row, number}: {service} har ingen rad som heter ”{line}”.',
  'problem.outturn-line-unknown.remedy': 'Skriv radens namn som i modellen. Raden är inte tagen.',
  'problem.outturn-department-unknown': 'Rad {row, number}: förvaltningen ”{department}” finns inte.',
  'problem.outturn-department-unknown.remedy': 'Skriv namnet som i modellen. Raden är inte tagen.',
  'problem.outturn-year-unknown': 'Rad {row, number}: året ”{year}” ligger utanför {first}–{last}.',
  'problem.outturn-year-unknown.remedy': 'Rätta året eller förläng modellens period. Raden är inte tagen.',
  'problem.outturn-amount-unreadable': 'Rad {row, number}: ”{amount}” är inget belopp.',
  'problem.outturn-amount-unreadable.remedy': 'Ange ett tal i kronor. Raden är inte tagen.',
  'problem.outturn-row-twice': 'Rad {row, number} ger samma utfall som rad {earlier, number}.',
  'problem.outturn-row-twice.remedy': 'Bara den första raden är tagen. Ta bort dubbletten ur filen.',
  'edit.takeOutturn': 'läs in {count, plural, one {ett utfall} other {# utfall}}',
  'edit.buildBenefit': 'bygg {what} av sparade minuter',
  'edit.consider': 'beakta en anmärkning',
  'edit.fix.review-unused-assumption': 'ta bort ett antagande som inte används',
  'edit.fix.review-unused-driver': 'ta bort en nyckel som inte används',
  'edit.fix.review-outturn-twice': 'ta bort ett dubbelt utfall',
  'edit.fix.review-adoption-outside': 'rätta anslutningsgraden',
  'edit.fix.review-realisation-outside': 'rätta hemtagningsgraden',
  'edit.fix.review-correction-outside': 'rätta överskattningskorrigeringen',
  'edit.fix.review-realisation-falling': 'låt hemtagningsgraden inte falla',
  'edit.fix.review-builder-differs': 'återställ formeln från minuterna',
  'edit.fix.review-demand-above-realised': 'sänk besparingskravet till realiserad nytta',
  'edit.fix.review-demand-on-quality-only': 'ta bort besparingskravet',
  'edit.fix.review-pot-internal-undecided': 'låt källan inte gälla interna e-tjänster',
  'edit.fix.review-maintenance-without-resources': 'låt hemmaförvaltningen betala systemförvaltaren',
  'edit.fix.review-quality-only-charged': 'låt central budget betala',
  'edit.fix.review-portfolio-contradiction': 'ta bort uteslutningen',
  'cli.check.considered': 'Beaktad',
  'problem.review-conditions-open':
    '{service} uppfyller inte {open, plural, one {ett av villkoren} other {# av villkoren}} för att få medel: verksamhetsutveckling, helhetssyn, återanvändning, nyttokalkyl.',
  'problem.review-conditions-open.remedy': 'Bocka av villkoren i checklistan när de är uppfyllda.',
}
// ../../work/wt-2/shared/language/sv/screens.ts
var screens = {
  'screen.overview': 'Översikt',
  'screen.services': 'Tjänster',
  'screen.departments': 'Förvaltningar & nycklar',
  'screen.assumptions': 'Antaganden',
  'screen.operatingModels': 'Driftmodeller',
  'screen.funding': 'Finansiering',
  'screen.split': 'Fördelning',
  'screen.comparison': 'Scenarier & jämförelse',
  'screen.scenarios': 'Scenariernas innehåll',
  'screen.review': 'Granskning',
  'grid.total': 'Summa',
  'grid.everyYear': 'Alla år',
  'grid.copyOf': '{name} (kopia)',
  'what.assumption': 'antagande',
  'assumptions.lead':
    'Allt som är osäkert eller används på flera ställen: namnge det en gång, och använd symbolen i formler.',
  'assumptions.add': 'Nytt antagande',
  'assumptions.empty':
    'Här samlas modellens antaganden, till exempel antal användare, sparade minuter och månadslöner. Varje antagande får en symbol som formler kan använda, en enhet och en källa.',
  'assumptions.symbolTip': 'Namnet i formler. Byter du namn ändras alla formler som använder det.',
  'grid.yes': 'Ja',
  'grid.no': 'Nej',
  'grid.none': '(ingen)',
  'what.department': 'förvaltning',
  'what.driver': 'fördelningsnyckel',
  'what.operatingModel': 'driftmodell',
  'what.service': 'e-tjänst',
  'what.costLine': 'kostnadsrad',
  'what.benefitLine': 'nyttorad',
  'what.indicator': 'indikator',
  'what.fundingPlan': 'finansiering',
  'what.fundingSource': 'finansieringskälla',
  'what.splitRule': 'fördelningsmodell',
  'what.splitPart': 'del av fördelningsmodell',
  'what.scenario': 'scenario',
  'operatingModels.lead':
    'Vem som sköter driften. Varje scenario använder en driftmodell, och kostnadsrader kan ha egna belopp för var och en.',
  'operatingModels.add': 'Ny driftmodell',
  'operatingModels.empty':
    'Lägg upp de sätt att sköta driften som ska jämföras, till exempel centralt hos en förvaltning, hos hemmaförvaltningen eller var och en för sig.',
  'departments.lead.departments':
    'De enheter som betalar och får nytta: stadsdelsförvaltningar, fackförvaltningar och bolag.',
  'departments.lead.values':
    'Ett tal per förvaltning, till exempel befolkning eller antal ärenden. I formler betyder nyckelns symbol den egna förvaltningens värde.',
  'departments.lead.drivers': 'Fördelningsnycklarnas namn, symbol i formler, enhet och källa.',
  'departments.tab.departments': 'Förvaltningar',
  'departments.tab.values': 'Nycklarnas värden',
  'departments.tab.drivers': 'Fördelningsnycklar',
  'departments.from': 'Finns från år',
  'departments.successorFrom': 'Uppgår från år',
  'departments.add': 'Ny förvaltning',
  'departments.empty':
    'Lägg först upp förvaltningarna som betalar eller får nytta. Stadens gemensamma budget finns redan med som Kommunfullmäktige m.m.',
  'drivers.add': 'Ny fördelningsnyckel',
  'drivers.empty':
    'En fördelningsnyckel är ett tal per förvaltning, till exempel befolkning, anställda eller ärenden. Den kan dela kostnader och användas i formler.',
  'drivers.year': 'Visa år',
  'drivers.byYear': 'per år',
  'drivers.noDepartments': 'Lägg upp förvaltningar först. Sedan fylls nycklarnas värden i här, en kolumn per nyckel.',
  'services.lead': 'Vad som delas: vem som deltar, vad det kostar och vilken nytta det ger.',
  'services.add': 'Ny e-tjänst',
  'services.unnamed': 'E-tjänst utan namn',
  'services.empty':
    'Lägg upp den e-tjänst som flera förvaltningar ska dela. Sedan anges deltagare, kostnader och nyttor.',
  'services.tab.basics': 'Grunddata',
  'services.tab.participants': 'Deltagare ({count})',
  'services.tab.costs': 'Kostnader ({count})',
  'services.tab.benefits': 'Nyttor ({count})',
  'services.managerName': 'Systemförvaltare, namn',
  'services.managerFte': 'Systemförvaltare, årsarbetare',
  'services.managerPayer': 'Systemförvaltare, betalas av',
  'participants.title': 'Deltagande förvaltningar',
  'participants.takesPart': 'Deltar',
  'participants.from': 'Ansluter från år',
  'participants.to': 'Lämnar efter år',
  'participants.what': 'deltagaren {name}',
  'participants.allDistricts': 'alla stadsdelar som deltagare',
  'participants.addDistricts': 'Lägg till alla stadsdelar',
  'participants.empty': 'Lägg upp förvaltningar först, under Förvaltningar & nycklar.',
  'costs.amount': 'Belopp, kr per år',
  'costs.showFor': 'Visa för driftmodell',
  'costs.everyModel': 'Gemensamt för alla',
  'costs.variant': 'I driftmodellen',
  'costs.variant.common': 'Som gemensamt',
  'costs.variant.own': 'Egna uppgifter',
  'costs.variant.none': 'Finns inte',
  'costs.usefulLifeTip': 'Anges för en investering som skrivs av. Tomt: kostnaden bokförs det år den uppstår.',
  'costs.add': 'Ny kostnadsrad',
  'costs.empty':
    'Ange vad e-tjänsten kostar, en rad per slag: förstudie, införande, drift, systemförvaltning och så vidare. Glöm inte drift och systemförvaltning efter driftstart.',
  'benefits.amount': 'Belopp vid full anslutning, kr per år och mottagare',
  'benefits.show': 'Visa',
  'benefits.part.amount': 'Belopp',
  'benefits.part.adoption': 'Anslutningsgrad',
  'benefits.part.realisation': 'Hemtagningsgrad',
  'benefits.part.correction': 'Korrigering',
  'benefits.part.rest': 'Ansvar och underlag',
  'benefits.score': 'Poäng 1–5',
  'benefits.add': 'Ny nyttorad',
  'benefits.empty':
    'Ange vilken nytta e-tjänsten ger, en rad per slag: direkt ekonomisk (grön), frigjord tid (gul) eller kvalitativ (röd).',
  'indicators.add': 'Ny indikator',
  'indicators.empty':
    'Indikatorer följer upp om nyttan uppstår, till exempel antal användare eller nöjdhet, med ett mål per år.',
  'grid.everyPhase': 'Alla faser',
  'grid.everyService': 'Alla e-tjänster',
  'grid.severalTip': 'Flera skrivs med komma emellan. Tomt betyder alla.',
  'funding.lead':
    'Vad som betalas av central pott, öronmärkta medel eller ordinarie budget innan resten fördelas. Källorna används uppifrån och ned.',
  'funding.add': 'Ny finansiering',
  'funding.empty':
    'Utan finansiering fördelas hela kostnaden. Lägg upp en finansiering om en central pott, öronmärkta medel eller en extern finansiär betalar en del.',
  'funding.sourcesOf': 'Källor i {name}',
  'funding.addSource': 'Ny källa',
  'funding.emptySources': 'Lägg till den som betalar först, till exempel en central pott med tak och giltighetstid.',
  'funding.cap': 'Tak, kr för hela perioden',
  'funding.share': 'Andel av det som återstår',
  'funding.capByYear': 'Tak per år, kr',
  'split.lead':
    'Hur det som inte är finansierat fördelas mellan deltagarna. Den första del som passar e-tjänst och fas gäller; det ingen del passar stannar där kostnaden uppstod.',
  'split.add': 'Ny fördelningsmodell',
  'split.empty':
    'Lägg upp de sätt att dela kostnaden som ska jämföras: lika, efter en fördelningsnyckel, efter nytta eller med fasta andelar.',
  'split.partsOf': 'Delar i {name}',
  'split.addPart': 'Ny del',
  'split.emptyParts': 'Utan delar fördelas ingenting. Lägg till en del som gäller alla faser, eller en per fas.',
  'split.settingsOf': 'Inställningar: {name}',
  'split.addDriver': 'Lägg till nyckel',
  'split.removeDriver': '(ta bort nyckeln)',
  'split.unitsPerYear': 'Enheter per år',
  'method.explained.equal': 'Varje deltagare betalar lika mycket.',
  'method.explained.driver':
    'Kostnaden delas i proportion till en fördelningsnyckel. Med flera nycklar vägs deras andelar ihop efter vikterna.',
  'method.explained.fixedShares':
    'Överenskomna andelar, som tillsammans ska bli 100 %. När en deltagare inte är med ett år delar de andra efter sina andelar.',
  'method.explained.fixedAndVariable': 'En del delas lika och resten efter fördelningsnyckeln.',
  'method.explained.usage':
    'Var och en betalar för sin användning av kapaciteten. Den del som ingen använder stannar hos den som bär kostnaden.',
  'method.explained.benefit':
    'Kostnaden delas i proportion till nuvärdet av varje deltagares realiserade nytta i e-tjänsten.',
  'method.explained.central': 'Stadens gemensamma budget betalar allt; deltagarna betalar ingenting.',
  'scenarios.lead':
    'Vad varje scenario består av. Ett scenario som bygger på ett annat behöver bara ange det som skiljer; det ärvda visas i grått.',
  'scenarios.add': 'Nytt scenario',
  'scenarios.empty':
    'Ett scenario kombinerar driftmodell, finansiering och fördelningsmodell. Lägg upp minst två för att jämföra.',
  'scenarios.inherit': '(som {name})',
  'scenarios.default': '(inte angivet)',
  'scenarios.demandOf': 'Andel av nyttan i {name}',
  'scenarios.share': 'Krav, andel',
  'scenarios.byYear': 'per år',
  'scenarios.tab.overrides': 'Ändrade antaganden ({count})',
  'scenarios.tab.services': 'Per e-tjänst',
  'scenarios.tab.demand': 'Besparingskrav',
  'scenarios.show': 'Visa',
  'scenarios.showAll': 'Alla antaganden',
  'scenarios.showChanged': 'Bara ändrade',
  'scenarios.noneChanged':
    'Scenariot ändrar inga antaganden. Visa alla antaganden och skriv ett nytt värde för att ändra ett av dem här.',
  'scenarios.changed': 'I scenariot',
  'scenarios.changedHere': 'Ändrat här',
  'scenarios.changedIn': 'Från {name}',
  'scenarios.unchanged': 'Som i modellen',
  'scenarios.demandNone': 'Scenariot har inget besparingskrav.',
  'scenarios.demandShare': 'Krav, andel av nyttan',
  'scenarios.demandAmount': 'Krav, kr per år',
  'scenarios.toComparison': 'Till jämförelsen',
  'review.lead': 'Allt som behöver ses över, med en åtgärd för varje anmärkning. Inget av det stoppar arbetet.',
  'review.none': 'Inga anmärkningar. Modellen har inga fel som Fördela känner till.',
  'review.severity.error': 'Fel',
  'review.severity.warning': 'Varning',
  'review.severity.info': 'Upplysning',
  'review.what': 'Anmärkning',
  'review.where': 'Var',
  'review.remedy': 'Åtgärd',
  'review.severity': 'Allvar',
  'review.more': 'Ytterligare {count, number} anmärkningar visas när de första är åtgärdade.',
  'overview.question': 'Vem ska driva {name}, och vem ska betala?',
  'overview.questionMany': 'Vem ska driva {count, number} e-tjänster, och vem ska betala?',
  'overview.lead':
    '{participants, plural, =0 {Inga deltagande förvaltningar} one {1 deltagande förvaltning} other {{participants, number} deltagande förvaltningar}}, {first}–{last}, {prices}. Kalkylränta {rate}.',
  'overview.results': 'Staden i varje scenario',
  'overview.scenario': 'Scenario',
  'overview.net': 'Netto {first}–{last}',
  'overview.npv': 'Nuvärde',
  'overview.payback': 'Återbetalt',
  'overview.losers': 'Förlorare',
  'overview.never': 'inte {first}–{last}',
  'overview.compare': 'Jämför förvaltning för förvaltning',
  'overview.noResults': 'När det finns minst ett scenario visas stadens resultat här.',
  'overview.best': '{name} ger staden högst nuvärde: {npv} {unit}.',
  'overview.next': 'Nästa steg',
  'overview.step.department': 'Lägg upp förvaltningarna som betalar eller får nytta',
  'overview.step.service': 'Lägg upp e-tjänsten som ska delas',
  'overview.step.participants': 'Ange vilka förvaltningar som deltar',
  'overview.step.costs': 'Ange vad e-tjänsten kostar, även drift och systemförvaltning',
  'overview.step.benefits': 'Ange vilken nytta den ger',
  'overview.step.model': 'Lägg upp sätten att sköta driften',
  'overview.step.split': 'Lägg upp sätten att dela kostnaden',
  'overview.step.scenarios': 'Lägg upp minst två scenarier',
  'overview.step.review': 'Gå igenom anmärkningarna',
  'overview.step.compare': 'Jämför scenarierna',
  'overview.done': 'klart',
  'overview.settings': 'Modellens inställningar',
  'overview.yearRefused': 'Ange ett årtal mellan 1900 och 2200, högst 60 år från första till sista år.',
  'overview.noZero': '(inget)',
  'overview.about': 'Om modellen',
  'costs.behaviour.perUnit': 'Per enhet: {driver}',
  'costs.behaviour.stepped': 'Stegvis: {driver}',
  'grid.byDepartment': 'varierar',
}
// ../../work/wt-2/shared/language/sv/terms.ts
var terms = {
  'term.phase.forstudie': 'Förstudie',
  'term.phase.inforande': 'Införande',
  'term.phase.implementering': 'Implementering',
  'term.phase.drift': 'Drift',
  'term.phase.systemforvaltning': 'Systemförvaltning',
  'term.phase.vidareutveckling': 'Vidareutveckling',
  'term.phase.avveckling': 'Avveckling',
  'term.phase.samordning': 'Samordning',
  'term.evidence.none': 'Inget underlag',
  'term.evidence.guess': 'Antagande',
  'term.evidence.expert': 'Bedömning av sakkunnig',
  'term.evidence.measured': 'Uppmätt',
  'term.evidence.followed-up': 'Uppföljt',
  'term.departmentKind.district': 'Stadsdelsförvaltning',
  'term.departmentKind.agency': 'Fackförvaltning',
  'term.departmentKind.company': 'Bolag',
  'term.prices.fixed': 'Fasta priser',
  'term.prices.nominal': 'Löpande priser',
  'term.unit.kr': 'kr',
  'term.unit.tkr': 'tkr',
  'term.unit.mnkr': 'mnkr',
  'term.operator.department': 'En utpekad förvaltning',
  'term.operator.owner': 'Ansvarig hemmaförvaltning',
  'term.operator.each': 'Var och en för sig',
  'term.incurredBy.operator': 'Den som driver',
  'term.incurredBy.owner': 'Hemmaförvaltningen',
  'term.incurredBy.department': 'En utpekad förvaltning',
  'term.incurredBy.participants': 'Varje deltagare för sig',
  'term.behaviour.fixed': 'Fast belopp',
  'term.behaviour.perParticipant': 'Per deltagare',
  'term.behaviour.perUnit': 'Per enhet',
  'term.behaviour.stepped': 'Stegvis',
  'term.benefitKind.cash': 'Direkt ekonomisk nytta (grön)',
  'term.benefitKind.time': 'Frigjord tid (gul)',
  'term.benefitKind.quality': 'Kvalitativ nytta (röd)',
  'term.receiver.participants': 'Deltagarna',
  'term.receiver.department': 'En utpekad förvaltning',
  'term.receiver.public': 'Medborgare och företag',
  'term.status.idea': 'Idé',
  'term.status.applied': 'Ansökt',
  'term.status.granted': 'Beviljad',
  'term.status.running': 'I drift',
  'term.status.ended': 'Avslutad',
  'term.payer.central': 'Central budget',
  'term.payer.department': 'En utpekad förvaltning',
  'term.payer.external': 'Extern finansiär',
  'term.payer.ordinary': 'Ordinarie budget',
  'term.rationing.proportional': 'I proportion till anspråken',
  'term.rationing.cea': 'Lika stora belopp (CEA)',
  'term.rationing.cel': 'Lika stora avdrag (CEL)',
  'term.rationing.talmud': 'Talmudregeln',
  'term.savingsDemand.none': 'Inget besparingskrav',
  'term.savingsDemand.ownRealised': 'Andel av egen realiserad nytta',
  'term.savingsDemand.scenario': 'Andel av nyttan i ett annat scenario',
  'term.savingsDemand.entered': 'Angivna belopp',
  'term.distribution.uniform': 'Likformig',
  'term.distribution.triangular': 'Triangulär',
  'term.distribution.pert': 'PERT',
  'term.distribution.normal': 'Normal',
  'term.distribution.lognormal': 'Lognormal',
  'term.distribution.discrete': 'Diskret',
  'term.nominal.mean': 'Medelvärde',
  'term.nominal.median': 'Median',
  'term.nominal.mode': 'Typvärde',
  'term.nominal.likeliest': 'Troligast',
  'term.method.equal': 'Lika',
  'term.method.driver': 'Efter fördelningsnyckel',
  'term.method.fixedShares': 'Fasta andelar',
  'term.method.fixedAndVariable': 'Fast och rörlig del',
  'term.method.usage': 'Användning mot kapacitet',
  'term.method.benefit': 'Efter nytta',
  'term.method.central': 'Central budget betalar',
  'term.department.central': 'Kommunfullmäktige m.m.',
  'measure.incurred': 'Kostnad',
  'measure.paidFunding': 'Betald finansiering',
  'measure.funded': 'Mottagen finansiering',
  'measure.charged': 'Avgift',
  'measure.recovered': 'Mottagna avgifter',
  'measure.kept': 'Kvarstående kostnad',
  'measure.grossBenefit': 'Bruttonytta',
  'measure.realisedBenefit': 'Realiserad nytta',
  'measure.publicBenefit': 'Nytta för medborgare och företag',
  'measure.savingsDemand': 'Besparingskrav',
  'measure.gap': 'Glapp mot besparingskravet',
  'measure.net': 'Nettoeffekt',
  'measure.budgetEffect': 'Budgeteffekt',
  'measure.accumulated': 'Ackumulerad nettoeffekt',
  'measure.npv': 'Nuvärde',
  'measure.benefitCostRatio': 'Nytta per krona',
  'measure.paybackYear': 'Återbetalt år',
  'measure.lostBenefit': 'Nytta efter periodens slut',
  'measure.remainingBookValue': 'Kvarvarande bokfört värde',
  'field.adoption': 'Anslutningsgrad',
  'field.amount': 'Belopp',
  'field.amounts': 'Belopp',
  'field.assumptions': 'Antaganden',
  'field.basedOn': 'Bygger på',
  'field.baseYear': 'Basår',
  'field.behaviour': 'Kostnaden beror på',
  'field.benefitLines': 'Nyttorader',
  'field.benefitOwner': 'Nyttoansvarig',
  'field.body': 'Beslutande organ',
  'field.by': 'Vem',
  'field.cap': 'Tak',
  'field.capByYear': 'Tak per år',
  'field.capacity': 'Kapacitet',
  'field.capitalised': 'Kapitalisering',
  'field.comments': 'Kommentarer',
  'field.correction': 'Överskattningskorrigering',
  'field.costLines': 'Kostnadsrader',
  'field.date': 'Datum',
  'field.decidingBody': 'Beslutande organ',
  'field.decision': 'Beslut',
  'field.decisions': 'Beslut',
  'field.department': 'Förvaltning',
  'field.departments': 'Förvaltningar',
  'field.deviation': 'Standardavvikelse',
  'field.discountRate': 'Kalkylränta',
  'field.displayUnit': 'Visas i',
  'field.distribution': 'Fördelning',
  'field.dnr': 'Dnr',
  'field.driver': 'Fördelningsnyckel',
  'field.drivers': 'Fördelningsnycklar',
  'field.evidence': 'Underlag',
  'field.firstYear': 'Första år',
  'field.fixedPart': 'Fast del',
  'field.formatVersion': 'Filformat',
  'field.from': 'Från och med',
  'field.fromYear': 'Från budgetår',
  'field.fte': 'Årsarbetare',
  'field.fundingPlan': 'Finansiering',
  'field.fundingPlans': 'Finansiering',
  'field.goal': 'Mål',
  'field.history': 'Ändringshistorik',
  'field.id': 'Beteckning',
  'field.incurredBy': 'Kostnaden uppstår hos',
  'field.index': 'Index',
  'field.indicators': 'Indikatorer',
  'field.internal': 'Intern e-tjänst',
  'field.internalRate': 'Internränta',
  'field.internalServices': 'Gäller interna e-tjänster',
  'field.kind': 'Slag',
  'field.lagMonths': 'Eftersläpning, månader',
  'field.lastYear': 'Sista år',
  'field.likeliest': 'Troligast',
  'field.line': 'Rad',
  'field.maintenanceManager': 'Systemförvaltare',
  'field.max': 'Högst',
  'field.mean': 'Medelvärde',
  'field.method': 'Metod',
  'field.min': 'Lägst',
  'field.name': 'Namn',
  'field.needsAnalysis': 'Behovsanalys',
  'field.nominal': 'Räknas som',
  'field.note': 'Anteckning',
  'field.operatingModel': 'Driftmodell',
  'field.operatingModelByService': 'Driftmodell per e-tjänst',
  'field.operatingModels': 'Driftmodeller',
  'field.operationStart': 'Driftstart',
  'field.operator': 'Driver',
  'field.outcomes': 'Utfall',
  'field.outturn': 'Utfall',
  'field.overrides': 'Ändrade antaganden',
  'field.owner': 'Hemmaförvaltning',
  'field.participants': 'Deltagare',
  'field.parts': 'Delar',
  'field.payer': 'Betalas av',
  'field.phase': 'Fas',
  'field.phases': 'Faser',
  'field.place': 'Plats',
  'field.platform': 'Gemensam plattform',
  'field.prices': 'Prisnivå',
  'field.probability': 'Sannolikhet',
  'field.processMap': 'Processkartläggning',
  'field.rationing': 'Om taket inte räcker',
  'field.realisation': 'Hemtagningsgrad',
  'field.receiver': 'Nyttomottagare',
  'field.savingsDemand': 'Besparingskrav',
  'field.scenario': 'Scenario',
  'field.scenarios': 'Scenarier',
  'field.score': 'Poäng',
  'field.service': 'E-tjänst',
  'field.services': 'Tjänster',
  'field.settings': 'Inställningar',
  'field.share': 'Andel',
  'field.shares': 'Andelar',
  'field.source': 'Källa',
  'field.sources': 'Finansieringskällor',
  'field.splitRule': 'Fördelningsmodell',
  'field.splitRules': 'Fördelningsmodeller',
  'field.startSlip': 'Senare start, år',
  'field.status': 'Status',
  'field.step': 'Steg',
  'field.successor': 'Uppgår i',
  'field.symbol': 'Symbol',
  'field.target': 'Mål',
  'field.text': 'Text',
  'field.title': 'Titel',
  'field.to': 'Till och med',
  'field.unit': 'Enhet',
  'field.usefulLife': 'Nyttjandeperiod, år',
  'field.validFrom': 'Gäller från',
  'field.validTo': 'Gäller till',
  'field.value': 'Värde',
  'field.values': 'Värden',
  'field.variants': 'Driftmodeller',
  'field.weight': 'Vikt',
  'field.what': 'Vad',
  'field.when': 'När',
  'field.year': 'År',
  'field.zeroScenario': 'Nollalternativ',
  'place.document': 'Modellen',
  'sample.blank': 'Tom modell',
  'sample.blank.summary': 'Börja från början: ange förvaltningar, en e-tjänst och vem som ska driva den.',
  'sample.omsorgsdagboken': 'Omsorgsdagboken',
  'sample.omsorgsdagboken.summary':
    'En e-tjänst för 14 stadsdelar, fyra driftmodeller och fyra sätt att dela kostnaden. Illustrativt exempel.',
  'sample.stockholm-2010': 'Stockholms e-tjänstprogram 2010',
  'sample.stockholm-2010.summary':
    'Tre e-tjänster, programmets centrala pott och två sätt att samordna. Illustrativt exempel.',
  'sample.city-size': 'En hel stad',
  'sample.city-size.summary':
    '40 e-tjänster, 44 förvaltningar, 10 år och 12 scenarier med påhittade tal, för att pröva storleken.',
}
// ../../work/wt-2/shared/language/sv/trace.ts
var trace = {
  'trace.title': 'Varför?',
  'trace.ask': 'Välj en siffra i jämförelsen och tryck Retur, så visas hur den blev till.',
  'trace.wait': 'Räknar ut svaret …',
  'trace.failed': 'Svaret kunde inte tas fram. Välj siffran igen.',
  'trace.sources': 'Källor',
  'trace.go': 'Visa {what}',
  'trace.expand': 'Visa stegen under {what}',
  'trace.expandAll': 'Visa alla steg',
  'trace.collapseAll': 'Fäll ihop',
  'trace.steps': 'Steg för steg, {unit}',
  'trace.close': 'Stäng svaret',
  'trace.unknownStep': '{kind}',
  'trace.who.city': 'Staden',
  'trace.who.service': 'E-tjänsten {name}',
  'trace.pronoun.city': 'staden',
  'trace.pronoun.department': 'förvaltningen',
  'trace.pronoun.service': 'e-tjänsten',
  'trace.sentence.unknown': '{measure} för {who} kan inte beräknas i scenario {scenario} {period}.',
  'trace.sentence.gone': 'Det som siffran handlade om finns inte längre i modellen.',
  'trace.sentence.loses':
    '{who} förlorar {net} i scenario {scenario} {period}, eftersom {it} betalar {cost} men bara får {benefit} i realiserad nytta.',
  'trace.sentence.losesWithout':
    '{who} förlorar {net} i scenario {scenario} {period}, eftersom {it} betalar {cost} och inte får någon realiserad nytta.',
  'trace.sentence.losesBoth':
    '{who} förlorar {net} i scenario {scenario} {period}: kostnaden är {cost} och den realiserade nyttan {benefit}.',
  'trace.sentence.gains':
    '{who} vinner {net} i scenario {scenario} {period}, eftersom {it} får {benefit} i realiserad nytta men bara betalar {cost}.',
  'trace.sentence.gainsFree':
    '{who} vinner {net} i scenario {scenario} {period}, eftersom {it} får {benefit} i realiserad nytta och inte betalar något.',
  'trace.sentence.gainsPaid':
    '{who} vinner {net} i scenario {scenario} {period}, eftersom {it} får {paid} mer i ersättning än {it} betalar{benefitToo, select, yes { och dessutom {benefit} i realiserad nytta} other {}}.',
  'trace.sentence.even':
    '{who} varken vinner eller förlorar i scenario {scenario} {period}: {it} betalar {cost} och får lika mycket i realiserad nytta.',
  'trace.sentence.nothing': '{who} varken betalar eller får något i scenario {scenario} {period}.',
  'trace.sentence.charged': '{who} betalar {amount} i avgift i scenario {scenario} {period}.',
  'trace.sentence.chargedShare':
    '{who} betalar {amount} i avgift i scenario {scenario} {period}, eftersom {it} ska bära {percent} av de {pool} som delas.',
  'trace.sentence.realisedBenefit': '{who} får {amount} i realiserad nytta i scenario {scenario} {period}.',
  'trace.sentence.gap':
    'Besparingskravet på {who} är {amount} större än den realiserade nyttan i scenario {scenario} {period}.',
  'trace.sentence.gapNone':
    'Den realiserade nyttan för {who} räcker till besparingskravet i scenario {scenario} {period}.',
  'trace.sentence.npv':
    'Nettoeffekten för {who} {period} är värd {amount} i nuvärde i scenario {scenario}, räknat till {firstYear}.',
  'trace.sentence.sum':
    '{name}: {measure} är {amount} i scenario {scenario} {period}, summan av {count} förvaltningar.',
  'trace.sentence.measure': '{measure} för {who} är {amount} i scenario {scenario} {period}.',
  'trace.gone': 'Finns inte längre',
  'trace.net': 'Netto',
  'trace.incurred': 'Kostnad som uppstår',
  'trace.paidFunding': 'Betald finansiering',
  'trace.funded': 'Mottagen finansiering',
  'trace.charged': 'Avgift',
  'trace.recovered': 'Mottagna avgifter',
  'trace.kept': 'Kvarstående kostnad',
  'trace.grossBenefit': 'Bruttonytta',
  'trace.realisedBenefit': 'Realiserad nytta',
  'trace.publicBenefit': 'Nytta för medborgare och företag',
  'trace.savingsDemand': 'Besparingskrav',
  'trace.gap': 'Glapp mot besparingskravet',
  'trace.budgetEffect': 'Budgeteffekt',
  'trace.accumulated': 'Ackumulerat netto',
  'trace.npv': 'Nuvärde',
  'trace.netOfYear': 'Netto {year}',
  'trace.discounted': 'Netto {year} × {factor}',
  'trace.capitalDifference': 'Investering räknad när den betalas, inte när den skrivs av',
  'trace.sum': '{name}',
  'trace.member': '{name}',
  'trace.service': '{name}',
  'trace.charge': 'Avgift för {service}: {rule}',
  'trace.pool': 'Att dela{bearer, select, none {} other { (bärs först av {bearer})}}',
  'trace.costLine':
    '{name}{phase, select, none {} other {, {phase}}}{bearer, select, none {} other { (bärs av {bearer})}}',
  'trace.benefitLine': '{name}, {benefit}',
  'trace.benefitLine.cash': 'direkt ekonomisk',
  'trace.benefitLine.time': 'frigjord tid',
  'trace.benefitLine.quality': 'kvalitativ',
  'trace.fundingSource': '{name}',
  'trace.share.equal': 'Andel: {percent}, lika mellan {members} deltagare',
  'trace.share.driver': 'Andel: {weight} av {total} = {percent} ({driver})',
  'trace.share.driverMix': 'Andel: {percent}, efter flera fördelningsnycklar',
  'trace.share.fixedShares': 'Andel: {percent}, bestämd i förväg',
  'trace.share.fixedAndVariable': 'Andel: {percent}, en del lika och en del efter fördelningsnyckel',
  'trace.share.usage': 'Andel: {percent}, efter använd kapacitet',
  'trace.share.benefit': 'Andel: {percent}, efter nytta',
  'trace.share.central': 'Andel: {percent}; central budget betalar',
  'trace.amount': 'Belopp vid full anslutning: {range}',
  'trace.amount.fixed': 'Belopp per år: {range}',
  'trace.amount.perParticipant': 'Belopp per deltagare och år: {range}',
  'trace.amount.perUnit': 'Pris per enhet: {range}',
  'trace.amount.stepped': 'Belopp per steg: {range}',
  'trace.adoption': 'Anslutningsgrad: {range}',
  'trace.realisation': 'Hemtagningsgrad: {range}',
  'trace.correction': 'Överskattningskorrigering: {range}',
  'trace.lag': 'Eftersläpning: {range}',
  'trace.slip': 'Startar {years, plural, one {ett år} other {# år}} senare',
  'trace.slipEarlier': 'Startar {years, plural, one {ett år} other {# år}} tidigare',
  'trace.capitalised': 'Aktiverad: kostnaden är avskrivning och internränta',
  'trace.assumption': '{name}: {range}',
  'trace.driver': '{name}: {range}',
  'trace.demand.ownRealised': 'En andel av den egna realiserade nyttan',
  'trace.demand.scenario': 'En andel av nyttan i {other}',
  'trace.demand.entered': 'Angivna belopp',
  'trace.demandGained': 'Besparingskraven kommer den centrala budgeten till del',
  'trace.noNumber': 'kan inte beräknas',
  'trace.range': '{low}–{high}',
  'trace.months': '{count, plural, one {1 månad} other {{count} månader}}',
}
// ../../work/wt-2/shared/language/sv/window.ts
var window = {
  'window.app': 'Fördela',
  'window.search': 'Sök eller gör något',
  'window.searchResults': 'Träffar',
  'window.nothingFound': 'Inget hittades.',
  'window.doSomething': 'Gör något',
  'window.goTo': 'Gå till',
  'window.navigation': 'Modellens delar',
  'window.resizePanel': 'Ändra panelens bredd',
  'window.panel': 'Varför?',
  'window.closePanel': 'Stäng panelen',
  'window.formulaBar': 'Formelfält',
  'window.formulaOf': 'Formelfält för {name}',
  'window.status': 'Statusrad',
  'window.saving': 'Sparar …',
  'window.savedAt': 'Sparad {time}',
  'window.unchanged': 'Inga ändringar',
  'window.notSavedYet': 'Inte sparad än',
  'window.unsaved': 'Osparade ändringar',
  'window.readOnly': 'Skrivskyddad',
  'window.problemCount':
    '{count, plural, =0 {Inga anmärkningar} one {1 anmärkning} other {{count, number} anmärkningar}}',
  'window.calculating': 'Beräknar …',
  'window.calculated': 'Beräknad på {milliseconds} ms',
  'window.language': 'Språk: svenska',
  'window.zoom': 'Zoom {zoom} %',
  'window.percent': '{percent} %',
  'window.dismiss': 'Stäng meddelandet',
  'language.name': 'Svenska',
  'key.shift': 'Skift',
  'key.up': 'Uppil',
  'key.down': 'Nedpil',
  'key.pageUp': 'PgUp',
  'key.pageDown': 'PgDn',
  'menu.file': 'Arkiv',
  'menu.edit': 'Redigera',
  'menu.insert': 'Infoga',
  'menu.view': 'Visa',
  'menu.help': 'Hjälp',
  'command.named': '{label}: {what}',
  'command.new': 'Ny modell …',
  'command.open': 'Öppna …',
  'command.save': 'Spara',
  'command.saveAs': 'Spara som …',
  'command.close': 'Stäng modellen',
  'command.undo': 'Ångra',
  'command.redo': 'Gör om',
  'command.editCell': 'Redigera cellen',
  'command.insertRow': 'Infoga rad',
  'command.duplicateRow': 'Duplicera raden',
  'command.deleteRow': 'Ta bort raden',
  'command.moveRowUp': 'Flytta raden uppåt',
  'command.moveRowDown': 'Flytta raden nedåt',
  'command.previousScreen': 'Föregående vy',
  'command.nextScreen': 'Nästa vy',
  'command.nextRegion': 'Nästa del av fönstret',
  'command.previousRegion': 'Föregående del av fönstret',
  'command.panel': 'Panelen Varför?',
  'command.theme.light': 'Ljust tema',
  'command.theme.dark': 'Mörkt tema',
  'command.theme.system': 'Tema som i systemet',
  'command.commands': 'Sök bland kommandon',
  'command.shortcuts': 'Kortkommandon',
  'command.language.sv': 'Svenska',
  'command.language.en': 'Engelska (English)',
  'command.about': 'Om Fördela',
  'shortcut.edit': 'Redigera cellen',
  'shortcut.edit.keys': 'F2, eller skriv direkt',
  'shortcut.down': 'Spara cellen och gå nedåt',
  'shortcut.down.keys': 'Retur (Skift+Retur: uppåt)',
  'shortcut.right': 'Spara cellen och gå åt höger',
  'shortcut.right.keys': 'Tabb (Skift+Tabb: vänster)',
  'shortcut.escape': 'Avbryt redigeringen',
  'shortcut.escape.keys': 'Esc',
  'shortcut.clear': 'Rensa cellen',
  'shortcut.clear.keys': 'Delete',
  'shortcut.copy': 'Klipp ut, kopiera, klistra in',
  'shortcut.copy.keys': 'Ctrl+X, Ctrl+C, Ctrl+V',
  'shortcut.leave': 'Lämna tabellen',
  'shortcut.leave.keys': 'F6, eller Esc och sedan Tabb',
  'dialog.save': 'Spara',
  'dialog.discard': 'Spara inte',
  'dialog.cancel': 'Avbryt',
  'dialog.close': 'Stäng',
  'dialog.open': 'Öppna',
  'dialog.replace': 'Ersätt',
  'dialog.unsaved.title': 'Spara ändringarna i ”{title}”?',
  'dialog.unsaved.text': 'Om du inte sparar går ändringarna förlorade.',
  'dialog.changedOutside.title': '{file} har ändrats utanför Fördela',
  'dialog.changedOutside.text':
    'Filen är inte längre den som öppnades här. Läs in den på nytt för att se vad den nu innehåller.',
  'dialog.changedOutside.unsaved':
    'Filen är inte längre den som öppnades här, och du har osparade ändringar. Läser du in filen på nytt går de förlorade.',
  'dialog.changedOutside.reload': 'Läs in på nytt',
  'dialog.changedOutside.keep': 'Behåll det som visas',
  'dialog.changedOutside.replace': 'Skriv över filen',
  'dialog.changedOutside.saveAs': 'Spara som en ny fil',
  'dialog.open.title': 'Öppna modell',
  'dialog.saveAs.title': 'Spara som',
  'dialog.export.title': 'Exportera',
  'dialog.parentFolder': 'Till överordnad mapp',
  'dialog.files': 'Filer och mappar',
  'dialog.emptyFolder': 'Här finns inga modeller.',
  'dialog.fileName': 'Filnamn',
  'dialog.fileExists': 'Det finns redan en fil som heter {file}. Välj Ersätt för att skriva över den.',
  'dialog.about.text':
    'Fördela räknar på gemensamma e-tjänster: vem som betalar, vem som vinner, när, och vem som bör sköta driften. Allt stannar på den här datorn.',
  'dialog.about.version': 'Version {version}',
  'start.title': 'Vem betalar, vem vinner och vem ska sköta driften?',
  'start.lead':
    'Fördela jämför driftmodeller och sätt att dela kostnaden för en gemensam e-tjänst, förvaltning för förvaltning och år för år.',
  'start.samples': 'Börja med ett exempel eller en tom modell',
  'start.recent': 'Senast använda',
  'start.noRecent': 'Modeller som du öppnar och sparar visas här.',
  'start.open': 'Öppna fil …',
  'start.forget': 'Ta bort {name} från listan',
  'kind.costLine': 'Kostnadsrad',
  'kind.benefitLine': 'Nyttorad',
  'kind.assumption': 'Antagande',
  'window.screenFailed': 'Vyn kunde inte visas',
  'window.screenFailed.text':
    'Det är ett fel i Fördela. Modellen är oförändrad: ångra den senaste ändringen, eller spara och gå till en annan vy.',
  'window.tryAgain': 'Försök igen',
}
// ../../work/wt-2/shared/language/sv/workbook.ts
var workbook = {
  'workbook.sheet.summary': 'Sammanfattning',
  'workbook.sheet.comparison': 'Jämförelse',
  'workbook.sheet.departments': 'Förvaltningar och nycklar',
  'workbook.sheet.assumptions': 'Antaganden',
  'workbook.sheet.costs': 'Kostnader',
  'workbook.sheet.benefits': 'Nyttor',
  'workbook.sheet.rounding': 'Öresavrundning',
  'workbook.sheet.sources': 'Källor',
  'workbook.sheet.review': 'Granskning',
  'workbook.subject': 'Kostnad, nytta och fördelning mellan förvaltningar',
  'workbook.description':
    'Arbetsbok med formler. Gulmarkerade celler med blå siffror är indata; alla resultat räknas ur dem.',
  'workbook.page': 'Sida &P (&N)',
  'workbook.unit.kr': 'kr',
  'workbook.total': 'Summa',
  'workbook.sum': 'Summa',
  'workbook.city': 'Hela staden',
  'workbook.byDepartment': 'per förvaltning',
  'workbook.entered': 'Inmatade värden',
  'workbook.discountFactor': 'Diskonteringsfaktor',
  'workbook.index': 'Prisnivå: {name}',
  'workbook.steps': '{driver}, hela steg',
  'workbook.column.name': 'Namn',
  'workbook.column.allYears': 'Alla år',
  'workbook.column.formula': 'Formel eller värde i modellen',
  'workbook.column.cost': 'Kostnadsrad',
  'workbook.column.benefit': 'Nyttorad',
  'workbook.column.how': 'Uppstår hos, eller gäller',
  'workbook.column.countedBy': 'Nyckel eller mottagare',
  'workbook.column.bearer': 'Uppstår hos',
  'workbook.column.share': 'Delas enligt',
  'workbook.column.row': 'Rad',
  'workbook.column.figure': 'Resultat',
  'workbook.column.what': 'Vad',
  'workbook.column.severity': 'Grad',
  'workbook.column.finding': 'Anmärkning',
  'workbook.column.remedy': 'Åtgärd',
  'workbook.assumptions.title': 'Antaganden',
  'workbook.assumptions.subtitle':
    'Gula celler är indata. Varje värde är en namngiven cell (symbolen, med årtal om värdet gäller ett år).',
  'workbook.assumptions.settings': 'Kalkylförutsättningar',
  'workbook.assumptions.overrides': 'Scenariernas egna antaganden, och vad som följer av dem',
  'workbook.departments.title': 'Förvaltningar och nycklar',
  'workbook.departments.subtitle':
    'Först volymer som de matats in, sedan deltagare, nycklar (K) som kostnader och nyttor räknas efter, och andelar (N) som kostnader delas efter.',
  'workbook.participants': 'Deltagare {n}',
  'workbook.participants.about': '1 = deltar',
  'workbook.key': 'K{n}',
  'workbook.key.members': 'deltagare efter sammanslagningar, {who}',
  'workbook.key.about': 'enheter per förvaltning, {who}',
  'workbook.key.delayed':
    '{key} så som den var {more, select, 0 {när nyttan uppstod} other {året innan nyttan uppstod}}',
  'workbook.share': 'N{n}',
  'workbook.share.title': '{label} · {method} · {who}',
  'workbook.share.about': 'andel av det som delas',
  'workbook.share.value': 'Värden beräknade i Fördela med metoden {method}; den kan inte skrivas som en formel.',
  'workbook.share.fixed': 'Fasta andelar: {name}, {who}',
  'workbook.share.benefit': 'Nuvärde av realiserad nytta: {service}, {scenario}',
  'workbook.share.benefit.about': 'kr, lägst 0',
  'workbook.costs.title': 'Kostnader',
  'workbook.costs.subtitle':
    'Vad varje rad kostar den där kostnaden först uppstår, före finansiering och fördelning. Kronor.',
  'workbook.costs.shared': 'Kostnader som en förvaltning bär för flera',
  'workbook.costs.for': 'Gäller: {scenarios}',
  'workbook.costs.outlay': 'Utgift som skrivs av',
  'workbook.costs.capital': '{bearer}: avskrivning och internränta',
  'workbook.costs.own': 'Kostnader som varje deltagare bär själv: {scenarios}',
  'workbook.costs.unit': 'Kronor per enhet av nyckeln',
  'workbook.costs.all': 'Kronor, alla deltagare tillsammans',
  'workbook.benefits.title': 'Nyttor',
  'workbook.benefits.subtitle':
    'Vad varje rad är värd per enhet av sin nyckel, brutto och realiserat, och vad den ger i hela staden. Kronor.',
  'workbook.benefits.set': 'Gäller: {scenarios}',
  'workbook.benefits.unit': 'kronor per enhet av nyckeln, eller kronor till en mottagare',
  'workbook.benefits.kr': 'kr',
  'workbook.benefits.gross': 'Bruttonytta per enhet: belopp × anslutning',
  'workbook.benefits.realised':
    'Realiserad nytta per enhet: brutto × hemtagning × (1 − överskattning), efter eftersläpning',
  'workbook.benefits.public': 'Nytta för medborgare och företag',
  'workbook.benefits.beforeLag': 'Realiserad nytta per enhet, före eftersläpning',
  'workbook.benefits.late': 'Del som kommer från året innan, efter eftersläpning',
  'workbook.benefits.total.gross': 'Bruttonytta i hela staden',
  'workbook.benefits.total.realised': 'Realiserad nytta i hela staden',
  'workbook.benefits.total.public': 'Nytta för medborgare och företag i hela staden',
  'workbook.rounding.title': 'Öresavrundning',
  'workbook.rounding.subtitle':
    'Ören som delas ut så att delarna blir exakt hela beloppet (största rest). Resultaten lägger till dem; siffrorna är fasta vid export.',
  'workbook.scenario.subtitle': 'Kronor; cellerna visar hela kronor och innehåller ören.',
  'workbook.scenario.city': 'Hela staden',
  'workbook.scenario.summary': 'Förvaltningarna i korthet, hela perioden',
  'workbook.scenario.lines': 'Kostnader per rad',
  'workbook.scenario.funding': 'Finansiering: anspråk och tak',
  'workbook.scenario.funded': 'Finansierat per rad',
  'workbook.scenario.sources': 'Betald finansiering per källa',
  'workbook.scenario.pools': 'Att dela per rad',
  'workbook.scenario.byShare': 'Att dela per andelstabell',
  'workbook.scenario.poolOf': 'Delas enligt {share}',
  'workbook.funding.about': 'anspråk = det som återstår × andel, de år källan gäller',
  'workbook.funding.claim': 'anspråk',
  'workbook.funding.asked': 'Anspråk per e-tjänst',
  'workbook.funding.available': 'Tillgängligt under taket',
  'workbook.funding.level': 'Nivå när taket inte räcker',
  'workbook.funding.given': 'Tilldelat per e-tjänst',
  'workbook.funding.drawn': 'Draget ur källan',
  'workbook.funding.award': 'Tilldelat per rad',
  'workbook.funding.own': 'Finansierat per enhet av nyckeln, egna rader',
  'workbook.summary.subtitle': 'Arbetsbok från Fördela. Alla belopp räknas ur indata med formler som går att följa.',
  'workbook.summary.scenarios': 'Scenarierna i korthet, hela perioden, {unit}',
  'workbook.summary.pays': 'Kostnad',
  'workbook.summary.gains': 'Nytta',
  'workbook.summary.net': 'Netto',
  'workbook.summary.npv': 'Nuvärde',
  'workbook.summary.ratio': 'Nytta per krona',
  'workbook.summary.payback': 'Återbetalt år',
  'workbook.summary.losers': 'Förlorare, antal',
  'workbook.summary.largest': 'Största förlust',
  'workbook.summary.reading': 'Så läser du arbetsboken',
  'workbook.guide.inputs':
    'Gula celler med blå siffror är indata: volymer på bladet Förvaltningar och nycklar, värden på Antaganden, belopp på Kostnader och Nyttor. Ändra där, så räknas allt om.',
  'workbook.guide.results':
    'Kostnad är det en förvaltning till slut betalar, nytta är realiserad nytta och netto är nytta minus kostnad. Kolumn F är första året på alla blad med år.',
  'workbook.guide.rounding':
    'Vid export stämmer varje resultat på öret med Fördela. Formlerna avrundar till hela ören, och bladet Öresavrundning visar de ören som delats ut för att summorna ska gå jämnt ut.',
  'workbook.guide.change':
    'Ändras indata räknas resultaten om här, men öresavrundningen ligger kvar som den var: en avgift kan då skilja högst ett öre per kostnadsrad från Fördela.',
  'workbook.guide.readBack':
    'Fördela kan läsa tillbaka ändrade gula celler ur arbetsboken, även om rader har lagts till.',
  'workbook.told':
    'Värde beräknat i Fördela. Här ger ingen formel samma belopp, och värdet ändras inte när indata ändras.',
  'workbook.told.method':
    'Andel beräknad i Fördela, inte av en formel i arbetsboken. {method}: {how} Andelen ändras inte när indata ändras här.',
  'workbook.tier.from': 'Steg {n}: från antal',
  'workbook.tier.price': 'Steg {n}: pris per enhet i förhållande till de andra',
  'workbook.share.tiered': 'Vikt efter nyckel i steg: {name}, {who}',
  'workbook.values':
    '{count, plural, one {Ett värde} other {# värden}} kunde inte skrivas som formler och står som de beräknats i Fördela.',
  'workbook.chart.scenarios': 'Kostnad, nytta och netto per scenario, hela staden',
  'workbook.chart.scenarios.about':
    'Stapeldiagram över kostnad, nytta och netto för varje scenario; siffrorna står i tabellen ovanför.',
  'workbook.chart.accumulated': 'Ackumulerad nettoeffekt, hela staden',
  'workbook.chart.accumulated.about':
    'Linjediagram över den ackumulerade nettoeffekten år för år i varje scenario; siffrorna står på scenariernas blad.',
  'workbook.comparison.title': 'Jämförelse: {title}',
  'workbook.comparison.subtitle': 'Hela perioden. Belopp visas i {unit}; cellerna innehåller kronor.',
  'workbook.comparison.by': '{what} per förvaltning',
  'workbook.sources.title': 'Källor',
  'workbook.sources.subtitle': 'Varifrån varje värde kommer, och hur säkert underlaget är.',
  'workbook.review.title': 'Granskning',
  'workbook.review.subtitle': 'Vad Fördela anmärker på i modellen, och kontrollsummor som ska vara noll.',
  'workbook.checks': 'Kontrollsummor (ska vara 0)',
  'workbook.check.charged': 'Avgifter − mottagna avgifter',
  'workbook.check.whole': 'Kostnad − finansierat − kvarstående − avgifter',
  'workbook.check.net': 'Netto − (nytta − kostnad + finansiering)',
}
// ../../work/wt-2/shared/language/sv/index.ts
var sv = {
  ...terms,
  ...problems,
  ...edits,
  ...files,
  ...formulas,
  ...find,
  ...formulaBar,
  ...trace,
  ...window,
  ...workbook,
  ...screens,
  ...columns,
  ...comparison,
  ...report,
  ...papers,
  ...reportScreen,
  ...hosts,
  ...hostProblems,
  ...electron,
  ...methods,
  ...fairness,
  ...game,
  ...review,
  ...analysis,
  ...governance,
  ...imports,
  ...grid,
}
// ../../work/wt-2/shared/language/index.ts
var messages = {
  sv,
  en,
}
var intls = {}
function intlOf(language) {
  intls[language] ??= createIntl(
    {
      locale: language === 'sv' ? 'sv-SE' : 'en-GB',
      messages: messages[language],
      onError(error) {
        throw error
      },
    },
    createIntlCache(),
  )
  return intls[language]
}
/** The message in the language. A key that does not exist, or a value that is missing, is a bug and throws. */
function text(language, key, values = {}) {
  if (messages[language][key] === '') return ''
  return intlOf(language).formatMessage({ id: key }, values)
}
/** Whether a key made at run time (`problem.${code}`, `term.phase.${phase}`) names a message. */
function isMessageKey(key) {
  return Object.hasOwn(sv, key)
}
/** Like `text` for a key made at run time; throws when there is no such message. */
function textOf(language, key, values = {}) {
  if (!isMessageKey(key)) throw new Error(`no message ${key}`)
  return text(language, key, values)
}
// ../../work/wt-2/shared/document/place.ts
/** Fields whose next step names an item, and the document's list to look its name up in when it has none of its own. */
var itemFields = new Map([
  ...['departments', 'drivers', 'assumptions', 'operatingModels', 'services', 'fundingPlans', 'splitRules'].map(itself),
  ...['scenarios', 'decisions', 'outturn', 'comments', 'history'].map(itself),
  ...['costLines', 'benefitLines', 'indicators', 'sources', 'parts', 'outcomes'].map(itself),
  ['participants', 'departments'],
  ['values', 'departments'],
  ['amounts', 'departments'],
  ['shares', 'departments'],
  ['variants', 'operatingModels'],
  ['overrides', 'assumptions'],
  ['operatingModelByService', 'services'],
  ['startSlip', 'services'],
])
function itself(list) {
  return [list, list]
}
/** Never fails: a step that leads nowhere is shown as it is written. `document` may be a file that fits no schema. */
function describePlace(document, place, language) {
  if (place === '') return text(language, 'place.document')
  const words = []
  let value = document
  let field = ''
  for (const step of place.split('/')) {
    const list = itemFields.get(field)
    value = within(value, step)
    words.push(list === void 0 ? fieldName(step, language) : itemName(document, list, step, value, language))
    field = list === void 0 ? step : ''
  }
  return words.join(' › ')
}
function fieldName(step, language) {
  const key = `field.${step}`
  return isMessageKey(key) ? textOf(language, key) : step
}
function itemName(document, list, step, item, language) {
  if (list === 'departments' && step === 'central') return text(language, 'term.department.central')
  const positioned = /^\d{1,3}$/.test(step) && within(item, 'id') !== step
  for (const named of positioned ? [item] : [item, within(within(document, list), step)])
    for (const key of ['name', 'title', 'symbol']) {
      const name = within(named, key)
      if (typeof name === 'string' && name.trim() !== '') return name
    }
  return positioned ? String(Number(step) + 1) : step
}
function within(value, step) {
  if (Array.isArray(value)) return value.find((item) => within(item, 'id') === step) ?? value[Number(step)]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return void 0
  return Reflect.get(value, step)
}
// ../../work/wt-2/shared/document/uniqueIds.ts
function withUniqueIds(document) {
  const problems = []
  function unique(place, items) {
    const taken = new Set(items.map(({ id }) => id))
    if (taken.size === items.length) return items
    const used = /* @__PURE__ */ new Set()
    const tried = /* @__PURE__ */ new Map()
    return items.map((item) => {
      let { id } = item
      if (used.has(id)) {
        let n = tried.get(item.id) ?? 2
        while (taken.has(`${item.id.slice(0, 70)}-${n}`)) n++
        tried.set(item.id, n)
        id = `${item.id.slice(0, 70)}-${n}`
      }
      used.add(id)
      taken.add(id)
      if (id === item.id) return item
      problems.push(
        problem(
          'duplicate-id',
          `${place}/${id}`,
          {
            id: item.id,
            renamed: id,
          },
          'warning',
        ),
      )
      return {
        ...item,
        id,
      }
    })
  }
  /** A list whose items hold lists of their own. */
  function nested(place, items, inside) {
    return unique(place, items).map((item) => inside(item, `${place}/${item.id}`))
  }
  const next = {
    ...document,
    departments: unique('departments', document.departments),
    drivers: unique('drivers', document.drivers),
    assumptions: unique('assumptions', document.assumptions),
    operatingModels: unique('operatingModels', document.operatingModels),
    services: nested('services', document.services, (service, place) => ({
      ...service,
      costLines: unique(`${place}/costLines`, service.costLines),
      benefitLines: unique(`${place}/benefitLines`, service.benefitLines),
      indicators: unique(`${place}/indicators`, service.indicators),
    })),
    fundingPlans: nested('fundingPlans', document.fundingPlans, (plan, place) => ({
      ...plan,
      sources: unique(`${place}/sources`, plan.sources),
    })),
    splitRules: nested('splitRules', document.splitRules, (rule, place) => ({
      ...rule,
      parts: unique(`${place}/parts`, rule.parts),
    })),
    scenarios: unique('scenarios', document.scenarios),
    decisions: unique('decisions', document.decisions),
    outturn: unique('outturn', document.outturn),
    comments: unique('comments', document.comments),
  }
  return {
    document: problems.length === 0 ? document : next,
    problems,
  }
}
// ../../work/wt-2/shared/document/file.ts
var maxFileLength = 64 * 2 ** 20
/** A whole city with ten years of outturn for every line and department has 1.2 million; more exhausts the memory. */
var maxFileValues = 15e5
function readModel(text, steps = migrations) {
  const plain = plainFile(text)
  if (!plain.ok) return plain
  const version = plain.value.formatVersion ?? 1
  if (typeof version !== 'number' || !Number.isInteger(version))
    return fail(problem('file-version-unknown', 'formatVersion', { version: JSON.stringify(version).slice(0, 40) }))
  const readOnly = version > 1
  const migrated = migrateFile(plain.value, version, 1, steps)
  if (!migrated.ok) return migrated
  const parsed = parsedDocument({
    ...migrated.value,
    formatVersion: 1,
  })
  if (!parsed) return fail(problem('file-not-a-model'))
  if (!parsed.success) {
    if (readOnly)
      return fail(
        problem('file-newer', 'formatVersion', {
          version,
          known: 1,
        }),
      )
    return fail(misfit(migrated.value, parsed.error.issues))
  }
  const { document, problems } = withUniqueIds(parsed.data)
  if (readOnly)
    problems.unshift(
      problem(
        'file-newer-opened',
        '',
        {
          version,
          known: 1,
        },
        'warning',
      ),
    )
  return ok({
    document,
    readOnly,
    problems,
  })
}
/** null: so much of the file misfits that zod, which passes all its findings as arguments, runs out of stack. */
function parsedDocument(file) {
  try {
    return documentSchema.safeParse(file)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
function writeModel(document) {
  return `${JSON.stringify(sortedKeys(document), null, 2)}\n`
}
/** The file as an object, or what stands in the way: not whole, too deep, too much, names that change every object. */
function plainFile(text) {
  if (text.length > maxFileLength) return fail(problem('file-too-large', '', { limit: maxFileLength / 2 ** 20 }))
  const json = text.charCodeAt(0) === 65279 ? text.slice(1) : text
  if (json.trim() === '') return fail(problem('file-empty'))
  const fault = faultOfJson(json, 100, maxFileValues)
  if (fault) {
    const { line } = fault
    switch (fault.fault) {
      case 'syntax':
        return fail(problem('file-unreadable', '', { line }))
      case 'truncated':
        return fail(problem('file-truncated', '', { line }))
      case 'too-deep':
        return fail(
          problem('file-too-deep', '', {
            line,
            limit: 100,
          }),
        )
      case 'too-many':
        return fail(problem('file-too-many', '', { limit: maxFileValues }))
      default:
        return assertNever(fault.fault)
    }
  }
  const value = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(problem('file-not-a-model'))
  const hostile = hostilePlace(value, '')
  if (hostile !== null) return fail(problem('file-hostile', '', { place: hostile }))
  return ok(value)
}
/** Where a name stands that could change how every object behaves; null when there is none. */
function hostilePlace(value, place) {
  for (const [key, inner] of Object.entries(value)) {
    const at = place === '' ? key : `${place}/${key}`
    if (key === '__proto__' || (key === 'id' && inner === '__proto__')) return at
    const found = typeof inner === 'object' && inner !== null ? hostilePlace(inner, at) : null
    if (found !== null) return found
  }
  return null
}
var shownPlaces = 3
function misfit(file, issues) {
  const places = [...new Set(issues.map(({ path }) => placeOf(file, path)))]
  const shown = places.slice(0, shownPlaces)
  const described = (language) => shown.map((place) => describePlace(file, place, language)).join('; ')
  return problem('file-misfit', shown[0] ?? '', {
    count: places.length,
    sv: described('sv'),
    en: described('en'),
  })
}
/** A path of keys and list positions as a place, with ids for positions where the item has one. */
function placeOf(file, path) {
  let value = file
  return path
    .map((key) => {
      const inList = Array.isArray(value)
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : void 0
      const id = inList && typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : void 0
      return typeof id === 'string' && id !== '' ? id : String(key)
    })
    .join('/')
}
function sortedKeys(value) {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
// ../../work/wt-2/shared/samples/cityScenarios.ts
/** `driverOf`: each service with the driver its volumes follow. */
function citySplitRules(driverOf) {
  const equal = driverOf.slice(0, 2).map(([service]) => service)
  const mixed = driverOf.slice(2, 4).map(([service]) => service)
  const byDriver = /* @__PURE__ */ new Map()
  for (const [service, driver] of driverOf.slice(4)) byDriver.set(driver, [...(byDriver.get(driver) ?? []), service])
  const mix = {
    method: 'driver',
    drivers: [
      {
        driver: 'driver-01',
        weight: 0.6,
      },
      {
        driver: 'driver-03',
        weight: 0.4,
      },
    ],
  }
  return [
    {
      id: 'nycklar',
      name: 'Efter varje e-tjänsts nyckel',
      parts: [
        {
          id: 'lika',
          services: equal,
          method: { method: 'equal' },
        },
        {
          id: 'blandad',
          services: mixed,
          method: mix,
        },
        ...[...byDriver].map(([driver, services]) => ({
          id: driver,
          services,
          method: {
            method: 'driver',
            drivers: [{ driver }],
          },
        })),
      ],
    },
    {
      id: 'lika',
      name: 'Lika',
      parts: [
        {
          id: 'alla',
          method: { method: 'equal' },
        },
      ],
    },
    {
      id: 'blandad',
      name: 'Folkmängd 60 %, anställda 40 %',
      parts: [
        {
          id: 'alla',
          method: mix,
        },
      ],
    },
  ]
}
function cityScenarios(byYear) {
  const scenario = (n, name, changes) => ({
    id: `scenario-${n}`,
    name: `${Number(n)} ${name}`,
    ...(n === '01' ? {} : { basedOn: 'scenario-01' }),
    ...changes,
  })
  const asApplied = {
    kind: 'scenario',
    scenario: 'scenario-12',
    share: 0.5,
  }
  return [
    scenario('01', 'Central drift', {
      operatingModel: 'central',
      fundingPlan: null,
      splitRule: 'nycklar',
      savingsDemand: { kind: 'none' },
    }),
    scenario('02', 'Servicecenter', { operatingModel: 'service' }),
    scenario('03', 'Hemmaförvaltning', { operatingModel: 'hemma' }),
    scenario('04', 'Var och en för sig', { operatingModel: 'var-och-en' }),
    scenario('05', 'Delat lika', { splitRule: 'lika' }),
    scenario('06', 'Blandad nyckel', { splitRule: 'blandad' }),
    scenario('07', 'Pottar', { fundingPlan: 'pottar' }),
    scenario('08', 'Pottar med besparingskrav', {
      fundingPlan: 'pottar',
      savingsDemand: asApplied,
    }),
    scenario('09', 'Långsam anslutning', {
      savingsDemand: asApplied,
      overrides: {
        anslutning_1: byYear((_, i) => Math.min(0.5, 0.05 * i)),
        anslutning_2: byYear((_, i) => Math.min(0.6, 0.06 * i)),
      },
    }),
    scenario('10', 'Dyrare porto, senare införande', {
      overrides: {
        porto: 18,
        inforandetakt: byYear((_, i) => [0.1, 0.2, 0.3, 0.2, 0.1][i] ?? 0.02),
      },
    }),
    scenario('11', 'Krav på egen nytta', {
      savingsDemand: {
        kind: 'ownRealised',
        share: 0.7,
        fromYear: 2028,
      },
    }),
    scenario('12', 'Enligt ansökan', {
      overrides: {
        hemtagning_1: 1,
        hemtagning_2: 1,
        hemtagning_3: 1,
        overskattning: 0,
      },
    }),
  ]
}
// ../../work/wt-2/shared/samples/citySize.ts
var firstYear = 2026
var yearCount = 10
var invented = 'Påhittat av en generator'
/** Knuth's linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function generator(seed) {
  let state = seed
  return (least, most, decimals = 0) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Number((least + ((most - least) * state) / 2 ** 32).toFixed(decimals))
  }
}
function two(n) {
  return String(n).padStart(2, '0')
}
function byYear(value) {
  return Object.fromEntries(
    Array.from({ length: yearCount }, (_, i) => [String(firstYear + i), value(firstYear + i, i)]),
  )
}
var departments = [
  ['district', 'Stadsdel', 14],
  ['agency', 'Fackförvaltning', 24],
  ['company', 'Bolag', 6],
]
  .flatMap(([kind, name, count]) =>
    Array.from({ length: count }, (_, i) => ({
      kind,
      name: `${name} ${i + 1}`,
    })),
  )
  .map((department, i) => ({
    id: `department-${two(i + 1)}`,
    ...department,
  }))
var driverNames = [
  ['driver-01', 'folkmangd', 'Folkmängd', 'personer', true],
  ['driver-02', 'arenden', 'Ärenden', 'ärenden', true],
  ['driver-03', 'anstallda', 'Anställda', 'anställda', false],
  ['driver-04', 'elever', 'Elever', 'elever', false],
  ['driver-05', 'brukare', 'Brukare', 'brukare', true],
  ['driver-06', 'besok', 'Besök', 'besök', false],
  ['driver-07', 'fakturor', 'Fakturor', 'fakturor', false],
  ['driver-08', 'bokningar', 'Bokningar', 'bokningar', true],
  ['driver-one-service', 'tillstand', 'Tillstånd', 'tillstånd', false],
]
function makeDrivers(random) {
  return driverNames.map(([id, symbol, name, unit, varies]) => ({
    id,
    symbol,
    name,
    unit,
    values: Object.fromEntries(
      departments.map((department) => {
        const start = random(2e3, 4e4)
        const growth = random(0.99, 1.03, 3)
        return [department.id, varies ? byYear((_, i) => Math.round(start * growth ** i)) : start]
      }),
    ),
    source: invented,
    evidence: 'guess',
  }))
}
function assumption(symbol, name, unit, value) {
  return {
    id: symbol,
    symbol,
    name,
    unit,
    value,
    source: invented,
    evidence: 'guess',
  }
}
function commonAssumptions(random) {
  const uptake = (start, most) => byYear((_, i) => Number(Math.min(most, start + i * 0.11).toFixed(3)))
  return [
    assumption('manadslon', 'Månadslön', 'kr/mån', 31500),
    assumption('po', 'Personalomkostnadspålägg (PO)', '%', 0.4),
    assumption('arstimmar', 'Arbetad tid per årsarbetare', 'h', 1600),
    assumption('timkostnad', 'Timkostnad', 'kr/h', '= manadslon * 12 * (1 + po) / arstimmar'),
    assumption('porto', 'Porto', 'kr/brev', 12),
    assumption(
      'inforandetakt',
      'Införandetakt',
      '%',
      byYear((_, i) => [0.3, 0.25, 0.15, 0.1, 0.05][i] ?? 0.03),
    ),
    assumption(
      'driftandel',
      'Andel av året i drift',
      '%',
      byYear((_, i) => [0.25, 0.5][i] ?? 1),
    ),
    assumption('faktor_servicecenter', 'Driftkostnad i servicecenter mot central drift', '%', 0.95),
    assumption('faktor_hemma', 'Driftkostnad hos hemmaförvaltning mot central drift', '%', 1.08),
    assumption('faktor_egen', 'Driftkostnad för en förvaltning mot hela staden', '%', 0.06),
    assumption('overskattning', 'Överskattningskorrigering', '%', 0.2),
    ...[1, 2, 3, 4].flatMap((n) => [
      assumption(
        `anslutning_${n}`,
        `Anslutningsgrad, mönster ${n}`,
        '%',
        uptake(random(0, 0.2, 2), random(0.6, 0.95, 2)),
      ),
      assumption(
        `hemtagning_${n}`,
        `Hemtagningsgrad, mönster ${n}`,
        '%',
        uptake(random(0, 0.1, 2), random(0.5, 0.9, 2)),
      ),
    ]),
  ]
}
/** Amounts that belong to one service: symbol, name, unit, least, most, decimals. */
var ownAmounts = [
  ['timmar_inforande', 'timmar för införande', 'h', 2e3, 8e3, 0],
  ['timmar_utbildning', 'utbildningstimmar per deltagare', 'h', 40, 160, 0],
  ['timmar_drift', 'timmar för drift', 'h', 600, 4e3, 0],
  ['minuter_stod', 'stöd per enhet', 'min', 0.03, 0.15, 3],
  ['timmar_forvaltning', 'systemförvaltning per steg', 'h', 200, 600, 0],
  ['timmar_utveckling', 'timmar för vidareutveckling', 'h', 500, 2e3, 0],
  ['minuter_handlaggning', 'sparad tid per enhet, handläggning', 'min', 0.3, 1.5, 2],
  ['andel_administration', 'andel som kräver administration', '%', 0.1, 0.4, 2],
  ['minuter_administration', 'sparad tid per enhet, administration', 'min', 1, 4, 1],
  ['minuter_telefon', 'sparad tid per enhet, telefon', 'min', 0.1, 0.6, 2],
  ['andel_brev', 'andel som får brev', '%', 0.05, 0.3, 2],
]
function serviceAssumptions(n, random) {
  return ownAmounts.map(([symbol, name, unit, least, most, decimals]) =>
    assumption(`${symbol}_${n}`, `E-tjänst ${Number(n)}: ${name}`, unit, random(least, most, decimals)),
  )
}
function costLines(n, driver, step) {
  const line = (id, name, phase, by, behaviour, amount) => ({
    id,
    name,
    phase,
    incurredBy: { by },
    behaviour,
    amount,
    source: invented,
  })
  /** A line that costs differently with each operator; alone, a department pays a small part of the whole. */
  const operated = (id, name, phase, behaviour, amount) => ({
    ...line(id, name, phase, 'operator', behaviour, amount),
    variants: {
      service: {
        behaviour,
        amount: `${amount} * faktor_servicecenter`,
      },
      hemma: {
        behaviour,
        amount: `${amount} * faktor_hemma`,
      },
      'var-och-en': {
        behaviour: fixed,
        amount: `${amount} * faktor_egen`,
      },
    },
  })
  const fixed = { kind: 'fixed' }
  const each = { kind: 'perParticipant' }
  const unit = {
    kind: 'perUnit',
    driver,
  }
  const steps = {
    kind: 'stepped',
    driver,
    step,
  }
  return [
    line('inforande', 'Införande', 'inforande', 'owner', fixed, `= timmar_inforande_${n} * timkostnad * inforandetakt`),
    line(
      'utbildning',
      'Utbildning',
      'implementering',
      'owner',
      each,
      `= timmar_utbildning_${n} * timkostnad * inforandetakt`,
    ),
    operated('drift', 'Drift', 'drift', fixed, `= timmar_drift_${n} * timkostnad * driftandel`),
    line('stod', 'Användarstöd', 'drift', 'operator', unit, `= minuter_stod_${n} / 60 * timkostnad * driftandel`),
    operated(
      'forvaltning',
      'Systemförvaltning',
      'systemforvaltning',
      steps,
      `= timmar_forvaltning_${n} * timkostnad * driftandel`,
    ),
    operated(
      'utveckling',
      'Vidareutveckling',
      'vidareutveckling',
      fixed,
      `= timmar_utveckling_${n} * timkostnad * driftandel`,
    ),
  ]
}
function benefitLines(n, symbol, pattern) {
  const line = (id, name, kind, amount) => ({
    id,
    name,
    kind,
    receiver: { to: 'participants' },
    amount,
    adoption: `= anslutning_${pattern}`,
    ...(kind === 'time' ? { realisation: `= hemtagning_${pattern}` } : {}),
    correction: '= overskattning',
    lagMonths: pattern === 1 ? 6 : 0,
    benefitOwner: 'Förvaltningschefen (exempel)',
    evidence: 'guess',
    source: invented,
  })
  return [
    line(
      'handlaggning',
      'Frigjord tid, handläggning',
      'time',
      `= ${symbol} * minuter_handlaggning_${n} / 60 * timkostnad`,
    ),
    line(
      'administration',
      'Frigjord tid, administration',
      'time',
      `= ${symbol} * andel_administration_${n} * minuter_administration_${n} / 60 * timkostnad`,
    ),
    line('telefon', 'Frigjord tid, telefon', 'time', `= ${symbol} * minuter_telefon_${n} / 60 * timkostnad`),
    line('brev', 'Sparat porto', 'cash', `= ${symbol} * andel_brev_${n} * porto`),
  ]
}
function citySize(serviceCount = 40) {
  const random = generator(2010)
  const drivers = makeDrivers(random)
  const assumptions = commonAssumptions(random)
  const shared = driverNames.length - 1
  const services = Array.from({ length: serviceCount }, (_, i) => {
    const n = two(i + 1)
    const [driver, symbol] = driverNames[i === serviceCount - 1 ? shared : i % shared] ?? driverNames[0]
    assumptions.push(...serviceAssumptions(n, random))
    return {
      id: `service-${n}`,
      name: `E-tjänst ${i + 1}`,
      owner: departments[i % departments.length]?.id ?? null,
      internal: i % 8 === 7,
      status: 'granted',
      operationStart: firstYear,
      maintenanceManager: {
        name: 'Systemförvaltare (exempel)',
        fte: 1,
        payer: departments[i % departments.length]?.id ?? null,
      },
      needsAnalysis: 'Påhittad: behovsanalys gjord.',
      processMap: 'Påhittad: processen kartlagd.',
      indicators: [
        {
          id: 'anslutna',
          name: 'Anslutningsgrad',
          unit: '%',
          target: `= anslutning_${(i % 4) + 1}`,
        },
      ],
      participants: departments.map(({ id }) => ({ id })),
      costLines: costLines(n, driver, random(1e5, 2e5)),
      benefitLines: benefitLines(n, symbol, (i % 4) + 1),
    }
  })
  return documentSchema.parse({
    formatVersion: 1,
    settings: {
      title: 'En hel stad (påhittade tal)',
      firstYear,
      lastYear: 2035,
      discountRate: 0.035,
      internalRate: 0.025,
      prices: 'fixed',
      baseYear: firstYear,
      zeroScenario: 'scenario-04',
      displayUnit: 'mnkr',
      note: 'ILLUSTRATIVT EXEMPEL. Alla namn och tal är påhittade av en generator, för att pröva en modell av en hel stads storlek.',
    },
    departments,
    drivers,
    assumptions,
    operatingModels: [
      {
        id: 'central',
        name: 'Central drift',
        operator: {
          by: 'department',
          department: 'department-15',
        },
      },
      {
        id: 'service',
        name: 'Servicecenter',
        operator: {
          by: 'department',
          department: 'department-16',
        },
      },
      {
        id: 'hemma',
        name: 'Ansvarig hemmaförvaltning',
        operator: { by: 'owner' },
      },
      {
        id: 'var-och-en',
        name: 'Var och en för sig',
        operator: { by: 'each' },
      },
    ],
    services,
    fundingPlans: [
      {
        id: 'pottar',
        name: 'Central pott och öronmärkta medel',
        sources: [
          {
            id: 'central-pott',
            name: 'Central pott för införande',
            payer: { by: 'central' },
            phases: ['inforande', 'implementering'],
            share: 0.8,
            internalServices: false,
            decision: 'budgetbeslut',
            cap: 7e7,
            capByYear: 18e6,
            source: invented,
          },
          {
            id: 'oronmarkt',
            name: 'Öronmärkta medel för drift',
            payer: { by: 'central' },
            phases: ['drift'],
            services: services.slice(0, 10).map(({ id }) => id),
            share: 0.5,
            validTo: 2030,
            decision: 'budgetbeslut',
            internalDecision: 'budgetbeslut',
            cap: 2e7,
            rationing: 'cea',
            source: invented,
          },
        ],
      },
    ],
    splitRules: citySplitRules(
      services.map(({ id }, i) => [id, driverNames[i === serviceCount - 1 ? shared : i % shared]?.[0] ?? '']),
    ),
    scenarios: cityScenarios(byYear),
    decisions: [
      {
        id: 'budgetbeslut',
        title: 'Medel för e-tjänster',
        dnr: '1/2025',
        date: '2025-11-20',
        body: 'Kommunfullmäktige',
        note: invented,
      },
    ],
  })
}
// ../../work/wt-2/tests/bench/bareLoop.ts
function bareLoop(document) {
  const departments = document.departments.length
  const years = document.settings.lastYear - document.settings.firstYear + 1
  const services = document.services.length
  const scenarios = document.scenarios.length
  const size = departments * years
  const driver = Float64Array.from({ length: size }, (_, i) => 2e3 + ((i * 7919) % 38e3))
  const shares = Float64Array.from({ length: departments }, (_, d) => 1 + ((d * 31) % 17))
  const curve = Float64Array.from({ length: years }, (_, y) => Math.min(1, 0.1 + y * 0.11))
  const charges = new Float64Array(departments)
  return (pay) => {
    let total = 0
    for (let scenario = 0; scenario < scenarios; scenario++) {
      const hourly = (pay * 12 * (1.4 + scenario / 100)) / 1600
      const charged = new Float64Array(size)
      const gross = new Float64Array(size)
      const realised = new Float64Array(size)
      for (let service = 0; service < services; service++) {
        for (let line = 0; line < 6; line++)
          for (let y = 0; y < years; y++) {
            apportion(toÖre((100 + service + line) * hourly * curve[y] * 10), shares, charges)
            for (let d = 0; d < departments; d++) charged[d * years + y] = charged[d * years + y] + charges[d]
          }
        for (let line = 0; line < 4; line++)
          for (let d = 0; d < departments; d++)
            for (let y = 0; y < years; y++) {
              const i = d * years + y
              const whole = (driver[i] * (line + 1) * hourly * curve[y]) / 60
              gross[i] = gross[i] + toÖre(whole)
              realised[i] = realised[i] + toÖre(whole * curve[y] * 0.8)
            }
      }
      for (let i = 0; i < size; i++) total += realised[i] - charged[i]
    }
    return total
  }
}
// zz.bench.ts
/** One shared line and one benefit line for each service, split by the service's own driver, two scenarios. */
function cut() {
  const whole = citySize()
  const services = whole.services.map((service) => ({
    ...service,
    costLines: service.costLines.filter(({ id }) => id === 'stod'),
    benefitLines: service.benefitLines
      .filter(({ id }) => id === 'telefon')
      .map((line) => ({
        ...line,
        lagMonths: 0,
      })),
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
          method: {
            method: 'driver',
            drivers: [{ driver: driverOf(costLines[0]) }],
          },
        })),
      },
    ],
    scenarios: [
      {
        id: 'a',
        name: 'a',
        operatingModel: whole.operatingModels[0]?.id,
        fundingPlan: null,
        splitRule: 'own',
      },
      {
        id: 'b',
        name: 'b',
        basedOn: 'a',
        overrides: { po: 0.45 },
      },
    ],
  })
}
function driverOf(line) {
  if (line?.behaviour.kind !== 'perUnit') throw new Error('the line is not per unit')
  return line.behaviour.driver
}
var wanted = (process.env.W ?? 'bare,full,small').split(',')
var N = Number(process.env.N ?? 40)
function cpu(name, runs, run) {
  const t = []
  for (let i = -5; i < runs; i++) {
    const s = process.cpuUsage(),
      w = performance.now()
    run(i)
    process.cpuUsage(s)
    if (i >= 0) t.push(Math.min(performance.now() - w))
  }
  t.sort((a, b) => a - b)
  console.log(
    name.padEnd(10),
    'min',
    t[0].toFixed(2),
    'p25',
    t[Math.floor(t.length / 4)].toFixed(2),
    'med',
    t[Math.floor(t.length / 2)].toFixed(2),
  )
}
var document = citySize()
if (wanted.includes('bare')) {
  const loop = bareLoop(document)
  cpu('bare', 12, (i) => {
    loop(31e3 + i)
  })
}
if (wanted.includes('full')) {
  const cache = newCache()
  let d = document
  calculateAll(d, cache)
  cpu('full', N, (i) => {
    d = applyEdit(d, setValue('assumptions/manadslon/value', 31e3 + i, ''))
    calculateAll(d, cache)
  })
}
if (wanted.includes('small')) {
  const cache = newCache()
  let d = document
  calculateAll(d, cache)
  const dep = document.departments[0].id
  cpu('small', 5 * N, (i) => {
    d = applyEdit(d, setValue(`drivers/driver-one-service/values/${dep}`, 5e3 + i, ''))
    calculateAll(d, cache)
  })
}
if (wanted.includes('open')) {
  const text = writeModel(document)
  cpu('open', 6, () => {
    const read = readModel(text)
    if (!read.ok) throw 1
    calculateAll(read.value.document)
  })
}
if (wanted.includes('cut')) {
  const cache = newCache()
  let d = cut()
  calculateAll(d, cache)
  cpu('cut', 5 * N, (i) => {
    d = applyEdit(d, setValue('assumptions/manadslon/value', 31e3 + i, ''))
    calculateAll(d, cache)
  })
}
console.log('rss', (process.resourceUsage().maxRSS / 1024).toFixed(0))
