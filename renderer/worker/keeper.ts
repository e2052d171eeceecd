// Holds the document, fed by the same patches as the window's, so that what an edit did not touch keeps its identity:
// that is what the calculation caches by.
import { review } from '../../shared/analysis/review/index.ts'
import { type Calculation, calculateAll, newCache } from '../../shared/calculation/calculate.ts'
import { trace } from '../../shared/calculation/trace.ts'
import { applyBatch } from '../../shared/document/batch.ts'
import type { Model } from '../../shared/document/schema.ts'
import { problem } from '../../shared/problem.ts'
import { resultDifferences } from '../../shared/report/differences.ts'
import type { Answer, Calculator } from './contract.ts'
import { evaluated } from './evaluated.ts'
import { reportFile, reportFiles, reportText } from './reports.ts'

export interface Keeper extends Calculator {
  /** Resolves when nothing waits to be calculated. */
  idle(): Promise<void>
}

/** `later` lets messages that have already arrived be taken in before a calculation starts. */
export function createKeeper(later: (run: () => void) => void, now: () => number): Keeper {
  const cache = newCache()
  let document: Model | null = null
  let revision = 0
  let calculated: { revision: number; calculation: Calculation } | null = null
  let waiting: Promise<void> | null = null
  let tell: (answer: Answer) => void = () => {}
  let inView: ReadonlySet<string> = new Set()

  function calculateNow(model: Model): Calculation {
    if (calculated?.revision === revision) return calculated.calculation
    const start = now()
    const calculation = calculateAll(model, cache, {
      scenarios: inView,
      tell: (results) => tell({ revision, results, early: true, problems: [], milliseconds: now() - start }),
    })
    calculated = { revision, calculation }
    const { results, problems } = calculation
    tell({ revision, results, early: false, problems, milliseconds: now() - start })
    return calculation
  }

  function calculateLater(): void {
    waiting ??= new Promise((done) => {
      later(() => {
        waiting = null
        try {
          if (document) calculateNow(document)
        } catch (error) {
          // A bug: the window must still hear that there is no result, and the console must hear why.
          console.error(error)
          tell({ revision, results: null, early: false, problems: [problem('calculation-failed')], milliseconds: 0 })
        }
        done()
      })
    })
  }

  function current(): { document: Model; calculation: Calculation } {
    if (!document) throw new Error('no document')
    return { document, calculation: calculateNow(document) }
  }

  return {
    async load(next, nextRevision) {
      document = next
      revision = nextRevision
      calculateLater()
    },
    async apply(patches, nextRevision) {
      if (!document) throw new Error('no document')
      document = applyBatch(document, patches)
      revision = nextRevision
      calculateLater()
    },
    async view(scenarios) {
      inView = new Set(scenarios)
    },
    async trace(reference) {
      const { document, calculation } = current()
      return trace(document, calculation, reference)
    },
    async evaluate(places) {
      const { document, calculation } = current()
      return places.map((place) => evaluated(document, calculation, place))
    },
    async review(thisYear) {
      const { document, calculation } = current()
      return review(document, calculation, thisYear)
    },
    async report(kind, options) {
      const { document, calculation } = current()
      return reportText(document, calculation, kind, options)
    },
    async differences(before, after) {
      const [old, now] = [before, after].map((model) => calculateAll(model).results)
      return resultDifferences(old ?? [], now ?? [])
    },
    async file(kind, options) {
      const { document, calculation } = current()
      return reportFile(document, calculation, kind, options)
    },
    async files(kind, options) {
      const { document, calculation } = current()
      return reportFiles(document, calculation, kind, options)
    },
    async listen(listener) {
      tell = listener
    },
    idle: () => waiting ?? Promise.resolve(),
  }
}
