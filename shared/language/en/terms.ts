import type { terms as sv } from '../sv/terms.ts'

export const terms: Record<keyof typeof sv, string> = {}
