import { type ReactNode, useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { BenefitLine, Service } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { benefitColumns } from './benefitColumns.ts'
import { type BenefitPart, useChosen } from './chosen.ts'
import { useTargetedPart } from './useTargetedPart.ts'

export const createBenefitLine = () => ({
  id: newId('nytta'),
  name: '',
  kind: 'time',
  receiver: { to: 'participants' },
  amount: 0,
  adoption: 1,
  realisation: 1,
  lagMonths: 0,
  correction: 0,
  benefitOwner: '',
  evidence: 'none',
  source: '',
  note: '',
})

const parts: readonly BenefitPart[] = ['amount', 'adoption', 'realisation', 'correction', 'rest']

/** Which of a benefit line's series is shown. */
export function BenefitPartPick() {
  const { t } = useWords()
  const part = useChosen((state) => state.benefitPart)
  return (
    <Segments
      label={t('benefits.show')}
      value={part}
      options={parts.map((one) => ({ value: one, label: t(`benefits.part.${one}`) }))}
      onChange={(benefitPart) => useChosen.setState({ benefitPart })}
    />
  )
}

export function BenefitLines({ service, tabs }: { readonly service: Service; readonly tabs: ReactNode }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const part = useChosen((state) => state.benefitPart)
  useTargetedPart()
  const place = `services/${service.id}/benefitLines`
  const evaluated = useEvaluated(part === 'rest' ? [] : service.benefitLines.map(({ id }) => `${place}/${id}/${part}`))
  const columns = useMemo(
    () => benefitColumns({ document, service: service.id, part, words, evaluated }),
    [document, service.id, part, words, evaluated],
  )
  const list = useMemo(
    (): RowList<BenefitLine> => ({
      place,
      what: t('what.benefitLine'),
      item: (row) => row as Json,
      create: createBenefitLine,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [place, t],
  )
  return (
    <Part
      fill
      title={t('field.benefitLines')}
      lead={tabs}
      tools={
        <>
          <BenefitPartPick />
          <AddRow label={t('benefits.add')} list={place} what={t('what.benefitLine')} create={createBenefitLine} />
        </>
      }
    >
      <Grid
        id={`benefitLines.${part}`}
        key={part}
        label={t('field.benefitLines')}
        rows={service.benefitLines}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('benefits.empty')}
            action={t('benefits.add')}
            onAdd={() => addItem(place, createBenefitLine(), t('what.benefitLine'), t('benefits.add'))}
          />
        }
      />
    </Part>
  )
}
