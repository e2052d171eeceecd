import { Button, Spinner } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { madeFor } from '../../../shared/report/kinds.ts'
import { useStore } from '../../store/store.ts'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { Preview } from '../comparison/Preview.tsx'
import { type Choice, useChoice } from './choice.ts'
import { exportBundle, exportReport, printReport } from './exporting.ts'
import styles from './Report.module.css'
import { Settings } from './Settings.tsx'
import { usePreview } from './usePreview.ts'

/** Which report, for whom, in which format; what it will look like; and out to a file, an archive or a printer. */
export function Report() {
  const { t } = useWords()
  const [choice, choose] = useChoice()
  const hasScenarios = useStore((state) => state.document.scenarios.length > 0)
  const preview = usePreview(choice)
  const [busy, setBusy] = useState(false)
  const several = useMemo(() => mayBeSeveral(choice), [choice])
  const ready = choice.scenarios.length > 0 && preview.state !== 'failed'

  const during = (work: () => Promise<void>) => async () => {
    setBusy(true)
    try {
      await work()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page
      title={t('screen.report')}
      lead={t('report.screen.lead')}
      actions={
        <>
          {busy && <Spinner size="tiny" label={t('report.screen.making')} />}
          <Button
            disabled={!ready || busy || choice.format === 'json' || choice.format === 'xlsx' || choice.format === 'csv'}
            onClick={during(() => printReport(choice))}
          >
            {t('export.print')}
          </Button>
          {several && choice.format !== 'json' && choice.format !== 'xlsx' && (
            <Button disabled={!ready || busy} onClick={during(() => exportBundle(choice))}>
              {t('report.screen.bundle')}
            </Button>
          )}
          <Button appearance="primary" disabled={!ready || busy} onClick={during(() => exportReport(choice))}>
            {t('export.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <Settings choice={choice} choose={choose} />
        <section className={styles.preview} aria-label={t('export.preview')} aria-busy={preview.state === 'making'}>
          {!hasScenarios && <p className={styles.message}>{t('report.screen.noScenarios')}</p>}
          {hasScenarios && choice.scenarios.length === 0 && <p className={styles.message}>{t('report.noneChosen')}</p>}
          {choice.scenarios.length > 0 && preview.state === 'failed' && (
            <p role="alert" className={styles.message}>
              {t('report.screen.failed')}
            </p>
          )}
          {choice.scenarios.length > 0 && preview.state === 'making' && preview.text === null && (
            <p className={styles.message}>{t('export.preview.wait')}</p>
          )}
          {choice.scenarios.length > 0 && preview.text !== null && preview.state !== 'failed' && (
            <>
              {preview.shortened && (
                <p role="status" className={styles.note}>
                  {t('report.screen.shortened', { count: preview.shown })}
                </p>
              )}
              <div className={styles.sheet}>
                <Preview text={preview.text} format={preview.format} />
              </div>
            </>
          )}
        </section>
      </div>
    </Page>
  )
}

/** Whether the choice gives more than one report, each of which can be a file. */
function mayBeSeveral({ kind, scenarios, departments }: Choice): boolean {
  if (kind === 'departmentPage') return departments.length !== 1 || scenarios.length > 1
  if (kind === 'statusReport' || kind === 'finalReport') return true
  return madeFor[kind] === 'each' && scenarios.length > 1
}
