import { Select } from '@fluentui/react-components'
import type { PortfolioRow } from '../../../shared/analysis/portfolio.ts'
import { sumOf } from '../../../shared/analysis/potClaims.ts'
import { phases as order } from '../../../shared/document/schema.ts'
import { formatMoney, formatNumber, formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import type { PortfolioAnswer } from '../../worker/analyst.ts'
import { type Condition, conditionOf, noConditions, setCondition } from './conditions.ts'

const conditions = ['free', 'mustHave', 'excluded'] as const satisfies readonly Condition[]

/** Every e-service of the scenario in a row, and the pots with what is left of them. */
export function ServiceTable({ answer }: { readonly answer: PortfolioAnswer }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const jumpTo = useStore((state) => state.jumpTo)
  const readOnly = useStore((state) => state.readOnly)
  const portfolio = useStore((state) => state.document.portfolio) ?? noConditions
  const { rows, pots } = answer.portfolio
  const money = (öre: number | null) => formatMoney(öre, unit, language)
  const unitName = of(`term.unit.${unit}`)
  const sum = (pick: (row: PortfolioRow) => number | null) =>
    rows.reduce((total, row) => total + (pick(row) ?? Number.NaN), 0)
  const title = t('portfolio.services', { unit: unitName })
  const amount = (id: 'cost' | 'gross' | 'realised' | 'npv', start = false) => ({
    id,
    header: t(`portfolio.column.${id}`),
    start,
    loss: (row: PortfolioRow) => (row[id] ?? 0) < 0,
    cell: (row: PortfolioRow) => money(row[id]),
    foot: money(sum((row) => row[id])),
  })
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ReadTable
        label={title}
        rows={rows}
        rowKey={({ service }) => service.id}
        columns={[
          {
            id: 'name',
            header: t('field.service'),
            cell: ({ service }) => (
              <button type="button" className={styles.link} onClick={() => jumpTo(`services/${service.id}/name`)}>
                {service.name || t('services.unnamed')}
              </button>
            ),
            foot: t('reading.sum'),
          },
          {
            id: 'status',
            header: t('field.status'),
            as: 'words',
            cell: ({ service }) => of(`term.status.${service.status}`),
          },
          {
            id: 'condition',
            header: t('portfolio.column.condition'),
            as: 'wrap',
            cell: ({ service }) =>
              service.coordination === true ? (
                t('field.coordination')
              ) : (
                <Select
                  size="small"
                  disabled={readOnly}
                  aria-label={t('portfolio.conditionOf', { name: service.name })}
                  value={conditionOf(portfolio, service.id)}
                  onChange={(_, { value }) => {
                    const condition = conditions.find((one) => one === value)
                    const { document, dispatch } = useStore.getState()
                    if (condition)
                      dispatch(
                        setCondition(
                          document,
                          service.id,
                          condition,
                          `${service.name} · ${t(`portfolio.${condition}`)}`,
                        ),
                      )
                  }}
                >
                  {conditions.map((condition) => (
                    <option key={condition} value={condition}>
                      {t(`portfolio.${condition}`)}
                    </option>
                  ))}
                </Select>
              ),
          },
          {
            id: 'phases',
            header: t('field.phases'),
            as: 'wrap',
            cell: ({ phases }) =>
              phasesText(order.filter((phase) => phases.includes(phase)).map((phase) => of(`term.phase.${phase}`))),
          },
          amount('cost', true),
          amount('gross'),
          amount('realised'),
          amount('npv'),
          {
            id: 'quality',
            header: t('portfolio.column.quality'),
            start: true,
            cell: ({ quality }) => (quality === null ? '' : formatNumber(quality, language, 1)),
          },
          {
            id: 'evidence',
            header: t('portfolio.column.evidence'),
            as: 'words',
            cell: ({ evidence }) => (evidence === null ? '' : of(`term.evidence.${evidence}`)),
          },
          { id: 'reach', header: t('portfolio.column.reach'), cell: ({ reach }) => reach },
          ...pots.map(({ source }, p) => ({
            id: source.id,
            header: source.name,
            start: p === 0,
            cell: ({ drawn }: PortfolioRow) => money(drawn[p] ?? Number.NaN),
            foot: money(sum(({ drawn }) => drawn[p] ?? null)),
          })),
        ]}
      />
      {pots.length === 0 ? (
        <p className={styles.lead}>{t('portfolio.noPots')}</p>
      ) : (
        <ul className={styles.list}>
          {pots.map(({ source, cap, claims, drawn }) => {
            const used = [...drawn.values()].reduce((total, one) => total + sumOf(one), 0)
            const claimed = [...claims.values()].reduce((total, one) => total + sumOf(one), 0)
            return (
              <li key={source.id}>
                {Number.isFinite(cap)
                  ? t('portfolio.pot', {
                      name: source.name,
                      used: money(used),
                      cap: money(cap),
                      percent: formatPercent(cap === 0 ? null : used / cap, language, 0),
                      claimed: money(claimed),
                      unit: unitName,
                    })
                  : t('portfolio.potYearly', {
                      name: source.name,
                      used: money(used),
                      claimed: money(claimed),
                      unit: unitName,
                    })}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** The first and the last phase that cost, with how many lie between. */
function phasesText(names: readonly string[]): string {
  const [first = ''] = names
  const last = names.at(-1) ?? ''
  return names.length < 3 ? names.join(', ') : `${first} … ${last}`
}
