import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import { type Assumption, evidenceGrades } from '../../../shared/document/schema.ts'
import { choiceColumn, textColumn } from '../../grid/cells.ts'
import type { GridColumn, RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { seriesColumns } from '../../grid/seriesColumns.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { freeSymbol, nameEdit, renameSymbol } from './symbols.ts'
import { UncertaintyButton } from './UncertaintyButton.tsx'

const placeOf = ({ id }: Assumption) => `assumptions/${id}`
const nameOf = ({ name, symbol }: Assumption) => name || symbol

export function Assumptions() {
  const { t } = useWords()
  const assumptions = useStore((state) => state.document.assumptions)
  const columns = useAssumptionColumns(assumptions)
  const list = useMemo(
    (): RowList<Assumption> => ({
      place: 'assumptions',
      what: t('what.assumption'),
      item: (row) => row as Json,
      create: () => createAssumption(),
      different: (row) => ({
        symbol: freeSymbol(useStore.getState().document, row.symbol),
        name: t('grid.copyOf', { name: row.name }),
      }),
    }),
    [t],
  )
  const add = () => addItem('assumptions', createAssumption(), t('what.assumption'), t('assumptions.add'))
  return (
    <Page
      title={t('screen.assumptions')}
      lead={t('assumptions.lead')}
      actions={
        <>
          <UncertaintyButton />
          <AddRow
            label={t('assumptions.add')}
            list="assumptions"
            what={t('what.assumption')}
            create={createAssumption}
          />
        </>
      }
    >
      <Grid
        id="assumptions"
        label={t('screen.assumptions')}
        rows={assumptions}
        rowId={({ id }) => id}
        rowName={nameOf}
        columns={columns}
        list={list}
        empty={<Empty text={t('assumptions.empty')} action={t('assumptions.add')} onAdd={add} />}
      />
    </Page>
  )
}

function createAssumption() {
  return {
    id: newId('antagande'),
    symbol: freeSymbol(useStore.getState().document, 'antagande'),
    name: '',
    unit: '',
    value: 0,
    source: '',
    evidence: 'none',
    note: '',
  }
}

function useAssumptionColumns(assumptions: readonly Assumption[]): readonly GridColumn<Assumption>[] {
  const { t, of, language } = useWords()
  const document = useStore((state) => state.document)
  const evaluated = useEvaluated(assumptions.map((one) => `${placeOf(one)}/value`))
  return useMemo(() => {
    const field = (name: string) => (row: Assumption) => `${placeOf(row)}/${name}`
    const what = (header: string) => (row: Assumption) => `${nameOf(row)} · ${header}`
    const text = (id: 'name' | 'unit' | 'source' | 'note', width: number): GridColumn<Assumption> =>
      textColumn({
        id,
        header: of(`field.${id}`),
        width,
        place: field(id),
        what: what(of(`field.${id}`)),
        read: (row) => row[id],
        ...(id === 'name'
          ? {
              frozen: true,
              write: (row: Assumption, name: string) =>
                nameEdit(document, placeOf(row), row.symbol, name, what(of('field.name'))(row)),
            }
          : {}),
      })
    return [
      text('name', 280),
      textColumn<Assumption>({
        id: 'symbol',
        header: t('field.symbol'),
        width: 170,
        place: field('symbol'),
        what: what(t('field.symbol')),
        read: (row) => row.symbol,
        write: (row, symbol) => renameSymbol(document, `${placeOf(row)}/symbol`, row.symbol, symbol.trim()),
        tip: t('assumptions.symbolTip'),
      }),
      text('unit', 90),
      ...seriesColumns<Assumption>({
        id: 'value',
        group: t('field.value'),
        everyYear: t('grid.everyYear'),
        language,
        document,
        place: field('value'),
        what: (row) => nameOf(row),
        read: (row) => row.value,
        distributions: true,
        unit: (row) => row.unit,
        unitElsewhere: true,
        evaluated: (row, year) => evaluated(`${placeOf(row)}/value`, year),
      }),
      text('source', 260),
      choiceColumn<Assumption>({
        id: 'evidence',
        header: t('field.evidence'),
        place: field('evidence'),
        what: what(t('field.evidence')),
        read: (row) => row.evidence,
        choices: () => evidenceGrades.map((grade) => ({ value: grade, label: of(`term.evidence.${grade}`) })),
      }),
      text('note', 320),
    ]
  }, [document, evaluated, language, of, t])
}
