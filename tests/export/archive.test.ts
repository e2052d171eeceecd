import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archive } from '../../shared/export/archive.ts'
import { unzip } from './unzip.ts'

test('an archive gives back the files it was made of, whatever they are named and hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.uint8Array({ maxLength: 500 })), {
        maxLength: 8,
        selector: ([name]) => name,
      }),
      async (files) => {
        const packed = await archive(files.map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) })))
        const read = unzip(packed)
        expect([...read.keys()]).toEqual(files.map(([name]) => name))
        for (const [name, bytes] of files) expect([...(read.get(name) ?? [])]).toEqual([...bytes])
      },
    ),
    { numRuns: Number(process.env.CASES ?? 100) },
  )
})
