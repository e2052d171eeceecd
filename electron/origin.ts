// The window's own address in the desktop app. Nothing else may be shown in a window, or call the main process.
export const scheme = 'app'
const host = 'fordela'
export const startAddress = `${scheme}://${host}/`

export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null
  return url?.protocol === `${scheme}:` && url.host === host
}

/** The path asked for within the window's own files; null for any other address. */
export function ownPath(address: string): string | null {
  return isOwnAddress(address) ? new URL(address).pathname : null
}
