// What the window may not do, whoever asks: go elsewhere, open windows, ask for permissions, reach the network.
import { isOwnAddress } from './origin.ts'

/** Before the app is ready. Chromium's own errands are refused too: no name of any machine can be looked up. */
export function silence(commandLine: Electron.CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'])
    commandLine.appendSwitch(name)
}

/** Copying is the only permission, and only for our own page. */
export function denyEverything(own: Electron.Session): void {
  const mayCopy = (permission: string, address: string) =>
    permission === 'clipboard-sanitized-write' && isOwnAddress(address)
  own.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) =>
    callback(mayCopy(permission, requestingUrl)),
  )
  own.setPermissionCheckHandler((_contents, permission, origin) => mayCopy(permission, origin))
  own.setDevicePermissionHandler(() => false)
  own.webRequest.onBeforeRequest(({ url }, callback) => {
    // A copy that could not be saved anywhere is handed over as a blob of our own page.
    const address = url.startsWith('blob:') ? url.slice('blob:'.length) : url
    callback({ cancel: !isOwnAddress(address) })
  })
}

/** Applies to every page of the app, whoever made it. */
export function keepToOwnAddress(contents: Electron.WebContents): void {
  const refuseForeign = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuseForeign)
  contents.on('will-frame-navigate', refuseForeign)
  contents.on('will-redirect', refuseForeign)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
