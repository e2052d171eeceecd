import { Button, Field, Textarea } from '@fluentui/react-components'
import { useId, useRef, useState } from 'react'
import { writeSeparated } from '../../shared/import/separated.ts'
import { importLimits } from '../../shared/import/table.ts'
import { targets } from '../../shared/import/targets/index.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './Import.module.css'

interface Props {
  /** The name of the file that is being read. */
  readonly reading: string | null
  readonly take: (file: File) => void
  readonly paste: (text: string) => void
}

export function SourceStep({ reading, take, paste }: Props) {
  const { t, language } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [pasted, setPasted] = useState('')
  const hint = useId()

  function template(id: string): void {
    const { document, exportFile } = useStore.getState()
    const target = targets.find((one) => one.id === id)
    if (!target) return
    const text = writeSeparated(target.table(document, language))
    void exportFile(`${t(target.labelKey)}.csv`, 'csv', { kind: 'text', text })
  }

  return (
    <>
      <p className={styles.lead}>{t('dialog.import.lead')}</p>
      <div className={styles.drop}>
        <Button appearance="primary" onClick={() => input.current?.click()} aria-describedby={hint}>
          {t('dialog.import.choose')}
        </Button>
        <span id={hint}>{t('dialog.import.drop', { limit: importLimits.bytes / 1024 / 1024 })}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t('dialog.import.file')}
          accept=".csv,.tsv,.txt,.xlsx,.xlsm"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            // The same file may be chosen again when it has been mended.
            event.target.value = ''
            if (file) take(file)
          }}
        />
      </div>
      <p role="status" className={styles.reading}>
        {reading !== null && t('dialog.import.reading', { name: reading })}
      </p>
      <Field label={t('dialog.import.paste')} hint={t('dialog.import.pasteHint')} size="small">
        <Textarea
          size="small"
          rows={5}
          value={pasted}
          textarea={{ spellCheck: false, className: styles.pasted ?? '' }}
          onChange={(_, { value }) => setPasted(value)}
        />
      </Field>
      <div className={styles.after}>
        <Button size="small" disabled={pasted.trim() === ''} onClick={() => paste(pasted)}>
          {t('dialog.import.usePasted')}
        </Button>
      </div>
      <section className={styles.templates} aria-labelledby={`${hint}-templates`}>
        <h3 id={`${hint}-templates`} className={styles.heading}>
          {t('dialog.import.template')}
        </h3>
        <p className={styles.note}>{t('dialog.import.templateLead')}</p>
        <ul className={styles.links}>
          {targets.map(({ id, labelKey }) => (
            <li key={id}>
              <Button
                size="small"
                aria-label={t('dialog.import.templateGet', { what: t(labelKey) })}
                onClick={() => template(id)}
              >
                {t(labelKey)}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
