// The preview follows every edit: it is made again whenever the figures or the choice are others.
import { useEffect, useMemo, useState } from 'react'
import { participantsOf } from '../../../shared/report/comparisonFigures.ts'
import { useStore } from '../../store/store.ts'
import type { Choice } from './choice.ts'
import { optionsOf } from './exporting.ts'

export interface Previewed {
  readonly state: 'making' | 'made' | 'failed'
  /** What was made last, also while the next is being made. */
  readonly text: string | null
  readonly format: 'html' | 'csv' | 'json'
  /** Only the first departments are shown; the file has them all. */
  readonly shortened: boolean
  readonly shown: number
}

/** Pages of departments that are made for a look at them. */
const mostPages = 3

export function usePreview(choice: Choice): Previewed {
  const report = useStore((state) => state.report)
  const results = useStore((state) => state.results)
  const document = useStore((state) => state.document)
  const [made, setMade] = useState<{ readonly text: string; readonly format: Previewed['format'] } | null>(null)
  const [state, setState] = useState<Previewed['state']>('making')
  // Word and PDF are the same report: both are shown as the page they are made of.
  const format = choice.format === 'csv' || choice.format === 'json' ? choice.format : 'html'
  const asked = useMemo(() => {
    if (choice.kind !== 'departmentPage')
      return { departments: choice.departments, scenarios: choice.scenarios, all: 0 }
    const [first = ''] = choice.scenarios
    const members = participantsOf(document, [first])
    const every =
      choice.departments.length > 0
        ? choice.departments
        : document.departments.flatMap(({ id }) => (members.has(id) ? [id] : []))
    return {
      departments: every.slice(0, mostPages),
      scenarios: choice.scenarios.slice(0, 1),
      all: every.length * choice.scenarios.length,
    }
  }, [choice, document])

  useEffect(() => {
    if (choice.scenarios.length === 0 || results === null) return
    let stale = false
    setState('making')
    const { departments, scenarios } = asked
    report(choice.kind, { ...optionsOf(choice), format, departments, scenarios }).then(
      (text) => {
        if (stale) return
        setMade({ text, format })
        setState('made')
      },
      () => {
        if (!stale) setState('failed')
      },
    )
    return () => {
      stale = true
    }
  }, [choice, asked, format, report, results])

  const shown = asked.departments.length
  return { state, text: made?.text ?? null, format: made?.format ?? format, shortened: asked.all > shown, shown }
}
