// Comments on cells: added, changed and taken away as edits, so that they can be undone like anything else.
// Example: a comment at 'assumptions/po/value' by Åsa; who and when are given, never looked up here.
import type { Place } from '../problem.ts'
import { type Edit, valueAtPlace } from './edit.ts'
import type { Model } from './schema.ts'

export type Comment = Model['comments'][number]

export function addComment(comment: Pick<Comment, 'id' | 'place' | 'text' | 'by' | 'when'>, what: string): Edit {
  const item = { ...comment }
  return {
    name: { key: 'edit.comment', values: { what } },
    patches: [{ op: 'insert', place: 'comments', item, before: null }],
  }
}

/** Another text, by whoever wrote it last. */
export function changeComment({ id }: Comment, text: string, by: string, when: string, what: string): Edit {
  const set = (field: string, value: string) => ({ op: 'set' as const, place: `comments/${id}/${field}`, value })
  return {
    name: { key: 'edit.changeComment', values: { what } },
    patches: [set('text', text), set('by', by), set('when', when)],
  }
}

export function removeComment({ id }: Comment, what: string): Edit {
  return { name: { key: 'edit.removeComment', values: { what } }, patches: [{ op: 'remove', place: `comments/${id}` }] }
}

/** Whether what the comment is about has been removed. A year of a series is there as long as the series is. */
export function isOrphan(document: Model, { place }: Comment): boolean {
  if (place === '' || valueAtPlace(document, place) !== undefined) return false
  const above = place.replace(/\/[^/]+$/, '')
  return above === place || valueAtPlace(document, above) === undefined
}

export function commentedPlaces({ comments }: Pick<Model, 'comments'>): ReadonlyMap<Place, number> {
  const counts = new Map<Place, number>()
  for (const { place } of comments) counts.set(place, (counts.get(place) ?? 0) + 1)
  return counts
}
