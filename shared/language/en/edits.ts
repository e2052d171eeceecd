import type { edits as sv } from '../sv/edits.ts'

export const edits: Record<keyof typeof sv, string> = {
  'edit.set': 'change {what}',
  'edit.insert': 'insert {what}',
  'edit.remove': 'delete {what}',
  'edit.move': 'move {what}',
  'edit.duplicate': 'duplicate {what}',
  'edit.clear': 'clear {what}',
  'edit.fromWorkbook': 'read {count, plural, one {one value} other {# values}} from a workbook',
  'edit.undone': 'undone: {what}',
}
