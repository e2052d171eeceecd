import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { Model } from '../../shared/document/schema.ts'
import type { FileVersion } from '../../shared/host.ts'
import type { Problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { Question } from '../ui/Question.tsx'
import { useWords } from '../ui/words.ts'
import { Changes } from './Changes.tsx'
import styles from './Files.module.css'

interface Chosen {
  readonly version: FileVersion
  readonly document: Model
}

/** Earlier versions of the file: what has changed since, and a way back that costs nothing. */
export function VersionsDialog() {
  const words = useWords()
  const { t, moment } = words
  const { ask, whenSaved, earlierVersions, earlierVersion, openCopy } = useStore.getState()
  const shown = useStore((state) => state.document)
  const fileName = useStore((state) => state.fileName)
  const hasFile = useStore((state) => state.path !== null)
  const [versions, setVersions] = useState<readonly FileVersion[] | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)

  useEffect(() => {
    void earlierVersions().then((answer) => {
      if (answer.ok) setVersions(answer.value)
      else setTrouble(answer.problem)
    })
  }, [earlierVersions])

  async function choose(version: FileVersion): Promise<void> {
    const read = await earlierVersion(version.id)
    setTrouble(read.ok ? null : read.problem)
    setChosen(read.ok ? { version, document: read.value } : null)
  }

  const copyName = (version: FileVersion) =>
    t('dialog.versions.copyName', { name: fileName.replace(/\.fordela$/, ''), when: moment(version.when) })

  return (
    <Question
      wide="wider"
      title={t('dialog.versions.title', { file: fileName })}
      actions={
        <>
          {chosen && (
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  ask(null)
                  whenSaved(() => openCopy(chosen.document, copyName(chosen.version)))
                }}
              >
                {t('dialog.versions.restore')}
              </Button>
              <Button
                onClick={() =>
                  ask({
                    kind: 'compare',
                    before: { name: copyName(chosen.version), document: chosen.document },
                    after: { name: fileName, document: shown },
                  })
                }
              >
                {t('dialog.versions.compare')}
              </Button>
            </>
          )}
          <Button onClick={() => ask(null)}>{t('dialog.close')}</Button>
        </>
      }
    >
      <p className={styles.lead}>{t(hasFile ? 'dialog.versions.lead' : 'dialog.versions.noFile')}</p>
      {trouble && (
        <p role="alert" className={styles.caution}>
          {words.problem(trouble).message} {words.problem(trouble).remedy}
        </p>
      )}
      {hasFile && versions?.length === 0 && <p>{t('dialog.versions.none')}</p>}
      {versions && versions.length > 0 && (
        <div className={styles.two}>
          <ul className={styles.versions} aria-label={t('dialog.versions.list')}>
            {versions.map((version) => (
              <li key={version.id}>
                <button
                  type="button"
                  className={styles.version}
                  aria-pressed={chosen?.version.id === version.id}
                  onClick={() => void choose(version)}
                >
                  {moment(version.when)}
                  {version.current && <span className={styles.note}>{t('dialog.versions.current')}</span>}
                </button>
              </li>
            ))}
          </ul>
          <section className={styles.scroll} aria-live="polite">
            {chosen ? (
              <>
                <p className={styles.lead}>{t('dialog.versions.since', { when: moment(chosen.version.when) })}</p>
                <Changes before={chosen.document} after={shown} />
              </>
            ) : (
              <p className={styles.lead}>{t('dialog.versions.choose')}</p>
            )}
          </section>
        </div>
      )}
    </Question>
  )
}
