// Where the amounts of bars stand: at the end each bar points to, or as near it as there is room, so that none lies on
// another, on a bar or outside the drawing. Example: two neighbours whose amounts are wider than their bars: the second
// stands a line further out.

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface BarLabel {
  readonly bar: Box
  /** Of the text, pixels. */
  readonly width: number
  /** The bar points down. */
  readonly below: boolean
}

/** Pixels a line of text takes, and between a bar and its amount. */
export const labelHeight = 13
const gap = 3

/** The middle of each text. */
export function placeLabels(labels: readonly BarLabel[], room: Box): { readonly x: number; readonly y: number }[] {
  const bars = labels.map(({ bar }) => bar)
  const placed: Box[] = []
  return labels.map((label) => {
    let best: Box | null = null
    let least = Number.POSITIVE_INFINITY
    for (const box of places(label, room)) {
      const hidden =
        [...placed, ...bars].reduce((sum, other) => sum + shared(box, other), 0) + (area(box) - shared(box, room))
      if (hidden >= least) continue
      best = box
      least = hidden
      if (hidden < 1) break
    }
    const at = best ?? label.bar
    placed.push(at)
    return { x: (at.left + at.right) / 2, y: (at.top + at.bottom) / 2 }
  })
}

/** The best first: beyond the end, then a line further, then at the other end; in the middle, then to either side. */
function* places({ bar, width, below }: BarLabel, room: Box): Generator<Box> {
  const aside = Math.max(0, (width - (bar.right - bar.left)) / 2)
  const middle = (bar.left + bar.right) / 2
  for (const [own, away] of [
    [true, 0],
    [true, 1],
    [false, 0],
    [true, 2],
    [false, 1],
    [true, 3],
    [false, 2],
    [false, 3],
  ] as const)
    for (const shift of aside > 0 ? [0, -aside, aside] : [0]) {
      const out = gap + away * labelHeight
      const top = below === own ? bar.bottom + out : bar.top - out - labelHeight
      const left = Math.max(room.left, Math.min(room.right - width, middle + shift - width / 2))
      yield { left, right: left + width, top, bottom: top + labelHeight }
    }
}

const area = ({ left, right, top, bottom }: Box) => (right - left) * (bottom - top)

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
