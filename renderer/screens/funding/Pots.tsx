import { useMemo } from 'react'
import type { PotLedger } from '../../../shared/analysis/potLedger.ts'
import type { FundingPlan, Model } from '../../../shared/document/schema.ts'
import { formatMoney } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'

/** The pots of a scenario's funding: what stands on each, year by year, who draws, and on which decision it rests. */
export function Pots() {
  const { t } = useWords()
  const scenario = useScenario()
  const id = scenario?.id ?? null
  const asked = useAnswer(
    useMemo((): Ask<readonly PotLedger[] | null> | null => (id === null ? null : (analyst) => analyst.pots(id)), [id]),
  )
  if (!scenario) return <NoScenario title={t('pots.title')} />
  return (
    <>
      <div className={styles.tools}>
        <ScenarioPick />
        <UnitChoice />
        <Answering asked={asked} label={t('pots.title')} />
      </div>
      {asked.answer?.length === 0 && <p className={styles.lead}>{t('pots.none', { scenario: scenario.name })}</p>}
      {asked.answer?.map((pot) => (
        <Pot key={pot.source.id} pot={pot} />
      ))}
    </>
  )
}

function Pot({ pot }: { readonly pot: PotLedger }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const plans = useStore((state) => state.document.fundingPlans)
  const jumpTo = useStore((state) => state.jumpTo)
  const { source, decision, internalDecision, years, drawnBy, keptOut } = pot
  const money = (öre: number | null) => formatMoney(öre, unit, language)
  const unlimited = t('pots.unlimited')
  const title = `${source.name}, ${of(`term.unit.${unit}`)}`
  const place = placeOf(plans, source.id)
  const decided = (one: Model['decisions'][number] | null) =>
    one && [one.title, one.dnr, one.date, one.body].filter((part) => part !== '').join(', ')
  const refused = years.reduce((sum, { refused }) => sum + refused, 0)
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.lead}>
        {decision ? t('pots.decision', { decision: decided(decision) ?? '' }) : t('pots.noDecision')}{' '}
        {!decision && place && (
          <button type="button" className={styles.link} onClick={() => jumpTo(`${place}/decision`)}>
            {t('pots.setDecision')}
          </button>
        )}{' '}
        {internalDecision && t('pots.internal', { decision: decided(internalDecision) ?? '' })}{' '}
        {(source.purpose ?? '') !== '' && t('pots.purpose', { purpose: source.purpose ?? '' })}{' '}
        {refused >= 100 && <strong>{t('pots.refused', { amount: money(refused) })}</strong>}
      </p>
      <ReadTable
        label={title}
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { id: 'year', header: t('field.year'), cell: ({ year }) => year },
          { id: 'valid', header: t('pots.valid'), as: 'words', cell: ({ valid }) => t(valid ? 'grid.yes' : 'grid.no') },
          {
            id: 'opening',
            header: t('pots.opening'),
            start: true,
            cell: ({ opening }) => (opening === null ? unlimited : money(opening)),
          },
          {
            id: 'available',
            header: t('pots.available'),
            cell: ({ available }) => (available === null ? unlimited : money(available)),
          },
          { id: 'claimed', header: t('pots.claimed'), start: true, cell: ({ claimed }) => money(claimed) },
          { id: 'drawn', header: t('pots.drawn'), cell: ({ drawn }) => money(drawn) },
          {
            id: 'refused',
            header: t('pots.refusedColumn'),
            loss: (row) => row.refused >= 100,
            cell: (row) => money(row.refused),
          },
          {
            id: 'closing',
            header: t('pots.closing'),
            start: true,
            cell: ({ closing }) => (closing === null ? unlimited : money(closing)),
          },
        ]}
      />
      {drawnBy.length > 0 && (
        <p className={styles.lead}>
          {t('pots.drawnBy', {
            list: drawnBy
              .slice(0, 12)
              .map(({ service, drawn }) => `${service.name} ${money(drawn)}`)
              .join('; '),
          })}
        </p>
      )}
      {keptOut.length > 0 && (
        <p className={styles.lead}>{t('pots.keptOut', { list: keptOut.map(({ name }) => name).join(', ') })}</p>
      )}
    </section>
  )
}

function placeOf(plans: readonly FundingPlan[], source: string): string | null {
  const plan = plans.find(({ sources }) => sources.some(({ id }) => id === source))
  return plan ? `fundingPlans/${plan.id}/sources/${source}` : null
}
