// Several exported files as one archive, with names in UTF-8.
// Example: await archive([{ name: 'Älvsjö.html', bytes }]) → 'PK…'.
import { container, packed } from './zip.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export async function archive(files: readonly NamedBytes[]): Promise<Uint8Array<ArrayBuffer>> {
  return container(await Promise.all(files.map(({ name, bytes }) => packed(name, [bytes]))))
}
