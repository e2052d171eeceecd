// Reads a formula's characters once, before the parser does: length, depth, allowed characters and words, and that
// operands and operators take turns. Example: "= 2 antal" stops at position 5: an operator is missing.
// It exists because the parser overflows the stack at some 400 parentheses, reads `2 antal` as a product and
// `a + 50%` as a + a * 0.5. Here `%` after a number always means hundredths, and reaches the parser as 0.5.
import { fail, ok, type Problem, problem, type Result } from '../problem.ts'
import { functionNamed } from './functions.ts'
import { isAllowedSymbol, isReserved, letter } from './words.ts'

export const longestFormula = 2000
export const deepestFormula = 64

const spaces = / */y
const number = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y
const word = new RegExp(`[${letter}][${letter}0-9]*`, 'y')
const sign = /==|!=|<=|>=|[-+*/^<>?:(),%]/y

const hintOfCharacter: ReadonlyMap<string, string> = new Map([
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
const unprintable = /[\p{C}\p{Z}]/u

/** One parenthesis that is open; the first stands for the formula itself. */
interface Level {
  readonly call: boolean
  /** `?` that still wait for their `:`. */
  waiting: number
  conditions: number
  /** Signs, `not` and `^` since the last ordinary operator: each is a step down for the parser. */
  run: number
}

/** The formula without its `=`, ready for the parser. Positions in problems count from 1 at the `=`. */
export function scanFormula(formula: string): Result<string> {
  if (formula.length > longestFormula) {
    return fail(problem('formula-too-long', '', { length: formula.length, limit: longestFormula }))
  }
  return new Scanner(formula).scan()
}

class Scanner {
  private readonly formula: string
  private at = 1
  private output = ''
  private wantsOperand = true
  private lastNumber: string | null = null
  private justOpened = false
  private readonly levels: Level[] = []
  private level: Level = { call: false, waiting: 0, conditions: 0, run: 0 }
  private depth = 0

  constructor(formula: string) {
    this.formula = formula
  }

  scan(): Result<string> {
    if (!this.formula.startsWith('=')) return fail(this.syntax(this.formula.slice(0, 1), 0, 'equals-first'))
    for (let blanks = this.take(spaces); this.at < this.formula.length; blanks = this.take(spaces)) {
      this.output += blanks
      const found = this.next()
      if (found !== null) return fail(found)
      if (this.depth > deepestFormula) return fail(problem('formula-too-deep', '', { limit: deepestFormula }))
    }
    if (this.wantsOperand) return fail(this.syntax('', this.at, 'unfinished'))
    if (this.levels.length > 0) return fail(this.syntax('', this.at, 'parenthesis'))
    if (this.level.waiting > 0) return fail(this.syntax('', this.at, 'unfinished'))
    return ok(this.output)
  }

  private next(): Problem | null {
    const start = this.at
    const opened = this.justOpened
    const afterNumber = this.lastNumber
    this.justOpened = false
    this.lastNumber = null
    const digits = this.take(number)
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

  private number(digits: string, start: number): Problem | null {
    if (!this.wantsOperand) return this.notAllowed(digits, start, digits.startsWith('.') ? 'number' : 'multiply-sign')
    if (!Number.isFinite(Number(digits))) return this.notAllowed(digits, start, 'number')
    this.output += digits
    this.lastNumber = digits
    this.wantsOperand = false
    return null
  }

  private percent(afterNumber: string | null, start: number): Problem | null {
    if (afterNumber === null) return this.notAllowed('%', start, 'percent')
    const end = this.output.lastIndexOf(afterNumber)
    this.output = this.output.slice(0, end) + String(Number(afterNumber) / 100)
    return null
  }

  private word(name: string, start: number): Problem | null {
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
    if (functionNamed(name) !== undefined) {
      if (!isCall) return this.notAllowed(name, start, 'call')
      this.output += this.take(spaces)
      this.at += 1
      this.output += '('
      return this.open(true, start)
    }
    if (isCall) return problem('formula-unknown-function', '', { text: name, position: start + 1 })
    if (name !== 'year' && !isAllowedSymbol(name)) {
      return this.notAllowed(name, start, isReserved(name) ? 'reserved' : 'symbol')
    }
    this.wantsOperand = false
    return null
  }

  private open(call: boolean, start: number): Problem | null {
    if (!this.wantsOperand) return this.notAllowed('(', start, 'multiply-sign')
    this.levels.push(this.level)
    this.level = { call, waiting: 0, conditions: 0, run: 0 }
    this.depth += 1
    this.justOpened = true
    return null
  }

  private close(opened: boolean, start: number): Problem | null {
    const outer = this.levels.pop()
    if (outer === undefined) return this.syntax(')', start, 'parenthesis')
    // `min()` goes on to the parser: its complaint is about arguments, not about parentheses.
    if (this.wantsOperand && !(opened && this.level.call)) return this.syntax(')', start, 'operand')
    if (this.level.waiting > 0) return this.syntax(')', start, 'unfinished')
    this.depth -= 1 + this.level.run + this.level.conditions
    this.level = outer
    this.wantsOperand = false
    return null
  }

  /** An operator, a comma or half a conditional, with an operand to its left. */
  private between(mark: string, start: number): Problem | null {
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

  private stepDown(): void {
    this.level.run += 1
    this.depth += 1
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.formula)?.[0] ?? ''
    this.at += found.length
    return found
  }

  private syntax(text: string, start: number, hint: string): Problem {
    return problem('formula-syntax', '', { text, position: start + 1, hint })
  }

  private notAllowed(text: string, start: number, hint: string): Problem {
    return problem('formula-not-allowed', '', { text, position: start + 1, hint })
  }
}

function blanksAt(text: string, start: number): number {
  let end = start
  while (text[end] === ' ') end += 1
  return end - start
}

/** A message is one line of visible text, whatever it quotes. */
function printable(character: string): string {
  if (!unprintable.test(character)) return character
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
