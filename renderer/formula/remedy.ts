// What would mend the active cell: offered in the formula bar, the palette and by Ctrl+. as an edit that can be undone.
import type { Edit } from '../../shared/document/edit.ts'
import { type Remedy, remedyOf } from '../../shared/formula/remedies.ts'
import type { Problem } from '../../shared/problem.ts'
import type { State } from '../store/state.ts'
import { wordsIn } from '../ui/words.ts'
import { formulaSymbols } from './symbols.ts'

export interface CellTrouble {
  readonly problem: Problem
  readonly remedy: Remedy | null
}

/** The worst that is wrong in the active cell, and its remedy; one that has a remedy before one that has none. */
export function troubleOf({ active, problems, preferences }: State): CellTrouble | null {
  const place = active?.place
  if (!active || !place) return null
  const own = problems.filter(({ where }) => where === place || where.startsWith(`${place}/`))
  const { language } = preferences
  const found = own.map((problem): CellTrouble => {
    const remedy = active.edit ? remedyOf({ typed: active.typed, problem, symbols: formulaSymbols(), language }) : null
    return { problem, remedy }
  })
  const errors = found.filter(({ problem }) => problem.severity === 'error')
  return errors.find(({ remedy }) => remedy) ?? errors[0] ?? found.find(({ remedy }) => remedy) ?? found[0] ?? null
}

/** null: nothing is wrong, or only a person can know how to mend it. */
export function remedyEdit(state: State): Edit | null {
  const remedy = troubleOf(state)?.remedy
  const edit = remedy && state.active?.edit?.(remedy.typed)
  return edit && edit !== 'refused'
    ? { ...edit, name: { key: 'edit.fix', values: { what: state.active?.name ?? '' } } }
    : null
}

export function remedyLabel({ key, values }: Remedy, state: State): string {
  return wordsIn(state.preferences.language).of(key, values)
}
