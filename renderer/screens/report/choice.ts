// What the report screen makes: remembered choices laid on the document that is open. Ids it does not have fall out.
import { useMemo } from 'react'
import type { Model } from '../../../shared/document/schema.ts'
import type { Language } from '../../../shared/language/index.ts'
import type { MoneyUnit } from '../../../shared/numbers.ts'
import { madeFor } from '../../../shared/report/kinds.ts'
import type { Preferences } from '../../store/preferences.ts'
import { useStore } from '../../store/store.ts'

type Remembered = Preferences['report']

export interface Choice {
  readonly kind: Remembered['kind']
  readonly format: Remembered['format']
  readonly language: Language
  readonly unit: MoneyUnit
  readonly scenarios: readonly string[]
  /** Empty: everyone who takes part. */
  readonly departments: readonly string[]
}

/** As many scenarios as stand side by side on paper; the annex takes them all. */
const firstCompared = 4

export function choiceOf(remembered: Remembered, document: Model, language: Language): Choice {
  const ids = document.scenarios.map(({ id }) => id)
  const proposed =
    remembered.kind === 'annex' ? ids : ids.slice(0, madeFor[remembered.kind] === 'together' ? firstCompared : 1)
  const kept = remembered.scenarios?.filter((id) => ids.includes(id))
  // Ids chosen in another document leave nothing: then the report proposes.
  const foreign = remembered.scenarios !== null && remembered.scenarios.length > 0 && kept?.length === 0
  return {
    kind: remembered.kind,
    format: remembered.format,
    language: remembered.language ?? language,
    unit: remembered.unit ?? document.settings.displayUnit,
    scenarios: kept === undefined || foreign ? proposed : kept,
    departments: remembered.departments.filter((id) => document.departments.some((one) => one.id === id)),
  }
}

export function useChoice(): readonly [Choice, (change: Partial<Remembered>) => void] {
  const remembered = useStore((state) => state.preferences.report)
  const language = useStore((state) => state.preferences.language)
  const document = useStore((state) => state.document)
  const choice = useMemo(() => choiceOf(remembered, document, language), [remembered, document, language])
  return [
    choice,
    (change) => {
      const { preferences, setPreference } = useStore.getState()
      setPreference('report', { ...preferences.report, ...change })
    },
  ]
}
