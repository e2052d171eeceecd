// Words of what makes gains real: the explorer's games, curves, levers, aims and conditions.

export const gains = {
  'reading.left':
    ', ungefär {count, number} {unit, select, minutes {{count, plural, one {minut} other {minuter}}} other {{count, plural, one {sekund} other {sekunder}}}} kvar',
  'explore.games': 'Ta med kostnadsspel',
  'explore.games.about':
    'Fördelningar som Shapley och nukleolus, och prövning av om någon grupp tjänar på att lämna. Tar ungefär {count, number} {unit, select, minutes {{count, plural, one {minut} other {minuter}}} other {{count, plural, one {sekund} other {sekunder}}}}.',
  'explore.games.took':
    'Fördelningar som Shapley och nukleolus är med, och prövning av om någon grupp tjänar på att lämna. Tog {count, number} {unit, select, minutes {{count, plural, one {minut} other {minuter}}} other {{count, plural, one {sekund} other {sekunder}}}}.',
  'explore.measure.stability': 'Vad den grupp förlorar på att vara med som helst lämnar',
  'explore.column.stability': 'Grupp som lämnar, {unit}',
  'explore.stable': 'ingen',
  'explore.notShared':
    '{rule} ({count, plural, one {en e-tjänst kan inte delas så} other {# e-tjänster kan inte delas så}})',
} as const
