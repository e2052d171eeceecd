import { create } from 'zustand'
import { openAside } from '../shell/aside.ts'

/** Counts how often the field for a new comment was asked to take focus. */
export const useCommenting = create<{ readonly asked: number }>()(() => ({ asked: 0 }))

export function openComments(): void {
  openAside('comments')
  useCommenting.setState(({ asked }) => ({ asked: asked + 1 }))
}
