// Two more services of the programme: Jämför service (quality only) and Reseräkning och ledighet (internal).
// ILLUSTRATIVE: all kronor, minutes and numbers of employees are made up.
// Example: 38 000 employees × 2.5 transactions × 9 min = 14 250 hours of payroll work a year at full adoption.
import type { ModelInput } from '../document/schema.ts'
import { assumption, between, hourlyCost, illustrative, madeUp, years } from './assumption.ts'

type CostLine = ModelInput['services'][number]['costLines'][number]

function line(
  id: string,
  name: string,
  phase: CostLine['phase'],
  by: 'owner' | 'operator',
  amount: CostLine['amount'],
): CostLine {
  return { id, name, phase, incurredBy: { by }, behaviour: { kind: 'fixed' }, amount, source: madeUp }
}

function yearly(kronor: number): Record<string, number> {
  return years(2012, [kronor, kronor, kronor, kronor, kronor])
}

export function compareService(participants: readonly string[]): ModelInput['services'][number] {
  return {
    id: 'jamfor-service',
    name: 'Jämför service',
    goal: 'Medborgare ska kunna jämföra äldreomsorg och förskolor och välja på lika villkor.',
    owner: 'stadsledningskontoret',
    status: 'granted',
    operationStart: 2012,
    maintenanceManager: { name: 'Systemförvaltare vid SLK (exempel)', fte: 0.5, payer: 'central' },
    needsAnalysis: 'Exempel: enkät till föräldrar och anhöriga 2010.',
    processMap: 'Exempel: ingen process ändras; uppgifterna samlas in som förut.',
    indicators: [
      {
        id: 'anvandningar',
        name: 'Användningar per år',
        unit: 'st',
        target: years(2011, [20_000, 70_000, 100_000, 120_000, 130_000, 135_000]),
      },
    ],
    participants: participants.map((id) => ({ id })),
    costLines: [
      line('forstudie', 'Förstudie', 'forstudie', 'owner', { 2010: 300_000 }),
      line('inforande', 'Införande', 'inforande', 'owner', { 2011: 2_200_000 }),
      line('implementering', 'Implementering', 'implementering', 'owner', { 2011: 500_000, 2012: 250_000 }),
      line('drift', 'Drift', 'drift', 'owner', yearly(650_000)),
      line('systemforvaltning', 'Systemförvaltning', 'systemforvaltning', 'owner', yearly(450_000)),
    ],
    benefitLines: [
      {
        id: 'lattare-att-valja',
        name: 'Lättare att jämföra och välja',
        kind: 'quality',
        receiver: { to: 'public' },
        amount: 0,
        score: 4,
        benefitOwner: 'Kommunikationsdirektör (exempel)',
        source: madeUp,
        evidence: 'guess',
        note: 'Kvalitativ nytta räknas aldrig i kronor.',
      },
    ],
    note: `${illustrative} Ger ingen besparing och har inget besparingskrav; en central budget betalar allt.`,
  }
}

/** Employees by department; the sum is 38 000. */
const employees: Readonly<Record<string, number>> = {
  'rinkeby-kista': 1300,
  'spanga-tensta': 1000,
  'hasselby-vallingby': 1500,
  bromma: 1400,
  kungsholmen: 950,
  norrmalm: 900,
  ostermalm: 1000,
  sodermalm: 1950,
  'enskede-arsta-vantor': 2300,
  skarpnack: 1000,
  farsta: 1350,
  alvsjo: 550,
  'hagersten-liljeholmen': 1850,
  skarholmen: 1150,
  utbildningsforvaltningen: 14_200,
  'socialtjanst-arbetsmarknad': 1500,
  kulturforvaltningen: 900,
  idrottsforvaltningen: 600,
  trafikkontoret: 350,
  serviceforvaltningen: 350,
  stadsbyggnadskontoret: 300,
  stadsledningskontoret: 300,
  miljoforvaltningen: 250,
  fastighetskontoret: 200,
  exploateringskontoret: 180,
  aldreforvaltningen: 150,
  stadsarkivet: 150,
  kyrkogardsforvaltningen: 150,
  'slk-it': 100,
  overformyndarforvaltningen: 60,
  revisionskontoret: 40,
  valnamnden: 20,
}

export const employeesDriver: ModelInput['drivers'][number] = {
  id: 'anstallda',
  symbol: 'anstallda',
  name: 'Anställda',
  unit: 'anställda',
  values: { ...employees },
  source: 'Antagande: stadens 38 000 anställda fördelade efter bedömning',
  evidence: 'guess',
  note: 'ANTAGET, inte statistik. Summan är 38 000; varje förvaltnings antal är påhittat.',
}

export const travelAssumptions: ModelInput['assumptions'] = [
  assumption('transaktioner', 'Reseräkningar och ledighetsansökningar per anställd och år', 'st/anställd', 2.5),
  assumption('minuter_lonehandlaggare', 'Sparad tid per transaktion, lönehandläggare', 'min', between(5, 9, 11), {
    note: 'Osäkerheten är en bedömning.',
  }),
  assumption('minuter_anstalld', 'Sparad tid per transaktion, den anställde', 'min', 6),
  ...hourlyCost('lonehandlaggare', 'lönehandläggare', 24_500),
  ...hourlyCost('anstalld', 'genomsnittlig anställd', 25_500),
  assumption(
    'anslutningsgrad_rese',
    'Anslutningsgrad, reseräkning och ledighet',
    '%',
    years(2010, [0, 0.1, 0.5, 0.8, 0.9, 0.9, 0.9]),
  ),
  assumption(
    'hemtagningsgrad_rese',
    'Hemtagningsgrad, reseräkning och ledighet',
    '%',
    years(2010, [0, 0, 0.3, 0.7, 0.9, 0.9, 0.9]),
    {
      note: 'Gäller lönehandläggarnas tid. Den anställdes egen tid räknas aldrig hem.',
    },
  ),
  assumption('overskattning_rese', 'Överskattningskorrigering, reseräkning och ledighet', '%', 0.2),
]

const benefit = {
  kind: 'time',
  receiver: { to: 'participants' },
  adoption: '= anslutningsgrad_rese',
  correction: '= overskattning_rese',
  source: madeUp,
  evidence: 'guess',
} as const

export const travelClaims: ModelInput['services'][number] = {
  id: 'reserakning',
  name: 'Reseräkning och ledighet',
  goal: 'Anställda ska redovisa resor och söka ledighet på intranätet i stället för på papper.',
  owner: 'serviceforvaltningen',
  internal: true,
  status: 'applied',
  operationStart: 2011,
  maintenanceManager: {
    name: 'Systemförvaltare vid Serviceförvaltningen (exempel)',
    fte: 0.75,
    payer: 'serviceforvaltningen',
  },
  needsAnalysis: 'Exempel: genomgång av pappersblanketter 2010.',
  processMap: 'Exempel: attestflödet kartlagt före och efter.',
  indicators: [
    { id: 'anslutna', name: 'Andel transaktioner i e-tjänsten', unit: '%', target: '= anslutningsgrad_rese' },
  ],
  participants: Object.keys(employees).map((id) => ({ id })),
  costLines: [
    line('forstudie', 'Förstudie', 'forstudie', 'owner', { 2010: 400_000 }),
    line('inforande', 'Införande', 'inforande', 'owner', { 2011: 4_800_000 }),
    line('implementering', 'Implementering', 'implementering', 'owner', { 2011: 900_000, 2012: 600_000 }),
    line('drift', 'Drift', 'drift', 'operator', yearly(900_000)),
    line('systemforvaltning', 'Systemförvaltning', 'systemforvaltning', 'operator', yearly(700_000)),
  ],
  benefitLines: [
    {
      id: 'tid-lonehandlaggare',
      name: 'Frigjord tid, lönehandläggare',
      amount: '= anstallda * transaktioner * minuter_lonehandlaggare / 60 * timkostnad_lonehandlaggare',
      realisation: '= hemtagningsgrad_rese',
      benefitOwner: 'Chef för lönehandläggning i respektive förvaltning (exempel)',
      ...benefit,
    },
    {
      id: 'tid-anstalld',
      name: 'Frigjord tid, den anställde',
      amount: '= anstallda * transaktioner * minuter_anstalld / 60 * timkostnad_anstalld',
      realisation: 0,
      benefitOwner: 'Förvaltningschef i respektive förvaltning (exempel)',
      note: 'Ingår i bruttonyttan men blir aldrig lägre kostnad.',
      ...benefit,
    },
  ],
  note: `${illustrative} Intern e-tjänst: programmets pott får inte betala utan ett nytt beslut. Avgift per anställd.`,
}

/** A finding of the review that the sample leaves as it is: the employee's own time is told, and never a saving. */
export const neverTakenHome: NonNullable<ModelInput['considered']>[number] = {
  id: 'hemtagning-anstalld',
  code: 'review-line-counts-nothing',
  where: `services/${travelClaims.id}/benefitLines/tid-anstalld/realisation`,
  reason: 'Den anställdes egen tid räknas aldrig hem. Raden visar vad bruttonyttan innehåller.',
  by: 'Exempel',
}
