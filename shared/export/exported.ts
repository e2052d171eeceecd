// An exported file before it is written: text, or bytes for formats that are no text.
// A call to the host is JSON, so bytes travel as base64: sendable({ kind: 'bytes', bytes: [1, 2] }) → { text: 'AQI=', … }.
export type Exported =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }

export interface Sendable {
  readonly text: string
  readonly encoding: 'utf8' | 'base64'
}

export function sendable(file: Exported): Sendable {
  if (file.kind === 'text') return { text: file.text, encoding: 'utf8' }
  // Divisible by three, so that the pieces join; small enough to be passed as arguments.
  const piece = 3 * 8192
  let text = ''
  for (let at = 0; at < file.bytes.length; at += piece)
    text += btoa(String.fromCharCode(...file.bytes.subarray(at, at + piece)))
  return { text, encoding: 'base64' }
}
