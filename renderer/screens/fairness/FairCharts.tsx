import { useCallback } from 'react'
import type { FairnessAnswer } from '../../../shared/analysis/fairness.ts'
import { ChartCards, type DrawingWidths } from '../../charts/ChartCards.tsx'
import { useStore } from '../../store/store.ts'
import { useDark } from '../../ui/dark.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import { ask } from '../../worker/connectAnalyst.ts'
import styles from './Fairness.module.css'

/** Drawn by the worker that answered. */
export function FairCharts({ answer }: { readonly answer: FairnessAnswer }) {
  const { language } = useWords()
  const unit = useUnit()
  const dark = useDark()
  const draw = useCallback(
    ({ width }: DrawingWidths) =>
      ask(useStore.getState().document, (analyst) => analyst.fairnessCharts(answer, { unit, language, dark, width }))
        .answer,
    [answer, unit, language, dark],
  )
  return (
    <div className={styles.charts}>
      <ChartCards draw={draw} />
    </div>
  )
}
