// Some trouble passes by itself: a virus scanner, a synchronising folder or a backup holds the file for a moment.
import { errnoOf } from './fileProblem.ts'

const passing: readonly string[] =
  process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY', 'EPERM', 'ETXTBSY']
const waits = [20, 50, 100, 200, 400, 800]

/** Tries again, a little over a second in all. Waits vary, so that two programs do not keep meeting. */
export async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await act()
    } catch (error) {
      if (!passing.includes(errnoOf(error) ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())))
    }
  }
  return act()
}
