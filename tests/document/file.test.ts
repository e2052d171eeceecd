import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxFileLength, maxFileValues, readModel, writeModel } from '../../shared/document/file.ts'
import { faultOfJson } from '../../shared/document/jsonText.ts'
import type { Migration } from '../../shared/document/migrations.ts'
import { checkReferences } from '../../shared/document/references.ts'
import { wordProblem } from '../../shared/language/index.ts'
import type { Problem } from '../../shared/problem.ts'
import { blank } from '../../shared/samples/blank.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const diary = writeModel(omsorgsdagboken())
const empty = writeModel(blank())

function problemOf(text: string, steps?: readonly Migration[]): Problem {
  const read = readModel(text, steps)
  if (read.ok) throw new Error('was read')
  for (const language of ['sv', 'en'] as const) {
    const { message, remedy } = wordProblem(language, read.problem)
    expect(message).not.toMatch(/undefined|NaN|\[object/)
    expect(remedy).not.toBe('')
  }
  return read.problem
}

function documentOf(text: string) {
  const read = readModel(text)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

/** The sample with something changed in its plain JSON. */
function altered(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(diary) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

describe('written text', () => {
  test('the same document gives the same text, and comes back identical', () => {
    expect(writeModel(documentOf(diary).document)).toBe(diary)
    expect(documentOf(diary).document).toEqual(omsorgsdagboken())
    expect(documentOf(diary)).toMatchObject({ readOnly: false, problems: [] })
  })

  test('keys are sorted, lists keep their order, and a line ends the file', () => {
    const keys = Object.keys(JSON.parse(diary) as object)
    expect(keys).toEqual(keys.toSorted())
    expect(documentOf(diary).document.scenarios[0]?.id).toBe('a')
    expect(diary.endsWith('}\n')).toBe(true)
  })

  test('the order of keys in a file changes nothing', () => {
    const { settings, ...rest } = JSON.parse(diary) as Record<string, unknown>
    expect(writeModel(documentOf(JSON.stringify({ ...rest, settings })).document)).toBe(diary)
  })

  test('a field this version does not know survives, wherever it stands', () => {
    const text = altered((file) => {
      file.future = { deep: [1, { two: null }] }
      for (const list of ['departments', 'scenarios', 'services', 'assumptions', 'drivers', 'splitRules'])
        Object.assign((file[list] as object[])[0] ?? {}, { future: 'kept' })
    })
    const again = writeModel(documentOf(text).document)
    expect(again.match(/"future": "kept"/g)).toHaveLength(6)
    expect((JSON.parse(again) as { future: unknown }).future).toEqual({ deep: [1, { two: null }] })
  })

  test('a byte order mark is no fault', () => {
    expect(readModel(`\ufeff${diary}`).ok).toBe(true)
  })
})

describe('text that is no model', () => {
  test('an empty file says so', () => {
    expect(problemOf('').code).toBe('file-empty')
    expect(problemOf('\ufeff \n').code).toBe('file-empty')
  })

  test('a file that is too large is refused before it is read', () => {
    expect(problemOf(' '.repeat(maxFileLength + 1)).code).toBe('file-too-large')
  })

  test('a file nested a hundred thousand deep is refused, in lists and in objects', () => {
    expect(problemOf('['.repeat(100_000)).code).toBe('file-too-deep')
    expect(problemOf('{"a":'.repeat(100_000)).code).toBe('file-too-deep')
    expect(
      problemOf(altered((file) => Object.assign(file, { x: JSON.parse('['.repeat(100) + ']'.repeat(100)) }))).code,
    ).toBe('file-too-deep')
  })

  test('a small file of very many values is refused before it fills the memory', () => {
    const withDepartments = (items: string) =>
      altered((file) => Object.assign(file, { departments: [] })).replace(
        '"departments":[]',
        `"departments":[${items}]`,
      )
    expect(problemOf(withDepartments(`${'{},'.repeat(maxFileValues)}{}`)).code).toBe('file-too-many')
    expect(problemOf(withDepartments(`${'{},'.repeat(60_000)}{}`)).code).toMatch(/^file-(misfit|not-a-model)$/)
  })

  test('a file cut anywhere says that it was cut, or where it goes wrong', () => {
    for (let at = 1; at < diary.length - 2; at += 97) {
      expect(['file-truncated', 'file-unreadable']).toContain(problemOf(diary.slice(0, at)).code)
    }
    const half = diary.slice(0, diary.indexOf('"name"', diary.length / 2))
    expect(problemOf(half)).toMatchObject({ code: 'file-truncated', values: { line: half.split('\n').length } })
  })

  test('a syntax error is placed on its line', () => {
    expect(problemOf('{\n  "formatVersion": 1,\n  "settings": {,}\n}')).toMatchObject({
      code: 'file-unreadable',
      values: { line: 3 },
    })
    expect(problemOf(`${diary}\n<<<<<<< HEAD`).code).toBe('file-unreadable')
  })

  test.each(['[]', '1', '"text"', 'null'])('%s holds no model', (text) => {
    expect(problemOf(text).code).toBe('file-not-a-model')
  })

  test.each([
    '{"__proto__": {"polluted": true}}',
    '{"formatVersion": 1, "\\u005f_proto__": 1}',
    '{"services": [{"costLines": [{"__proto__": null}]}]}',
    '{"departments": [{"id": "__proto__"}]}',
  ])('a hostile name is refused: %s', (text) => {
    expect(problemOf(text).code).toBe('file-hostile')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('a misfit names the first places in the words of the language', () => {
    const problem = problemOf(
      altered((file) => {
        const [service] = file.services as { costLines: { amount: unknown; phase: unknown }[] }[]
        Object.assign(service?.costLines[0] ?? {}, { phase: 'paus', amount: [1] })
        Object.assign(file.settings as object, { firstYear: '2010', lastYear: 1e9, prices: null })
      }),
    )
    expect(problem).toMatchObject({ code: 'file-misfit', where: 'settings/firstYear' })
    expect(wordProblem('sv', problem).message).toBe(
      '5 uppgifter i filen har fel form: Inställningar › Första år; Inställningar › Sista år; Inställningar › Prisnivå med flera.',
    )
  })

  test('an amount that no number can hold is a misfit, not infinity', () => {
    expect(problemOf(diary.replace('14132', '1e999')).code).toBe('file-misfit')
  })
})

describe('formats', () => {
  const older: readonly Migration[] = [
    {
      from: -1,
      migrate: ({ heading, ...file }) => ({ ...file, settings: { ...(file.settings as object), title: heading } }),
    },
    { from: 0, migrate: ({ units, ...file }) => ({ ...file, departments: units }) },
  ]

  test('every file kept from a past format opens', () => {
    const folder = new URL('../documents/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.fordela'))
    expect(files).toContain('version-1.fordela')
    for (const name of files) {
      const { document, problems } = documentOf(readFileSync(new URL(name, folder), 'utf8'))
      expect(problems).toEqual([])
      expect(checkReferences(document)).toEqual([])
      expect(writeModel(document)).toContain('"behalls": true')
    }
  })

  test('an older file goes through each step in order', () => {
    const { departments, settings, ...file } = JSON.parse(diary) as Record<string, unknown>
    const text = JSON.stringify({ ...file, formatVersion: -1, units: departments, settings, heading: 'Gammal titel' })
    const read = readModel(text, older)
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.document.settings.title).toBe('Gammal titel')
    expect(read.value.document.departments).toHaveLength(17)
    expect(read.value.document.formatVersion).toBe(1)
  })

  test('a file without a version is taken for the first', () => {
    expect(readModel(altered((file) => Reflect.deleteProperty(file, 'formatVersion'))).ok).toBe(true)
  })

  test('a file older than the first step, or of no version at all, is a problem', () => {
    expect(problemOf(altered((file) => Object.assign(file, { formatVersion: 0 }))).code).toBe('file-version-unknown')
    expect(problemOf(altered((file) => Object.assign(file, { formatVersion: -1e9 }))).code).toBe('file-version-unknown')
    expect(problemOf(altered((file) => Object.assign(file, { formatVersion: 'ett' }))).code).toBe(
      'file-version-unknown',
    )
    expect(problemOf(altered((file) => Object.assign(file, { formatVersion: null, settings: 1 }))).code).toBe(
      'file-misfit',
    )
  })

  test('a step that stumbles over a damaged file is a problem, not a crash', () => {
    const stumbling: readonly Migration[] = [{ from: 0, migrate: (file) => ({ x: (file.nothing as string[]).length }) }]
    const text = altered((file) => Object.assign(file, { formatVersion: 0 }))
    expect(problemOf(text, stumbling).code).toBe('file-migration-failed')
  })

  test('a newer file that still fits is opened for reading only; one that does not is refused', () => {
    const read = documentOf(altered((file) => Object.assign(file, { formatVersion: 9, novelty: 1 })))
    expect(read.readOnly).toBe(true)
    expect(read.problems.map(({ code }) => code)).toEqual(['file-newer-opened'])
    expect(problemOf(altered((file) => Object.assign(file, { formatVersion: 9, departments: {} })))).toMatchObject({
      code: 'file-newer',
      values: { version: 9, known: 1 },
    })
  })
})

test('the later of two items with one id gets a new id, and it is said', () => {
  const { document, problems } = documentOf(
    altered((file) => {
      const [service] = file.services as { costLines: object[] }[]
      service?.costLines.push({ ...service.costLines[0] }, { ...service.costLines[0] })
    }),
  )
  const ids = document.services[0]?.costLines.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids?.length)
  expect(ids?.slice(-2)).toEqual(['forstudie-2', 'forstudie-3'])
  expect(problems).toMatchObject([
    { code: 'duplicate-id', where: 'services/omsorgsdagboken/costLines/forstudie-2', values: { id: 'forstudie' } },
    { code: 'duplicate-id' },
  ])
  expect(readModel(writeModel(document))).toMatchObject({ ok: true, value: { problems: [] } })
})

describe('any text at all', () => {
  const json = fc.json({ maxDepth: 6 })
  const piece = fc.oneof(
    json,
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'null',
      '1e999',
      '-0',
      '"__proto__":',
      '\\u0000',
      '\ud800',
      '\u0000',
    ),
  )
  /** The text with a stretch replaced. */
  const mutated = (text: string) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(60), piece)
      .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length))

  function holds(text: string) {
    const read = readModel(text)
    if (read.ok) {
      const written = writeModel(read.value.document)
      const again = readModel(written)
      expect(again.ok && writeModel(again.value.document)).toBe(written)
    } else problemOf(text)
  }

  test('is read or refused, never thrown over, and what is read can be written', { timeout: 300_000 }, () => {
    fc.assert(fc.property(fc.oneof(mutated(empty), mutated(diary), json, fc.string()), holds), { numRuns: 1500 })
  })

  test('any value in any place of a model is read or refused', { timeout: 300_000 }, () => {
    const place = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(place, fc.jsonValue({ maxDepth: 3 }), (steps, value) => {
        holds(
          altered((file) => {
            let at: Record<string, unknown> = file
            for (const [i, step] of steps.entries()) {
              const keys = Object.keys(at)
              const key = keys[step % Math.max(1, keys.length)]
              if (key === undefined) return
              const inner = at[key]
              if (i === steps.length - 1 || typeof inner !== 'object' || inner === null) {
                at[key] = value
                return
              }
              at = inner as Record<string, unknown>
            }
          }),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('a text has a fault exactly when JSON.parse refuses it', () => {
    const agree = (text: string) => {
      let parses = true
      try {
        JSON.parse(text)
      } catch {
        parses = false
      }
      expect(faultOfJson(text, 1000) === null).toBe(parses)
    }
    fc.assert(fc.property(fc.oneof(mutated(empty), json, fc.string(), piece), agree), { numRuns: 3000 })
    for (const text of [
      '01',
      '1.',
      '.5',
      '-',
      '+1',
      '1e',
      '"\\x"',
      '"\t"',
      '[1,]',
      '{"a":1,}',
      '{a:1}',
      "'a'",
      'NaN',
      '[1 2]',
      '-0.0e-5',
    ])
      agree(text)
  })
})
