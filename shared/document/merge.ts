// Two people have changed one document: what only one of them changed is taken, what both changed alike is one change,
// and what they changed differently is a conflict, cell by cell, for a person to choose.
// Example: volume 100 → 120 here and 100 → 130 in the file is a conflict; volume here and price in the file is none.
// One value for all years here and a value per year in the file are merged year by year.
import { changesBetween, equal, isItems, partsOf } from './diff.ts'
import type { Json } from './edit.ts'
import { documentSchema, type Model } from './schema.ts'

export type Side = 'mine' | 'theirs'

/** undefined: there is nothing there. */
export interface Conflict {
  readonly place: string
  readonly base: Json | undefined
  readonly mine: Json | undefined
  readonly theirs: Json | undefined
}

export interface Merged {
  readonly document: Model
  readonly conflicts: readonly Conflict[]
  /** Changes that only one side made. */
  readonly onlyMine: number
  readonly onlyTheirs: number
}

/** `choose` decides a conflict by its place. null: the parts chosen do not make a document together. */
export function mergeDocuments(
  base: Model,
  mine: Model,
  theirs: Model,
  choose: (place: string) => Side = () => 'mine',
): Merged | null {
  const conflicts: Conflict[] = []
  const years = yearsOf([base, mine, theirs])

  function merged(
    base: Json | undefined,
    mine: Json | undefined,
    theirs: Json | undefined,
    place: string,
  ): Json | undefined {
    if (equal(mine, theirs) || equal(base, theirs)) return mine
    if (equal(base, mine)) return theirs
    if (place === 'history') return bothHistories(base, mine, theirs)
    if (mine !== undefined && theirs !== undefined) {
      const series = base === undefined ? null : byYear([base, mine, theirs], years)
      if (series) {
        const [each, here, there] = series
        const both = ofParts(each, here, there, place)
        return equal(both, here) ? mine : equal(both, there) ? theirs : both
      }
      const parts = partsOf(mine, theirs)
      const old = base !== undefined && partsOf(base, mine) && partsOf(base, theirs) ? base : undefined
      if (parts && (old !== undefined || base === undefined)) return ofParts(old, mine, theirs, place)
    }
    conflicts.push({ place, base, mine, theirs })
    return choose(place) === 'mine' ? mine : theirs
  }

  function ofParts(base: Json | undefined, mine: Json, theirs: Json, place: string): Json {
    const part = (of: Json | undefined, key: string) => (of === undefined ? undefined : partsOf(of, of)?.before(key))
    const keys = isItems(mine) && isItems(theirs) ? orderOf(base, mine, theirs) : (partsOf(mine, theirs)?.keys ?? [])
    const values = keys.flatMap((key): [string, Json][] => {
      const at = place === '' ? key : `${place}/${key}`
      const value = merged(part(base, key), part(mine, key), part(theirs, key), at)
      return value === undefined ? [] : [[key, value]]
    })
    return isItems(mine) ? values.map(([, item]) => item) : Object.fromEntries(values)
  }

  const document = merged(json(base), json(mine), json(theirs), '')
  const whole = documentSchema.safeParse(document)
  if (!whole.success) return null
  const [here, there] = [placesOf(base, mine), placesOf(base, theirs)]
  const contested = (place: string) =>
    conflicts.some(
      (conflict) =>
        place === conflict.place || place.startsWith(`${conflict.place}/`) || conflict.place.startsWith(`${place}/`),
    )
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...own].filter((place) => !other.has(place) && !contested(place)).length
  return { document: whole.data, conflicts, onlyMine: only(here, there), onlyTheirs: only(there, here) }
}

function placesOf(base: Model, other: Model): Set<string> {
  return new Set(changesBetween(base, other).map(({ place }) => place))
}

/** Theirs in their order when only they moved rows, else mine; what the other side added stands where it stood there. */
function orderOf(base: Json | undefined, mine: readonly { id: string }[], theirs: readonly { id: string }[]): string[] {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const before = isItems(base) ? ids(base) : []
  const shared = (order: readonly string[]) => order.filter((id) => before.includes(id))
  const moved = (order: readonly string[]) =>
    shared(order).join('\n') !== before.filter((id) => order.includes(id)).join('\n')
  const [first, second] = moved(ids(mine)) || !moved(ids(theirs)) ? [ids(mine), ids(theirs)] : [ids(theirs), ids(mine)]
  const order = [...first]
  second.forEach((id, i) => {
    if (order.includes(id)) return
    const previous = second.slice(0, i).findLast((one) => order.includes(one))
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, id)
  })
  return order
}

function yearsOf(documents: readonly Model[]): readonly string[] {
  const first = Math.min(...documents.map(({ settings }) => settings.firstYear))
  const last = Math.max(...documents.map(({ settings }) => settings.lastYear))
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

type ByYear = { readonly [year: string]: Json }

/** null: they are not series, or none of them is one value for all years. */
function byYear(values: readonly [Json, Json, Json], years: readonly string[]): [ByYear, ByYear, ByYear] | null {
  const isCell = (value: Json) => typeof value === 'number' || typeof value === 'string'
  const isByYear = (value: Json): value is ByYear =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => /^\d{4}$/.test(key))
  if (!values.some(isCell) || !values.some(isByYear) || !values.every((one) => isCell(one) || isByYear(one)))
    return null
  // Also years that lie outside the model's, should one have them.
  const all = [...years, ...values.flatMap((one) => (isByYear(one) ? Object.keys(one) : []))]
  const spread = (value: Json): ByYear =>
    isByYear(value) ? value : Object.fromEntries(all.map((year) => [year, value]))
  const [base, mine, theirs] = values
  return [spread(base), spread(mine), spread(theirs)]
}

/** What each side added to the end of what both had. */
function bothHistories(base: Json | undefined, mine: Json | undefined, theirs: Json | undefined): Json {
  const [old, own, other] = [base, mine, theirs].map((list) => (Array.isArray(list) ? (list as readonly Json[]) : []))
  const added = (list: readonly Json[] = []) => list.filter((entry) => !(old ?? []).some((one) => equal(one, entry)))
  const whenOf = (entry: Json) => String((entry as { when?: string } | null)?.when ?? '')
  const both = [...added(other), ...added(own).filter((entry) => !added(other).some((one) => equal(one, entry)))]
  return [...(old ?? []), ...both.sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : whenOf(a) > whenOf(b) ? 1 : 0))]
}

function json(document: Model): Json {
  return document as unknown as Json
}
