import { Button } from '@fluentui/react-components'
import { DismissRegular, DocumentRegular, FolderOpenRegular } from '@fluentui/react-icons'
import { samples } from '../../shared/samples/index.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import { Notices } from './Notices.tsx'
import styles from './StartScreen.module.css'

export function StartScreen() {
  const { t } = useWords()
  const newFrom = useStore((state) => state.newFrom)
  const open = useStore((state) => state.open)
  return (
    <main className={styles.screen} data-region="content">
      <Notices />
      <div className={styles.page}>
        <h1 className={styles.title}>{t('start.title')}</h1>
        <p className={styles.lead}>{t('start.lead')}</p>
        <section aria-labelledby="start-samples">
          <h2 id="start-samples" className={styles.heading}>
            {t('start.samples')}
          </h2>
          <ul className={styles.cards}>
            {samples.map((sample) => (
              <li key={sample.id}>
                <button type="button" className={styles.card} onClick={() => newFrom(sample.id)}>
                  <span className={styles.cardTitle}>{t(sample.title)}</span>
                  <span className={styles.cardText}>{t(sample.summary)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="start-files">
          <div className={styles.row}>
            <h2 id="start-files" className={styles.heading}>
              {t('start.recent')}
            </h2>
            <Button size="small" icon={<FolderOpenRegular />} onClick={() => void open()}>
              {t('start.open')}
            </Button>
          </div>
          <Recent />
        </section>
      </div>
    </main>
  )
}

function Recent() {
  const { t, date } = useWords()
  const recent = useStore((state) => state.recent)
  const openPath = useStore((state) => state.openPath)
  const forget = useStore((state) => state.forgetRecent)
  if (recent.length === 0) return <p className={styles.none}>{t('start.noRecent')}</p>
  return (
    <ul className={styles.files}>
      {recent.map((file) => (
        <li key={file.path} className={styles.file}>
          <button type="button" className={styles.fileButton} onClick={() => void openPath(file.path)}>
            <DocumentRegular aria-hidden />
            <span className={styles.fileName}>{file.name}</span>
            <span className={styles.path}>{file.path}</span>
            <span className={styles.when}>{date(file.when)}</span>
          </button>
          <Button
            appearance="subtle"
            size="small"
            icon={<DismissRegular />}
            aria-label={t('start.forget', { name: file.name })}
            onClick={() => void forget(file.path)}
          />
        </li>
      ))}
    </ul>
  )
}
