import { type ReactNode, useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import { type Driver, evidenceGrades } from '../../../shared/document/schema.ts'
import { textColumn } from '../../grid/cells.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { freeSymbol, renameSymbol } from '../assumptions/symbols.ts'
import { fieldsOf } from '../fields.ts'

const placeOf = ({ id }: Driver) => `drivers/${id}`

function create() {
  const symbol = freeSymbol(useStore.getState().document, 'nyckel')
  return { id: newId('nyckel'), symbol, name: '', unit: '', values: {}, source: '', evidence: 'none', note: '' }
}

export function DriverList({ tabs }: { readonly tabs: ReactNode }) {
  const words = useWords()
  const { t, of } = words
  const document = useStore((state) => state.document)
  const columns = useMemo(() => {
    const { text, choice, at } = fieldsOf(words, placeOf, ({ name, symbol }) => name || symbol)
    return [
      text('name', 300, { frozen: true }),
      textColumn<Driver>({
        ...at('symbol'),
        width: 180,
        read: ({ symbol }) => symbol,
        write: (row, symbol) => renameSymbol(document, `${placeOf(row)}/symbol`, row.symbol, symbol.trim()),
        tip: t('assumptions.symbolTip'),
      }),
      text('unit', 120),
      text('source', 320),
      choice('evidence', 170, () =>
        evidenceGrades.map((grade) => ({ value: grade, label: of(`term.evidence.${grade}`) })),
      ),
      text('note', 300, { grows: true }),
    ]
  }, [words, t, of, document])
  const list = useMemo(
    (): RowList<Driver> => ({
      place: 'drivers',
      what: t('what.driver'),
      item: (row) => row as Json,
      create,
      different: (row) => ({
        symbol: freeSymbol(useStore.getState().document, row.symbol),
        name: t('grid.copyOf', { name: row.name }),
      }),
    }),
    [t],
  )
  return (
    <Part
      fill
      title={t('departments.tab.drivers')}
      lead={tabs}
      tools={<AddRow label={t('drivers.add')} list="drivers" what={t('what.driver')} create={create} />}
    >
      <Grid
        id="drivers"
        label={t('departments.tab.drivers')}
        rows={document.drivers}
        rowId={({ id }) => id}
        rowName={({ name, symbol }) => name || symbol}
        columns={columns}
        list={list}
        empty={
          <Empty
            text={t('drivers.empty')}
            action={t('drivers.add')}
            onAdd={() => addItem('drivers', create(), t('what.driver'), t('drivers.add'))}
          />
        }
      />
    </Part>
  )
}
