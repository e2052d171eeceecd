import { useEffect, useRef, useState } from 'react'
import { useStore } from '../store/store.ts'
import type { OpenField } from '../store/typed.ts'

/**
 * Text of a field that the document does not hold: commands take it, and until then it counts as unsaved.
 * `whenGone`: what becomes of it when the field goes with what it stood in.
 */
export function useOpenField(changed: boolean, field: OpenField, whenGone: 'take' | 'give up' = 'give up'): void {
  const now = useRef(field)
  now.current = field
  const isDraft = field.draft
  const [open] = useState(
    (): OpenField => ({
      read: () => now.current.read(),
      take: () => now.current.take(),
      ...(isDraft ? { draft: true } : {}),
    }),
  )
  // After each drawing: what was typed is what changes.
  useEffect(() => {
    const { fieldChanged, fieldDone } = useStore.getState()
    if (changed) fieldChanged(open)
    else fieldDone(open)
  })
  useEffect(
    () => () => {
      const held = useStore.getState().fieldDone(open)
      if (held && whenGone === 'take') open.take()
    },
    [open, whenGone],
  )
}
