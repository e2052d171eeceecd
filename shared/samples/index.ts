// The models a person can start from. Adding one is one file and one line here (and its words in language/terms).
import type { Model } from '../document/schema.ts'
import type { MessageKey } from '../language/index.ts'
import { blank } from './blank.ts'
import { citySize } from './citySize.ts'
import { omsorgsdagboken } from './omsorgsdagboken.ts'
import { stockholm2010 } from './stockholm2010.ts'

export interface Sample {
  readonly id: 'blank' | 'omsorgsdagboken' | 'stockholm-2010' | 'city-size'
  /** Message keys. */
  readonly title: MessageKey
  readonly summary: MessageKey
  create(): Model
}

export const samples: readonly Sample[] = [
  { id: 'blank', title: 'sample.blank', summary: 'sample.blank.summary', create: () => blank() },
  {
    id: 'omsorgsdagboken',
    title: 'sample.omsorgsdagboken',
    summary: 'sample.omsorgsdagboken.summary',
    create: omsorgsdagboken,
  },
  {
    id: 'stockholm-2010',
    title: 'sample.stockholm-2010',
    summary: 'sample.stockholm-2010.summary',
    create: stockholm2010,
  },
  { id: 'city-size', title: 'sample.city-size', summary: 'sample.city-size.summary', create: () => citySize() },
]
