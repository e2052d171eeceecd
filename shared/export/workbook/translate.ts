// Our formula language in the spreadsheet's: the same tree, with cells for symbols.
// Example: "= if(year < 2012; 0; antal * timkostnad)" → IF(H5<2012,0,antal*timkostnad).
import type { Expression } from '../../formula/parse.ts'
import { roundHalfAway } from '../../formula/round.ts'
import { assertNever } from '../../problem.ts'
import {
  type Comparison,
  call,
  compare,
  type Formula,
  minus,
  negative,
  number,
  one,
  over,
  plus,
  power,
  times,
  when,
  zero,
} from './formula.ts'

/** Where symbols stand for a year, a scenario and (for what varies by it) a department. */
export interface Surroundings {
  symbol(name: string): Formula
  sum(name: string): Formula
  index(name: string): Formula
  readonly year: Formula
}

export function translate(expression: Expression, around: Surroundings): Formula {
  return isLogical(expression) ? when(condition(expression, around), one, zero) : amount(expression, around)
}

function isLogical({ kind, ...rest }: Expression): boolean {
  if (kind === 'not') return true
  return kind === 'binary' && 'operator' in rest && !['+', '-', '*', '/', '^'].includes(rest.operator)
}

function amount(node: Expression, around: Surroundings): Formula {
  const of = (child: Expression) => translate(child, around)
  switch (node.kind) {
    case 'number':
      return number(node.value)
    case 'symbol':
      return around.symbol(node.name)
    case 'year':
      return around.year
    case 'sum':
      return around.sum(node.symbol)
    case 'share':
      return over(around.symbol(node.symbol), around.sum(node.symbol))
    case 'index':
      return around.index(node.symbol)
    case 'negate':
      return negative(of(node.of))
    case 'round': {
      const inner = of(node.of)
      return call('ROUND', roundHalfAway(inner.value, node.decimals), inner, number(node.decimals))
    }
    case 'min':
    case 'max': {
      const parts = node.of.map(of)
      const values = parts.map(({ value }) => value)
      return call(node.kind.toUpperCase(), node.kind === 'min' ? Math.min(...values) : Math.max(...values), ...parts)
    }
    case 'if':
      return when(condition(node.condition, around), of(node.whenTrue), of(node.whenFalse))
    case 'ramp': {
      const [from, to] = [of(node.from), of(node.to)]
      const between = over(minus(around.year, from), minus(to, from))
      return when(compare(around.year, '>=', to), one, when(compare(around.year, '<=', from), zero, between))
    }
    case 'binary': {
      const [a, b] = [of(node.left), of(node.right)]
      switch (node.operator) {
        case '+':
          return plus(a, b)
        case '-':
          return minus(a, b)
        case '*':
          return times(a, b)
        case '/':
          return over(a, b)
        case '^':
          return power(a, b)
        default:
          return when(condition(node, around), one, zero)
      }
    }
    case 'not':
      return when(condition(node, around), one, zero)
    default:
      return assertNever(node)
  }
}

const comparisons: Readonly<Record<string, Comparison>> = {
  '==': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

/** True or false, as IF wants it. */
function condition(node: Expression, around: Surroundings): Formula {
  if (node.kind === 'not') {
    const inner = condition(node.of, around)
    return call('NOT', Number.isNaN(inner.value) ? inner.value : Number(inner.value === 0), inner)
  }
  if (node.kind === 'binary') {
    const comparison = comparisons[node.operator]
    if (comparison) return compare(translate(node.left, around), comparison, translate(node.right, around))
    if (node.operator === 'and' || node.operator === 'or') {
      const [a, b] = [condition(node.left, around), condition(node.right, around)]
      const known = !Number.isNaN(a.value) && !Number.isNaN(b.value)
      const holds = node.operator === 'and' ? a.value !== 0 && b.value !== 0 : a.value !== 0 || b.value !== 0
      return call(node.operator.toUpperCase(), known ? Number(holds) : Number.NaN, a, b)
    }
  }
  return compare(amount(node, around), '<>', zero)
}
