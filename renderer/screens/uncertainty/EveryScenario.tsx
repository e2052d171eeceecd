import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { Model } from '../../../shared/document/schema.ts'
import { wordProbability } from '../../../shared/language/probability.ts'
import type { ScenarioRisk } from '../../../shared/uncertainty/everyScenario.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import styles from '../../ui/Reading.module.css'
import { type ReadColumn, ReadTable } from '../../ui/ReadTable.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { chooseScenario, useScenario } from '../useScenario.ts'
import { useChoice } from './choice.ts'
import { useSpreadColumns } from './spreadColumns.ts'

/** The same figures for every scenario, when they are asked for: many scenarios take their time. */
export function EveryScenario() {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const chosen = useScenario()
  const document = useStore((state) => state.document)
  const { draws, seed } = useChoice()
  const [wanted, setWanted] = useState<{ document: Model; draws: number; seed: number } | null>(null)
  const isWanted = wanted?.document === document && wanted.draws === draws && wanted.seed === seed
  const asked = useAnswer(
    useMemo(
      (): Ask<readonly ScenarioRisk[]> | null =>
        isWanted ? (analyst, progress) => analyst.simulateEvery({ draws, seed }, progress) : null,
      [isWanted, draws, seed],
    ),
    { apart: true },
  )
  const spread = useSpreadColumns<ScenarioRisk>()
  if (document.scenarios.length < 2) return null
  const title = t('uncertainty.every')
  const columns: ReadColumn<ScenarioRisk>[] = [
    {
      id: 'name',
      header: t('uncertainty.column.scenario'),
      cell: ({ id, name }) => (
        <button type="button" className={styles.link} onClick={() => chooseScenario(id)}>
          {name}
        </button>
      ),
    },
    ...spread,
    {
      id: 'loses',
      header: t('uncertainty.column.loses'),
      start: true,
      cell: ({ loses }) => wordProbability(loses, draws, language),
    },
    {
      id: 'nobody',
      header: t('uncertainty.column.nobody'),
      cell: ({ nobodyLoses }) => wordProbability(nobodyLoses, draws, language),
    },
  ]
  return (
    <section className={styles.section} aria-label={title}>
      {isWanted ? (
        <Answering asked={asked} label={title} />
      ) : (
        <Button size="small" onClick={() => setWanted({ document, draws, seed })}>
          {t('uncertainty.every.action')}
        </Button>
      )}
      {isWanted && asked.fresh && asked.answer && (
        <>
          <h2>{title}</h2>
          <p className={styles.lead}>{t('uncertainty.every.column', { unit: of(`term.unit.${unit}`) })}</p>
          <ReadTable
            label={title}
            rows={asked.answer}
            rowKey={({ id }) => id}
            chosen={({ id }) => id === chosen?.id}
            columns={columns}
          />
        </>
      )}
    </section>
  )
}
