import { useEffect, useRef } from 'react'
import { parseApart } from '../trusted.ts'
import type { DrawnChart } from '../worker/reports.ts'
import styles from './ChartCard.module.css'

/** A chart with its sentence for a heading. */
export function ChartCard({ chart, wide = false }: { readonly chart: DrawnChart; readonly wide?: boolean }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Parsed as XML: what is not well-formed SVG never reaches the page.
    const parsed = parseApart(chart.svg, 'image/svg+xml')
    if (parsed.documentElement.localName === 'svg')
      place.current?.replaceChildren(document.importNode(parsed.documentElement, true))
  }, [chart.svg])
  return (
    <figure className={styles.card} data-wide={wide || undefined}>
      <figcaption>
        <h2 className={styles.title}>{chart.title}</h2>
        <p className={styles.subtitle}>{chart.subtitle}</p>
      </figcaption>
      <div ref={place} className={styles.drawing} />
    </figure>
  )
}
