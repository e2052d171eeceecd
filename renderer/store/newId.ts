/** 'rad-k3f9q2': stable, readable in the file, and not taken. */
export function newId(prefix: string): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
  const random = crypto.getRandomValues(new Uint8Array(6))
  return `${prefix}-${[...random].map((byte) => letters[byte % letters.length]).join('')}`
}
