// What programs that ended in the middle of something left: half files beside models, in the folders of this machine, and
// the profiles of browsers that printed. Found when the next one starts or opens a file there; a living program's stay.
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { diskFileSystem, type FileSystem } from './fileSystem.ts'
import { isLeftBehind, profilePrefix } from './temporary.ts'

/** Never fails: where nothing can be seen or removed, it stays. */
export async function tidyFolder(folder: string, files: FileSystem = diskFileSystem): Promise<void> {
  const names = await files.names(folder).catch(() => [])
  for (const name of names.filter((one) => one.endsWith('.tmp'))) {
    const facts = await files.find(join(folder, name)).catch(() => null)
    if (facts?.kind === 'file' && isLeftBehind(name, facts.modified))
      await files.remove(join(folder, name)).catch(() => {})
  }
}

/**
 * What is looked through when a program starts, beside everything else. Folder after folder: one on a share that does not
 * answer holds up no more than one of the process's threads.
 */
export async function tidyAtStart(configuration: string, { versions, journals }: Tidied, models: readonly string[]) {
  await tidyProfiles()
  await tidyFolder(configuration)
  await versions.tidy()
  await journals.tidy()
  for (const folder of new Set(models.map((path) => dirname(path)))) await tidyFolder(folder)
}

interface Tidied {
  readonly versions: { tidy(): Promise<void> }
  readonly journals: { tidy(): Promise<void> }
}

/** Profiles of browsers, a folder each. */
export async function tidyProfiles(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => [])
  for (const name of names.filter((one) => one.startsWith(profilePrefix))) {
    const path = join(tmpdir(), name)
    const facts = await stat(path).catch(() => null)
    if (facts && isLeftBehind(name, facts.mtimeMs)) await rm(path, { recursive: true, force: true }).catch(() => {})
  }
}
