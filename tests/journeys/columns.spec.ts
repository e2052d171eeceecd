import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { cell, faultsIn, goTo, openSample } from './window.ts'

const table = (page: Page) => page.getByRole('region', { name: 'Antaganden', exact: true })
const head = (page: Page, id: string) => table(page).locator(`.ag-header-cell[col-id="${id}"]`)
const heads = (page: Page) =>
  table(page)
    .locator('.ag-header-cell')
    .evaluateAll((all) =>
      all
        .map((one) => ({ id: one.getAttribute('col-id') ?? '', x: one.getBoundingClientRect().x }))
        .sort((a, b) => a.x - b.x)
        .map(({ id }) => id)
        // The rows' numbers stand first, always.
        .filter((id, i) => i > 0 || id !== '#row'),
    )
const names = (page: Page) => table(page).locator('.ag-row [col-id="name"]')

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Kolumn', exact: true }).click()
  await page
    .getByRole(/^(Sortera (stigande|fallande)|Filtrera|Lås till)/.test(item) ? 'menuitemcheckbox' : 'menuitem', {
      name: item,
    })
    .click()
}

test('Rows are sorted and filtered in the window only, visibly, and set back by one click', async ({ app, page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  const first = await names(page).first().textContent()
  await cell(page, 'Antaganden', 'Månadslön, vårdbiträde', 'value.every').click()
  await choose(page, 'Sortera fallande')
  await expect(names(page).first()).toHaveText('Drift per år, alla stadsdelar var för sig (D)')
  await expect(head(page, 'value.every')).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('status').filter({ hasText: 'Sorterat efter Alla år' })).toBeVisible()

  await cell(page, 'Antaganden', 'Samordning per år (C)', 'unit').click()
  await page.keyboard.press('Control+Shift+l')
  const dialog = page.getByRole('dialog', { name: 'Filtrera efter Enhet' })
  await dialog.getByLabel('Innehåller texten').fill('KR/mån')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveCount(3)
  await expect(page.getByText('Visar 3 av 36 rader, filtrerat efter Enhet.')).toBeVisible()
  expect(await faultsIn(page, '[data-region=content]')).toEqual([])

  // A row edited out of its order stays where it is until asked again.
  const wage = cell(page, 'Antaganden', 'Månadslön, biståndshandläggare', 'value.every')
  await wage.click()
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await expect(names(page).first()).toHaveText('Månadslön, biståndshandläggare')
  await page.keyboard.press('Control+z')

  // Moving has no meaning now, and says so.
  await wage.click()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(page.getByText(/flyttades inte: raderna är sorterade/)).toBeVisible()

  // Deleted and undone, a row is back where it was sorted to.
  await page.keyboard.press('Control+-')
  await expect(names(page)).toHaveCount(2)
  await page.keyboard.press('Control+z')
  await expect(names(page).first()).toHaveText('Månadslön, biståndshandläggare')

  // A filter that nothing passes leaves focus where it can be taken away.
  await page.keyboard.press('Control+Shift+l')
  await page.getByLabel('Innehåller texten').fill('xyz')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: /^Alla år/ })).toBeFocused()

  await page.getByRole('button', { name: 'Visa alla rader' }).click()
  // Then by unit within that: those that are equal stand by it, and the heads are numbered.
  await choose(page, 'Sortera stigande')
  await expect(page.getByRole('status').filter({ hasText: 'Sorterat efter Alla år.' })).toBeVisible()
  await cell(page, 'Antaganden', 'Månadslön, vårdbiträde', 'unit').click()
  await choose(page, 'Sortera även efter den, fallande')
  await expect(page.getByRole('status').filter({ hasText: 'Sorterat efter Alla år, sedan Enhet.' })).toBeVisible()
  await expect(head(page, 'value.every')).toContainText('↑1')
  await expect(head(page, 'unit')).toContainText('↓2')
  await expect(head(page, 'unit')).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('button', { name: 'Ta bort sorteringen' }).click()
  await page.keyboard.press('Control+Home')
  await expect(names(page).first()).toHaveText(first ?? '')

  // The active cell goes with its row, also when undo moves it: what is typed next lands in the row that is selected.
  await names(page).nth(1).click()
  const second = (await names(page).nth(1).textContent()) ?? ''
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(names(page).nth(3)).toHaveText(second)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(names(page).nth(1)).toHaveText(second)
  await expect(names(page).nth(1)).toBeFocused()

  await page.keyboard.press('Control+s')
  await page.getByRole('dialog').getByLabel('Filnamn').fill('sorterad')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  const saved = JSON.parse(readFileSync(join(app.documents, 'sorterad.fordela'), 'utf8'))
  expect(saved.assumptions[0].name).toBe(first)
})

test('Services and their lines are a tree: folded, sorted within, rows in and out by key, remembered', async ({
  page,
}) => {
  const tree = page.getByRole('region', { name: 'Alla rader i ett träd', exact: true })
  const row = (at: number) => tree.locator(`.ag-row[row-index="${at}"] [col-id="name"]`)
  await openSample(page, 'Stockholm')
  await goTo(page, 'Tjänster')
  await page.getByText('Alla rader i ett träd').click()
  await expect(row(1)).toHaveText('Förstudie')
  await row(1).click()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(row(1)).toContainText('Jämför service')
  await expect(row(0)).toBeFocused()
  await expect(row(0)).toHaveAttribute('aria-expanded', 'false')
  // Amounts for the whole service add up.
  await expect(tree.locator('.ag-row[row-index="1"] [col-id="amount.2011"]')).toHaveText('2 700 000')
  expect(await faultsIn(page, '[data-region=content]')).toEqual([])
  await page.keyboard.press('Control++')
  await expect(row(1)).toHaveText('')
  await page.keyboard.type('Ny rad')
  await page.keyboard.press('Enter')
  await expect(row(1)).toHaveText('Ny rad')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(row(1)).toHaveText('Förstudie')
  await choose(page, 'Sortera stigande')
  await expect(row(1)).toHaveText('Drift')
  await expect(row(0)).toContainText('Omsorgsdagboken')
  await choose(page, 'Ta bort sorteringen')
  await row(0).locator('[data-fold]').click()
  await expect(row(1)).toContainText('Jämför service')
  await goTo(page, 'Antaganden')
  await goTo(page, 'Tjänster')
  await expect(row(1)).toContainText('Jämför service')
})

test('Only what is wrong is shown when asked for, and a new row is seen whatever the filter', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  const value = cell(page, 'Antaganden', 'Arbetad tid per årsarbetare', 'value.every')
  await value.click()
  await page.keyboard.type('sextio')
  await page.keyboard.press('Enter')
  await expect(value).toHaveAttribute('aria-invalid', 'true')
  await value.click()
  await choose(page, 'Filtrera')
  await page.getByLabel('Bara celler med anmärkningar').check()
  await page.getByRole('button', { name: 'Använd' }).click()
  await expect(names(page)).toHaveText(['Arbetad tid per årsarbetare'])
  await value.click()
  await page.keyboard.press('Control++')
  await expect(names(page)).toHaveCount(2)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(names(page)).toHaveCount(1)

  // A jump shows what it leads to.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('systemförvaltning per år (b)')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Visar \d+ av 36 rader/)).toHaveCount(0)
  await expect(page.getByLabel(/^Formelfält för Systemförvaltning per år \(B\)/)).toBeVisible()

  await cell(page, 'Antaganden', 'Systemförvaltning per år (B)', 'value.every').click()
  await page.keyboard.press('Control+Shift+l')
  await page.getByLabel('Jämförelse').selectOption('mellan')
  await page.getByLabel('Värde', { exact: true }).fill('700 tkr')
  await page.getByLabel('Övre värde').fill('femton')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Skriv ett tal/)).toBeVisible()
  await page.getByLabel('Övre värde').fill('0,8 mnkr')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Systemförvaltning per år (A)', 'Systemförvaltning per år (B)'])
})

test('Columns are moved, hidden, frozen and fitted by keyboard and pointer, and stand so the next time', async ({
  page,
}) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  await expect.poll(async () => (await heads(page)).slice(0, 4)).toEqual(['name', 'symbol', 'unit', 'value.every'])

  // The menu of a head, by keyboard.
  await cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'unit').click()
  await page.keyboard.press('ArrowUp')
  await expect(head(page, 'unit')).toBeFocused()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Dölj kolumnen' })).toBeVisible()
  expect(await faultsIn(page, '[aria-label="Antaganden"] .ag-header')).toEqual([])
  await page.getByRole('menuitem', { name: /^Flytta kolumnen åt vänster/ }).click()
  await expect.poll(async () => (await heads(page)).slice(0, 3)).toEqual(['name', 'unit', 'symbol'])

  // By the pointer: the head of symbol, which is selected, is dragged before unit.
  await head(page, 'symbol').click()
  const from = await head(page, 'symbol').boundingBox()
  const to = await head(page, 'unit').boundingBox()
  if (!from || !to) throw new Error('no head')
  await page.mouse.move(from.x + 30, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x - 10, from.y + from.height / 2, { steps: 4 })
  await page.mouse.move(to.x + 10, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => (await heads(page)).slice(0, 3)).toEqual(['name', 'symbol', 'unit'])

  await cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'unit').click()
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect.poll(async () => (await heads(page)).slice(0, 3)).toEqual(['name', 'unit', 'symbol'])
  await choose(page, 'Lås till och med kolumnen')
  await expect(table(page).locator('.ag-header .ag-grid-pinned-left-cells .ag-header-cell')).toHaveCount(3)

  await head(page, 'value.2010').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Dölj kolumnen' }).click()
  await expect(head(page, 'value.2010')).toHaveCount(0)
  await head(page, 'value.2011').hover()
  await head(page, 'value.2011').getByRole('button', { name: 'Meny för kolumnen 2011' }).click()
  await page.keyboard.press('Escape')
  const before = await head(page, 'symbol').boundingBox()
  await head(page, 'symbol').locator('.ag-header-cell-resize').dblclick()
  await expect.poll(async () => (await head(page, 'symbol').boundingBox())?.width).toBeGreaterThan(before?.width ?? 0)
  const fitted = (await head(page, 'symbol').boundingBox())?.width ?? 0

  await page.reload()
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Antaganden')
  await expect.poll(async () => (await heads(page)).slice(0, 4)).toEqual(['name', 'unit', 'symbol', 'value.every'])
  await expect(head(page, 'value.2010')).toHaveCount(0)
  expect(Math.round((await head(page, 'symbol').boundingBox())?.width ?? 0)).toBe(Math.round(fitted))

  await names(page).first().click()
  await choose(page, 'Välj kolumner')
  await page.getByRole('dialog').getByLabel('Värde · 2010').check()
  await page.getByRole('button', { name: 'Använd' }).click()
  await expect(head(page, 'value.2010')).toHaveCount(1)
  await choose(page, 'Återställ kolumnerna')
  await expect.poll(async () => (await heads(page)).slice(0, 3)).toEqual(['name', 'symbol', 'unit'])
  await expect(table(page).locator('.ag-header .ag-grid-pinned-left-cells .ag-header-cell')).toHaveCount(2)

  // A number that does not fit is not cut, which could be read as another: it says so, and in full to the pointer.
  const year = cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'value.2013')
  await year.click()
  await page.keyboard.type('123456789,5')
  await page.keyboard.press('Enter')
  const seen = () =>
    year.evaluate((one) => {
      const number = one.firstElementChild?.getBoundingClientRect()
      const { top, height } = one.getBoundingClientRect()
      return number !== undefined && number.top < top + height / 2
    })
  await expect.poll(seen).toBe(false)
  await year.hover({ position: { x: 20, y: 10 } })
  await expect(year).toHaveAttribute('title', /^123\s456\s789,5$/)
  await head(page, 'value.2013').locator('.ag-header-cell-resize').dblclick()
  await expect.poll(seen).toBe(true)
  await year.hover()
  await expect(year).not.toHaveAttribute('title')
})
