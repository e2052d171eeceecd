import { proxy, wrap } from 'comlink'
import { startWorker } from '../trusted.ts'
import type { Calculator } from './contract.ts'
import workerAddress from './worker.ts?worker&url'

export function connectWorker(): Calculator {
  const worker = wrap<Calculator>(startWorker(workerAddress))
  return {
    load: async (document, revision) => worker.load(document, revision),
    apply: async (patches, revision) => worker.apply(patches, revision),
    view: async (scenarios) => worker.view(scenarios),
    trace: async (reference) => worker.trace(reference),
    evaluate: async (places) => worker.evaluate(places),
    review: async (thisYear) => worker.review(thisYear),
    report: async (kind, options) => worker.report(kind, options),
    differences: async (before, after) => worker.differences(before, after),
    file: async (kind, options) => worker.file(kind, options),
    files: async (kind, options) => worker.files(kind, options),
    listen: async (listener) => worker.listen(proxy(listener)),
  }
}
