// Programs that some tests need and a machine may lack; .ci/run installs them.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export function isThere(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
