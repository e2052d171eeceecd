import type { hosts as sv } from '../sv/hosts.ts'

export const hosts: Record<keyof typeof sv, string> = {}
