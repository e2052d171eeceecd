// Text to checked tree: "= antal * minuter / 60" → Expression, or the Problem that says what stands in the way.
// mathjs only parses, and only what `scan.ts` has let through; the nodes it gives are walked against the list below,
// copied into our own tree and dropped. They are never evaluated: `config(...)` in one would change every other.
// Stricter than mathjs where Excel disagrees in silence: -2^2, 2^3^2 and `not a > b` ask for parentheses.
import { create, type MathNode, parseDependencies } from 'mathjs/number'
import { fail, ok, type Problem, problem, type Result } from '../problem.ts'
import { type BinaryOperator, childrenOf, type Expression } from './expression.ts'
import { functionNamed } from './functions.ts'
import { scanFormula } from './scan.ts'
import { isAllowedSymbol } from './words.ts'

export { type BinaryOperator, type Expression, type SymbolsOf, symbolsOf } from './expression.ts'
export { isAllowedSymbol, reservedWords } from './words.ts'

const parser = create(parseDependencies ?? {}, {})

const operators: ReadonlyMap<string, BinaryOperator> = new Map([
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

/** What the walk reads of a mathjs node; which of it is there depends on `type`. */
interface Node {
  readonly type: string
  readonly fn?: unknown
  readonly args?: readonly Node[]
  readonly implicit?: boolean
  readonly value?: unknown
  readonly name?: unknown
  readonly content?: Node
  readonly condition?: Node
  readonly trueExpr?: Node
  readonly falseExpr?: Node
  readonly conditionals?: readonly string[]
  readonly params?: readonly Node[]
}

/** `formula` is the stored form, with its leading `=`. The problem's `where` is the caller's to fill in. */
export function parseFormula(formula: string): Result<Expression> {
  const scanned = scanFormula(formula)
  if (!scanned.ok) return scanned
  let root: MathNode
  try {
    root = parser.parse(scanned.value)
  } catch {
    // The scan has already placed every error a person is likely to make; this is what it did not foresee.
    return fail(problem('formula-syntax', '', { text: '', position: 1, hint: 'unreadable' }))
  }
  const walk = new Walk(formula)
  const expression = walk.expression(root as unknown as Node)
  return walk.found === null ? ok(expression) : fail(walk.found)
}

const nothing: Expression = Object.freeze({ kind: 'number', value: 0 })

class Walk {
  /** The first thing refused; the tree is worthless once it is set. */
  found: Problem | null = null
  private readonly formula: string

  constructor(formula: string) {
    this.formula = formula
  }

  expression(node: Node): Expression {
    switch (node.type) {
      case 'ConstantNode':
        return typeof node.value === 'number' && Number.isFinite(node.value)
          ? Object.freeze({ kind: 'number', value: node.value })
          : this.refuse(String(node.value), 'number')
      case 'SymbolNode':
        return this.symbol(String(node.name))
      case 'ParenthesisNode':
        return node.content === undefined ? this.refuse('(', 'character') : this.expression(node.content)
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

  private symbol(name: string): Expression {
    if (name === 'year') return Object.freeze({ kind: 'year' })
    return isAllowedSymbol(name) ? Object.freeze({ kind: 'symbol', name }) : this.refuse(name, 'reserved')
  }

  private operator(node: Node, args: readonly Node[]): Expression {
    const name = String(node.fn)
    const [left, right] = args
    if (node.implicit === true || left === undefined) return this.refuse(name, 'multiply-sign')
    if (right === undefined) return this.prefix(name, left)
    const operator = operators.get(name)
    if (operator === undefined || args.length !== 2) return this.refuse(name, 'character')
    return this.binary(operator, left, right)
  }

  private prefix(name: string, of: Node): Expression {
    if (name === 'unaryPlus') return this.expression(of)
    if (name === 'not') return Object.freeze({ kind: 'not', of: this.expression(of) })
    if (name !== 'unaryMinus') return this.refuse(name, 'character')
    if (is(of, 'pow')) return this.refuse('-', 'parentheses')
    const value = this.expression(of)
    return value.kind === 'number'
      ? Object.freeze({ kind: 'number', value: -value.value })
      : Object.freeze({ kind: 'negate', of: value })
  }

  private binary(operator: BinaryOperator, left: Node, right: Node): Expression {
    if (operator === '^' && (is(right, 'pow') || is(left, 'pow'))) return this.refuse('^', 'parentheses')
    if (operator !== 'and' && operator !== 'or' && (is(left, 'not') || is(right, 'not'))) {
      return this.refuse('not', 'parentheses')
    }
    return Object.freeze({
      kind: 'binary',
      operator,
      left: this.expression(left),
      right: this.expression(right),
    })
  }

  private relations(names: readonly string[], params: readonly Node[]): Expression {
    if (params.some((param) => is(param, 'not'))) return this.refuse('not', 'parentheses')
    const given = params.map((param) => this.expression(param))
    // What stands in the middle is used twice; nested, it would be used 2^64 times.
    if (given.slice(1, -1).some((middle) => childrenOf(middle).length > 0)) return this.refuse('<', 'and')
    let all: Expression | null = null
    for (const [i, name] of names.entries()) {
      const operator = operators.get(name)
      const left = given[i]
      const right = given[i + 1]
      if (operator === undefined || left === undefined || right === undefined) return this.refuse(name, 'character')
      const one: Expression = Object.freeze({ kind: 'binary', operator, left, right })
      all = all === null ? one : Object.freeze({ kind: 'binary', operator: 'and', left: all, right: one })
    }
    return all ?? this.refuse('<', 'character')
  }

  private choice([condition, whenTrue, whenFalse]: readonly (Node | undefined)[]): Expression {
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
      return this.refuse('?', 'character')
    return choose(this.expression(condition), this.expression(whenTrue), this.expression(whenFalse))
  }

  private call(node: Node, args: readonly Node[]): Expression {
    const callee = node.fn as Node | undefined
    const name = callee?.type === 'SymbolNode' ? String(callee.name) : ''
    const known = functionNamed(name)
    if (known === undefined) {
      this.found ??= problem('formula-unknown-function', '', { text: name, position: this.position(name) })
      return nothing
    }
    const { least, most } = known
    const wrong = (hint: string): Expression => {
      const exact = least === most ? 'yes' : 'no'
      const values = { function: known.name, given: args.length, least, most, exact, hint }
      const position = this.position(`${name}(`)
      this.found ??= problem('formula-wrong-arguments', '', { ...values, position })
      return nothing
    }
    if (args.length < least || args.length > most) return wrong('count')
    const given = args.map((arg) => this.expression(arg))
    const [first = nothing, second = nothing, third = nothing] = given
    switch (known.name) {
      case 'sum':
      case 'share':
      case 'index':
        return first.kind === 'symbol' ? Object.freeze({ kind: known.name, symbol: first.name }) : wrong('symbol')
      case 'min':
      case 'max':
        return Object.freeze({ kind: known.name, of: Object.freeze(given) })
      case 'if':
        return choose(first, second, third)
      case 'ramp':
        return Object.freeze({ kind: 'ramp', from: first, to: second })
      case 'round': {
        if (args.length === 1) return Object.freeze({ kind: 'round', of: first, decimals: 0 })
        // A count of decimals that varied by department would be nobody's intention.
        const fits = second.kind === 'number' && Number.isInteger(second.value) && Math.abs(second.value) <= 12
        return fits ? Object.freeze({ kind: 'round', of: first, decimals: second.value }) : wrong('decimals')
      }
    }
  }

  private refuse(text: string, hint: string): Expression {
    this.found ??= problem('formula-not-allowed', '', { text, position: this.position(text), hint })
    return nothing
  }

  /** Counted from 1 at the `=`; mathjs keeps no positions, so it is where the text first stands. */
  private position(text: string): number {
    return Math.max(0, this.formula.indexOf(text)) + 1
  }
}

function choose(condition: Expression, whenTrue: Expression, whenFalse: Expression): Expression {
  return Object.freeze({ kind: 'if', condition, whenTrue, whenFalse })
}

function is(node: Node, operator: string): boolean {
  return node.type === 'OperatorNode' && node.fn === operator
}
