import { useMemo } from 'react'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { OperatingModel } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { departmentChoices, fieldsOf } from '../fields.ts'

const placeOf = ({ id }: OperatingModel) => `operatingModels/${id}`
const create = () => ({ id: newId('driftmodell'), name: '', operator: { by: 'owner' }, note: '' })

export function OperatingModels() {
  const words = useWords()
  const { t, of } = words
  const document = useStore((state) => state.document)
  const columns = useMemo(() => {
    const { text, choice, at } = fieldsOf(words, placeOf, ({ name }) => name)
    const operators = [
      ...(['owner', 'each'] as const).map((by) => ({ value: by, label: of(`term.operator.${by}`) })),
      ...departmentChoices(document),
    ]
    return [
      text('name', 280, { frozen: true }),
      choice(
        'operator',
        280,
        () => operators,
        ({ operator }) => (operator.by === 'department' ? `department:${operator.department}` : operator.by),
        (row, value) => {
          const [by = '', department] = value.split(':')
          const operator: Json = department === undefined ? { by } : { by, department }
          return setValue(at('operator').place(row), operator, at('operator').what(row))
        },
      ),
      text('note', 320, { grows: true }),
    ]
  }, [words, of, document])
  const list = useMemo(
    (): RowList<OperatingModel> => ({
      place: 'operatingModels',
      what: t('what.operatingModel'),
      item: (row) => row as Json,
      create,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [t],
  )
  return (
    <Page
      title={t('screen.operatingModels')}
      lead={t('operatingModels.lead')}
      actions={
        <AddRow
          label={t('operatingModels.add')}
          list="operatingModels"
          what={t('what.operatingModel')}
          create={create}
        />
      }
    >
      <Grid
        id="operatingModels"
        label={t('screen.operatingModels')}
        rows={document.operatingModels}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('operatingModels.empty')}
            action={t('operatingModels.add')}
            onAdd={() => addItem('operatingModels', create(), t('what.operatingModel'), t('operatingModels.add'))}
          />
        }
      />
    </Page>
  )
}
