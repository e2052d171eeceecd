import { Button } from '@fluentui/react-components'
import { correctByEvidence, setCorrection } from '../../../shared/analysis/corrections.ts'
import type { Ratio, Compared as Row } from '../../../shared/analysis/followUp.ts'
import type { EvidenceGrade } from '../../../shared/document/governance.ts'
import { central } from '../../../shared/document/schema.ts'
import { formatMoney, formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Empty } from '../../ui/Empty.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import type { FollowUpAnswer } from '../../worker/analyst.ts'
import { Sums } from './Sums.tsx'

interface Props {
  readonly answer: FollowUpAnswer
  readonly onEnter: () => void
}

/** Plan against outturn, line by line, and what part of the claimed benefit came true. */
export function Compared({ answer, onEnter }: Props) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const jumpTo = useStore((state) => state.jumpTo)
  const { rows, uncounted } = answer.followUp
  if (rows.length === 0 && uncounted.length === 0)
    return (
      <div className={styles.empty}>
        <Empty text={t('followUp.compared.empty')} action={t('followUp.add')} onAdd={onEnter} />
      </div>
    )
  const money = (öre: number | null) => formatMoney(öre, unit, language)
  const unitName = of(`term.unit.${unit}`)
  const difference = ({ outturn, plan }: Row) => (outturn === null || plan === null ? null : outturn - plan)
  const isBad = (row: Row) => {
    const öre = difference(row) ?? 0
    return row.side === 'benefit' ? öre < 0 : öre > 0
  }
  const title = t('followUp.compared', { unit: unitName })
  return (
    <>
      <Ratios answer={answer} />
      <Sums rows={rows} />
      <section className={styles.section} aria-label={title}>
        <h2>{title}</h2>
        {uncounted.length > 0 && (
          <p className={styles.lead} role="note">
            {t('followUp.uncounted', { count: uncounted.length })}
          </p>
        )}
        <ReadTable
          label={title}
          rows={rows}
          rowKey={({ outturnId }) => outturnId}
          columns={[
            {
              id: 'line',
              header: t('field.line'),
              cell: ({ line, outturnId }) => (
                <button type="button" className={styles.link} onClick={() => jumpTo(`outturn/${outturnId}/amount`)}>
                  {line.name}
                </button>
              ),
            },
            { id: 'service', header: t('field.service'), as: 'words', cell: ({ service }) => service.name },
            {
              id: 'department',
              header: t('field.department'),
              as: 'words',
              cell: ({ department: { id, name } }) => (id === central ? t('term.department.central') : name),
            },
            { id: 'year', header: t('field.year'), cell: ({ year }) => year },
            { id: 'side', header: t('field.kind'), as: 'words', cell: ({ side }) => t(`followUp.side.${side}`) },
            {
              id: 'claimed',
              header: t('followUp.claimed'),
              start: true,
              cell: ({ side, claimed }) => (side === 'cost' ? '' : money(claimed)),
            },
            { id: 'plan', header: t('followUp.plan'), cell: ({ plan }) => money(plan) },
            { id: 'outturn', header: t('field.outturn'), cell: ({ outturn }) => money(outturn) },
            {
              id: 'difference',
              header: t('followUp.difference'),
              start: true,
              loss: isBad,
              cell: (row) => formatMoney(difference(row), unit, language, { sign: true }),
            },
          ]}
        />
      </section>
    </>
  )
}

/** What came true of what was claimed, offered as the correction of the next application. */
function Ratios({ answer }: { readonly answer: FollowUpAnswer }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const document = useStore((state) => state.document)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const { byEvidence, followUp } = answer
  const money = (öre: number) => formatMoney(öre, unit, language)
  const percent = (part: number | null) => formatPercent(part, language, 0)
  const title = t('followUp.ratios', { unit: of(`term.unit.${unit}`) })
  const rows: {
    readonly id: string
    readonly name: string
    readonly grade: EvidenceGrade | null
    readonly ratio: Ratio
  }[] = [
    ...[...followUp.byService].map(([id, ratio]) => ({
      id,
      name: document.services.find((one) => one.id === id)?.name ?? id,
      grade: null,
      ratio,
    })),
    ...[...byEvidence].map(([grade, ratio]) => ({ id: grade, name: of(`term.evidence.${grade}`), grade, ratio })),
    { id: 'all', name: t('followUp.all'), grade: null, ratio: followUp.all },
  ]
  const use = (grade: EvidenceGrade, correction: number) => {
    const { document, dispatch } = useStore.getState()
    const source = t('followUp.source', { percent: percent(1 - correction) })
    dispatch(setCorrection(document, grade, Math.round(correction * 10_000) / 10_000, source))
  }
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.lead}>{t('followUp.ratios.lead')}</p>
      <ReadTable
        label={title}
        rows={rows}
        rowKey={({ id }) => id}
        strong={({ id }) => id === 'all'}
        columns={[
          { id: 'name', header: t('followUp.ratioOf'), cell: ({ name }) => name },
          { id: 'claimed', header: t('followUp.claimed'), start: true, cell: ({ ratio }) => money(ratio.claimed) },
          { id: 'planned', header: t('followUp.plan'), cell: ({ ratio }) => money(ratio.planned) },
          { id: 'outturn', header: t('field.outturn'), cell: ({ ratio }) => money(ratio.outturn) },
          {
            id: 'ofClaimed',
            header: t('followUp.ofClaimed'),
            start: true,
            cell: ({ ratio }) => percent(ratio.ofClaimed),
          },
          { id: 'ofPlanned', header: t('followUp.ofPlanned'), cell: ({ ratio }) => percent(ratio.ofPlanned) },
          { id: 'correction', header: t('field.correction'), cell: ({ ratio }) => percent(ratio.suggestedCorrection) },
          {
            id: 'use',
            header: <span className="sr-only">{t('followUp.use')}</span>,
            cell: ({ grade, name, ratio: { suggestedCorrection } }) =>
              grade !== null &&
              suggestedCorrection !== null && (
                <Button
                  size="small"
                  disabled={readOnly}
                  aria-label={t('followUp.useNamed', { name })}
                  onClick={() => use(grade, suggestedCorrection)}
                >
                  {t('followUp.use')}
                </Button>
              ),
          },
        ]}
      />
      <div className={styles.tools}>
        <Button
          size="small"
          disabled={readOnly || correctByEvidence(document, null).patches.length === 0}
          onClick={() => dispatch(correctByEvidence(useStore.getState().document, null))}
        >
          {t('followUp.correctAll')}
        </Button>
        <span>{t('followUp.correctAll.about')}</span>
      </div>
    </section>
  )
}
