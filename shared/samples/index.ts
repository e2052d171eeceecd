// The models a person can start from. Adding one is one file and one line here (and its words in language/terms).
import type { Model } from '../document/schema.ts'
import type { MessageKey } from '../language/index.ts'
import { blank } from './blank.ts'
import { omsorgsdagboken } from './omsorgsdagboken.ts'

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
]
