// Notices that the open file has become another. Asked every other second: notices from the system do not reach
// across network shares, where these files live.
import { stat } from 'node:fs/promises'
import { currentRevision, sameContent } from './files.ts'

export interface FileWatch {
  /** Looks at this file from now on; the revision is what the window holds. */
  hold(path: string, revision: string): void
  /** Looks at nothing. */
  rest(): void
  /** Runs a change of our own without taking it for somebody else's. */
  during<T>(change: () => Promise<T>): Promise<T>
  stop(): void
}

/** Looks in a row that find nothing before a file counts as gone. */
const patience = 3

export function watchFile(
  changed: (path: string) => void,
  milliseconds = 2000,
  gone: (path: string) => void = () => {},
): FileWatch {
  let held: { path: string; revision: string; seen: string; missed: number } | null = null
  let ours = 0
  let looking = false

  async function look(): Promise<void> {
    const now = held
    if (!now || ours > 0 || looking) return
    looking = true
    try {
      const seen = await stat(now.path).then(
        ({ mtimeMs, size }) => `${size}:${mtimeMs}`,
        () => 'gone',
      )
      // A file that vanishes is often on its way back: a share that blinks, or a program that saves by replacing.
      now.missed = seen === 'gone' ? now.missed + 1 : 0
      if (now.missed === patience && held === now) gone(now.path)
      if (seen === now.seen) return
      now.seen = seen
      const revision = await currentRevision(now.path)
      if (held !== now || ours > 0) return
      if (revision === null || sameContent(revision, now.revision)) return
      now.revision = revision
      changed(now.path)
    } catch {
      // A share that does not answer just now is asked again in its turn.
    } finally {
      looking = false
    }
  }

  const timer = setInterval(() => void look(), milliseconds)
  timer.unref()

  return {
    hold(path, revision) {
      held = { path, revision, seen: '', missed: 0 }
    },
    rest() {
      held = null
    },
    async during(change) {
      ours += 1
      try {
        return await change()
      } finally {
        ours -= 1
      }
    },
    stop: () => clearInterval(timer),
  }
}
