import type { review as sv } from '../sv/review.ts'

export const review: Record<keyof typeof sv, string> = {
  'problem.correction-missing':
    '{line} is to be corrected by evidence, but there is no optimism correction for the evidence “{grade, select, none {no evidence} guess {assumption} expert {expert judgement} measured {measured} other {followed up}}”. Nothing is taken off.',
  'problem.correction-missing.remedy': 'Enter the correction in the table of optimism corrections by evidence.',
  // The service
  'problem.review-no-owner': '{service} has no responsible department.',
  'problem.review-no-owner.remedy': 'Choose a home agency. A shared e-service that nobody leads seldom comes about.',
  'problem.review-no-operation-cost': '{service} has no cost of operation and maintenance.',
  'problem.review-no-operation-cost.remedy':
    'Add cost lines for operation, maintenance and further development, and who bears them.',
  'problem.review-no-operation-start': '{service} has no start of operation.',
  'problem.review-no-operation-start.remedy':
    'Enter the year it goes into operation, so that gains before launch are seen.',
  'problem.review-no-maintenance-manager': '{service} has no maintenance manager.',
  'problem.review-no-maintenance-manager.remedy': 'Appoint one, with a share of a post and somebody who pays.',
  'problem.review-maintenance-without-resources':
    'The maintenance manager of {service} has no time (FTE) or nobody who pays.',
  'problem.review-maintenance-without-resources.remedy': 'Enter the FTE and the department that pays.',
  'problem.review-no-participants': '{service} gives benefits to its participants, but no department takes part.',
  'problem.review-no-participants.remedy': 'Add the departments that are to take part.',
  'problem.review-preparation-missing':
    '{service} lacks {missing, select, needs {a needs analysis} process {process mapping} other {both needs analysis and process mapping}}.',
  'problem.review-preparation-missing.remedy':
    'Describe the analysis or refer to it. Map the process before digitising it, so that it is not cast as it is.',
  'problem.review-no-change-activity':
    '{service} is to free time, but nothing costs in the phase implementation: neither training nor new ways of working.',
  'problem.review-no-change-activity.remedy':
    'Add costs of anchoring, training and communication. Freed time is not taken home by itself.',
  'problem.review-off-platform': '{service} is outside the city’s common platform.',
  'problem.review-off-platform.remedy':
    'Check the technical requirements, and expect nothing to be reused from the platform.',
  // Benefit lines
  'problem.review-no-benefit-owner': 'The benefit line {line} has no benefit owner.',
  'problem.review-no-benefit-owner.remedy': 'Name one person who answers for the benefit being taken home.',
  'problem.review-benefit-without-evidence':
    'The benefit line {line} has no {missing, select, source {source} evidence {evidence} other {evidence and no source}}.',
  'problem.review-benefit-without-evidence.remedy':
    'Say what the benefit rests on: an assumption, a judgement, a measurement or a follow-up, and where it is found.',
  'problem.review-score-outside': 'The quality of {line} is to be scored from 1 to 5, but is “{score}”.',
  'problem.review-score-outside.remedy': 'Enter 1, 2, 3, 4 or 5.',
  'problem.review-builder-differs': 'The amount of {line} has changed since it was built from saved minutes.',
  'problem.review-builder-differs.remedy': 'Restore the formula from the minutes, or remove the steps.',
  // When gains come
  'problem.review-adoption-outside':
    'The adoption rate of {line} is {value, number, ::percent .##} in {year}, outside 0–100 %.',
  'problem.review-adoption-outside.remedy': 'Enter a share between 0 and 100 %. No more than all can have joined.',
  'problem.review-realisation-outside':
    'The realisation rate of {line} is {value, number, ::percent .##} in {year}, outside 0–100 %.',
  'problem.review-realisation-outside.remedy': 'Enter a share between 0 and 100 %.',
  'problem.review-correction-outside':
    'The optimism correction of {line} is {value, number, ::percent .##}, outside 0–100 %.',
  'problem.review-correction-outside.remedy': 'Enter the share to take off, between 0 and 100 %.',
  'problem.review-realisation-falling':
    'The realisation rate of {line} falls from {before, number, ::percent .##} to {after, number, ::percent .##} in {year}.',
  'problem.review-realisation-falling.remedy':
    'Check the curve. What has been taken home is gone from the budget and seldom comes back.',
  'problem.review-realisation-before-adoption':
    'The realisation rate of {line} rises faster than adoption in {scenario}: {realisation, number, ::percent .##} already in {year}, when {adoption, number, ::percent .##} have joined.',
  'problem.review-realisation-before-adoption.remedy':
    'Let realisation come after adoption. Small savings in many places can seldom be taken home before most have joined.',
  'problem.review-low-adoption-no-parallel':
    'Only {adoption, number, ::percent .##} have joined {service} in {year}, but the old way of working costs nothing.',
  'problem.review-low-adoption-no-parallel.remedy':
    'Add a cost line for parallel processes, or say why the old way of working costs nothing.',
  'problem.review-benefit-before-launch':
    'The benefit line {line} gives SEK {amount, number} already in {year}, but {service} goes into operation in {start}.',
  'problem.review-benefit-before-launch.remedy':
    'Let adoption begin at launch at the earliest, or change the start of operation.',
  'problem.review-lag-beyond-period':
    'The lag of {months} months moves the whole benefit of {line}, SEK {amount, number}, beyond the end of the period.',
  'problem.review-lag-beyond-period.remedy': 'Shorten the lag or extend the period.',
  'problem.review-negative-benefit': 'The benefit line {line} is negative in {year}: SEK {amount, number}.',
  'problem.review-negative-benefit.remedy':
    'Check the sign. An extra cost belongs among the cost lines, where it can be shared.',
  // Savings demands
  'problem.review-demand-above-realised':
    'The savings demand in {scenario} is above the realised benefit {first}–{last} for {departments, plural, one {one department} other {# departments}}. The gap is largest in {year}: SEK {amount, number}.',
  'problem.review-demand-above-realised.remedy':
    'Lower the demand to what has been taken home, let it begin later, or set bridging money aside.',
  'problem.review-demand-on-quality-only':
    '{service} gives no financial benefit but has a savings demand in {scenario}.',
  'problem.review-demand-on-quality-only.remedy': 'Remove the demand. Qualitative benefit cannot be withdrawn.',
  'problem.review-negative-demand':
    'The savings demand in {scenario} is negative for {department} in {year}: SEK {amount, number}.',
  'problem.review-negative-demand.remedy':
    'Enter the demand as a positive amount. Contributions belong in the funding.',
  // Pots
  'problem.review-pot-without-decision': '{source} has a cap but no decision.',
  'problem.review-pot-without-decision.remedy':
    'Choose the decision that set the money aside, with reference number, date and body.',
  'problem.review-decision-not-taken': '{source} rests on “{decision}”, which has no reference number or date.',
  'problem.review-decision-not-taken.remedy':
    'Enter the reference number and date when it is taken. Until then, do not count on the money.',
  'problem.review-pot-after-validity':
    '{source} is not valid in {year}, but SEK {amount, number} of what it is for falls outside its validity in {scenario}.',
  'problem.review-pot-after-validity.remedy': 'Move the costs, seek a decision to extend it, or show who pays instead.',
  'problem.review-pot-above-cap':
    '{source} is not enough in {year} in {scenario}: there is SEK {amount, number}, and the claims are larger.',
  'problem.review-pot-above-cap.remedy': 'Choose which services are to get money, or show who pays the rest.',
  'problem.review-pot-internal-undecided':
    '{source} pays for {service}, which is an internal e-service, without saying which decision allows it.',
  'problem.review-pot-internal-undecided.remedy':
    'Give the new decision on internal e-services, or exclude them from the source.',
  // The split
  'problem.review-quality-only-charged': '{service} saves nothing but departments are charged for it in {scenario}.',
  'problem.review-quality-only-charged.remedy': 'Let a common central budget pay.',
  'problem.review-pays-more-than-alone':
    '{count, plural, one {{department} pays} other {# departments pay}} more in {scenario} than {count, plural, one {on its own} other {on their own}}{count, plural, one {} other {, most of all {department}}}: SEK {amount, number} more (present value).',
  'problem.review-pays-more-than-alone.remedy':
    'Choose another split rule or compensate; otherwise there is no reason to take part.',
  // Assumptions
  'problem.review-unused-assumption': 'The assumption {name} is not used.',
  'problem.review-unused-assumption.remedy': 'Use {symbol} in a formula, or remove the assumption.',
  'problem.review-unused-driver': 'The driver {name} is not used.',
  'problem.review-unused-driver.remedy': 'Use {symbol} in a formula or a split rule, or remove the driver.',
  'problem.review-without-source': '{name} has no source.',
  'problem.review-without-source.remedy': 'Say where the figure comes from, or that it is an assumption.',
  'problem.review-no-uncertainty':
    'No assumption has an uncertainty, although {count, plural, one {one lacks} other {# lack}} evidence or {count, plural, one {is} other {are}} guessed: {names}{more, plural, =0 {} other { and # more}}.',
  'problem.review-no-uncertainty.remedy':
    'Choose Insert › Uncertainty for those that are hardest to know. Then it can be worked out how certain the result is.',
  // Follow-up
  'problem.review-no-indicator': '{service} has no indicator to follow up.',
  'problem.review-no-indicator.remedy':
    'Add at least one: use, satisfaction or minutes saved, with a target for each year.',
  'problem.review-indicator-without-target': 'The indicator {indicator} of {service} has no target.',
  'problem.review-indicator-without-target.remedy': 'Enter a target for each year.',
  'problem.review-follow-up-due': '{service} went into operation in {start} and has not been followed up.',
  'problem.review-follow-up-due.remedy':
    'Follow up about a year after launch: changed ways of working, effects, use and experience.',
  'problem.review-outturn-twice': 'The same outturn stands twice ({year}).',
  'problem.review-outturn-twice.remedy': 'Remove one of the rows. Only the first counts.',
  'problem.review-portfolio-contradiction': 'The conditions of the choice contradict each other: {services}.',
  'problem.review-portfolio-contradiction.remedy':
    'A service cannot both have to be chosen and be excluded. Remove one of the conditions.',
  // Import of outturn, row by row
  'problem.outturn-service-unknown': 'Row {row, number}: there is no service “{service}”.',
  'problem.outturn-service-unknown.remedy': 'Write the name as in the model. The row is not taken.',
  'problem.outturn-line-unknown': 'Row {row, number}: {service} has no line called “{line}”.',
  'problem.outturn-line-unknown.remedy': 'Write the name of the line as in the model. The row is not taken.',
  'problem.outturn-department-unknown': 'Row {row, number}: there is no department “{department}”.',
  'problem.outturn-department-unknown.remedy': 'Write the name as in the model. The row is not taken.',
  'problem.outturn-year-unknown': 'Row {row, number}: the year “{year}” is outside {first}–{last}.',
  'problem.outturn-year-unknown.remedy': 'Correct the year or extend the model’s period. The row is not taken.',
  'problem.outturn-amount-unreadable': 'Row {row, number}: “{amount}” is not an amount.',
  'problem.outturn-amount-unreadable.remedy': 'Enter a number of kronor. The row is not taken.',
  'problem.outturn-row-twice': 'Row {row, number} gives the same outturn as row {earlier, number}.',
  'problem.outturn-row-twice.remedy': 'Only the first row is taken. Remove the duplicate from the file.',
  // Edits
  'edit.takeOutturn': 'read in {count, plural, one {one outturn} other {# outturns}}',
  'edit.buildBenefit': 'build {what} from saved minutes',
  'edit.consider': 'consider a finding',
  'edit.fix.review-unused-assumption': 'remove an unused assumption',
  'edit.fix.review-unused-driver': 'remove an unused driver',
  'edit.fix.review-outturn-twice': 'remove a duplicate outturn',
  'edit.fix.review-adoption-outside': 'correct the adoption rate',
  'edit.fix.review-realisation-outside': 'correct the realisation rate',
  'edit.fix.review-correction-outside': 'correct the optimism correction',
  'edit.fix.review-realisation-falling': 'let the realisation rate not fall',
  'edit.fix.review-builder-differs': 'restore the formula from the minutes',
  'edit.fix.review-demand-above-realised': 'lower the savings demand to the realised benefit',
  'edit.fix.review-demand-on-quality-only': 'remove the savings demand',
  'edit.fix.review-pot-internal-undecided': 'exclude internal e-services from the source',
  'edit.fix.review-maintenance-without-resources': 'let the home agency pay the maintenance manager',
  'edit.fix.review-quality-only-charged': 'let the central budget pay',
  'edit.fix.review-portfolio-contradiction': 'remove the exclusion',
  'cli.check.considered': 'Considered',
  'problem.review-conditions-open':
    '{service} does not meet {open, plural, one {one of the conditions} other {# of the conditions}} for money: business development, whole view, reuse, benefit calculation.',
  'problem.review-conditions-open.remedy': 'Tick the conditions in the checklist when they are met.',
}
