// The built window as both hosts serve it: a fixed list of files, a content security policy, a fresh style nonce each.
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Stands in index.html where each answer puts its nonce. */
export const noncePlaceholder = '__STYLE_NONCE__'

export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // A text becomes markup or a worker in one place only: renderer/trusted.ts.
    "require-trusted-types-for 'script'",
    'trusted-types fordela',
  ].join('; ')
}

/** What a page could ask of its browser and this one never does; copying, pasting and full screen stay. */
const permissionsPolicy = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media'],
  ...['geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi'],
  ...['payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb'],
  'window-management',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

export const guardingHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': permissionsPolicy,
}

export interface ServedFile {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What is not among the files that were there at the start does not exist, whatever the path spells. */
export function rendererFiles(folder: string): (pathname: string) => Promise<ServedFile | null> {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && Object.hasOwn(types, extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]),
  )

  return async (pathname) => {
    if (pathname === '/' || pathname === '/index.html') return pageWithNonce(page)
    const path = files.get(pathname)
    if (path === undefined) return null
    return {
      headers: {
        ...guardingHeaders,
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy(newNonce()),
        // Names under assets/ change with their content.
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      },
      body: await readFile(path),
    }
  }
}

function pageWithNonce(page: string): ServedFile {
  const nonce = newNonce()
  return {
    headers: {
      ...guardingHeaders,
      'content-type': types['.html'] ?? '',
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
    body: Buffer.from(page.replaceAll(noncePlaceholder, nonce)),
  }
}

function newNonce(): string {
  return randomBytes(16).toString('base64url')
}
