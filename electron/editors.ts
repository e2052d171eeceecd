// Which window of this process may write which file. A second one is shown it, hears of every save, and is told when the
// first has gone.
import { realpathSync } from 'node:fs'

export interface Editor {
  /** A window that has gone holds nothing. */
  isAlive(): boolean
  /** The file that it was refused is nobody's now. */
  freed?(path: string): void
}

export interface Editors {
  /** false: another window has it. */
  claim(path: string, editor: Editor): boolean
  release(path: string, editor: Editor): void
}

/** A page that is loaded again lets its file go and takes it back: others are told after a while. */
const patience = 3000

export function createEditors(milliseconds = patience): Editors {
  const held = new Map<string, Editor>()
  const waiting = new Map<string, Map<Editor, string>>()
  const isHeld = (key: string, by?: Editor) => {
    const holder = held.get(key)
    return holder !== undefined && holder !== by && holder.isAlive()
  }
  return {
    claim(path, editor) {
      const key = keyOf(path)
      if (isHeld(key, editor)) {
        waiting.set(key, (waiting.get(key) ?? new Map<Editor, string>()).set(editor, path))
        return false
      }
      held.set(key, editor)
      waiting.get(key)?.delete(editor)
      return true
    },
    release(path, editor) {
      const key = keyOf(path)
      waiting.get(key)?.delete(editor)
      if (held.get(key) !== editor) return
      held.delete(key)
      setTimeout(() => {
        if (isHeld(key)) return
        const told = waiting.get(key) ?? new Map<Editor, string>()
        waiting.delete(key)
        for (const [one, at] of told) if (one.isAlive()) one.freed?.(at)
      }, milliseconds).unref()
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
