import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blockSize, type Shape, scalar, valueAt } from '../../shared/formula/block.ts'
import { type Expression, parseFormula } from '../../shared/formula/parse.ts'
import { compile, type Environment, run } from '../../shared/formula/program.ts'
import { roundHalfAway } from '../../shared/formula/round.ts'
import { expressions, symbols } from './generators.ts'

/** The meaning of a formula in one lane, written as plainly as it can be. */
function plain(node: Expression, value: (symbol: string) => number, read: Reader): number {
  const of = (child: Expression) => plain(child, value, read)
  const finite = (x: number) => (Number.isFinite(x) ? x : Number.NaN)
  const truth = (holds: boolean, ...inputs: number[]) => (inputs.some(Number.isNaN) ? Number.NaN : holds ? 1 : 0)
  switch (node.kind) {
    case 'number':
      return node.value
    case 'symbol':
      return value(node.name)
    case 'year':
      return read.year
    case 'sum':
      return read.sum(node.symbol)
    case 'share':
      return finite(value(node.symbol) / read.sum(node.symbol))
    case 'index':
      return read.index(node.symbol)
    case 'negate':
      return -of(node.of)
    case 'not':
      return truth(of(node.of) === 0, of(node.of))
    case 'round':
      return roundHalfAway(of(node.of), node.decimals)
    case 'min':
      return Math.min(...node.of.map(of))
    case 'max':
      return Math.max(...node.of.map(of))
    case 'if': {
      const condition = of(node.condition)
      return Number.isNaN(condition) ? Number.NaN : condition !== 0 ? of(node.whenTrue) : of(node.whenFalse)
    }
    case 'ramp': {
      const [year, from, to] = [read.year, of(node.from), of(node.to)]
      if (Number.isNaN(from + to) || from > to) return Number.NaN
      return year >= to ? 1 : year <= from ? 0 : (year - from) / (to - from)
    }
    case 'binary': {
      const a = of(node.left)
      const b = of(node.right)
      switch (node.operator) {
        case '+':
          return finite(a + b)
        case '-':
          return finite(a - b)
        case '*':
          return finite(a * b)
        case '/':
          return finite(a / b)
        case '^':
          return finite(a ** b)
        case '==':
          return truth(a === b, a, b)
        case '!=':
          return truth(a !== b, a, b)
        case '<':
          return truth(a < b, a, b)
        case '<=':
          return truth(a <= b, a, b)
        case '>':
          return truth(a > b, a, b)
        case '>=':
          return truth(a >= b, a, b)
        case 'and':
          return a === 0 || b === 0 ? 0 : truth(true, a, b)
        case 'or':
          return [a, b].some((x) => x !== 0 && !Number.isNaN(x)) ? 1 : truth(false, a, b)
      }
    }
  }
}

interface Reader {
  readonly year: number
  sum(symbol: string): number
  index(symbol: string): number
}

const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 0.5, 2012, Number.NaN, 1e308, -2.5),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
)

function blocks(shape: Shape, ranks: { d?: false; y?: false; r?: false } = {}): fc.Arbitrary<Block> {
  const flag = (never: false | undefined) => (never === false ? fc.constant(false) : fc.boolean())
  return fc
    .record({ d: flag(ranks.d), y: flag(ranks.y), r: flag(ranks.r) })
    .chain((varies) =>
      fc
        .array(numbers, { minLength: blockSize(varies, shape), maxLength: blockSize(varies, shape) })
        .map((values) => ({ ...varies, values: Float64Array.from(values) })),
    )
}

const shapes = fc.record({
  departments: fc.integer({ min: 1, max: 3 }),
  years: fc.integer({ min: 1, max: 3 }),
  draws: fc.constantFrom(1, 1, 2, 3),
})

const environments = shapes.chain((shape) =>
  fc
    .record({
      values: fc.tuple(...symbols.map(() => blocks(shape))),
      sums: fc.tuple(...symbols.map(() => blocks(shape, { d: false }))),
      indexes: fc.tuple(...symbols.map(() => blocks(shape, { d: false, r: false }))),
    })
    .map(({ values, sums, indexes }): Environment => {
      const pick = (list: readonly Block[]) => (symbol: string) => list[symbols.indexOf(symbol as 'b')] as Block
      const year = Float64Array.from({ length: shape.years }, (_, i) => 2011 + i)
      return {
        shape,
        value: pick(values),
        sum: pick(sums),
        index: pick(indexes),
        year: { d: false, y: true, r: false, values: year },
      }
    }),
)

function compiled(formula: string) {
  const result = parseFormula(formula)
  if (!result.ok) throw new Error(`${formula}: ${result.problem.code}`)
  return compile(result.value)
}

/** Two departments, three years from 2011, one draw. */
function environment(values: Record<string, Block>): Environment {
  const none = () => scalar(Number.NaN)
  return {
    shape: { departments: 2, years: 3, draws: 1 },
    value: (symbol) => values[symbol] ?? none(),
    sum: (symbol) => values[`sum ${symbol}`] ?? none(),
    index: none,
    year: { d: false, y: true, r: false, values: Float64Array.of(2011, 2012, 2013) },
  }
}
const byDepartment = (...values: number[]): Block => ({
  d: true,
  y: false,
  r: false,
  values: Float64Array.from(values),
})
const byYear = (...values: number[]): Block => ({ d: false, y: true, r: false, values: Float64Array.from(values) })
const of = (formula: string, values: Record<string, Block> = {}) => run(compiled(formula), environment(values))

describe('a program over blocks', () => {
  it('gives in each lane what the formula means there, for any ranks', () => {
    fc.assert(
      fc.property(expressions, environments, (tree, env) => {
        const result = run(compile(tree), env)
        expect(result.values.length).toBe(blockSize(result, env.shape))
        const { departments, years, draws } = env.shape
        for (let d = 0; d < departments; d++) {
          for (let y = 0; y < years; y++) {
            for (let r = 0; r < draws; r++) {
              const at = (block: Block) => valueAt(block, env.shape, d, y, r)
              const read = {
                year: 2011 + y,
                sum: (symbol: string) => at(env.sum(symbol)),
                index: (symbol: string) => at(env.index(symbol)),
              }
              const expected = plain(tree, (symbol) => at(env.value(symbol)), read)
              // 0 and -0 are the same amount of money.
              expect(at(result) + 0).toBe(expected + 0)
            }
          }
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves its inputs as they were and gives the same again', () => {
    fc.assert(
      fc.property(expressions, environments, (tree, env) => {
        const inputs = symbols.flatMap((symbol) => [env.value(symbol), env.sum(symbol), env.index(symbol)])
        const before = inputs.map((block) => [...block.values])
        const program = compile(tree)
        const first = [...run(program, env).values]
        expect([...run(program, env).values]).toEqual(first)
        expect(inputs.map((block) => [...block.values])).toEqual(before)
      }),
      { numRuns: 1000 },
    )
  })

  it('varies only in the ranks its inputs vary in', () => {
    const values = { a: byDepartment(1, 2), b: byYear(10, 20, 30), c: scalar(5) }
    expect(of('= a + b', values)).toEqual({
      d: true,
      y: true,
      r: false,
      values: Float64Array.of(11, 21, 31, 12, 22, 32),
    })
    expect(of('= a * c', values)).toEqual(byDepartment(5, 10))
    expect(of('= year - 2010', values)).toEqual(byYear(1, 2, 3))
    expect(of('= 2 * 3 + 1')).toEqual(scalar(7))
    expect(of('= 1 < 2 ? c : a + b', values)).toEqual(scalar(5))
  })

  it('asks only for the symbols it names', () => {
    const program = compiled('= a * share(b) * index(pkv) + year')
    expect(program).toMatchObject({ symbols: ['a', 'b'], summed: ['b'], indexed: ['pkv'], usesYear: true })
    expect(compiled('= 1 + a').usesYear).toBe(false)
  })

  it('divides a department by the sum for its share', () => {
    expect(of('= share(b) * 100', { b: byDepartment(30, 10), 'sum b': scalar(40) })).toEqual(byDepartment(75, 25))
  })

  it('leaves a lane that cannot be calculated as NaN, and only that', () => {
    const values = { a: byDepartment(10, 10), b: byDepartment(0, 2) }
    expect([...of('= a / b', values).values]).toEqual([Number.NaN, 5])
    expect([...of('= 1 / (a / b)', values).values]).toEqual([Number.NaN, 0.2])
    expect([...of('= if(b == 0, 0, a / b)', values).values]).toEqual([0, 5])
    expect([...of('= b != 0 and a / b > 3', values).values]).toEqual([0, 1])
    expect([...of('= b == 0 or a / b > 9', values).values]).toEqual([1, 0])
    expect(of('= (0 - 8)^0.5').values[0]).toBeNaN()
  })

  it('ramps from 0 in the first year to 1 in the last', () => {
    expect([...of('= ramp(2011, 2013)').values]).toEqual([0, 0.5, 1])
    expect([...of('= ramp(2012, 2012)').values]).toEqual([0, 1, 1])
    expect([...of('= ramp(2012, 2016)').values]).toEqual([0, 0, 0.25])
    expect([...of('= ramp(2013, 2012)').values].every(Number.isNaN)).toBe(true)
  })

  it('manages a thousand terms', () => {
    expect(of(`=a${'+a'.repeat(990)}`, { a: byDepartment(1, 2) })).toEqual(byDepartment(991, 1982))
  })
})

describe('rounding', () => {
  it('goes half away from zero, as the decimals are written', () => {
    const cases: readonly (readonly [number, number, number])[] = [
      [2.5, 0, 3],
      [-2.5, 0, -3],
      [0.49999999999999994, 0, 0],
      [1.005, 2, 1.01],
      [-1.005, 2, -1.01],
      [1.015, 2, 1.02],
      [8.345, 2, 8.35],
      [1.4449999, 2, 1.44],
      [1234.5, -2, 1200],
      [1250, -2, 1300],
      [-1250, -2, -1300],
      [1e300, 2, 1e300],
      [5e-324, 2, 0],
      [0.285, 2, 0.29],
      // What was calculated: 0.225, 7104.915 and 109124.475 but for their last bits.
      [0.15 * 1.5, 2, 0.23],
      [-4736.61 * 1.5, 2, -7104.92],
      [72749.65 * 1.5, 2, 109124.48],
      [0.2249999999, 2, 0.22],
    ]
    for (const [value, decimals, expected] of cases) expect(roundHalfAway(value, decimals), `${value}`).toBe(expected)
    expect(roundHalfAway(Number.NaN, 2)).toBeNaN()
  })

  it('agrees with the number as it is written, to any decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        // A decimal number with one digit more than is kept, rounded by its digits.
        const value = Number(`${whole}e-${decimals + 1}`)
        const kept = Math.floor(whole / 10) + (whole % 10 >= 5 ? 1 : 0)
        expect(roundHalfAway(value, decimals)).toBe(Number(`${kept}e-${decimals}`))
        expect(roundHalfAway(-value, decimals) + 0).toBe(-Number(`${kept}e-${decimals}`) + 0)
      }),
      { numRuns: 5000 },
    )
  })
})
