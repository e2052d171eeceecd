export function notRun(found: { readonly browser: boolean; readonly hasElectron: boolean }): readonly string[]
export function lacksElectron(environment: Readonly<Record<string, string | undefined>>, hasElectron: boolean): boolean
