// Sample: the care diary with eight scenarios; who should run it, and by which key should 14 districts pay?
// ILLUSTRATIVE, see careDiary.ts. Example: in 2016 the city's realised benefit is 4 436 tkr and operating cost 2 100 tkr.
import { documentSchema, formatVersion, type Model, type ModelInput } from '../document/schema.ts'
import { illustrative, noParallelCost } from './assumption.ts'
import {
  asApplied,
  careDiary,
  careDiaryAssumptions,
  careDiaryDrivers,
  careDiarySplits,
  operatingModels,
} from './careDiary.ts'
import { aldreforvaltningen, districtDepartments, serviceforvaltningen, slkIt } from './stockholm.ts'

/** The care diary's own scenarios; other models may take them over. */
const scenarios: ModelInput['scenarios'] = [
  {
    id: 'a',
    name: 'A Central drift hos SLK IT',
    operatingModel: 'a',
    fundingPlan: null,
    splitRule: 'aldreomsorg',
    savingsDemand: { kind: 'scenario', scenario: 'enligt-ansokan', share: 1 },
    note: 'Driften delas efter äldreomsorgstagare. Besparingskravet är hela nyttan enligt ansökan.',
  },
  { id: 'b', name: 'B Serviceförvaltningen', basedOn: 'a', operatingModel: 'b' },
  { id: 'c', name: 'C Ansvarig hemmaförvaltning', basedOn: 'a', operatingModel: 'c' },
  {
    id: 'd',
    name: 'D Var och en för sig',
    basedOn: 'a',
    operatingModel: 'd',
    splitRule: null,
    note: 'Inget delas: varje stadsdel bär sin egen drift.',
  },
  {
    id: 'enligt-ansokan',
    name: 'Enligt ansökan',
    basedOn: 'a',
    savingsDemand: { kind: 'none' },
    overrides: asApplied,
    note: 'Som det kunde se ut i en ansökan: snabbare anslutning, all frigjord tid hemtagen från första året, ingen korrigering.',
  },
  { id: 'a-lika', name: 'A, delat lika', basedOn: 'a', splitRule: 'lika' },
  { id: 'a-befolkning', name: 'A, efter befolkning', basedOn: 'a', splitRule: 'befolkning' },
  { id: 'a-nytta', name: 'A, efter nytta', basedOn: 'a', splitRule: 'nytta' },
]

export function omsorgsdagboken(): Model {
  return documentSchema.parse({
    formatVersion,
    settings: {
      title: 'Omsorgsdagboken (illustrativt exempel)',
      firstYear: 2010,
      lastYear: 2016,
      discountRate: 0.04,
      internalRate: 0.04,
      prices: 'fixed',
      baseYear: 2010,
      zeroScenario: 'd',
      displayUnit: 'tkr',
      note: `${illustrative} Publicerad statistik: antal användare av hemtjänst, äldreomsorgstagare, folkmängd och andel egen regi. Källan står vid varje antagande och fördelningsnyckel.`,
    },
    departments: [...districtDepartments, aldreforvaltningen, slkIt, serviceforvaltningen],
    drivers: careDiaryDrivers,
    assumptions: [...careDiaryAssumptions],
    operatingModels,
    services: [careDiary],
    fundingPlans: [],
    splitRules: careDiarySplits,
    scenarios,
    considered: [noParallelCost(careDiary.id)],
  } satisfies ModelInput)
}
