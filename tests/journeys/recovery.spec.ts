import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { journalled } from './journal.ts'
import { cell, goTo, openSample } from './window.ts'

test.setTimeout(90_000)

const users = 'Användare av hemtjänst i staden'
const people = (page: Page) => cell(page, 'Antaganden', users, 'value.every')
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))

async function change(page: Page, value: string): Promise<void> {
  await goTo(page, 'Antaganden')
  await people(page).click()
  await page.keyboard.type(value)
  await page.keyboard.press('Enter')
  await expect(people(page)).not.toHaveText('14 132')
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog', { name: 'Spara som' }).getByLabel('Filnamn').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
}

async function choose(page: Page, menuItem: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: menuItem }).click()
}

test('What was not saved when the program was killed is offered, and taken, with its figures', {
  tag: '@core',
}, async ({ app, page: first }) => {
  await openSample(first, 'Omsorgsdagboken')
  await app.saveAs(first, 'dagbok')
  await change(first, '15 000')
  await change(first, '20 000')
  await first.keyboard.press('Control+z')
  await journalled(app.documents, 3)
  await first.keyboard.press('Alt+1')
  const net = (page: Page) => page.getByRole('row', { name: /A Central drift hos SLK IT/ })
  await expect(net(first)).not.toContainText('−8 338')
  const figures = (await net(first).textContent()) ?? ''
  await app.kill()

  let page = await app.restart()
  const offer = dialog(page)
  await expect(offer).toContainText('Osparat arbete finns kvar')
  await expect(offer).toContainText('dagbok.fordela')
  await expect(offer).toContainText('3 ändringar')
  await offer.getByRole('button', { name: 'Återställ dagbok.fordela' }).click()
  await expect(net(page)).toHaveText(figures)
  await expect(page.getByText('Osparade ändringar').first()).toBeVisible()
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText('15 000')

  // It is protected again before it is saved, and gone once it is.
  await app.kill()
  page = await app.restart()
  await dialog(page).getByRole('button', { name: 'Återställ dagbok.fordela' }).click()
  await expect(page.getByText('Osparade ändringar').first()).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  expect(readFileSync(join(app.documents, 'dagbok.fordela'), 'utf8')).toContain('"value": 15000')
  await app.kill()
  page = await app.restart()
  await expect(page.getByRole('heading', { name: /Vem betalar/ })).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
})

test('A model that never had a file is recovered too, and what is not wanted is thrown away', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await change(page, '15 000')
  await journalled(app.documents, 1)
  await app.kill()
  await page.goto(await app.address())
  await expect(dialog(page)).toContainText('Har ingen fil än')
  await dialog(page)
    .getByRole('button', { name: /^Återställ / })
    .click()
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText('15 000')
  await app.kill()
  await page.goto(await app.address())
  await dialog(page)
    .getByRole('button', { name: /^Ta bort det osparade/ })
    .click()
  await dialog(page).getByRole('button', { name: 'Ta bort för gott' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await choose(page, /^Återställ osparat/)
  await expect(dialog(page)).toContainText('inget osparat arbete')
})

test('A journal is never taken over a file that has changed since: both are put together', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await saveAs(page, 'delad')
  await change(page, '15 000')
  await journalled(app.documents, 1)
  await app.kill()
  const path = join(app.documents, 'delad.fordela')
  const theirs = readFileSync(path, 'utf8')
    .replace('"value": 14132', '"value": 30000')
    .replace('Omsorgsdagboken (illustrativt exempel)', 'Kollegans titel')
  writeFileSync(path, theirs)
  await page.goto(await app.address())
  await expect(dialog(page)).toContainText('Filen har ändrats sedan dess')
  await dialog(page).getByRole('button', { name: 'Återställ delad.fordela' }).click()
  expect(readFileSync(path, 'utf8')).toBe(theirs)
  await dialog(page).getByRole('button', { name: 'Sammanfoga …' }).click()
  const merge = dialog(page)
  await expect(merge.getByRole('row').filter({ hasText: users })).toContainText('14 132')
  await merge.getByRole('radio', { name: /: I filen$/ }).check()
  await merge.getByRole('button', { name: 'Sammanfoga', exact: true }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Kollegans titel')
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText('30 000')
})

test('A journal that belongs to another file is refused in words', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await saveAs(page, 'egen')
  await change(page, '15 000')
  await journalled(app.documents, 1)
  await app.kill()
  const folder = join(app.documents, '.local', 'state', 'fordela', 'journals')
  const [base] = readdirSync(folder).filter((name) => name.endsWith('.base.gz'))
  writeFileSync(join(folder, base ?? ''), gzipSync('{"another": "file"}'))
  await page.goto(await app.address())
  await expect(dialog(page)).toContainText('Journalen hör till en annan fil')
  await expect(dialog(page).getByRole('button', { name: 'Återställ egen.fordela' })).toHaveCount(0)
  await dialog(page).getByRole('button', { name: 'Senare' }).click()
  await page.getByRole('button', { name: /^egen\.fordela/ }).click()
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText('14 132')
})

test('Earlier versions are found, compared in words and opened as a copy', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await saveAs(page, 'historia')
  await change(page, '15 000')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  await choose(page, /^Tidigare versioner/)
  const versions = dialog(page).getByRole('list', { name: 'Versioner' }).getByRole('button')
  await expect(versions).toHaveCount(2)
  await expect(versions.first()).toContainText('som filen är nu')
  await versions.last().click()
  await expect(dialog(page)).toContainText(`${users} › Värde`)
  await expect(dialog(page)).toContainText('14 132 → 15 000')
  await dialog(page).getByRole('button', { name: 'Jämför resultaten' }).click()
  await expect(dialog(page).getByRole('row', { name: /^Staden/ })).toContainText('−8 338')
  await expect(dialog(page).getByRole('row', { name: /^Enskede/ })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Stäng' }).click()
  await choose(page, /^Tidigare versioner/)
  await versions.last().click()
  await dialog(page).getByRole('button', { name: 'Öppna som kopia' }).click()
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText('14 132')
  await expect(page.getByText('Inte sparad än')).toBeVisible()
  expect(readFileSync(join(app.documents, 'historia.fordela'), 'utf8')).toContain('"value": 15000')
})

test('Two models are compared: what was entered, and what it does to each department', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await saveAs(page, 'första')
  await change(page, '20 000')
  await choose(page, /^Jämför med en annan modell/)
  await dialog(page)
    .getByRole('button', { name: /^första/ })
    .dblclick()
  await expect(dialog(page)).toContainText('14 132 → 20 000')
  await expect(dialog(page).getByRole('row', { name: /^Staden/ })).toContainText('−8 338')
})

test('A file is written by one tab at a time; another follows it, also a duplicated one, and writes when it has gone', async ({
  app,
  page,
  context,
}) => {
  await openSample(page, 'Omsorgsdagboken')
  await saveAs(page, 'flikar')
  // What a browser does when a tab is duplicated: the same address, and a copy of its storage.
  const [copy] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/'))])
  await expect(copy.getByText('ändras redan i en annan flik')).toBeVisible()
  const tokens = await Promise.all(
    [page, copy].map((tab) => tab.evaluate(() => sessionStorage.getItem('fordela-token'))),
  )
  expect(tokens[0]).not.toBe(tokens[1])
  await expect(copy.getByText('Skrivskyddad').first()).toBeVisible()
  await change(page, '15 000')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  await goTo(copy, 'Antaganden')
  await expect(people(copy)).toHaveText('15 000')
  // The tab that wrote it is closed: the other goes on.
  await page.close()
  await expect(copy.getByText('Ingen annan ändrar i flikar.fordela längre')).toBeVisible({ timeout: 60_000 })
  await goTo(copy, 'Antaganden')
  await people(copy).click()
  await copy.keyboard.type('16000')
  await copy.keyboard.press('Enter')
  await expect(people(copy)).toHaveText('16 000')
  await copy.keyboard.press('Control+s')
  await expect(copy.getByText(/^Sparad \d/)).toBeVisible()
  expect(readFileSync(join(app.documents, 'flikar.fordela'), 'utf8')).toContain('"value": 16000')
  await copy.close()
})

test('A file that vanishes while it is open is told, and saved again', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await saveAs(page, 'borta')
  const path = join(app.documents, 'borta.fordela')
  rmSync(path)
  await expect(dialog(page)).toContainText('borta.fordela finns inte längre', { timeout: 15_000 })
  await dialog(page).getByRole('button', { name: 'Spara på nytt' }).click()
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toContain('Omsorgsdagboken')
})
