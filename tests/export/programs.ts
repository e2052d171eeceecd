// Programs that some tests need and a machine may lack; .ci/run installs them. `npm run check` starts none of them
// (ONLY_OURS=1), since each takes seconds; `npm test` does.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export function isThere(program: string): boolean {
  if (process.env.ONLY_OURS === '1') return false
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
