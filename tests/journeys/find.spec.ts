import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { cell, faultsIn, goTo, openSample } from './window.ts'

const names = (page: Page) =>
  page.getByRole('region', { name: 'Antaganden', exact: true }).locator('.ag-row [col-id="name"]')

test('A text is found in the whole model and shown where it stands, one after the other', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await page.keyboard.press('Control+f')
  const panel = page.getByRole('region', { name: 'Sök', exact: true })
  const field = panel.getByLabel('Sök efter')
  await expect(field).toBeFocused()
  await field.fill('porto')
  await expect(panel.getByText('4 träffar')).toBeVisible()
  const found = panel.getByRole('listitem')
  await expect(found.nth(3)).toContainText('= anvandare * porto')
  expect(await faultsIn(page, '[data-region=aside]')).toEqual([])

  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Antaganden' })).toBeVisible()
  await expect(page.getByLabel('Formelfält för Sparat porto per ansluten användare och år · Symbol')).toHaveValue(
    'porto',
  )
  await expect(field).toBeFocused()
  await page.keyboard.press('Shift+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Tjänster' })).toBeVisible()
  await expect(page.getByLabel(/^Formelfält för Sparat porto/)).toHaveValue('= anvandare * porto')
  await expect(field).toBeFocused()

  // Closed, F3 goes on from there; a click goes to the cell and stays.
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.keyboard.press('F3')
  await expect(page.getByRole('heading', { level: 1, name: 'Antaganden' })).toBeVisible()
  await page.keyboard.press('Control+f')
  await panel.getByRole('button', { name: /Nyttorader › Sparat porto › Namn/ }).click()
  await expect(page.getByLabel(/^Formelfält för Sparat porto/)).toHaveValue('Sparat porto')

  await panel.getByLabel('I formler').uncheck()
  await expect(panel.getByText('3 träffar')).toBeVisible()
  await panel.getByLabel('Hela cellen').check()
  await expect(panel.getByText('1 träff', { exact: true })).toBeVisible()
  await field.fill('.*')
  await expect(panel.getByText('Inga träffar')).toBeVisible()
})

test('Replacing shows what would stand in each place and what would be wrong there, and is one step', async ({
  page,
}) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  const users = cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'name')
  await users.click()
  await page.keyboard.press('Control+h')
  const panel = page.getByRole('region', { name: 'Sök och ersätt' })
  await panel.getByLabel('Sök efter').fill('hemtj')
  await panel.getByLabel('Ersätt med').fill('$&tj')
  await panel.getByText('Tabellen', { exact: true }).click()
  const items = panel.getByRole('listitem')
  const symbol = items.filter({ hasText: 'hemtjanst_staden' }).filter({ hasText: 'Symbol' })
  await expect(symbol).toContainText('Symboler ersätts inte')
  await expect(symbol.getByRole('checkbox')).toBeDisabled()
  const formula = items.filter({ hasText: '$&tjanst_staden' })
  await expect(formula.first().getByRole('checkbox')).not.toBeChecked()
  const name = items.filter({ hasText: 'Användare av $&tjänst i staden' })
  await expect(name.getByRole('checkbox')).toBeChecked()
  expect(await faultsIn(page, '[data-region=aside]')).toEqual([])
  const button = panel.getByRole('button', { name: /^Ersätt markerade/ })
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(1)
  await name.getByRole('checkbox').uncheck()
  await expect(button).toHaveText(`Ersätt markerade (${count - 1})`)
  await name.getByRole('checkbox').check()
  await button.click()
  await expect(panel.getByText(`Ersatt i ${count} celler. Ångra med Ctrl+Z.`)).toBeVisible()
  await expect(names(page).first()).toHaveText('Användare av $&tjänst i staden')
  await page.getByRole('button', { name: 'Redigera', exact: true }).click()
  await page.getByRole('menuitem', { name: `Ångra: ersätt i ${count} celler` }).click()
  await expect(names(page).first()).toHaveText('Användare av hemtjänst i staden')
  await expect(page.getByText('Osparade ändringar')).toHaveCount(0)
})

test('A cell is commented by keyboard, marked, listed with who wrote it, and every step can be undone', async ({
  page,
}) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  const hours = cell(page, 'Antaganden', 'Arbetad tid per årsarbetare', 'value.every')
  await hours.click()
  await page.keyboard.press('Shift+F2')
  const panel = page.getByRole('region', { name: 'Kommentarer' })
  await expect(panel.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Stämmer med <b>avtalet</b>?')
  await page.keyboard.press('Control+Enter')
  const item = panel.getByRole('listitem')
  await expect(item).toContainText('Stämmer med <b>avtalet</b>?')
  await expect(item).toContainText(/· \d+ \S+ \d{4}/)
  await expect(hours).toContainText('1 kommentar')
  expect(await faultsIn(page, '[data-region=aside]')).toEqual([])
  await item.getByRole('button', { name: /^Ändra kommentaren/ }).click()
  await item.getByRole('textbox').fill('Ja, enligt avtalet.')
  await page.keyboard.press('Control+Enter')
  await expect(item).toContainText('Ja, enligt avtalet.')
  await item.getByRole('button', { name: /^Ta bort/ }).click()
  await expect(item).toHaveCount(0)
  for (const text of ['Ja, enligt avtalet.', 'Stämmer med <b>avtalet</b>?']) {
    await page.getByRole('button', { name: /^Ångra/ }).click()
    await expect(item).toContainText(text)
  }
  await goTo(page, 'Driftmodeller')
  await item.getByRole('button', { name: /^Antaganden › Arbetad tid/ }).click()
  await expect(page.getByLabel(/^Formelfält för Arbetad tid/)).toHaveValue('1600')
  await page.getByRole('button', { name: /^Ångra/ }).click()
  await expect(item).toHaveCount(0)
  await expect(page.getByText('Osparade ändringar')).toHaveCount(0)
})
