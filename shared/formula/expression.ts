// A checked formula as a small tree of frozen data: all that later steps ever see of it.
// Example: "= antal * 2" is { kind: 'binary', operator: '*', left: { kind: 'symbol', name: 'antal' }, right: { kind: 'number', value: 2 } }.
// `a < b < c` has become (a < b) and (b < c), `50%` the number 0.5, and parentheses are gone.
import { assertNever } from '../problem.ts'

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or'

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'year' }
  | { readonly kind: 'negate' | 'not'; readonly of: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly kind: 'if'
      readonly condition: Expression
      readonly whenTrue: Expression
      readonly whenFalse: Expression
    }
  | { readonly kind: 'min' | 'max'; readonly of: readonly Expression[] }
  | { readonly kind: 'round'; readonly of: Expression; readonly decimals: number }
  | { readonly kind: 'ramp'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'sum' | 'share' | 'index'; readonly symbol: string }

export interface SymbolsOf {
  /** Read for their own value (the argument of `share` too). */
  readonly symbols: readonly string[]
  /** Arguments of `sum` and `share`. */
  readonly summed: readonly string[]
  /** Arguments of `index`. */
  readonly indexed: readonly string[]
}

/** Each list in order of first appearance, without repeats. */
export function symbolsOf(expression: Expression): SymbolsOf {
  const symbols = new Set<string>()
  const summed = new Set<string>()
  const indexed = new Set<string>()
  const visit = (node: Expression): void => {
    if (node.kind === 'symbol') symbols.add(node.name)
    if (node.kind === 'share') symbols.add(node.symbol)
    if (node.kind === 'sum' || node.kind === 'share') summed.add(node.symbol)
    if (node.kind === 'index') indexed.add(node.symbol)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(expression)
  return { symbols: [...symbols], summed: [...summed], indexed: [...indexed] }
}

export function childrenOf(node: Expression): readonly Expression[] {
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
