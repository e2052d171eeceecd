import type { screens as sv } from '../sv/screens.ts'

export const screens: Record<keyof typeof sv, string> = {}
