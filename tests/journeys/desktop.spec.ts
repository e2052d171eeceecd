// What only the desktop app has: the system's own dialogs, windows and files from outside.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { cell, goTo, openSample } from './window.ts'

test.setTimeout(120_000)

const people = (page: Page) => cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'value.every')

async function change(page: Page, typed: string, shown: string): Promise<void> {
  await goTo(page, 'Antaganden')
  await people(page).click()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await expect(people(page)).toHaveText(shown)
}

test('Closing a window with unsaved changes asks, saves, and closes when it is saved', { tag: '@desktop' }, async ({
  app,
  page,
}) => {
  const desktop = app.desktop()
  await openSample(page, 'Omsorgsdagboken')
  await app.saveAs(page, 'stäng')
  await change(page, '15000', '15 000')
  await expect(page.getByText('Osparade ändringar')).toBeVisible()
  await desktop.answerNext(2)
  await desktop.closeWindow()
  await expect
    .poll(async () => (await desktop.dialogs()).map(({ message }) => message ?? '').join())
    .toContain('Spara ändringarna i')
  await expect(people(page)).toHaveText('15 000')
  await desktop.answerNext(0)
  await Promise.all([page.waitForEvent('close'), desktop.closeWindow()])
  expect(readFileSync(join(app.documents, 'stäng.fordela'), 'utf8')).toContain('"value": 15000')
})

test('A window that crashes is opened again, and offers what was not saved', { tag: '@desktop' }, async ({
  app,
  page,
}) => {
  const desktop = app.desktop()
  await openSample(page, 'Omsorgsdagboken')
  await app.saveAs(page, 'krasch')
  await change(page, '15000', '15 000')
  const journals = join(app.documents, '.local', 'state', 'fordela', 'journals')
  await expect
    .poll(() => existsSync(journals) && readdirSync(journals).some((name) => name.endsWith('.journal')))
    .toBe(true)
  await expect(page.getByText('Osparade ändringar')).toBeVisible()
  await desktop.answerNext(0)
  await desktop.crash()
  await expect.poll(() => desktop.pages()[0] !== page && desktop.pages().length).toBe(1)
  const [again] = desktop.pages()
  if (!again) throw new Error('no window')
  const offer = again.getByRole('dialog').or(again.getByRole('alertdialog'))
  await expect(offer).toContainText('krasch.fordela')
  await offer.getByRole('button', { name: 'Återställ krasch.fordela' }).click()
  await goTo(again, 'Antaganden')
  await expect(people(again)).toHaveText('15 000')
})

test('A file from outside goes to a window of its own, and back to the window that has it', {
  tag: '@desktop',
}, async ({ app, page }) => {
  const desktop = app.desktop()
  await openSample(page, 'Omsorgsdagboken')
  await app.saveAs(page, 'en')
  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: /^Stäng modellen/ }).click()
  await desktop.openFromOutside(join(app.documents, 'en.fordela'))
  await expect(page.getByRole('navigation')).toBeVisible()
  expect(desktop.pages()).toHaveLength(1)
  await app.saveBy(page, () => page.keyboard.press('Control+Shift+s'), 'två')
  await expect(page).toHaveTitle(/två/)
  await desktop.openFromOutside(join(app.documents, 'en.fordela'))
  await expect.poll(() => desktop.pages().length).toBe(2)
  const second = desktop.pages()[1]
  if (!second) throw new Error('no window')
  await expect(second).toHaveTitle(/en/)
  await expect(second.getByRole('navigation')).toBeVisible()
  await change(second, '15000', '15 000')
  await second.keyboard.press('Control+s')
  await expect(second.getByText(/^Sparad \d/)).toBeVisible()
  await desktop.openFromOutside(join(app.documents, 'två.fordela'))
  await goTo(page, 'Antaganden')
  await expect(people(page)).toHaveText('14 132')
  expect(desktop.pages()).toHaveLength(2)
})

test('A file dropped on the window is opened, and what is no model is said to be none', { tag: '@desktop' }, async ({
  app,
  page,
}) => {
  const desktop = app.desktop()
  const path = join(app.documents, 'släppt.fordela')
  await openSample(page, 'Omsorgsdagboken')
  await app.saveAs(page, 'släppt')
  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: /^Stäng modellen/ }).click()
  await expect(page.getByRole('heading', { name: /Vem betalar/ })).toBeVisible()
  const other = join(app.documents, 'anteckning.txt')
  writeFileSync(other, 'x')
  await desktop.drop(page, other)
  await expect(page.getByText('anteckning.txt').first()).toBeVisible()
  await desktop.drop(page, path)
  await expect(page.getByRole('navigation')).toBeVisible()
  await expect(page).toHaveTitle(/släppt/)
  expect(desktop.pages()).toHaveLength(1)
})
