import { Button } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { formatMoney } from '../../shared/numbers.ts'
import {
  type BeforeAndAfter,
  type ComparedMeasure,
  comparedMeasures,
  type ScenarioDifference,
} from '../../shared/report/differences.ts'
import type { NamedModel } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { Pick } from '../ui/Pick.tsx'
import { Question } from '../ui/Question.tsx'
import { useUnit, useWords } from '../ui/words.ts'
import { Changes } from './Changes.tsx'
import styles from './Files.module.css'

interface Props {
  readonly before: NamedModel
  readonly after: NamedModel
}

/** Two models: what differs in what was entered, and what that does to each department. */
export function CompareDialog({ before, after }: Props) {
  const { t } = useWords()
  const { ask, differences } = useStore.getState()
  const [results, setResults] = useState<readonly ScenarioDifference[] | 'failed' | null>(null)

  useEffect(() => {
    let wanted = true
    differences(before.document, after.document).then(
      (found) => wanted && setResults(found),
      () => wanted && setResults('failed'),
    )
    return () => {
      wanted = false
    }
  }, [differences, before, after])

  return (
    <Question
      wide="wider"
      title={t('dialog.compare.title')}
      actions={
        <Button appearance="primary" onClick={() => ask(null)}>
          {t('dialog.close')}
        </Button>
      }
    >
      <p className={styles.lead}>{t('dialog.compare.lead', { before: before.name, after: after.name })}</p>
      <div className={styles.tall}>
        <section className={styles.part} aria-labelledby="compare-inputs">
          <div className={styles.partHeader}>
            <h3 id="compare-inputs" className={styles.partTitle}>
              {t('dialog.compare.inputs')}
            </h3>
          </div>
          <Changes before={before.document} after={after.document} few />
        </section>
        {results === null && <p>{t('window.calculating')}</p>}
        {results === 'failed' && <p role="alert">{t('dialog.compare.unknown')}</p>}
        {results !== null && results !== 'failed' && <Results results={results} before={before} after={after} />}
      </div>
    </Question>
  )
}

function Results({ results, before, after }: Props & { readonly results: readonly ScenarioDifference[] }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const both = results.filter((scenario) => scenario.in === 'both')
  const [scenarioId, setScenarioId] = useState(
    () => (both.find(({ subjects }) => subjects.length > 1) ?? both[0])?.id ?? '',
  )
  const [measure, setMeasure] = useState<ComparedMeasure>('net')
  const scenario = both.find(({ id }) => id === scenarioId)
  const money = (öre: number | null) => formatMoney(öre, unit, language)
  const rows = scenario?.subjects.filter(({ id, figures }) => id === null || changed(figures[measure])) ?? []
  const same = both.every(({ subjects }) => subjects.length <= 1)
  return (
    <section className={styles.part} aria-labelledby="compare-results">
      <div className={styles.partHeader}>
        <h3 id="compare-results" className={styles.partTitle}>
          {t('dialog.compare.results')}
        </h3>
        {!same && (
          <div className={styles.cardActions}>
            <Pick
              label={t('dialog.compare.scenario')}
              value={scenarioId}
              options={both.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setScenarioId}
            />
            <Pick
              label={t('dialog.compare.measure')}
              value={measure}
              options={comparedMeasures.map((one) => ({ value: one, label: of(`measure.${one}`) }))}
              onChange={(value) => setMeasure(comparedMeasures.find((one) => one === value) ?? 'net')}
            />
          </div>
        )}
      </div>
      {results
        .filter((one) => one.in !== 'both')
        .map((one) => (
          <p key={one.id} className={styles.lead}>
            {one.in === 'before'
              ? t('dialog.compare.onlyBefore', { name: one.name, file: before.name })
              : t('dialog.compare.onlyAfter', { name: one.name, file: after.name })}
          </p>
        ))}
      {same ? (
        <p>{t('dialog.compare.sameResults')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('dialog.compare.inUnit', { unit })}</th>
              <th scope="col" className={styles.number}>
                {t('dialog.compare.before')}
              </th>
              <th scope="col" className={styles.number}>
                {t('dialog.compare.after')}
              </th>
              <th scope="col" className={styles.number}>
                {t('dialog.compare.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, figures }) => (
              <tr key={id ?? ''} {...(id === null ? { className: styles.city } : {})}>
                <td>{id === null ? t('dialog.compare.city') : nameOf(id, name)}</td>
                <td className={styles.number}>{money(figures[measure].before)}</td>
                <td className={styles.number}>{money(figures[measure].after)}</td>
                <td className={styles.number}>
                  {formatMoney(difference(figures[measure]), unit, language, { sign: true })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )

  function nameOf(id: string, name: string): string {
    return id === 'central' ? t('term.department.central') : name
  }
}

function changed({ before, after }: BeforeAndAfter): boolean {
  return before !== after
}

function difference({ before, after }: BeforeAndAfter): number | null {
  return before === null || after === null ? null : after - before
}
