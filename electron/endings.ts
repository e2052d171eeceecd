// What a file is is told by the ending of its name, and of the name that a link leads to: `x.csv` that leads to a model
// is a model.
import { realpath } from 'node:fs/promises'
import { extname } from 'node:path'

/** Whether the name, and what it leads to, end in one of `extensions` (without their dot). */
export async function endsAs(path: string, extensions: readonly string[]): Promise<boolean> {
  // Nothing there yet, or a link that leads nowhere: saving puts a file in its place.
  const target = await realpath(path).catch(() => path)
  return [path, target].every((name) => extensions.includes(extname(name).slice(1).toLowerCase()))
}
