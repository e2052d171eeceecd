import { Button } from '@fluentui/react-components'
import { type DragEvent, useState } from 'react'
import { type Encoding, encodings } from '../../shared/import/encoding.ts'
import { sniffDecimal } from '../../shared/import/number.ts'
import type { Import } from '../../shared/import/readImport.ts'
import { type Separator, separators } from '../../shared/import/separated.ts'
import { rawText, type Table, type TextOptions } from '../../shared/import/table.ts'
import { targetNamed, targets } from '../../shared/import/targets/index.ts'
import type { Choices, Role, Target } from '../../shared/import/targets/target.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { Pick } from '../ui/Pick.tsx'
import { useWords } from '../ui/words.ts'
import styles from './Import.module.css'

interface Props {
  readonly source: Import
  readonly tables: readonly Table[]
  readonly sheet: number
  readonly table: Table
  readonly target: Target
  readonly choices: Choices
  /** Labels of what no column is chosen for. */
  readonly missing: readonly string[]
  readonly choose: (choices: Partial<Choices>) => void
  readonly chooseTarget: (target: Target) => void
  readonly chooseSheet: (sheet: number) => void
  /** Absent: what was pasted cannot be read in another way. */
  readonly readAgain?: (options: TextOptions) => void
}

const separatorKeys = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const
const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
}
const dragged = 'application/x-fordela-column'

export function ColumnsStep(props: Props) {
  const { source, tables, sheet, table, target, choices, missing, choose, chooseTarget, chooseSheet, readAgain } = props
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  const fields = target.fields(document, language)
  const fixed = target
    .fixed(document, language)
    .filter(({ role, asked }) => !choices.roles.includes(role) && (asked?.(choices.roles) ?? true))
  const text = source.kind === 'text' ? source.table : null
  const years = target.years ? yearsOf(choices.roles, document.settings) : []
  const options = [
    ...fields.map(({ role, label }) => ({ value: role, label })),
    ...years.map((year) => ({ value: `year:${year}`, label: t('dialog.import.yearRole', { year: String(year) }) })),
  ]
  const { doubtful } = sniffDecimal(table)
  const problems: Problem[] = [
    ...table.problems,
    ...(choices.decimal === null && doubtful !== ''
      ? [problem('import-decimal-doubtful', '', { text: doubtful }, 'warning')]
      : []),
  ]
  // A role belongs to one column: the last that was given it.
  const assign = (column: number, role: Role | null) =>
    choose({
      roles: headingsOf(table, choices.header).map((_, i) =>
        i === column ? role : role !== null && choices.roles[i] === role ? null : (choices.roles[i] ?? null),
      ),
    })

  return (
    <>
      <p className={styles.lead}>
        {t('dialog.import.columnsLead', { name: source.name, rows: table.rows.length - choices.header - 1 })}
      </p>
      <div className={styles.settings}>
        <Pick
          label={t('dialog.import.target')}
          value={target.id}
          options={targets.map(({ id, labelKey }) => ({ value: id, label: t(labelKey) }))}
          onChange={(id) => chooseTarget(targetNamed(id))}
        />
        {tables.length > 1 && (
          <Pick
            label={t('dialog.import.sheet')}
            value={String(sheet)}
            options={tables.map(({ name }, i) => ({ value: String(i), label: name }))}
            onChange={(value) => chooseSheet(Number(value))}
          />
        )}
        <Pick
          label={t('dialog.import.header')}
          value={String(choices.header)}
          options={[
            { value: '-1', label: t('dialog.import.headerNone') },
            ...table.rows.slice(0, 15).map((_, i) => ({ value: String(i), label: String(table.lines[i] ?? i + 1) })),
          ]}
          onChange={(value) => choose({ header: Number(value) })}
        />
        {text && readAgain && (
          <>
            <Pick
              label={t('dialog.import.separator')}
              value={text.separator}
              options={separators.map((one) => ({
                value: one,
                label: t(`dialog.import.separator.${separatorKeys[one]}`),
              }))}
              onChange={(value) => readAgain({ encoding: text.encoding, separator: value as Separator })}
            />
            <Pick
              label={t('dialog.import.encoding')}
              value={text.encoding}
              options={encodings.map((one) => ({ value: one, label: encodingNames[one] }))}
              onChange={(value) => readAgain({ encoding: value as Encoding })}
            />
          </>
        )}
        {text && (
          <Pick
            label={t('dialog.import.decimal')}
            value={choices.decimal ?? ''}
            options={[
              ...(choices.decimal === null ? [{ value: '', label: t('dialog.import.decimal.unknown') }] : []),
              { value: ',', label: t('dialog.import.decimal.comma') },
              { value: '.', label: t('dialog.import.decimal.point') },
            ]}
            onChange={(value) => choose({ decimal: value === ',' || value === '.' ? value : null })}
          />
        )}
        {target.money && (
          <Pick
            label={t('dialog.import.amounts')}
            value={choices.amounts}
            options={(['kr', 'tkr', 'mnkr'] as const).map((unit) => ({ value: unit, label: unit }))}
            onChange={(value) => choose({ amounts: value === 'tkr' || value === 'mnkr' ? value : 'kr' })}
          />
        )}
        {fixed.map(({ role, label, options: named }) => (
          <Pick
            key={role}
            label={t('dialog.import.forAll', { what: label })}
            value={choices.fixed[role] ?? ''}
            options={[
              { value: '', label: t('dialog.import.notChosen') },
              ...named.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(value) => {
              const { [role]: _, ...others } = choices.fixed
              choose({ fixed: value === '' ? others : { ...others, [role]: value } })
            }}
          />
        ))}
      </div>
      {problems.map((one) => (
        <p key={one.code} className={styles.warning}>
          {words.problem(one).message} {words.problem(one).remedy}{' '}
          {one.code === 'import-encoding-doubtful' && text?.better && readAgain && (
            <Button size="small" onClick={() => readAgain({ encoding: text.better ?? 'utf-8' })}>
              {t('dialog.import.rereadAs', { encoding: encodingNames[text.better] })}
            </Button>
          )}
        </p>
      ))}
      {missing.map((what) => (
        <p key={what} role="alert" className={styles.warning}>
          {t('dialog.import.missing', { what })}
        </p>
      ))}
      <ColumnTable table={table} choices={choices} options={options} assign={assign} />
    </>
  )
}

function headingsOf(table: Table, header: number): string[] {
  const widest = table.rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: Math.min(widest, 200) }, (_, i) => rawText(table.rows[header]?.[i]))
}

/** Of the period, and whatever the headings say. */
function yearsOf(
  roles: readonly (Role | null)[],
  { firstYear, lastYear }: { firstYear: number; lastYear: number },
): number[] {
  const period = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i)
  const own = roles.flatMap((role) => (role?.startsWith('year:') ? [Number(role.slice(5))] : []))
  return [...new Set([...period, ...own])].sort((a, b) => a - b)
}

interface TableProps {
  readonly table: Table
  readonly choices: Choices
  readonly options: readonly { readonly value: Role; readonly label: string }[]
  readonly assign: (column: number, role: Role | null) => void
}

function ColumnTable({ table, choices, options, assign }: TableProps) {
  const { t } = useWords()
  const [over, setOver] = useState<number | null>(null)
  const headings = headingsOf(table, choices.header)
  const columns = headings.map((heading, column) => ({ key: String(column + 1), heading, column }))
  const sample = table.rows
    .slice(choices.header + 1, choices.header + 7)
    .map((row, i) => ({ row, key: String(choices.header + i) }))
  const free = options.filter(({ value }) => !value.startsWith('year:') && !choices.roles.includes(value)).slice(0, 12)
  const drop = (event: DragEvent, column: number) => {
    const role = event.dataTransfer.getData(dragged)
    setOver(null)
    if (role === '') return
    event.preventDefault()
    assign(column, role)
  }
  return (
    <>
      {/* By mouse only: the list in each head does the same by keyboard. */}
      <div className={styles.chips} aria-hidden="true">
        {free.map(({ value, label }) => (
          <button
            type="button"
            tabIndex={-1}
            key={value}
            className={styles.chip}
            draggable
            onDragStart={(event) => event.dataTransfer.setData(dragged, value)}
          >
            {label}
          </button>
        ))}
      </div>
      <section className={styles.scroll} aria-label={t('dialog.import.tableCaption')}>
        <table className={styles.columns}>
          <thead>
            <tr>
              {columns.map(({ key, heading, column }) => {
                const role = choices.roles[column] ?? null
                const label = t('dialog.import.column', { column: key, heading })
                return (
                  <th
                    key={key}
                    scope="col"
                    data-read={role !== null}
                    data-over={over === column}
                    onDragOver={(event) => {
                      if (!event.dataTransfer.types.includes(dragged)) return
                      event.preventDefault()
                      setOver(column)
                    }}
                    onDragLeave={() => setOver(null)}
                    onDrop={(event) => drop(event, column)}
                  >
                    <select
                      aria-label={label}
                      className={styles.role}
                      value={role ?? ''}
                      onChange={(event) => assign(column, event.target.value === '' ? null : event.target.value)}
                    >
                      <option value="">{t('dialog.import.ignored')}</option>
                      {options.map((one) => (
                        <option key={one.value} value={one.value}>
                          {one.label}
                        </option>
                      ))}
                    </select>
                    <span className={styles.headingText}>{heading || '\u00a0'}</span>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ key: rowKey, row }) => (
              <tr key={rowKey}>
                {columns.map(({ key, column }) => (
                  <td key={key} data-read={(choices.roles[column] ?? null) !== null}>
                    {rawText(row[column]).slice(0, 60)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
