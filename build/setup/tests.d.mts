export function notRun(found: { readonly browser: boolean; readonly hasElectron: boolean }): readonly string[]
