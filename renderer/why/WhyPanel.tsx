import { useEffect, useMemo, useState } from 'react'
import type { FigureReference, TraceNode } from '../../shared/calculation/results.ts'
import { sourcesOf, traceSentence } from '../../shared/report/wording.ts'
import { useStore } from '../store/store.ts'
import { useUnit, useWords } from '../ui/words.ts'
import { Emphasised } from './Emphasised.tsx'
import { sumAnswer, useSumQuestion } from './sumAnswer.ts'
import { TraceTree } from './TraceTree.tsx'
import styles from './WhyPanel.module.css'

interface Answer {
  readonly reference: FigureReference
  readonly tree: TraceNode
}

export function WhyPanel() {
  const words = useWords()
  const { t, language } = words
  const unit = useUnit()
  const why = useStore((state) => state.why)
  const results = useStore((state) => state.results)
  const trace = useStore((state) => state.trace)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [failed, setFailed] = useState(false)

  // New results mean a new answer; the old one stands until it comes.
  useEffect(() => {
    if (!why) {
      setAnswer(null)
      return
    }
    if (!results) return
    let stale = false
    setFailed(false)
    trace(why).then(
      (tree) => {
        if (!stale) setAnswer({ reference: why, tree })
      },
      () => {
        if (!stale) setFailed(true)
      },
    )
    return () => {
      stale = true
    }
  }, [why, results, trace])

  const sum = useSumQuestion(({ question }) => question)
  const ofSum = useMemo(() => (sum && results ? sumAnswer(sum, results, words) : null), [sum, results, words])
  const tree = ofSum ?? answer?.tree
  const sources = useMemo(() => (tree ? sourcesOf(tree) : []), [tree])
  if (!why && !ofSum) return <p className={styles.hint}>{t('trace.ask')}</p>
  if (failed && !ofSum)
    return (
      <p className={styles.hint} role="alert">
        {t('trace.failed')}
      </p>
    )
  if (!tree) return <p className={styles.hint}>{t('trace.wait')}</p>
  return (
    <div className={styles.answer}>
      <p className={styles.sentence} aria-live="polite">
        <Emphasised text={traceSentence(tree, language, unit)} />
      </p>
      <TraceTree key={JSON.stringify(ofSum ? sum : answer?.reference)} root={tree} unit={unit} />
      {sources.length > 0 && (
        <section className={styles.sources}>
          <h3>{t('trace.sources')}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
