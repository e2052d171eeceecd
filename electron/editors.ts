// Which window of this process may write which file. A second one is shown it, and hears of every save.
import { realpathSync } from 'node:fs'

export interface Editor {
  /** A window that has gone holds nothing. */
  isAlive(): boolean
}

export interface Editors {
  /** false: another window has it. */
  claim(path: string, editor: Editor): boolean
  release(path: string, editor: Editor): void
}

export function createEditors(): Editors {
  const held = new Map<string, Editor>()
  return {
    claim(path, editor) {
      const key = keyOf(path)
      const holder = held.get(key)
      if (holder && holder !== editor && holder.isAlive()) return false
      held.set(key, editor)
      return true
    },
    release(path, editor) {
      const key = keyOf(path)
      if (held.get(key) === editor) held.delete(key)
    },
  }
}

/** One file under several names is still one file. */
export function keyOf(path: string): string {
  let real = path
  try {
    real = realpathSync.native(path)
  } catch {
    // Not there yet.
  }
  return process.platform === 'linux' ? real : real.toLowerCase()
}
