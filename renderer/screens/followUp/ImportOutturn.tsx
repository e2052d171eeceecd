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
import { useMemo, useRef, useState } from 'react'
import { checkOutturn, takeOutturn } from '../../../shared/analysis/outturn.ts'
import { useStore } from '../../store/store.ts'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useWords } from '../../ui/words.ts'
import own from './FollowUp.module.css'
import { pastedRows } from './pasted.ts'

/** Outturn from a file or the clipboard: says row by row what can be taken, before anything is. */
export function ImportOutturn() {
  const { t } = useWords()
  const readOnly = useStore((state) => state.readOnly)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" disabled={readOnly} onClick={() => setOpen(true)}>
        {t('followUp.import')}
      </Button>
      {open && <ImportDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const checked = useMemo(() => checkOutturn(document, pastedRows(text, language)), [document, text, language])
  const takes = checked.filter(({ as }) => as === 'new' || as === 'replaces').length
  const refused = checked.filter(({ as }) => as === 'refused').length
  const take = () => {
    useStore.getState().dispatch(takeOutturn(document, checked))
    onClose()
  }
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface style={{ maxWidth: '860px' }}>
        <DialogBody>
          <DialogTitle>{t('followUp.import.title')}</DialogTitle>
          <DialogContent>
            <Field label={t('followUp.import.paste')} hint={t('followUp.import.hint')}>
              <Textarea
                className={own.text ?? ''}
                rows={6}
                value={text}
                autoFocus
                onChange={(_, { value }) => setText(value)}
              />
            </Field>
            <p>
              <input
                ref={file}
                type="file"
                accept=".csv,.txt,.tsv"
                className="sr-only"
                tabIndex={-1}
                aria-label={t('followUp.import.file')}
                onChange={(event) => {
                  void event.target.files?.[0]?.text().then(setText)
                }}
              />
              <Button size="small" onClick={() => file.current?.click()}>
                {t('followUp.import.file')}
              </Button>
            </p>
            {checked.length > 0 && (
              <>
                <p role="status">
                  {t('followUp.import.summary', { takes, refused, same: checked.length - takes - refused })}
                </p>
                <div className={own.rows}>
                  <ReadTable
                    wide
                    label={t('followUp.import.rows')}
                    rows={checked}
                    rowKey={({ imported }) => String(imported.row)}
                    columns={[
                      { id: 'row', header: t('field.line'), cell: ({ imported }) => imported.row },
                      {
                        id: 'what',
                        header: t('field.what'),
                        as: 'long',
                        cell: ({ imported: { service, line, department, year } }) =>
                          [service, line, department, String(year)].join(' · '),
                      },
                      { id: 'amount', header: t('field.amount'), cell: ({ imported }) => String(imported.amount) },
                      {
                        id: 'as',
                        header: t('followUp.import.as'),
                        as: 'long',
                        loss: ({ as }) => as === 'refused',
                        cell: ({ as, problem }) => (problem ? words.problem(problem).message : t(`followUp.as.${as}`)),
                      },
                    ]}
                  />
                </div>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('dialog.cancel')}</Button>
            <Button appearance="primary" disabled={takes === 0} onClick={take}>
              {t('followUp.import.take', { count: takes })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
