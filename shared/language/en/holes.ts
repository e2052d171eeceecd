// The review of what is empty and read as 0, and of what is entered and counts nothing.
import type { holes as sv } from '../sv/holes.ts'

export const holes: Record<keyof typeof sv, string> = {
  'problem.review-driver-missing':
    '{department} {role, select, takesPart {takes part in} receives {gains from} asked {is asked for savings in} other {bears costs of}} {service}{more, plural, =0 {} one { and another e-service} other { and # other e-services}} but has no value of {driver} {years} and counts as 0 there.{share, select, nothing { It therefore pays nothing of what is shared by the key.} part { It is therefore left out where the cost is shared by the key.} other {}}{gain, select, nothing { It gains nothing by what is counted with the key.} part { Its benefit is counted without the key.} other {}}{demand, select, nothing { The demand on it is 0.} part { The demand on it is counted without the key.} other {}}{cost, select, yes { Costs counted with the key lack it.} other {}}{sum, select, yes { The sum over departments lacks it.} other {}}',
  'problem.review-driver-missing.remedy': 'Enter the value, or 0 if it is to be 0.',
  'problem.review-driver-missing-many':
    '{count} departments have no value of {driver} in {years}, although e-services they take part in are counted with the key. They count as 0 then: {names}{more, plural, =0 {} other { and # more}}.',
  'problem.review-driver-missing-many.remedy': 'Enter the values, or 0 where it is to be 0.',
  'problem.review-driver-not-of-city':
    '{line} of {service} is calculated for the city’s central budget, which has no value of {driver} of its own: the key counts as 0 there in {years}.',
  'problem.review-driver-not-of-city.remedy': 'Write sum({symbol}) if the whole city’s value is meant.',
  'problem.review-share-missing':
    '{department} takes part in {service}{more, plural, =0 {} one { and another e-service} other { and # other e-services}} but has no share in {rule} {years}, and so pays nothing of what is split by the fixed shares.',
  'problem.review-share-missing.remedy': 'Enter a share, or 0 if the department is not to pay.',
  'problem.review-demand-missing':
    '{department} gains in {scenario} {years} but has no amount in the savings demand, which therefore counts as 0.',
  'problem.review-demand-missing.remedy': 'Enter what the department is to save, or 0.',
  'problem.review-series-gap':
    '{what, select, amount {{name} has no amount} adoption {The adoption of {name} is missing} realisation {The realisation rate of {name} is missing} correction {The optimism correction of {name} is missing} share {The share of {name} is missing} cap {The cap of {name} is missing} capacity {The capacity in {name} is missing} other {{name} has no value}} in {years}, between years that are filled in, and counts as 0 there.',
  'problem.review-series-gap.remedy': 'Fill in those years, or enter 0 if it is to be 0.',
  'problem.review-series-ends':
    '{what, select, adoption {The adoption of {name} is not filled in for {years} and counts as 0 there: the benefit ends.} realisation {The realisation rate of {name} is not filled in for {years} and counts as 0 there: nothing is taken home.} correction {The optimism correction of {name} is not filled in for {years} and counts as 0 there: nothing is taken off.} other {{name} is not filled in for {years} and counts as 0 there.}}',
  'problem.review-series-ends.remedy': 'Fill in those years, or enter 0 if it is to end there.',
  'problem.review-operation-free':
    '{service} gives benefit in {years} in {scenario}, but operation costs nothing then, although it did before.',
  'problem.review-operation-free.remedy':
    'Fill in the cost of operation in those years, or let the benefit end when operation does.',
  'problem.review-amounts-outside-period':
    '{kind, select, cost {{count, plural, one {One cost line} other {# cost lines}} of {of} {count, plural, one {has} other {have}}} benefit {{count, plural, one {One benefit line} other {# benefit lines}} of {of} {count, plural, one {has} other {have}}} cap {The cap of {of} has} other {The savings demand of {of} has}} amounts in {years}, outside the period {first}–{last}{amounts, select, yes {: SEK {amount, number} is not counted.} other {. They are not counted.}}{formulas, plural, =0 {} one { One of them is a formula.} other { # of them are formulas.}}{prices, plural, =0 {} one { One line is a price by unit or participant.} other { # lines are prices by unit or participant.}}',
  'problem.review-amounts-outside-period.remedy':
    'Extend the period, or put the amounts in years within it. They are kept in the file.',
  'problem.review-values-outside-period':
    '{name}{more, plural, =0 {} one { and another series} other { and # other series}} {more, plural, =0 {has} other {have}} values in {years}, outside the period {first}–{last}. They are not counted.',
  'problem.review-values-outside-period.remedy': 'Extend the period if they are to count. History may stay.',
  'problem.review-outturn-outside-period':
    '{count, plural, one {One row of outturn is} other {# rows of outturn are}} for {years}, outside the period {first}–{last}: SEK {amount, number} is not counted.',
  'problem.review-outturn-outside-period.remedy': 'Correct the year or extend the period. The outturn is kept.',
  'problem.review-service-left-out':
    '{service} is in no scenario: {costs, plural, one {one cost line} other {# cost lines}} and {benefits, plural, one {one benefit line} other {# benefit lines}} are not counted.',
  'problem.review-service-left-out.remedy':
    'Include the e-service in a scenario, under Scenarios › Per e-service, or remove it.',
  'problem.review-line-counts-nothing':
    'The {kind, select, cost {cost line} other {benefit line}} {line} of {service} {reason, select, realisation {counts in the gross benefit only: the realisation rate is 0 in every year and scenario.} model {counts in no scenario: its amounts are for operating models that none of them uses.} noParticipants {comes to SEK 0 in every scenario: no department takes part within the period.} noUnits {comes to SEK 0 in every scenario: {about} is 0 for all who take part.} slip {comes to SEK 0 in every scenario: they start the e-service too late.} receiver {comes to SEK 0 in every scenario: {about} does not exist within the period.} adoption {comes to SEK 0 in every scenario: the adoption is 0 in every year.} correction {comes to SEK 0 in every scenario: the optimism correction takes all of it off.} lag {comes to SEK 0 in every scenario: the lag moves all of it beyond the last year.} years {comes to SEK 0 in every scenario: the years that have an amount lack adoption or realisation.} other {comes to SEK 0 in every scenario: the amount is 0 in the years that count.}}',
  'problem.review-line-counts-nothing.remedy':
    '{reason, select, model {Enter amounts for operating models that the scenarios use, or remove the line.} noParticipants {Add participants, or change the years they take part.} noUnits {Enter the values of the key, or change how the cost depends on volume.} slip {Let the e-service start earlier in some scenario, or extend the period.} receiver {Choose another receiver, or change the years it exists.} adoption {Enter how large a share is connected, year by year.} realisation {Enter how much is taken home, or let the finding stand if that is meant.} correction {Lower the correction below 100 %.} lag {Shorten the lag or extend the period.} years {Let adoption, realisation and amount hold for the same years.} other {Check the amount and what its formula uses, or remove the line.}}',
  'problem.review-source-pays-nothing':
    '{source} in {plan} cannot pay anything: {reason, select, lines {no cost line belongs to the e-services and phases the source is for.} validTo {it ends before the period begins, or before its own first year.} validFrom {it begins after the period has ended.} other {its share is not filled in for the years it is in force.}}',
  'problem.review-source-pays-nothing.remedy': 'Change what the source is for, or remove it from the plan.',
  'problem.review-demand-counts-nothing':
    '{reason, select, late {The savings demand of {scenario} holds from {from}, after the last year {last}, and is not counted.} other {The savings demand on {department} in {scenario} is not counted: the department does not exist in those years.}}',
  'problem.review-demand-counts-nothing.remedy':
    '{reason, select, late {Enter an earlier year, or extend the period.} other {Put the demand on the department that exists, or remove it.}}',
}
