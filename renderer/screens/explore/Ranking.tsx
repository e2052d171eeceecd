import { Button, Input } from '@fluentui/react-components'
import { type Ranked, rankedMeasures, type Weights } from '../../../shared/analysis/ranking.ts'
import { formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import styles from './Explore.module.css'
import { combinationKey, combinationName, measuresOf, measureText, planName, ruleName } from './names.ts'

const most = 20

interface Props {
  readonly ranked: readonly Ranked[]
  readonly weights: Weights
  readonly onWeights: (weights: Weights) => void
  readonly games: boolean
  readonly chosen: string | null
  readonly onMake: (ranked: Ranked) => void
}

/** The combinations best first, by what the reader says matters. */
export function Ranking({ ranked, weights, onWeights, games, chosen, onMake }: Props) {
  const words = useWords()
  const { t, of, language } = words
  const unit = useUnit()
  const readOnly = useStore((state) => state.readOnly)
  const unitName = of(`term.unit.${unit}`)
  const shown = ranked.filter(
    ({ explored, best }, i) => i < most || best || combinationKey(explored.combination) === chosen,
  )
  return (
    <>
      <fieldset className={styles.weights}>
        <legend className="sr-only">{t('explore.weights')}</legend>
        <span>{t('explore.weights')}</span>
        {rankedMeasures
          .filter((measure) => games || measure !== 'stability')
          .map((measure) => (
            <div key={measure}>
              <label htmlFor={`weight-${measure}`}>{t(`explore.weight.${measure}`)}</label>
              <Input
                id={`weight-${measure}`}
                size="small"
                type="number"
                min={0}
                max={100}
                value={String(weights[measure] ?? 0)}
                onChange={(_, { value }) => {
                  const weight = Number(value)
                  if (Number.isFinite(weight)) onWeights({ ...weights, [measure]: Math.min(100, Math.max(0, weight)) })
                }}
              />
            </div>
          ))}
      </fieldset>
      <ReadTable
        label={t('explore.ranking')}
        rows={shown}
        rowKey={({ explored }) => combinationKey(explored.combination)}
        chosen={({ explored }) => combinationKey(explored.combination) === chosen}
        columns={[
          { id: 'rank', header: t('explore.rank'), cell: ({ rank }) => rank ?? '–' },
          {
            id: 'best',
            header: t('explore.best.short'),
            as: 'words',
            cell: ({ best }) =>
              best && (
                <span className={styles.mark} role="img" aria-label={t('explore.best')}>
                  ●
                </span>
              ),
          },
          {
            id: 'make',
            header: <span className="sr-only">{t('explore.make')}</span>,
            cell: (row) => (
              <Button
                size="small"
                appearance="subtle"
                disabled={readOnly}
                aria-label={t('explore.makeNamed', { name: combinationName(row.explored.combination, words) })}
                onClick={() => onMake(row)}
              >
                {t('explore.make')}
              </Button>
            ),
          },
          {
            id: 'model',
            header: t('field.operatingModel'),
            as: 'wrap',
            cell: ({ explored }) => explored.combination.model.name,
          },
          {
            id: 'rule',
            header: t('field.splitRule'),
            as: 'wrap',
            cell: ({ explored: { combination, notShared } }) =>
              notShared === 0
                ? ruleName(combination, words)
                : t('explore.notShared', { rule: ruleName(combination, words), count: notShared }),
          },
          {
            id: 'plan',
            header: t('field.fundingPlan'),
            as: 'wrap',
            cell: ({ explored }) => planName(explored.combination, words),
          },
          {
            id: 'score',
            header: t('explore.score'),
            start: true,
            cell: ({ score }) => formatPercent(score, language, 0),
          },
          ...measuresOf(games).map((measure) => ({
            id: measure,
            header: t(`explore.column.${measure}`, { unit: unitName }),
            loss: ({ explored }: Ranked) => (explored[measure] ?? 0) < 0,
            cell: ({ explored }: Ranked) => measureText(explored, measure, unit, words),
          })),
          {
            id: 'worst',
            header: t('explore.worst'),
            as: 'words',
            cell: ({ explored }) => <Department id={explored.worst} />,
          },
        ]}
      />
      {ranked.length > shown.length && <p>{t('explore.more', { count: ranked.length - shown.length })}</p>}
    </>
  )
}

function Department({ id }: { readonly id: string | null }) {
  const departments = useStore((state) => state.document.departments)
  return departments.find((one) => one.id === id)?.name ?? ''
}
