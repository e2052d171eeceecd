import { useMemo } from 'react'
import { methods } from '../../../shared/allocation/index.ts'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { SplitRule } from '../../../shared/document/schema.ts'
import type { GridColumn, RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { fieldsOf, named } from '../fields.ts'
import { idsColumn, phaseChoices } from '../funding/sourceColumns.ts'
import { useChosenRow } from '../useChosenRow.ts'
import { MethodSettings } from './MethodSettings.tsx'

export type SplitPart = SplitRule['parts'][number]

export const createPart = () => ({ id: newId('del'), phases: [], services: [], method: { method: 'equal' } })

/** The parts of a rule, in the order they are tried, and the settings of the chosen part's method. */
export function Parts({ rule }: { readonly rule: SplitRule }) {
  const words = useWords()
  const { t, of } = words
  const document = useStore((state) => state.document)
  const place = `splitRules/${rule.id}/parts`
  const [part, choose] = useChosenRow(place, rule.parts)
  const columns = useMemo((): GridColumn<SplitPart>[] => {
    const nameOf = (row: SplitPart) => of(`term.method.${row.method.method}`)
    const { at, choice } = fieldsOf<SplitPart>(words, (row) => `${place}/${row.id}`, nameOf)
    return [
      choice(
        'method',
        240,
        () => methods.map(({ id }) => ({ value: id, label: of(`term.method.${id}`) })),
        ({ method }) => method.method,
        (row, id) => {
          const method = methods.find((one) => one.id === id)
          const driver = document.drivers[0]?.id ?? ''
          return method
            ? setValue(at('method').place(row), method.initial(driver) as Json, at('method').what(row))
            : null
        },
      ),
      idsColumn<SplitPart>({
        ...at('phases'),
        read: (row) => row.phases,
        choices: phaseChoices(words),
        words,
        all: t('grid.everyPhase'),
      }),
      {
        ...idsColumn<SplitPart>({
          ...at('services'),
          read: (row) => row.services,
          choices: named(document.services),
          words,
          all: t('grid.everyService'),
        }),
        grows: true,
      },
    ]
  }, [words, of, t, document, place])
  const list = useMemo(
    (): RowList<SplitPart> => ({ place, what: t('what.splitPart'), item: (row) => row as Json, create: createPart }),
    [place, t],
  )
  return (
    <>
      <Part
        title={t('split.partsOf', { name: rule.name })}
        tools={<AddRow label={t('split.addPart')} list={place} what={t('what.splitPart')} create={createPart} />}
      >
        <Grid
          fit
          id="splitParts"
          label={t('field.parts')}
          rows={rule.parts}
          rowId={({ id }) => id}
          rowName={({ method }) => of(`term.method.${method.method}`)}
          columns={columns}
          list={list}
          onRow={choose}
          {...(part ? { chosen: part.id } : {})}
          empty={
            <Empty
              text={t('split.emptyParts')}
              action={t('split.addPart')}
              onAdd={() => addItem(place, createPart(), t('what.splitPart'), t('split.addPart'))}
            />
          }
        />
      </Part>
      {part && (
        <MethodSettings key={`${part.id} ${part.method.method}`} part={part} place={`${place}/${part.id}/method`} />
      )}
    </>
  )
}
