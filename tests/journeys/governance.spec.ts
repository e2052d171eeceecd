// What steers: the review and its remedies, all combinations at once, a demand that punishes nobody, the portfolio,
// outturn against plan, a benefit built from minutes, and the pots.
import { expect, test } from './app.ts'
import { goTo, openSample } from './window.ts'

test('A finding of the review is mended with one click, may be let stand, and both can be undone', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Granskning')
  const demand = page.getByRole('row', { name: /Besparingskravet i A Central drift/ })
  await expect(demand).toBeVisible()
  await demand.getByRole('button', { name: /^Åtgärda/ }).click()
  await expect(demand).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(demand).toBeVisible()

  const other = page.getByRole('row', { name: /Älvsjö betalar mer i A, delat lika/ })
  await other.getByRole('button', { name: /^Låt stå/ }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('Avtalet kompenserar Älvsjö.')
  await page.getByRole('dialog').getByRole('button', { name: 'Låt stå', exact: true }).click()
  await expect(other).toHaveCount(0)
  await page.getByText(/beaktade anmärkningar$/).click()
  await expect(page.getByText('Avtalet kompenserar Älvsjö.')).toBeVisible()

  await page.getByRole('button', { name: /Hemtagningsgrad för frigjord tid/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Granskning')
})

test('Every combination is shown at once, by keyboard too, and one click makes it a scenario', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Utforska')
  const map = page.getByRole('table', { name: 'Antal förvaltningar som förlorar' })
  await expect(map).toBeVisible()
  await expect(page.getByText(/^\d+ kombinationer:/)).toBeVisible()
  await map.getByRole('button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(map.locator('[aria-pressed="true"]')).toHaveCount(1)
  await page
    .getByRole('button', { name: /^Skapa scenario: / })
    .first()
    .click()
  await expect(page.getByText(/har skapats/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Scenariernas innehåll/ })).toHaveText(/8$/)
  await page.getByLabel('stadens nuvärde').fill('0')
  await expect(page.getByRole('table', { name: 'Rangordning' }).getByRole('row').nth(1)).toBeVisible()
  await expect(page.getByRole('img', { name: /bästa avvägningar/ })).toBeVisible()

  await expect(page.getByText(/nukleolus.*Tar ungefär \d+ sekund/)).toBeVisible()
  await page.getByRole('switch', { name: 'Ta med kostnadsspel' }).click()
  await expect(page.getByText(/nukleolus är med.*Tog \d+ sekund/)).toBeVisible({ timeout: 30_000 })
  await expect(map.getByRole('rowheader', { name: 'Shapleyvärde' })).toBeVisible()
  await page
    .getByLabel('Visa', { exact: true })
    .selectOption({ label: 'Vad den grupp förlorar på att vara med som helst lämnar' })
  const stability = page.getByRole('table', { name: /^Vad den grupp förlorar/ })
  await expect(stability.getByRole('button', { name: /^Central drift hos SLK IT · Lika.*: −30$/ })).toBeVisible()
})

test('The gap of 5 464 tkr in 2012 is shown, and the safe demand closes it', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Besparingskrav')
  const table = page.getByRole('table', { name: 'Besparingskrav mot realiserad nytta, tkr' })
  const gap = table.getByRole('row', { name: /^Glapp/ })
  await expect(gap.getByRole('cell').nth(2)).toHaveText(/5\s464/)
  await expect(page.getByRole('img', { name: /att överbrygga/ })).toBeVisible()
  await gap.getByRole('button').nth(2).click()
  await expect(page.locator('[data-region="panel"]')).toContainText('2012')

  await page.getByRole('button', { name: /^Använd det säkra kravet/ }).click()
  await expect(gap.getByRole('cell').nth(2)).toHaveText('0')
  await page.keyboard.press('Control+z')
  await expect(gap.getByRole('cell').nth(2)).toHaveText(/5\s464/)

  await page.getByRole('button', { name: 'Älvsjö', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad betalar, får och sparar Älvsjö?')
  await expect(page.getByText(/bär och betalar 307\stkr netto, får 215\stkr/)).toBeVisible()
  await expect(page.getByText(/skulle hellre stå utanför/)).toBeVisible()
})

test('Must-haves and criteria decide what the portfolio chooses', async ({ page }) => {
  await openSample(page, 'Stockholm')
  await goTo(page, 'Portfölj')
  await page.getByLabel('Vid urval: Jämför service').selectOption({ label: 'Måste väljas' })
  await page.getByRole('tab', { name: 'Urval och kriterier' }).click()
  const chosen = page.getByRole('table', { name: 'Bästa urval' })
  await expect(chosen.getByRole('row', { name: /^Jämför service Väljs / })).toBeVisible()
  await page.getByRole('button', { name: 'Lägg till kriterium' }).first().click()
  await expect(page.getByRole('region', { name: 'Kriterier och vikter' })).toBeVisible()
  await page.getByRole('tab', { name: 'Täckning' }).click()
  await expect(page.getByRole('table', { name: 'Vem deltar i vad?' })).toContainText('deltar 2010–2016')
})

test('Outturn is read in row by row, and what came true becomes the next correction', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Uppföljning')
  await page.getByRole('button', { name: /^Läs in/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('textbox')
    .fill(
      'Omsorgsdagboken;Frigjord tid, biståndshandläggare;Älvsjö;2014;20 000\n' +
        'Omsorgsdagboken;Frigjord tid, biståndshandläggare;Ankeborg;2014;20 000\n' +
        'Omsorgsdagboken;Frigjord tid, biståndshandläggare;Älvsjö;2014;30 000',
    )
  await expect(dialog.getByText(/^En rad läses in, 2 kan inte läsas in/)).toBeVisible()
  await expect(dialog.getByRole('row', { name: /Ankeborg/ })).toContainText('Ankeborg')
  await dialog.getByRole('button', { name: 'Läs in en rad' }).click()
  await page.getByRole('tab', { name: 'Plan mot utfall' }).click()
  await expect(
    page.getByRole('row', { name: /^Frigjord tid, biståndshandläggare Omsorgsdagboken Älvsjö/ }),
  ).toBeVisible()
  await page
    .getByRole('button', { name: /^Använd som korrigering/ })
    .first()
    .click()
  await goTo(page, 'Översikt')
  await expect(page.getByRole('region', { name: 'Överskattningskorrigering efter underlag' })).toContainText(
    'Egen uppföljning',
  )
})

test('A benefit is built from minutes before and after, and one undo takes it all back', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  const assumptions = page.getByRole('navigation').getByRole('button', { name: /^Antaganden/ })
  await expect(assumptions).toHaveText(/36$/)
  await goTo(page, 'Tjänster')
  await page.getByRole('tab', { name: 'Nyttokalkyl' }).click()
  await page.getByRole('button', { name: /^Bygg av minuter …: Frigjord tid, biståndshandläggare/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status')).toHaveText(/^Fyll i/)
  await dialog.getByLabel('Min före').fill('12')
  await dialog.getByLabel('Min efter').fill('3')
  await dialog.getByLabel('Månadslön, kr').fill('21 500')
  await expect(dialog.getByRole('status')).toHaveText(/\(minuter_fore - minuter_efter\) \/ 60 \* timkostnad/)
  await dialog.getByRole('button', { name: 'Använd formeln' }).click()
  await expect(assumptions).toHaveText(/42$/)
  await page.keyboard.press('Control+z')
  await expect(assumptions).toHaveText(/36$/)
})

test('A curve is moved by its points or in its table, and one lever moves the start', async ({ page }) => {
  await openSample(page, 'Omsorgsdagboken')
  await goTo(page, 'Tjänster')
  await page.getByRole('tab', { name: 'Nyttokalkyl' }).click()
  const point = page.getByRole('slider', { name: 'Anslutningsgrad 2014', exact: true })
  await expect(point).toHaveAttribute('aria-valuetext', '60,0\u00a0%')
  await point.focus()
  await page.keyboard.press('PageDown')
  await expect(point).toHaveAttribute('aria-valuetext', '50,0\u00a0%')
  const applied = page.getByRole('row', { name: /^Som ansökt / }).first()
  await expect(applied.getByRole('cell').nth(4)).toHaveText(/4\s823/)
  await page.keyboard.press('Control+z')
  await expect(applied.getByRole('cell').nth(4)).toHaveText(/5\s788/)

  await page.getByRole('button', { name: 'Ett år senare' }).click()
  await expect(page.getByRole('region', { name: 'Driftstart' })).toContainText('2012: ett år senare')
  await expect(applied.getByRole('cell').nth(4)).toHaveText(/4\s341/)

  await page.getByRole('button', { name: 'Lägg till kostnad för parallell process' }).click()
  await expect(page.getByRole('tab', { name: 'Kostnader (12)' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('tab', { name: 'Mål och villkor' }).click()
  await page.getByRole('checkbox', { name: 'Helhetssyn' }).check()
  await goTo(page, 'Granskning')
  await page.getByRole('button', { name: /Omsorgsdagboken › Checklista$/ }).click()
  await expect(page.getByRole('tab', { name: 'Mål och villkor' })).toHaveAttribute('aria-selected', 'true')
})

test('A pot has a balance by year and a decision, and a coordination model is one click', async ({ page }) => {
  await openSample(page, 'Stockholm')
  await goTo(page, 'Finansiering')
  await page.getByRole('tab', { name: 'Potternas saldo' }).click()
  const pot = page.getByRole('table', { name: /^E-tjänstprogrammets centrala pott/ })
  await expect(pot.getByRole('row', { name: /^2010 Ja 200\s000/ })).toBeVisible()
  await expect(page.getByText(/031-2487\/2007/)).toBeVisible()
  await page.getByRole('tab', { name: 'Samordning och mognad' }).click()
  await page.getByLabel('Programsekretariat').fill('3 000')
  await page.getByRole('button', { name: /^Lägg till scenariot/ }).click()
  await expect(page.getByText(/har lagts till/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Scenariernas innehåll/ })).toHaveText(/6$/)
})
