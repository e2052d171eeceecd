import { type ReactNode, useMemo } from 'react'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { Department } from '../../../shared/document/schema.ts'
import { wholeNumberColumn } from '../../grid/cells.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { fieldsOf, named } from '../fields.ts'

const placeOf = ({ id }: Department) => `departments/${id}`
const create = () => ({ id: newId('forvaltning'), name: '', kind: 'district', note: '' })
const years = { least: 1900, most: 2200 }

export function DepartmentList({ tabs }: { readonly tabs: ReactNode }) {
  const words = useWords()
  const { t, of } = words
  const document = useStore((state) => state.document)
  const columns = useMemo(() => {
    const { text, choice, at, header } = fieldsOf(words, placeOf, ({ name }) => name)
    const none = { value: '', label: t('grid.none') }
    return [
      text('name', 260, { frozen: true }),
      choice('kind', 170, () =>
        (['district', 'agency', 'company'] as const).map((kind) => ({
          value: kind,
          label: of(`term.departmentKind.${kind}`),
        })),
      ),
      wholeNumberColumn<Department>({
        ...at('from'),
        header: t('departments.from'),
        width: 120,
        read: ({ from }) => from,
        empty: undefined,
        ...years,
      }),
      choice(
        'successor',
        240,
        (row) => [none, ...named(document.departments.filter(({ id }) => id !== row.id))],
        ({ successor }) => successor?.department ?? '',
        (row, department) => {
          const successor: Json | undefined =
            department === '' ? undefined : { department, from: row.successor?.from ?? document.settings.lastYear }
          return setValue(`${placeOf(row)}/successor`, successor, at('successor').what(row))
        },
      ),
      wholeNumberColumn<Department>({
        id: 'successorFrom',
        header: t('departments.successorFrom'),
        width: 120,
        place: (row) => `${placeOf(row)}/successor/from`,
        what: (row) => `${row.name} · ${header('successor')}`,
        read: ({ successor }) => successor?.from,
        editable: ({ successor }) => successor !== undefined,
        empty: undefined,
        write: (row, from) =>
          typeof from === 'number'
            ? setValue(`${placeOf(row)}/successor/from`, from, `${row.name} · ${header('successor')}`)
            : null,
        ...years,
      }),
      text('coordinator', 190),
      text('note', 240, { grows: true }),
    ]
  }, [words, t, of, document])
  const list = useMemo(
    (): RowList<Department> => ({
      place: 'departments',
      what: t('what.department'),
      item: (row) => row as Json,
      create,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [t],
  )
  return (
    <Part
      fill
      title={t('departments.tab.departments')}
      lead={tabs}
      tools={<AddRow label={t('departments.add')} list="departments" what={t('what.department')} create={create} />}
    >
      <Grid
        id="departments"
        label={t('departments.tab.departments')}
        rows={document.departments}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('departments.empty')}
            action={t('departments.add')}
            onAdd={() => addItem('departments', create(), t('what.department'), t('departments.add'))}
          />
        }
      />
    </Part>
  )
}
