// Work that is done in steps: each yields how far it has come, 0–1, so that whoever asks can show it or stop.

/** All of it; `tell` is called at each step. */
export function toTheEnd<T>(steps: Generator<number, T, void>, tell: (part: number) => void): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    tell(value)
  }
}

/** As a part of something larger: from 0.9 to 1, say. */
export function* within<T>(from: number, to: number, steps: Generator<number, T, void>): Generator<number, T, void> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield from + (to - from) * value
  }
}
