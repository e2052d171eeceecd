// The city's e-service programme around the services: agencies, the pot, and two ways to coordinate.
// Published: 650 mnkr decided in 2007. By interviewees' figure: about 200 mnkr left in 2010. ILLUSTRATIVE: everything else.
// Example: the pot's 200 mnkr may be used through 2010; whether it lasts to 2012 takes a new decision.
import type { ModelInput } from '../document/schema.ts'
import { assumption, madeUp } from './assumption.ts'
import { agency, aldreforvaltningen, serviceforvaltningen, slkIt } from './stockholm.ts'

const named = 'Nämns i utvärderingen av e-tjänstprogrammet, februari 2010.'
const unverified = 'Namnet är inte belagt för 2010.'

export const agencies: ModelInput['departments'] = [
  agency('stadsledningskontoret', 'Stadsledningskontoret (SLK)', `${named} Utom IT-avdelningen, som står för sig.`),
  slkIt,
  serviceforvaltningen,
  aldreforvaltningen,
  agency('utbildningsforvaltningen', 'Utbildningsförvaltningen', named),
  agency('trafikkontoret', 'Trafikkontoret', named),
  agency('miljoforvaltningen', 'Miljöförvaltningen', named),
  agency('stadsarkivet', 'Stockholms stadsarkiv', named),
  agency('exploateringskontoret', 'Exploateringskontoret', unverified),
  agency('idrottsforvaltningen', 'Idrottsförvaltningen', unverified),
  agency('stadsbyggnadskontoret', 'Stadsbyggnadskontoret', unverified),
  agency('kyrkogardsforvaltningen', 'Kyrkogårdsförvaltningen', unverified),
  agency('socialtjanst-arbetsmarknad', 'Socialtjänst- och arbetsmarknadsförvaltningen', unverified),
  agency('kulturforvaltningen', 'Kulturförvaltningen', unverified),
  agency('fastighetskontoret', 'Fastighetskontoret', unverified),
  agency('overformyndarforvaltningen', 'Överförmyndarförvaltningen', unverified),
  agency('revisionskontoret', 'Revisionskontoret', unverified),
  agency('valnamnden', 'Valnämndens kansli', unverified),
]

export const decisions: ModelInput['decisions'] = [
  {
    id: 'programbeslut',
    title: 'Snabb och lättillgänglig service till stockholmarna: e-tjänstprogrammet, 650 mnkr',
    dnr: '031-2487/2007',
    date: 'oktober 2007',
    body: 'Kommunfullmäktige',
    note: 'Utlåtande 2007:114 RI. 650 mnkr avsattes för fyra år; programmet löper till och med 2010. Gäller inte interna e-tjänster.',
  },
  {
    id: 'forlangning',
    title: 'Förlängning av programmet till och med 2012',
    body: 'Kommunfullmäktige',
    note: 'INTE FATTAT. En förlängning kräver troligen ett nytt beslut i kommunfullmäktige.',
  },
]

export const programmeAssumptions: ModelInput['assumptions'] = [
  assumption('kvar_i_potten', 'Kvar av programmets medel 2010', 'kr', 200_000_000, {
    source: 'Intervjupersoners uppgift i utvärderingen av e-tjänstprogrammet, februari 2010: cirka 200 mnkr',
    note: 'Låg säkerhet. Utvärderingen redovisar inget utfall, så skillnaden mot avsatta 650 mnkr får inte läsas som förbrukad.',
  }),
  assumption('andel_samordning', 'De tre e-tjänsternas andel av samordningens kostnad', '%', 0.1, {
    note: 'Samordningen gäller alla stadens e-tjänster; modellen har bara tre av dem.',
  }),
  assumption('programsekretariat', 'Programsekretariat per år', 'kr', 4_000_000),
  assumption('coacher', 'E-tjänstcoacher per år', 'kr', 1_500_000),
  assumption('ledarskapsprogram', 'Ledarskapsprogram om e-förvaltning per år', 'kr', 500_000),
  assumption('controllerfunktion', 'Controllerfunktion vid Stadsledningskontoret per år', 'kr', 1_400_000),
  assumption('centrala_stodtjanster', 'Centralt stöd i teknik, projektledning och kalkyler per år', 'kr', 1_200_000),
  assumption('koordinator', 'E-tjänstkoordinator, årsarbetare per förvaltning', 'årsarbetare', 0.2),
  assumption('lon_koordinator', 'Årskostnad för en e-tjänstkoordinator', 'kr/årsarbetare', 650_000, {
    note: 'Lön med personalomkostnader.',
  }),
]

const centralBudget: ModelInput['fundingPlans'][number]['sources'][number] = {
  id: 'central-budget',
  name: 'Central budget för e-tjänst utan effektivisering',
  payer: { by: 'central' },
  share: 1,
  services: ['jamfor-service'],
  source: madeUp,
  evidence: 'guess',
  note: 'Utvärderingen föreslår att utveckling och drift av sådana e-tjänster belastar en gemensam central budget.',
}

const ordinaryBudget: ModelInput['fundingPlans'][number]['sources'][number] = {
  id: 'ordinarie-budget',
  name: 'Ordinarie budget för utveckling',
  payer: { by: 'ordinary' },
  phases: ['forstudie', 'inforande', 'implementering'],
  share: 1,
  source: madeUp,
  note: 'Det som ingen pott betalar stannar hos den förvaltning där kostnaden uppstår.',
}

function pot(validTo: number, decision: string, note: string): ModelInput['fundingPlans'][number]['sources'][number] {
  return {
    id: 'central-pott',
    name: 'E-tjänstprogrammets centrala pott',
    payer: { by: 'central' },
    phases: ['forstudie', 'inforande', 'implementering', 'samordning'],
    services: ['omsorgsdagboken', 'reserakning', 'samordning-program'],
    share: 1,
    validTo,
    internalServices: false,
    cap: '= kvar_i_potten',
    decision,
    source: 'Utlåtande 2007:114 RI; återstående belopp enligt intervjupersoner 2010',
    evidence: 'guess',
    note,
  }
}

export const fundingPlans: ModelInput['fundingPlans'] = [
  {
    id: 'programmet',
    name: 'Fortsatt program: central pott till och med 2010',
    sources: [
      centralBudget,
      pot(2010, 'programbeslut', 'Potten gäller till och med 2010 och inte för interna e-tjänster.'),
      ordinaryBudget,
    ],
  },
  {
    id: 'programmet-2012',
    name: 'Fortsatt program: potten förlängd till och med 2012',
    sources: [
      centralBudget,
      pot(2012, 'forlangning', 'FÖRUTSÄTTER ett nytt beslut om förlängning. Interna e-tjänster ingår inte.'),
      ordinaryBudget,
    ],
    note: 'Det nya beslutet är inte fattat.',
  },
  {
    id: 'linjen',
    name: 'Central samordning i linjen: ingen pott',
    sources: [centralBudget, ordinaryBudget],
    note: 'Utveckling betalas ur ordinarie budget.',
  },
]

const fixed = { kind: 'fixed' } as const
const byOwner = { incurredBy: { by: 'owner' }, behaviour: fixed, phase: 'samordning', source: madeUp } as const

/** Coordination as cost lines of a service of its own, which a scenario includes or leaves out. */
export function coordination(departments: readonly string[]): ModelInput['services'] {
  const rest = {
    coordination: true,
    owner: 'stadsledningskontoret',
    internal: false,
    status: 'running',
    operationStart: 2010,
    maintenanceManager: { name: 'Stadsledningskontoret (exempel)', fte: 0, payer: 'stadsledningskontoret' },
    note: 'Ingen e-tjänst, utan vad samordningen kostar. Alla belopp är antagna.',
  } as const
  return [
    {
      id: 'samordning-program',
      name: 'Samordning: fortsatt e-tjänstprogram',
      goal: 'Samordningsmodell 1: ett program med sekretariat, coacher och central pott.',
      participants: [],
      benefitLines: [],
      costLines: [
        {
          id: 'programsekretariat',
          name: 'Programsekretariat',
          amount: '= programsekretariat * andel_samordning',
          ...byOwner,
        },
        { id: 'coacher', name: 'E-tjänstcoacher', amount: '= coacher * andel_samordning', ...byOwner },
        {
          id: 'ledarskapsprogram',
          name: 'Ledarskapsprogram',
          amount: '= ledarskapsprogram * andel_samordning',
          ...byOwner,
        },
      ],
      ...rest,
    },
    {
      id: 'samordning-linjen',
      name: 'Samordning: central samordning i linjen',
      goal: 'Samordningsmodell 2: controller centralt och en e-tjänstkoordinator i varje förvaltning, utan pott.',
      participants: departments.map((id) => ({ id })),
      benefitLines: [],
      costLines: [
        {
          id: 'controllerfunktion',
          name: 'Controllerfunktion',
          amount: '= controllerfunktion * andel_samordning',
          ...byOwner,
        },
        {
          id: 'stodtjanster',
          name: 'Centrala stödtjänster',
          amount: '= centrala_stodtjanster * andel_samordning',
          ...byOwner,
        },
        {
          id: 'koordinatorer',
          name: 'E-tjänstkoordinator i förvaltningen',
          phase: 'samordning',
          incurredBy: { by: 'participants' },
          behaviour: fixed,
          amount: '= koordinator * lon_koordinator * andel_samordning',
          source: madeUp,
        },
      ],
      ...rest,
    },
  ]
}
