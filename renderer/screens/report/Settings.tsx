import { Checkbox, Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useMemo } from 'react'
import { participantsOf } from '../../../shared/report/comparisonFigures.ts'
import { madeFor, reportKinds } from '../../../shared/report/kinds.ts'
import type { Preferences } from '../../store/preferences.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import type { Choice } from './choice.ts'
import styles from './Report.module.css'

const formats = ['pdf', 'html', 'docx', 'xlsx', 'csv', 'json'] as const
const units = ['kr', 'tkr', 'mnkr'] as const
const languages = ['sv', 'en'] as const

interface Props {
  readonly choice: Choice
  readonly choose: (change: Partial<Preferences['report']>) => void
}

export function Settings({ choice, choose }: Props) {
  const { t } = useWords()
  const { kind, format, language, unit } = choice
  return (
    <div className={styles.settings}>
      <Field label={t('report.screen.which')} hint={t(`report.screen.about.${kind}`)}>
        <RadioGroup
          value={kind}
          onChange={(_, { value }) =>
            choose({ kind: reportKinds.find((one) => one === value) ?? kind, scenarios: null })
          }
        >
          {reportKinds.map((one) => (
            <Radio key={one} className={styles.option} value={one} label={t(`report.screen.kind.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.pair}>
        <Field label={t('export.format')}>
          <Select
            size="small"
            value={format}
            onChange={(_, { value }) => choose({ format: formats.find((one) => one === value) ?? format })}
          >
            {formats.map((one) => (
              <option key={one} value={one}>
                {t(`report.screen.format.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('export.unit')}>
          <Select
            size="small"
            value={unit}
            disabled={format === 'json' || format === 'xlsx'}
            onChange={(_, { value }) => choose({ unit: units.find((one) => one === value) ?? unit })}
          >
            {units.map((one) => (
              <option key={one} value={one}>
                {t(`term.unit.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('export.language')}>
          <Select
            size="small"
            value={language}
            onChange={(_, { value }) => choose({ language: languages.find((one) => one === value) ?? language })}
          >
            {languages.map((one) => (
              <option key={one} value={one}>
                {t(`report.screen.language.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Scenarios choice={choice} choose={choose} />
      {kind === 'departmentPage' && format !== 'json' && format !== 'xlsx' && (
        <Departments choice={choice} choose={choose} />
      )}
    </div>
  )
}

function Scenarios({ choice, choose }: Props) {
  const { t } = useWords()
  const all = useStore((state) => state.document.scenarios)
  const { kind, scenarios } = choice
  return (
    <fieldset className={styles.list}>
      <legend>
        {t(madeFor[kind] === 'each' ? 'report.screen.scenarios.each' : 'report.screen.scenarios.together')}
      </legend>
      {all.map(({ id, name }) => (
        <Checkbox
          key={id}
          className={styles.option}
          label={name}
          checked={scenarios.includes(id)}
          onChange={(_, { checked }) =>
            // In the order of the document, whichever was ticked first.
            choose({
              scenarios: all.flatMap((one) =>
                (one.id === id ? checked === true : scenarios.includes(one.id)) ? [one.id] : [],
              ),
            })
          }
        />
      ))}
    </fieldset>
  )
}

function Departments({ choice, choose }: Props) {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const members = useMemo(() => participantsOf(document, choice.scenarios), [document, choice.scenarios])
  const { departments } = choice
  return (
    <fieldset className={styles.list}>
      <legend>{t('report.screen.departments')}</legend>
      <Checkbox
        className={styles.option}
        label={t('report.screen.departments.all', { count: members.size })}
        checked={departments.length === 0}
        onChange={() => choose({ departments: [] })}
      />
      {document.departments.map(({ id, name }) => (
        <Checkbox
          key={id}
          className={styles.option}
          label={name}
          checked={departments.includes(id)}
          onChange={(_, { checked }) =>
            choose({ departments: checked === true ? [...departments, id] : departments.filter((one) => one !== id) })
          }
        />
      ))}
    </fieldset>
  )
}
