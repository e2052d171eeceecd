// The main job, as a budget chief and an analyst would do it: compare, change, undo, ask why, save, reopen, export.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type App, expect, test } from './app.ts'
import { cell, faultsIn, goTo, openSample } from './window.ts'

async function openComparison(page: Page): Promise<void> {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Scenarier & jämförelse')
  await expect(page.getByRole('grid')).toBeVisible()
}

/** The figure of a department's row, counted from the left: kostnad, nytta, netto of the first scenario, and so on. */
function figure(page: Page, department: string, column: number) {
  return page
    .getByRole('row', { name: new RegExp(`^${department}`) })
    .getByRole('gridcell')
    .nth(column)
}

async function exported(app: App, page: Page, format: RegExp, extension: string): Promise<string> {
  await page.getByRole('button', { name: 'Exportera' }).click()
  const dialog = page.getByRole('dialog', { name: 'Exportera' })
  await dialog.getByRole('radio', { name: format }).click()
  await app.saveBy(page, () => dialog.getByRole('button', { name: 'Spara fil …' }).click(), null)
  const folder = app.documents
  const found = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
      (name) => name.startsWith('Jämförelse') && name.endsWith(`.${extension}`),
    )
  await expect.poll(found).toBeTruthy()
  return readFileSync(join(folder, found() ?? ''), 'utf8')
}

test('A volume is changed, four operating models follow, and undo takes it back', { tag: '@core' }, async ({
  page,
}) => {
  await openComparison(page)
  await expect(page.getByRole('heading', { name: 'Vem ska driva Omsorgsdagboken?' })).toBeVisible()
  await expect(figure(page, 'Älvsjö', 2)).toHaveText('−92')
  await expect(figure(page, 'Älvsjö', 11)).toHaveText('−598')
  const before = await page.getByRole('grid').textContent()

  await goTo(page, 'Antaganden')
  await cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'value.every').click()
  await page.keyboard.type('20000')
  await page.keyboard.press('Enter')
  await goTo(page, 'Scenarier & jämförelse')
  await expect(figure(page, 'Älvsjö', 2)).toHaveText('−2')
  for (const column of [1, 4, 7, 10]) await expect(figure(page, 'Älvsjö', column)).toHaveText('305')

  await page.keyboard.press('Control+z')
  await expect(figure(page, 'Älvsjö', 2)).toHaveText('−92')
  await expect.poll(() => page.getByRole('grid').textContent()).toBe(before)
})

test('Every figure answers why, by mouse and by keyboard', async ({ page }) => {
  await openComparison(page)
  await figure(page, 'Älvsjö', 2).click()
  const panel = page.locator('[data-region="panel"]')
  await expect(panel).toContainText(
    'Älvsjö förlorar 92 tkr i scenario A Central drift hos SLK IT 2010–2016, eftersom förvaltningen betalar 307 tkr men bara får 215 tkr i realiserad nytta.',
  )
  await expect(panel).toContainText('Andel: 694 av 26 777')
  await expect(panel).toContainText('Källor')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('Rinkeby-Kista får 558 tkr i realiserad nytta')
  await page.keyboard.press('End')
  await page.keyboard.press('F2')
  await expect(panel).toContainText('Rinkeby-Kista förlorar 595 tkr i scenario D Var och en för sig')
  await figure(page, 'Älvsjö', 0).click()
  await expect(panel).toContainText('Älvsjö betalar 307 tkr i scenario A Central drift hos SLK IT 2010–2016')
  const below = (row: string) => page.getByRole('row', { name: new RegExp(`^${row}`) }).getByRole('button')
  await below('Nuvärde, staden').first().click()
  await expect(panel).toContainText('värd −8 681 tkr i nuvärde')
  await expect(panel).toContainText('med kalkylräntan 4 %')
  await expect(panel).toContainText('Netto 2011 × 0,9615')
  await below('Förvaltningar som förlorar').nth(3).press('Enter')
  await expect(panel).toContainText('15 av 16 förvaltningar förlorar i scenario D Var och en för sig')
  await goTo(page, 'Granskning')
  await expect(panel).toHaveCount(0)
  await goTo(page, 'Antaganden')
  await expect(panel).toContainText('15 av 16 förvaltningar förlorar')
  await goTo(page, 'Scenarier & jämförelse')
  await figure(page, 'Rinkeby-Kista', 11).click()
  await expect(panel).toContainText('Rinkeby-Kista förlorar 595 tkr')
  await panel
    .getByRole('button', { name: /^Visa Realiserad|^Visa / })
    .first()
    .click()
})

test('What is saved and opened again is the same, and its exports say what the screen says', { tag: '@core' }, async ({
  app,
  page: before,
}) => {
  await openComparison(before)
  const shown = await before.getByRole('grid').textContent()
  await app.saveAs(before, 'omsorg')
  const file = () =>
    readdirSync(app.documents, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('omsorg.fordela'))
  const saved = readFileSync(join(app.documents, file() ?? ''), 'utf8')

  const page = await app.restart()
  await page.getByRole('button', { name: /^omsorg\.fordela/ }).click()
  await goTo(page, 'Scenarier & jämförelse')
  await expect.poll(() => page.getByRole('grid').textContent()).toBe(shown)
  expect(readFileSync(join(app.documents, file() ?? ''), 'utf8')).toBe(saved)

  const html = await exported(app, page, /^HTML/, 'html')
  expect(html).toContain('<html lang="sv">')
  expect(html).toMatch(
    /<th scope="row">Älvsjö<\/th><td class="n start">307<\/td><td class="n">215<\/td><td class="n loss">−92<\/td>/,
  )
  expect(html).toContain('Beloppen är avrundade, varför summorna inte alltid stämmer.')
  const csv = await exported(app, page, /^CSV/, 'csv')
  expect(csv.startsWith('\ufeffJämförelse av scenarier')).toBe(true)
  expect(csv).toMatch(/\r\nÄlvsjö;307,12548;215,4568;-91,66868;/)
  const json = JSON.parse(await exported(app, page, /^JSON/, 'json'))
  const district = json.scenarios[0].departments.find(({ name }: { name: string }) => name === 'Älvsjö')
  expect(json.years).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
  const sum = district.net.reduce((total: number, kronor: number) => total + kronor, 0)
  expect(Math.round(sum * 100)).toBe(-9_166_868)
})

test('The comparison, its dialogs and the exported page have no accessibility violations', async ({ app, page }) => {
  await openComparison(page)
  await figure(page, 'Älvsjö', 2).click()
  await expect(page.locator('[data-region="panel"]')).toContainText('Älvsjö förlorar')
  await expect(page.getByRole('img').first()).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    await page.waitForTimeout(400)
    expect(await faultsIn(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: 'Vad skiljer?' }).click()
  await expect(page.getByRole('dialog')).toContainText('Följd: staden får')
  expect(await faultsIn(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Exportera' }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: /^Jämförelse av scenarier/ })).toBeVisible()
  expect(await faultsIn(page)).toEqual([])
  await page.keyboard.press('Escape')
  const html = await exported(app, page, /^HTML/, 'html')
  const paper = await page.context().newPage()
  await paper.setContent(html)
  expect(await faultsIn(paper)).toEqual([])
})
