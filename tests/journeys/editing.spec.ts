import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { cell, goTo, openSample } from './window.ts'

const users = 'Användare av hemtjänst i staden'

test('A volume is changed by keyboard, undone, redone, saved and found again', { tag: '@core' }, async ({
  app,
  page,
}) => {
  await openSample(page, 'Omsorgsdagboken')
  await expect(page.getByRole('row', { name: /A Central drift hos SLK IT/ })).toContainText('−8 338')
  await goTo(page, 'Antaganden')
  const volume = cell(page, 'Antaganden', users, 'value.every')
  await expect(volume).toHaveText('14 132')
  await volume.click()
  const formula = page.getByLabel(`Formelfält för ${users} · Värde Alla år`)
  await expect(formula).toHaveValue('14132')

  await page.keyboard.type('20 000')
  await page.keyboard.press('Enter')
  await expect(volume).toHaveText('20 000')
  await expect(page.getByText('Osparade ändringar')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(volume).toHaveText('14 132')
  await expect(page.getByText('Osparade ändringar')).toHaveCount(0)
  await page.keyboard.press('Control+y')
  await expect(volume).toHaveText('20 000')

  await page.keyboard.press('Alt+1')
  const net = page.getByRole('row', { name: /A Central drift hos SLK IT/ })
  await expect(net).not.toContainText('−8 338')
  const figures = await net.textContent()

  await app.saveAs(page, 'dagbok')
  expect(readdirSync(app.documents)).toContain('dagbok.fordela')
  const saved = JSON.parse(readFileSync(join(app.documents, 'dagbok.fordela'), 'utf8'))
  expect(saved.history.map((entry: { what: string }) => entry.what)).toEqual([`ändra ${users}`])

  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: /^Stäng modellen/ }).click()
  await page.getByRole('button', { name: /^dagbok\.fordela/ }).click()
  await expect(net).toHaveText(figures ?? '')
  await expect(page.getByText('Inga ändringar')).toBeVisible()
})

test('Numbers and formulas are typed the Swedish way, and what is no number is kept and marked', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  const rate = cell(page, 'Antaganden', 'Personalomkostnadspålägg (PO)', 'value.every')
  await rate.click()
  await page.keyboard.type('40,5')
  await page.keyboard.press('Enter')
  await expect(rate).toHaveText('40,5 %')

  const postage = cell(page, 'Antaganden', 'Sparat porto per ansluten användare och år', 'value.every')
  await postage.click()
  await page.keyboard.type('=max(1,5; 2) * 30')
  await page.keyboard.press('Tab')
  await expect(postage).toContainText('=max(1,5; 2) * 30')
  await expect(cell(page, 'Antaganden', 'Sparat porto per ansluten användare och år', 'value.2013')).toHaveText('60')

  await postage.click()
  await page.keyboard.type('sextio')
  await page.keyboard.press('Enter')
  await expect(postage).toContainText('sextio')
  await expect(postage).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: /anmärkning/ }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /Sparat porto/ })
    .click()
  await expect(page.getByLabel(/Formelfält för Sparat porto/)).toHaveValue('sextio')
})

test('Rows are inserted, duplicated, moved and deleted by keyboard, each one step of undo', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Driftmodeller')
  const names = page.getByRole('region', { name: 'Driftmodeller' }).locator('.ag-row [col-id="name"]')
  await expect(names).toHaveText([
    'Central drift hos SLK IT',
    'Serviceförvaltningen',
    'Ansvarig hemmaförvaltning',
    'Var och en för sig',
  ])
  await names.nth(1).click()
  await page.keyboard.press('Control++')
  await expect(page.getByRole('textbox', { name: 'Namn', exact: true })).toBeFocused()
  await page.keyboard.type('Konsortium')
  await page.keyboard.press('Enter')
  await expect(names).toHaveText([
    'Central drift hos SLK IT',
    'Konsortium',
    'Serviceförvaltningen',
    'Ansvarig hemmaförvaltning',
    'Var och en för sig',
  ])
  await names.nth(1).click()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(names.nth(2)).toHaveText('Konsortium')
  await page.keyboard.press('Control+Shift+d')
  await expect(names.nth(3)).toHaveText('Konsortium (kopia)')
  await names.nth(3).click()
  await page.keyboard.press('Control+-')
  await expect(names).toHaveCount(5)
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z')
  await expect(names).toHaveText([
    'Central drift hos SLK IT',
    'Serviceförvaltningen',
    'Ansvarig hemmaförvaltning',
    'Var och en för sig',
  ])
})

test('Unsaved changes are asked about before they would be lost', { tag: '@core' }, async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Driftmodeller')
  const name = page.getByRole('region', { name: 'Driftmodeller' }).locator('.ag-row [col-id="name"]').first()
  await name.click()
  await page.keyboard.press('F2')
  await page.keyboard.type(' 2')
  await page.keyboard.press('Tab')
  await expect(name).toHaveText('Central drift hos SLK IT 2')
  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: /^Ny modell/ }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('Spara ändringarna')
  await question.getByRole('button', { name: 'Avbryt' }).click()
  await expect(name).toHaveText('Central drift hos SLK IT 2')
})

test('Everything is reached by keyboard alone', async ({ page }) => {
  const sample = page.getByRole('button', { name: /^Omsorgsdagboken/ })
  for (let i = 0; i < 20 && !(await sample.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('navigation').waitFor()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('antaganden')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Antaganden' })).toBeVisible()
  const inContent = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'))
  for (let i = 0; i < 7 && (await inContent()) !== 'content'; i++) await page.keyboard.press('F6')
  expect(await inContent()).toBe('content')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('15000')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'Antaganden', users, 'value.every')).toHaveText('15 000')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  expect(await inContent()).not.toBe('content')
})

test('A file that is changed by someone else is noticed, and one that cannot be read is said to be so', async ({
  app,
  page,
}) => {
  await openSample(page, 'Omsorgsdagboken')
  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel('Filnamn').fill('gemensam')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  const path = join(app.documents, 'gemensam.fordela')
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace('Omsorgsdagboken (illustrativt exempel)', 'Ändrad av en kollega'),
  )
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('gemensam.fordela har ändrats utanför Fördela')
  await question.getByRole('button', { name: 'Läs in på nytt' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Ändrad av en kollega')

  writeFileSync(join(app.documents, 'trasig.fordela'), '{ "formatVersion": 1, "settings": {')
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog', { name: 'Öppna modell' })
  await dialog.getByRole('button', { name: /^trasig/ }).dblclick()
  await expect(page.getByText(/Filen slutar mitt i en uppgift/)).toBeVisible()
  await expect(page.getByLabel('Titel')).toHaveValue('Ändrad av en kollega')
})
