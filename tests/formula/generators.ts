// Random formulas for the property tests: trees over four symbols, and a plain printer of their stored text.
import fc from 'fast-check'
import type { BinaryOperator, Expression } from '../../shared/formula/parse.ts'

export const symbols = ['antal', 'lön_2', 'år1', 'b'] as const
const operators: readonly BinaryOperator[] = ['+', '-', '*', '/', '^', '==', '!=', '<', '<=', '>', '>=', 'and', 'or']

export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => {
  const tree = tie('tree')
  const symbol = fc.constantFrom(...symbols)
  return {
    tree: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      fc
        .constantFrom(0, 0.5, 1, 2, 2.5, 60, 1005, 0.07, 1e-7, 12345.678)
        .map((value) => ({ kind: 'number', value }) as const),
      symbol.map((name) => ({ kind: 'symbol', name }) as const),
      fc.constant({ kind: 'year' } as const),
      fc.record({ kind: fc.constantFrom('sum' as const, 'share' as const, 'index' as const), symbol }),
      fc.record({ kind: fc.constantFrom('negate' as const, 'not' as const), of: tree }),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(...operators),
        left: tree,
        right: tree,
      }),
      fc.record({
        kind: fc.constant('binary' as const),
        operator: fc.constantFrom(...operators),
        left: tree,
        right: tree,
      }),
      fc.record({ kind: fc.constant('if' as const), condition: tree, whenTrue: tree, whenFalse: tree }),
      fc.record({
        kind: fc.constantFrom('min' as const, 'max' as const),
        of: fc.array(tree, { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('round' as const), of: tree, decimals: fc.integer({ min: -3, max: 4 }) }),
      fc.record({ kind: fc.constant('ramp' as const), from: tree, to: tree }),
    ),
  }
}).tree

/** Parentheses around every operand, so that the text says the tree and nothing else. */
export function textOf(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return String(node.value)
    case 'symbol':
      return node.name
    case 'year':
      return 'year'
    case 'sum':
    case 'share':
    case 'index':
      return `${node.kind}(${node.symbol})`
    case 'negate':
      return `-(${textOf(node.of)})`
    case 'not':
      return `(not (${textOf(node.of)}))`
    case 'binary':
      return `((${textOf(node.left)}) ${node.operator} (${textOf(node.right)}))`
    case 'if':
      return `if(${[node.condition, node.whenTrue, node.whenFalse].map(textOf).join(', ')})`
    case 'min':
    case 'max':
      return `${node.kind}(${node.of.map(textOf).join(', ')})`
    case 'round':
      return `round(${textOf(node.of)}, ${node.decimals})`
    case 'ramp':
      return `ramp(${textOf(node.from)}, ${textOf(node.to)})`
  }
}

/** What the parser makes of a minus in front of a written number. */
export function folded(node: Expression): Expression {
  switch (node.kind) {
    case 'negate': {
      const of = folded(node.of)
      return of.kind === 'number' ? { kind: 'number', value: -of.value } : { kind: 'negate', of }
    }
    case 'not':
    case 'round':
      return { ...node, of: folded(node.of) }
    case 'binary':
      return { ...node, left: folded(node.left), right: folded(node.right) }
    case 'if':
      return {
        kind: 'if',
        condition: folded(node.condition),
        whenTrue: folded(node.whenTrue),
        whenFalse: folded(node.whenFalse),
      }
    case 'min':
    case 'max':
      return { ...node, of: node.of.map(folded) }
    case 'ramp':
      return { ...node, from: folded(node.from), to: folded(node.to) }
    default:
      return node
  }
}
