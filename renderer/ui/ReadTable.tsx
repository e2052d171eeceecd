import type { ReactNode } from 'react'
import type { FigureReference } from '../../shared/calculation/results.ts'
import { formatMoney } from '../../shared/numbers.ts'
import { useStore } from '../store/store.ts'
import styles from './Reading.module.css'
import { useScrollStop } from './useScrollStop.ts'
import { useUnit, useWords } from './words.ts'

export interface ReadColumn<Row> {
  readonly id: string
  readonly header: ReactNode
  readonly cell: (row: Row, index: number) => ReactNode
  /** `words` stay on one line, `wrap` and `long` (wider) may break; figures stand to the right. */
  readonly as?: 'words' | 'wrap' | 'long'
  readonly loss?: (row: Row) => boolean
  /** A line before it: another kind of figure begins. */
  readonly start?: boolean
  readonly foot?: ReactNode
}

interface Props<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  /** The first names the row. */
  readonly columns: readonly ReadColumn<Row>[]
  readonly rowKey: (row: Row, index: number) => string
  readonly strong?: (row: Row) => boolean
  readonly chosen?: (row: Row) => boolean
  readonly wide?: boolean
}

/** A table that is read, not edited. */
export function ReadTable<Row>({ label, rows, columns, rowKey, strong, chosen, wide = false }: Props<Row>) {
  const frame = useScrollStop<HTMLDivElement>(label)
  const start = ({ start }: ReadColumn<Row>) => (start ? '' : undefined)
  const name = ({ as }: ReadColumn<Row>) => (as === undefined ? undefined : styles[as])
  return (
    <div className={styles.frame} data-wide={wide ? '' : undefined} {...frame}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-start={start(column)} className={name(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr
              key={rowKey(row, index)}
              data-strong={strong?.(row) ? '' : undefined}
              data-chosen={chosen?.(row) ? '' : undefined}
            >
              {columns.map((column, c) =>
                c === 0 ? (
                  <th key={column.id} scope="row" className={name(column)}>
                    {column.cell(row, index)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    data-start={start(column)}
                    data-loss={column.loss?.(row) ? '' : undefined}
                    className={name(column)}
                  >
                    {column.cell(row, index)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) && (
          <tfoot>
            <tr>
              {columns.map((column, c) =>
                c === 0 ? (
                  <th key={column.id} scope="row">
                    {column.foot}
                  </th>
                ) : (
                  <td key={column.id} data-start={start(column)}>
                    {column.foot}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

export interface YearRow {
  readonly id: string
  readonly label: ReactNode
  /** öre by year; null or NaN: could not be calculated. */
  readonly öre: ArrayLike<number | null>
  readonly strong?: boolean
  /** Above nought is a loss too, as a gap is. */
  readonly bad?: boolean
  /** A level has no sum. */
  readonly sum?: false
  /** What explains a figure; null as year: the sum. */
  readonly why?: (year: number | null) => FigureReference
}

/** Rows of amounts by year, with their sum. */
export function YearTable({
  label,
  first,
  years,
  rows,
}: {
  readonly label: string
  /** What the rows are. */
  readonly first: string
  readonly years: readonly number[]
  readonly rows: readonly YearRow[]
}) {
  const { t } = useWords()
  const at = (row: YearRow, y: number) => row.öre[y] ?? Number.NaN
  const sum = (row: YearRow) => years.reduce((total, _, y) => total + at(row, y), 0)
  const isLoss = (row: YearRow, öre: number) => öre < 0 || (row.bad === true && öre >= 100)
  return (
    <ReadTable
      label={label}
      rows={rows}
      rowKey={({ id }) => id}
      strong={({ strong }) => strong === true}
      columns={[
        { id: 'row', header: first, cell: (row) => row.label },
        ...years.map(
          (year, y): ReadColumn<YearRow> => ({
            id: String(year),
            header: String(year),
            start: y === 0,
            loss: (row) => isLoss(row, at(row, y)),
            cell: (row) => <Amount öre={at(row, y)} row={row} year={year} />,
          }),
        ),
        {
          id: 'sum',
          header: t('reading.sum'),
          start: true,
          loss: (row) => row.sum !== false && isLoss(row, sum(row)),
          cell: (row) => (row.sum === false ? '' : <Amount öre={sum(row)} row={row} year={null} />),
        },
      ]}
    />
  )
}

function Amount({ öre, row, year }: { readonly öre: number; readonly row: YearRow; readonly year: number | null }) {
  const { t, language } = useWords()
  const unit = useUnit()
  const askWhy = useStore((state) => state.askWhy)
  const text = formatMoney(öre, unit, language)
  const reference = row.why?.(year)
  if (!reference) return text
  return (
    <button type="button" className={styles.why} title={t('reading.why')} onClick={() => askWhy(reference)}>
      {text}
    </button>
  )
}
