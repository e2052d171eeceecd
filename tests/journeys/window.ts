// The window in a tester's words.
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'

export async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('navigation').waitFor()
}

export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
}

/** A cell of a table by the text of its row's first cell and the id of its column. */
export function cell(page: Page, table: string, row: string, column: string): Locator {
  const section = page.getByRole('region', { name: table, exact: true })
  return section
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: row, exact: true }) })
    .locator(`[col-id="${column}"]`)
}

/** Accessibility faults within a part of the window, each in a line. Only a part: the whole takes seconds. */
export async function faultsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
