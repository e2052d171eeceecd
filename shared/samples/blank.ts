// Sample: an empty model to start from, with what needs no figures: two ways to operate, one split, one scenario.
import { documentSchema, formatVersion, type Model, type ModelInput } from '../document/schema.ts'

export function blank(firstYear = 2026): Model {
  return documentSchema.parse({
    formatVersion,
    settings: {
      title: 'Ny modell',
      firstYear,
      lastYear: firstYear + 5,
      discountRate: 0.04,
      internalRate: 0.025,
      prices: 'fixed',
      baseYear: firstYear,
      displayUnit: 'tkr',
    },
    departments: [],
    drivers: [],
    assumptions: [],
    operatingModels: [
      { id: 'hemmaforvaltning', name: 'Ansvarig hemmaförvaltning', operator: { by: 'owner' } },
      { id: 'var-och-en', name: 'Var och en för sig', operator: { by: 'each' } },
    ],
    services: [],
    fundingPlans: [],
    splitRules: [
      {
        id: 'lika',
        name: 'Driften delas lika',
        parts: [
          {
            id: 'drift',
            phases: ['drift', 'systemforvaltning', 'vidareutveckling', 'samordning'],
            method: { method: 'equal' },
          },
        ],
      },
    ],
    scenarios: [
      {
        id: 'grund',
        name: 'Grundscenario',
        operatingModel: 'hemmaforvaltning',
        fundingPlan: null,
        splitRule: 'lika',
        savingsDemand: { kind: 'none' },
      },
    ],
  } satisfies ModelInput)
}
