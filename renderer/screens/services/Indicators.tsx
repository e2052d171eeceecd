import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { Service } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { fieldsOf } from '../fields.ts'

type Indicator = Service['indicators'][number]

const create = () => ({ id: newId('indikator'), name: '', unit: '' })

export function Indicators({ service }: { readonly service: Service }) {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  const place = `services/${service.id}/indicators`
  const evaluated = useEvaluated(service.indicators.map(({ id }) => `${place}/${id}/target`))
  const columns = useMemo(() => {
    const placeOf = (row: Indicator) => `${place}/${row.id}`
    const { text } = fieldsOf(words, placeOf, ({ name }) => name)
    return [
      text('name', 280, { frozen: true }),
      text('unit', 100),
      ...seriesColumns<Indicator>({
        id: 'target',
        group: t('field.target'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place: (row) => `${placeOf(row)}/target`,
        what: ({ name }) => name,
        read: ({ target }) => target,
        unit: ({ unit }) => unit,
        empty: undefined,
        evaluated: (row, year) => evaluated(`${placeOf(row)}/target`, year),
      }),
    ]
  }, [words, t, language, document, place, evaluated])
  const list = useMemo(
    (): RowList<Indicator> => ({ place, what: t('what.indicator'), item: (row) => row as Json, create }),
    [place, t],
  )
  return (
    <Part
      title={t('field.indicators')}
      tools={<AddRow label={t('indicators.add')} list={place} what={t('what.indicator')} create={create} />}
    >
      <Grid
        fit
        id="indicators"
        label={t('field.indicators')}
        rows={service.indicators}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('indicators.empty')}
            action={t('indicators.add')}
            onAdd={() => addItem(place, create(), t('what.indicator'), t('indicators.add'))}
          />
        }
      />
    </Part>
  )
}
