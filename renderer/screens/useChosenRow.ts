import { useEffect, useState } from 'react'
import { useStore } from '../store/store.ts'

/** The row of an upper table whose details the lower table shows; jumping into a row chooses it. */
export function useChosenRow<Row extends { readonly id: string }>(
  list: string,
  rows: readonly Row[],
): [Row | undefined, (row: Row) => void] {
  const target = useStore((state) => state.target)
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    const id = target?.startsWith(`${list}/`) ? target.slice(list.length + 1).split('/')[0] : undefined
    if (id !== undefined) setChosen(id)
  }, [target, list])
  return [rows.find(({ id }) => id === chosen) ?? rows[0], ({ id }) => setChosen(id)]
}
