// A cost as a formula of one quantity, written Q: "Q^2", "1000 + 35 * Q". Read as every formula of a model is.
// Example: costFunction('Q^2').value(3) = 9; a quantity for which there is no cost gives NaN.
import { type Block, scalar } from '../formula/block.ts'
import { parseFormula } from '../formula/parse.ts'
import { compile, run } from '../formula/program.ts'
import { fail, ok, problem, type Result } from '../problem.ts'

export function costFunction(formula: string): Result<(quantity: number) => number> {
  const parsed = parseFormula(`= ${formula}`)
  if (!parsed.ok) return parsed
  const program = compile(parsed.value)
  const ownOnly = program.symbols.every((symbol) => /^q$/i.test(symbol))
  if (!ownOnly || program.summed.length > 0 || program.indexed.length > 0 || program.usesYear)
    return fail(problem('game-file-formula', 'costFunction'))
  const nothing: Block = scalar(Number.NaN)
  return ok((quantity) => {
    const shape = { departments: 1, years: 1, draws: 1 }
    const environment = {
      shape,
      value: () => scalar(quantity),
      sum: () => nothing,
      index: () => nothing,
      year: nothing,
    }
    return run(program, environment).values[0] ?? Number.NaN
  })
}
