import { useStore } from '../../store/store.ts'
import styles from '../../ui/Reading.module.css'

/** An assumption's name, which leads to its value. */
export function AssumptionLink({ id, name }: { readonly id: string; readonly name: string }) {
  const jumpTo = useStore((state) => state.jumpTo)
  return (
    <button type="button" className={styles.link} onClick={() => jumpTo(`assumptions/${id}/value`)}>
      {name || id}
    </button>
  )
}
