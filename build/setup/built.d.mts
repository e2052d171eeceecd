export function ensureBuilt(options?: { readonly always?: boolean }): Promise<void>
