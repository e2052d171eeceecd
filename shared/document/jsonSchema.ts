// The file format as JSON Schema, for other programs and for editors that check while one types.
import { z } from 'zod'
import { documentSchema, formatVersion } from './schema.ts'

/** JSON Schema 2020-12 of what a file may hold: fields with a default may be left out, unknown fields are allowed. */
export function modelJsonSchema(): string {
  const schema = z.toJSONSchema(documentSchema, { io: 'input' })
  return `${JSON.stringify({ ...schema, title: `Fördela, file format ${formatVersion}` }, null, 2)}\n`
}
