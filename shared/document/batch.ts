// Many patches at once, e.g. a paste of 10,000 cells: each object on the way is copied once for the whole batch, and
// items of a list are found by an index made once. The result and the way back are those of the patches one by one.
// Example: applyPatches(doc, [set a/x 1, set a/y 2]) → { document, inverse: [set a/y …, set a/x …] }.
import { applyPatch, type Json, type Patch } from './edit.ts'
import type { Model } from './schema.ts'

type Fields = Record<string, unknown>
type Container = Fields | unknown[]

export interface Applied {
  readonly document: Model
  /** The patches that take it back, in the order in which they are to be applied. */
  readonly inverse: readonly Patch[]
}

export function applyPatches(document: Model, patches: readonly Patch[]): Applied {
  const draft = new Draft(document)
  const inverse = patches.map((patch) => draft.apply(patch)).reverse()
  return { document: draft.document, inverse }
}

class Draft {
  document: Model
  /** Copies made for this batch, which may be changed in place. */
  private readonly own = new Set<Container>()
  private readonly indexes = new Map<readonly unknown[], Map<string, number>>()

  constructor(document: Model) {
    this.document = document
  }

  /** Applies it and gives the patch that takes it back. */
  apply(patch: Patch): Patch {
    const steps = patch.place.split('/')
    const key = steps.pop() ?? ''
    switch (patch.op) {
      case 'set': {
        const old = this.read([...steps, key]) as Json | undefined
        if (!Object.is(old, patch.value) || patch.value === undefined)
          this.write(this.container(steps, patch), key, patch.value)
        return { op: 'set', place: patch.place, value: old }
      }
      case 'insert': {
        const list = this.container([...steps, key], patch)
        if (!Array.isArray(list)) throw new Error(`no list at ${patch.place}`)
        this.insert(list, patch.item, patch.before)
        return { op: 'remove', place: `${patch.place}/${idOf(patch.item) ?? ''}` }
      }
      case 'remove': {
        const list = this.container(steps, patch)
        if (!Array.isArray(list)) {
          const value = list[key] as Json
          delete list[key]
          return { op: 'set', place: patch.place, value }
        }
        const at = this.at(list, key)
        const item = list[at] as Json
        const before = idOf(list[at + 1]) ?? null
        list.splice(at, 1)
        this.indexes.delete(list)
        return { op: 'insert', place: steps.join('/'), item, before }
      }
      case 'move': {
        const list = this.container(steps, patch)
        if (!Array.isArray(list)) throw new Error(`no list item at ${patch.place}`)
        const at = this.at(list, key)
        const next = idOf(list[at + 1]) ?? null
        const [item] = list.splice(at, 1)
        this.indexes.delete(list)
        this.insert(list, item, patch.before === key ? next : patch.before)
        return { op: 'move', place: patch.place, before: next }
      }
    }
  }

  private insert(list: unknown[], item: unknown, before: string | null): void {
    if (before !== null) {
      list.splice(this.at(list, before), 0, item)
      this.indexes.delete(list)
      return
    }
    list.push(item)
    const id = idOf(item)
    if (id !== undefined) this.indexes.get(list)?.set(id, list.length - 1)
  }

  private write(container: Container, key: string, value: unknown): void {
    if (key === '__proto__') throw new Error('__proto__ is no place')
    if (Array.isArray(container)) {
      container[this.at(container, key)] = value
      if (idOf(value) !== key) this.indexes.delete(container)
    } else if (value === undefined) delete container[key]
    else container[key] = value
  }

  private read(steps: readonly string[]): unknown {
    let value: unknown = this.document
    for (const step of steps) {
      if (typeof value !== 'object' || value === null) return undefined
      if (Array.isArray(value)) value = value[this.indexOf(value).get(step) ?? -1]
      else value = Object.hasOwn(value, step) ? (value as Fields)[step] : undefined
    }
    return value
  }

  /** What stands at the steps, as a copy of this batch's own, like everything above it. */
  private container(steps: readonly string[], { place }: Patch): Container {
    let container = this.owned(this.document as unknown as Container)
    this.document = container as unknown as Model
    for (const step of steps) {
      const at = Array.isArray(container) ? this.at(container, step) : step
      const inner: unknown = Array.isArray(container)
        ? container[at as number]
        : Object.hasOwn(container, at)
          ? container[at as string]
          : undefined
      if (typeof inner !== 'object' || inner === null) throw new Error(`nothing at ${step} of ${place}`)
      const copy = this.owned(inner as Container)
      if (copy !== inner) {
        if (Array.isArray(container)) container[at as number] = copy
        else container[at as string] = copy
      }
      container = copy
    }
    return container
  }

  private owned(container: Container): Container {
    if (this.own.has(container)) return container
    const copy = Array.isArray(container) ? [...container] : { ...container }
    this.own.add(copy)
    if (Array.isArray(container) && Array.isArray(copy)) {
      const index = this.indexes.get(container)
      if (index) this.indexes.set(copy, index)
      this.indexes.delete(container)
    }
    return copy
  }

  private at(list: readonly unknown[], id: string): number {
    const at = this.indexOf(list).get(id)
    if (at === undefined) throw new Error(`no item ${id}`)
    return at
  }

  private indexOf(list: readonly unknown[]): Map<string, number> {
    let index = this.indexes.get(list)
    if (!index) {
      index = new Map()
      for (let i = list.length - 1; i >= 0; i--) {
        const id = idOf(list[i])
        if (id !== undefined) index.set(id, i)
      }
      this.indexes.set(list, index)
    }
    return index
  }
}

function idOf(item: unknown): string | undefined {
  return typeof item === 'object' && item !== null ? (item as { id?: string }).id : undefined
}

/** One patch needs no draft. */
export function applyBatch(document: Model, patches: readonly Patch[]): Model {
  const [only, ...more] = patches
  if (!only) return document
  return more.length === 0 ? applyPatch(document, only) : applyPatches(document, patches).document
}
