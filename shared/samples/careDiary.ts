// The care diary (Omsorgsdagboken) as parts that two samples are put together from: assumptions, lines, ways to split.
// ILLUSTRATIVE: only volumes and the share in own operation are published statistics; kronor and minutes are made up.
// Example: 14 132 users × 28 min / 60 × 285.57 kr/h = 1.88 mnkr a year of freed time at full adoption.
import type { ModelInput } from '../document/schema.ts'
import { around, assumption, between, hourlyCost, illustrative, madeUp, years } from './assumption.ts'
import { districts, elderlyCareDriver, ownOperationDriver, populationDriver } from './stockholm.ts'

type Assumption = ModelInput['assumptions'][number]
type CostLine = ModelInput['services'][number]['costLines'][number]

/** Share of the year the services run: half of 2011, whole years from 2012. */
const operationShare = assumption('driftandel', 'Andel av året i drift', '%', years(2010, [0, 0.5, 1, 1, 1, 1, 1]), {
  note: 'Driftstart vid halvårsskiftet 2011. Löpande driftkostnader multipliceras med andelen.',
})

const payAssumptions: readonly Assumption[] = [
  assumption('po', 'Personalomkostnadspålägg (PO)', '%', 0.3846, {
    source: 'SKL, personalomkostnadspålägg för kommuner 2013–2015',
    evidence: 'expert',
    note: 'Publicerat för 2013–2015: 38,46 %. Samma pålägg används för alla år; uppgift för 2010 har inte hittats.',
  }),
  assumption('arstimmar', 'Arbetad tid per årsarbetare', 'h', 1600, {
    note: 'Vanligt schablonvärde i nyttokalkyler.',
  }),
]

/** What applicants wrote, against what is believed: used by the scenario "Enligt ansökan". */
export const asApplied = {
  anslutningsgrad: years(2010, [0, 0.2, 0.6, 0.8, 0.8, 0.8, 0.8]),
  hemtagningsgrad: 1,
  overskattning: 0,
}

const operation = [
  assumption('drift_a', 'Drift per år hos SLK IT (A)', 'kr', 550_000),
  assumption('drift_b', 'Drift per år hos Serviceförvaltningen (B)', 'kr', 500_000),
  assumption('drift_c', 'Drift per år hos hemmaförvaltningen (C)', 'kr', 500_000),
  assumption('drift_d', 'Drift per år, alla stadsdelar var för sig (D)', 'kr', 2_100_000, {
    note: 'För hela staden; varje stadsdel bär sin del efter antal äldreomsorgstagare.',
  }),
  assumption('systemforvaltning_a', 'Systemförvaltning per år (A)', 'kr', around(650_000, 750_000, 1_000_000), {
    note: 'Osäkerheten är en bedömning: systemförvaltningen kan bli dyrare, men knappast mycket billigare.',
  }),
  assumption('systemforvaltning_b', 'Systemförvaltning per år (B)', 'kr', 750_000),
  assumption('systemforvaltning_c', 'Systemförvaltning per år (C)', 'kr', 650_000),
  assumption('systemforvaltning_d', 'Systemförvaltning per år, alla var för sig (D)', 'kr', 1_680_000, {
    note: 'För hela staden; varje stadsdel bär sin del efter antal äldreomsorgstagare.',
  }),
  assumption('vidareutveckling_a', 'Vidareutveckling per år (A)', 'kr', around(300_000, 400_000, 700_000), {
    note: 'Osäkerheten är en bedömning: behov som visar sig i drift kan kosta mer.',
  }),
  assumption('vidareutveckling_b', 'Vidareutveckling per år (B)', 'kr', 350_000),
  assumption('vidareutveckling_c', 'Vidareutveckling per år (C)', 'kr', 350_000),
  assumption('vidareutveckling_d', 'Vidareutveckling per år och stadsdel (D)', 'kr', 50_000),
  assumption('per_stadsdel_a', 'Driftkostnad per år och stadsdel (A)', 'kr', 20_000),
  assumption('per_stadsdel_b', 'Driftkostnad per år och stadsdel (B)', 'kr', 20_000),
  assumption('per_stadsdel_c', 'Driftkostnad per år och stadsdel (C)', 'kr', 25_000),
  assumption('samordning_a', 'Samordning per år (A)', 'kr', 120_000),
  assumption('samordning_b', 'Samordning per år (B)', 'kr', 200_000),
  assumption('samordning_c', 'Samordning per år (C)', 'kr', 300_000),
]

const savedLess =
  'Osäkerheten är en bedömning: mer kan falla bort än komma till. Flera intervjuade i utvärderingen av e-tjänstprogrammet 2010 menade att projekten tenderade att överskatta vinsterna.'

export const careDiaryAssumptions: readonly Assumption[] = [
  assumption('hemtjanst_staden', 'Användare av hemtjänst i staden', 'användare', 14_132, {
    source: 'Äldreförvaltningen/Sweco, statistik.stockholm.se, tabell B160: hemtjänst i ordinärt boende, januari 2015',
    evidence: 'measured',
    note: 'Publicerad statistik. Samma tal används för alla år.',
  }),
  assumption(
    'anvandare',
    'Användare av hemtjänst i förvaltningen',
    'användare',
    '= hemtjanst_staden * share(aldreomsorgstagare)',
    {
      source: 'Beräknad: stadens hemtjänst fördelad efter äldreomsorgstagare',
      evidence: 'expert',
      note: 'Antalet avrundas inte. Älvsjö får 694/26 777 av 14 132, det vill säga cirka 366 användare.',
    },
  ),
  assumption(
    'minuter_bistandshandlaggare',
    'Sparad tid per ansluten användare och år, biståndshandläggare',
    'min',
    between(14, 28, 34),
    { note: savedLess },
  ),
  assumption(
    'minuter_vardbitrade',
    'Sparad tid per ansluten användare och år, vårdbiträde',
    'min',
    between(180, 368, 440),
    {
      note: `Cirka en minut per dag. Räknas bara där stadsdelen själv utför hemtjänsten (egen regi). ${savedLess}`,
    },
  ),
  assumption('minuter_kontaktcenter', 'Sparad tid per ansluten användare och år, kontaktcenter', 'min', 5),
  assumption('porto', 'Sparat porto per ansluten användare och år', 'kr', 60),
  ...payAssumptions,
  ...hourlyCost(
    'vardbitrade',
    'vårdbiträde',
    21_500,
    'Antagen. Som jämförelse: enligt fackpress låg månadslönen för vårdbiträden på cirka 22 000 kr omkring 2013.',
  ),
  ...hourlyCost('bistandshandlaggare', 'biståndshandläggare', 27_500),
  ...hourlyCost('kontaktcenter', 'kontaktcenter', 24_000),
  assumption('anslutningsgrad', 'Anslutningsgrad', '%', years(2010, [0, 0.05, 0.25, 0.45, 0.6, 0.7, 0.75]), {
    note: 'Andel av användarna som är anslutna. I scenariot Enligt ansökan gäller ansökans egen, snabbare införandetakt.',
  }),
  assumption(
    'hemtagningsgrad',
    'Hemtagningsgrad för frigjord tid',
    '%',
    years(2010, [0, 0, 0.1, 0.4, 0.6, 0.75, 0.8]),
    {
      note: 'Andel av den frigjorda tiden som blir lägre kostnad. Nyttan kommer senare än anslutningen.',
    },
  ),
  assumption('overskattning', 'Överskattningskorrigering', '%', between(0.1, 0.25, 0.5), {
    note: 'Utvärderingen av e-tjänstprogrammet 2010 fann att nyttor överskattades; hur mycket är ett antagande, och osäkerheten en bedömning.',
  }),
  operationShare,
  ...operation,
]

export const careDiaryDrivers = [elderlyCareDriver, populationDriver, ownOperationDriver]

export const operatingModels: ModelInput['operatingModels'] = [
  { id: 'a', name: 'Central drift hos SLK IT', operator: { by: 'department', department: 'slk-it' } },
  { id: 'b', name: 'Serviceförvaltningen', operator: { by: 'department', department: 'serviceforvaltningen' } },
  { id: 'c', name: 'Ansvarig hemmaförvaltning', operator: { by: 'owner' } },
  {
    id: 'd',
    name: 'Var och en för sig',
    operator: { by: 'each' },
    note: 'Varje deltagande förvaltning driver e-tjänsten själv och bär hela sin kostnad.',
  },
]

const fixed = { kind: 'fixed' } as const
const perParticipant = { kind: 'perParticipant' } as const
const perUser = { kind: 'perUnit', driver: elderlyCareDriver.id } as const

function development(id: string, name: string, phase: CostLine['phase'], amount: CostLine['amount']): CostLine {
  return { id, name, phase, incurredBy: { by: 'owner' }, behaviour: fixed, amount, source: madeUp }
}

/** Written for model A; the variants say what differs when somebody else operates. */
const operationLines: readonly CostLine[] = [
  {
    id: 'drift',
    name: 'Drift',
    phase: 'drift',
    incurredBy: { by: 'operator' },
    behaviour: fixed,
    amount: '= drift_a * driftandel',
    variants: {
      b: { behaviour: fixed, amount: '= drift_b * driftandel' },
      c: { behaviour: fixed, amount: '= drift_c * driftandel' },
      d: { behaviour: perUser, amount: '= drift_d * driftandel / sum(aldreomsorgstagare)' },
    },
    source: madeUp,
  },
  {
    id: 'systemforvaltning',
    name: 'Systemförvaltning',
    phase: 'systemforvaltning',
    incurredBy: { by: 'operator' },
    behaviour: fixed,
    amount: '= systemforvaltning_a * driftandel',
    variants: {
      b: { behaviour: fixed, amount: '= systemforvaltning_b * driftandel' },
      c: { behaviour: fixed, amount: '= systemforvaltning_c * driftandel' },
      d: { behaviour: perUser, amount: '= systemforvaltning_d * driftandel / sum(aldreomsorgstagare)' },
    },
    source: madeUp,
  },
  {
    id: 'vidareutveckling',
    name: 'Vidareutveckling',
    phase: 'vidareutveckling',
    incurredBy: { by: 'operator' },
    behaviour: fixed,
    amount: '= vidareutveckling_a * driftandel',
    variants: {
      b: { behaviour: fixed, amount: '= vidareutveckling_b * driftandel' },
      c: { behaviour: fixed, amount: '= vidareutveckling_c * driftandel' },
      d: { behaviour: fixed, amount: '= vidareutveckling_d * driftandel' },
    },
    source: madeUp,
  },
  {
    id: 'per-stadsdel',
    name: 'Drift per ansluten stadsdel',
    phase: 'drift',
    incurredBy: { by: 'operator' },
    behaviour: perParticipant,
    amount: '= per_stadsdel_a * driftandel',
    variants: {
      b: { behaviour: perParticipant, amount: '= per_stadsdel_b * driftandel' },
      c: { behaviour: perParticipant, amount: '= per_stadsdel_c * driftandel' },
      d: null,
    },
    source: madeUp,
  },
  {
    id: 'samordning',
    name: 'Samordning',
    phase: 'samordning',
    incurredBy: { by: 'operator' },
    behaviour: fixed,
    amount: '= samordning_a * driftandel',
    variants: {
      b: { behaviour: fixed, amount: '= samordning_b * driftandel' },
      c: { behaviour: fixed, amount: '= samordning_c * driftandel' },
      d: null,
    },
    source: madeUp,
  },
  {
    id: 'engangskostnad',
    name: 'Etablering av drift, engångskostnad',
    phase: 'drift',
    incurredBy: { by: 'operator' },
    behaviour: fixed,
    amount: { 2011: 300_000 },
    variants: {
      b: { behaviour: fixed, amount: { 2011: 500_000 } },
      c: { behaviour: fixed, amount: { 2011: 200_000 } },
      d: null,
    },
    source: madeUp,
  },
]

const rates = {
  adoption: '= anslutningsgrad',
  correction: '= overskattning',
  source: madeUp,
  evidence: 'guess',
} as const
const time = { kind: 'time', realisation: '= hemtagningsgrad', ...rates } as const
const atDistrict = { to: 'participants' } as const

export const careDiary: ModelInput['services'][number] = {
  id: 'omsorgsdagboken',
  name: 'Omsorgsdagboken',
  goal: 'Brukare och anhöriga ska kunna följa hemtjänstens insatser på webben, och personalen ska dokumentera en gång i stället för flera.',
  owner: 'aldreforvaltningen',
  status: 'applied',
  operationStart: 2011,
  maintenanceManager: {
    name: 'Systemförvaltare vid Äldreförvaltningen (exempel)',
    fte: 0.5,
    payer: 'aldreforvaltningen',
  },
  needsAnalysis: 'Exempel: behovsanalys görs i förstudien 2010.',
  processMap: 'Exempel: biståndsbeslut, utförande och uppföljning kartläggs före införandet.',
  indicators: [
    { id: 'anslutna', name: 'Andel anslutna användare', unit: '%', target: '= anslutningsgrad' },
    { id: 'nojdhet', name: 'Nöjda anhöriga', unit: '%', target: years(2012, [0.7, 0.75, 0.8, 0.8, 0.8]) },
    {
      id: 'minuter',
      name: 'Sparade minuter per användare, biståndshandläggare',
      unit: 'min',
      target: '= minuter_bistandshandlaggare',
    },
  ],
  participants: districts.map(({ id }) => ({ id })),
  costLines: [
    development('forstudie', 'Förstudie', 'forstudie', { 2010: 600_000 }),
    development('inforande', 'Införande', 'inforande', { 2010: 2_000_000, 2011: 3_600_000 }),
    development('utbildning', 'Utbildning', 'implementering', { 2011: 672_000, 2012: 448_000 }),
    development('egen-tid', 'Egen personals tid', 'implementering', { 2011: 900_000, 2012: 600_000 }),
    development('kommunikation', 'Kommunikation', 'implementering', { 2011: 350_000, 2012: 250_000 }),
    ...operationLines,
  ],
  benefitLines: [
    {
      id: 'tid-bistandshandlaggare',
      name: 'Frigjord tid, biståndshandläggare',
      receiver: atDistrict,
      amount: '= anvandare * minuter_bistandshandlaggare / 60 * timkostnad_bistandshandlaggare',
      benefitOwner: 'Avdelningschef äldreomsorg i respektive stadsdel (exempel)',
      ...time,
    },
    {
      id: 'tid-vardbitrade',
      name: 'Frigjord tid, vårdbiträde i egen regi',
      receiver: atDistrict,
      amount: '= anvandare * andel_egen_regi * minuter_vardbitrade / 60 * timkostnad_vardbitrade',
      benefitOwner: 'Enhetschef hemtjänst i respektive stadsdel (exempel)',
      ...time,
    },
    {
      id: 'porto',
      name: 'Sparat porto',
      kind: 'cash',
      receiver: atDistrict,
      amount: '= anvandare * porto',
      benefitOwner: 'Administrativ chef i respektive stadsdel (exempel)',
      ...rates,
    },
    {
      id: 'tid-kontaktcenter',
      name: 'Frigjord tid, kontaktcenter',
      receiver: { to: 'department', department: 'serviceforvaltningen' },
      amount: '= hemtjanst_staden * minuter_kontaktcenter / 60 * timkostnad_kontaktcenter',
      benefitOwner: 'Chef för kontaktcenter (exempel)',
      ...time,
    },
  ],
  note: `${illustrative} Volymer (hemtjänst, äldreomsorgstagare) och andel egen regi är publicerad statistik. Deltagare är de 14 stadsdelarna. Utvecklingens kostnader stannar hos Äldreförvaltningen.`,
}

/** The phases every split below concerns; development stays where it fell. */
export const operationPhases = ['drift', 'systemforvaltning', 'vidareutveckling', 'samordning'] as const
type SplitMethod = ModelInput['splitRules'][number]['parts'][number]['method']

export function operationSplit(
  id: string,
  name: string,
  method: SplitMethod,
  note = '',
): ModelInput['splitRules'][number] {
  return { id, name, parts: [{ id: 'drift', phases: [...operationPhases], method }], note }
}

export const careDiarySplits: ModelInput['splitRules'] = [
  operationSplit('aldreomsorg', 'Efter äldreomsorgstagare', {
    method: 'driver',
    drivers: [{ driver: elderlyCareDriver.id }],
  }),
  operationSplit('lika', 'Lika mellan stadsdelarna', { method: 'equal' }),
  operationSplit('befolkning', 'Efter befolkning', { method: 'driver', drivers: [{ driver: populationDriver.id }] }),
  operationSplit('nytta', 'Efter nytta', { method: 'benefit' }, 'Efter nuvärdet av förvaltningens realiserade nytta.'),
]
