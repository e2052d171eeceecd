import type { trace as sv } from '../sv/trace.ts'

export const trace: Record<keyof typeof sv, string> = {}
