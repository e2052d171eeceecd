import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import { central, type Model } from '../../../shared/document/schema.ts'
import { cellColumn, wholeNumberColumn } from '../../grid/cells.ts'
import type { GridColumn, RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import styles from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'
import { fieldsOf, named } from '../fields.ts'
import own from './FollowUp.module.css'
import { ImportOutturn } from './ImportOutturn.tsx'

type Row = Model['outturn'][number]

const placeOf = ({ id }: Row) => `outturn/${id}`

/** A row that fits the model: its first service, line and participant, for the year after the last entered. */
function create() {
  const { services, departments, settings, outturn } = useStore.getState().document
  const last = outturn.at(-1)
  const service = services.find(({ id }) => id === last?.service) ?? services[0]
  const line = service?.benefitLines[0] ?? service?.costLines[0]
  return {
    id: newId('utfall'),
    service: service?.id ?? '',
    line: last && service?.id === last.service ? last.line : (line?.id ?? ''),
    department: last?.department ?? service?.participants[0]?.id ?? departments[0]?.id ?? central,
    year: last?.year ?? settings.firstYear,
    amount: 0,
    note: '',
  }
}

/** 'Omsorgsdagboken · Frigjord tid · 2013' */
function nameIn({ services }: Model, { service, line, year }: Row): string {
  const found = services.find(({ id }) => id === service)
  const lines = found ? [...found.costLines, ...found.benefitLines] : []
  return `${found?.name ?? service} · ${lines.find(({ id }) => id === line)?.name ?? line} · ${year}`
}

/** What it came to: one amount for a line, a department and a year, entered or read from a file. */
export function Outturn() {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  const columns = useMemo((): GridColumn<Row>[] => {
    const { choice, text, at } = fieldsOf(words, placeOf, (row) => nameIn(document, row))
    return [
      choice('service', 240, () => named(document.services)),
      choice('line', 280, (row) => {
        const service = document.services.find(({ id }) => id === row.service)
        return named(service ? [...service.benefitLines, ...service.costLines] : [])
      }),
      choice('department', 220, () => [
        ...named(document.departments),
        { value: central, label: t('term.department.central') },
      ]),
      wholeNumberColumn<Row>({ ...at('year'), width: 80, read: ({ year }) => year, empty: 0, least: 1900, most: 2200 }),
      cellColumn<Row>({
        ...at('amount'),
        width: 130,
        language,
        unit: () => 'kr',
        read: ({ amount }) => amount,
      }),
      text('note', 240, { grows: true }),
    ]
  }, [words, t, language, document])
  const list = useMemo(
    (): RowList<Row> => ({ place: 'outturn', what: t('followUp.outturn'), item: (row) => row as Json, create }),
    [t],
  )
  return (
    <div className={styles.section}>
      <Part
        title={t('followUp.tab.outturn')}
        tools={
          <>
            <ImportOutturn />
            <AddRow label={t('followUp.add')} list="outturn" what={t('followUp.outturn')} create={create} />
          </>
        }
      >
        <div className={document.outturn.length > 12 ? own.tall : ''}>
          <Grid
            fit={document.outturn.length <= 12}
            id="outturn"
            label={t('field.outturn')}
            rows={document.outturn}
            rowId={({ id }) => id}
            rowName={(row) => nameIn(document, row)}
            columns={columns}
            list={list}
            empty={
              <Empty
                text={t('followUp.empty')}
                action={t('followUp.add')}
                onAdd={() => addItem('outturn', create(), t('followUp.outturn'), t('followUp.add'))}
              />
            }
          />
        </div>
      </Part>
    </div>
  )
}
