// Which drivers a formula is made from, through whatever assumptions it names.
// Example: "= anvandare * porto" where anvandare is "= hemtjanst * share(folk)": folk, read directly and summed.
import type { Evaluator } from '../../calculation/evaluator.ts'
import { formulasOf, programOf } from '../../calculation/symbols.ts'
import { cellOfYear, isFormula, type Series } from '../../cell.ts'
import { isDistribution } from '../../document/distribution.ts'

/** Ids of drivers. */
export interface Behind {
  /** Read for the department the formula is calculated for. */
  readonly direct: ReadonlySet<string>
  /** Read for all departments. */
  readonly summed: ReadonlySet<string>
}

/** What a symbol stands for: a driver's id, and the symbols its formulas use. */
interface Link {
  readonly driver: string | null
  readonly symbols: readonly string[]
  readonly summed: readonly string[]
}

const links = new WeakMap<Evaluator, Map<string, Link>>()

function linkOf(evaluator: Evaluator, name: string): Link {
  const known = links.get(evaluator) ?? new Map<string, Link>()
  links.set(evaluator, known)
  let link = known.get(name)
  if (!link) {
    const found = evaluator.symbol(name)
    const formulas = found && !isDistribution(found.entered) ? formulasIn(found.entered) : []
    link = { driver: found?.of.kind === 'driver' ? found.of.item.id : null, ...namesIn(formulas) }
    known.set(name, link)
  }
  return link
}

/** Of a series, or of a driver's values by department. */
function formulasIn(entered: Series | Readonly<Record<string, Series>>): string[] {
  return typeof entered === 'object' ? Object.values(entered).flatMap(formulasOf) : formulasOf(entered)
}

function namesIn(formulas: readonly string[]): Pick<Link, 'symbols' | 'summed'> {
  const symbols: string[] = []
  const summed: string[] = []
  for (const formula of formulas) {
    const program = programOf(formula)
    if (!program.ok) continue
    symbols.push(...program.value.symbols)
    summed.push(...program.value.summed)
  }
  return { symbols, summed }
}

/** Behind the cells of one year; `slip`: years the series is moved. */
export function driversBehind(
  series: readonly (readonly [series: Series | undefined, slip: number])[],
  year: number,
  evaluator: Evaluator,
): Behind {
  const formulas = series.flatMap(([one, slip]) => {
    const cell = one === undefined ? 0 : cellOfYear(one, year - slip)
    return isFormula(cell) ? [cell] : []
  })
  return formulas.length === 0 ? nothing : driversBehindFormulas(formulas, evaluator)
}

const nothing: Behind = { direct: new Set(), summed: new Set() }

export function driversBehindFormulas(formulas: readonly string[], evaluator: Evaluator): Behind {
  const direct = new Set<string>()
  const summed = new Set<string>()
  const inSums = new Set<string>()
  const names = new Set<string>()
  const first = namesIn(formulas)
  for (const name of first.symbols) names.add(name)
  for (const name of first.summed) inSums.add(name)
  // A set being walked also yields what is added on the way, so that a long chain is no deep recursion.
  for (const name of names) {
    const link = linkOf(evaluator, name)
    if (link.driver !== null) direct.add(link.driver)
    for (const used of link.symbols) names.add(used)
    for (const used of link.summed) inSums.add(used)
  }
  for (const name of inSums) {
    const link = linkOf(evaluator, name)
    if (link.driver !== null) summed.add(link.driver)
    for (const used of [...link.symbols, ...link.summed]) inSums.add(used)
  }
  return { direct, summed }
}
