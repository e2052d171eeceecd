// A budget chief asks whether the split is fair, tries another method, and takes it back.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { faultsIn, goTo, openSample } from './window.ts'

const departments = (page: Page) => page.getByRole('table', { name: 'Förvaltning för förvaltning' })
const methods = (page: Page) => page.getByRole('table', { name: 'Vad varje metod skulle ge', exact: true })
const rowOf = (page: Page, name: string) =>
  departments(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

async function openFairness(page: Page): Promise<void> {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Rättvisa')
  await expect(departments(page)).toBeVisible({ timeout: 30_000 })
}

test('Who would rather leave is said with its figures, and a method that keeps everybody is chosen and undone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openFairness(page)
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'A, delat lika' })
  await page.getByLabel('Räknat på').selectOption('2016')
  await expect(page.getByText('1 av 14 deltagare skulle tjäna på att lämna 2016: Älvsjö.')).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText('Älvsjö betalar 78\u00a0tkr mer än vad förvaltningen får i nytta 2016.')).toBeVisible()
  await expect(page.getByText('Älvsjö får 78\u00a0tkr.')).toBeVisible()
  await expect(rowOf(page, 'Älvsjö').getByRole('cell')).toHaveText([
    '150',
    '72',
    '−78',
    '−75',
    '0',
    'stå utanför',
    '−22',
    '150',
    '+78',
    '72',
  ])
  await expect(page.getByRole('img', { name: /^Södermalm kan få betala från 150.tkr till 388.tkr/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Älvsjö betalar 2.tkr mer än för sig/ })).toBeVisible()

  await expect(methods(page).getByRole('row', { name: /^Lika besparing/ })).toContainText(
    'alla utom Spånga-Tensta och Älvsjö, 50\u00a0tkr',
  )

  await page.setViewportSize({ width: 1280, height: 720 })
  const use = await page.getByRole('button', { name: 'Använd Efter egen kostnad i scenariot' }).boundingBox()
  expect((use?.x ?? 0) + (use?.width ?? 0)).toBeLessThan(1280)
  await page.getByRole('button', { name: 'Använd Efter egen kostnad i scenariot' }).click()
  await expect(page.getByText('Alla 14 deltagare tjänar på att vara med 2016.')).toBeVisible({ timeout: 30_000 })
  await expect(methods(page).getByRole('row', { name: /^Efter egen kostnad/ })).toContainText('används nu')
  await expect(rowOf(page, 'Älvsjö').getByRole('cell').first()).toHaveText('69')
  await page.getByRole('button', { name: 'Redigera' }).click()
  await expect(page.getByRole('menuitem', { name: /Ångra: välj Efter egen kostnad för A, delat lika/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(rowOf(page, 'Älvsjö').getByRole('cell').first()).toHaveText('150', { timeout: 30_000 })
})

test('Every amount can be read as a table, and the screen has no accessibility violations', async ({ page }) => {
  test.setTimeout(120_000)
  await openFairness(page)
  await expect(page.getByRole('img').first()).toBeVisible({ timeout: 30_000 })
  await page.getByText('Alla belopp').click()
  const figures = page.getByRole('table', { name: 'Vad varje förvaltning betalar med varje metod, tkr' })
  await expect(figures.getByRole('row')).toHaveCount(15)
  await expect(figures.getByRole('row', { name: /^Älvsjö/ })).toContainText('267')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    expect(await faultsIn(page)).toEqual([])
  }
})

test('A scenario that shares nothing says so, and every method has help to check by hand', async ({ page }) => {
  test.setTimeout(120_000)
  await openFairness(page)
  await page.getByLabel('Scenario', { exact: true }).selectOption({ label: 'D Var och en för sig' })
  await expect(page.getByText('Scenariot delar ingen kostnad mellan deltagarna', { exact: false })).toBeVisible({
    timeout: 30_000,
  })
  await page.getByRole('button', { name: 'Till fördelningsmodellerna' }).click()
  await page.getByRole('gridcell', { name: 'Efter fördelningsnyckel', exact: true }).first().click()
  await expect(page.getByText('c(N)·Σₖ vₖ·(wᵢₖ/Wₖ)/Σv')).toBeVisible()
  await expect(page.getByRole('cell', { name: '210' })).toBeVisible()

  await page.getByRole('button', { name: 'Hjälp' }).click()
  await page.getByRole('menuitem', { name: 'Fördelningsmetoder' }).click()
  const help = page.getByRole('dialog', { name: 'Så kan en kostnad fördelas' })
  await expect(help.getByRole('table').getByRole('row')).toHaveCount(20)
  await help.getByRole('table').getByRole('button', { name: 'Shapleyvärde' }).click()
  await expect(help.getByRole('heading', { name: 'Shapleyvärde' })).toBeVisible()
  await expect(help.getByRole('cell', { name: '14', exact: true })).toBeVisible()
  expect(await faultsIn(page, '[role="dialog"]')).toEqual([])
})
