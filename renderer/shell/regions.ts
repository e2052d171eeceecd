// F6 goes round the parts of the window, as in Office. A part remembers what had focus in it.
const order = ['top', 'formula', 'navigation', 'content', 'panel', 'aside', 'status'] as const
export type Region = (typeof order)[number]

const focusable =
  'button:not([disabled]):not([tabindex="-1"]), input:not([disabled]), select, textarea, a[href], [tabindex="0"]'
const remembered = new Map<Element, HTMLElement>()

export function rememberFocus(event: FocusEvent): void {
  const { target } = event
  const region = target instanceof HTMLElement ? target.closest('[data-region]') : null
  // A heading has focus only for want of something better.
  if (region && target instanceof HTMLElement && !target.matches('h1')) remembered.set(region, target)
}

export function focusRegion(region: Region): boolean {
  const element = document.querySelector<HTMLElement>(`[data-region="${region}"]`)
  if (!element) return false
  const last = remembered.get(element)
  const marked = element.querySelector<HTMLElement>('[aria-current="page"], [data-first-focus]')
  for (const candidate of [last, marked, element.querySelector<HTMLElement>(focusable)]) {
    if (!candidate?.isConnected) continue
    candidate.focus()
    // A table passes focus on to its cell.
    if (candidate.contains(document.activeElement)) return true
  }
  return false
}

export function focusNextRegion(by: 1 | -1): void {
  const current = document.activeElement?.closest('[data-region]')?.getAttribute('data-region')
  const at = (order as readonly string[]).indexOf(current ?? '')
  for (let step = 1; step <= order.length; step++) {
    const next = order[(at + by * step + order.length * 2) % order.length]
    if (next && focusRegion(next)) return
  }
}
