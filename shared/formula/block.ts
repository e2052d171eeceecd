// Numbers over department × year × draw, where a rank that does not vary is stored once.
// Example: population per department and year is {d: true, y: true, r: false}; a discount rate is one number.
// Lane (d, y, r) sits at ((d·Y + y)·R + r), with every rank that does not vary left out of the sum.
// A lane that could not be calculated holds NaN; it never leaves the calculation (results give null and a problem).

/** How many departments, years and draws a calculation runs over. */
export interface Shape {
  readonly departments: number
  readonly years: number
  readonly draws: number
}

export interface Block {
  readonly values: Float64Array
  /** Varies by department. */
  readonly d: boolean
  /** Varies by year. */
  readonly y: boolean
  /** Varies by draw. */
  readonly r: boolean
}

export function scalar(value: number): Block {
  return { values: Float64Array.of(value), d: false, y: false, r: false }
}

const numbers = new Map<number, Block>()
/** Far above what a model holds, so that emptying it is never felt. */
const mostNumbers = 50_000

/** One block for each number, so that everything made from it can be remembered. To be read, never written to. */
export function blockOf(value: number): Block {
  let block = numbers.get(value)
  if (!block) {
    block = scalar(value)
    if (numbers.size >= mostNumbers) numbers.clear()
    numbers.set(value, block)
  }
  return block
}

const nothing = new Map<number, Float64Array>()

/** Zeros to be read and never written to: one array for each length, since most lines have several that stay empty. */
export function zeros(length: number): Float64Array {
  let values = nothing.get(length)
  if (!values) {
    values = new Float64Array(length)
    nothing.set(length, values)
  }
  return values
}

export function blockSize(block: Pick<Block, 'd' | 'y' | 'r'>, shape: Shape): number {
  return (block.d ? shape.departments : 1) * (block.y ? shape.years : 1) * (block.r ? shape.draws : 1)
}

/** Distance in `values` between neighbours along each rank; 0 where the rank does not vary. */
export function strides(block: Pick<Block, 'd' | 'y' | 'r'>, shape: Shape): { d: number; y: number; r: number } {
  const perYear = block.r ? shape.draws : 1
  const perDepartment = (block.y ? shape.years : 1) * perYear
  return { d: block.d ? perDepartment : 0, y: block.y ? perYear : 0, r: block.r ? 1 : 0 }
}

export function valueAt(block: Block, shape: Shape, department: number, year: number, draw = 0): number {
  const step = strides(block, shape)
  return block.values[department * step.d + year * step.y + draw * step.r] ?? Number.NaN
}

/** A block times a factor in each draw. */
export function timesDraws({ values, d, y, r }: Block, factors: Float64Array, shape: Shape): Block {
  const out = new Float64Array(blockSize({ d, y, r: true }, shape))
  for (let i = 0; i < out.length; i++) {
    const draw = i % shape.draws
    out[i] = (values[r ? i : (i - draw) / shape.draws] ?? Number.NaN) * (factors[draw] ?? Number.NaN)
  }
  return { values: out, d, y, r: true }
}
