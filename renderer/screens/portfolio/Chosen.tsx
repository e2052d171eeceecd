import { sumOf } from '../../../shared/analysis/potClaims.ts'
import type { PortfolioChoice } from '../../../shared/document/governance.ts'
import { wordMoney } from '../../../shared/language/amount.ts'
import { formatMoney, formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import type { PortfolioAnswer } from '../../worker/analyst.ts'

interface Props {
  readonly answer: PortfolioAnswer
  readonly conditions: PortfolioChoice
}

/** The best set that the pots hold for, and who is next if there is more. */
export function Chosen({ answer, conditions }: Props) {
  const words = useWords()
  const { t, of, language } = words
  const unit = useUnit()
  const firstYear = useStore((state) => state.document.settings.firstYear)
  const jumpTo = useStore((state) => state.jumpTo)
  const { chosen, portfolio } = answer
  const { choice, rows, caps, scores, problems } = chosen
  const byCriteria = conditions.criteria.length > 0
  const unitName = of(`term.unit.${unit}`)
  const money = (öre: number) => formatMoney(öre, unit, language)
  const scoreText = (score: number | undefined) =>
    score === undefined ? '–' : byCriteria ? formatPercent(score / 1_000_000, language, 1) : money(score)
  const nameOf = (id: string) => portfolio.rows.find(({ service }) => service.id === id)?.service.name ?? id
  const rowName = ({ pot, year }: (typeof rows)[number]) =>
    year === null ? pot.source.name : `${pot.source.name} ${year}`
  const picked = choice?.chosen ?? []
  const listed = [
    ...picked.map((id) => ({ id, state: 'chosen' as const, lacks: [] as readonly number[] })),
    ...(choice?.reserve ?? []).map(({ id, lacks }) => ({ id, state: 'reserve' as const, lacks })),
    ...portfolio.rows
      .filter(({ service }) => choice !== null && service.coordination !== true)
      .map(({ service }) => service.id)
      .filter((id) => !picked.includes(id) && !choice?.reserve.some((one) => one.id === id))
      .map((id) => ({ id, state: 'not' as const, lacks: [] as readonly number[] })),
  ]
  return (
    <section className={styles.section} aria-labelledby="portfolio-chosen">
      <h2 id="portfolio-chosen">{t('portfolio.chosen')}</h2>
      <p className={styles.lead}>
        {t('portfolio.chosen.lead', { by: byCriteria ? 'criteria' : 'npv' })}{' '}
        {choice &&
          t(choice.exact ? 'portfolio.exact' : 'portfolio.notExact', {
            count: picked.length,
            score: byCriteria ? scoreText(choice.score) : wordMoney(choice.score, unit, language),
          })}
        {rows.length === 0 && ` ${t('portfolio.noPots')}`}
      </p>
      {problems.map((problem) => {
        const { message, remedy } = words.problem(problem)
        return (
          <p key={`${problem.code} ${problem.where} ${message}`} role="note">
            <strong>{message}</strong> {remedy}
          </p>
        )
      })}
      {listed.length > 0 && (
        <ReadTable
          label={t('portfolio.chosen')}
          rows={listed}
          rowKey={({ id }) => id}
          chosen={({ state }) => state === 'chosen'}
          columns={[
            {
              id: 'name',
              header: t('field.service'),
              cell: ({ id }) => (
                <button type="button" className={styles.link} onClick={() => jumpTo(`services/${id}/name`)}>
                  {nameOf(id)}
                </button>
              ),
            },
            {
              id: 'state',
              header: t('portfolio.state'),
              as: 'words',
              cell: ({ state }) => t(`portfolio.state.${state}`),
            },
            {
              id: 'score',
              header: byCriteria ? t('portfolio.score') : t('portfolio.scoreNpv', { unit: unitName }),
              start: true,
              cell: ({ id }) => scoreText(scores.get(id)),
            },
            ...rows.map((row, r) => ({
              id: rowName(row),
              header: `${rowName(row)}, ${unitName}`,
              start: r === 0,
              cell: ({ id }: (typeof listed)[number]) => money(claimOf(row, id, firstYear)),
              foot: choice ? `${money(choice.used[r] ?? 0)} / ${money(caps[r] ?? 0)}` : '',
            })),
            {
              id: 'lacks',
              header: t('portfolio.lacks'),
              as: 'words',
              start: true,
              cell: ({ lacks }) =>
                lacks.flatMap((öre, r) => (öre > 0 && rows[r] ? [`${rowName(rows[r])} ${money(öre)}`] : [])).join(', '),
            },
          ]}
        />
      )}
    </section>
  )
}

type PotRow = PortfolioAnswer['chosen']['rows'][number]

function claimOf({ pot, year }: PotRow, service: string, firstYear: number): number {
  const claims = pot.claims.get(service)
  return year === null ? sumOf(claims) : (claims?.[year - firstYear] ?? 0)
}
