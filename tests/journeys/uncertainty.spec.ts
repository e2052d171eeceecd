// A budget chief asks how certain the result is, what it hangs on, and makes a demand that the benefit reaches.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { writeModel } from '../../shared/document/file.ts'
import type { Model } from '../../shared/document/schema.ts'
import { uncertainDiary } from '../uncertainty/uncertainDiary.ts'
import { type App, expect, test } from './app.ts'
import { faultsIn, goTo } from './window.ts'

const accumulated = (page: Page) => page.getByRole('table', { name: 'Ackumulerat netto i staden, tkr' })
const departments = (page: Page) => page.getByRole('table', { name: 'Förvaltningarnas nuvärde, tkr' })
const cellsOf = (page: Page, table: string, row: string) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell')

async function openUncertainty(page: Page, app: App, document: Model): Promise<void> {
  writeFileSync(join(app.documents, 'osaker.fordela'), writeModel(document))
  await page.getByRole('button', { name: 'Öppna fil …' }).click()
  await page
    .getByRole('dialog', { name: 'Öppna modell' })
    .getByRole('button', { name: /^osaker/ })
    .dblclick()
  await goTo(page, 'Osäkerhet')
}

test('The risk is said with its figures, and the same seed gives the same draws', async ({ page, app }) => {
  await openUncertainty(page, app, uncertainDiary())
  await expect(
    page.getByText(/^Staden går back 8.681.tkr i nuvärde med modellens egna värden\. I 8 av 10/),
  ).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Pengarna är inte tillbaka 2016 i någon av 1.000 dragningar/ }),
  ).toBeVisible()
  await expect(
    page.getByRole('img', { name: /^Överskattningskorrigering betyder mest: från 17.% till 36,9.%/ }),
  ).toBeVisible()

  const first = await accumulated(page).textContent()
  await page.getByRole('button', { name: 'Nya dragningar' }).click()
  await expect(page.getByLabel('Slumpfrö')).toHaveValue('2')
  await expect.poll(() => accumulated(page).textContent()).not.toBe(first)
  await page.getByLabel('Slumpfrö').fill('ett')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(/Ange ett heltal från 0 till/)
  await page.getByLabel('Slumpfrö').fill('1')
  await page.keyboard.press('Enter')
  await expect.poll(() => accumulated(page).textContent()).toBe(first)

  // The choice that takes long can be given up, without taking what stands beside it along.
  await page.getByLabel('Dragningar', { exact: true }).selectOption('100000')
  await expect(page.getByRole('progressbar', { name: 'Hur säkert är resultatet?' })).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Beräkningen avbröts.')).toBeVisible()
  await expect(cellsOf(page, 'Vid vilket värde går staden jämnt upp?', 'Månadslön, vårdbiträde')).toHaveText([
    '21\u00a0500\u00a0kr/mån',
    '48\u00a0410\u00a0kr/mån',
    '+125\u00a0%',
  ])
  await page.getByLabel('Dragningar', { exact: true }).selectOption('1000')
  await expect.poll(() => accumulated(page).textContent()).toBe(first)

  await page.getByRole('button', { name: 'Jämför alla scenarier' }).click()
  const every = page.getByRole('table', { name: 'Alla scenarier med samma dragningar' })
  await expect(every.getByRole('row')).toHaveCount(9)
  const loss = await page.getByText(/^Staden går back/).textContent()
  const [, p10 = ''] = await cellsOf(
    page,
    'Alla scenarier med samma dragningar',
    'A Central drift hos SLK IT',
  ).allTextContents()
  expect(loss).toContain(`mellan ${p10} och`)

  // What was chosen is still chosen the next time, and an assumption's name leads to its value.
  await page.getByText('Netto per år', { exact: true }).click()
  await goTo(page, 'Översikt')
  await goTo(page, 'Osäkerhet')
  await expect(page.getByRole('table', { name: 'Netto per år i staden, tkr' })).toBeVisible()
  await page
    .getByRole('table', { name: 'Stadens nuvärde när ett antagande ändras, tkr' })
    .getByRole('button', { name: 'Överskattningskorrigering' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Antaganden' })).toBeVisible()
  await expect(page.getByRole('gridcell', { selected: true })).toBeVisible()
})

test('A safe demand is entered from the draws, is met in most of them, and is undone', async ({ page, app }) => {
  await openUncertainty(page, app, uncertainDiary())
  const gap = cellsOf(page, 'Förvaltningarnas nuvärde, tkr', 'Älvsjö').nth(5)
  await expect(gap).toHaveText('1\u00a0000 av 1\u00a0000')
  await page.getByLabel('Sannolikhet', { exact: true }).selectOption('0.9')
  await expect(
    page.getByText(/^Varje belopp nås med 90.% sannolikhet för sig\. Sannolikheten att alla nås alla år/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Ange som besparingskrav i scenariot' }).click()
  await expect(gap).toHaveText('10\u00a0%')
  await expect(page.getByText('Kravet i A Central drift hos SLK IT är redan så lågt.')).toBeVisible()
  await page.getByRole('button', { name: 'Redigera' }).click()
  await expect(
    page.getByRole('menuitem', { name: /Ångra: sätt ett säkert besparingskrav i A Central drift/ }),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(gap).toHaveText('1\u00a0000 av 1\u00a0000')
  await expect(page.getByText('Inga ändringar')).toBeVisible()

  await departments(page).getByRole('button', { name: 'Älvsjö' }).click()
  await expect(page.getByRole('heading', { name: 'Vad betalar, får och sparar Älvsjö?' })).toBeVisible()
  await page.getByRole('button', { name: 'Osäkerhet' }).last().click()
  await expect(page.getByRole('heading', { name: 'Hur säkert är resultatet?' })).toBeVisible()
})

test('The screen can be read in both themes and at 200 %', async ({ page, app }) => {
  await openUncertainty(page, app, uncertainDiary())
  await expect(page.getByRole('img', { name: /betyder mest/ })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    expect(await faultsIn(page, 'main')).toEqual([])
  }
  await page.setViewportSize({ width: 640, height: 400 })
  await expect.poll(() => faultsIn(page, 'main')).toEqual([])
})

test('Without anything uncertain the screen says how to begin, and where the city breaks even', async ({
  page,
  app,
}) => {
  await openUncertainty(page, app, uncertainDiary({}))
  await expect(page.getByText('Inget antagande i scenariot är osäkert', { exact: false })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Vid vilket värde går staden jämnt upp?' })).toBeVisible()
  await page.getByRole('button', { name: 'Till antagandena' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Antaganden' })).toBeVisible()
})
