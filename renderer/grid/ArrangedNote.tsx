import { Button } from '@fluentui/react-components'
import { ArrowSortRegular, FilterRegular } from '@fluentui/react-icons'
import { formatNumber } from '../../shared/numbers.ts'
import { useWords } from '../ui/words.ts'
import styles from './ArrangedNote.module.css'
import type { GridColumn } from './column.ts'
import type { Arranged } from './useArrangement.ts'

interface Props<Row> {
  readonly arranged: Arranged<Row>
  readonly columns: readonly GridColumn<Row>[]
  /** Rows in the document. */
  readonly all: number
  /** The buttons go when they are used, and focus with them. */
  readonly focus: () => void
}

/** Says that rows are left out or stand in another order than in the document, and takes that back. */
export function ArrangedNote<Row>({ arranged, columns, all, focus }: Props<Row>) {
  const { t, language } = useWords()
  const { sorts, filters } = arranged.arrangement
  const headerOf = (id: string) => columns.find((one) => one.id === id)?.header ?? id
  const change = (to: Parameters<typeof arranged.change>[0]) => {
    arranged.change(to)
    focus()
  }
  const filtered = Object.keys(filters).map(headerOf)
  return (
    <div className={styles.note} role="status">
      {filtered.length > 0 && (
        <>
          <FilterRegular aria-hidden />
          <span>
            {t('columns.rowsShown', {
              shown: formatNumber(arranged.rows.length, language),
              all: formatNumber(all, language),
              columns: filtered.join(', '),
            })}
          </span>
          <Button size="small" appearance="transparent" onClick={() => change({ filters: {} })}>
            {t('columns.showAllRows')}
          </Button>
        </>
      )}
      {sorts.length > 0 && (
        <>
          <ArrowSortRegular aria-hidden />
          <span>
            {t('columns.sortedBy', {
              column: sorts.map(({ column }) => headerOf(column)).join(t('columns.sortedThen')),
            })}
          </span>
          <Button size="small" appearance="transparent" onClick={() => change({ sorts: [] })}>
            {t('columns.sortNone')}
          </Button>
        </>
      )}
    </div>
  )
}
