import { expect, test } from './app.ts'

test('The window opens, keeps no secret in its address and survives a reload', { tag: '@core' }, async ({
  app,
  page,
}) => {
  await expect(page).toHaveTitle(/Fördela/)
  await expect(page.locator('#root')).not.toBeEmpty()
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  await page.reload()
  await expect(page.getByRole('button').first()).toBeVisible()
  expect(app.documents).not.toBe('')
})
