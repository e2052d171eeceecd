import { memo } from 'react'
import type { MoneyUnit } from '../../../shared/numbers.ts'
import { isToned } from '../../../shared/report/comparison.ts'
import type { ComparisonRow } from '../../../shared/report/comparisonFigures.ts'
import { useWords, type Words } from '../../ui/words.ts'
import { figureText, isMoney } from './cellNames.ts'
import type { Heat } from './heat.ts'

/** A table cell of a grid; the linter knows only the cells of a table. */
const selected = { 'aria-selected': true } as const
const none = {}
const minus = '\u2212'

interface RowProps {
  readonly row: ComparisonRow
  readonly index: number
  readonly name: string
  /** A key for each column. */
  readonly columns: readonly string[]
  readonly group: number
  readonly unit: MoneyUnit
  readonly words: Words
  readonly heat: Heat
  /** Active column, −1: none in this row. */
  readonly active: number
  readonly from: number
  readonly to: number
  /** Scenarios in view; the others stand as one empty cell each. */
  readonly first: number
  readonly last: number
}

export const FigureRow = memo(function FigureRow({
  row,
  index,
  name,
  columns,
  group,
  unit,
  words,
  heat,
  active,
  from,
  to,
  first,
  last,
}: RowProps) {
  const shaded = row.kind === 'department'
  return (
    <tr data-kind={row.kind} data-active={active >= 0 || undefined}>
      <th scope="row" title={name}>
        {name}
      </th>
      {row.figures.map((figure, c) => {
        const g = Math.floor(c / group)
        if ((g < first || g > last) && g !== Math.floor(active / group))
          return c % group === 0 ? <td key={columns[c]} colSpan={group} data-start /> : null
        const toned = isToned(figure.measure)
        const { value } = figure
        const text = figureText(figure, unit, words)
        return (
          <td
            key={columns[c]}
            data-at={`${index}/${c}`}
            tabIndex={c === active ? 0 : -1}
            {...(c >= from && c <= to ? selected : none)}
            data-start={c % group === 0 || undefined}
            data-toned={toned || undefined}
            data-negative={(toned && text.startsWith(minus)) || undefined}
            data-zero={value === 0 || undefined}
            data-heat={(shaded && toned && heat(figure)) || undefined}
            title={value === null && isMoney(figure.measure) ? words.t('comparison.notCalculated') : undefined}
          >
            {text}
          </td>
        )
      })}
    </tr>
  )
})

export function FootRow({
  label,
  values,
  group,
  onAsk,
}: {
  readonly label: string
  /** Scenario id and what to say of it. */
  readonly values: readonly (readonly [string, string])[]
  readonly group: number
  /** "Varför?" of a scenario's value. */
  onAsk(scenario: string): void
}) {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">{label}</th>
      {values.map(([id, value]) => (
        <td key={id} colSpan={group} data-start>
          <button type="button" title={t('reading.why')} onClick={() => onAsk(id)}>
            {value}
          </button>
        </td>
      ))}
    </tr>
  )
}
