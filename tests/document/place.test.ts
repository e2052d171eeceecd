import fc from 'fast-check'
import { expect, test } from 'vitest'
import { modelJsonSchema } from '../../shared/document/jsonSchema.ts'
import { describePlace } from '../../shared/document/place.ts'
import { isMessageKey } from '../../shared/language/index.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const document = omsorgsdagboken()

test.each([
  ['', 'Modellen'],
  ['settings/discountRate', 'Inställningar › Kalkylränta'],
  [
    'services/omsorgsdagboken/costLines/drift/amount/2013',
    'Tjänster › Omsorgsdagboken › Kostnadsrader › Drift › Belopp › 2013',
  ],
  [
    'services/omsorgsdagboken/costLines/drift/variants/d/amount',
    'Tjänster › Omsorgsdagboken › Kostnadsrader › Drift › Driftmodeller › Var och en för sig › Belopp',
  ],
  [
    'services/omsorgsdagboken/participants/alvsjo/from',
    'Tjänster › Omsorgsdagboken › Deltagare › Älvsjö › Från och med',
  ],
  ['drivers/folkmangd_2010/values/alvsjo', 'Fördelningsnycklar › Folkmängd 2010 › Värden › Älvsjö'],
  ['assumptions/porto/value', 'Antaganden › Sparat porto per ansluten användare och år › Värde'],
  [
    'scenarios/enligt-ansokan/overrides/hemtagningsgrad/2012',
    'Scenarier › Enligt ansökan › Ändrade antaganden › Hemtagningsgrad för frigjord tid › 2012',
  ],
  [
    'scenarios/a/savingsDemand/amounts/central',
    'Scenarier › A Central drift hos SLK IT › Besparingskrav › Belopp › Kommunfullmäktige m.m.',
  ],
  ['scenarios/a/services/omsorgsdagboken', 'Scenarier › A Central drift hos SLK IT › Tjänster › Omsorgsdagboken'],
  [
    'splitRules/befolkning/parts/drift/method/drivers/0/driver',
    'Fördelningsmodeller › Efter befolkning › Delar › drift › Metod › Fördelningsnycklar › 1 › Fördelningsnyckel',
  ],
  ['services/borttagen/costLines/drift', 'Tjänster › borttagen › Kostnadsrader › drift'],
])('the place %j is called %j', (place, words) => {
  expect(describePlace(document, place, 'sv')).toBe(words)
})

test('in English too', () => {
  expect(describePlace(document, 'departments/alvsjo/successor/from', 'en')).toBe(
    'Departments › Älvsjö › Becomes part of › From',
  )
})

test('any place in any document is called something', () => {
  const step = fc.constantFrom(
    'services',
    'participants',
    'values',
    'constructor',
    '__proto__',
    'toString',
    '0',
    'x',
    '',
    'id',
  )
  fc.assert(
    fc.property(fc.array(step), fc.jsonValue(), (steps, raw) => {
      for (const any of [raw, document, { services: raw, participants: raw }])
        expect(describePlace(any, steps.join('/'), 'sv')).not.toMatch(/undefined|\[object/)
    }),
    { numRuns: 1000 },
  )
})

test('every field and every choice of the format has a name in both languages', () => {
  const fields = new Set<string>()
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties } = schema as { properties?: Record<string, unknown> }
    for (const field of Object.keys(properties ?? {})) fields.add(field)
    for (const inner of Object.values(schema)) walk(inner)
  }
  const schema = JSON.parse(modelJsonSchema()) as { $schema: string; required: string[] }
  walk(schema)
  expect([...fields].filter((field) => !isMessageKey(`field.${field}`))).toEqual([])
  expect(schema.$schema).toContain('2020-12')
  expect(schema.required).toContain('settings')
  expect(schema.required).not.toContain('comments')
})
