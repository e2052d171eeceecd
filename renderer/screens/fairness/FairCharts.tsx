import { useEffect, useRef, useState } from 'react'
import type { FairnessAnswer } from '../../../shared/analysis/fairness.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { useStore } from '../../store/store.ts'
import { useDark } from '../../ui/dark.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import { ask } from '../../worker/connectAnalyst.ts'
import type { DrawnChart } from '../../worker/reports.ts'
import styles from './Fairness.module.css'

/** Drawn by the worker that answered; until then the charts before are shown. */
export function FairCharts({ answer }: { readonly answer: FairnessAnswer }) {
  const { language } = useWords()
  const unit = useUnit()
  const dark = useDark()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [drawn, setDrawn] = useState<readonly DrawnChart[]>([])

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width / 20) * 20)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (width === 0) return
    let stale = false
    const drawing = { unit, language, dark, width: width > 700 ? width / 2 - 34 : width - 26 }
    ask(useStore.getState().document, (analyst) => analyst.fairnessCharts(answer, drawing)).answer.then(
      (charts) => {
        if (!stale) setDrawn(charts)
      },
      () => {
        if (!stale) setDrawn([])
      },
    )
    return () => {
      stale = true
    }
  }, [answer, unit, language, dark, width])

  return (
    <div ref={frame} className={styles.charts}>
      {drawn.map((chart) => (
        <ChartCard key={chart.kind} chart={chart} />
      ))}
    </div>
  )
}
