import { Button, Checkbox, Radio, RadioGroup } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { central } from '../../shared/document/schema.ts'
import { replacementKey } from '../../shared/import/names.ts'
import type { Change, ImportPlan, PlannedRow, RowState, UnknownName } from '../../shared/import/plan.ts'
import type { Choices } from '../../shared/import/targets/target.ts'
import { cellShown } from '../grid/cellText.ts'
import { useStore } from '../store/store.ts'
import { Pick } from '../ui/Pick.tsx'
import { useWords } from '../ui/words.ts'
import styles from './Import.module.css'

interface Props {
  readonly plan: ImportPlan
  readonly choices: Choices
  readonly choose: (choices: Partial<Choices>) => void
}

const shownRows = 200
const shownChanges = 6
const states: readonly RowState[] = ['new', 'changed', 'refused', 'same', 'left']

export function PreviewStep({ plan, choices, choose }: Props) {
  const words = useWords()
  const { t } = words
  const { counts, replaced } = plan
  const [show, setShow] = useState<RowState | 'all'>('all')
  // What needs a look stands first; within, the order of the file.
  const rows = useMemo(() => {
    const order: Readonly<Record<RowState, number>> = { refused: 0, changed: 1, new: 1, left: 2, same: 3 }
    const wanted = show === 'all' ? plan.rows : plan.rows.filter(({ state }) => state === show)
    return wanted.toSorted((a, b) => order[a.state] - order[b.state])
  }, [plan, show])
  const leave = (at: number, out: boolean) =>
    choose({ left: new Set(out ? [...choices.left, at] : [...choices.left].filter((one) => one !== at)) })

  return (
    <>
      <p className={styles.lead} role="status">
        {plan.edit === null && counts.refused === 0 && counts.left === 0
          ? t('dialog.import.unchanged')
          : t('dialog.import.summary', {
              new: counts.new,
              changed: counts.changed,
              same: counts.same,
              refused: counts.refused,
              left: counts.left,
            })}
      </p>
      {plan.problems.map((one) => (
        <p key={`${one.code}${Object.values(one.values).join()}`} className={styles.warning}>
          {words.problem(one).message} {words.problem(one).remedy}
        </p>
      ))}
      {plan.unknown.length > 0 && <Unknown unknown={plan.unknown} choices={choices} choose={choose} />}
      {replaced > 0 && (
        <fieldset className={styles.unknown}>
          <legend className={styles.heading}>{t('dialog.import.duplicates', { count: replaced })}</legend>
          <RadioGroup
            layout="horizontal"
            aria-label={t('dialog.import.duplicates', { count: replaced })}
            value={choices.replace ? 'replace' : 'skip'}
            onChange={(_, { value }) => choose({ replace: value === 'replace' })}
          >
            <Radio value="replace" label={t('dialog.import.replace')} />
            <Radio value="skip" label={t('dialog.import.skip')} />
          </RadioGroup>
        </fieldset>
      )}
      <div className={styles.settings}>
        <Pick
          label={t('dialog.import.show')}
          value={show}
          options={[
            { value: 'all', label: t('dialog.import.show.all', { count: plan.rows.length }) },
            ...states
              .filter((state) => counts[state] > 0 || state === show)
              .map((state) => ({ value: state, label: t(`dialog.import.show.${state}`, { count: counts[state] }) })),
          ]}
          onChange={(value) => setShow(states.find((one) => one === value) ?? 'all')}
        />
      </div>
      <section className={styles.scroll} aria-label={t('dialog.import.previewCaption')}>
        <table className={styles.preview}>
          <thead>
            <tr>
              <th scope="col">{t('dialog.import.head.take')}</th>
              <th scope="col" className={styles.number}>
                {t('dialog.import.head.line')}
              </th>
              <th scope="col">{t('dialog.import.head.what')}</th>
              <th scope="col">{t('dialog.import.head.state')}</th>
              <th scope="col">{t('dialog.import.head.changes')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map((row) => (
              <Row key={row.at} row={row} leave={leave} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > shownRows && (
        <p className={styles.note}>{t('dialog.import.more', { count: rows.length - shownRows })}</p>
      )}
    </>
  )
}

function Row({ row, leave }: { readonly row: PlannedRow; readonly leave: (at: number, out: boolean) => void }) {
  const words = useWords()
  const { t } = words
  const { at, line, title, state, changes, problems } = row
  const choice = state === 'new' || state === 'changed' || state === 'left'
  return (
    <tr data-state={state}>
      <td>
        {choice && (
          <Checkbox
            className={styles.check ?? ''}
            checked={state !== 'left'}
            aria-label={t('dialog.import.takeRow', { line: String(line) })}
            onChange={(_, { checked }) => leave(at, checked !== true)}
          />
        )}
      </td>
      <td className={styles.number}>{line}</td>
      <td>{title || '–'}</td>
      <td>
        <span className={styles.state} data-state={state}>
          {t(`dialog.import.state.${state}`)}
        </span>
      </td>
      <td>
        {changes.slice(0, shownChanges).map((change) => (
          <ChangeShown key={change.what} change={change} />
        ))}
        {changes.length > shownChanges && (
          <span className={styles.note}>
            {t('dialog.import.moreChanges', { count: changes.length - shownChanges })}
          </span>
        )}
        {problems.map((one) => {
          const { message, remedy } = words.problem(one)
          return (
            <div key={`${one.code}${one.column}${message}`} className={styles.trouble} data-severity={one.severity}>
              {message} <span className={styles.note}>{remedy}</span>
            </div>
          )
        })}
      </td>
    </tr>
  )
}

function ChangeShown({ change: { what, from, to, unit } }: { readonly change: Change }) {
  const { language } = useWords()
  const shown = (cell: string | number) => cellShown(cell, unit, language).shown.slice(0, 80)
  return (
    <span className={styles.change}>
      <span className={styles.note}>{what}</span> {from !== null && from !== '' && <del>{shown(from)}</del>}{' '}
      {from !== null && from !== '' && '→ '}
      <ins>{shown(to)}</ins>
    </span>
  )
}

function Unknown({ unknown, choices, choose }: Omit<Props, 'plan'> & { readonly unknown: readonly UnknownName[] }) {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const set = (key: string, id: string | null | undefined) => {
    const { [key]: _, ...others } = choices.names
    choose({ names: id === undefined ? others : { ...others, [key]: id } })
  }
  const itemsOf = (kind: UnknownName['kind']) => {
    if (kind === 'department') return [...document.departments, { id: central, name: t('term.department.central') }]
    if (kind === 'driver') return document.drivers
    return kind === 'service' ? document.services : null
  }
  return (
    <section className={styles.unknown} aria-labelledby="import-unknown">
      <h3 id="import-unknown" className={styles.heading}>
        {t('dialog.import.unknown')}
      </h3>
      <ul className={styles.names}>
        {unknown.slice(0, 50).map(({ kind, text, rows, nearest }) => {
          const key = replacementKey(kind, text)
          const chosen = choices.names[key]
          const items = itemsOf(kind) ?? (nearest ? [nearest] : [])
          return (
            <li key={key}>
              <span className={styles.name}>{t('dialog.import.unknownName', { kind, text, rows })}</span>
              {nearest && chosen !== nearest.id && (
                <Button
                  size="small"
                  appearance="primary"
                  aria-label={t('dialog.import.useNearestFor', { name: nearest.name, text })}
                  onClick={() => set(key, nearest.id)}
                >
                  {t('dialog.import.useNearest', { name: nearest.name })}
                </Button>
              )}
              <select
                className={styles.role}
                aria-label={t('dialog.import.meansFor', { text })}
                value={chosen === null ? '-' : (chosen ?? '')}
                onChange={({ target }) =>
                  set(key, target.value === '' ? undefined : target.value === '-' ? null : target.value)
                }
              >
                <option value="">{t('dialog.import.undecided')}</option>
                <option value="-">{t('dialog.import.leaveOut')}</option>
                {items.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
