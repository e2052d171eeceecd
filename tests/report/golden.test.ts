// Every report of the care diary, in both languages, as it has been read and found right. When a report changes on
// purpose: run this file with ACCEPT=1, and read the difference in git before it is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { calculateAll } from '../../shared/calculation/calculate.ts'
import { reportsOf } from '../../shared/export/files.ts'
import { madeFor, reportKinds } from '../../shared/report/kinds.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'
import { asText } from './asText.ts'

const golden = fileURLToPath(new URL('golden/', import.meta.url))
const actual = fileURLToPath(new URL('../../test-results/golden/', import.meta.url))
const document = omsorgsdagboken()
const calculation = calculateAll(document)

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

describe('The care diary reads as before', () => {
  for (const kind of reportKinds)
    for (const language of ['sv', 'en'] as const)
      test(`${kind}, ${language}`, () => {
        const reports = reportsOf(document, calculation, kind, {
          unit: 'tkr',
          language,
          scenarios: madeFor[kind] === 'together' ? ['a', 'b', 'c', 'd'] : ['a'],
          departments: ['alvsjo', 'serviceforvaltningen', 'aldreforvaltningen', 'slk-it'],
          prepared: { date: '2010-09-01', user: 'Anna Analytiker' },
        })
        const text = `${reports.map(asText).join('\n\n\n')}\n`
        const name = `${kind}.${language}.txt`
        if (process.env.ACCEPT) writeFileSync(`${golden}${name}`, text)
        if (text !== read(`${golden}${name}`)) {
          mkdirSync(actual, { recursive: true })
          writeFileSync(`${actual}${name}`, text)
        }
        expect(text, `now in test-results/golden/${name}; if that is right, run again with ACCEPT=1`).toBe(
          read(`${golden}${name}`),
        )
      })
})
