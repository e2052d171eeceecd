// Who may call the browser host. A code, printed once, is exchanged once for a token; both are 128 random bits.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export const codeLifetimeMilliseconds = 15 * 60 * 1000
const mostTokens = 16

export interface Access {
  /** A new single-use code, good until it expires. */
  newCode(): string
  /** The token for a code, or null: unknown, used or expired. */
  exchange(code: string): string | null
  /** A token for a tab that was duplicated; null: there are too many. */
  newToken(): string | null
  forget(token: string): void
  /** Whether the token is one of ours; every known token is compared, in constant time. */
  admits(token: string): boolean
}

export function createAccess(now: () => number = Date.now): Access {
  const codes: { readonly digest: Buffer; readonly expires: number }[] = []
  const tokens: Buffer[] = []
  function newToken(): string | null {
    if (tokens.length >= mostTokens) return null
    const token = randomBytes(16).toString('base64url')
    tokens.push(digestOf(token))
    return token
  }
  return {
    newCode() {
      const code = randomBytes(16).toString('base64url')
      codes.push({ digest: digestOf(code), expires: now() + codeLifetimeMilliseconds })
      return code
    },
    exchange(code) {
      const digest = digestOf(code)
      let found = -1
      codes.forEach((one, i) => {
        if (timingSafeEqual(one.digest, digest)) found = i
      })
      const [used] = found < 0 ? [] : codes.splice(found, 1)
      return !used || used.expires <= now() ? null : newToken()
    },
    newToken,
    forget(token) {
      const digest = digestOf(token)
      const at = tokens.findIndex((one) => timingSafeEqual(one, digest))
      if (at >= 0) tokens.splice(at, 1)
    },
    admits(token) {
      const digest = digestOf(token)
      let admitted = false
      for (const one of tokens) if (timingSafeEqual(one, digest)) admitted = true
      return admitted
    },
  }
}

/** Digests have one length, which timingSafeEqual needs, and tell nothing of where two texts differ. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
