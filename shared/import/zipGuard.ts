// Looks into a zip container (XLSX is one) before anything is read from it: how many parts, how large they become, and
// that no part hides what a workbook has no use for. Nothing is inflated further than the budget lets it.
// Example: 40 kB that become 4 GB are refused after the first 256 MB at most, usually by the directory alone.
// Source: PKWARE APPNOTE 4.3 (end of central directory, central directory headers).
import { fail, ok, problem, type Result } from '../problem.ts'

export interface ZipLimits {
  readonly bytes: number
  readonly entries: number
  /** All parts together, inflated. */
  readonly inflated: number
  /** Inflated by packed, for parts large enough to matter. */
  readonly ratio: number
  /** Rows of one sheet. */
  readonly rows: number
}

const megabyte = 1024 * 1024
export const workbookLimits: ZipLimits = {
  bytes: 64 * megabyte,
  entries: 2000,
  inflated: 256 * megabyte,
  ratio: 200,
  rows: 200_000,
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly inflated: number
  readonly offset: number
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const largest32 = 0xffffffff

/** `name`: the file's, for messages. The parts' names when all is well. */
export async function checkWorkbookContainer(
  bytes: Uint8Array,
  name: string,
  limits: ZipLimits = workbookLimits,
): Promise<Result<readonly string[]>> {
  const unreadable: Result<never> = { ok: false, problem: problem('workbook-unreadable', '', { name }) }
  if (bytes.length > limits.bytes)
    return fail(problem('workbook-too-large', '', { name, limit: limits.inflated / megabyte }))
  const found = entriesOf(bytes, limits.entries)
  if (found === 'too-many') return fail(problem('workbook-too-many-parts', '', { name, limit: limits.entries }))
  if (!found) return unreadable
  const total = found.reduce((sum, { inflated }) => sum + inflated, 0)
  if (total > limits.inflated)
    return fail(problem('workbook-too-large', '', { name, limit: limits.inflated / megabyte }))
  for (const { inflated, name: part, packed } of found) {
    if (inflated > megabyte && inflated > packed * limits.ratio)
      return fail(problem('workbook-bomb', '', { name, part }))
    if (/\.(zip|xlsx|xlsm|xlsb|xls|docx|jar|7z|gz|rar)$/i.test(part))
      return fail(problem('workbook-nested', '', { name, part }))
  }
  let left = limits.inflated
  for (const entry of found) {
    if (entry.method !== 0 && entry.method !== 8) return unreadable
    const read = await scan(bytes, entry, Math.min(left, entry.inflated), limits.rows)
    if (read.refusal === 'rows')
      return fail(problem('workbook-too-many-rows', '', { name, part: entry.name, limit: limits.rows }))
    if (read.refusal === 'doctype') return fail(problem('workbook-doctype', '', { name, part: entry.name }))
    if (read.refusal === 'larger') return fail(problem('workbook-bomb', '', { name, part: entry.name }))
    if (read.refusal === 'unreadable') return unreadable
    left -= read.size
  }
  return ok(found.map((entry) => entry.name))
}

/** null: no zip, or one that contradicts itself. */
function entriesOf(bytes: Uint8Array, most: number): Entry[] | 'too-many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  // Zip64 is for containers of more than 4 GB, which no workbook here is.
  if (count === 0xffff || size === largest32 || start === largest32 || start + size > end) return null
  if (count > most) return 'too-many'
  const entries: Entry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== directorySignature) return null
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [packed, inflated] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const offset = view.getUint32(at + 42, true)
    const encrypted = (flags & 1) !== 0
    if (encrypted || packed === largest32 || inflated === largest32) return null
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
    entries.push({ name, method, packed, inflated, offset })
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return apart(entries, view, start) ? entries : null
}

function endOf(view: DataView): number | null {
  // At the very end, but for a comment of at most 64 kB.
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return null
}

/** Each part once, none over another: parts that share bytes are how a small file becomes endless. */
function apart(entries: readonly Entry[], view: DataView, directory: number): boolean {
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length) return false
  let free = 0
  for (const { offset, packed } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free || offset + 30 > directory || view.getUint32(offset, true) !== localSignature) return false
    free = dataAt(view, offset) + packed
    if (free > directory) return false
  }
  return true
}

function dataAt(view: DataView, offset: number): number {
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

type Refusal = 'rows' | 'doctype' | 'larger' | 'unreadable'

/** Inflates a part, keeping nothing, and counts what must be counted. */
async function scan(
  bytes: Uint8Array,
  entry: Entry,
  budget: number,
  mostRows: number,
): Promise<{ readonly size: number; readonly refusal: Refusal | null }> {
  const start = dataAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry.offset)
  const packed = bytes.slice(start, start + entry.packed)
  const isText = /\.(xml|rels|vml)$/i.test(entry.name)
  const isSheet = /worksheets\/[^/]*\.xml$/i.test(entry.name)
  const decoder = new TextDecoder('latin1')
  let [size, rows, tail] = [0, 0, '']
  const look = (chunk: Uint8Array): Refusal | null => {
    size += chunk.length
    if (size > budget) return 'larger'
    if (!isText) return null
    // Text in UTF-16 would hide what is looked for here; workbooks are written in UTF-8.
    if (tail === '' && (chunk[0] === 0xfe || chunk[0] === 0xff || chunk[0] === 0 || chunk[1] === 0)) return 'unreadable'
    const text = tail + decoder.decode(chunk)
    if (/<!(doctype|entity)/i.test(text)) return 'doctype'
    if (isSheet) {
      rows += text.split(/<(?:\w+:)?row[\s>/]/).length - 1
      if (rows > mostRows) return 'rows'
    }
    tail = text.slice(-12).replace(/<(?:\w+:)?row[\s>/]/, '')
    return null
  }
  if (entry.method === 0) return { refusal: look(packed), size }
  const inflating = new DecompressionStream('deflate-raw')
  const writer = inflating.writable.getWriter()
  const written = writer
    .write(packed)
    .then(() => writer.close())
    .catch(() => {})
  const reader = (inflating.readable as ReadableStream<Uint8Array>).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      const refusal = look(value)
      if (refusal) {
        await reader.cancel().catch(() => {})
        return { refusal, size }
      }
    }
    await written
    return { refusal: null, size }
  } catch {
    return { refusal: 'unreadable', size }
  }
}
