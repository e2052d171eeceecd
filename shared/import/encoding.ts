// Bytes of a text file as text, whatever wrote it: UTF-8 with or without a mark, UTF-16 in either order, Windows-1252.
// Sniffed: a byte order mark decides; else zeros in every other byte mean UTF-16; else what is no UTF-8 is Windows-1252.
// Example: C5 6C 76 73 6A F6 is no UTF-8, so Windows-1252: "Ålvsjö".

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** Another encoding that would read the file better; null: this one does. */
  readonly better: Encoding | null
}

export function decodeText(bytes: Uint8Array, forced?: Encoding): Decoded {
  const sniffed = sniffEncoding(bytes)
  const encoding = forced ?? sniffed
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = encoding === 'windows-1252' ? decoded.replace(/[\x80-\x9f]/g, windowsLetter) : decoded
  const wrong = text.includes('\ufffd') || text.includes('\0') || mistaken.test(text)
  return { text, encoding, better: wrong && sniffed !== encoding ? sniffed : null }
}

/** Node takes Windows-1252 for Latin-1, which has none of these. Unused places stay as they are. */
const windowsLetters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function windowsLetter(letter: string): string {
  return windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter
}

/** Swedish letters of UTF-8 read as Windows-1252. */
const mistaken = /Ã[¥¤¶…„–©]/

function sniffEncoding(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const beginning = bytes.subarray(0, 4096)
  let [even, odd] = [0, 0]
  for (const [i, byte] of beginning.entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++
  const many = beginning.length / 8
  if (odd > many && odd > 3 * even) return 'utf-16le'
  if (even > many && even > 3 * odd) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Signs of something that is no text at all: a picture, a PDF, a program. */
export function isBinary(text: string): boolean {
  const beginning = text.slice(0, 4096)
  const controls = beginning.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0
  return beginning.includes('\0') || controls > beginning.length / 50
}
