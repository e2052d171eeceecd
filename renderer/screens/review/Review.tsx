import { useMemo, useState } from 'react'
import type { Problem, Severity } from '../../../shared/problem.ts'
import { found } from '../../store/found.ts'
import { useStore } from '../../store/store.ts'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { ConsiderDialog } from './ConsiderDialog.tsx'
import { Considered } from './Considered.tsx'
import { Findings } from './Findings.tsx'
import styles from './Review.module.css'

const order: readonly Severity[] = ['error', 'warning', 'info']

/** All that needs looking at, worst first: what cannot be calculated, and what experience says goes wrong. */
export function Review() {
  const { t } = useWords()
  const problems = useStore((state) => state.problems)
  const reviewed = useStore((state) => state.reviewed)
  const [asked, setAsked] = useState<Problem | null>(null)
  const groups = useMemo(() => {
    const all = found({ problems, reviewed })
    return order.flatMap((severity) => {
      const of = all.filter((problem) => problem.severity === severity)
      return of.length > 0 ? [{ severity, of }] : []
    })
  }, [problems, reviewed])
  const counted = useMemo(() => new Set(problems), [problems])
  return (
    <Page title={t('screen.review')} lead={t('review.lead')}>
      <p className={styles.summary} aria-live="polite">
        {groups.map(({ severity, of }) => t(`review.count.${severity}`, { count: of.length })).join(' · ')}
      </p>
      {groups.length === 0 && <p className={styles.none}>{reviewed ? t('review.none') : t('review.looking')}</p>}
      {groups.map(({ severity, of }) => (
        <Findings key={severity} severity={severity} findings={of} counted={counted} onConsider={setAsked} />
      ))}
      {reviewed && reviewed.considered.length > 0 && <Considered considered={reviewed.considered} />}
      {asked && <ConsiderDialog finding={asked} onClose={() => setAsked(null)} />}
    </Page>
  )
}
