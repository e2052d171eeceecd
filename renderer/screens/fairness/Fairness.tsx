import { Button, Link } from '@fluentui/react-components'
import type { MeasuredOn } from '../../../shared/analysis/basis.ts'
import type { FairnessAnswer, FairnessQuestion } from '../../../shared/analysis/fairness.ts'
import {
  compensationSentences,
  departureSentence,
  fairnessSummary,
  groupSentences,
  hostSentences,
} from '../../../shared/report/fairnessWords.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { choose, useQuestion } from './choice.ts'
import { DepartmentTable } from './DepartmentTable.tsx'
import { FairCharts } from './FairCharts.tsx'
import styles from './Fairness.module.css'
import { MethodTable } from './MethodTable.tsx'
import { useFairness } from './useFairness.ts'

const units = ['kr', 'tkr', 'mnkr'] as const

export function Fairness() {
  const { t, language } = useWords()
  const unit = useUnit()
  const question = useQuestion()
  const asked = useFairness(question)
  const { answer, state } = asked
  const setScreen = useStore((store) => store.setScreen)
  if (!question)
    return (
      <Page title={t('screen.fairness')} lead={t('fairness.noScenarios')}>
        <Empty
          text={t('fairness.noScenarios.text')}
          action={t('fairness.noScenarios.action')}
          onAdd={() => setScreen('scenarios')}
        />
      </Page>
    )
  return (
    <div className={styles.screen} data-scroller>
      <header className={styles.header}>
        <h1 className={styles.question}>{t('fairness.title')}</h1>
        <p className={styles.answer} aria-live="polite">
          <Unbroken text={answer ? fairnessSummary(answer, { unit, language }).join(' ') : ''} />{' '}
          {answer?.departments.some(({ rather }) => rather === 'unknown') && (
            <Link as="button" onClick={() => setScreen('review')}>
              {t('fairness.toReview')}
            </Link>
          )}
        </p>
        <div className={styles.choices}>
          <Choices question={question} />
          <Answering asked={asked} label={t('fairness.title')} />
        </div>
      </header>
      {answer === null && state === 'ready' && (
        <div className={styles.empty}>
          <p>{t('fairness.nobody')}</p>
          <Empty
            text={t('fairness.nobody.text')}
            action={t('fairness.nobody.action')}
            onAdd={() => setScreen('services')}
          />
        </div>
      )}
      {answer && (
        <div aria-busy={state === 'running'} className={styles.answered}>
          <Answered answer={answer} />
        </div>
      )}
    </div>
  )
}

function Choices({ question }: { readonly question: FairnessQuestion }) {
  const { t } = useWords()
  const unit = useUnit()
  const scenarios = useStore((state) => state.document.scenarios)
  const services = useStore((state) => state.document.services)
  const { firstYear, lastYear } = useStore((state) => state.document.settings)
  const setPreference = useStore((state) => state.setPreference)
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, i) => String(firstYear + i))
  return (
    <>
      <Pick
        label={t('fairness.scenario')}
        value={question.scenario}
        options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(scenario) => choose({ scenario })}
      />
      {services.length > 1 && (
        <Pick
          label={t('fairness.service')}
          value={question.service ?? ''}
          options={[
            { value: '', label: t('fairness.everyService') },
            ...services.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(service) => choose({ service: service === '' ? null : service })}
        />
      )}
      <Pick
        label={t('fairness.on')}
        value={String(question.on)}
        options={[
          { value: 'period', label: t('fairness.on.period') },
          ...years.map((year) => ({ value: year, label: year })),
        ]}
        onChange={(on) => choose({ on: (on === 'period' ? on : Number(on)) satisfies MeasuredOn })}
      />
      <Segments
        label={t('comparison.unit')}
        value={unit}
        options={units.map((value) => ({ value, label: t(`term.unit.${value}`) }))}
        onChange={(value) => setPreference('displayUnit', value)}
      />
    </>
  )
}

function Answered({ answer }: { readonly answer: FairnessAnswer }) {
  const { t, language } = useWords()
  const unit = useUnit()
  const setScreen = useStore((state) => state.setScreen)
  const words = { unit, language }
  const shares = answer.methods.some(({ charged }) => charged?.some((öre) => öre !== 0))
  return (
    <>
      <section className={styles.section} aria-labelledby="fairness-departments">
        <h2 id="fairness-departments">{t('fairness.departments')}</h2>
        <p className={styles.lead}>
          {answer.each === null
            ? t('fairness.departments.lead.noEach')
            : t('fairness.departments.lead', { each: answer.each })}
        </p>
        <DepartmentTable answer={answer} />
      </section>
      {shares ? (
        <>
          <FairCharts answer={answer} />
          <div className={styles.pair}>
            <Sentences title={t('fairness.groups')} of={groupSentences(answer, words)} />
            <Sentences title={t('fairness.compensation')} of={compensationSentences(answer, words)} />
            <Sentences title={t('fairness.hosts')} of={hostSentences(answer, words)} />
          </div>
          <section className={styles.section} aria-labelledby="fairness-methods">
            <h2 id="fairness-methods">{t('fairness.methods')}</h2>
            <p className={styles.lead}>
              {t('fairness.methods.lead')} {departureSentence(answer, words)}
            </p>
            <MethodTable answer={answer} />
          </section>
        </>
      ) : Number.isNaN(answer.pool) ? (
        <div className={styles.empty}>
          <p>{t('fairness.poolUnknown')}</p>
          <Button appearance="primary" size="small" onClick={() => setScreen('review')}>
            {t('fairness.toReview')}
          </Button>
        </div>
      ) : (
        <div className={styles.empty}>
          <p>{t('fairness.nothingShared')}</p>
          <Empty
            text={t('fairness.nothingShared.text')}
            action={t('fairness.nothingShared.action')}
            onAdd={() => setScreen('split')}
          />
        </div>
      )}
    </>
  )
}

function Sentences({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  return (
    <section className={styles.card}>
      <h2>{title}</h2>
      {of.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}
