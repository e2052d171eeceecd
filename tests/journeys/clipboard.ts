// The real clipboard of the browser: what another program would have put there, and what the window has put there.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8')
}

export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
}

/** Puts it there untouched, as another program does: the page's own writing would tidy the HTML first. */
export async function fillClipboard(
  page: Page,
  kinds: { readonly text?: string; readonly html?: string },
): Promise<void> {
  await page.evaluate((given) => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault()
        event.stopImmediatePropagation()
        if (given.text !== undefined) event.clipboardData?.setData('text/plain', given.text)
        if (given.html !== undefined) event.clipboardData?.setData('text/html', given.html)
      },
      { capture: true, once: true },
    )
  }, kinds)
  await page.keyboard.press('Control+c')
}

export async function clipboard(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const of = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '')
    return { text: await of('text/plain'), html: await of('text/html') }
  })
}
