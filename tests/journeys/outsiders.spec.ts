// Others on this machine and on the network, who want in: a name that is bound anew to this machine, a page of another
// local program, someone who reads the list of processes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, test } from './app.ts'
import { openSample } from './window.ts'

test.setTimeout(90_000)

const attempts = `
  const target = document.currentScript.dataset.target
  const body = JSON.stringify({ path: document.currentScript.dataset.path, text: '{}', revision: null, replace: true })
  const tries = [
    () => fetch(target + '/call/save', { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
    () => fetch(target + '/call/save', { method: 'POST', body, mode: 'no-cors' }),
    () => fetch(target + '/call/save', { method: 'POST', body, mode: 'no-cors', headers: { 'content-type': 'text/plain' } }),
    () => fetch(target + '/exchange', { method: 'POST', body: '{"code":"x"}', mode: 'no-cors' }),
    () => fetch(target + '/claim', { method: 'POST', body: '{"page":"x"}', mode: 'no-cors' }),
    () => fetch(target + '/watch', { headers: { 'x-fordela-token': 'x' } }),
    () => fetch(target + '/', { credentials: 'include' }),
  ]
  window.outcome = Promise.all(tries.map((attempt) => attempt().then((r) => r.type === 'opaque' ? 'opaque' : String(r.status), () => 'blocked')))
`

function pageOf(target: string, path: string): string {
  return `<!doctype html><title>elsewhere</title><form id="form" method="post" enctype="text/plain" target="frame" action="${target}/call/save"><input name='{"a":"' value='"}'></form><iframe name="frame" src="${target}/"></iframe><script data-target="${target}" data-path="${path}">${attempts}</script>`
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test('A name that is bound anew to this machine is refused, and so is everything its page asks', async ({
  app,
  page,
}) => {
  const { port } = new URL(page.url())
  const path = join(app.documents, 'rebound.fordela')
  const { launchOptions } = test.info().project.use
  const browser = await chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions?.args ?? []),
      '--host-resolver-rules=MAP rebound.example 127.0.0.1',
      // Newer browsers stop this by themselves; it is the program that is tried here.
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests,PrivateNetworkAccessSendPreflights',
    ],
  })
  try {
    const visitor = await browser.newPage()
    const own = `http://rebound.example:${port}`
    // Chromium shows a page of its own for an answer without content.
    const [answer] = await Promise.all([visitor.waitForResponse(`${own}/`), visitor.goto(`${own}/`).catch(() => {})])
    expect(answer.status()).toBe(403)
    // The attacker's page, given before the name was bound anew: the same origin as what it now asks.
    await visitor.route(`${own}/theirs`, (route) =>
      route.fulfill({ contentType: 'text/html', body: pageOf(own, path) }),
    )
    await visitor.goto(`${own}/theirs`)
    const outcome = await visitor.evaluate(() => (window as unknown as { outcome: Promise<string[]> }).outcome)
    expect(outcome).toEqual(Array(7).fill('403'))
    expect(existsSync(path)).toBe(false)
  } finally {
    await browser.close()
  }
})

test('A page of another local program reads nothing, writes nothing and cannot show the window', async ({
  app,
  page,
  context,
}) => {
  const target = new URL(page.url()).origin
  const path = join(app.documents, 'theirs.fordela')
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(pageOf(target, path))
  })
  const port = await listening(server)
  try {
    const visitor = await context.newPage()
    const answers: number[] = []
    visitor.on('response', (response) => {
      if (response.url().startsWith(target) && response.request().method() === 'POST') answers.push(response.status())
    })
    await visitor.goto(`http://127.0.0.1:${port}/`)
    const outcome = await visitor.evaluate(() => (window as unknown as { outcome: Promise<string[]> }).outcome)
    for (const one of outcome) expect(['blocked', 'opaque']).toContain(one)
    await visitor.evaluate(() => (document.querySelector('#form') as HTMLFormElement).submit())
    await expect.poll(() => answers.length).toBeGreaterThan(0)
    expect(answers.filter((status) => status < 400)).toEqual([])
    expect(await visitor.frame('frame')?.evaluate(() => document.body?.textContent ?? '')).not.toContain('Fördela')
    expect(existsSync(path)).toBe(false)
    // The tab that is open goes on as if nothing had been.
    await openSample(page, 'Omsorgsdagboken')
  } finally {
    server.close()
  }
})

test('The token is in no address, no Referer, no process list and no file', async ({ app, page }) => {
  const seen: string[] = []
  page.on('request', (request) => seen.push(request.url(), request.headers().referer ?? ''))
  // The code has been spent once the page has its token: only then has a reload anything to go on.
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('fordela-token'))).not.toBeNull()
  await page.reload()
  await openSample(page, 'Omsorgsdagboken')
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog', { name: 'Spara som' }).getByLabel('Filnamn').fill('hemlig')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  const token = (await page.evaluate(() => sessionStorage.getItem('fordela-token'))) ?? ''
  expect(token.length).toBeGreaterThan(20)
  expect(seen.length).toBeGreaterThan(5)
  expect(seen.filter((text) => text.includes(token))).toEqual([])
  expect(seen.filter((_, i) => i % 2 === 1 && seen[i] !== '')).toEqual([])
  const cookies = await page.context().cookies()
  expect(cookies).toEqual([])
  const files = readdirSync(app.documents, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(1)
  for (const { parentPath, name } of files)
    expect(readFileSync(join(parentPath, name), 'utf8'), name).not.toContain(token)
  if (process.platform !== 'linux') return
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const file of ['cmdline', 'environ']) {
      let text = ''
      try {
        text = readFileSync(`/proc/${pid}/${file}`, 'utf8')
      } catch {
        // Gone, or not ours to read.
      }
      expect(text).not.toContain(token)
    }
  }
})

test('A model by a newer program is shown, and cannot be changed here', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog', { name: 'Spara som' }).getByLabel('Filnamn').fill('nyare')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  const path = join(app.documents, 'nyare.fordela')
  const newer = readFileSync(path, 'utf8').replace('"formatVersion": 1', '"formatVersion": 2')
  writeFileSync(path, newer)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Läs in på nytt' }).click()
  await expect(page.getByText('Skrivskyddad').first()).toBeVisible()
  expect(readFileSync(path, 'utf8')).toBe(newer)
})
