// What a journey is driven through. The journeys are the same; what differs is how the program is started and ended,
// and that the desktop app asks for files with the system's own dialogs.
import type { BrowserContext, Page } from '@playwright/test'

export type DriverName = 'http' | 'fake' | 'electron'

export interface Given {
  /** The person's home and documents. */
  readonly home: string
  readonly context: BrowserContext
  /** Called for every page before it shows anything. */
  attend(page: Page): Promise<void>
}

/** Where the next "save as" goes: a name in the person's documents, or null: what is suggested. */
export type SaveName = string | null

export interface Driver {
  /** Starts the program and shows its window. */
  start(): Promise<Page>
  /** Ends the program as a power cut would. */
  kill(): Promise<void>
  /** Ends the program as a person would. */
  stop(): Promise<void>
  /** Does what leads to a dialog that asks where to save, and answers it. */
  saveBy(page: Page, act: () => Promise<void>, name: SaveName): Promise<void>
  /** Whether a request stays within the program. */
  isOwn(address: string): boolean
  /** What only the desktop app has. */
  readonly desktop: Desktop | null
  /** The address of another program of the same person (browser host only); it works once. */
  address(): Promise<string>
}

export interface NativeDialog {
  readonly message?: string
  readonly buttons?: readonly string[]
}

export interface Desktop {
  /** The windows that are open, the first one first. */
  pages(): readonly Page[]
  /** The native dialogs that were shown. */
  dialogs(): Promise<readonly NativeDialog[]>
  /** Which button the next question is answered by. */
  answerNext(button: number): Promise<void>
  /** As by the window's own cross. */
  closeWindow(): Promise<void>
  /** Ends the process of the first window's page. */
  crash(): Promise<void>
  /** The file is dropped on the window. */
  drop(page: Page, path: string): Promise<void>
  /** The file is opened from outside: by a double click. */
  openFromOutside(path: string): Promise<void>
}

/** A home of its own, wherever the system keeps what belongs to a person. */
export function homeEnvironment(home: string): Record<string, string> {
  const kept = Object.entries(process.env).filter((one): one is [string, string] => one[1] !== undefined)
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_DATA_HOME: `${home}/.local/share`,
    XDG_STATE_HOME: `${home}/.local/state`,
  }
}

/** What the browser does when a file is let go over the page. */
export async function dropOn(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
  await session.detach()
}
