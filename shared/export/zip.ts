// Several exported files as one archive: a plain ZIP of deflated files with names in UTF-8, dated 1980 since nothing
// here knows the clock. Example: await zip([{ name: 'Älvsjö.html', bytes }]) → 'PK…'. Format: PKWARE APPNOTE 6.3.
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const utf8Names = 0x0800
const deflated = 8
/** 1 January 1980, in the format's own terms. */
const date = (1 << 5) | 1
const version = 20

export async function zip(files: readonly NamedBytes[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const encoded = new TextEncoder().encode(name)
    const packed = await deflate(bytes)
    const common = [
      [version, 2],
      [utf8Names, 2],
      [deflated, 2],
      [0, 2],
      [date, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [encoded.length, 2],
      [0, 2],
    ] as const
    const local = fields([[0x04034b50, 4], ...common])
    directory.push(fields([[0x02014b50, 4], [version, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), encoded)
    parts.push(local, encoded, packed)
    at += local.length + encoded.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ])
  return new Uint8Array(await new Blob([...parts, ...directory, end]).arrayBuffer())
}

/** Little-endian numbers of 2 or 4 bytes. */
function fields(values: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(values.reduce((sum, [, bytes]) => sum + bytes, 0))
  const view = new DataView(out.buffer)
  let at = 0
  for (const [value, bytes] of values) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return out
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
