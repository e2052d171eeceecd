import { Button } from '@fluentui/react-components'
import type { Question as Asked } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import styles from './PasteDialog.module.css'
import { Question } from './Question.tsx'
import { useWords } from './words.ts'

const listed = 200

/** What of the clipboard does not fit, cell by cell, before anything is changed. */
export function PasteDialog({ paste }: { readonly paste: Extract<Asked, { kind: 'paste' }> }) {
  const { t, of } = useWords()
  const ask = useStore((state) => state.ask)
  const { rows, columns, misfits, remarks } = paste
  const shown = misfits.slice(0, listed).map((misfit, key) => ({ ...misfit, key }))
  const close = (next: () => void) => {
    ask(null)
    // The dialog gives focus back to where it was; then the table takes it.
    setTimeout(() => {
      next()
      paste.done()
    })
  }
  return (
    <Question
      wide
      alert
      title={t('paste.title')}
      actions={
        <>
          <Button appearance="primary" onClick={() => close(paste.next)}>
            {t('paste.anyway')}
          </Button>
          <Button onClick={() => close(() => {})}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      <p>{t('paste.text', { rows, columns, count: misfits.length })}</p>
      {remarks.map((remark) => (
        <p key={remark}>{of(`paste.remark.${remark}`)}</p>
      ))}
      <section className={styles.frame} aria-label={t('paste.title')} tabIndex={-1}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('paste.cell')}</th>
              <th scope="col">{t('paste.content')}</th>
              <th scope="col">{t('paste.problem')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, name, typed, why }) => (
              <tr key={key}>
                <td>{name}</td>
                <td className={styles.content}>{typed}</td>
                <td>{of(`paste.why.${why.replaceAll('-', '_')}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {misfits.length > listed && <p>{t('paste.more', { count: misfits.length - listed })}</p>}
    </Question>
  )
}
