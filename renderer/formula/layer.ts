// Boxes in the browser's top layer, beside or over something else: never clipped by a table that scrolls.

/** How much larger a box is drawn than it says; the window's zoom. */
function scaleOf(box: HTMLElement): number {
  const said = box.offsetWidth
  const drawn = box.getBoundingClientRect().width
  return said > 0 && drawn > 0 ? drawn / said : 1
}

export function showLayer(box: HTMLElement): void {
  if (box.isConnected && !box.matches(':popover-open')) box.showPopover()
}

export function hideLayer(box: HTMLElement): void {
  if (box.matches(':popover-open')) box.hidePopover()
}

/** Below what it belongs to; above it where there is more room. */
export function placeBeside(box: HTMLElement, anchor: DOMRect): void {
  box.style.maxHeight = ''
  const scale = scaleOf(box)
  const height = box.getBoundingClientRect().height
  const width = box.getBoundingClientRect().width
  const roomBelow = innerHeight - anchor.bottom
  const below = roomBelow >= height || roomBelow >= anchor.top
  const room = Math.max(80, (below ? roomBelow : anchor.top) - 8)
  box.style.maxHeight = `${room / scale}px`
  const top = below ? anchor.bottom + 2 : anchor.top - Math.min(height, room) - 2
  const left = Math.max(4, Math.min(anchor.left, innerWidth - width - 4))
  box.style.top = `${top / scale}px`
  box.style.left = `${left / scale}px`
}

/** Over what it stands for: at least as large, and as wide as `wanted` as long as the window has room. */
export function placeOver(box: HTMLElement, anchor: DOMRect, wanted: number): void {
  const scale = scaleOf(box)
  const width = Math.min(Math.max(anchor.width, wanted * scale), innerWidth - 16)
  // Past the right edge it grows to the left.
  const left = Math.max(8, Math.min(anchor.left, innerWidth - 8 - width))
  box.style.left = `${left / scale}px`
  box.style.top = `${anchor.top / scale}px`
  box.style.minHeight = `${anchor.height / scale}px`
  box.style.width = `${width / scale}px`
}
