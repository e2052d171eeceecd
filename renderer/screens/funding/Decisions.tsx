import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { Model } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { fieldsOf } from '../fields.ts'

type Decision = Model['decisions'][number]

const placeOf = ({ id }: Decision) => `decisions/${id}`
const create = () => ({ id: newId('beslut'), title: '', dnr: '', date: '', body: '', note: '' })

/** Decisions that pots rest on. */
export function Decisions() {
  const words = useWords()
  const { t } = words
  const decisions = useStore((state) => state.document.decisions)
  const columns = useMemo(() => {
    const { text } = fieldsOf(words, placeOf, ({ title }) => title)
    return [
      text('title', 320, { frozen: true }),
      text('dnr', 150),
      text('date', 110),
      text('body', 220),
      text('note', 260, { grows: true }),
    ]
  }, [words])
  const list = useMemo(
    (): RowList<Decision> => ({
      place: 'decisions',
      what: t('pots.what.decision'),
      item: (row) => row as Json,
      create,
    }),
    [t],
  )
  const add = () =>
    addItem('decisions', { ...create(), title: t('pots.addDecision') }, t('pots.what.decision'), t('pots.addDecision'))
  return (
    <Part
      fill
      title={t('field.decisions')}
      tools={<AddRow label={t('pots.addDecision')} list="decisions" what={t('pots.what.decision')} create={create} />}
    >
      <Grid
        id="decisions"
        label={t('field.decisions')}
        rows={decisions}
        rowId={({ id }) => id}
        rowName={({ title }) => title}
        columns={columns}
        list={list}
        empty={<Empty text={t('pots.decisions.empty')} action={t('pots.addDecision')} onAdd={add} />}
      />
    </Part>
  )
}
