import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { SplitRule } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { AddRow, addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { fieldsOf } from '../fields.ts'
import styles from '../Upper.module.css'
import { useChosenRow } from '../useChosenRow.ts'
import { createPart, Parts } from './Parts.tsx'

const placeOf = ({ id }: SplitRule) => `splitRules/${id}`
const create = () => ({ id: newId('fordelning'), name: '', parts: [createPart()], note: '' })

export function Split() {
  const words = useWords()
  const { t } = words
  const rules = useStore((state) => state.document.splitRules)
  const [rule, choose] = useChosenRow('splitRules', rules)
  const columns = useMemo(() => {
    const { text } = fieldsOf(words, placeOf, ({ name }) => name)
    return [text('name', 320, { frozen: true }), text('note', 320, { grows: true })]
  }, [words])
  const list = useMemo(
    (): RowList<SplitRule> => ({
      place: 'splitRules',
      what: t('what.splitRule'),
      item: (row) => row as Json,
      create,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [t],
  )
  return (
    <Page
      title={t('screen.split')}
      lead={t('split.lead')}
      actions={<AddRow label={t('split.add')} list="splitRules" what={t('what.splitRule')} create={create} />}
    >
      <div className={styles.upper}>
        <Grid
          fit
          id="splitRules"
          label={t('field.splitRules')}
          rows={rules}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          columns={columns}
          list={list}
          onRow={choose}
          {...(rule ? { chosen: rule.id } : {})}
          empty={
            <Empty
              text={t('split.empty')}
              action={t('split.add')}
              onAdd={() => addItem('splitRules', create(), t('what.splitRule'), t('split.add'))}
            />
          }
        />
      </div>
      {rule && <Parts key={rule.id} rule={rule} />}
    </Page>
  )
}
