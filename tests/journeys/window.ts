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

/** Accessibility faults, each in a line: of the window, or of a part of it, since the whole takes seconds. */
export async function faultsIn(
  page: Page,
  part: string | null = null,
  rules: { readonly only?: string[]; readonly without?: string[] } = {},
): Promise<string[]> {
  // Colours of what is still fading in are not the ones it is read in.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const axe = new AxeBuilder({ page })
  if (part !== null) axe.include(part)
  if (rules.only) axe.withRules(rules.only)
  if (rules.without) axe.disableRules(rules.without)
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 200))
        .join('\n  ')}`,
  )
}
