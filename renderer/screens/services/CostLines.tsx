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
import { useChosen, useChosenModel } from './chosen.ts'
import { amountPlace, costColumns } from './costColumns.ts'

export const createCostLine = () => ({
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

/** The operating model that cost lines are shown for. */
export function ModelPick() {
  const { t } = useWords()
  const models = useStore((state) => state.document.operatingModels)
  return (
    <Pick
      label={t('costs.showFor')}
      value={useChosenModel() ?? ''}
      onChange={(value) => useChosen.setState({ model: value === '' ? null : value })}
      options={[
        { value: '', label: t('costs.everyModel') },
        ...models.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

const reuseSymbol = 'ateranvandning'

export function CostLines({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const model = useChosenModel()
  const place = `services/${service.id}/costLines`
  const evaluated = useEvaluated(service.costLines.map((row) => amountPlace(service.id, row, model)))
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
      create: createCostLine,
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
          <ModelPick />
          {reusable(service).length > 0 && !counted && (
            <Button size="small" disabled={readOnly} title={t('costs.reuse.tip')} onClick={reuse}>
              {t('costs.reuse')}
            </Button>
          )}
          <AddRow label={t('costs.add')} list={place} what={t('what.costLine')} create={createCostLine} />
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
            onAdd={() => addItem(place, createCostLine(), t('what.costLine'), t('costs.add'))}
          />
        }
      />
    </Part>
  )
}
