// What is kept for a person on this machine beside the files themselves; one for all windows of a process.
import { join } from 'node:path'
import { createEditors, type Editors } from './editors.ts'
import { diskFileSystem, type FileSystem } from './fileSystem.ts'
import { type Journals, journalsIn } from './journal.ts'
import { type Versions, versionsIn } from './versions.ts'

export interface Kept {
  readonly files: FileSystem
  readonly journals: Journals
  readonly versions: Versions
  readonly editors: Editors
}

export function keptIn(folder: string, files: FileSystem = diskFileSystem): Kept {
  return {
    files,
    journals: journalsIn(join(folder, 'journals'), files),
    versions: versionsIn(join(folder, 'versions'), files),
    editors: createEditors(),
  }
}
