// The care diary with some of its assumptions uncertain, the same whatever the sample comes to hold.
import { isDistribution, nominalOf } from '../../shared/document/distribution.ts'
import type { Distribution, Model } from '../../shared/document/schema.ts'
import { omsorgsdagboken } from '../../shared/samples/omsorgsdagboken.ts'

const spread: Readonly<Record<string, Distribution>> = {
  minuter_vardbitrade: { distribution: 'triangular', min: 240, likeliest: 368, max: 420, nominal: 'likeliest' },
  overskattning: { distribution: 'pert', min: 0.1, likeliest: 0.25, max: 0.5, nominal: 'likeliest' },
  drift_a: { distribution: 'uniform', min: 400_000, max: 700_000, nominal: 'mean' },
}

export function uncertainDiary(distributions: Readonly<Record<string, Distribution>> = spread): Model {
  const document = omsorgsdagboken()
  return {
    ...document,
    assumptions: document.assumptions.map((one) => ({
      ...one,
      value: distributions[one.id] ?? (isDistribution(one.value) ? nominalOf(one.value) : one.value),
    })),
  }
}

export function toTheEnd<T>(steps: Generator<number, T, void>, course: number[] = []): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    course.push(value)
  }
}
