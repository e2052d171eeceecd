import type { ComponentType } from 'react'
import type { MessageKey } from '../../shared/language/index.ts'
import type { State } from '../store/state.ts'

export interface Screen {
  readonly id: string
  readonly titleKey: MessageKey
  /** Screens of a group stand together in the navigation. */
  readonly group: 'overview' | 'inputs' | 'answers' | 'control'
  readonly Component: ComponentType
  /** Its figures can be asked "Varför?", so the panel with the answer stands beside it. */
  readonly asks?: boolean
  /** An answer stays beside it, as beside the inputs it leads to. */
  readonly keepsAnswer?: boolean
  /** Fields of the document it shows, by their first step; jumping to a place opens the first screen that holds it. */
  readonly holds?: readonly string[]
  readonly badge?: (state: State) => Badge | null
}

export interface Badge {
  readonly count: number
  readonly tone: 'plain' | 'warning' | 'error'
}
