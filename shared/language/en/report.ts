import type { report as sv } from '../sv/report.ts'

export const report: Record<keyof typeof sv, string> = {}
