import { proxy, wrap } from 'comlink'
import type { Calculator } from './contract.ts'

export function connectWorker(): Calculator {
  const worker = wrap<Calculator>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))
  return {
    load: async (document, revision) => worker.load(document, revision),
    apply: async (patches, revision) => worker.apply(patches, revision),
    view: async (scenarios) => worker.view(scenarios),
    trace: async (reference) => worker.trace(reference),
    evaluate: async (places) => worker.evaluate(places),
    report: async (kind, options) => worker.report(kind, options),
    differences: async (before, after) => worker.differences(before, after),
    file: async (kind, options) => worker.file(kind, options),
    listen: async (listener) => worker.listen(proxy(listener)),
  }
}
