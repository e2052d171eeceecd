// The names formulas use: which symbol is which assumption or driver, what each is made from, and the nearest to a typo.
// Example: usedBy(['= anvandare * porto']) → ['anvandare', 'porto'].
import { isFormula, type Series } from '../cell.ts'
import type { Assumption, AssumptionValue, Driver, Model } from '../document/schema.ts'
import { nearestName } from '../formula/nearest.ts'
import { type Expression, parseFormula } from '../formula/parse.ts'
import { compile, type Program } from '../formula/program.ts'
import { ok, type Result } from '../problem.ts'

/** A formula as a tree, for checking, and as a program, for running. */
export interface CompiledFormula extends Program {
  readonly expression: Expression
}

const programs = new Map<string, Result<CompiledFormula>>()
/** Formula texts kept compiled; far above what a model holds, so that emptying it is never felt. */
const mostPrograms = 20_000

export function programOf(formula: string): Result<CompiledFormula> {
  let program = programs.get(formula)
  if (!program) {
    const parsed = parseFormula(formula)
    program = parsed.ok ? ok({ ...compile(parsed.value), expression: parsed.value }) : parsed
    if (programs.size >= mostPrograms) programs.clear()
    programs.set(formula, program)
  }
  return program
}

/** Formula cells of a series. */
export function formulasOf(series: Series): string[] {
  return typeof series === 'object' ? Object.values(series).filter(isFormula) : isFormula(series) ? [series] : []
}

export interface Names {
  readonly assumptions: ReadonlyMap<string, Assumption>
  readonly drivers: ReadonlyMap<string, Driver>
  readonly driverById: ReadonlyMap<string, Driver>
  readonly ambiguous: ReadonlySet<string>
  /** Symbols that stand for more than one plain number: they are worked out in order and checked even when unused. */
  readonly computed: readonly string[]
}

/** A symbol that two things share means neither: it is ambiguous and reported by references.ts. */
export function namesOf(document: Pick<Model, 'assumptions' | 'drivers'>): Names {
  const assumptions = new Map<string, Assumption>()
  const drivers = new Map<string, Driver>()
  const ambiguous = new Set<string>()
  for (const item of [...document.assumptions, ...document.drivers])
    if (assumptions.has(item.symbol) || drivers.has(item.symbol)) ambiguous.add(item.symbol)
    else if ('value' in item) assumptions.set(item.symbol, item as Assumption)
    else drivers.set(item.symbol, item as Driver)
  const computed = [...assumptions.values()].filter(({ value }) => plainNumber(value) === null).map((a) => a.symbol)
  return {
    assumptions,
    drivers,
    driverById: new Map(document.drivers.map((driver) => [driver.id, driver])),
    ambiguous,
    computed: [...computed, ...drivers.keys()],
  }
}

/** The number, when a value is one finite number for all years; null otherwise. */
export function plainNumber(value: AssumptionValue): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** What anything in a document refers to when it is calculated: found once for each object, which never changes. */
export interface Uses {
  readonly formulas: readonly string[]
  /** Symbols in the formulas: as this department's value, as a sum, and as an index. */
  readonly symbols: readonly string[]
  readonly summed: readonly string[]
  readonly indexed: readonly string[]
  /** Driver ids. */
  readonly drivers: readonly string[]
  /** All of these: symbols as they are, drivers as `driver:<id>`. */
  readonly names: ReadonlySet<string>
}

const known = new WeakMap<object, Uses>()

/** Every formula, and every field named `driver` or `index`, anywhere inside. */
export function usesOf(value: object): Uses {
  let uses = known.get(value)
  if (!uses) {
    const [formulas, drivers] = [new Set<string>(), new Set<string>()]
    const [symbols, summed, indexed] = [new Set<string>(), new Set<string>(), new Set<string>()]
    const walk = (inner: unknown, field: string): void => {
      if (typeof inner === 'string') {
        if (field === 'driver') drivers.add(inner)
        else if (field === 'index') indexed.add(inner)
        else if (isFormula(inner)) formulas.add(inner)
      } else if (typeof inner === 'object' && inner !== null)
        for (const [key, child] of Object.entries(inner)) walk(child, key)
    }
    walk(value, '')
    for (const formula of formulas) {
      const program = programOf(formula)
      if (!program.ok) continue
      for (const symbol of program.value.symbols) symbols.add(symbol)
      for (const symbol of program.value.summed) summed.add(symbol)
      for (const symbol of program.value.indexed) indexed.add(symbol)
    }
    uses = {
      formulas: [...formulas],
      symbols: [...symbols],
      summed: [...summed],
      indexed: [...indexed],
      drivers: [...drivers],
      names: new Set([...symbols, ...summed, ...indexed, ...[...drivers].map((id) => `driver:${id}`)]),
    }
    known.set(value, uses)
  }
  return uses
}

/** Symbols used by any formula, direct. */
export function usedBy(formulas: readonly string[]): string[] {
  return formulas.flatMap((formula) => {
    const program = programOf(formula)
    return program.ok ? [...program.value.symbols, ...program.value.summed, ...program.value.indexed] : []
  })
}

/** The symbol that differs least, to suggest; '' when none is near. */
export function nearest(name: string, { assumptions, drivers }: Names): string {
  return nearestName(name, [...assumptions.keys(), ...drivers.keys()])
}
