import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ColumnActions } from '../grid/columnActions.ts'
import { useWords } from '../ui/words.ts'
import styles from './FilterDialog.module.css'

/** Which columns of a table are shown. The first names the rows, and always is. */
export function ColumnsDialog({ column, onClose }: { readonly column: ColumnActions; readonly onClose: () => void }) {
  const { t } = useWords()
  const { columns } = column
  const [shown, setShown] = useState<readonly string[]>(columns.filter((one) => one.shown).map(({ id }) => id))

  function close(): void {
    onClose()
    setTimeout(() => column.focus())
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface ?? ''}>
        <DialogBody>
          <DialogTitle>{t('columns.chooseTitle')}</DialogTitle>
          <DialogContent className={styles.columns ?? ''}>
            {columns.map(({ id, header }, index) => (
              <Checkbox
                key={id}
                label={header}
                disabled={index === 0}
                checked={shown.includes(id)}
                onChange={(_, { checked }) =>
                  setShown(checked === true ? [...shown, id] : shown.filter((one) => one !== id))
                }
              />
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => setShown(columns.map(({ id }) => id))}>
              {t('columns.showAll')}
            </Button>
            <Button appearance="secondary" onClick={close}>
              {t('dialog.cancel')}
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                column.show(shown)
                close()
              }}
            >
              {t('columns.apply')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
