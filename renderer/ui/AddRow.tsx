import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { insertItem, type Json } from '../../shared/document/edit.ts'
import type { Place } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'

interface Props {
  readonly label: string
  readonly list: Place
  readonly what: string
  readonly create: () => { readonly id: string; readonly [field: string]: Json | undefined }
}

/** Adds a row last in a list, under its kind's name, and shows it: typing then gives it its own. */
export function AddRow({ label, list, what, create }: Props) {
  const readOnly = useStore((state) => state.readOnly)
  return (
    <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={() => addItem(list, create(), what, label)}>
      {label}
    </Button>
  )
}

export function addItem(
  list: Place,
  item: { readonly id: string; readonly [field: string]: Json | undefined },
  what: string,
  name: string,
): void {
  const { dispatch, jumpTo } = useStore.getState()
  dispatch(insertItem(list, item.name === '' ? { ...item, name } : item, null, what))
  jumpTo(`${list}/${item.id}`)
}
