import { Button } from '@fluentui/react-components'
import { AddRegular, SubtractRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import type { Cell } from '../../../shared/cell.ts'
import { setValue } from '../../../shared/document/edit.ts'
import type { Place } from '../../../shared/problem.ts'
import { cellColumn } from '../../grid/cells.ts'
import type { GridColumn } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'

type Tier = { readonly from: Cell; readonly price: Cell }
type Row = Tier & { readonly at: number }

/** Brackets in rising order. The items have no ids of their own, so the list is changed as a whole. */
export function TiersGrid({ place, tiers }: { readonly place: Place; readonly tiers: readonly Tier[] }) {
  const { t, language } = useWords()
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  const rows = useMemo(() => tiers.map((tier, at): Row => ({ ...tier, at })), [tiers])
  const columns = useMemo((): GridColumn<Row>[] => {
    const column = (field: keyof Tier, header: string, width: number) =>
      cellColumn<Row>({
        id: field,
        header,
        width,
        language,
        place: ({ at }) => `${place}/${at}/${field}`,
        what: () => header,
        read: (row) => row[field],
        unit: () => '',
        write: (row, cell) =>
          setValue(
            place,
            tiers.map((tier, at) => (at === row.at ? { ...tier, [field]: cell } : tier)),
            t('field.tiers'),
          ),
      })
    return [column('from', t('field.tierFrom'), 170), column('price', t('field.tierPrice'), 300)]
  }, [place, tiers, t, language])
  const last = Number(tiers.at(-1)?.from)
  const add = () => {
    const from = Number.isFinite(last) && last > 0 ? last * 2 : 1000
    dispatch(setValue(place, [...tiers, { from, price: tiers.at(-1)?.price ?? 1 }], t('field.tiers')))
  }
  return (
    <>
      <Grid
        fit
        id="tiers"
        label={t('field.tiers')}
        rows={rows}
        rowId={({ at }) => String(at)}
        rowName={({ from }) => String(from)}
        columns={columns}
      />
      <div>
        <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={add}>
          {t('split.addTier')}
        </Button>{' '}
        <Button
          size="small"
          icon={<SubtractRegular />}
          disabled={readOnly || tiers.length < 2}
          onClick={() => dispatch(setValue(place, tiers.slice(0, -1), t('field.tiers')))}
        >
          {t('split.removeTier')}
        </Button>
      </div>
    </>
  )
}
