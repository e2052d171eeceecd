import { ArrowRightRegular, ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useMemo, useState } from 'react'
import type { TraceNode } from '../../shared/calculation/results.ts'
import type { MoneyUnit } from '../../shared/numbers.ts'
import { wordTrace } from '../../shared/report/wording.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './TraceTree.module.css'

/** As many steps as can be taken in at a glance. */
const openAtFirst = 16

export function TraceTree({ root, unit }: { readonly root: TraceNode; readonly unit: MoneyUnit }) {
  const { t } = useWords()
  // 'all' and 'none' start every step over; null leaves them as they are.
  const [every, setEvery] = useState<{ open: boolean; turn: number } | null>(null)
  const first = useMemo(() => opensAtFirst(root), [root])
  return (
    <section aria-label={t('trace.steps', { unit: t(`term.unit.${unit}`) })}>
      <header className={styles.header}>
        <h3>{t('trace.steps', { unit: t(`term.unit.${unit}`) })}</h3>
        <button
          type="button"
          className={styles.every}
          onClick={() => setEvery({ open: !every?.open, turn: (every?.turn ?? 0) + 1 })}
        >
          {t(every?.open ? 'trace.collapseAll' : 'trace.expandAll')}
        </button>
      </header>
      <ul className={styles.tree} key={every?.turn}>
        <Step node={root} unit={unit} level={0} opens={every ? () => every.open : (node) => first.has(node)} />
      </ul>
    </section>
  )
}

interface StepProps {
  readonly node: TraceNode
  readonly parent?: TraceNode
  readonly unit: MoneyUnit
  readonly level: number
  /** Whether a step starts open. */
  readonly opens: (node: TraceNode) => boolean
}

function Step({ node, parent, unit, level, opens }: StepProps) {
  const { t, language } = useWords()
  const [open, setOpen] = useState(() => level === 0 || opens(node))
  const { text, amount, formula } = wordTrace(node, language, unit, parent)
  const { children, place } = node
  return (
    <li>
      <div className={styles.step} data-level={Math.min(level, 5)} data-root={level === 0 || undefined}>
        {children.length > 0 ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={open}
            aria-label={t('trace.expand', { what: text })}
            onClick={() => setOpen(!open)}
          >
            {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          </button>
        ) : (
          <span className={styles.fold} aria-hidden />
        )}
        <span className={styles.words}>
          {text}
          {formula !== '' && <code className={styles.formula}>= {formula}</code>}
        </span>
        <span className={styles.amount} data-negative={(node.amount !== null && node.amount < 0) || undefined}>
          {amount}
        </span>
        {place === undefined ? (
          <span className={styles.go} aria-hidden />
        ) : (
          <button
            type="button"
            className={styles.go}
            title={t('trace.go', { what: text })}
            aria-label={t('trace.go', { what: text })}
            onClick={() => useStore.getState().jumpTo(place)}
          >
            <ArrowRightRegular aria-hidden />
          </button>
        )}
      </div>
      {open && children.length > 0 && (
        <ul className={styles.tree}>
          {children.map((child) => (
            <Step key={keyOf(child)} node={child} parent={node} unit={unit} level={level + 1} opens={opens} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Steps made of money, upper ones first, as long as they fit; what a line is made of is a click away. */
function opensAtFirst(root: TraceNode): ReadonlySet<TraceNode> {
  const open = new Set<TraceNode>()
  const queue = [root]
  let shown = 1
  for (let node = queue.shift(); node; node = queue.shift()) {
    // A step that could not be calculated opens too: what stopped it stands below.
    const money = node.amount === null || node.children.some(({ amount }) => amount !== null)
    if (node !== root && (!money || shown + node.children.length > openAtFirst)) continue
    open.add(node)
    shown += node.children.length
    queue.push(...node.children)
  }
  return open
}

const keys = new WeakMap<TraceNode, string>()
let nodes = 0
/** A step has no name of its own: two lines may say the same. */
function keyOf(node: TraceNode): string {
  const known = keys.get(node) ?? String(nodes++)
  keys.set(node, known)
  return known
}
