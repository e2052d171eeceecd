import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { type WordedChange, wordChange } from '../../shared/document/changeWords.ts'
import { changesBetween } from '../../shared/document/diff.ts'
import type { Model } from '../../shared/document/schema.ts'
import { useWords } from '../ui/words.ts'
import styles from './Changes.module.css'

/** More are counted, not shown: nobody reads a thousand lines, and the window stays quick. */
const most = 400
/** Where something else follows. */
const first = 8

interface Group {
  readonly heading: string
  readonly changes: readonly (WordedChange & { readonly rest: string })[]
}

/** What differs between two models' inputs, in words, under the part of the model where it is. */
export function Changes({
  before,
  after,
  few = false,
}: {
  readonly before: Model
  readonly after: Model
  /** A few at first; the rest when asked for. */
  readonly few?: boolean
}) {
  const { t, language } = useWords()
  const changes = useMemo(() => changesBetween(before, after), [before, after])
  const [all, setAll] = useState(!few)
  const limit = all || changes.length <= first + 2 ? most : first
  const groups = useMemo(
    () => grouped(changes.slice(0, limit).map((change) => wordChange(change, before, after, language))),
    [changes, limit, before, after, language],
  )
  if (changes.length === 0) return <p className={styles.none}>{t('dialog.compare.same')}</p>
  return (
    <div className={styles.groups}>
      {groups.map(({ heading, changes: listed }) => (
        <section key={heading} aria-label={heading}>
          <h3 className={styles.heading}>
            {heading}
            {all && <span className={styles.count}>{t('dialog.compare.changed', { count: listed.length })}</span>}
          </h3>
          <ul className={styles.list}>
            {listed.map((change) => (
              <Line key={`${change.kind} ${change.place}`} change={change} />
            ))}
          </ul>
        </section>
      ))}
      {limit === first && (
        <div>
          <Button size="small" onClick={() => setAll(true)}>
            {t('dialog.compare.all', { count: changes.length })}
          </Button>
        </div>
      )}
      {limit === most && changes.length > most && (
        <p className={styles.none}>{t('dialog.compare.more', { count: changes.length - most })}</p>
      )}
    </div>
  )
}

function Line({ change }: { readonly change: Group['changes'][number] }) {
  const { of } = useWords()
  const { kind, rest, from, to } = change
  return (
    <li className={styles.line}>
      <span className={styles.where}>{rest}</span>
      {kind === 'changed' ? (
        <span className={styles.values}>
          <del>{from}</del>
          <span aria-hidden> → </span>
          <ins>{to}</ins>
        </span>
      ) : (
        <span className={styles.values}>
          <span className={styles[kind]}>{of(`change.word.${kind}`)}</span>
          {(from || to) && <span> {from || to}</span>}
        </span>
      )}
    </li>
  )
}

/** 'Antaganden › Antal användare › Värde' is 'Antal användare › Värde' under Antaganden. */
function grouped(changes: readonly WordedChange[]): Group[] {
  const groups = new Map<string, Group['changes'][number][]>()
  for (const change of changes) {
    const [heading = '', ...rest] = change.where.split(' › ')
    const listed = groups.get(heading) ?? []
    groups.set(heading, listed)
    listed.push({ ...change, rest: rest.join(' › ') || heading })
  }
  return [...groups].map(([heading, listed]) => ({ heading, changes: listed }))
}
