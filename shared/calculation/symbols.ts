// The names formulas use: which symbol is which assumption or driver, what each is made from, and the nearest to a typo.
// Example: usedBy(['= anvandare * porto']) → ['anvandare', 'porto'].
import { isFormula, type Series } from '../cell.ts'
import type { Assumption, AssumptionValue, Distribution, Driver, Model } from '../document/schema.ts'
import { parseFormula } from '../formula/parse.ts'
import { compile, type Program } from '../formula/program.ts'
import type { Result } from '../problem.ts'

const programs = new Map<string, Result<Program>>()
/** Formula texts kept compiled; far above what a model holds, so that emptying it is never felt. */
const mostPrograms = 20_000

export function programOf(formula: string): Result<Program> {
  let program = programs.get(formula)
  if (!program) {
    const parsed = parseFormula(formula)
    program = parsed.ok ? { ok: true, value: compile(parsed.value) } : parsed
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
  return { assumptions, drivers, driverById: new Map(document.drivers.map((d) => [d.id, d])), ambiguous }
}

/** Symbols used by any formula, direct. */
export function usedBy(formulas: readonly string[]): string[] {
  return formulas.flatMap((formula) => {
    const program = programOf(formula)
    return program.ok ? [...program.value.symbols, ...program.value.summed, ...program.value.indexed] : []
  })
}

export function isDistribution(value: AssumptionValue | Driver['values']): value is Distribution {
  return typeof value === 'object' && 'distribution' in value
}

/** The symbol that differs least, to suggest; '' when none is near. */
export function nearest(name: string, { assumptions, drivers }: Names): string {
  let best = ''
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of [...assumptions.keys(), ...drivers.keys()]) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

/** Levenshtein distance, given up at `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? most
}
