import type { problems as sv } from '../sv/problems.ts'

export const problems: Record<keyof typeof sv, string> = {}
