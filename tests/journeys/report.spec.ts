// A budget officer chooses a report, sees it, changes the model, and takes it along as PDF and as an archive.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { madeFor, reportKinds } from '../../shared/report/kinds.ts'
import { unzip } from '../export/unzip.ts'
import { expect, test } from './app.ts'
import { goTo, openSample } from './window.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

test('A report is chosen, seen and exported, and the choice is remembered', async ({ page, app }) => {
  test.setTimeout(240_000)
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Rapport')
  const preview = page.getByRole('region', { name: 'Förhandsgranskning' })
  await expect(preview.getByRole('heading', { name: 'Scenarioblad: A Central drift hos SLK IT' })).toBeVisible()

  // A table that is wider than the window makes the sheet as wide.
  await page.getByRole('radio', { name: 'Jämförelse' }).click()
  const table = preview.getByRole('table', { name: /^Förvaltningarnas kostnad, nytta och netto/ })
  await table.waitFor()
  const [inner, outer] = await table.evaluate((element) =>
    [element, element.closest('article')].map((one) => one?.getBoundingClientRect().right ?? 0),
  )
  expect(inner).toBeLessThan(outer ?? 0)

  await page.getByRole('radio', { name: 'Förvaltningssida' }).click()
  await expect(preview.getByText('Bara de 3 första sidorna visas här; filen innehåller alla.')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Älvsjö' }).click()
  await page.getByRole('checkbox', { name: 'Södermalm' }).click()
  await expect(preview.getByText('Älvsjö förlorar 92 tkr i scenario A Central drift hos SLK IT')).toBeVisible()
  await page.getByRole('combobox', { name: 'Språk' }).selectOption('en')
  await expect(preview.getByText('Älvsjö loses 92 tkr in scenario A Central drift hos SLK IT')).toBeVisible()
  await page.getByRole('combobox', { name: 'Belopp i' }).selectOption('kr')
  await expect(preview.getByText(/Älvsjö loses 91,669\skr/)).toBeVisible()

  const save = async (button: string) => {
    await page.getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor({ timeout: 120_000 })
    // Nobody looks for models where a report is saved.
    await expect(dialog).not.toContainText('modeller')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  await save('Spara fil …')
  const pdf = join(app.documents, 'Department pages Omsorgsdagboken (illustrativt exempel).pdf')
  await expect.poll(() => existsSync(pdf) && statSync(pdf).size).toBeGreaterThan(10_000)
  expect(readFileSync(pdf, 'latin1')).toMatch(/^%PDF-[\s\S]*\/Lang \(en\)/)

  await page.getByRole('combobox', { name: 'Format' }).selectOption('docx')
  await save('Exportera var för sig (zip) …')
  const archive = join(app.documents, 'Department pages Omsorgsdagboken (illustrativt exempel).zip')
  await expect.poll(() => existsSync(archive) && statSync(archive).size).toBeGreaterThan(10_000)
  expect([...unzip(readFileSync(archive)).keys()].sort()).toEqual(['Södermalm.docx', 'Älvsjö.docx'])

  // Another start of the window, the same person.
  await page.goto(await app.address())
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Rapport')
  await expect(page.getByRole('radio', { name: 'Förvaltningssida' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Format' })).toHaveValue('docx')
  await expect(page.getByRole('checkbox', { name: 'Älvsjö' })).toBeChecked()
})

test('At 200 % on a small screen the title of a report is whole, and the export has its buttons', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await openSample(page, 'Omsorgsdagboken')
  await page.getByRole('button', { name: /100\s%/ }).click()
  await page.getByRole('menuitemradio', { name: /^200\s%/ }).click()
  await goTo(page, 'Rapport')
  await expect(page.getByRole('radio', { name: 'Scenarioblad' })).toBeInViewport()
  const preview = page.getByRole('region', { name: 'Förhandsgranskning' })
  const title = preview.getByRole('heading', { name: 'Scenarioblad: A Central drift hos SLK IT' })
  await title.scrollIntoViewIfNeeded()
  const words = await title.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const sheet = element.closest('article')?.getBoundingClientRect()
    return { text: range.getBoundingClientRect().right, sheet: sheet?.right ?? 0, window: innerWidth }
  })
  expect(words.text).toBeLessThan(words.sheet)
  expect(words.sheet).toBeLessThan(words.window)
  await goTo(page, 'Scenarier & jämförelse')
  await page.getByRole('button', { name: 'Exportera' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: 'Exportera' })).toBeInViewport({ ratio: 1 })
  for (const name of ['Stäng', 'Spara fil …'])
    await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
  await dialog.getByRole('radio', { name: /^CSV/ }).click()
})

test('No report has an accessibility fault', async ({ page, app }) => {
  test.setTimeout(240_000)
  const fordela = (...args: string[]) => execFileSync(process.execPath, [cli, ...args], { stdio: 'pipe' })
  const model = join(app.documents, 'modell.fordela')
  fordela('new', 'omsorgsdagboken', model)
  const paper = await page.context().newPage()
  const faults: string[] = []
  for (const [i, kind] of reportKinds.entries()) {
    const path = join(app.documents, `${kind}.html`)
    const scenarios = madeFor[kind] === 'together' ? [] : ['--scenario', 'a', '--scenario', 'b']
    const departments = kind === 'departmentPage' ? ['--department', 'Älvsjö', '--department', 'SLK IT'] : []
    const language = i % 2 === 0 ? 'sv' : 'en'
    fordela('export', model, '--to', path, '--report', kind, '--language', language, ...scenarios, ...departments)
    await paper.setContent(readFileSync(path, 'utf8'))
    // One style sheet colours them all, and contrast is measured cell by cell: once for each sort of paper is enough.
    const axe = new AxeBuilder({ page: paper })
    const coloured = kind === 'departmentPage' || kind === 'budgetAdjustment'
    const { violations } = await (coloured ? axe : axe.disableRules(['color-contrast'])).analyze()
    for (const { id, nodes } of violations)
      faults.push(`${kind} ${language}: ${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`)
  }
  expect(faults).toEqual([])
})

test('What is printed has its typeface, in fixed weights', async ({ page }) => {
  // A browser without a printer has no dialog to look at; what would be printed is looked at instead.
  await page.addInitScript(() => {
    window.print = () => {
      const faces = [...document.fonts].map(({ family, weight, status }) => `${family} ${weight} ${status}`)
      ;(window.top as unknown as { printed: unknown }).printed = faces.concat(document.title)
    }
  })
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Rapport')
  await page.getByRole('button', { name: 'Skriv ut' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { printed?: string[] }).printed))
    .toEqual(['Inter 400 loaded', 'Inter 600 loaded', 'Scenarioblad: A Central drift hos SLK IT'])
})
