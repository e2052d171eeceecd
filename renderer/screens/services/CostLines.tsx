import { Button } from '@fluentui/react-components'
import { type ReactNode, useMemo } from 'react'
import { countReuse, reusable } from '../../../shared/analysis/reuse.ts'
import type { Json } from '../../../shared/document/edit.ts'
import type { CostLine, Service } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { freeSymbol } from '../assumptions/symbols.ts'
import { useChosen } from './chosen.ts'
import { costColumns } from './costColumns.ts'

const create = () => ({
  id: newId('kostnad'),
  name: '',
  phase: 'drift',
  incurredBy: { by: 'operator' },
  behaviour: { kind: 'fixed' },
  amount: 0,
  variants: {},
  source: '',
  note: '',
})

const reuseSymbol = 'ateranvandning'

export function CostLines({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const chosen = useChosen((state) => state.model)
  const model = document.operatingModels.some(({ id }) => id === chosen) ? chosen : null
  const place = `services/${service.id}/costLines`
  const evaluated = useEvaluated(
    service.costLines.map((row) =>
      model !== null && row.variants[model]
        ? `${place}/${row.id}/variants/${model}/amount`
        : `${place}/${row.id}/amount`,
    ),
  )
  const columns = useMemo(
    () => costColumns({ document, service: service.id, model, words, evaluated }),
    [document, service.id, model, words, evaluated],
  )
  const readOnly = useStore((state) => state.readOnly)
  const counted = JSON.stringify(reusable(service)).includes(`(1 - ${reuseSymbol}`)
  const reuse = () => {
    const { document, dispatch, jumpTo } = useStore.getState()
    const symbol = freeSymbol(document, reuseSymbol)
    dispatch(countReuse(service, symbol, t('costs.reuse.name', { service: service.name })))
    jumpTo(`assumptions/${symbol}/value`)
  }
  const list = useMemo(
    (): RowList<CostLine> => ({
      place,
      what: t('what.costLine'),
      item: (row) => row as Json,
      create,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [place, t],
  )
  return (
    <Part
      fill
      title={t('field.costLines')}
      lead={tabs}
      tools={
        <>
          <Pick
            label={t('costs.showFor')}
            value={model ?? ''}
            onChange={(value) => useChosen.setState({ model: value === '' ? null : value })}
            options={[
              { value: '', label: t('costs.everyModel') },
              ...document.operatingModels.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          {reusable(service).length > 0 && !counted && (
            <Button size="small" disabled={readOnly} title={t('costs.reuse.tip')} onClick={reuse}>
              {t('costs.reuse')}
            </Button>
          )}
          <AddRow label={t('costs.add')} list={place} what={t('what.costLine')} create={create} />
        </>
      }
    >
      <Grid
        id={model === null ? 'costLines' : 'costLinesByModel'}
        key={model === null ? 'common' : 'byModel'}
        label={t('field.costLines')}
        rows={service.costLines}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('costs.empty')}
            action={t('costs.add')}
            onAdd={() => addItem(place, create(), t('what.costLine'), t('costs.add'))}
          />
        }
      />
    </Part>
  )
}
