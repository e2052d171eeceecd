// Room for numbers, many columns to a buffer. A calculation makes tens of thousands of short columns, and a buffer for each
// costs more to take back than to fill: the collector goes through them one by one.
// Not for what is sent between threads: a view is copied with all of its buffer.

const slab = 8192
let room = new Float64Array(0)
let used = 0

/** Zeros, `count` of them; longer columns have a buffer of their own, and so has whatever is no count. */
export function doubles(count: number): Float64Array {
  if (!(count <= slab / 4)) return new Float64Array(count)
  if (used + count > room.length) {
    room = new Float64Array(slab)
    used = 0
  }
  const out = room.subarray(used, used + count)
  used += count
  return out
}
