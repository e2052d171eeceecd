// Reads a ZIP by its central directory, so that what we write is read by other code than what wrote it.
import { crc32, inflateRawSync } from 'node:zlib'

export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('no archive')
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry where the directory says')
    const [method, crc, packed, size] = [10, 16, 20, 24].map((offset) =>
      offset === 10 ? zip.readUInt16LE(at + offset) : zip.readUInt32LE(at + offset),
    )
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + (packed ?? 0))
    const file = method === 8 ? inflateRawSync(content) : content
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0))
    if (file.length !== size || crc32(file) !== crc) throw new Error(`${path} is not what its entry says`)
    files.set(path, Buffer.from(file))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}
