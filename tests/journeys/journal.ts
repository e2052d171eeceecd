// What stands in the journal of the program: what is typed is on the disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from './app.ts'

/** Its lines after the first, newest last. */
function journal(home: string): string[] {
  const folder = join(home, '.local', 'state', 'fordela', 'journals')
  const [name] = (existsSync(folder) ? readdirSync(folder) : []).filter((one) => one.endsWith('.journal'))
  return name ? readFileSync(join(folder, name), 'utf8').split('\n').slice(1, -1) : []
}

/** It holds so many entries. */
export async function journalled(home: string, entries: number): Promise<void> {
  await expect.poll(() => journal(home).length).toBe(entries)
}

/** Its last entry is of this kind. */
export async function journalledLast(home: string, like: string | RegExp): Promise<void> {
  await expect.poll(() => journal(home).at(-1) ?? '').toMatch(like)
}
