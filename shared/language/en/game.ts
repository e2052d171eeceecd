import type { game as sv } from '../sv/game.ts'

export const game: Record<keyof typeof sv, string> = {
  'game.table.method': 'Method: {method}',
  'game.table.order': 'Order: {services}',
  'game.table.player': 'Participant',
  'game.table.share': 'Share',
  'game.table.total': 'Total',
  'game.table.core':
    'It can be divided so that no group would be better off on its own. The group with least to gain from joining can then gain {least}.',
  'game.table.coreEmpty': 'However it is divided, some group would be better off on its own, by at least {excess}.',
  'game.table.inCore': 'With these shares no group would be better off on its own.',
  'game.table.notInCore': 'With these shares these groups would be better off on their own:',
  'game.table.blocking': '  {group}: {excess}',
  'game.table.more': '{count, plural, one {  and 1 more group} other {  and # more groups}}',
}
