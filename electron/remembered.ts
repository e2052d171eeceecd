// What is remembered between runs, each a small JSON file of its own in the person's configuration folder.
// A file that is missing or damaged counts as empty; it is readable by its owner only.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { temporaryName } from './temporary.ts'

const largest = 256 * 1024
const mostRecent = 20

export function configurationFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'fordela')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'fordela')
  const { XDG_CONFIG_HOME } = environment
  return join(XDG_CONFIG_HOME?.startsWith('/') ? XDG_CONFIG_HOME : join(homedir(), '.config'), 'fordela')
}

const recentSchema = z.array(z.object({ path: z.string().min(1).max(4096), when: z.string().max(40) })).max(1000)
const preferencesSchema = z.record(z.string(), z.unknown())

export type RecentFile = { path: string; name: string; when: string }

export interface Remembered {
  recent(): Promise<RecentFile[]>
  addRecent(path: string): Promise<void>
  forgetRecent(path: string): Promise<void>
  preferences(): Promise<Record<string, unknown>>
  /** false: more than may be remembered. */
  setPreferences(preferences: Record<string, unknown>): Promise<boolean>
  read<T>(name: string, schema: z.ZodType<T>, otherwise: T): Promise<T>
  /** At once, for what is told when the program ends. */
  writeNow(name: string, value: unknown): void
}

export function rememberedIn(folder: string): Remembered {
  let last: Promise<unknown> = Promise.resolve()
  /** One change at a time, so that two calls in a row do not undo each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn
    return turn
  }

  async function read<T>(name: string, schema: z.ZodType<T>, otherwise: T): Promise<T> {
    try {
      const path = join(folder, name)
      if ((await stat(path)).size > largest) return otherwise
      return schema.parse(JSON.parse(await readFile(path, 'utf8')))
    } catch {
      return otherwise
    }
  }

  async function write(name: string, value: unknown): Promise<boolean> {
    const text = textOf(value)
    if (Buffer.byteLength(text) > largest) return false
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const temporary = join(folder, temporaryName(name))
    try {
      await writeFile(temporary, text, { mode: 0o600, flag: 'wx', flush: true })
      await rename(temporary, join(folder, name))
    } catch (error) {
      await unlink(temporary).catch(() => {})
      throw error
    }
    return true
  }

  const recentPaths = () => read('recent.json', recentSchema, [])
  const changeRecent = (change: (old: z.infer<typeof recentSchema>) => z.infer<typeof recentSchema>) =>
    inTurn(async () => {
      await write('recent.json', change(await recentPaths()).slice(0, mostRecent))
    })

  return {
    async recent() {
      return (await recentPaths()).slice(0, mostRecent).map(({ path, when }) => ({ path, name: basename(path), when }))
    },
    addRecent: (path) =>
      changeRecent((old) => [{ path, when: new Date().toISOString() }, ...old.filter((one) => one.path !== path)]),
    forgetRecent: (path) => changeRecent((old) => old.filter((one) => one.path !== path)),
    preferences: () => read('preferences.json', preferencesSchema, {}),
    setPreferences: (preferences) => inTurn(() => write('preferences.json', preferences)),
    read,
    writeNow(name, value) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const temporary = join(folder, temporaryName(name))
      writeFileSync(temporary, textOf(value), { mode: 0o600 })
      renameSync(temporary, join(folder, name))
    },
  }
}

function textOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
