// In which order symbols can be evaluated when some are formulas over others.
// Example: c = a + b, b = 2 * a gives a, b, c. With a = b and b = a, both are a cycle, and c depends on one.
// Strongly connected components after Tarjan (1972), without recursion so that a chain of 10,000 is no trouble.

export interface EvaluationOrder {
  /** What can be evaluated, each after all it depends on. */
  readonly order: readonly string[]
  /** Groups of symbols that depend on themselves, each group in the order of the map. */
  readonly cycles: readonly (readonly string[])[]
  /** Not in a cycle, but depending on one; each after those of `dependents` that it depends on. */
  readonly dependents: readonly string[]
}

/** Names that are not keys of the map (drivers, unknown symbols) are taken as given. */
export function evaluationOrder(dependencies: ReadonlyMap<string, readonly string[]>): EvaluationOrder {
  const position = new Map([...dependencies.keys()].map((name, i) => [name, i]))
  const cycles: string[][] = []
  const order: string[] = []
  const dependents: string[] = []
  const tainted = new Set<string>()
  for (const component of components(dependencies)) {
    const [first = ''] = component
    const uses = dependencies.get(first) ?? []
    if (component.length > 1 || uses.includes(first)) {
      cycles.push(component.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)))
      for (const name of component) tainted.add(name)
    } else if (uses.some((name) => tainted.has(name))) {
      dependents.push(first)
      tainted.add(first)
    } else {
      order.push(first)
    }
  }
  return { order, cycles, dependents }
}

interface Visit {
  readonly name: string
  readonly uses: readonly string[]
  next: number
}

/** Components in an order where each comes after all that it depends on. */
function components(dependencies: ReadonlyMap<string, readonly string[]>): string[][] {
  const number = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []
  const lower = (name: string, to: number) => low.set(name, Math.min(low.get(name) ?? to, to))

  const path: Visit[] = []
  const enter = (name: string) => {
    low.set(name, number.size)
    number.set(name, number.size)
    open.push(name)
    isOpen.add(name)
    path.push({ name, uses: dependencies.get(name) ?? [], next: 0 })
  }
  const leave = ({ name }: Visit) => {
    path.pop()
    const own = low.get(name) ?? 0
    const parent = path.at(-1)
    if (parent !== undefined) lower(parent.name, own)
    if (own !== number.get(name)) return
    const component = open.splice(open.lastIndexOf(name))
    for (const member of component) isOpen.delete(member)
    found.push(component)
  }

  for (const root of dependencies.keys()) {
    if (!number.has(root)) enter(root)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const used = top.uses[top.next]
      top.next += 1
      if (used === undefined) leave(top)
      else if (!dependencies.has(used)) continue
      else if (!number.has(used)) enter(used)
      else if (isOpen.has(used)) lower(top.name, number.get(used) ?? 0)
    }
  }
  return found
}
