// Sample: Stockholm's e-service programme in 2010: three services, the pot, and who should coordinate from now on.
// ILLUSTRATIVE, see careDiary.ts, otherServices.ts and programme.ts for what is published and what is made up.
// Example: when the programme goes on, its pot pays development in 2010 only; the internal service gets nothing from it.
import { documentSchema, formatVersion, type Model, type ModelInput } from '../document/schema.ts'
import { illustrative, noParallelCost } from './assumption.ts'
import {
  asApplied,
  careDiary,
  careDiaryAssumptions,
  careDiaryDrivers,
  operatingModels,
  operationPhases,
} from './careDiary.ts'
import { compareService, employeesDriver, neverTakenHome, travelAssumptions, travelClaims } from './otherServices.ts'
import { agencies, coordination, decisions, fundingPlans, programmeAssumptions } from './programme.ts'
import { districtDepartments, elderlyCareDriver } from './stockholm.ts'

const departments = [...districtDepartments, ...agencies]
const everybody = departments.map(({ id }) => id)
const services = [careDiary.id, 'jamfor-service', travelClaims.id]

const scenarios: ModelInput['scenarios'] = [
  {
    id: 'program',
    name: '1 Fortsatt program med central pott',
    operatingModel: 'a',
    operatingModelByService: { [travelClaims.id]: 'b' },
    fundingPlan: 'programmet',
    splitRule: 'drift',
    savingsDemand: { kind: 'scenario', scenario: 'enligt-ansokan', share: 1 },
    services: [...services, 'samordning-program'],
    note: 'Samordningsmodell 1. Potten betalar utveckling och samordning till och med 2010, men inte interna e-tjänster.',
  },
  {
    id: 'program-2012',
    name: '1 Fortsatt program, potten förlängd till 2012',
    basedOn: 'program',
    fundingPlan: 'programmet-2012',
    note: 'Förutsätter ett nytt beslut i kommunfullmäktige.',
  },
  {
    id: 'linjen',
    name: '2 Central samordning i linjen',
    basedOn: 'program',
    fundingPlan: 'linjen',
    services: [...services, 'samordning-linjen'],
    note: 'Samordningsmodell 2. Ingen pott; en koordinator per förvaltning och en controller centralt.',
  },
  {
    id: 'linjen-hemma',
    name: '2 Central samordning, hemmaförvaltningen driver',
    basedOn: 'linjen',
    operatingModel: 'c',
  },
  {
    id: 'lokalt',
    name: 'Fullt lokalt ansvar, var och en för sig',
    basedOn: 'linjen',
    operatingModel: 'd',
    services,
    note: 'Utvecklingstrappans sista steg: varken program eller samordning. Används som nollalternativ.',
  },
  {
    id: 'enligt-ansokan',
    name: 'Enligt ansökan',
    basedOn: 'program',
    savingsDemand: { kind: 'none' },
    overrides: asApplied,
    note: 'Omsorgsdagboken som i en ansökan: snabbare anslutning, all frigjord tid hemtagen, ingen korrigering.',
  },
]

export function stockholm2010(): Model {
  return documentSchema.parse({
    formatVersion,
    settings: {
      title: 'Stockholms e-tjänstprogram 2010 (illustrativt exempel)',
      firstYear: 2010,
      lastYear: 2016,
      discountRate: 0.04,
      internalRate: 0.04,
      prices: 'fixed',
      baseYear: 2010,
      zeroScenario: 'lokalt',
      displayUnit: 'tkr',
      dnr: '031-2487/2007',
      decidingBody: 'Kommunfullmäktige',
      note: `${illustrative} Publicerat: 650 mnkr avsatta 2007, antal användare av hemtjänst, äldreomsorgstagare och andel egen regi. Intervjupersoners uppgift: cirka 200 mnkr kvar 2010. Antal anställda per förvaltning och alla kostnader för samordning är antagna.`,
    },
    departments,
    drivers: [...careDiaryDrivers.filter(({ id }) => id !== 'folkmangd_2010'), employeesDriver],
    assumptions: [...careDiaryAssumptions, ...travelAssumptions, ...programmeAssumptions],
    operatingModels,
    services: [
      careDiary,
      compareService([...districtDepartments.map(({ id }) => id), 'aldreforvaltningen', 'utbildningsforvaltningen']),
      travelClaims,
      ...coordination(everybody),
    ],
    fundingPlans,
    splitRules: [
      {
        id: 'drift',
        name: 'Driften efter äldreomsorgstagare och anställda',
        parts: [
          {
            id: 'omsorgsdagboken',
            phases: [...operationPhases],
            services: [careDiary.id],
            method: { method: 'driver', drivers: [{ driver: elderlyCareDriver.id }] },
          },
          {
            id: 'reserakning',
            phases: [...operationPhases],
            services: [travelClaims.id],
            method: { method: 'driver', drivers: [{ driver: employeesDriver.id }] },
          },
        ],
      },
    ],
    scenarios,
    decisions,
    considered: [noParallelCost(careDiary.id), noParallelCost(travelClaims.id), neverTakenHome],
  } satisfies ModelInput)
}
