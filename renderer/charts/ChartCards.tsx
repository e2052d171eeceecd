import { useEffect, useRef, useState } from 'react'
import type { DrawnChart } from '../worker/reports.ts'
import styles from './ChartCard.module.css'
import { ChartCard } from './ChartCard.tsx'

/** Pixels of drawings: in a card beside another, and in one as wide as there is room for. */
export interface DrawingWidths {
  readonly width: number
  readonly wide: number
}

interface Props {
  /** Another function when what is drawn has changed; null: not yet. */
  readonly draw: ((widths: DrawingWidths) => Promise<readonly DrawnChart[]>) | null
  /** Milliseconds to wait for something newer to draw. */
  readonly after?: number
  readonly isWide?: (chart: DrawnChart) => boolean
  /** Where there is nothing to draw. */
  readonly empty?: string
}

/** A card this wide holds a drawing whose words need not be broken. */
const least = 400
const gap = 10
/** Of a card, to both sides of its drawing. */
const border = 26

/**
 * Cards beside each other where there is room. Each drawing is as wide as its card and never scaled, so that text is of
 * one size in all. Until the drawings are there the ones before are shown.
 */
export function ChartCards({ draw, after = 0, isWide = () => false, empty }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  const [drawn, setDrawn] = useState<readonly DrawnChart[] | null>(null)
  const narrow = drawn?.filter((chart) => !isWide(chart)).length ?? 2
  const columns = room >= 2 * least + gap && narrow > 1 ? 2 : 1
  const width = Math.floor((room - gap * (columns - 1)) / columns) - border

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      // Whole steps, so that dragging a panel's edge does not draw for each pixel.
      if (entry) setRoom(Math.floor(entry.contentRect.width / 20) * 20)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  useEffect(() => {
    if (room === 0 || !draw) return
    let stale = false
    const show = (charts: readonly DrawnChart[]) => {
      if (!stale) setDrawn(charts)
    }
    const timer = setTimeout(() => draw({ width, wide: room - border }).then(show, () => show([])), after)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [draw, after, room, width])

  return (
    <div ref={frame} className={styles.cards} style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}>
      {drawn?.length === 0 && empty !== undefined && <p>{empty}</p>}
      {drawn?.map((chart) => (
        <ChartCard key={`${chart.kind} ${chart.title}`} chart={chart} wide={isWide(chart)} />
      ))}
    </div>
  )
}
