import { useMemo } from 'react'
import { type Curve, curvesOf, enteredRate } from '../../../shared/analysis/curves.ts'
import { setSeriesCell } from '../../../shared/document/edit.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { textColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { useStore } from '../../store/store.ts'
import reading from '../../ui/Reading.module.css'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords, type Words } from '../../ui/words.ts'
import { CurveDrawing } from './CurveDrawing.tsx'
import styles from './Curves.module.css'

/** How fast people join and gains are taken home: the same figures as curves and as a table, both to be edited. */
export function Curves({ service }: { readonly service: Service }) {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const curves = useMemo(() => curvesOf(document, service), [document, service])
  const evaluated = useEvaluated(curves.map(({ place }) => place))
  const { firstYear, lastYear } = document.settings
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, y) => firstYear + y)
  const columns = useMemo((): GridColumn<Curve>[] => {
    const what = (curve: Curve) => nameOf(curve, words)
    return [
      {
        ...textColumn<Curve>({
          id: 'name',
          header: t('case.curve'),
          width: 210,
          frozen: true,
          place: ({ place }) => place,
          what,
          read: what,
        }),
        editable: () => false,
      },
      {
        ...textColumn<Curve>({
          id: 'lines',
          header: t('case.curve.lines'),
          width: 160,
          place: () => '',
          what,
          read: ({ lines }) => lines.join('; '),
        }),
        editable: () => false,
      },
      ...seriesColumns<Curve>({
        id: 'rate',
        group: t('case.curve.rate'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place: ({ place }) => place,
        what,
        read: ({ series }) => series,
        editable: ({ series }) => series !== null,
        unit: () => '%',
        width: 74,
        evaluated: ({ place }, year) => evaluated(place, year),
      }),
    ]
  }, [document, language, t, words, evaluated])
  if (curves.length === 0) return null
  const drawn = curves.map((curve) => ({
    id: curve.place,
    label: nameOf(curve, words),
    rates: years.map((year) => {
      const rate = enteredRate(curve, year) ?? evaluated(curve.place, year)
      return typeof rate === 'number' ? rate : null
    }),
    movable: years.map((year) => enteredRate(curve, year) !== null),
  }))
  const move = (place: string, year: number, rate: number) => {
    const curve = drawn.find(({ id }) => id === place)
    return setSeriesCell(useStore.getState().document, place, year, rate, `${curve?.label ?? ''} ${year}`)
  }
  return (
    <section className={reading.section} aria-labelledby="case-curves">
      <h2 id="case-curves">{t('case.curves')}</h2>
      <p className={reading.lead}>{t('case.curves.lead')}</p>
      <Grid
        fit
        id="curves"
        label={t('case.curve.rate')}
        rows={curves}
        rowId={({ place }) => place}
        rowName={(curve) => nameOf(curve, words)}
        columns={columns}
      />
      <CurveDrawing label={t('case.curves')} years={years} curves={drawn} readOnly={readOnly} edit={move} />
      <ul className={styles.legend}>
        {drawn.map(({ id, label }, c) => (
          <li key={id} data-line={c % 6}>
            <svg aria-hidden viewBox="0 0 28 8">
              <line className={styles.line} x1={0} x2={28} y1={4} y2={4} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The assumption's name, or the rate and its line. */
function nameOf({ rate, assumption, lines }: Curve, { of }: Words): string {
  return assumption ?? `${of(`field.${rate}`)}, ${lines[0] ?? ''}`
}
