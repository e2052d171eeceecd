import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
} from '@fluentui/react-components'
import { useState } from 'react'
import { consider } from '../../../shared/analysis/review/fixes.ts'
import type { Problem } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import { useOpenField } from '../../ui/useOpenField.ts'
import { useWords } from '../../ui/words.ts'

/** Lets a finding stand, with the reason, so that whoever reads next knows it was seen. */
export function ConsiderDialog({ finding, onClose }: { readonly finding: Problem; readonly onClose: () => void }) {
  const words = useWords()
  const { t } = words
  const [reason, setReason] = useState('')
  const made = () => {
    const { document, user } = useStore.getState()
    return consider(document, finding, reason.trim(), user, new Date().toISOString().slice(0, 10))
  }
  const save = () => {
    useStore.getState().dispatch(made())
    onClose()
  }
  const isEmpty = reason.trim() === ''
  useOpenField(!isEmpty, { draft: true, read: () => (isEmpty ? null : made()), take: save })
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface style={{ maxWidth: '560px' }}>
        <DialogBody>
          <DialogTitle>{t('review.consider.title')}</DialogTitle>
          <DialogContent>
            <p>{words.problem(finding).message}</p>
            <Field label={t('review.consider.reason')} hint={t('review.consider.hint')}>
              <Textarea value={reason} rows={3} autoFocus onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('dialog.cancel')}</Button>
            <Button appearance="primary" disabled={isEmpty} onClick={save}>
              {t('review.consider.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
