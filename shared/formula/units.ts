// Does a formula give the unit its target wants? Found by walking the tree, without calculating anything.
// Example: antal [användare] * minuter [min] * timkostnad [kr/h] for a target in kr lacks a `/ 60`; with it, it passes.
// A number written out has no unit: it may be added to anything, and a factor keeps the unit of what it multiplies. But a
// factor may convert (/ 60, * 60, * 12, / 1000), wherever it stands in the product, so a product carries every scale
// that its written factors could have given it, and passes when one of them is what is wanted.
import { assertNever, fail, ok, type Problem, problem, type Result } from '../problem.ts'
import type { Expression } from './expression.ts'
import { dimensionless, multiplyUnits, sameDimension, type Unit, unitText, yearUnit } from './unit.ts'

export { dimensionless, parseUnit, type Unit, unitText, yearUnit } from './unit.ts'

/** null: the unit is not known, and nothing it takes part in is questioned. */
export type UnitOfSymbol = (symbol: string) => Unit | null

interface Measure {
  /** null: fits anything (written numbers only). */
  readonly unit: Unit | null
  /** The scales it may be read in; the first is the one its words give. */
  readonly scales: readonly number[]
  /** A written factor that is no known conversion: perhaps a price or a time that was never named. */
  readonly unnamed: boolean
}

const unknown: unique symbol = Symbol('unit not known')
type Found = Measure | typeof unknown

const number: Measure = { unit: null, scales: [1], unnamed: false }
const count: Measure = { unit: dimensionless, scales: [1], unnamed: false }
const mostScales = 64
const conversions = [2, 4, 7, 8, 12, 24, 40, 52, 60, 100, 365, 3600, 1e3, 1e4, 1e6, 1e9].flatMap((f) => [f, 1 / f])

/** The unit a formula gives, as its words say; null when anything fits. The problem is the first found in it. */
export function unitOf(expression: Expression, unitOfSymbol: UnitOfSymbol): Result<Unit | null> {
  const walk = new UnitWalk(unitOfSymbol)
  const found = walk.of(expression)
  const first = walk.worst()
  if (first !== null) return fail(first)
  return ok(found === unknown ? null : found.unit)
}

/** What is wrong with a formula whose value is taken to be in `target`; errors before warnings. */
export function checkUnits(expression: Expression, unitOfSymbol: UnitOfSymbol, target: Unit): Problem | null {
  const walk = new UnitWalk(unitOfSymbol)
  const found = walk.of(expression)
  if (found !== unknown && found.unit !== null) walk.against(found, found.unit, target)
  return walk.worst()
}

class UnitWalk {
  private readonly unitOfSymbol: UnitOfSymbol
  private readonly problems: Problem[] = []

  constructor(unitOfSymbol: UnitOfSymbol) {
    this.unitOfSymbol = unitOfSymbol
  }

  worst(): Problem | null {
    return this.problems.find((one) => one.severity === 'error') ?? this.problems[0] ?? null
  }

  of(node: Expression): Found {
    switch (node.kind) {
      case 'number':
        return literal(node.value)
      case 'symbol':
        return this.symbol(node.name)
      case 'sum':
        return this.symbol(node.symbol)
      case 'share':
      case 'index':
        return count
      case 'year':
        return { unit: yearUnit, scales: [1], unnamed: false }
      case 'negate':
      case 'round':
        return this.of(node.of)
      case 'not':
        this.of(node.of)
        return count
      case 'if':
        this.of(node.condition)
        return this.alike('if', [node.whenTrue, node.whenFalse])
      case 'min':
      case 'max':
        return this.alike(node.kind, node.of)
      case 'ramp':
        this.alike('ramp', [{ kind: 'year' }, node.from, node.to])
        return count
      case 'binary':
        return this.binary(node)
      default:
        return assertNever(node)
    }
  }

  private symbol(name: string): Found {
    const unit = this.unitOfSymbol(name)
    return unit === null ? unknown : { unit, scales: [unit.scale], unnamed: false }
  }

  private binary(node: Expression & { kind: 'binary' }): Found {
    switch (node.operator) {
      case '*':
      case '/':
        return product(this.of(node.left), this.of(node.right), node.operator === '*' ? 1 : -1)
      case '^':
        return this.power(node.left, node.right)
      case '+':
      case '-':
        return this.alike(node.operator, [node.left, node.right])
      case 'and':
      case 'or':
        this.of(node.left)
        this.of(node.right)
        return count
      default:
        this.alike(node.operator, [node.left, node.right])
        return count
    }
  }

  private power(base: Expression, exponent: Expression): Found {
    const raised = this.of(exponent)
    const found = this.of(base)
    if (raised !== unknown && raised.unit !== null && !sameDimension(raised.unit, dimensionless)) {
      return this.report('unit-power', { found: unitText(raised.unit) })
    }
    if (found === unknown) return unknown
    if (exponent.kind === 'number' && Number.isInteger(exponent.value) && Math.abs(exponent.value) <= 9) {
      if (base.kind === 'number') return literal(base.value ** exponent.value)
      if (found.unit === null) return number
      const unit = multiplyUnits(dimensionless, found.unit, exponent.value)
      return { unit, scales: found.scales.map((scale) => scale ** exponent.value), unnamed: found.unnamed }
    }
    if (found.unit === null || sameDimension(found.unit, dimensionless)) return found.unit === null ? number : count
    return this.report('unit-power', { found: unitText(found.unit) })
  }

  /** Terms of a sum, sides of a comparison, branches of a choice: all must be in one unit and one scale. */
  private alike(operator: string, nodes: readonly Expression[]): Found {
    let so: Found = number
    for (const node of nodes) {
      const next = this.of(node)
      so = this.together(operator, so, next)
    }
    return so
  }

  private together(operator: string, left: Found, right: Found): Found {
    if (left === unknown) return right === unknown || right.unit === null ? unknown : right
    if (right === unknown) return left.unit === null ? unknown : left
    if (left.unit === null) return right.unit === null ? number : right
    if (right.unit === null) return left
    const values = { left: unitText(left.unit), right: unitText(right.unit), operator }
    const unnamed = left.unnamed || right.unnamed
    if (!sameDimension(left.unit, right.unit)) {
      const short = left.unit.money - right.unit.money
      const doubtful = short === 0 ? unnamed : short < 0 ? left.unnamed : right.unnamed
      return this.report('unit-terms', { ...values, hint: doubtful ? 'name-the-number' : 'check' }, doubtful)
    }
    const scales = left.scales.filter((scale) => right.scales.some((other) => near(scale, other)))
    const [first] = scales
    if (first === undefined) {
      // What to multiply the right-hand term by to bring it to the left-hand one.
      const factor = (right.scales[0] ?? 1) / (left.scales[0] ?? 1)
      return this.report('unit-terms', { ...values, ...scaleHint(left.unit, right.unit, factor) })
    }
    const unit = near(first, right.unit.scale) && !near(first, left.unit.scale) ? right.unit : left.unit
    return { unit, scales, unnamed }
  }

  against(found: Measure, unit: Unit, target: Unit): void {
    const values = { found: unitText(unit), expected: unitText(target) }
    if (!sameDimension(unit, target)) {
      const missing = missingUnit(unit, target)
      // The number may be the price or the time that is missing; it cannot be money there is too much of.
      if (found.unnamed && unit.money <= target.money)
        this.report('unit-mismatch', { ...values, missing, hint: 'name-the-number' }, true)
      else this.report('unit-mismatch', { ...values, missing, hint: dimensionHint(unit, target) })
    } else if (!found.scales.some((scale) => near(scale, target.scale))) {
      this.report('unit-mismatch', { ...values, ...scaleHint(target, unit, (found.scales[0] ?? 1) / target.scale) })
    }
  }

  private report(code: string, values: Problem['values'], doubtful = false): typeof unknown {
    this.problems.push(problem(code, '', values, doubtful ? 'warning' : 'error'))
    return unknown
  }
}

/** What the formula still has to be multiplied by: kr/min for minutes, kr/användare for users, where kr is wanted. */
function missingUnit(found: Unit, target: Unit): string {
  const nouns = unitText(found)
  const counts = sameDimension(found, dimensionless) && found.scale === 1 && /^\p{L}+$/u.test(nouns)
  return counts ? `${unitText(target)}/${nouns}` : unitText(multiplyUnits(target, found, -1))
}

function literal(value: number): Measure {
  if (value === 0 || Math.abs(value) === 1 || !Number.isFinite(value)) return number
  const unnamed = !conversions.some((factor) => near(factor, Math.abs(value)))
  return { unit: null, scales: [1, 1 / Math.abs(value)], unnamed }
}

function product(left: Found, right: Found, power: 1 | -1): Found {
  if (left === unknown || right === unknown) return unknown
  const scales: number[] = []
  for (const b of right.scales) {
    for (const a of left.scales) {
      const scale = a * b ** power
      if (scales.length < mostScales && !scales.some((one) => near(one, scale))) scales.push(scale)
    }
  }
  const unnamed = left.unnamed || right.unnamed || isPricedCount(left, right) || isPricedCount(right, left)
  if (left.unit === null && right.unit === null) return { unit: null, scales, unnamed }
  return { unit: multiplyUnits(left.unit ?? dimensionless, right.unit ?? dimensionless, power), scales, unnamed }
}

/** 1 000 × a share, 60 × users: there is nothing in a count to convert, so the number may be a price or a time. */
function isPricedCount(written: Measure, of: Measure): boolean {
  return written.unit === null && written.scales.length > 1 && of.unit !== null && sameDimension(of.unit, dimensionless)
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(a)
}

function scaleHint(wanted: Unit, given: Unit, factor: number): { hint: string; factor: number } {
  const timed = [...wanted.words.keys(), ...given.words.keys()].some((word) => word === 'min' || word === 'h')
  if (timed && near(factor, 1 / 60)) return { hint: 'divide-by-60', factor }
  if (timed && near(factor, 60)) return { hint: 'multiply-by-60', factor }
  return { hint: 'scale', factor }
}

function dimensionHint(found: Unit, target: Unit): string {
  const money = found.money - target.money
  const time = found.time - target.time
  if (money === 0) return time < 0 ? 'multiply-by-time' : 'divide-by-time'
  if (money > 0) return found.money > 1 ? 'money-twice' : 'money-unexpected'
  return time > 0 ? 'multiply-by-hourly-cost' : 'multiply-by-price'
}
