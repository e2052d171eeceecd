// The reports by name, and what each is made for. Apart from index.ts, so that the window can list them without making any.
// Example: 'departmentPage' is made for each department of one scenario; 'annex' for all scenarios together.

export const reportKinds = [
  'scenarioSheet',
  'comparison',
  'departmentPage',
  'budgetAdjustment',
  'annex',
  'portfolio',
  'followUp',
  'statusReport',
  'finalReport',
] as const
export type ReportKind = (typeof reportKinds)[number]

/** `each`: one report for every scenario chosen; `together`: one for them all. */
export const madeFor: Readonly<Record<ReportKind, 'each' | 'together'>> = {
  scenarioSheet: 'each',
  comparison: 'together',
  departmentPage: 'each',
  budgetAdjustment: 'each',
  annex: 'together',
  portfolio: 'each',
  followUp: 'each',
  statusReport: 'each',
  finalReport: 'each',
}
