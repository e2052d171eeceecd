import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import type { Found, Replacement } from '../../shared/document/find.ts'
import { describePlace } from '../../shared/document/place.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './FindPanel.module.css'
import { goTo, useFinding } from './finding.ts'

const page = 200

interface Props {
  readonly found: readonly Found[]
  /** What would stand there, in the same order; null when nothing is to be replaced. */
  readonly replacements: readonly Replacement[] | null
  /** Places where the person has chosen otherwise than was proposed. */
  readonly turned: ReadonlySet<string>
  readonly onTurn: (turned: ReadonlySet<string>) => void
}

/** What would put an error in a cell is left as it is, unless the person wants it. */
export function isChosen({ found, problem, refused }: Replacement, turned: ReadonlySet<string>): boolean {
  if (refused) return false
  return turned.has(found.place) === (problem?.severity === 'error')
}

export function FoundList({ found, replacements, turned, onTurn }: Props) {
  const { t, language } = useWords()
  const document = useStore((state) => state.document)
  const current = useFinding((state) => state.at)
  const [most, setMost] = useState(page)

  function turn(place: string): void {
    const next = new Set(turned)
    if (!next.delete(place)) next.add(place)
    onTurn(next)
  }

  return (
    <ul className={styles.list} aria-label={t('find.results')}>
      {found.slice(0, most).map((one, i) => {
        const replacement = replacements?.[i] ?? null
        const name = describePlace(document, one.place, language)
        return (
          <li key={one.place} className={styles.item} data-current={one.place === current ? '' : undefined}>
            {replacement && (
              <Checkbox
                aria-label={t('find.replaceHere', { place: name })}
                disabled={replacement.refused}
                checked={isChosen(replacement, turned)}
                onChange={() => turn(one.place)}
              />
            )}
            <button type="button" className={styles.found} onClick={() => goTo(one.place)}>
              <span className={styles.place}>{name}</span>
              <Marked found={one} struck={replacement !== null && !replacement.refused} />
              {replacement && !replacement.refused && <span className={styles.after}>{replacement.after || ' '}</span>}
              {replacement?.problem && <Trouble replacement={replacement} />}
            </button>
          </li>
        )
      })}
      {found.length > most && (
        <li>
          <button type="button" className={styles.more} onClick={() => setMost(most + page)}>
            {t('find.more', { count: found.length - most })}
          </button>
        </li>
      )}
    </ul>
  )
}

/** The text around the first match, with what matches marked. */
function Marked({ found, struck }: { readonly found: Found; readonly struck: boolean }) {
  const { typed, matches } = found
  const from = Math.max(0, (matches[0]?.[0] ?? 0) - 40)
  const parts: { readonly text: string; readonly match: boolean; readonly at: number }[] = []
  let end = from
  for (const [start, stop] of matches.slice(0, 20)) {
    if (start > end) parts.push({ text: typed.slice(end, start), match: false, at: end })
    parts.push({ text: typed.slice(start, stop), match: true, at: start })
    end = stop
  }
  parts.push({ text: typed.slice(end, end + 120), match: false, at: end })
  return (
    <span className={styles.text} data-struck={struck ? '' : undefined}>
      {from > 0 && '…'}
      {parts.map(({ text, match, at }) => (match ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </span>
  )
}

function Trouble({ replacement }: { readonly replacement: Replacement }) {
  const words = useWords()
  if (!replacement.problem) return null
  const { message, remedy } = words.problem(replacement.problem)
  return (
    <span className={styles.trouble} data-severity={replacement.problem.severity}>
      {message} {remedy}
    </span>
  )
}
