import { Button } from '@fluentui/react-components'
import { useMemo } from 'react'
import { correctionTable, setCorrection, setCorrections } from '../../../shared/analysis/corrections.ts'
import { cellColumn, textColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import reading from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'
import { useOwnFollowUp } from './useOwnFollowUp.ts'

interface Row {
  readonly id: string
  readonly grade: ReturnType<typeof correctionTable>[number]['grade']
  readonly fraction: number | string
  readonly source: string
  /** What the city's own follow-up says; empty without any. */
  readonly own: string
}

/** What is taken off a benefit by the evidence it rests on, and where the figure comes from. */
export function Corrections() {
  const { t, of, language } = useWords()
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const dispatch = useStore((state) => state.dispatch)
  const own = useOwnFollowUp()
  const rows = useMemo(
    (): Row[] =>
      correctionTable(document.settings.corrections).map(({ grade, fraction, source }) => ({
        id: grade,
        grade,
        fraction,
        source,
        own: own.get(grade)?.told ?? '',
      })),
    [document.settings.corrections, own],
  )
  const columns = useMemo((): GridColumn<Row>[] => {
    const place = ({ grade }: Row, field: string) => `settings/corrections/${grade}/${field}`
    const what = ({ grade }: Row) => `${of(`term.evidence.${grade}`)} · ${t('field.correction')}`
    return [
      {
        ...textColumn<Row>({
          id: 'grade',
          header: t('field.evidence'),
          width: 220,
          place: (row) => place(row, ''),
          what,
          read: ({ grade }) => of(`term.evidence.${grade}`),
          write: () => null,
        }),
        editable: () => false,
      },
      cellColumn<Row>({
        id: 'fraction',
        header: t('field.fraction'),
        width: 140,
        place: (row) => place(row, 'fraction'),
        what,
        language,
        unit: () => '%',
        read: ({ fraction }) => fraction,
        write: ({ grade, source }, cell) =>
          setCorrection(useStore.getState().document, grade, typeof cell === 'boolean' ? 0 : cell, source),
      }),
      textColumn<Row>({
        id: 'source',
        header: t('field.source'),
        width: 480,
        place: (row) => place(row, 'source'),
        what,
        read: ({ source }) => source,
        write: ({ grade, fraction }, source) => setCorrection(useStore.getState().document, grade, fraction, source),
      }),
      ...(own.size === 0
        ? []
        : [
            {
              ...textColumn<Row>({
                id: 'own',
                header: t('case.ownFollowUp'),
                width: 300,
                place: (row) => place(row, ''),
                what,
                read: ({ own }) => own,
                write: () => null,
              }),
              editable: () => false,
            },
          ]),
    ]
  }, [t, of, language, own])
  return (
    <Part title={t('field.corrections')}>
      <p>{t('case.corrections.lead')}</p>
      {own.size > 0 && (
        <div className={reading.tools}>
          <Button
            size="small"
            disabled={readOnly}
            onClick={() => dispatch(setCorrections(document, [...own.values()]))}
          >
            {t('case.ownFollowUp.use')}
          </Button>
          <span>{t('case.ownFollowUp.about')}</span>
        </div>
      )}
      <Grid
        fit
        id="corrections"
        label={t('field.corrections')}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ grade }) => of(`term.evidence.${grade}`)}
        columns={columns}
      />
    </Part>
  )
}
