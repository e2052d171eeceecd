// Counts the selected cells for the status bar, a few milliseconds at a time.

import { shownNumber } from '../../shared/numbers.ts'
import type { Selection as Told } from '../store/state.ts'
import type { Words } from '../ui/words.ts'
import type { Selection } from './range/selection.ts'
import type { Sheet } from './range/sheet.ts'
import { type Summary, summarised } from './range/summary.ts'

const slice = 6

export interface SummaryTeller {
  /** Counts anew, and calls back when done. */
  tell(selection: Selection): void
  /** What was last counted, when it was this selection. */
  now(selection: Selection): Told | null
  stop(): void
}

export function summaryTeller<Row>(sheet: () => Sheet<Row>, words: () => Words, done: () => void): SummaryTeller {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let counted: { readonly of: Selection; readonly told: Told } | null = null

  function tell(selection: Selection): void {
    clearTimeout(waiting)
    let until = 0
    const counting = summarised(sheet(), selection, () => performance.now() > until)
    const step = () => {
      until = performance.now() + slice
      const { value, done: ended } = counting.next()
      if (!ended) {
        waiting = setTimeout(step)
        return
      }
      if (value) counted = { of: selection, told: toldOf(value, words()) }
      done()
    }
    step()
  }

  return {
    tell,
    now: (selection) => (counted?.of === selection ? counted.told : null),
    stop: () => clearTimeout(waiting),
  }
}

function toldOf({ count, numbers, sum, least, most, unit }: Summary, { language }: Words): Told {
  const word = (value: number) => {
    const shown = shownNumber(value, unit ?? '', language)
    return unit === '%' || unit === '' ? shown : `${shown}\u00a0${unit}`
  }
  return { count, numbers, sum, least, most, word: unit === null ? null : word }
}
