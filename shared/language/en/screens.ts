import type { screens as sv } from '../sv/screens.ts'

export const screens: Record<keyof typeof sv, string> = {
  'screen.overview': 'Overview',
  'screen.services': 'Services',
  'screen.departments': 'Departments & keys',
  'screen.assumptions': 'Assumptions',
  'screen.operatingModels': 'Operating models',
  'screen.funding': 'Funding',
  'screen.split': 'Split rules',
  'screen.comparison': 'Scenarios & comparison',
  'screen.scenarios': 'Contents of the scenarios',
  'screen.review': 'Review',
}
