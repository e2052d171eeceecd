// Notices about what a person has just tried in a table: of no interest any more once the next change is made. All others
// (a file that could not be saved, someone else who has it open) stay until they are put away.
import type { Problem } from '../../shared/problem.ts'

const passing: ReadonlySet<string> = new Set([
  ...['clipboard-empty', 'clipboard-image', 'clipboard-denied', 'paste-too-large', 'range-too-large'],
  ...['several-ranges', 'nothing-to-fill', 'input-refused', 'rows-arranged', 'rows-other-list', 'cut-gone'],
  ...['paste-misfits', 'paste-ragged', 'paste-merged', 'paste-image', 'distribution-replaced'],
])

export function lasting(notices: readonly Problem[]): readonly Problem[] {
  return notices.some(({ code }) => passing.has(code)) ? notices.filter(({ code }) => !passing.has(code)) : notices
}
