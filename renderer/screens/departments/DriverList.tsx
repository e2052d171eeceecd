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
import { useWords, type Words } from '../../ui/words.ts'
import { freeSymbol, nameEdit, renameSymbol } from '../assumptions/symbols.ts'
import { fieldsOf } from '../fields.ts'

const placeOf = ({ id }: Driver) => `drivers/${id}`

function createDriver() {
  const symbol = freeSymbol(useStore.getState().document, 'nyckel')
  return { id: newId('nyckel'), symbol, name: '', unit: '', values: {}, source: '', evidence: 'none', note: '' }
}

export function addDriver({ t }: Words): void {
  addItem('drivers', createDriver(), t('what.driver'), t('drivers.add'))
}

export function DriverList({ tabs }: { readonly tabs: ReactNode }) {
  const words = useWords()
  const { t, of } = words
  const document = useStore((state) => state.document)
  const columns = useMemo(() => {
    const { text, choice, at } = fieldsOf(words, placeOf, ({ name, symbol }) => name || symbol)
    return [
      textColumn<Driver>({
        ...at('name'),
        width: 300,
        frozen: true,
        read: ({ name }) => name,
        write: (row, name) => nameEdit(document, placeOf(row), row.symbol, name, at('name').what(row)),
      }),
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
      create: createDriver,
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
      tools={<AddRow label={t('drivers.add')} list="drivers" what={t('what.driver')} create={createDriver} />}
    >
      <Grid
        id="drivers"
        label={t('departments.tab.drivers')}
        rows={document.drivers}
        rowId={({ id }) => id}
        rowName={({ name, symbol }) => name || symbol}
        columns={columns}
        list={list}
        empty={<Empty text={t('drivers.empty')} action={t('drivers.add')} onAdd={() => addDriver(words)} />}
      />
    </Part>
  )
}
