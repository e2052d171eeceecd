// The only place where a text becomes markup or the address of a worker. The content security policy asks for it
// (`require-trusted-types-for 'script'`): whatever else handed a text to the page to be run would be refused by the browser.
interface Trusting {
  createHTML(text: string): string
  createScriptURL(address: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Trusting): Trusting
}

const rules: Trusting = {
  createHTML: (text) => text,
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('no worker of another address')
    return address
  },
}

// Browsers that know nothing of it take a text as it is.
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('fordela', rules) ?? rules

/** Parsed apart from the page: nothing in it runs, and nothing it names is loaded. */
export function parseApart(text: string, type: 'text/html' | 'image/svg+xml'): Document {
  return new DOMParser().parseFromString(policy.createHTML(text), type)
}

/** The whole of a frame, which inherits the window's content security policy: a script in it is refused. */
export function fillFrame(frame: HTMLIFrameElement, html: string): void {
  frame.srcdoc = policy.createHTML(html)
}

export function startWorker(address: string): Worker {
  return new Worker(policy.createScriptURL(address), { type: 'module' })
}
