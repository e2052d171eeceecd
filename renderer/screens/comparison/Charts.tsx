import { useEffect, useRef, useState } from 'react'
import type { ScenarioResult } from '../../../shared/calculation/results.ts'
import type { MoneyUnit } from '../../../shared/numbers.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
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

/** Drawn by the worker after the figures have been painted; until then the charts before are shown. */
export function Charts({ scenarios, charted, unit }: Props) {
  const { t, language } = useWords()
  const dark = useDark()
  const results = useStore((state) => state.results)
  const report = useStore((state) => state.report)
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [near, setNear] = useState(false)
  const [drawn, setDrawn] = useState<readonly DrawnChart[] | null>(null)

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      // Whole steps, so that dragging a panel's edge does not draw for each pixel.
      if (entry) setWidth(Math.floor(entry.contentRect.width / 20) * 20)
    })
    observer.observe(element)
    // Far below a long table nobody sees them, and the worker has better things to do.
    const watcher = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting === true), {
      rootMargin: '300px',
    })
    watcher.observe(element)
    return () => {
      observer.disconnect()
      watcher.disconnect()
    }
  }, [])

  useEffect(() => {
    // New results mean new charts.
    if (width === 0 || !near || !results) return
    let stale = false
    const drawing = { width: width > 700 ? width / 2 - 34 : width - 26, wide: width - 26, height: 196, dark }
    const timer = setTimeout(() => {
      report('charts', { format: 'json', language, scenarios: [charted], unit, drawing }).then(
        (text) => {
          if (!stale) setDrawn(JSON.parse(text) as DrawnChart[])
        },
        () => {
          if (!stale) setDrawn([])
        },
      )
    }, 120)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [results, charted, unit, language, dark, width, near, report])

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
        {drawn?.length === 0 && <p>{t('comparison.chart.alone')}</p>}
        {drawn?.map((chart) => (
          <ChartCard key={chart.kind} chart={chart} wide={chart.kind === 'stackedByYear'} />
        ))}
      </div>
    </section>
  )
}
