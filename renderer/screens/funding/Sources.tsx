import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { FundingPlan, FundingSource } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { sourceColumns } from './sourceColumns.ts'

const create = () => ({
  id: newId('kalla'),
  name: '',
  payer: { by: 'central' },
  phases: [],
  share: 1,
  services: [],
  internalServices: true,
  cap: null,
  capByYear: null,
  rationing: 'proportional',
  decision: null,
  source: '',
  evidence: 'none',
  note: '',
})

/** Sources in the order they are drawn on. */
export function Sources({ plan }: { readonly plan: FundingPlan }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const place = `fundingPlans/${plan.id}/sources`
  const evaluated = useEvaluated(plan.sources.flatMap(({ id }) => [`${place}/${id}/share`, `${place}/${id}/capByYear`]))
  const columns = useMemo(() => sourceColumns(document, place, words, evaluated), [document, place, words, evaluated])
  const list = useMemo(
    (): RowList<FundingSource> => ({
      place,
      what: t('what.fundingSource'),
      item: (row) => row as Json,
      create,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [place, t],
  )
  return (
    <Part
      fill
      title={t('funding.sourcesOf', { name: plan.name })}
      tools={<AddRow label={t('funding.addSource')} list={place} what={t('what.fundingSource')} create={create} />}
    >
      <Grid
        id="fundingSources"
        label={t('field.sources')}
        rows={plan.sources}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('funding.emptySources')}
            action={t('funding.addSource')}
            onAdd={() => addItem(place, create(), t('what.fundingSource'), t('funding.addSource'))}
          />
        }
      />
    </Part>
  )
}
