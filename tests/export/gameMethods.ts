// The care diary with a scenario for each way to split by what groups would cost that is a formula in the workbook.
import type { Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

type Method = Model['splitRules'][number]['parts'][number]['method']

/** `canGoAlone`: there is a model where each runs its own, against which a group is weighed. */
export function gameMethods(canGoAlone = true): Model {
  const document = omsorgsdagboken()
  const [scenario] = document.scenarios
  const rule = document.splitRules.find(({ id }) => id === scenario?.splitRule)
  if (!scenario || !rule) throw new Error('the care diary has scenario A and its rule')
  const period = { basis: 'period' } as const
  const methods: readonly Method[] = [
    { method: 'standAlone', ...period },
    { method: 'equalSavings', basis: 'year' },
    { method: 'ensc', ...period },
    { method: 'scrb', ...period, limitedBy: 'benefit' },
    { method: 'scrb', basis: 'year', limitedBy: 'alone' },
    { method: 'serial', ...period },
    ...(canGoAlone ? [] : [{ method: 'shapley', basis: 'year' } as const, { method: 'shapley', ...period } as const]),
  ]
  const { savingsDemand: _, ...plain } = scenario
  return {
    ...document,
    operatingModels: document.operatingModels.filter(({ operator }) => canGoAlone || operator.by !== 'each'),
    splitRules: methods.map((method, i) => ({
      ...rule,
      id: `regel-${i}`,
      name: `Regel ${i}`,
      parts: rule.parts.map((part) => ({ ...part, method })),
    })),
    scenarios: methods.map(({ method }, i) => ({
      ...plain,
      id: `spel-${i}`,
      name: `${i} ${method}`,
      splitRule: `regel-${i}`,
    })),
  }
}
