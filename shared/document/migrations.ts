// How a file of an older format becomes one of today's: one step per format version, applied in order, on plain JSON.
// Example: { from: 1, migrate: (file) => ({ ...file, decisions: file.decisions ?? [] }) } takes version 1 to version 2.
// A step is never changed once it has been released; tests/documents keeps a file of every version that must open.
import { fail, ok, problem, type Result } from '../problem.ts'

export type PlainFile = Readonly<Record<string, unknown>>

export interface Migration {
  readonly from: number
  migrate(file: PlainFile): PlainFile
}

export const migrations: readonly Migration[] = []

/** Takes a file from its version up to `target`. A file older than the first step is a problem, never a throw. */
export function migrateFile(
  file: PlainFile,
  version: number,
  target: number,
  steps: readonly Migration[] = migrations,
): Result<PlainFile> {
  let current = file
  for (let v = version; v < target; v++) {
    const step = steps.find(({ from }) => from === v)
    if (!step) return fail(problem('file-version-unknown', 'formatVersion', { version }))
    try {
      current = { ...step.migrate(current), formatVersion: v + 1 }
    } catch {
      // A step trusts the shape its version promised; a damaged file may not keep that promise.
      return fail(problem('file-migration-failed', 'formatVersion', { version }))
    }
  }
  return ok(current)
}
