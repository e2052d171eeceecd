// The steps from an empty model to a comparison lead to where each is taken.
import { expect, test } from 'vitest'
import { findPlace } from '../../renderer/grid/target.ts'
import { stepsOf } from '../../renderer/screens/overview/stepsOf.ts'
import { documentSchema } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const sample = omsorgsdagboken()
const placeOf = (document: typeof sample, key: string) =>
  stepsOf(document, 0).find((step) => step.key === `overview.step.${key}`)?.place

test('who takes part is entered in the first service that nobody takes part in yet, at the first department', () => {
  const [service] = sample.services
  if (!service) throw new Error('no service')
  const empty = { ...service, id: 'ny', participants: [] }
  expect(placeOf({ ...sample, services: [service, empty] }, 'participants')).toBe(
    'services/ny/participants/rinkeby-kista/id',
  )
})

test('costs and benefits are entered in their own tabs, of a service that lacks them', () => {
  const [service] = sample.services
  if (!service) throw new Error('no service')
  const empty = { ...service, id: 'ny', benefitLines: [] }
  const document = documentSchema.parse({ ...sample, services: [service, empty] })
  expect(placeOf(document, 'costs')).toBe(`services/${service.id}/costLines`)
  expect(placeOf(document, 'benefits')).toBe('services/ny/benefitLines')
  expect(placeOf({ ...sample, services: [] }, 'costs')).toBeUndefined()
})

test('the cell of that department that says whether it takes part is the one found', () => {
  const cell = (place: string) => () => ({ place, typed: '', shown: '', number: null, tone: 'text', unit: '' }) as const
  const column = (id: string, place: string) => ({ id, header: id, kind: 'text', width: 1, cell: cell(place) }) as const
  const at = 'services/ny/participants/rinkeby'
  const columns = [column('name', at), column('takesPart', `${at}/id`), column('from', `${at}/from`)]
  expect(findPlace(`${at}/id`, [{}], columns)?.column.id).toBe('takesPart')
})
