// Rows of outturn as they are pasted from a spreadsheet or a CSV file: e-tjänst, rad, förvaltning, år, belopp, anteckning;
// tabs, semicolons or (when nothing else parts them) commas between. The first row may hold headings.
// Example: "Omsorgsdagboken;Frigjord tid;Älvsjö;2013;12 500" → row 1, amount 12500.
import type { ImportedRow } from '../../../shared/analysis/outturn.ts'
import type { Language } from '../../../shared/language/index.ts'
import { parseAmount } from '../../../shared/numbers.ts'

export function pastedRows(text: string, language: Language): ImportedRow[] {
  const lines = text.split(/\r\n|\r|\n/)
  const separator = text.includes('\t') ? '\t' : text.includes(';') ? ';' : ','
  return lines.flatMap((line, i): ImportedRow[] => {
    if (line.trim() === '') return []
    const [service = '', name = '', department = '', year = '', amount = '', ...rest] = fieldsOfLine(line, separator)
    // Headings have no year.
    if (i === 0 && !/\d/.test(year) && !/\d/.test(amount)) return []
    return [
      {
        row: i + 1,
        service,
        line: name,
        department,
        year: year.trim(),
        amount: parseAmount(amount, 'kr', language) ?? amount.trim(),
        note: rest.join(separator === '\t' ? ' ' : separator).trim(),
      },
    ]
  })
}

/** Fields in quotes may hold the separator, and quotes doubled. */
function fieldsOfLine(line: string, separator: string): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line[i]
    if (quoted && character === '"' && line[i + 1] === '"') {
      field += '"'
      i++
    } else if (character === '"' && (quoted || field.trim() === '')) quoted = !quoted
    else if (character === separator && !quoted) {
      fields.push(field.trim())
      field = ''
    } else field += character
  }
  return [...fields, field.trim()]
}
