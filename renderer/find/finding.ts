// What is being looked for, and what was found; kept while the panel is closed, so that F3 goes on.
import { create } from 'zustand'
import { takesDistribution } from '../../shared/document/distributionText.ts'
import { type CellText, type Found, find, type Query } from '../../shared/document/find.ts'
import type { Place } from '../../shared/problem.ts'
import { useActiveGrid } from '../grid/active.ts'
import { cellShown, cellTyped, valueTyped } from '../grid/cellText.ts'
import { openAside } from '../shell/aside.ts'
import { useStore } from '../store/store.ts'

/** The table of the active cell, or everything. */
export type Scope = 'grid' | 'document'

interface Finding {
  readonly query: Query
  readonly replacement: string
  readonly scope: Scope
  /** The one shown last. */
  readonly at: Place | null
  /** Counts how often the field was asked to take focus. */
  readonly asked: number
}

export const useFinding = create<Finding>()(() => ({
  query: { text: '', matchCase: false, whole: false, inFormulas: true },
  replacement: '',
  scope: 'document',
  at: null,
  asked: 0,
}))

export function cellText(language: 'sv' | 'en'): CellText {
  return {
    typed: (cell, unit) => cellShown(cell, unit, language).typed,
    cell: (typed, unit, place) => (takesDistribution(place) ? valueTyped : cellTyped)(typed, unit, language),
  }
}

export function openFind(what: 'find' | 'replace'): void {
  openAside(what)
  useFinding.setState(({ asked }) => ({ asked: asked + 1 }))
}

/** null: everywhere, also where no table is active. */
export function placesIn(scope: Scope): ReadonlySet<Place> | null {
  return scope === 'grid' ? (useActiveGrid.getState().grid?.places?.() ?? null) : null
}

export function foundNow(): readonly Found[] {
  const { query, scope } = useFinding.getState()
  const { document, preferences } = useStore.getState()
  return find(document, query, cellText(preferences.language), placesIn(scope))
}

/** Shows the next one after the last, or before it; round from the end. */
export function goToNext(by: 1 | -1, keepFocus: HTMLElement | null = null): void {
  const found = foundNow()
  const { at } = useFinding.getState()
  const last = found.findIndex(({ place }) => place === at)
  const next = found[last < 0 ? (by === 1 ? 0 : found.length - 1) : (last + by + found.length) % found.length]
  if (next) goTo(next.place, keepFocus)
}

/** Shows a place; with `keepFocus`, whoever looks goes on typing there. */
export function goTo(place: Place, keepFocus: HTMLElement | null = null): void {
  useFinding.setState({ at: place })
  const { document, jumpTo } = useStore.getState()
  const comment = /^comments\/([^/]+)\//.exec(place)?.[1]
  const about = comment === undefined ? undefined : document.comments.find(({ id }) => id === comment)?.place
  jumpTo(about ?? place)
  if (!keepFocus) return
  const stop = useStore.subscribe(({ target }) => {
    if (target !== null) return
    stop()
    // The cell takes focus once more when it has been drawn.
    setTimeout(() => keepFocus.isConnected && keepFocus.focus(), 60)
  })
}
