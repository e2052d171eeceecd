// The whole city's twelve scenarios and how its services split their costs: mostly by driver, a few equally or by a mix.
// Example: scenario 8 takes from the pots of scenario 7 and demands the benefit of scenario 12, "Enligt ansökan".
import type { ModelInput } from '../document/schema.ts'

type Part = ModelInput['splitRules'][number]['parts'][number]
type ByYear = (value: (year: number, i: number) => number) => Record<string, number>

/** `driverOf`: each service with the driver its volumes follow. */
export function citySplitRules(
  driverOf: readonly (readonly [service: string, driver: string])[],
): ModelInput['splitRules'] {
  // The first two services are shared equally and the next two by a mix, so that every kind of rule is met.
  const equal = driverOf.slice(0, 2).map(([service]) => service)
  const mixed = driverOf.slice(2, 4).map(([service]) => service)
  const byDriver = new Map<string, string[]>()
  for (const [service, driver] of driverOf.slice(4)) byDriver.set(driver, [...(byDriver.get(driver) ?? []), service])
  const mix: Part['method'] = {
    method: 'driver',
    drivers: [
      { driver: 'driver-01', weight: 0.6 },
      { driver: 'driver-03', weight: 0.4 },
    ],
  }
  return [
    {
      id: 'nycklar',
      name: 'Efter varje e-tjänsts nyckel',
      parts: [
        { id: 'lika', services: equal, method: { method: 'equal' } },
        { id: 'blandad', services: mixed, method: mix },
        ...[...byDriver].map(
          ([driver, services]): Part => ({
            id: driver,
            services,
            method: { method: 'driver', drivers: [{ driver }] },
          }),
        ),
      ],
    },
    { id: 'lika', name: 'Lika', parts: [{ id: 'alla', method: { method: 'equal' } }] },
    { id: 'blandad', name: 'Folkmängd 60 %, anställda 40 %', parts: [{ id: 'alla', method: mix }] },
  ]
}

export function cityScenarios(byYear: ByYear): ModelInput['scenarios'] {
  const scenario = (n: string, name: string, changes: Partial<ModelInput['scenarios'][number]>) => ({
    id: `scenario-${n}`,
    name: `${Number(n)} ${name}`,
    ...(n === '01' ? {} : { basedOn: 'scenario-01' }),
    ...changes,
  })
  const asApplied = { kind: 'scenario', scenario: 'scenario-12', share: 0.5 } as const
  return [
    scenario('01', 'Central drift', {
      operatingModel: 'central',
      fundingPlan: null,
      splitRule: 'nycklar',
      savingsDemand: { kind: 'none' },
    }),
    scenario('02', 'Servicecenter', { operatingModel: 'service' }),
    scenario('03', 'Hemmaförvaltning', { operatingModel: 'hemma' }),
    scenario('04', 'Var och en för sig', { operatingModel: 'var-och-en' }),
    scenario('05', 'Delat lika', { splitRule: 'lika' }),
    scenario('06', 'Blandad nyckel', { splitRule: 'blandad' }),
    scenario('07', 'Pottar', { fundingPlan: 'pottar' }),
    scenario('08', 'Pottar med besparingskrav', { fundingPlan: 'pottar', savingsDemand: asApplied }),
    scenario('09', 'Långsam anslutning', {
      savingsDemand: asApplied,
      overrides: {
        anslutning_1: byYear((_, i) => Math.min(0.5, 0.05 * i)),
        anslutning_2: byYear((_, i) => Math.min(0.6, 0.06 * i)),
      },
    }),
    scenario('10', 'Dyrare porto, senare införande', {
      overrides: { porto: 18, inforandetakt: byYear((_, i) => [0.1, 0.2, 0.3, 0.2, 0.1][i] ?? 0.02) },
    }),
    scenario('11', 'Krav på egen nytta', { savingsDemand: { kind: 'ownRealised', share: 0.7, fromYear: 2028 } }),
    scenario('12', 'Enligt ansökan', {
      overrides: { hemtagning_1: 1, hemtagning_2: 1, hemtagning_3: 1, overskattning: 0 },
    }),
  ]
}
