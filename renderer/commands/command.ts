// One list of commands serves menus, palette, keyboard and the native menu.
import type { MessageKey } from '../../shared/language/index.ts'
import type { GridActions } from '../grid/active.ts'
import type { State, Store } from '../store/state.ts'
import type { Words } from '../ui/words.ts'

export const menus = ['file', 'edit', 'insert', 'view', 'column', 'help'] as const
export type Menu = (typeof menus)[number]

/** What a command may look at to know whether it can run. */
export interface Situation {
  readonly state: State
  /** The grid that has the active cell. */
  readonly grid: GridActions | null
}

export interface Command {
  readonly id: string
  readonly menu: Menu
  /** A line is drawn where the section changes. */
  readonly section: number
  readonly labelKey: MessageKey
  /** A label that says more than its key, e.g. what would be undone. */
  readonly label?: (state: State, words: Words) => string
  /** 'Ctrl+Shift+S': modifiers in this order, then the key as in KeyboardEvent.key, letters in upper case. */
  readonly shortcut?: string
  /** A key that the system or the grid itself answers to: shown, not listened to. */
  readonly shownKey?: string
  /** A second shortcut. */
  readonly also?: string
  /** The command is a choice that is on or off. */
  readonly checked?: (state: State) => boolean
  readonly enabled?: (situation: Situation) => boolean
  /** Left out of its menu where it cannot run, since it belongs to a few places only. */
  readonly rare?: true
  readonly run: (store: Store, grid: GridActions | null) => void
}
