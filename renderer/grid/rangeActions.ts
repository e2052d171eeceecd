// What keys, mouse, menu and palette do with the selected range. The operations themselves are in `range/`.
import type { GridApi } from 'ag-grid-community'
import { problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import type { Words } from '../ui/words.ts'
import { blockFrom, blockFromSystem, clipOf, put, putBySystem } from './clipboard.ts'
import type { ScreenDesk } from './desk.ts'
import { asValues, type Block, type PasteAs, type Remark, transposed } from './range/block.ts'
import {
  type Cut,
  clear,
  clearEnd,
  copyOf,
  type Done,
  enterInAll,
  fillFrom,
  fillSeries,
  paste,
} from './range/operations.ts'
import { type Plan, placed } from './range/pasting.ts'
import type { Rectangle } from './range/selection.ts'
import { type Misfit, mostWritten, type Trouble } from './range/write.ts'
import type { Ranges } from './ranges.ts'

const remarked = { ragged: 'paste-ragged', merged: 'paste-merged', image: 'paste-image' } as const satisfies Readonly<
  Record<Remark, string>
>

/** More misfits than this are shown before anything is pasted. */
const few = 3

export interface RangeActions {
  copy(event: ClipboardEvent): void
  cut(event: ClipboardEvent): void
  paste(event: ClipboardEvent): void
  copyBySystem(): void
  cutBySystem(): void
  pasteBySystem(as?: PasteAs): void
  clear(): void
  fillDown(): void
  fillRight(): void
  fill(source: Rectangle, whole: Rectangle): void
  clearEnd(source: Rectangle, gone: Rectangle): void
  enterInAll(typed: string): void
  /** Forgets what was cut. false: nothing was. */
  forgetCut(): boolean
}

export function rangeActions<Row>(
  api: GridApi,
  desk: ScreenDesk<Row>,
  ranges: Ranges<Row>,
  say: (key: 'grid.copied' | 'grid.cut' | 'grid.pasted', values: { rows: number; columns: number }) => void,
  now: () => { readonly words: Words; readonly readOnly: boolean },
): RangeActions {
  let cutFrom: unknown = null

  const busy = () => api.getEditingCells().length > 0

  function taken(): { readonly clip: ReturnType<typeof clipOf>; readonly cut: Cut } | null {
    const sheet = desk.sheet()
    const copied = copyOf(sheet, ranges.selection)
    if (typeof copied === 'string') {
      trouble(copied)
      return null
    }
    const clip = clipOf(copied.cells, sheet.language)
    const rows = distinct(copied.rectangles.flatMap(({ top, bottom }) => sheet.layout.rows.slice(top, bottom + 1)))
    const columns = distinct(
      copied.rectangles.flatMap(({ left, right }) => sheet.layout.columns.slice(left, right + 1)),
    )
    return { clip, cut: { mark: clip.mark, rows, columns } }
  }

  function remember(cut: Cut, isCut: boolean): void {
    ranges.cut = isCut && !now().readOnly ? cut : null
    cutFrom = useStore.getState().document
    ranges.drawSoon()
    say(ranges.cut ? 'grid.cut' : 'grid.copied', { rows: cut.rows.length, columns: cut.columns.length })
  }

  function byEvent(event: ClipboardEvent, isCut: boolean): void {
    if (busy() || !event.clipboardData) return
    event.preventDefault()
    const found = taken()
    if (!found) return
    put(event.clipboardData, found.clip)
    remember(found.cut, isCut)
  }

  async function bySystem(isCut: boolean): Promise<void> {
    const found = taken()
    if (found && (await putBySystem(found.clip))) remember(found.cut, isCut)
    ranges.focusActive()
  }

  function pasteBlock(found: Block | null, as: PasteAs): void {
    if (!found) return
    const block = as === 'values' ? asValues(found) : as === 'transposed' ? transposed(found) : found
    if (now().readOnly) {
      useStore.getState().notify(problem('document-read-only', '', {}, 'warning'))
      return
    }
    const plan = placed(desk.sheet(), ranges.selection, block)
    if (typeof plan === 'string') {
      trouble(plan)
      return
    }
    // As in Excel, what is pasted otherwise than it was is a copy.
    const isCut = as === 'all' && ranges.cut !== null && ranges.cut.mark === block.mark
    if (plan.misfits.length <= few) {
      carryOut(plan, isCut)
      for (const remark of block.remarks) useStore.getState().notify(problem(remarked[remark], '', {}, 'warning'))
      return
    }
    useStore.getState().ask({
      kind: 'paste',
      rows: block.rows,
      columns: block.columns,
      misfits: plan.misfits,
      remarks: block.remarks,
      next: () => carryOut(plan, isCut),
      done: () => ranges.focusActive(),
    })
  }

  function carryOut(plan: Plan, isCut: boolean): void {
    const { cut } = ranges
    const changed = isCut && useStore.getState().document !== cutFrom
    finish(paste(desk, plan, isCut && !changed ? cut : null))
    if (changed) useStore.getState().notify(problem('cut-gone', '', {}, 'warning'))
    if (isCut) ranges.cut = null
    const { top, bottom, left, right } = plan.target
    say('grid.pasted', { rows: bottom - top + 1, columns: right - left + 1 })
  }

  function finish({ selection, misfits, trouble: reason }: Done): void {
    if (reason) trouble(reason)
    tellMisfits(misfits)
    desk.sheet()
    ranges.follow()
    if (selection !== ranges.selection) ranges.set(selection, true)
    ranges.changed()
    ranges.drawSoon()
    ranges.focusActive()
  }

  const changing = (act: () => Done) => () => {
    if (busy()) return
    if (now().readOnly) useStore.getState().notify(problem('document-read-only', '', {}, 'warning'))
    else finish(act())
  }

  return {
    copy: (event) => byEvent(event, false),
    cut: (event) => byEvent(event, true),
    paste(event) {
      if (busy() || !event.clipboardData) return
      event.preventDefault()
      pasteBlock(blockFrom(event.clipboardData), 'all')
    },
    copyBySystem: () => void bySystem(false),
    cutBySystem: () => void bySystem(true),
    pasteBySystem: (as = 'all') =>
      void blockFromSystem().then((block) => {
        ranges.focusActive()
        pasteBlock(block, as)
      }),
    clear: changing(() => clear(desk, ranges.selection)),
    fillDown: changing(() => fillFrom(desk, ranges.selection, 'down')),
    fillRight: changing(() => fillFrom(desk, ranges.selection, 'right')),
    clearEnd: (source, gone) => changing(() => clearEnd(desk, source, gone))(),
    fill: (source, whole) => changing(() => fillSeries(desk, source, whole))(),
    enterInAll: (typed) => finish(enterInAll(desk, ranges.selection, typed)),
    forgetCut() {
      if (!ranges.cut) return false
      ranges.cut = null
      ranges.drawSoon()
      return true
    },
  }
}

function trouble(code: Trouble): void {
  useStore.getState().notify(problem(code, '', { most: mostWritten }, 'warning'))
}

/** Text that makes no change at its place is said, never dropped in silence. */
export function tellMisfits(misfits: readonly Misfit[]): void {
  const [first] = misfits
  if (!first) return
  const { name, typed } = first
  const { notify } = useStore.getState()
  if (misfits.length === 1) notify(problem('input-refused', '', { typed, name }, 'warning'))
  else notify(problem('paste-misfits', '', { count: misfits.length, name, typed }, 'warning'))
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
