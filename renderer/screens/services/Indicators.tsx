import { useMemo, useState } from 'react'
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
import { Segments } from '../../ui/Segments.tsx'
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
  const [part, setPart] = useState<'target' | 'measured'>('target')
  const evaluated = useEvaluated(service.indicators.map(({ id }) => `${place}/${id}/${part}`))
  const columns = useMemo(() => {
    const placeOf = (row: Indicator) => `${place}/${row.id}`
    const { text } = fieldsOf(words, placeOf, ({ name }) => name)
    return [
      text('name', 280, { frozen: true }),
      text('unit', 100),
      ...seriesColumns<Indicator>({
        id: part,
        group: t(`field.${part}`),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place: (row) => `${placeOf(row)}/${part}`,
        what: ({ name }) => name,
        read: (row) => row[part],
        unit: ({ unit }) => unit,
        empty: undefined,
        evaluated: (row, year) => evaluated(`${placeOf(row)}/${part}`, year),
      }),
    ]
  }, [words, t, language, document, place, part, evaluated])
  const list = useMemo(
    (): RowList<Indicator> => ({ place, what: t('what.indicator'), item: (row) => row as Json, create }),
    [place, t],
  )
  return (
    <Part
      title={t('field.indicators')}
      tools={
        <>
          <Segments
            label={t('benefits.show')}
            value={part}
            options={(['target', 'measured'] as const).map((value) => ({ value, label: t(`field.${value}`) }))}
            onChange={setPart}
          />
          <AddRow label={t('indicators.add')} list={place} what={t('what.indicator')} create={create} />
        </>
      }
    >
      <Grid
        fit
        id={`indicators.${part}`}
        key={part}
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
