import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ScenarioResult } from '../../../shared/calculation/results.ts'
import { formatMoney, type MoneyUnit, noNumber } from '../../../shared/numbers.ts'
import { rowName } from '../../../shared/report/comparison.ts'
import { losersOf } from '../../../shared/report/comparisonAnswer.ts'
import type { ComparisonFigures } from '../../../shared/report/comparisonFigures.ts'
import { useWords } from '../../ui/words.ts'
import { askAbout, askLater, copied, tell } from './aboutFigure.ts'
import { spanText } from './cellNames.ts'
import type { Choice } from './choice.ts'
import { columnWidths } from './columnWidths.ts'
import { at, type Cursor, clamped, moved, rangeOf } from './cursor.ts'
import { FigureRow, FootRow } from './FigureRow.tsx'
import styles from './FigureTable.module.css'
import { heatOf } from './heat.ts'
import { ScenarioHeads } from './ScenarioHeads.tsx'
import { useVisibleGroups } from './visibleGroups.ts'

interface Props {
  readonly figures: ComparisonFigures
  readonly shown: readonly ScenarioResult[]
  readonly choice: Choice
  readonly unit: MoneyUnit
  readonly prices: string
}

/** A table whose figures are walked with arrow keys is a grid, which the linter does not know. */
const asGrid = { role: 'grid' } as const

export function FigureTable({ figures, shown, choice, unit, prices }: Props) {
  const words = useWords()
  const { t } = words
  const { rows, columns } = figures
  const group = columns.length
  const size = { rows: rows.length, columns: figures.scenarios.length * group, group }
  const table = useRef<HTMLTableElement>(null)
  const [wanted, setCursor] = useState<Cursor>(at(0, Math.max(0, group - 1)))
  const cursor = clamped(wanted, size)
  const range = rangeOf(cursor)
  const dragging = useRef(false)
  const columnKeys = useMemo(
    () => figures.scenarios.flatMap(({ id }) => columns.map((measure) => `${id}/${measure}`)),
    [figures, columns],
  )
  const names = useMemo(
    () => rows.map((row) => rowName(row, figures.onlyDistricts, words.language)),
    [rows, figures, words],
  )
  const corner = t('comparison.corner', { unit: t(`term.unit.${unit}`), period: spanText(figures), prices })
  const widths = useMemo(
    () => columnWidths(figures, [...names, corner, t('comparison.losersRow')], unit, words),
    [figures, names, corner, unit, words, t],
  )
  const groupWidth = widths.columns.slice(0, group).reduce((sum, width) => sum + width, 0)
  const visible = useVisibleGroups(table, widths.names, groupWidth, figures.scenarios.length)
  const heat = useMemo(() => heatOf(figures), [figures])

  useEffect(() => {
    const stop = () => {
      dragging.current = false
    }
    globalThis.addEventListener('mouseup', stop)
    return () => globalThis.removeEventListener('mouseup', stop)
  }, [])

  // The formula bar and the status bar follow the figures also when an edit elsewhere changes them.
  const [focused, setFocused] = useState(false)
  useEffect(() => {
    if (focused) tell(figures, cursor, unit, words)
  })

  // A figure that was out of view has a cell only after the cursor has moved to it.
  const moving = useRef(false)
  useLayoutEffect(() => {
    if (!moving.current) return
    moving.current = false
    table.current?.querySelector<HTMLElement>(`[data-at="${cursor.row}/${cursor.column}"]`)?.focus()
  })

  function go(next: Cursor): void {
    moving.current = true
    setCursor(next)
    askLater(() => ask(next.row, next.column))
  }

  function ask(row: number, column: number): void {
    const asked = figures.rows[row]
    const reference = asked?.figures[column]?.reference
    if (reference) askAbout({ figure: reference })
    else if (asked?.kind === 'subtotal') askSum(column)
  }

  function askSum(column: number): void {
    const measure = columns[column % group]
    const scenario = figures.scenarios[Math.floor(column / group)]
    if (!scenario || !measure || measure === 'benefitCostRatio' || measure === 'paybackYear') return
    const departments = rows.filter(({ kind }) => kind === 'department').map(({ key }) => key)
    const name = names[rows.findIndex(({ kind }) => kind === 'subtotal')] ?? ''
    const against = choice.base === scenario.id ? null : choice.base
    askAbout({ sum: { scenario: scenario.id, departments, measure, year: figures.year, against, name } })
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const place = placeOf(event.target)
    if (!place || event.altKey) return
    const ctrl = event.ctrlKey || event.metaKey
    if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') ask(place.row, place.column)
    else if (ctrl && event.key.toLowerCase() === 'a')
      setCursor({ row: size.rows - 1, column: size.columns - 1, anchorRow: 0, anchorColumn: 0 })
    else {
      const next = moved(cursor, { key: event.key, ctrl, shift: event.shiftKey }, size)
      if (!next) return
      go(next)
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function onMouseDown(event: MouseEvent<HTMLTableElement>): void {
    const place = placeOf(event.target)
    if (!place || event.button !== 0) return
    dragging.current = true
    setCursor(event.shiftKey ? { ...cursor, row: place.row, column: place.column } : at(place.row, place.column))
    if (event.shiftKey) event.preventDefault()
  }

  function onMouseOver(event: MouseEvent<HTMLTableElement>): void {
    const place = dragging.current ? placeOf(event.target) : null
    if (place) setCursor((from) => ({ ...from, row: place.row, column: place.column }))
  }

  function onClick(event: MouseEvent<HTMLTableElement>): void {
    const place = placeOf(event.target)
    if (place && range.top === range.bottom && range.left === range.right) ask(place.row, place.column)
  }

  return (
    <table
      ref={table}
      {...asGrid}
      className={styles.table}
      style={{ width: widths.total }}
      aria-label={t('comparison.table', { period: spanText(figures), unit: t(`term.unit.${unit}`) })}
      aria-describedby="comparison-hint"
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseOver={onMouseOver}
      onFocus={(event) => {
        const place = placeOf(event.target)
        setFocused(place !== null)
        if (place && (place.row !== cursor.row || place.column !== cursor.column) && !dragging.current)
          setCursor(at(place.row, place.column))
      }}
      onBlur={() => setFocused(false)}
      onClick={onClick}
      onCopy={(event) => {
        event.clipboardData.setData('text/plain', copied(figures, range, unit, words))
        event.preventDefault()
      }}
    >
      <colgroup>
        <col style={{ width: widths.names }} />
        {columnKeys.map((key, c) => (
          <col key={key} style={{ width: widths.columns[c] }} />
        ))}
      </colgroup>
      <thead>
        <ScenarioHeads figures={figures} choice={choice} corner={corner} />
      </thead>
      <tbody>
        {rows.map((row, r) => {
          const inRange = r >= range.top && r <= range.bottom
          return (
            <FigureRow
              key={row.key}
              row={row}
              index={r}
              name={names[r] ?? ''}
              columns={columnKeys}
              group={group}
              unit={unit}
              words={words}
              heat={heat}
              active={r === cursor.row ? cursor.column : -1}
              from={inRange ? range.left : -1}
              to={inRange ? range.right : -1}
              first={visible.first}
              last={visible.last}
            />
          )
        })}
      </tbody>
      <tfoot>
        {choice.view !== 'presentValue' && (
          <FootRow
            label={t('comparison.npvRow')}
            group={group}
            values={shown.map(({ id, city }) => [id, formatMoney(city.npv, unit, words.language)])}
            onAsk={(scenario) =>
              askAbout({ figure: { scenario, subject: { of: 'city' }, measure: 'npv', year: null } })
            }
          />
        )}
        <FootRow
          label={t('comparison.losersRow')}
          group={group}
          values={shown.map((result) => {
            const found = losersOf(result, { view: choice.view, year: figures.year, language: words.language })
            return [result.id, found ? t('comparison.losersOf', { losers: found.losers, all: found.all }) : noNumber]
          })}
          onAsk={(scenario) =>
            askAbout({
              figure: {
                scenario,
                subject: { of: 'city' },
                measure: choice.view === 'presentValue' ? 'npvLosers' : 'losers',
                year: figures.year,
              },
            })
          }
        />
      </tfoot>
    </table>
  )
}

function placeOf(target: EventTarget | null): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest('[data-at]') : null
  const [row, column] = (cell?.getAttribute('data-at') ?? '').split('/').map(Number)
  return cell && row !== undefined && column !== undefined ? { row, column } : null
}
