import { useEffect, useMemo, useRef, useState } from 'react'
import type { ScenarioResult } from '../../../shared/calculation/results.ts'
import type { MoneyUnit } from '../../../shared/numbers.ts'
import { ChartCards, type DrawingWidths } from '../../charts/ChartCards.tsx'
import { useStore } from '../../store/store.ts'
import { useDark } from '../../ui/dark.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../ui/words.ts'
import type { DrawnChart } from '../../worker/reports.ts'
import styles from './Charts.module.css'
import { choose } from './choice.ts'

interface Props {
  readonly scenarios: readonly ScenarioResult[]
  readonly charted: string
  readonly unit: MoneyUnit
}

/** Drawn by the worker after the figures have been painted. */
export function Charts({ scenarios, charted, unit }: Props) {
  const { t, language } = useWords()
  const dark = useDark()
  const results = useStore((state) => state.results)
  const report = useStore((state) => state.report)
  const frame = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    // Far below a long table nobody sees them, and the worker has better things to do.
    const watcher = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '300px',
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])

  // New results mean new charts.
  const draw = useMemo(() => {
    if (!near || !results) return null
    return async ({ width, wide }: DrawingWidths) => {
      const drawing = { width, wide, height: 196, dark }
      const text = await report('charts', { format: 'json', language, scenarios: [charted], unit, drawing })
      return JSON.parse(text) as DrawnChart[]
    }
  }, [results, charted, unit, language, dark, near, report])

  const name = scenarios.find(({ id }) => id === charted)?.name ?? ''
  return (
    <section aria-label={t('comparison.charts', { name })}>
      <div className={styles.tools}>
        <Pick
          label={t('comparison.charts.choose')}
          value={charted}
          options={scenarios.map((scenario) => ({ value: scenario.id, label: scenario.name }))}
          onChange={(id) => choose({ charted: id })}
        />
      </div>
      <div ref={frame} className={styles.cards}>
        <ChartCards draw={draw} after={120} isWide={isWide} empty={t('comparison.chart.alone')} />
      </div>
    </section>
  )
}

const isWide = ({ kind }: DrawnChart) => kind === 'stackedByYear'
