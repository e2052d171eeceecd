import { useCallback } from 'react'
import type { ChartData } from '../../shared/charts/data.ts'
import { useStore } from '../store/store.ts'
import { useDark } from '../ui/dark.ts'
import styles from '../ui/Reading.module.css'
import { ask } from '../worker/connectAnalyst.ts'
import { ChartCards, type DrawingWidths } from './ChartCards.tsx'

/** Charts drawn in the worker. */
export function Charts({ of, height }: { readonly of: readonly ChartData[]; readonly height: number }) {
  const dark = useDark()
  const draw = useCallback(
    ({ width }: DrawingWidths) =>
      ask(useStore.getState().document, (analyst) => analyst.draw(of, { width, height, dark })).answer,
    [of, height, dark],
  )
  return (
    <div className={styles.charts}>
      <ChartCards draw={draw} />
    </div>
  )
}
