export const game = {
  'game.table.method': 'Metod: {method}',
  'game.table.order': 'Ordning: {services}',
  'game.table.player': 'Deltagare',
  'game.table.share': 'Andel',
  'game.table.total': 'Summa',
  'game.table.core':
    'Det går att dela så att ingen grupp skulle ha det bättre på egen hand. Gruppen med minst att vinna på samarbetet kan då vinna {least}.',
  'game.table.coreEmpty': 'Hur man än delar skulle någon grupp ha det bättre på egen hand, med minst {excess}.',
  'game.table.inCore': 'Med de här andelarna skulle ingen grupp ha det bättre på egen hand.',
  'game.table.notInCore': 'Med de här andelarna skulle de här grupperna ha det bättre på egen hand:',
  'game.table.blocking': '  {group}: {excess}',
  'game.table.more': '{count, plural, one {  och 1 grupp till} other {  och # grupper till}}',
} as const
