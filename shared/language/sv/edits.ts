// Names of edits, as the undo menu and the change history say them: "Ångra: ändra Antal användare".
export const edits = {
  'edit.set': 'ändra {what}',
  'edit.insert': 'infoga {what}',
  'edit.remove': 'ta bort {what}',
  'edit.move': 'flytta {what}',
  'edit.duplicate': 'duplicera {what}',
  'edit.clear': 'rensa {what}',
  'edit.fromWorkbook': 'läs in {count, plural, one {ett värde} other {# värden}} från arbetsbok',
  'edit.undone': 'ångrat: {what}',
} as const
