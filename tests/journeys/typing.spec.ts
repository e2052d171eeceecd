// What is being typed belongs to the document, whatever is pressed next: nothing lost, and nothing said to be saved
// that is not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { journalledLast } from './journal.ts'
import { cell, goTo, openSample } from './window.ts'

test.setTimeout(180_000)

const users = 'Användare av hemtjänst i staden'
const people = (page: Page) => cell(page, 'Antaganden', users, 'value.every')
const dialog = (page: Page) => page.getByRole('dialog').or(page.getByRole('alertdialog'))
const saved = (page: Page) => page.getByText(/^Sparad \d/)
const unsaved = (page: Page) => page.locator('[data-region="status"]').getByText('Osparade ändringar')

/** A field, how text comes to stand in it, and what a file then holds. */
interface Place {
  readonly name: string
  /** Goes to the field and types; does not leave it. */
  type(page: Page, text: string): Promise<void>
  readonly texts: readonly [string, string]
  inFile(text: string): string
  show(page: Page, text: string): Promise<void>
}

const number = (text: string) => `"value": ${text}`
const showsPeople = async (page: Page, text: string) => {
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText(Number(text).toLocaleString('sv-SE'))
}

const places: readonly Place[] = [
  {
    name: 'a cell',
    async type(page, text) {
      await goTo(page, 'Antaganden')
      await people(page).click()
      await page.keyboard.type(text)
    },
    texts: ['15001', '16002'],
    inFile: number,
    show: showsPeople,
  },
  {
    name: 'the formula bar',
    async type(page, text) {
      await goTo(page, 'Antaganden')
      await people(page).click()
      await page.getByLabel(`Formelfält för ${users}`).click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    texts: ['17003', '18004'],
    inFile: number,
    show: showsPeople,
  },
  {
    name: 'a note',
    async type(page, text) {
      await goTo(page, 'Antaganden')
      const note = cell(page, 'Antaganden', users, 'note')
      await people(page).click()
      await page.keyboard.press('Control+ArrowRight')
      for (let i = 0; i < 20 && !(await hasFocus(note)); i++) await page.keyboard.press('ArrowRight')
      await page.keyboard.press('F2')
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    texts: ['Ett rad i anteckningen', 'En annan rad'],
    inFile: (text) => `"note": "${text}"`,
    async show(page, text) {
      await goTo(page, 'Antaganden')
      await expect(cell(page, 'Antaganden', users, 'note')).toHaveText(text)
    },
  },
  {
    name: 'a field of a form',
    async type(page, text) {
      await goTo(page, 'Översikt')
      await page.getByRole('textbox', { name: 'Titel' }).click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    },
    texts: ['En titel som skrivs', 'En annan titel'],
    inFile: (text) => `"title": "${text}"`,
    async show(page, text) {
      await goTo(page, 'Översikt')
      await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue(text)
    },
  },
]

const hasFocus = (at: ReturnType<typeof cell>) => at.evaluate((element) => element === document.activeElement)

async function chooseFile(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function recover(page: Page, name: string): Promise<void> {
  await dialog(page)
    .getByRole('button', { name: `Återställ ${name}` })
    .click()
  await expect(unsaved(page)).toBeVisible()
}

/** Ways to save a model that has a file. */
const saves: readonly [string, (page: Page) => Promise<void>][] = [
  ['Ctrl+S', (page) => page.keyboard.press('Control+s')],
  ['the button', (page) => page.getByRole('button', { name: /^Spara \(/ }).click()],
  ['the menu', (page) => chooseFile(page, /^Spara Ctrl/)],
  [
    'the palette',
    async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('spara')
      await page.keyboard.press('Enter')
    },
  ],
]

for (const { name, type, texts, inFile, show } of places) {
  const [first, second] = texts

  test(`Text in ${name} is saved by each way to save`, { tag: '@core' }, async ({ app, page }) => {
    await openSample(page, 'Omsorgsdagboken')
    await app.saveAs(page, 'skrivet')
    const file = () => readFileSync(join(app.documents, 'skrivet.fordela'), 'utf8')
    for (const [i, [way, save]] of saves.entries()) {
      const text = i % 2 === 0 ? first : second
      await type(page, text)
      await expect(unsaved(page), way).toBeVisible()
      await save(page)
      await expect(saved(page), way).toBeVisible()
      expect(file(), way).toContain(inFile(text))
      await show(page, text)
    }
    await type(page, first)
    await app.saveBy(page, () => page.keyboard.press('Control+Shift+s'), 'kopia')
    await expect(page).toHaveTitle(/^kopia/)
    expect(readFileSync(join(app.documents, 'kopia.fordela'), 'utf8')).toContain(inFile(first))
  })

  test(`Text in ${name} is asked about when the model is closed, and saved`, { tag: '@core' }, async ({
    app,
    page,
  }) => {
    await openSample(page, 'Omsorgsdagboken')
    await app.saveAs(page, 'stängs')
    await type(page, first)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('stäng modellen')
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Spara', exact: true }).click()
    await page.getByRole('button', { name: /^stängs\.fordela/ }).click()
    await show(page, first)
  })

  test(`Text in ${name} is asked about before the page is loaded again, and offered by the next`, async ({
    app,
    page,
  }) => {
    await openSample(page, 'Omsorgsdagboken')
    await app.saveAs(page, 'läses')
    await type(page, first)
    await journalledLast(app.documents, first)
    const asked = page.waitForEvent('dialog')
    const reloading = page.reload()
    const question = await asked
    expect(question.type()).toBe('beforeunload')
    await question.accept()
    await reloading
    await expect(dialog(page)).toContainText('1 ändring')
    await recover(page, 'läses.fordela')
    await show(page, first)
  })

  test(`Text in ${name} survives that the program is killed`, { tag: '@core' }, async ({ app, page: before }) => {
    await openSample(before, 'Omsorgsdagboken')
    await app.saveAs(before, 'dödas')
    await type(before, first)
    await journalledLast(app.documents, first)
    await app.kill()
    const page = await app.restart()
    await recover(page, 'dödas.fordela')
    await show(page, first)
    await page.keyboard.press('Control+z')
    await expect(page.getByText('Inga ändringar')).toBeVisible()
  })

  test(`Text in ${name} that is given up leaves nothing behind`, async ({ app, page: before }) => {
    await openSample(before, 'Omsorgsdagboken')
    await app.saveAs(before, 'ångrat')
    await type(before, first)
    await expect(unsaved(before)).toBeVisible()
    await journalledLast(app.documents, first)
    await before.keyboard.press('Escape')
    await expect(saved(before)).toBeVisible()
    await expect(before.getByRole('button', { name: 'Ångra (Ctrl+Z)' })).toBeDisabled()
    await journalledLast(app.documents, /"patches":\[\],"edit":false/)
    await app.kill()
    const page = await app.restart()
    await expect(page.getByRole('heading', { name: /Vem betalar/ })).toBeVisible()
    await expect(dialog(page)).toHaveCount(0)
  })

  test(`Text in ${name} stands in the file of another tab that takes over`, async ({ app, page, context }) => {
    await openSample(page, 'Omsorgsdagboken')
    await app.saveAs(page, 'delas')
    const [other] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open('/'))])
    await expect(other.getByText('Skrivskyddad').first()).toBeVisible()
    await type(page, first)
    await journalledLast(app.documents, first)
    await page.close()
    await expect(dialog(other)).toContainText('delas.fordela', { timeout: 60_000 })
    await recover(other, 'delas.fordela')
    await show(other, first)
    await other.keyboard.press('Control+s')
    await expect(saved(other)).toBeVisible()
    expect(readFileSync(join(app.documents, 'delas.fordela'), 'utf8')).toContain(inFile(first))
  })
}
