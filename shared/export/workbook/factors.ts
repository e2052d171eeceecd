// A formula taken apart into what is the same for every department and what differs between them, so that twenty lines
// over one driver need one column of it. Example: anvandare * minuter / 60 * timkostnad → anvandare, and the rest.
import type { Evaluator } from '../../calculation/evaluator.ts'
import { programOf } from '../../calculation/symbols.ts'
import { isFormula, type Series } from '../../cell.ts'
import { type Expression, symbolsOf } from '../../formula/parse.ts'

export interface Factor {
  readonly expression: Expression
  /** Divided by instead. */
  readonly inverse: boolean
}

export interface Parts {
  /** null: the series is no single formula, and does not differ by department. */
  readonly common: readonly Factor[] | null
  /** null: the whole series differs by department and cannot be taken apart. */
  readonly varying: readonly Factor[] | null
}

export function partsOf(series: Series, evaluator: Evaluator): Parts {
  if (typeof series === 'object')
    return Object.values(series).some((cell) => isFormula(cell) && varies(cell, evaluator))
      ? { common: null, varying: null }
      : { common: null, varying: [] }
  if (!isFormula(series)) return { common: null, varying: [] }
  const program = programOf(series)
  if (!program.ok) return { common: null, varying: [] }
  const factors = factorsOf(program.value.expression, false)
  const differs = ({ expression }: Factor) => expressionVaries(expression, evaluator)
  return {
    common: factors.filter((factor) => !differs(factor)),
    varying: factors.filter(differs),
  }
}

function varies(formula: string, evaluator: Evaluator): boolean {
  const program = programOf(formula)
  return program.ok && expressionVaries(program.value.expression, evaluator)
}

function expressionVaries(expression: Expression, evaluator: Evaluator): boolean {
  return symbolsOf(expression).symbols.some((symbol) => evaluator.symbol(symbol)?.block.d ?? false)
}

function factorsOf(expression: Expression, inverse: boolean): Factor[] {
  if (expression.kind === 'binary' && expression.operator === '*')
    return [...factorsOf(expression.left, inverse), ...factorsOf(expression.right, inverse)]
  if (expression.kind === 'binary' && expression.operator === '/')
    return [...factorsOf(expression.left, inverse), ...factorsOf(expression.right, !inverse)]
  return [{ expression, inverse }]
}

/** Whether an expression gives different numbers in different years. */
export function variesByYear(expression: Expression, evaluator: Evaluator, hasMergers: boolean): boolean {
  const text = JSON.stringify(expression)
  if (text.includes('"kind":"year"') || text.includes('"kind":"ramp"') || text.includes('"kind":"index"')) return true
  const { symbols, summed } = symbolsOf(expression)
  return [...symbols, ...summed].some((symbol) => {
    const found = evaluator.symbol(symbol)
    return found === null || found.block.y || (hasMergers && found.of.kind === 'driver')
  })
}
