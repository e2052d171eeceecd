import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { expect, test } from './app.ts'
import { cell, faultsIn, goTo, openSample } from './window.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

async function openImport(page: Page) {
  await page.getByRole('button', { name: 'Arkiv' }).click()
  await page.getByRole('menuitem', { name: /^Importera/ }).click()
  return page.getByRole('dialog', { name: 'Importera' })
}

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test('Values of a driver are imported, an unknown department by its suggestion, and undone in one step', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openSample(page, 'Omsorgsdagboken')
  // Also beneath a dialog, where no role is found.
  const net = page.locator('[role="row"], tr').filter({ hasText: 'A Central drift hos SLK IT' })
  await expect(net).toContainText('−8 338')

  const dialog = await openImport(page)
  expect(await faultsIn(page, '[role="dialog"]')).toEqual([])
  const text = 'Stadsdel;Äldreomsorgstagare, januari 2015\r\nÄlvsjö;9 000\r\nKungsholmmen;15 000\r\nFarsta;många\r\n'
  await dialog.getByLabel('Fil att importera').setInputFiles(file('nycklar.csv', Buffer.from(text, 'latin1')))
  await expect(dialog.getByLabel('Teckenkodning')).toHaveValue('windows-1252')
  await expect(dialog.getByLabel('Kolumn 1: Stadsdel')).toHaveValue('department')
  await expect(dialog.getByLabel('Kolumn 2: Äldreomsorgstagare, januari 2015')).toHaveValue(/^driver:/)
  // What a column holds is also told by dragging it there.
  await dialog.getByLabel('Kolumn 1: Stadsdel').selectOption({ label: 'Läses inte' })
  await expect(dialog.getByRole('button', { name: 'Fortsätt' })).toBeDisabled()
  await dialog.locator('[draggable]').filter({ hasText: 'Förvaltning' }).dragTo(dialog.locator('thead th').first())
  await expect(dialog.getByLabel('Kolumn 1: Stadsdel')).toHaveValue('department')
  expect(await faultsIn(page, '[role="dialog"]')).toEqual([])

  await dialog.getByRole('button', { name: 'Fortsätt' }).click()
  await expect(dialog.getByRole('listitem').filter({ hasText: '3. Granska' })).toBeFocused()
  await expect(dialog.getByText('”många” är inget tal.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Importera 1 rad', exact: true })).toBeVisible()
  await dialog.getByRole('button', { name: 'Använd Kungsholmen för ”Kungsholmmen”' }).click()
  await expect(dialog.getByRole('row', { name: /Kungsholmen/ })).toContainText('15 000')
  expect(await faultsIn(page, '[role="dialog"]')).toEqual([])
  await expect(net).toContainText('−8 338')

  await dialog.getByRole('button', { name: 'Importera 2 rader' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(net).not.toContainText('−8 338')
  await page.getByRole('button', { name: 'Redigera' }).click()
  await page.getByRole('menuitem', { name: /^Ångra: importera 2 rader nyckelvärden/ }).click()
  await expect(net).toContainText('−8 338')
  await expect(page.getByText('Osparade ändringar')).toHaveCount(0)
})

test('A workbook the app has written comes back with the one cell that was changed in it', async ({ app, page }) => {
  test.setTimeout(120_000)
  const [model, exported] = [join(app.documents, 'dagbok.fordela'), join(app.documents, 'dagbok.xlsx')]
  execFileSync(process.execPath, [cli, 'new', 'omsorgsdagboken', model])
  execFileSync(process.execPath, [cli, 'export', model, '--to', exported])
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(readFileSync(exported).buffer as ArrayBuffer)
  const [range = ''] = book.definedNames.getRanges('porto').ranges
  const [sheet = '', address = ''] = range.split('!')
  const porto = book.getWorksheet(sheet.replace(/^'|'$/g, ''))?.getCell(address.replaceAll('$', ''))
  if (!porto) throw new Error('no cell porto')
  porto.value = 75

  await openSample(page, 'Omsorgsdagboken')
  const dialog = await openImport(page)
  const input = dialog.getByLabel('Fil att importera')
  await input.setInputFiles(exported)
  await expect(dialog.getByText('Inget indatavärde är ändrat.')).toBeVisible({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Tillbaka' }).click()
  await input.setInputFiles(file('ändrad.xlsx', Buffer.from(await book.xlsx.writeBuffer())))
  await expect(dialog.getByText('1 indatavärde är ändrat.')).toBeVisible({ timeout: 30_000 })
  await expect(dialog.getByRole('row', { name: /Sparat porto/ })).toContainText('6075')
  expect(await faultsIn(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Läs in 1 värde' }).click()

  await goTo(page, 'Antaganden')
  const value = cell(page, 'Antaganden', 'Sparat porto per ansluten användare och år', 'value.every')
  await expect(value).toHaveText('75')
  await page.keyboard.press('Control+z')
  await expect(value).toHaveText('60')
})

test('A file that is no table is refused in words, and the model is left alone', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  const dialog = await openImport(page)
  const input = dialog.getByLabel('Fil att importera')
  await input.setInputFiles(file('bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0, 2])))
  await expect(dialog.getByRole('alert')).toContainText('bild.csv är varken text eller en arbetsbok')
  await input.setInputFiles(file('stor.csv', Buffer.from('1;2\n'.repeat(1_000_000))))
  await expect(dialog.getByRole('alert')).toContainText('stor.csv har fler än 200 000 rader')
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(page.getByText('Inga ändringar').or(page.getByText('Inte sparad än'))).toBeVisible()
})
