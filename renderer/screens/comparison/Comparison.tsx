import { Button } from '@fluentui/react-components'
import { ArrowExportRegular, ArrowSplitRegular } from '@fluentui/react-icons'
import { useEffect, useMemo, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { comparisonAnswer, comparisonQuestion } from '../../../shared/report/comparisonAnswer.ts'
import { comparisonFigures } from '../../../shared/report/comparisonFigures.ts'
import { useStore } from '../../store/store.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import { AddScenario } from './AddScenario.tsx'
import { Charts } from './Charts.tsx'
import styles from './Comparison.module.css'
import { useChoice } from './choice.ts'
import { DiffersDialog } from './DiffersDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { FigureTable } from './FigureTable.tsx'
import { Findings } from './Findings.tsx'
import { NothingToCompare } from './NothingToCompare.tsx'
import { Toolbar } from './Toolbar.tsx'

export function Comparison() {
  const { t, language } = useWords()
  const unit = useUnit()
  const all = useStore((state) => state.document.scenarios)
  const prices = useStore((state) => state.document.settings.prices)
  const choice = useChoice()
  const [dialog, setDialog] = useState<'differs' | 'export' | null>(null)

  // All that is shown follows the results, which come a few milliseconds after the document they were made from;
  // following the document too would draw everything twice for each edit.
  const { scenarios, view } = choice
  const isCalculated = useStore((state) => state.results !== null)
  const shown = useStore(
    useShallow((state) => scenarios.flatMap((id) => state.results?.find((result) => result.id === id) ?? [])),
  )
  useEffect(() => {
    useStore.getState().view(scenarios)
    return () => useStore.getState().view([])
  }, [scenarios])
  const figures = useMemo(
    () => (isCalculated ? comparisonFigures(useStore.getState().document, shown, choice) : null),
    [isCalculated, shown, choice],
  )
  const [question, ...answer] = useMemo(() => {
    const { document } = useStore.getState()
    const asked = comparisonQuestion(document, scenarios, language)
    if (!figures) return [asked]
    return [asked, ...comparisonAnswer(document, shown, { scenarios, view, year: figures.year, unit, language })]
  }, [shown, figures, scenarios, view, unit, language])
  const pricesText = prices === 'fixed' ? t('comparison.fixedPrices') : t('comparison.nominalPrices')

  if (all.length === 0) return <NothingToCompare />
  return (
    <div className={styles.screen} data-scroller>
      <header className={styles.block}>
        <div className={styles.top}>
          <h1 className={styles.question}>{question}</h1>
          <div className={styles.actions}>
            <AddScenario choice={choice} />
            <Button
              size="small"
              icon={<ArrowSplitRegular />}
              disabled={all.length < 2}
              onClick={() => setDialog('differs')}
            >
              {t('comparison.whatDiffers')}
            </Button>
            <Button
              size="small"
              icon={<ArrowExportRegular />}
              disabled={!isCalculated}
              onClick={() => setDialog('export')}
            >
              {t('comparison.export')}
            </Button>
          </div>
        </div>
        {answer.length > 0 && (
          <p className={styles.answer} aria-live="polite">
            {answer.join(' ')}
          </p>
        )}
        <Findings shown={shown} />
        <div className={styles.tools}>
          <Toolbar choice={choice} years={figures?.years ?? []} year={figures?.year ?? null} unit={unit} />
        </div>
        <p id="comparison-hint" className="sr-only">
          {t('comparison.hint')}
        </p>
      </header>
      {figures && shown.length > 0 ? (
        <div className={styles.tableFrame}>
          <FigureTable figures={figures} shown={shown} choice={choice} unit={unit} prices={pricesText} />
        </div>
      ) : (
        <p className={styles.block}>{t(isCalculated ? 'comparison.noneShown.text' : 'comparison.calculating')}</p>
      )}
      {shown.length > 0 && choice.charted && (
        <div className={styles.block}>
          <Charts scenarios={shown} charted={choice.charted} unit={unit} />
        </div>
      )}
      {dialog === 'differs' && <DiffersDialog choice={choice} onClose={() => setDialog(null)} />}
      {dialog === 'export' && (
        <ExportDialog choice={choice} year={figures?.year ?? null} onClose={() => setDialog(null)} />
      )}
    </div>
  )
}
