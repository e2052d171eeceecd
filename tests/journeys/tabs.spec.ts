// A browser has six connections to one server: what becomes of the seventh window of a program, and of the twelfth.
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { cell, goTo, openSample } from './window.ts'

const people = (page: Page) => cell(page, 'Antaganden', 'Användare av hemtjänst i staden', 'value.every')

test('Twelve tabs load, show the file that one of them writes, and follow its saves', async ({ app, page }) => {
  test.setTimeout(600_000)
  await openSample(page, 'Omsorgsdagboken')
  await app.saveAs(page, 'flikar')
  const tabs: Page[] = []
  for (let number = 2; number <= 12; number++) {
    // As a browser duplicates a tab: what the tab holds is copied.
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.evaluate(() => void open(location.href)),
    ])
    await expect(tab.getByRole('navigation'), `tab ${number}`).toBeVisible()
    tabs.push(tab)
  }
  const last = tabs.at(-1)
  if (!last) throw new Error('no tab')
  await goTo(last, 'Antaganden')
  await goTo(page, 'Antaganden')
  await people(page).click()
  await page.keyboard.type('15000')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  await expect(people(last)).toHaveText('15 000')
  // What is loaded when first asked for still comes.
  const took = await last.evaluate(async () => {
    const begun = performance.now()
    await (await fetch('/icon.svg', { cache: 'no-store' })).text()
    return performance.now() - begun
  })
  expect(took).toBeLessThan(5000)
  // One that is loaded again is the same tab, not another.
  await page.reload()
  await expect(page.getByText('flikar.fordela').first()).toBeVisible()
  await goTo(page, 'Antaganden')
  await people(page).click()
  await page.keyboard.type('16000')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/^Sparad \d/)).toBeVisible()
  await expect(people(last)).toHaveText('16 000')
})
