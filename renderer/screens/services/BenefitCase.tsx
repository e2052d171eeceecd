import { Button } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { type CorrectedLine, type CorrectionPaths, correctByEvidence } from '../../../shared/analysis/corrections.ts'
import type { BenefitLine, Service } from '../../../shared/document/schema.ts'
import { formatMoney, formatPercent } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Answering } from '../../ui/Answering.tsx'
import reading from '../../ui/Reading.module.css'
import { ReadTable, YearTable } from '../../ui/ReadTable.tsx'
import { NoScenario, ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import { type Ask, useAnswer } from '../useAnswer.ts'
import { useScenario } from '../useScenario.ts'
import { BenefitMatrix } from './BenefitMatrix.tsx'
import { BuilderDialog } from './BuilderDialog.tsx'
import { Curves } from './Curves.tsx'
import { ParallelCost } from './ParallelCost.tsx'
import styles from './Services.module.css'
import { StartSlip } from './StartSlip.tsx'

/** Nyttokalkyl: what the e-service gives and to whom, as applied for and as corrected, and how fast it comes. */
export function BenefitCase({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const { t } = useWords()
  const scenario = useScenario()
  const id = scenario?.id ?? null
  const [building, setBuilding] = useState<BenefitLine | null>(null)
  const asked = useAnswer(
    useMemo(
      (): Ask<CorrectionPaths | null> | null => (id === null ? null : (analyst) => analyst.corrections(id)),
      [id],
    ),
  )
  if (!scenario) return <NoScenario title={t('case.title')} />
  const lines = asked.answer?.lines.filter((line) => line.service.id === service.id) ?? []
  return (
    <div className={styles.basics}>
      {tabs}
      <div className={reading.tools}>
        <ScenarioPick />
        <UnitChoice />
        <Answering asked={asked} label={t('case.title')} />
      </div>
      <StartSlip service={service} scenario={scenario} />
      <BenefitMatrix service={service} lines={lines} onBuild={setBuilding} />
      {asked.answer && lines.length > 0 && <SideBySide years={asked.answer.years} lines={lines} service={service} />}
      <Curves service={service} />
      <ParallelCost service={service} />
      {building && <BuilderDialog service={service} line={building} onClose={() => setBuilding(null)} />}
    </div>
  )
}

interface SideProps {
  readonly years: readonly number[]
  readonly lines: readonly CorrectedLine[]
  readonly service: Service
}

/** What the application promises, what is taken home, and what is left once corrected. */
function SideBySide({ years, lines, service }: SideProps) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const jumpTo = useStore((state) => state.jumpTo)
  const unitName = of(`term.unit.${unit}`)
  const path = (of: 'applied' | 'uncorrected' | 'corrected') =>
    years.map((_, y) => lines.reduce((sum, line) => sum + (line[of][y] ?? 0), 0))
  const sum = (values: Float64Array) => values.reduce((total, öre) => total + öre, 0)
  const title = t('case.paths', { unit: unitName })
  return (
    <section className={reading.section} aria-label={title}>
      <h2>{title}</h2>
      <p className={reading.lead}>{t('case.paths.lead')}</p>
      <YearTable
        label={title}
        first={t('department.row')}
        years={years}
        rows={[
          { id: 'applied', label: t('case.applied'), öre: path('applied') },
          { id: 'uncorrected', label: t('case.uncorrected'), öre: path('uncorrected') },
          { id: 'corrected', label: t('case.corrected'), öre: path('corrected'), strong: true },
        ]}
      />
      <div className={reading.tools} />
      <ReadTable
        label={t('case.lines', { unit: unitName })}
        rows={lines}
        rowKey={({ line }) => line.id}
        columns={[
          { id: 'line', header: t('case.lines', { unit: unitName }), cell: ({ line }) => line.name },
          {
            id: 'evidence',
            header: t('field.evidence'),
            as: 'words',
            cell: ({ line }) => of(`term.evidence.${line.evidence}`),
          },
          {
            id: 'correction',
            header: t('field.correction'),
            cell: ({ uncorrected, corrected }) =>
              formatPercent(sum(uncorrected) === 0 ? null : 1 - sum(corrected) / sum(uncorrected), language, 1),
          },
          {
            id: 'by',
            header: t('case.correctedBy'),
            as: 'words',
            cell: ({ line }) => t(line.correctionBy === 'evidence' ? 'case.byEvidence' : 'case.byLine'),
          },
          {
            id: 'applied',
            header: t('case.applied'),
            start: true,
            cell: ({ applied }) => formatMoney(sum(applied), unit, language),
          },
          {
            id: 'uncorrected',
            header: t('case.uncorrected'),
            cell: ({ uncorrected }) => formatMoney(sum(uncorrected), unit, language),
          },
          {
            id: 'corrected',
            header: t('case.corrected'),
            cell: ({ corrected }) => formatMoney(sum(corrected), unit, language),
          },
        ]}
      />
      <div className={reading.tools}>
        <Button
          size="small"
          disabled={readOnly || correctByEvidence(useStore.getState().document, service.id).patches.length === 0}
          onClick={() => dispatch(correctByEvidence(useStore.getState().document, service.id))}
        >
          {t('case.correctByEvidence')}
        </Button>
        <button type="button" className={reading.link} onClick={() => jumpTo('settings/corrections')}>
          {t('case.toTable')}
        </button>
      </div>
    </section>
  )
}
