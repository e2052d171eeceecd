import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { writeModel } from '../../shared/document/file.ts'
import type { HostEvent } from '../../shared/host.ts'
import { blank } from '../../shared/samples/blank.ts'
import { desktopIn, firstWindow, menuItems } from './desktop.ts'
import { temporaryFolder } from './folder.ts'
import type { MenuItem, StandIn } from './standIn.ts'

const folder = temporaryFolder('main')
const text = writeModel(blank())
const desktop = desktopIn(folder)
const { start } = desktop
const items = (menu: readonly MenuItem[]) => menuItems(menu)

beforeAll(() => desktop.build(), 180_000)

/** What a window was told. */
function told(standIn: StandIn, at = 0): unknown {
  return standIn.windows[at]?.webContents.sent
}

describe('calls', () => {
  it('are answered for the page of a window, over the built preload', async () => {
    const { host, documents, standIn } = await start()
    const path = join(documents, 'a.fordela')
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { host: 'electron', nativeDialogs: true } })
    expect(await host.call('save', { path, text, revision: null, replace: false })).toMatchObject({ ok: true })
    expect(await host.call('open', { path })).toMatchObject({ ok: true, value: { text } })
    expect(standIn.recent).toEqual([path, path])
  })

  it('print a report to PDF in a window nobody sees, which can reach nothing', async () => {
    const { standIn, host } = await start()
    const html = '<!doctype html><html lang="sv"><title>Åtta</title><style>p { margin: 0 }</style></html>'
    const answer = await host.call('printPdf', { html })
    expect(answer.ok && Buffer.from(answer.value.pdf, 'base64').toString()).toBe(`%PDF-${html}`)
    const [, window] = standIn.windows
    expect(window?.options).toMatchObject({ show: false, webPreferences: { sandbox: true, nodeIntegration: false } })
    // Its own style sheet and nothing else.
    const hash = createHash('sha256').update('p { margin: 0 }').digest('base64')
    expect(window?.webContents.policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:`,
    )
    expect(window?.webContents.printed).toEqual([
      { printBackground: true, preferCSSPageSize: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ])
    expect(window?.destroyed).toBe(true)
    expect(standIn.windows[0]?.destroyed).toBe(false)
  })

  it('ask with native dialogs in the language, for one kind of file', async () => {
    const { host, standIn } = await start()
    standIn.answers.push({ canceled: true, filePaths: [] }, { canceled: false, filePath: '/a/b' })
    expect(await host.call('chooseOpen', {})).toEqual({ ok: true, value: { path: null } })
    expect(await host.call('chooseSave', { name: 'b', extension: 'csv' })).toEqual({
      ok: true,
      value: { path: '/a/b.csv' },
    })
    expect(standIn.dialogs[0]?.options).toMatchObject({
      filters: [{ name: 'Fördela-modeller', extensions: ['fordela'] }],
    })
  })
})

describe('the menu', () => {
  it('is in Swedish, and in English when that is chosen, with the same commands', async () => {
    const { host, standIn } = await start()
    const swedish = items(standIn.menu())
    expect(standIn.menu().map(({ label }) => label)).toEqual(['Arkiv', 'Redigera', 'Visa', 'Hjälp'])
    await host.call('setPreferences', { preferences: { language: 'en' } })
    const english = items(standIn.menu())
    expect(standIn.menu().map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help'])
    expect(english.map(({ role, accelerator }) => [role, accelerator])).toEqual(
      swedish.map(({ role, accelerator }) => [role, accelerator]),
    )
    for (const item of [...swedish, ...english]) expect(item.type === 'separator' || item.label).toBeTruthy()
  })

  it("sends the window's own commands", async () => {
    const { host, standIn } = await start()
    const events: HostEvent[] = []
    const stop = host.watch((event) => events.push(event))
    const own = items(standIn.menu()).filter(({ label }) => label !== 'Nytt fönster')
    for (const item of own) item.click?.()
    stop()
    for (const item of own) item.click?.()
    const ids = events.map((event) => (event.kind === 'command' ? event.command : event.kind))
    expect(ids).toEqual([
      ...['new', 'open', 'save', 'save-as', 'versions', 'compare-files', 'recover', 'import', 'close'],
      ...['undo', 'redo', 'find', 'replace', 'commands', 'methods', 'shortcuts', 'about'],
    ])
    const sources = import.meta.glob('../../renderer/commands/*.ts', { query: '?raw', import: 'default', eager: true })
    const known = Object.values(sources).join('\n')
    for (const id of ids) expect(known, id).toContain(`id: '${id}'`)
  })

  it('lists recent files and opens them', async () => {
    const { host, standIn, documents } = await start()
    const path = join(documents, 'recent.fordela')
    await host.call('save', { path, text, revision: null, replace: false })
    await vi.waitFor(() => expect(items(standIn.menu()).map(({ label }) => label)).toContain('recent.fordela'))
    await host.call('start', {})
    await host.call('endJournal', {})
    const events: HostEvent[] = []
    host.watch((event) => events.push(event))
    items(standIn.menu())
      .find(({ label }) => label === 'recent.fordela')
      ?.click?.()
    expect(events).toEqual([{ kind: 'open', path }])
  })
})

describe('files from outside', () => {
  function model(name: string): string {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('opens the files it was started with, a window each; one that is missing is said to be so by the window', async () => {
    const [path, other] = [model('given.fordela'), model('other.fordela')]
    const { host, standIn } = await start(['--flag', path, other, '/etc/passwd'])
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { open: path } })
    await vi.waitFor(() => expect(standIn.windows).toHaveLength(2))
    const missing = join(folder, 'missing.fordela')
    const without = await start([missing])
    expect(await without.host.call('start', {})).toMatchObject({ ok: true, value: { open: missing } })
    expect(await without.host.call('open', { path: missing })).toMatchObject({
      ok: false,
      problem: { code: 'file-not-found' },
    })
  })

  it('a file that the system opens before the app is ready is opened', async () => {
    const path = model('early.fordela')
    const { host } = await start([], { early: [path] })
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { open: path } })
  })

  it('a file that is opened while the page is on its way comes with the answer to its first call', async () => {
    const path = model('late.fordela')
    const { host, standIn } = await start()
    standIn.app.emit('open-file', { preventDefault() {} }, path)
    expect(told(standIn)).toEqual([])
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { open: path } })
    expect(standIn.windows).toHaveLength(1)
  })

  it('a window that could not open a file is free for another', async () => {
    const path = model('free.fordela')
    const { host, standIn } = await start()
    await host.call('start', {})
    const missing = join(folder, 'gone.fordela')
    standIn.app.emit('open-file', { preventDefault() {} }, missing)
    expect(await host.call('open', { path: missing })).toMatchObject({ ok: false })
    standIn.app.emit('open-file', { preventDefault() {} }, path)
    expect(told(standIn)).toEqual([
      { kind: 'open', path: missing },
      { kind: 'open', path },
    ])
    expect(standIn.windows).toHaveLength(1)
  })

  it('a second start hands its file to the first and ends; without a file a new window is shown', async () => {
    const path = model('second.fordela')
    const { host, standIn } = await start()
    await host.call('start', {})
    standIn.app.emit('second-instance', {}, ['electron', '--x', 'second.fordela'], folder)
    expect(told(standIn)).toEqual([{ kind: 'open', path }])
    expect(firstWindow(standIn).focuses).toBe(1)
    standIn.app.emit('second-instance', {}, ['electron'], folder)
    await vi.waitFor(() => expect(standIn.windows).toHaveLength(2))
    const other = await start([], { second: true })
    expect(other.standIn.quits()).toBe(1)
    expect(other.standIn.windows).toHaveLength(0)
  })

  it('a file that is open already brings its window forward, also by another name; any other gets a new window', async () => {
    const [path, other] = [model('one.fordela'), model('two.fordela')]
    const { host, standIn } = await start()
    await host.call('start', {})
    await host.call('open', { path })
    standIn.app.emit('open-file', { preventDefault() {} }, join(folder, '.', 'x', '..', 'one.fordela'))
    expect(standIn.windows).toHaveLength(1)
    expect(told(standIn)).toEqual([])
    expect(firstWindow(standIn).focuses).toBe(1)
    standIn.app.emit('open-file', { preventDefault() {} }, other)
    await vi.waitFor(() => expect(standIn.windows[1]?.shown).toBe(true))
    expect(told(standIn)).toEqual([])
    expect(standIn.windows[1]?.options).toMatchObject({ x: 42, y: 52, width: 1440, height: 900 })
  })

  it('two windows never write one file: the second may only read it', async () => {
    const path = model('shared.fordela')
    const { host, standIn } = await start()
    await host.call('open', { path })
    const second = items(standIn.menu()).find(({ label }) => label === 'Nytt fönster')
    second?.click?.()
    await vi.waitFor(() => expect(standIn.windows[1]?.shown).toBe(true))
    const window = standIn.windows[1]
    if (!window) throw new Error('no window')
    const ask = (name: string, input: object) =>
      standIn.invoke(window, 'fordela:call', [name, input], window.webContents.mainFrame)
    expect(await ask('open', { path })).toMatchObject({ ok: true, value: { readOnly: true } })
    expect(await ask('save', { path, text, revision: null, replace: true })).toMatchObject({
      ok: false,
      problem: { code: 'file-open-in-another-tab' },
    })
    firstWindow(standIn).close()
    await vi.waitFor(async () =>
      expect(await ask('save', { path, text, revision: null, replace: true })).toMatchObject({ ok: true }),
    )
  })

  it('a file dropped on the window is opened there, several in windows of their own; no model is said in words', async () => {
    const [path, other] = [model('dropped.fordela'), model('also.fordela')]
    const { host, standIn, listeners } = await start()
    await host.call('start', {})
    const prevented = vi.fn()
    const drop = (files: readonly string[], more: object = {}) =>
      listeners.get('drop')?.({
        isTrusted: true,
        preventDefault: prevented,
        dataTransfer: { types: ['Files'], files: files.map((one) => ({ path: one })) },
        ...more,
      })
    listeners.get('dragover')?.({ preventDefault: prevented, dataTransfer: { types: ['Files'] } })
    listeners.get('dragover')?.({ preventDefault: prevented, dataTransfer: { types: ['text/plain'] } })
    expect(prevented).toHaveBeenCalledTimes(1)
    drop([path], { isTrusted: false })
    drop([path], { dataTransfer: { types: ['text/plain'], files: [] } })
    drop(['/etc/passwd'])
    await vi.waitFor(() => expect(told(standIn)).toEqual([{ kind: 'open', path: '/etc/passwd' }]))
    drop([path, other])
    await vi.waitFor(() => expect(standIn.windows).toHaveLength(2))
    expect(told(standIn)).toEqual([
      { kind: 'open', path: '/etc/passwd' },
      { kind: 'open', path },
    ])
  })

  it('recent files are listed by the system too, and forgotten there', async () => {
    const { host, standIn, documents } = await start()
    for (const name of ['a', 'b']) {
      const path = join(documents, `${name}.fordela`)
      await host.call('save', { path, text, revision: null, replace: false })
    }
    expect(standIn.recent).toEqual(['a', 'b'].map((name) => join(documents, `${name}.fordela`)))
    expect(firstWindow(standIn).represented).toBe(join(documents, 'b.fordela'))
    await host.call('forgetRecent', { path: join(documents, 'a.fordela') })
    expect(standIn.recent).toEqual([join(documents, 'b.fordela')])
  })
})

describe('a window that crashes', () => {
  it('is told in words and opened again; what was not saved waits in the journal', async () => {
    const { host, standIn } = await start()
    const window = firstWindow(standIn)
    await host.call('start', {})
    await host.call('beginJournal', { text, name: 'Utan fil' })
    const patches = [{ op: 'set' as const, place: 'settings.title', value: 'Ny' }]
    expect(
      await host.call('journal', { entries: [{ patches, edit: true, when: '2026-11-23T09:00:00Z' }] }),
    ).toMatchObject({ ok: true })
    await host.call('setUnsaved', { unsaved: true, title: 'Utan fil' })
    standIn.answers.push({ response: 0 })
    window.webContents.emit('render-process-gone', {}, { reason: 'oom' })
    await vi.waitFor(() => expect(window.reloads).toBe(1))
    expect(standIn.dialogs[0]?.options).toMatchObject({
      message: 'Fönstret slutade svara och har stängts.',
      buttons: ['Öppna igen', 'Stäng fönstret'],
    })
    await host.call('start', {})
    expect(await host.call('recoveries', {})).toMatchObject({
      ok: true,
      value: { recoveries: [{ name: 'Utan fil', edits: 1, state: 'ready' }] },
    })
  })

  it('may be closed instead, without a question that nobody could answer', async () => {
    const { host, standIn } = await start()
    const window = firstWindow(standIn)
    await host.call('setUnsaved', { unsaved: true, title: 'A' })
    standIn.answers.push({ response: 1 })
    window.webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await vi.waitFor(() => expect(window.destroyed).toBe(true))
    expect(standIn.dialogs).toHaveLength(1)
  })

  it('is no crash when it ends as it should; one that hangs is waited for, or opened again', async () => {
    const { standIn } = await start()
    const window = firstWindow(standIn)
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    standIn.answers.push({ response: 0 })
    window.emit('unresponsive')
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    standIn.answers.push({ response: 1 }, { response: 0 })
    window.emit('unresponsive')
    await vi.waitFor(() => expect(window.reloads).toBe(1))
    expect(standIn.dialogs).toHaveLength(3)
  })
})

describe('closing', () => {
  async function unsaved() {
    const started = await start()
    const window = firstWindow(started.standIn)
    const events: HostEvent[] = []
    started.host.watch((event) => events.push(event))
    await started.host.call('setUnsaved', { unsaved: true, title: 'Omsorgsdagboken' })
    return { ...started, window, events }
  }

  it('closes at once when everything is saved, and ends the app', async () => {
    const { standIn } = await start()
    firstWindow(standIn).close()
    expect(standIn.quits()).toBe(1)
    expect(standIn.dialogs).toEqual([])
  })

  it('on macOS ends the app only when it was asked to end, also after a question about unsaved changes', async () => {
    const { platform } = process
    Object.defineProperty(process, 'platform', { value: 'darwin' })
    try {
      const { standIn, window } = await unsaved()
      const ask = async (response: number) => {
        standIn.answers.push({ response })
        standIn.app.emit('before-quit')
        window.close()
        await vi.waitFor(() => expect(standIn.answers).toEqual([]))
      }
      await ask(2)
      await ask(1)
      await vi.waitFor(() => expect(window.destroyed).toBe(true))
      expect(standIn.quits()).toBe(1)
      const other = await start()
      firstWindow(other.standIn).close()
      expect(other.standIn.quits()).toBe(0)
    } finally {
      Object.defineProperty(process, 'platform', { value: platform })
    }
  })

  it('asks about unsaved changes; "Avbryt" leaves the window open', async () => {
    const { standIn, window } = await unsaved()
    expect(window.edited).toBe(true)
    standIn.answers.push({ response: 2 })
    window.close()
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    expect(window.destroyed).toBe(false)
    expect(standIn.dialogs[0]?.options).toMatchObject({
      message: 'Spara ändringarna i ”Omsorgsdagboken”?',
      buttons: ['Spara', 'Spara inte', 'Avbryt'],
    })
  })

  it('"Spara inte" closes, although the page itself would hold on to what is unsaved', async () => {
    const { standIn, window } = await unsaved()
    window.holdsUnload = true
    standIn.answers.push({ response: 1 })
    window.close()
    await vi.waitFor(() => expect(window.destroyed).toBe(true))
  })

  it('"Spara" asks the window to save, and closes when it has', async () => {
    const { standIn, window, events, host } = await unsaved()
    standIn.answers.push({ response: 0 })
    window.close()
    await vi.waitFor(() => expect(events).toEqual([{ kind: 'command', command: 'save' }]))
    expect(window.destroyed).toBe(false)
    await host.call('setUnsaved', { unsaved: false, title: 'Omsorgsdagboken' })
    expect(window.destroyed).toBe(true)
  })

  it('a save that fails leaves the window open, also after a later save', async () => {
    const { standIn, window, host, documents } = await unsaved()
    standIn.answers.push({ response: 0 })
    window.close()
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    const path = join(documents, 'vanished', 'a.fordela')
    expect(await host.call('save', { path, text, revision: null, replace: false })).toMatchObject({ ok: false })
    await host.call('setUnsaved', { unsaved: false, title: '' })
    expect(window.destroyed).toBe(false)
  })

  it('remembers where the window was, unless no screen shows that place any more', async () => {
    const { standIn, configuration } = await start()
    firstWindow(standIn).close()
    await vi.waitFor(() => expect(readFileSync(join(configuration, 'window.json'), 'utf8')).toContain('1440'))
    const again = async (bounds: object) => {
      const next = join(desktop.next(), 'configuration', 'fordela')
      mkdirSync(next, { recursive: true })
      writeFileSync(join(next, 'window.json'), JSON.stringify({ bounds, maximised: true }))
      return firstWindow((await start()).standIn)
    }
    const near = await again({ x: 100, y: 50, width: 900, height: 700 })
    expect(near.options).toMatchObject({ x: 100, y: 50, width: 900, height: 700 })
    expect(near.maximised).toBe(true)
    const far = await again({ x: 9000, y: 50, width: 900, height: 700 })
    expect(far.options).toMatchObject({ width: 1440, height: 900 })
  })
})
