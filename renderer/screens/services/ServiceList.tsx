import { useMemo } from 'react'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { wholeNumberColumn } from '../../grid/cells.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import { fieldsOf, named } from '../fields.ts'

const placeOf = ({ id }: Service) => `services/${id}`

export function createService() {
  return {
    id: newId('tjanst'),
    name: '',
    goal: '',
    owner: null,
    internal: false,
    status: 'idea',
    operationStart: null,
    maintenanceManager: null,
    platform: true,
    needsAnalysis: '',
    processMap: '',
    indicators: [],
    participants: [],
    costLines: [],
    benefitLines: [],
    note: '',
  }
}

interface Props {
  readonly chosen: string
  readonly fit: boolean
  readonly onRow: (row: Service) => void
}

export function ServiceList({ chosen, fit, onRow }: Props) {
  const words = useWords()
  const { t, of } = words
  const document = useStore((state) => state.document)
  const columns = useMemo(() => {
    const { text, choice, yesNo, at } = fieldsOf(words, placeOf, ({ name }) => name)
    const none = { value: '', label: t('grid.none') }
    return [
      text('name', 220, { grows: true }),
      choice(
        'owner',
        190,
        () => [none, ...named(document.departments)],
        ({ owner }) => owner ?? '',
        (row, owner) => setValue(`${placeOf(row)}/owner`, owner === '' ? null : owner, at('owner').what(row)),
      ),
      choice('status', 110, () =>
        (['idea', 'applied', 'granted', 'running', 'ended'] as const).map((status) => ({
          value: status,
          label: of(`term.status.${status}`),
        })),
      ),
      wholeNumberColumn<Service>({
        ...at('operationStart'),
        read: ({ operationStart }) => operationStart,
        empty: null,
        least: 1900,
        most: 2200,
      }),
      yesNo('internal', 120),
    ]
  }, [words, t, of, document])
  const list = useMemo(
    (): RowList<Service> => ({
      place: 'services',
      what: t('what.service'),
      item: (row) => row as Json,
      create: createService,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [t],
  )
  return (
    <Grid
      id="services"
      label={t('screen.services')}
      rows={document.services}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      columns={columns}
      list={list}
      chosen={chosen}
      fit={fit}
      onRow={onRow}
    />
  )
}
