// Published figures for Stockholm's 14 district administrations of 2010, and who else takes part in the samples.
// Example: Älvsjö: 25 130 inhabitants at the turn of the year 2010, 694 people with elderly care, 16.9 % run by itself.
import type { ModelInput } from '../document/schema.ts'

type Department = ModelInput['departments'][number]
type Driver = ModelInput['drivers'][number]

interface District {
  readonly id: string
  readonly name: string
  /** Folkmängd 2010. */
  readonly population: number
  /** Äldreomsorgstagare, January 2015. */
  readonly elderlyCare: number
  /** Per cent in egen regi, January 2015: 100 less entreprenad less privat regi. */
  readonly ownOperation: number
}

function district(id: string, name: string, population: number, elderlyCare: number, ownOperation: number): District {
  return { id, name, population, elderlyCare, ownOperation }
}

export const districts: readonly District[] = [
  district('rinkeby-kista', 'Rinkeby-Kista', 45691, 1130, 36.9),
  district('spanga-tensta', 'Spånga-Tensta', 37675, 938, 37.7),
  district('hasselby-vallingby', 'Hässelby-Vällingby', 65239, 2440, 41.2),
  district('bromma', 'Bromma', 65635, 2075, 47.1),
  district('kungsholmen', 'Kungsholmen', 61047, 1843, 19.6),
  district('norrmalm', 'Norrmalm', 66812, 1742, 18.5),
  district('ostermalm', 'Östermalm', 65528, 2533, 28.4),
  district('sodermalm', 'Södermalm', 121655, 3597, 19.5),
  district('enskede-arsta-vantor', 'Enskede-Årsta-Vantör', 90620, 3000, 50.5),
  district('skarpnack', 'Skarpnäck', 43533, 1228, 31.2),
  district('farsta', 'Farsta', 50750, 2217, 36.6),
  district('alvsjo', 'Älvsjö', 25130, 694, 16.9),
  district('hagersten-liljeholmen', 'Hägersten-Liljeholmen', 74096, 2166, 43.5),
  district('skarholmen', 'Skärholmen', 33662, 1174, 45.6),
]

export const districtDepartments: readonly Department[] = districts.map(({ id, name }) => ({
  id,
  name,
  kind: 'district',
}))

export function agency(id: string, name: string, note = ''): Department {
  return { id, name, kind: 'agency', note }
}

/** Agencies the care diary involves besides the districts. */
export const aldreforvaltningen = agency('aldreforvaltningen', 'Äldreförvaltningen')
export const slkIt = agency('slk-it', 'SLK IT', 'Stadsledningskontorets IT-avdelning.')
export const serviceforvaltningen = agency(
  'serviceforvaltningen',
  'Serviceförvaltningen',
  'Driver stadens kontaktcenter.',
)

function valuesOf(value: (district: District) => number): Record<string, number> {
  return Object.fromEntries(districts.map((one) => [one.id, value(one)]))
}

export const elderlyCareDriver: Driver = {
  id: 'aldreomsorgstagare_jan2015',
  symbol: 'aldreomsorgstagare',
  name: 'Äldreomsorgstagare, januari 2015',
  unit: 'personer',
  values: valuesOf((one) => one.elderlyCare),
  source: 'Äldreförvaltningen/Sweco, statistik.stockholm.se, tabell B017, januari 2015',
  evidence: 'measured',
  note: 'Publicerad statistik. De 14 stadsdelarna summerar till 26 777; tabellens total är 26 830, där 53 personer inte är fördelade. Samma tal används för alla år, eftersom uppgifter för 2010 saknas i källan.',
}

export const populationDriver: Driver = {
  id: 'folkmangd_2010',
  symbol: 'folkmangd',
  name: 'Folkmängd 2010',
  unit: 'personer',
  values: valuesOf((one) => one.population),
  source: 'SCB/Sweco, statistik.stockholm.se, folkmängd efter stadsdelsområde 2010',
  evidence: 'measured',
  note: 'Publicerad statistik. De 14 stadsdelarna summerar till 847 073, stadens total.',
}

export const ownOperationDriver: Driver = {
  id: 'andel_egen_regi',
  symbol: 'andel_egen_regi',
  name: 'Andel av äldreomsorgen i egen regi',
  unit: '%',
  values: valuesOf((one) => Number(`${one.ownOperation}e-2`)),
  source:
    'Äldreförvaltningen/Sweco, statistik.stockholm.se, tabell B017, januari 2015; 100 % minus entreprenad och privat regi',
  evidence: 'measured',
  note: 'Beräknad ur publicerad statistik. Tid som frigörs hos en entreprenör eller privat utförare är inte stadsdelens och räknas därför inte.',
}
