// What the columns of a table probably are: headings compared with the words for each role, in Swedish and English,
// letter by letter where they are not the same; and what the table as a whole probably is for.
// Example: ['Stadsdel', 'Folkmängd 2013'] → target drivers, roles ['department', 'driver:folkmangd'].
import type { Model } from '../document/schema.ts'
import type { Language } from '../language/index.ts'
import type { MoneyUnit } from '../numbers.ts'
import { Names, plainName } from './names.ts'
import { sniffDecimal } from './number.ts'
import { rawText, type Table } from './table.ts'
import { targets } from './targets/index.ts'
import type { Choices, Field, Role, Target } from './targets/target.ts'

export interface Suggestion {
  readonly target: Target
  readonly choices: Choices
}

/** For a table that nobody has said anything of. */
export function suggest(document: Model, table: Table, language: Language, wanted?: Target): Suggestion {
  let [best, bestScore]: [Suggestion | null, number] = [null, -1]
  for (const target of wanted ? [wanted] : targets) {
    for (let header = 0; header < Math.min(table.rows.length, 15); header++) {
      const { roles, score } = rolesOf(document, table, header, target, language)
      // A heading further down must be clearly better.
      const weighed = score - header / 1000
      if (weighed > bestScore) {
        best = { target, choices: choicesOf(document, table, header, roles, language) }
        bestScore = weighed
      }
    }
  }
  const [first] = targets
  if (best) return best
  const target = wanted ?? first
  if (!target) throw new Error('no targets')
  return { target, choices: choicesOf(document, table, 0, [], language) }
}

function choicesOf(
  document: Model,
  table: Table,
  header: number,
  roles: readonly (Role | null)[],
  language: Language,
): Choices {
  const headings = (table.rows[header] ?? []).map(rawText).join(' ')
  const above = table.rows.slice(0, header).flat().map(rawText).join(' ')
  const only = (items: readonly { readonly id: string }[]) => (items.length === 1 ? items[0]?.id : undefined)
  const [service, driver] = [only(document.services), only(document.drivers)]
  return {
    header,
    roles,
    decimal: sniffDecimal(table).mark,
    amounts: amountsIn(`${headings} ${above}`),
    fixed: { ...(service ? { service } : {}), ...(driver ? { driver } : {}) },
    names: {},
    left: new Set(),
    replace: true,
    language,
  }
}

function amountsIn(text: string): MoneyUnit {
  if (/\b(?:tkr|kkr|tsek)\b/i.test(text)) return 'tkr'
  return /\b(?:mnkr|mkr|msek)\b/i.test(text) ? 'mnkr' : 'kr'
}

/** The roles of a row of headings; the score weighs how much of what the target needs they give. */
export function rolesOf(
  document: Model,
  table: Table,
  header: number,
  target: Target,
  language: Language,
): { readonly roles: (Role | null)[]; readonly score: number } {
  const headings = (table.rows[header] ?? []).map(rawText)
  const fields = target.fields(document, language)
  const roles: (Role | null)[] = headings.map((heading) => (target.years ? yearRole(heading) : null))
  const pairs = headings.flatMap((heading, column) =>
    roles[column] !== null || heading === ''
      ? []
      : fields.map((field) => ({ column, field, fit: fitOf(heading, field) })).filter(({ fit }) => fit > 0.6),
  )
  let score = 0
  for (const { column, field, fit } of pairs.toSorted((a, b) => b.fit - a.fit)) {
    if (roles[column] !== null || roles.includes(field.role)) continue
    roles[column] = field.role
    score += fit * (field.needed ? 2 : 1)
  }
  if (!roles.includes('department') && fields.some(({ role }) => role === 'department')) {
    const column = departmentColumn(document, table, header, roles)
    if (column !== null) {
      roles[column] = 'department'
      score += 1.5
    }
  }
  const years = roles.filter((role) => role?.startsWith('year:')).length
  const missing = fields.filter(({ role, needed }) => needed && !roles.includes(role)).length
  const columns = headings.filter((heading) => heading !== '').length
  const covered = columns === 0 ? 0 : roles.filter((role) => role !== null).length / columns
  return { roles, score: Math.max(0, score + Math.min(years, 1) - 3 * missing) + covered }
}

function yearRole(heading: string): Role | null {
  const year = /^(?:\p{L}{0,7}\.? )?((?:19|20|21)\d\d)(?:-\d\d-\d\d)?(?: ?\((?:t|mn|m)?kr\))?$/u.exec(heading)?.[1]
  return year === undefined ? null : `year:${year}`
}

/** 1: the same words; 0: nothing alike. */
function fitOf(heading: string, { role, label, synonyms }: Field): number {
  const plain = plainName(heading.replace(/\(.*\)|\b(?:19|20|21)\d\d\b|[:.*]/g, ' '))
  if (plain === '') return 0
  let best = plainName(heading) === role ? 1 : 0
  for (const [i, name] of [label, ...synonyms].entries()) {
    const other = plainName(name)
    if (other === '') continue
    const own = i === 0 ? 1 : 0.97
    if (other === plain) best = Math.max(best, own)
    else if (other.length > 3 && (plain.startsWith(`${other} `) || plain.endsWith(` ${other}`)))
      best = Math.max(best, 0.8)
    else best = Math.max(best, likeness(plain, other) * 0.9)
  }
  return best
}

/** Shared pairs of letters: Dice's coefficient. */
function likeness(a: string, b: string): number {
  if (Math.min(a.length, b.length) < 4) return 0
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
  const rest = pairs(b)
  const all = a.length + b.length - 2
  let shared = 0
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair)
    if (at >= 0) {
      rest.splice(at, 1)
      shared++
    }
  }
  return (2 * shared) / all
}

/** A column without a heading that says so may still hold names of departments. */
function departmentColumn(
  document: Model,
  table: Table,
  header: number,
  roles: readonly (Role | null)[],
): number | null {
  const names = new Names(document.departments)
  const rows = table.rows.slice(header + 1, header + 40)
  for (const [column, role] of roles.entries()) {
    if (role !== null) continue
    const texts = rows.map((row) => rawText(row[column])).filter((text) => text !== '')
    if (texts.length > 1 && texts.filter((text) => names.find(text)).length * 2 > texts.length) return column
  }
  return null
}
