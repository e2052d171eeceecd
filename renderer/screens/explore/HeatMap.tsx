import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Explored } from '../../../shared/analysis/explorer.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import styles from './Explore.module.css'
import { heatOf } from './heat.ts'
import { combinationKey, combinationName, measureText, planName, ruleName, type ShownMeasure } from './names.ts'

interface Props {
  readonly found: readonly Explored[]
  readonly measure: ShownMeasure
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** Rules downwards, operating models with their funding plans across; one stop for Tab, arrows go between the cells. */
export function HeatMap({ found, measure, chosen, onChoose }: Props) {
  const words = useWords()
  const { t } = words
  const unit = useUnit()
  const [cursor, setCursor] = useState<readonly [number, number]>([0, 0])
  const heat = useMemo(() => heatOf(found, measure), [found, measure])
  const { models, plans, rules, cells } = useMemo(() => layOut(found), [found])
  const columns = models.length * plans.length

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = moves[event.key]
    if (!step) return
    event.preventDefault()
    const row = Math.min(rules.length - 1, Math.max(0, cursor[0] + step[0]))
    const column = Math.min(columns - 1, Math.max(0, cursor[1] + step[1]))
    setCursor([row, column])
    const button = event.currentTarget.tBodies[0]?.rows[row]?.cells[column + 1]?.querySelector('button')
    button?.focus()
  }

  return (
    <div className={styles.frame}>
      <table className={styles.heat} aria-label={t(`explore.measure.${measure}`)} onKeyDown={move}>
        <thead>
          <tr>
            <td />
            {models.map(({ id, name }) => (
              <th key={id} scope="colgroup" colSpan={plans.length} data-start="">
                {name}
              </th>
            ))}
          </tr>
          {plans.length > 1 && (
            <tr>
              <th scope="col">{t('explore.rule')}</th>
              {models.map((model) =>
                plans.map((explored, p) => (
                  <th
                    key={`${model.id} ${combinationKey(explored.combination)}`}
                    scope="col"
                    data-start={p === 0 ? '' : undefined}
                    className={styles.plan}
                  >
                    {planName(explored.combination, words)}
                  </th>
                )),
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {rules.map((rule, r) => (
            <tr key={combinationKey(rule.combination)}>
              <th scope="row">{ruleName(rule.combination, words)}</th>
              {(cells[r] ?? []).map((explored, c) => {
                const key = combinationKey(explored.combination)
                const text = measureText(explored, measure, unit, words)
                return (
                  <td key={key} data-heat={heat(explored)} data-start={c % plans.length === 0 ? '' : undefined}>
                    <button
                      type="button"
                      className={styles.cell}
                      tabIndex={cursor[0] === r && cursor[1] === c ? 0 : -1}
                      aria-pressed={key === chosen}
                      aria-label={`${combinationName(explored.combination, words)}: ${text}`}
                      onFocus={() => setCursor([r, c])}
                      onClick={() => onChoose(key)}
                    >
                      {text}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The explorer tells model by model, rule by rule, plan by plan. */
function layOut(found: readonly Explored[]) {
  const first = (by: (explored: Explored) => string): Explored[] => {
    const kept = new Map<string, Explored>()
    for (const explored of found) if (!kept.has(by(explored))) kept.set(by(explored), explored)
    return [...kept.values()]
  }
  const models = first(({ combination }) => combination.model.id).map(({ combination }) => combination.model)
  const plans = first(({ combination }) => combination.plan?.id ?? '')
  const rules = first(({ combination }) => combination.rule?.id ?? '')
  const cells = rules.map(({ combination: { rule } }) =>
    models.flatMap((model) =>
      found.filter(({ combination }) => combination.model.id === model.id && combination.rule?.id === rule?.id),
    ),
  )
  return { models, plans, rules, cells }
}
