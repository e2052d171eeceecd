// A checked tree made into a program over blocks: compiled once, run for one nominal draw or for 10,000 alike.
// Example: antal {departments × years} * minuter {one number} / 60 gives departments × years, two runs of 440 lanes.
// The result varies only in the ranks its inputs vary in; a subtree of constants has become one number.
// A bare symbol gives back the environment's own block: results are to be read, never written to.
import { assertNever } from '../problem.ts'
import { type Block, type Shape, scalar } from './block.ts'
import { type Expression, type SymbolsOf, symbolsOf } from './expression.ts'
import {
  divide,
  type Kernel,
  kernelOf,
  largest,
  negate,
  not,
  rampUp,
  roundTo,
  select,
  smallest,
  spread,
} from './kernels.ts'

/** Where a program finds its numbers. A value that could not be calculated is NaN in its lane. */
export interface Environment {
  readonly shape: Shape
  value(symbol: string): Block
  /** Over all departments that exist that year; varies by year (and draw) at most. */
  sum(symbol: string): Block
  index(symbol: string): Block
  readonly year: Block
}

export interface Program extends SymbolsOf {
  readonly usesYear: boolean
  run(env: Environment): Block
}

interface Step {
  run(env: Environment): Block
  /** The same in every environment. */
  readonly constant: boolean
  /** Its block is its own to give away: the next operator may write its result there instead of asking for memory. */
  readonly owned: boolean
}

export function compile(expression: Expression): Program {
  let usesYear = false
  const step = stepOf(expression, () => {
    usesYear = true
  })
  return Object.freeze({ ...symbolsOf(expression), usesYear, run: (env: Environment) => step.run(env) })
}

/** NaN in the lanes that could not be calculated, such as a division by zero; the caller reports them. */
export function run(program: Program, env: Environment): Block {
  return program.run(env)
}

function stepOf(node: Expression, sawYear: () => void): Step {
  const of = (child: Expression) => stepOf(child, sawYear)
  switch (node.kind) {
    case 'number':
      return constantOf(scalar(node.value))
    case 'symbol':
      return read((env) => env.value(node.name))
    case 'sum':
      return read((env) => env.sum(node.symbol))
    case 'index':
      return read((env) => env.index(node.symbol))
    case 'share':
      return operation(
        divide,
        read((env) => env.value(node.symbol)),
        read((env) => env.sum(node.symbol)),
      )
    case 'year':
      sawYear()
      return yearStep
    case 'negate':
      return operation(negate, of(node.of))
    case 'not':
      return operation(not, of(node.of))
    case 'round':
      return operation(roundTo, of(node.of), constantOf(scalar(node.decimals)))
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

const unused = scalar(0)
const noStep = constantOf(unused)
const yearStep = read((env) => env.year)

function constantOf(block: Block): Step {
  return { run: () => block, constant: true, owned: false }
}

function read(of: (env: Environment) => Block): Step {
  return { run: of, constant: false, owned: false }
}

function operation(kernel: Kernel, a: Step, b: Step = noStep, c: Step = noStep): Step {
  if (a.constant && b.constant && c.constant) {
    return constantOf(spread(kernel, oneLane, a.run(nowhere), b.run(nowhere), c.run(nowhere), null))
  }
  return {
    constant: false,
    owned: true,
    run(env) {
      const x = a.run(env)
      const y = b.run(env)
      const z = c.run(env)
      return spread(kernel, env.shape, x, y, z, roomiest(a.owned ? x : null, b.owned ? y : null, c.owned ? z : null))
    },
  }
}

/** A condition known beforehand leaves one branch, and the result only the ranks of that branch. */
function choice(condition: Step, whenTrue: Step, whenFalse: Step): Step {
  if (!condition.constant) return operation(select, condition, whenTrue, whenFalse)
  const known = condition.run(nowhere).values[0] ?? Number.NaN
  return Number.isNaN(known) ? constantOf(scalar(known)) : known !== 0 ? whenTrue : whenFalse
}

/** Only a block with all the ranks of the result can hold it, and that is the largest. */
function roomiest(a: Block | null, b: Block | null, c: Block | null): Block | null {
  let best = a
  if (b !== null && (best === null || b.values.length > best.values.length)) best = b
  if (c !== null && (best === null || c.values.length > best.values.length)) best = c
  return best
}

const oneLane: Shape = { departments: 1, years: 1, draws: 1 }
const nowhere: Environment = {
  shape: oneLane,
  year: unused,
  value: never,
  sum: never,
  index: never,
}

function never(): never {
  throw new Error('a constant asked for a symbol')
}
