import type { edits as sv } from '../sv/edits.ts'

export const edits: Record<keyof typeof sv, string> = {}
