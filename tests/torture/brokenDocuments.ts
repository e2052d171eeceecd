// Documents broken on purpose: four of five by someone who knows the format (wrong types, lost and doubled parts, wild
// references, nasty cells, depth), one of five by someone who does not (bytes flipped, cut, doubled).
import { writeModel } from '../../shared/document/file.ts'
import { blank } from '../../shared/samples/blank.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** The care diary cut to what is quickly calculated, and a model with next to nothing. */
function seeds(): readonly string[] {
  const care = omsorgsdagboken()
  const small = { ...care, departments: care.departments.slice(0, 4), scenarios: care.scenarios.slice(0, 3) }
  return [small, { ...small, settings: { ...care.settings, lastYear: care.settings.firstYear + 1 } }, blank()].map(
    writeModel,
  )
}
const originals = seeds()

const values: readonly Json[] = [
  ...[null, true, 0, -1, 1e308, -1e308, 5e-324, 2 ** 53, 0.1, 1900, 2201, 99_999],
  ...[
    '',
    ' ',
    'central',
    'tolv',
    '__proto__',
    'constructor',
    '=',
    '=1/0',
    '=config({})',
    '=1e308*1e308',
    '=a+',
    '=sum(year)',
  ],
  ...['\u0000', '\u202e', 'x'.repeat(25_000), `=${'('.repeat(500)}1`, '=if(1/0; 1; 2)', '=hemtjanst_staden * 1e300'],
  [],
  {},
  [[]],
  { kind: 'nothing' },
  { by: 'each' },
  { distribution: 'discrete', outcomes: [], nominal: 'mode' },
  { distribution: 'normal', mean: 1e308, deviation: -1, nominal: 'mean' },
  { '2012': '=1', '99999': 2 },
  { '2010': 1e308, '2011': '=anvandare' },
]

const cellValues = values.filter(
  (value): value is string | number => typeof value === 'string' || typeof value === 'number',
)

function isCell(value: Json): boolean {
  return (
    (typeof value === 'number' && (value < 1900 || value > 2200) && value !== 1) ||
    (typeof value === 'string' && value.startsWith('='))
  )
}

interface Spot {
  readonly holder: { [key: string]: Json } | Json[]
  readonly key: string | number
}

function spotsOf(value: Json, found: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return found
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
  for (const key of keys) {
    found.push({ holder: value, key })
    spotsOf((value as { [key: string]: Json })[key] ?? null, found)
  }
  return found
}

export function brokenDocument(chance: () => number): { readonly text: string; readonly structured: boolean } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  const original = pick(originals)
  if (chance() < 0.2) return { text: brokenText(original, chance), structured: false }
  const document = JSON.parse(original) as Json
  const changes = 1 + Math.floor(chance() * 4)
  // Half of them only in cells, so that what is read is also calculated.
  const gently = chance() < 0.5
  for (let i = 0; i < changes; i++) {
    const spots = spotsOf(document)
    if (spots.length === 0) break
    const { holder, key } = pick(spots)
    const at = holder as { [key: string]: Json }
    if (gently) {
      const cells = spots.filter((spot) => isCell((spot.holder as { [key: string]: Json })[spot.key] ?? null))
      if (cells.length === 0) break
      const cell = pick(cells)
      ;(cell.holder as { [key: string]: Json })[cell.key] = pick(cellValues)
      continue
    }
    const kind = Math.floor(chance() * 9)
    const list = Array.isArray(holder) ? holder : null
    if (kind === 0) {
      if (list) list.splice(Number(key), 1)
      else delete at[key]
    } else if (kind === 1 && list) list.splice(Number(key), 0, structuredClone(list[Number(key)] ?? null))
    else if (kind === 2 && list) list.reverse()
    else if (kind === 3)
      at[key] = structuredClone(pick(spots.map((spot) => (spot.holder as { [key: string]: Json })[spot.key] ?? null)))
    else if (kind === 4) at[`${key}x`] = at[key] ?? null
    else if (kind === 5) at[key] = deep(at[key] ?? null, 1 + Math.floor(chance() * 120))
    else if (kind === 6) at[key] = [at[key] ?? null]
    else at[key] = structuredClone(pick(values))
  }
  return { text: JSON.stringify(document), structured: true }
}

function deep(value: Json, levels: number): Json {
  let inner = value
  for (let i = 0; i < levels; i++) inner = i % 2 === 0 ? [inner] : { a: inner }
  return inner
}

function brokenText(original: string, chance: () => number): string {
  const at = () => Math.floor(chance() * original.length)
  switch (Math.floor(chance() * 6)) {
    case 0:
      return original.slice(0, at())
    case 1: {
      const [a, b] = [at(), at()]
      return original.slice(0, Math.min(a, b)) + original.slice(Math.max(a, b))
    }
    case 2: {
      const bytes = Buffer.from(original)
      for (let i = 0; i < 1 + chance() * 8; i++) bytes[Math.floor(chance() * bytes.length)] = Math.floor(chance() * 256)
      return bytes.toString('utf8')
    }
    case 3: {
      const from = at()
      return original.slice(0, from) + original.slice(from, from + 200).repeat(3) + original.slice(from)
    }
    case 4: {
      const from = at()
      const marks = [
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\\',
        '\n',
        '\u0000',
        '-',
        'e',
        '9'.repeat(400),
        '[['.repeat(300),
      ]
      return original.slice(0, from) + marks[Math.floor(chance() * marks.length)] + original.slice(from)
    }
    default:
      return original.replaceAll('"id"', chance() < 0.5 ? '"__proto__"' : '"name"')
  }
}
