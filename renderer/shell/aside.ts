// The panel at the far right that is opened for a task: find, replace, comments.
import { create } from 'zustand'

export type AsideTask = 'find' | 'replace' | 'comments'

export const useAside = create<{ readonly task: AsideTask | null }>()(() => ({ task: null }))

export function openAside(task: AsideTask | null): void {
  useAside.setState({ task })
}
