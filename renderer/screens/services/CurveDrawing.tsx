import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Edit } from '../../../shared/document/edit.ts'
import { formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { useOpenField } from '../../ui/useOpenField.ts'
import { useWords } from '../../ui/words.ts'
import styles from './Curves.module.css'

export interface DrawnCurve {
  readonly id: string
  readonly label: string
  /** Fractions by year; null: not known. */
  readonly rates: readonly (number | null)[]
  /** Whether the year's rate is a number that can be moved. */
  readonly movable: readonly boolean[]
}

interface Props {
  readonly label: string
  readonly years: readonly number[]
  readonly curves: readonly DrawnCurve[]
  readonly readOnly: boolean
  readonly edit: (curve: string, year: number, rate: number) => Edit
}

interface Moved {
  readonly curve: string
  readonly y: number
  readonly rate: number
}

const [width, height, left, right, top, bottom] = [760, 220, 44, 18, 12, 24]
const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }

/** Rates by year as curves whose points are moved with the mouse or the arrow keys; each move is one edit. */
export function CurveDrawing({ label, years, curves, readOnly, edit }: Props) {
  const { language } = useWords()
  const svg = useRef<SVGSVGElement>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const highest = Math.max(1, ...curves.flatMap(({ rates }) => rates.map((rate) => rate ?? 0)))
  const across = (y: number) => left + (y * (width - left - right)) / Math.max(1, years.length - 1)
  const down = (rate: number) => height - bottom - (rate / highest) * (height - top - bottom)
  const rateAt = (clientY: number): number => {
    const box = svg.current?.getBoundingClientRect()
    if (!box) return 0
    const at = ((clientY - box.top) / box.height) * height
    const rate = ((height - bottom - at) / (height - top - bottom)) * highest
    return Math.round(Math.min(1, Math.max(0, rate)) * 100) / 100
  }
  const rateOf = (curve: DrawnCurve, y: number) =>
    moved?.curve === curve.id && moved.y === y ? moved.rate : (curve.rates[y] ?? null)

  const made = (): Edit | null => {
    const standing = curves.find(({ id }) => id === moved?.curve)?.rates[moved?.y ?? -1]
    return !moved || standing === moved.rate ? null : edit(moved.curve, years[moved.y] ?? 0, moved.rate)
  }
  const commit = () => {
    const change = made()
    if (change) useStore.getState().dispatch(change)
    setMoved(null)
  }
  useOpenField(moved !== null, { read: made, take: commit })
  const onKeyDown = (curve: DrawnCurve, y: number) => (event: KeyboardEvent<SVGElement>) => {
    const rate = rateOf(curve, y)
    const step = steps[event.key]
    const next =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? 1
          : step === undefined || rate === null
            ? null
            : rate + step / 100
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault()
      commit()
      const sibling = y + (event.key === 'ArrowLeft' ? -1 : 1)
      svg.current?.querySelector<SVGElement>(`[data-point="${CSS.escape(`${curve.id} ${sibling}`)}"]`)?.focus()
    } else if (event.key === 'Escape') setMoved(null)
    else if (next !== null) {
      event.preventDefault()
      setMoved({ curve: curve.id, y, rate: Math.round(Math.min(1, Math.max(0, next)) * 1000) / 1000 })
    }
  }
  const drag = (event: PointerEvent<SVGElement>) => {
    if (moved && event.buttons === 1) setMoved({ ...moved, rate: rateAt(event.clientY) })
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of sliders; no fieldset can stand in a drawing.
    <svg ref={svg} className={styles.drawing} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part} aria-hidden>
          <line
            className={styles.rule}
            x1={left}
            x2={width - right}
            y1={down(part * highest)}
            y2={down(part * highest)}
          />
          <text className={styles.tick} x={left - 8} y={down(part * highest) + 4} textAnchor="end">
            {formatPercent(part * highest, language, 0)}
          </text>
        </g>
      ))}
      {years.map((year, y) => (
        <text key={year} className={styles.tick} x={across(y)} y={height - 6} textAnchor="middle" aria-hidden>
          {year}
        </text>
      ))}
      {curves.map((curve, c) => {
        const known = years.flatMap((_, y) => {
          const rate = rateOf(curve, y)
          return rate === null ? [] : [`${across(y)},${down(rate)}`]
        })
        return (
          <g key={curve.id} data-line={c % 6}>
            <polyline className={styles.line} points={known.join(' ')} aria-hidden />
            {years.map((year, y) => {
              const rate = rateOf(curve, y)
              if (rate === null) return null
              const at = { cx: across(y), cy: down(rate) }
              if (readOnly || !curve.movable[y])
                return <circle key={year} className={styles.fixed} {...at} r={3} aria-hidden />
              return (
                <circle
                  key={year}
                  className={styles.point}
                  {...at}
                  r={6}
                  role="slider"
                  tabIndex={0}
                  data-point={`${curve.id} ${y}`}
                  aria-label={`${curve.label} ${year}`}
                  aria-orientation="vertical"
                  aria-valuemin={0}
                  aria-valuemax={100}
                  aria-valuenow={Math.round(rate * 1000) / 10}
                  aria-valuetext={formatPercent(rate, language, 1)}
                  onKeyDown={onKeyDown(curve, y)}
                  onKeyUp={commit}
                  onBlur={commit}
                  onPointerDown={(event) => {
                    event.currentTarget.setPointerCapture(event.pointerId)
                    setMoved({ curve: curve.id, y, rate })
                  }}
                  onPointerMove={drag}
                  onPointerUp={commit}
                  onPointerCancel={() => setMoved(null)}
                />
              )
            })}
          </g>
        )
      })}
      {moved && (
        <text
          className={styles.value}
          x={across(moved.y)}
          y={Math.max(12, down(moved.rate) - 12)}
          textAnchor="middle"
          aria-hidden
        >
          {formatPercent(moved.rate, language, moved.rate * 100 === Math.round(moved.rate * 100) ? 0 : 1)}
        </text>
      )}
    </svg>
  )
}
