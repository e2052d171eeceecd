import { Button } from '@fluentui/react-components'
import type { CorrectedLine } from '../../../shared/analysis/corrections.ts'
import type { BenefitLine, Service } from '../../../shared/document/schema.ts'
import { formatMoney } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import reading from '../../ui/Reading.module.css'
import { useUnit, useWords } from '../../ui/words.ts'
import styles from './BenefitCase.module.css'

const worths = ['economic', 'quality'] as const
const receivers = ['operations', 'citizens'] as const

/** Economic or qualitative × the operations or citizens and businesses, as the programme asks of an application. */
export function BenefitMatrix({
  service,
  lines,
  onBuild,
}: {
  readonly service: Service
  readonly lines: readonly CorrectedLine[]
  readonly onBuild: (line: BenefitLine) => void
}) {
  const { t, of } = useWords()
  const unit = useUnit()
  const title = t('case.matrix', { unit: of(`term.unit.${unit}`) })
  const inCell = (worth: (typeof worths)[number], receiver: (typeof receivers)[number]) =>
    service.benefitLines.filter(
      ({ kind, receiver: { to } }) =>
        (kind === 'quality') === (worth === 'quality') && (to === 'public') === (receiver === 'citizens'),
    )
  return (
    <section className={reading.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={reading.lead}>{t('case.matrix.lead')}</p>
      <table className={styles.matrix} aria-label={title}>
        <thead>
          <tr>
            <td />
            {receivers.map((receiver) => (
              <th key={receiver} scope="col">
                {t(`case.${receiver}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {worths.map((worth) => (
            <tr key={worth}>
              <th scope="row">{t(`case.${worth}`)}</th>
              {receivers.map((receiver) => {
                const found = inCell(worth, receiver)
                return (
                  <td key={receiver}>
                    {found.length === 0 && <p className={styles.nothing}>{t(`case.empty.${worth}.${receiver}`)}</p>}
                    <ul>
                      {found.map((line) => (
                        <Line
                          key={line.id}
                          line={line}
                          service={service}
                          corrected={lines.find((one) => one.line.id === line.id)}
                          onBuild={onBuild}
                        />
                      ))}
                    </ul>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface LineProps {
  readonly line: BenefitLine
  readonly service: Service
  readonly corrected: CorrectedLine | undefined
  readonly onBuild: (line: BenefitLine) => void
}

function Line({ line, service, corrected, onBuild }: LineProps) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const jumpTo = useStore((state) => state.jumpTo)
  const readOnly = useStore((state) => state.readOnly)
  const { id, name, kind, score } = line
  const sum = (values: Float64Array) =>
    formatMoney(
      values.reduce((total, öre) => total + öre, 0),
      unit,
      language,
    )
  return (
    <li>
      <span className={styles.colour} data-kind={kind}>
        {t(`case.colour.${kind}`)}
      </span>
      <button
        type="button"
        className={reading.link}
        title={of(`term.benefitKind.${kind}`)}
        onClick={() => jumpTo(`services/${service.id}/benefitLines/${id}/name`)}
      >
        {name}
      </button>
      <span className={styles.amount}>
        {kind === 'quality'
          ? score === undefined || score === ''
            ? t('case.noScore')
            : t('case.score', { score: String(score) })
          : corrected && t('case.amounts', { applied: sum(corrected.applied), corrected: sum(corrected.corrected) })}
      </span>
      {kind !== 'quality' && (
        <Button
          size="small"
          appearance="subtle"
          disabled={readOnly}
          aria-label={t('case.buildNamed', { name })}
          onClick={() => onBuild(line)}
        >
          {t(line.builder ? 'case.rebuild' : 'case.build')}
        </Button>
      )}
    </li>
  )
}
