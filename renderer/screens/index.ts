import { found, troubles } from '../store/found.ts'
import type { State } from '../store/state.ts'
import { Assumptions } from './assumptions/Assumptions.tsx'
import { Comparison } from './comparison/Comparison.tsx'
import { DepartmentPage } from './department/DepartmentPage.tsx'
import { Departments } from './departments/Departments.tsx'
import { Explore } from './explore/Explore.tsx'
import { Fairness } from './fairness/Fairness.tsx'
import { FollowUp } from './followUp/FollowUp.tsx'
import { Funding } from './funding/Funding.tsx'
import { OperatingModels } from './operatingModels/OperatingModels.tsx'
import { Overview } from './overview/Overview.tsx'
import { Portfolio } from './portfolio/Portfolio.tsx'
import { Report } from './report/Report.tsx'
import { Review } from './review/Review.tsx'
import { Scenarios } from './scenarios/Scenarios.tsx'
import type { Badge, Screen } from './screen.ts'
import { Services } from './services/Services.tsx'
import { Split } from './split/Split.tsx'
import { Uncertainty } from './uncertainty/Uncertainty.tsx'

const plain = (count: number): Badge => ({ count, tone: 'plain' })

/** Navigation, palette, shortcuts and jumping follow this list. */
export const screens: readonly Screen[] = [
  { id: 'overview', titleKey: 'screen.overview', group: 'overview', Component: Overview, holds: ['', 'settings'] },
  {
    id: 'services',
    titleKey: 'screen.services',
    group: 'inputs',
    Component: Services,
    holds: ['services'],
    badge: ({ document }) => plain(document.services.length),
  },
  {
    id: 'departments',
    titleKey: 'screen.departments',
    group: 'inputs',
    Component: Departments,
    holds: ['departments', 'drivers'],
    badge: ({ document }) => plain(document.departments.length),
  },
  {
    id: 'assumptions',
    titleKey: 'screen.assumptions',
    group: 'inputs',
    Component: Assumptions,
    holds: ['assumptions'],
    badge: ({ document }) => plain(document.assumptions.length),
  },
  {
    id: 'operating-models',
    titleKey: 'screen.operatingModels',
    group: 'inputs',
    Component: OperatingModels,
    holds: ['operatingModels'],
    badge: ({ document }) => plain(document.operatingModels.length),
  },
  {
    id: 'funding',
    titleKey: 'screen.funding',
    group: 'inputs',
    Component: Funding,
    holds: ['fundingPlans', 'decisions'],
    badge: ({ document }) => plain(document.fundingPlans.length),
  },
  {
    id: 'split',
    titleKey: 'screen.split',
    group: 'inputs',
    Component: Split,
    holds: ['splitRules'],
    badge: ({ document }) => plain(document.splitRules.length),
  },
  { id: 'comparison', titleKey: 'screen.comparison', group: 'answers', Component: Comparison, asks: true },
  {
    id: 'scenarios',
    titleKey: 'screen.scenarios',
    group: 'answers',
    Component: Scenarios,
    keepsAnswer: true,
    holds: ['scenarios'],
    badge: ({ document }) => plain(document.scenarios.length),
  },
  { id: 'fairness', titleKey: 'screen.fairness', group: 'answers', Component: Fairness },
  { id: 'explore', titleKey: 'screen.explore', group: 'answers', Component: Explore },
  { id: 'uncertainty', titleKey: 'screen.uncertainty', group: 'answers', Component: Uncertainty },
  { id: 'department', titleKey: 'screen.department', group: 'answers', Component: DepartmentPage, keepsAnswer: true },
  { id: 'portfolio', titleKey: 'screen.portfolio', group: 'control', Component: Portfolio, holds: ['portfolio'] },
  { id: 'follow-up', titleKey: 'screen.followUp', group: 'control', Component: FollowUp, holds: ['outturn'] },
  { id: 'report', titleKey: 'screen.report', group: 'control', Component: Report },
  { id: 'review', titleKey: 'screen.review', group: 'control', Component: Review, badge: reviewBadge },
]

function reviewBadge(state: Pick<State, 'problems' | 'reviewed'>): Badge | null {
  const errors = found(state).filter(({ severity }) => severity === 'error').length
  if (errors > 0) return { count: errors, tone: 'error' }
  const count = troubles(state)
  return count > 0 ? { count, tone: 'warning' } : null
}

export function screenHolding(place: string): Screen | undefined {
  const [first = ''] = place.split('/')
  return screens.find(({ holds }) => holds?.includes(first))
}
