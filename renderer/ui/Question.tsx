import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useStore } from '../store/store.ts'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly actions: ReactNode
  readonly wide?: boolean | 'wider'
  /** An alert must be answered: clicking outside does not close it. */
  readonly alert?: boolean
  /** Holds work that a click beside it must not throw away. */
  readonly holdsWork?: boolean
}

export function Question({ title, children, actions, wide = false, alert = false, holdsWork = false }: Props) {
  const ask = useStore((state) => state.ask)
  return (
    <Dialog
      open
      modalType={alert ? 'alert' : 'modal'}
      onOpenChange={(_, { open, type }) => {
        if (!open && !(holdsWork && type === 'backdropClick')) ask(null)
      }}
    >
      <DialogSurface style={{ maxWidth: wide === 'wider' ? 960 : wide ? 720 : 480 }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
