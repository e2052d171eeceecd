import { WarningRegular } from '@fluentui/react-icons'
import { runCommandById } from '../commands/index.ts'
import { remedyLabel, troubleOf } from '../formula/remedy.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import { shownShortcut } from './CommandMenu.tsx'
import styles from './FormulaBar.module.css'

/** What is wrong in the active cell and, where it can be known, what mends it. */
export function Trouble() {
  const words = useWords()
  const active = useStore((state) => state.active)
  const problems = useStore((state) => state.problems)
  const trouble = active && problems.length > 0 ? troubleOf(useStore.getState()) : null
  if (!trouble) return null
  const { problem, remedy } = trouble
  const worded = words.problem(problem)
  const all = `${worded.message} ${worded.remedy}`.trim()
  return (
    <div className={styles.trouble} data-severity={problem.severity} aria-live="polite">
      <WarningRegular aria-hidden />
      <span className={styles.troubleText} title={all}>
        {worded.message}
      </span>
      {remedy && (
        <button
          type="button"
          className={styles.remedy}
          title={`${worded.remedy} (${shownShortcut('Ctrl+.', words.t)})`.trim()}
          // The field being left would otherwise take its own text first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => runCommandById('fix-cell')}
        >
          {remedyLabel(remedy, useStore.getState())}
        </button>
      )}
    </div>
  )
}
