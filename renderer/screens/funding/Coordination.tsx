import { Button, Field, Input } from '@fluentui/react-components'
import { useId, useMemo, useState } from 'react'
import {
  addCoordination,
  type CoordinationLine,
  type CoordinationModel,
  coordinationWords,
  linesOf,
  suggestMaturity,
} from '../../../shared/analysis/coordination.ts'
import { setValue } from '../../../shared/document/edit.ts'
import { formatPercent, parseAmount } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/words.ts'
import { named } from '../fields.ts'
import { useScenario } from '../useScenario.ts'
import own from './Funding.module.css'

const models = ['programme', 'line'] as const
const steps = [1, 2, 3, 4] as const

/** How the city coordinates its e-services: two ready models to start from, and the staircase that suggests one. */
export function Coordination() {
  return (
    <>
      <Staircase />
      <Preset />
    </>
  )
}

function Staircase() {
  const { t, of, language } = useWords()
  const document = useStore((state) => state.document)
  const dispatch = useStore((state) => state.dispatch)
  const suggestion = useMemo(() => suggestMaturity(document), [document])
  const { step, lacks, signs } = suggestion
  const judged = document.settings.maturity
  const percent = (part: number) => formatPercent(part, language, 0)
  return (
    <section className={styles.section} aria-labelledby="funding-maturity">
      <h2 id="funding-maturity">{t('maturity.title')}</h2>
      <ol className={own.stairs}>
        {steps.map((one) => (
          <li key={one} data-suggested={one === step ? '' : undefined} aria-current={one === step ? 'step' : undefined}>
            {of(`maturity.step.${one}`)}
          </li>
        ))}
      </ol>
      <p className={styles.lead}>
        {t('maturity.suggested', { step: of(`maturity.step.${step}`) })} {lacks.length > 0 && t('maturity.why')}{' '}
        {lacks.map((lack) => of(`maturity.lacks.${lack}`)).join(' ')}
      </p>
      <p className={styles.lead}>
        {t('maturity.signs', {
          led: percent(signs.led),
          maintained: percent(signs.maintained),
          owned: percent(signs.owned),
          evidenced: percent(signs.evidenced),
          followedUp: percent(signs.followedUp),
          departments: percent(signs.departments),
        })}
      </p>
      <Pick
        label={t('field.maturity')}
        value={judged === undefined ? '' : String(judged)}
        options={[
          { value: '', label: t('maturity.notJudged') },
          ...steps.map((one) => ({ value: String(one), label: of(`maturity.step.${one}`) })),
        ]}
        onChange={(value) =>
          dispatch(setValue('settings/maturity', value === '' ? undefined : Number(value), t('field.maturity')))
        }
      />
    </section>
  )
}

function Preset() {
  const { t, language } = useWords()
  const scenario = useScenario()
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const setScreen = useStore((state) => state.setScreen)
  const [model, setModel] = useState<CoordinationModel>('programme')
  const [owner, setOwner] = useState('central')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [made, setMade] = useState<string | null>(null)
  if (!scenario) return <NoScenario title={t('coordination.title')} />
  const words = coordinationWords(language, model)
  const amount = (key: string) => {
    const text = typed[key] ?? ''
    return text.trim() === '' ? null : parseAmount(text, 'tkr', language)
  }
  const wrong = Object.entries(typed).some(([key, text]) => text.trim() !== '' && (amount(key) ?? -1) < 0)
  const { lastYear } = document.settings
  const add = () => {
    const amounts: Partial<Record<CoordinationLine, number>> = {}
    for (const line of linesOf[model]) amounts[line] = amount(line) ?? 0
    const choice = { model, base: scenario.id, owner, amounts, cap: amount('cap'), validTo: lastYear, decision: null }
    useStore.getState().dispatch(addCoordination(document, choice, words))
    setMade(words.scenario)
  }
  const field = (key: string, label: string) => (
    <AmountField
      key={key}
      label={label}
      value={typed[key] ?? ''}
      wrong={(typed[key] ?? '').trim() !== '' && (amount(key) ?? -1) < 0}
      onChange={(text) => setTyped({ ...typed, [key]: text })}
    />
  )
  return (
    <section className={styles.section} aria-labelledby="funding-coordination">
      <h2 id="funding-coordination">{t('coordination.title')}</h2>
      <p className={styles.lead}>{t(`coordination.about.${model}`)}</p>
      <div className={styles.tools}>
        <Segments
          label={t('coordination.title')}
          value={model}
          options={models.map((value) => ({ value, label: t(`coordination.model.${value}`) }))}
          onChange={setModel}
        />
        <ScenarioPick />
        <Pick
          label={t('coordination.owner')}
          value={owner}
          options={[{ value: 'central', label: t('term.department.central') }, ...named(document.departments)]}
          onChange={setOwner}
        />
      </div>
      <div className={own.form}>
        {linesOf[model].map((line) => field(line, words.lines[line]))}
        {model === 'programme' && field('cap', t('coordination.cap'))}
      </div>
      <div className={styles.tools}>
        <Button size="small" appearance="primary" disabled={readOnly || wrong} onClick={add}>
          {t('coordination.add', { name: words.scenario })}
        </Button>
        <span role="status">
          {made === null ? t('coordination.add.about') : t('coordination.made', { name: made })}
        </span>
        {made !== null && (
          <Button size="small" onClick={() => setScreen('comparison')}>
            {t('explore.compare')}
          </Button>
        )}
      </div>
    </section>
  )
}

interface AmountProps {
  readonly label: string
  readonly value: string
  readonly wrong: boolean
  readonly onChange: (text: string) => void
}

function AmountField({ label, value, wrong, onChange }: AmountProps) {
  const { t } = useWords()
  const id = useId()
  return (
    <Field
      size="small"
      label={{ children: label, htmlFor: id }}
      {...(wrong ? { validationState: 'error' as const, validationMessage: t('coordination.wrong') } : {})}
    >
      <Input
        id={id}
        size="small"
        value={value}
        contentAfter={t('coordination.perYear')}
        onChange={(_, changed) => onChange(changed.value)}
      />
    </Field>
  )
}
