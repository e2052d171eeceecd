import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluationOrder } from '../../shared/formula/order.ts'

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges))

describe('the order of evaluation', () => {
  it('puts what is used before what uses it', () => {
    expect(evaluationOrder(graph({ c: ['a', 'b'], b: ['a'], a: [] }))).toEqual({
      order: ['a', 'b', 'c'],
      cycles: [],
      dependents: [],
    })
  })

  it('tells the members of a cycle from those that depend on it and those that do not', () => {
    const { order, cycles, dependents } = evaluationOrder(
      graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a', 'x'], e: ['d'], x: ['y'], y: [] }),
    )
    expect(cycles).toEqual([['a', 'b', 'c']])
    expect(dependents).toEqual(['d', 'e'])
    expect(order).toEqual(['y', 'x'])
  })

  it('calls a symbol that uses itself a cycle of one', () => {
    expect(evaluationOrder(graph({ a: ['a'] })).cycles).toEqual([['a']])
  })

  it('keeps what a cycle itself depends on', () => {
    expect(evaluationOrder(graph({ a: ['b'], b: ['a', 'ok'], ok: [] }))).toMatchObject({ order: ['ok'] })
  })

  it('takes names it does not know as given', () => {
    expect(evaluationOrder(graph({ a: ['driver', '__proto__'] })).order).toEqual(['a'])
  })

  it('manages a chain and a cycle of 10,000', () => {
    const chain = new Map(Array.from({ length: 10_000 }, (_, i) => [`s${i}`, i < 9999 ? [`s${i + 1}`] : []]))
    const { order } = evaluationOrder(chain)
    expect(order).toHaveLength(10_000)
    expect(order[0]).toBe('s9999')
    chain.set('s9999', ['s0'])
    const circle = evaluationOrder(chain)
    expect(circle.cycles.map((one) => one.length)).toEqual([10_000])
    expect(circle.order).toEqual([])
  })

  it('agrees with reachability on random graphs', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const graphs = fc
      .tuple(...names.map(() => fc.subarray(names, { maxLength: 3 })))
      .map((uses) => new Map(names.map((name, i) => [name, uses[i] ?? []])))
    fc.assert(
      fc.property(graphs, (dependencies) => {
        const reached = (from: string) => {
          const seen = new Set<string>()
          const queue = [...(dependencies.get(from) ?? [])]
          for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
            if (seen.has(name)) continue
            seen.add(name)
            queue.push(...(dependencies.get(name) ?? []))
          }
          return seen
        }
        const { order, cycles, dependents } = evaluationOrder(dependencies)
        expect([...order, ...dependents, ...cycles.flat()].sort()).toEqual(names)
        const inCycle = names.filter((name) => reached(name).has(name))
        expect([...cycles.flat()].sort()).toEqual(inCycle)
        for (const cycle of cycles) {
          for (const a of cycle) for (const b of cycle) expect(reached(a).has(b)).toBe(true)
        }
        for (const name of dependents) expect(inCycle.some((member) => reached(name).has(member))).toBe(true)
        for (const list of [order, dependents]) {
          for (const [i, name] of list.entries()) {
            for (const used of dependencies.get(name) ?? []) expect(list.indexOf(used)).toBeLessThan(i)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })
})
