import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { writeModel } from '../../shared/document/file.ts'
import type { HostEvent } from '../../shared/host.ts'
import { blank } from '../../shared/samples/blank.ts'
import { choose, desktopIn, firstWindow, menuItems } from './desktop.ts'
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
    const path = await choose(host, standIn, join(documents, 'a.fordela'))
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

  it('print reports one after another in one session, since Electron keeps every session that was made', async () => {
    const { standIn, host } = await start()
    const pages = ['a', 'b', 'c'].map((name) => `<!doctype html><html lang="sv"><title>${name}</title></html>`)
    const printed = await Promise.all(pages.map((html) => host.call('printPdf', { html })))
    expect(printed.map((one) => one.ok && Buffer.from(one.value.pdf, 'base64').toString())).toEqual(
      pages.map((html) => `%PDF-${html}`),
    )
    expect([...standIn.partitions]).toHaveLength(1)
    expect([...standIn.partitions][0]).not.toMatch(/^persist:/)
  })

  it('ask with native dialogs in the language, for one kind of file', async () => {
    const { host, standIn } = await start()
    standIn.answers.push({ canceled: true, filePaths: [] }, { canceled: false, filePath: '/a/b.csv' })
    expect(await host.call('chooseOpen', {})).toEqual({ ok: true, value: { path: null } })
    expect(await host.call('chooseSave', { name: 'b', extension: 'csv' })).toEqual({
      ok: true,
      value: { path: '/a/b.csv', replace: true },
    })
    expect(standIn.dialogs[0]?.options).toMatchObject({
      filters: [{ name: 'Fördela-modeller', extensions: ['fordela'] }],
    })
  })
})

describe('an ending that the save dialog did not add', () => {
  it('is added; a file that is there by that name is written over only after a question', async () => {
    const { host, standIn, documents } = await start()
    const [typed, path] = [join(documents, 'budget'), join(documents, 'budget.fordela')]
    const chosen = { canceled: false, filePath: typed }
    const choosing = () => host.call('chooseSave', { name: 'Ny', extension: 'fordela' })
    standIn.answers.push(chosen)
    expect(await choosing()).toEqual({ ok: true, value: { path, replace: false } })
    writeFileSync(path, text)
    // "Välj ett annat namn" opens the dialog again, at that name; "Ersätt" is an answer.
    standIn.answers.push(chosen, { response: 1 }, chosen, { response: 0 })
    expect(await choosing()).toEqual({ ok: true, value: { path, replace: true } })
    expect(standIn.dialogs[2]?.options).toMatchObject({
      message: 'Det finns redan en fil som heter budget.fordela. Välj Ersätt för att skriva över den.',
      buttons: ['Ersätt', 'Välj ett annat namn'],
      cancelId: 1,
    })
    expect(standIn.dialogs[3]?.options).toMatchObject({ defaultPath: path })
    standIn.answers.push(chosen, { response: 1 }, { canceled: true, filePath: '' })
    expect(await choosing()).toEqual({ ok: true, value: { path: null, replace: false } })
  })

  it('a file that came between the dialog and the save is not written over', async () => {
    const { host, standIn, documents } = await start()
    standIn.answers.push({ canceled: false, filePath: join(documents, 'ny') })
    const chosen = await host.call('chooseSave', { name: 'Ny', extension: 'fordela' })
    if (!chosen.ok || chosen.value.path === null) throw new Error('nothing chosen')
    const { path, replace } = chosen.value
    writeFileSync(path, 'somebody else’s')
    expect(await host.call('save', { path, text, revision: null, replace })).toMatchObject({
      ok: false,
      problem: { code: 'file-exists' },
    })
    expect(readFileSync(path, 'utf8')).toBe('somebody else’s')
  })

  it('a folder by that name is no file to write', async () => {
    const { host, standIn, documents } = await start()
    mkdirSync(join(documents, 'mapp.fordela'))
    standIn.answers.push({ canceled: false, filePath: join(documents, 'mapp.fordela') })
    const chosen = await host.call('chooseSave', { name: 'Ny', extension: 'fordela' })
    if (!chosen.ok || chosen.value.path === null) throw new Error('nothing chosen')
    const { path, replace } = chosen.value
    expect(await host.call('save', { path, text, revision: null, replace })).toMatchObject({
      ok: false,
      problem: { code: 'file-is-folder' },
    })
  })
})

describe('the files that the page may name', () => {
  const notGiven = { ok: false, problem: { code: 'file-not-given' } }

  it('are those that a dialog, an argument or a drop gave, and no others; folders are not listed', async () => {
    const { host, standIn, documents } = await start()
    const [path, report] = [join(documents, 'other.fordela'), join(documents, 'other.html')]
    writeFileSync(path, text)
    await host.call('start', {})
    for (const call of ['open', 'peek', 'versions'] as const)
      expect(await host.call(call, { path })).toMatchObject(notGiven)
    expect(await host.call('version', { path, id: 'x' })).toMatchObject(notGiven)
    expect(await host.call('save', { path, text, revision: null, replace: true })).toMatchObject(notGiven)
    const exporting = { path: report, text: 'x', encoding: 'utf8' as const, replace: true }
    expect(await host.call('exportFile', exporting)).toMatchObject(notGiven)
    expect(await host.call('browse', { folder: null, extension: 'fordela' })).toMatchObject({
      ok: false,
      problem: { code: 'host-has-own-dialogs' },
    })
    standIn.answers.push({ canceled: false, filePaths: [path] }, { canceled: false, filePath: report })
    await host.call('chooseOpen', {})
    expect(await host.call('open', { path })).toMatchObject({ ok: true })
    await host.call('chooseSave', { name: 'other.html', extension: 'html' })
    expect(await host.call('exportFile', exporting)).toMatchObject({ ok: true })
  })

  it('are also those of the list of recent files when the program starts', async () => {
    const recent = join(folder, 'earlier.fordela')
    writeFileSync(recent, text)
    const configuration = join(desktop.next(), 'configuration', 'fordela')
    mkdirSync(configuration, { recursive: true })
    writeFileSync(join(configuration, 'recent.json'), JSON.stringify([{ path: recent, when: '2026-11-30' }]))
    const { host } = await start()
    expect(await host.call('open', { path: recent })).toMatchObject({ ok: true })
  })

  it('an address of a file among the arguments is that file', async () => {
    const path = join(folder, 'Å 100 %.fordela')
    writeFileSync(path, text)
    const { host } = await start([pathToFileURL(path).href, 'file://elsewhere/x.fordela', 'file:///%E0%A4%A.fordela'])
    expect(await host.call('start', {})).toMatchObject({ ok: true, value: { open: path } })
    expect(await host.call('open', { path })).toMatchObject({ ok: true })
  })
})

describe('the window is seen', () => {
  it('also where a hidden window is never drawn: when its page is there', async () => {
    const { standIn } = await start([], { neverDrawn: true })
    expect(firstWindow(standIn).shown).toBe(true)
  })

  it('also where its page does not come: then the program says so and ends', async () => {
    const { standIn } = await start([], { withoutPage: true, silent: true })
    await vi.waitFor(() => expect(standIn.exits).toEqual([1]))
    expect(standIn.dialogs).toMatchObject([{ kind: 'error', options: { title: 'Fördela kunde inte starta.' } }])
  })

  it('never without its sandbox, whoever left it out: that is said, and the program ends', async () => {
    const { standIn } = await start([], { startedWith: ['no-sandbox'], silent: true })
    await vi.waitFor(() => expect(standIn.exits).toEqual([1]))
    expect(standIn.windows).toEqual([])
    expect(standIn.dialogs).toMatchObject([
      { kind: 'error', options: { title: 'Fördela startar inte utan sandlåda.' } },
    ])
    // In development whoever runs the tests may be root, for whom Chromium has no sandbox.
    const { standIn: unpacked } = await start([], { startedWith: ['no-sandbox'], packaged: false })
    expect(firstWindow(unpacked).shown).toBe(true)
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
    const path = await choose(host, standIn, join(documents, 'recent.fordela'))
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
    await choose(host, standIn, path)
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
    await choose(host, standIn, path)
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
      const path = await choose(host, standIn, join(documents, `${name}.fordela`))
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

  it('asks also when Windows shuts down or the person logs out, and holds that up only for unsaved work', async () => {
    const { standIn, window } = await unsaved()
    standIn.answers.push({ response: 2 })
    const preventDefault = vi.fn()
    window.emit('query-session-end', { preventDefault, reasons: ['logoff'] })
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    expect(preventDefault).toHaveBeenCalledTimes(1)
    const { standIn: saved } = await start()
    firstWindow(saved).emit('query-session-end', { preventDefault, reasons: ['logoff'] })
    expect(preventDefault).toHaveBeenCalledTimes(1)
    expect(saved.dialogs).toEqual([])
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

  it('a save that could not take all that was typed leaves the window open, also after a later save', async () => {
    const { standIn, window, host, documents, events } = await unsaved()
    const path = await choose(host, standIn, join(documents, 'delvis.fordela'))
    standIn.answers.push({ response: 0 })
    window.close()
    await vi.waitFor(() => expect(events).toHaveLength(1))
    // A title that is taken on the way is no reason to stay.
    await host.call('setUnsaved', { unsaved: true, title: 'Ny titel' })
    expect(await host.call('save', { path, text, revision: null, replace: false })).toMatchObject({ ok: true })
    await host.call('setUnsaved', { unsaved: true, title: 'Ny titel' })
    expect(window.destroyed).toBe(false)
    await host.call('setUnsaved', { unsaved: false, title: 'Ny titel' })
    expect(window.destroyed).toBe(false)
  })

  it('a save that fails leaves the window open, also after a later save', async () => {
    const { standIn, window, host, documents } = await unsaved()
    standIn.answers.push({ response: 0 })
    window.close()
    await vi.waitFor(() => expect(standIn.dialogs).toHaveLength(1))
    const path = await choose(host, standIn, join(documents, 'vanished', 'a.fordela'))
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
