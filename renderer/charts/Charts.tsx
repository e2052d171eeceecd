import { useEffect, useRef, useState } from 'react'
import type { ChartData } from '../../shared/charts/data.ts'
import { useStore } from '../store/store.ts'
import { useDark } from '../ui/dark.ts'
import styles from '../ui/Reading.module.css'
import { ask } from '../worker/connectAnalyst.ts'
import type { DrawnChart } from '../worker/reports.ts'
import { ChartCard } from './ChartCard.tsx'

/** Draws charts in the worker, as wide as there is room for; until then the charts before are shown. */
export function Charts({ of, height }: { readonly of: readonly ChartData[]; readonly height: number }) {
  const dark = useDark()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [drawn, setDrawn] = useState<readonly DrawnChart[]>([])

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      // Whole steps, so that dragging a panel's edge does not draw for each pixel.
      if (entry) setWidth(Math.floor(entry.contentRect.width / 20) * 20)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (width === 0) return
    let stale = false
    const size = { width: of.length > 1 && width > 700 ? width / 2 - 34 : width - 26, height, dark }
    ask(useStore.getState().document, (analyst) => analyst.draw(of, size)).answer.then(
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
  }, [of, height, dark, width])

  return (
    <div ref={frame} className={styles.charts}>
      {drawn.map((chart) => (
        <ChartCard key={`${chart.kind} ${chart.title}`} chart={chart} />
      ))}
    </div>
  )
}
