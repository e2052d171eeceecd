import { useMemo } from 'react'
import type { Json } from '../../../shared/document/edit.ts'
import type { FundingPlan } from '../../../shared/document/schema.ts'
import type { RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { addItem } from '../../ui/AddRow.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useWords } from '../../ui/words.ts'
import { fieldsOf } from '../fields.ts'
import styles from '../Upper.module.css'
import { useChosenRow } from '../useChosenRow.ts'
import { createPlan as create } from './createPlan.ts'
import { Sources } from './Sources.tsx'

const placeOf = ({ id }: FundingPlan) => `fundingPlans/${id}`

export function Plans() {
  const words = useWords()
  const { t } = words
  const plans = useStore((state) => state.document.fundingPlans)
  const [plan, choose] = useChosenRow('fundingPlans', plans)
  const columns = useMemo(() => {
    const { text } = fieldsOf(words, placeOf, ({ name }) => name)
    return [text('name', 320, { frozen: true }), text('note', 320, { grows: true })]
  }, [words])
  const list = useMemo(
    (): RowList<FundingPlan> => ({
      place: 'fundingPlans',
      what: t('what.fundingPlan'),
      item: (row) => row as Json,
      create,
      different: (row) => ({ name: t('grid.copyOf', { name: row.name }) }),
    }),
    [t],
  )
  return (
    <>
      <div className={styles.upper}>
        <Grid
          fit
          id="fundingPlans"
          label={t('screen.funding')}
          rows={plans}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          columns={columns}
          list={list}
          onRow={choose}
          {...(plan ? { chosen: plan.id } : {})}
          empty={
            <Empty
              text={t('funding.empty')}
              action={t('funding.add')}
              onAdd={() => addItem('fundingPlans', create(), t('what.fundingPlan'), t('funding.add'))}
            />
          }
        />
      </div>
      {plan && <Sources key={plan.id} plan={plan} />}
    </>
  )
}
