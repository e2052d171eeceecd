// A zip container, as XLSX is one: the parts of one that our own library wrote, and a container of parts, packed one at a
// time while their text is made, so that no part is ever held whole.
// Example: parts "a.xml", "b.xml" of a skeleton; b gets other text, a goes over as it was packed.
// Source: PKWARE APPNOTE 4.3; RFC 1952: a gzip file ends with the CRC-32 and the size that a zip directory wants too.
export interface Packed {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly data: Uint8Array
}

const [localSignature, directorySignature, endSignature] = [0x04034b50, 0x02014b50, 0x06054b50]
/** Names in UTF-8. */
const flags = 0x0800
/** 1980-01-01, so that the same workbook gives the same bytes. */
const date = 0x21

/** Of a container without comment, zip64 or encryption. */
export function partsOf(bytes: Uint8Array): Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - 22
  if (view.getUint32(end, true) !== endSignature) throw new Error('a container that does not end as one')
  let at = view.getUint32(end + 16, true)
  return Array.from({ length: view.getUint16(end + 10, true) }, (): Packed => {
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const offset = view.getUint32(at + 42, true)
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const part = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    return part
  })
}

export async function textOf({ data, method }: Packed): Promise<string> {
  if (method === 0) return new TextDecoder().decode(data)
  return new Response(new Blob([data.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
}

const [gzipHead, gzipTail] = [10, 8]

/** Text or bytes in pieces, packed as they come. */
export async function packed(name: string, pieces: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<Packed> {
  const packing = new CompressionStream('gzip')
  const writer = packing.writable.getWriter()
  const encoder = new TextEncoder()
  const write = async () => {
    for (const piece of pieces) {
      await writer.ready
      // What goes wrong in the stream is told by its reading end.
      writer.write(typeof piece === 'string' ? encoder.encode(piece) : piece).catch(() => {})
    }
    await writer.close()
  }
  const [gzip] = await Promise.all([collected(packing.readable), write()])
  const view = new DataView(gzip.buffer)
  if (view.getUint8(3) !== 0) throw new Error('a gzip header of another length')
  const end = gzip.length - gzipTail
  return {
    name,
    method: 8,
    crc: view.getUint32(end, true),
    size: view.getUint32(end + 4, true),
    data: gzip.subarray(gzipHead, end),
  }
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(chunks)
    chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

export function container(parts: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { crc, data, method, name, size } of parts) {
    const path = new TextEncoder().encode(name)
    /** The same in both headers: version, flags, method, time, date, CRC, sizes, length of the name. */
    const common = (head: readonly number[], length: number): Uint8Array => {
      const header = new Uint8Array(length + path.length)
      const view = new DataView(header.buffer)
      head.forEach((signature, i) => {
        if (i === 0) view.setUint32(0, signature, true)
        else view.setUint16(2 + 2 * i, signature, true)
      })
      const at = 2 + 2 * head.length
      for (const [i, value] of [20, flags, method, 0, date].entries()) view.setUint16(at + 2 * i, value, true)
      for (const [i, value] of [crc, data.length, size].entries()) view.setUint32(at + 10 + 4 * i, value, true)
      view.setUint16(at + 22, path.length, true)
      header.set(path, length)
      return header
    }
    const local = common([localSignature], 30)
    const entry = common([directorySignature, 20], 46)
    new DataView(entry.buffer).setUint32(42, offset, true)
    locals.push(local, data)
    directory.push(entry)
    offset += local.length + data.length
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, endSignature, true)
  view.setUint16(8, parts.length, true)
  view.setUint16(10, parts.length, true)
  view.setUint32(12, length, true)
  view.setUint32(16, offset, true)
  return joined([...locals, ...directory, end])
}
