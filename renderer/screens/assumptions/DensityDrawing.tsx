import { nominalOf } from '../../../shared/document/distribution.ts'
import type { Distribution } from '../../../shared/document/schema.ts'
import { shownNumber } from '../../../shared/numbers.ts'
import { densityOf } from '../../../shared/uncertainty/density.ts'
import { quantileOf } from '../../../shared/uncertainty/quantile.ts'
import { useWords, type Words } from '../../ui/words.ts'
import styles from './Uncertainty.module.css'

const [width, height, side, top, bottom] = [360, 150, 28, 20, 34]

/** The shape of an uncertainty with what it counts as and its P10, P50 and P90; the same in words. */
export function DensityDrawing({ value, unit }: { readonly value: Distribution; readonly unit: string }) {
  const words = useWords()
  const points = densityOf(value)
  const nominal = nominalOf(value)
  const xs = [...points.map(({ x }) => x), nominal]
  const [from, to] = [Math.min(...xs), Math.max(...xs)]
  const across = (x: number) => (to > from ? side + ((x - from) / (to - from)) * (width - 2 * side) : width / 2)
  const down = (part: number) => height - bottom - part * (height - top - bottom)
  const isLine = value.distribution !== 'discrete' && points.length > 1
  const marks = isLine ? [10, 50, 90].map((part) => ({ name: `P${part}`, x: quantileOf(value, part / 100) })) : []
  const said = percentilesInWords(value, unit, words)
  const kind = words.of(`term.distribution.${value.distribution}`)
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.t('distribution.dialog.drawing', { kind, percentiles: said })}
      >
        {isLine ? (
          <path
            className={styles.area}
            d={`M${across(from)},${down(0)} ${points.map(({ x, height }) => `L${across(x)},${down(height)}`).join(' ')} L${across(to)},${down(0)}Z`}
          />
        ) : (
          points.map(({ x, height }) => (
            <line key={x} className={styles.bar} x1={across(x)} x2={across(x)} y1={down(0)} y2={down(height)} />
          ))
        )}
        <line className={styles.axis} x1={side / 2} x2={width - side / 2} y1={down(0)} y2={down(0)} />
        {marks.map(({ name, x }) => (
          <line key={name} className={styles.mark} x1={across(x)} x2={across(x)} y1={down(0)} y2={down(1)} />
        ))}
        {marks.map(({ name, x }, i) => (
          <text key={name} className={styles.tick} x={across(x)} y={height - bottom + 13} textAnchor={anchors[i]}>
            {name}
          </text>
        ))}
        <line className={styles.nominal} x1={across(nominal)} x2={across(nominal)} y1={down(0)} y2={top - 4} />
        <text
          className={styles.nominalText}
          x={across(nominal)}
          y={top - 8}
          textAnchor={across(nominal) < 60 ? 'start' : across(nominal) > width - 60 ? 'end' : 'middle'}
        >
          {inUnit(nominal, unit, words)}
        </text>
        <text className={styles.tick} x={across(from)} y={height - 6} textAnchor="start">
          {inUnit(from, unit, words)}
        </text>
        {to > from && (
          <text className={styles.tick} x={across(to)} y={height - 6} textAnchor="end">
            {inUnit(to, unit, words)}
          </text>
        )}
      </svg>
      <figcaption>{said}</figcaption>
    </figure>
  )
}

/** Neighbours that stand close do not cover each other. */
const anchors = ['end', 'middle', 'start'] as const

function inUnit(value: number, unit: string, { language }: Words): string {
  const text = shownNumber(value, unit, language)
  return unit === '' || unit === '%' ? text : `${text}\u00a0${unit}`
}

function percentilesInWords(value: Distribution, unit: string, words: Words): string {
  if (value.distribution === 'discrete')
    return words.t('distribution.dialog.outcomes', {
      mean: inUnit(nominalOf({ ...value, nominal: 'mean' }), unit, words),
    })
  // Three digits: more would claim to know better.
  const at = (p: number) => inUnit(Number(quantileOf(value, p).toPrecision(3)), unit, words)
  const [low, middle, high] = [at(0.1), at(0.5), at(0.9)]
  return low === high
    ? words.t('distribution.dialog.same', { value: middle })
    : words.t('distribution.dialog.percentiles', { low, middle, high })
}
