import { Button } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons'
import type { Scenario, Service } from '../../../shared/document/schema.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import { chainOf, setInRecord } from '../scenarios/inheritance.ts'
import styles from './BenefitCase.module.css'

const most = 20

/** One lever for a service that comes late: its costs, adoption and taking home move together, in this scenario. */
export function StartSlip({ service, scenario }: { readonly service: Service; readonly scenario: Scenario }) {
  const { t, of } = useWords()
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const dispatch = useStore((state) => state.dispatch)
  const chain = chainOf(document, scenario)
  const slip = chain.map(({ startSlip }) => startSlip?.[service.id]).find((years) => years !== undefined) ?? 0
  const start = service.operationStart
  const move = (years: number) => {
    // What the scenario inherits is nought unless it says something itself.
    const inherited = chain.slice(1).some(({ startSlip }) => startSlip?.[service.id] !== undefined)
    const value = years === 0 && !inherited ? undefined : years
    const edit = setInRecord(
      scenario,
      'startSlip',
      service.id,
      value,
      `${scenario.name} · ${service.name} · ${of('field.startSlip')}`,
    )
    if (edit) dispatch(edit)
  }
  const year = start === null ? t('case.slip.unset') : String(start + slip)
  return (
    <section className={styles.slip} aria-label={t('case.slip')}>
      <span>{t('case.slip')}</span>
      <Button
        size="small"
        icon={<ArrowLeftRegular />}
        aria-label={t('case.slip.earlier')}
        title={t('case.slip.earlier')}
        disabled={readOnly || slip <= -most}
        onClick={() => move(slip - 1)}
      />
      <output>
        {slip === 0
          ? start === null
            ? year
            : t('case.slip.none', { year })
          : t('case.slip.moved', { year, years: Math.abs(slip), way: slip > 0 ? 'later' : 'earlier' })}
      </output>
      <Button
        size="small"
        icon={<ArrowRightRegular />}
        aria-label={t('case.slip.later')}
        title={t('case.slip.later')}
        disabled={readOnly || slip >= most}
        onClick={() => move(slip + 1)}
      />
      <span className={styles.about}>{t('case.slip.about', { scenario: scenario.name })}</span>
    </section>
  )
}
