// Names of a file as items of the model: by id, by name in any case, and else the nearest, which is only suggested.
// Example: "älvsjö sdf" is Älvsjö; "Ålvsjö" is unknown, and Älvsjö is offered.
import { nearestName } from '../formula/nearest.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

export type NameKind = 'department' | 'driver' | 'service' | 'line'

/** What was found to stand for a name that is none of the model's. `id` null: its rows are left out. */
export type Replacements = Readonly<Record<string, string | null>>

export function replacementKey(kind: NameKind, text: string): string {
  return `${kind}/${plainName(text)}`
}

export function plainName(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}

export class Names<T extends Named> {
  readonly #byName = new Map<string, T>()
  readonly #items: readonly T[]
  readonly #several = new Set<string>()

  constructor(items: readonly T[], others: (item: T) => readonly string[] = () => []) {
    this.#items = items
    const seen = new Set<string>()
    for (const plain of items.map(({ name }) => plainName(name))) {
      if (seen.has(plain) && plain !== '') this.#several.add(plain)
      seen.add(plain)
    }
    // The first of two that share a name, as everywhere in the model.
    for (const item of items.toReversed())
      for (const name of [...others(item), item.name]) if (name.trim() !== '') this.#byName.set(plainName(name), item)
    for (const item of items) this.#byName.set(item.id.toLowerCase(), item)
  }

  find(text: string): T | null {
    const plain = plainName(text)
    return this.#byName.get(plain) ?? this.#byName.get(withoutKind(plain)) ?? null
  }

  /** Several items have this name: which is meant, only their ids can say. */
  several(text: string): boolean {
    return this.#several.has(plainName(text))
  }

  byId(id: string): T | null {
    return this.#items.find((item) => item.id === id) ?? null
  }

  nearest(text: string): T | null {
    const plain = withoutKind(plainName(text))
    const near = nearestName(plain, this.#byName.keys())
    if (near !== '') return this.#byName.get(near) ?? null
    const within = [...this.#byName].filter(
      ([name]) => name.length > 3 && (plain.includes(name) || (plain.length > 3 && name.includes(plain))),
    )
    return within.length === 1 ? (within[0]?.[1] ?? null) : null
  }
}

/** What the register of departments appends or leaves out. */
function withoutKind(plain: string): string {
  return plain
    .replace(/[ -]*(?:stadsdelsförvaltning|stadsdelsnämnd|stadsdelsområde|stadsdel|sdf|sdn|sdo)$/, '')
    .replace(/^(?:sdf|sdn|sdo) /, '')
}
