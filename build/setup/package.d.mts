export interface Inspected {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  readonly headerHash: string
  readonly troubles: readonly string[]
  readonly bytes: number
}
export function packedApp(
  output: string,
  options?: { readonly stub?: boolean },
): Promise<{ readonly folder: string; readonly stub: boolean }>
export function inspected(archive: string): Promise<Inspected>
