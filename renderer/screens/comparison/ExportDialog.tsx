import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components'
import { useEffect, useMemo, useState } from 'react'
import { exportName } from '../../../shared/export/names.ts'
import { wordDay } from '../../../shared/language/date.ts'
import type { Language } from '../../../shared/language/index.ts'
import type { MoneyUnit } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import type { ReportOptions } from '../../worker/reports.ts'
import type { Choice } from './choice.ts'
import styles from './Dialogs.module.css'
import { Preview } from './Preview.tsx'
import { printHtml } from './print.ts'

const kinds = ['comparison', 'scenarioSheet'] as const
const formats = ['html', 'csv', 'json'] as const
const units = ['kr', 'tkr', 'mnkr'] as const

interface Props {
  readonly choice: Choice
  readonly year: number | null
  readonly onClose: () => void
}

/** Which report, in which format; what it will look like; and out to a file or a printer. */
export function ExportDialog({ choice, year, onClose }: Props) {
  const words = useWords()
  const { t } = words
  const report = useStore((state) => state.report)
  const document = useStore((state) => state.document)
  const user = useStore((state) => state.user)
  const [kind, setKind] = useState<(typeof kinds)[number]>('comparison')
  const [format, setFormat] = useState<(typeof formats)[number]>('html')
  const [language, setLanguage] = useState<Language>(words.language)
  const [unit, setUnit] = useState<MoneyUnit>(useUnit())
  const [scenarios, setScenarios] = useState<readonly string[]>(choice.scenarios)
  const [made, setMade] = useState<{ options: ReportOptions; kind: string; text: string } | null>(null)
  const [failed, setFailed] = useState(false)
  const options = useMemo(
    (): ReportOptions => ({
      format,
      language,
      unit,
      scenarios,
      view: choice.view,
      year,
      measures: choice.measures,
      base: choice.base,
      prepared: { date: wordDay(new Date(), language), user },
      ...(choice.charted === null ? {} : { charted: choice.charted }),
    }),
    [format, language, unit, scenarios, choice, year, user],
  )

  useEffect(() => {
    if (options.scenarios.length === 0) return
    let stale = false
    setFailed(false)
    report(kind, options).then(
      (text) => {
        if (!stale) setMade({ options, kind, text })
      },
      () => {
        if (!stale) setFailed(true)
      },
    )
    return () => {
      stale = true
    }
  }, [kind, options, report])

  const text = made?.options === options && made.kind === kind && scenarios.length > 0 ? made.text : null
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.wide} style={{ maxWidth: 'min(1180px, 94 * var(--vw))', width: '1180px' }}>
        <DialogBody>
          <DialogTitle>{t('export.title')}</DialogTitle>
          <DialogContent className={styles.columns}>
            <div className={styles.settings}>
              <Field label={t('export.what')}>
                <RadioGroup
                  value={kind}
                  onChange={(_, { value }) => setKind(kinds.find((one) => one === value) ?? kind)}
                >
                  {kinds.map((one) => (
                    <Radio key={one} value={one} label={t(`export.what.${one}`)} />
                  ))}
                </RadioGroup>
              </Field>
              <Field label={t('export.format')}>
                <RadioGroup
                  value={format}
                  onChange={(_, { value }) => setFormat(formats.find((one) => one === value) ?? format)}
                >
                  {formats.map((one) => (
                    <Radio key={one} value={one} label={t(`export.format.${one}`)} />
                  ))}
                </RadioGroup>
              </Field>
              <div className={styles.pair}>
                <Field label={t('export.language')}>
                  <Select
                    size="small"
                    value={language}
                    onChange={(_, { value }) => setLanguage(value === 'en' ? 'en' : 'sv')}
                  >
                    <option value="sv">Svenska</option>
                    <option value="en">English</option>
                  </Select>
                </Field>
                <Field label={t('export.unit')}>
                  <Select
                    size="small"
                    value={unit}
                    disabled={format === 'json'}
                    onChange={(_, { value }) => setUnit(units.find((one) => one === value) ?? unit)}
                  >
                    {units.map((one) => (
                      <option key={one} value={one}>
                        {t(`term.unit.${one}`)}
                      </option>
                    ))}
                  </Select>
                </Field>
              </div>
              <fieldset className={styles.scenarios}>
                <legend>{t('export.scenarios')}</legend>
                {document.scenarios.map(({ id, name }) => (
                  <Checkbox
                    key={id}
                    label={name}
                    checked={scenarios.includes(id)}
                    onChange={(_, { checked }) =>
                      setScenarios(checked ? [...scenarios, id] : scenarios.filter((one) => one !== id))
                    }
                  />
                ))}
              </fieldset>
            </div>
            <section className={styles.preview} aria-label={t('export.preview')} aria-busy={text === null}>
              {scenarios.length === 0 && <p className={styles.message}>{t('report.noneChosen')}</p>}
              {failed && (
                <p role="alert" className={styles.message}>
                  {t('export.failed')}
                </p>
              )}
              {text === null && scenarios.length > 0 && !failed && (
                <p className={styles.message}>{t('export.preview.wait')}</p>
              )}
              {text !== null && <Preview text={text} format={format} />}
            </section>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('export.cancel')}</Button>
            {format === 'html' && (
              <Button disabled={text === null} onClick={() => text !== null && printHtml(text)}>
                {t('export.print')}
              </Button>
            )}
            <Button
              appearance="primary"
              disabled={text === null}
              onClick={() => {
                if (text === null) return
                onClose()
                const file = { kind: 'text', text } as const
                void useStore.getState().exportFile(`${exportName(document, kind, language)}.${format}`, format, file)
              }}
            >
              {t('export.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
