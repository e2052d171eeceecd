import type { window as sv } from '../sv/window.ts'

export const window: Record<keyof typeof sv, string> = {}
