// The screens where a model is entered, and the review.
export const screens = {
  'screen.overview': 'Översikt',
  'screen.services': 'Tjänster',
  'screen.departments': 'Förvaltningar & nycklar',
  'screen.assumptions': 'Antaganden',
  'screen.operatingModels': 'Driftmodeller',
  'screen.funding': 'Finansiering',
  'screen.split': 'Fördelning',
  'screen.comparison': 'Scenarier & jämförelse',
  'screen.scenarios': 'Scenariernas innehåll',
  'screen.review': 'Granskning',
} as const
