import { expect, test } from './app.ts'
import { faultsIn, goTo, openSample } from './window.ts'

const screens = [
  'Översikt',
  'Tjänster',
  'Förvaltningar & nycklar',
  'Antaganden',
  'Driftmodeller',
  'Finansiering',
  'Fördelning',
  'Scenarier & jämförelse',
  'Scenariernas innehåll',
  'Rättvisa',
  'Utforska',
  'Osäkerhet',
  'Besparingskrav',
  'Portfölj',
  'Uppföljning',
  'Rapport',
  'Granskning',
]

for (const theme of ['light', 'dark'] as const)
  test(`No screen has an accessibility fault in the ${theme} theme`, async ({ page }) => {
    test.setTimeout(420_000)
    await page.emulateMedia({ colorScheme: theme })
    const faults: string[] = []
    const check = async (where: string) => {
      // Only colours differ between the themes.
      const rules = theme === 'light' ? {} : { only: ['color-contrast'] }
      for (const fault of await faultsIn(page, null, rules)) faults.push(`${where}: ${fault}`)
    }
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await check('start')
    await openSample(page, 'Omsorgsdagboken')
    for (const screen of screens) {
      await goTo(page, screen)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await check(screen)
    }
    await goTo(page, 'Tjänster')
    for (const tab of ['Grunddata', 'Deltagare', 'Nyttor', 'Nyttokalkyl']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click()
      await check(`Tjänster, ${tab}`)
    }
    await goTo(page, 'Förvaltningar')
    for (const tab of ['Nycklarnas värden', 'Fördelningsnycklar']) {
      await page.getByRole('tab', { name: tab }).click()
      await check(`Förvaltningar, ${tab}`)
    }
    for (const [screen, tabs] of [
      ['Finansiering', ['Potternas saldo', 'Beslut', 'Samordning och mognad']],
      ['Portfölj', ['Urval och kriterier', 'Täckning']],
      ['Uppföljning', ['Plan mot utfall', 'Indikatorer', 'Uppföljning efter ett år']],
    ] as const) {
      await goTo(page, screen)
      for (const tab of tabs) {
        await page.getByRole('tab', { name: tab }).click()
        await check(`${screen}, ${tab}`)
      }
    }
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await check('palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Shift+s')
    await page.getByRole('dialog').waitFor()
    await check('save as')
    expect(faults).toEqual([])
  })
