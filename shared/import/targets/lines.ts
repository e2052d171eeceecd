// Cost or benefit lines of services, a row each: found by service and name, their amount for all years or by year.
// Example: "Omsorgsdagboken;Drift;Drift;540 000" with amounts in kr; a name nobody knows becomes a new line.
import type { Series } from '../../cell.ts'
import { type BenefitLine, type CostLine, type Model, phases, type Service } from '../../document/schema.ts'
import { type Language, text, textOf } from '../../language/index.ts'
import { type Problem, problem } from '../../problem.ts'
import { Names, plainName } from '../names.ts'
import { periodOf, seriesTexts, takeSeries } from './series.ts'
import { type Field, field, freeId, importName, Source, type SourceRow, type Target } from './target.ts'

type Line = CostLine | BenefitLine

interface Kind {
  readonly id: 'costLines' | 'benefitLines'
  /** The choice that a line has, and its words. */
  readonly role: 'phase' | 'benefitKind'
  readonly options: readonly string[]
  chosen(line: Line): string
  readonly place: string
  create(id: string, name: string, option: string | null, source: string, note: string): Line
}

const cost: Kind = {
  id: 'costLines',
  role: 'phase',
  options: phases,
  place: 'phase',
  chosen: (line) => ('phase' in line ? String(line.phase) : ''),
  create: (id, name, option, source, note) => ({
    id,
    name,
    phase: phases.find((one) => one === option) ?? 'drift',
    incurredBy: { by: 'operator' },
    behaviour: { kind: 'fixed' },
    amount: 0,
    variants: {},
    source,
    note,
  }),
}

const benefitKinds = ['cash', 'time', 'quality'] as const

const benefit: Kind = {
  id: 'benefitLines',
  role: 'benefitKind',
  options: benefitKinds,
  place: 'kind',
  chosen: (line) => ('kind' in line ? String(line.kind) : ''),
  create: (id, name, option, source, note) => ({
    id,
    name,
    kind: benefitKinds.find((one) => one === option) ?? 'time',
    receiver: { to: 'participants' },
    amount: 0,
    adoption: 1,
    realisation: 1,
    lagMonths: 0,
    correction: 0,
    benefitOwner: '',
    evidence: 'none',
    source,
    note,
  }),
}

function targetOf(kind: Kind): Target {
  const fields = (_: Model, language: Language): readonly Field[] => [
    field('service', language),
    field('line', language, true),
    field(kind.role, language),
    field('year', language),
    field('value', language),
    field('source', language),
    field('note', language),
  ]
  return {
    id: kind.id,
    labelKey: `import.target.${kind.id}`,
    years: true,
    money: true,
    fields,
    fixed: (document, language) => [
      {
        role: 'service',
        label: text(language, 'import.field.service'),
        options: document.services.map(({ id, name }) => ({ id, name })),
      },
    ],
    plan(document, table, choices) {
      const source = new Source(document, table, choices)
      const services = new Names(document.services)
      const lines = new Map(document.services.map((one) => [one.id, new Names<Line>(one[kind.id])]))
      const ids = new Map(
        document.services.map((one) => [one.id, new Set([...one.costLines, ...one.benefitLines].map(({ id }) => id))]),
      )
      const added = new Map<string, Line>()
      for (const from of source.rows()) {
        const service = serviceOf(from, source, services)
        if (!service) continue
        const name = from.text('line', 500)
        from.row.title = `${service.name}, ${name}`
        if (name === '') {
          from.row.refuse(problem('import-name-missing', '', { kind: 'line' }), from.column('line'))
          continue
        }
        if (lines.get(service.id)?.several(name)) {
          from.row.refuse(problem('import-name-several', '', { text: name.slice(0, 80) }), from.column('line'))
          continue
        }
        const old = lines.get(service.id)?.find(name) ?? null
        const key = `${service.id}/${plainName(name)}`
        const option = optionOf(from, kind, choices.language)
        const line =
          old ??
          added.get(key) ??
          kind.create(
            freeId(kind === cost ? 'kostnad' : 'nytta', name, ids.get(service.id) ?? new Set()),
            name,
            option,
            from.text('source'),
            from.text('note'),
          )
        const list = `services/${service.id}/${kind.id}`
        if (!old && !added.has(key)) {
          added.set(key, line)
          from.row.insert(list, { ...line } as never)
        } else if (!old) from.row.becomesNew()
        const place = `${list}/${line.id}`
        if (old) texts(from, old, place, kind, option, choices.language)
        const amount: Series | undefined = old?.amount
        takeSeries(source, from, { place: `${place}/amount`, old: amount, unit: 'kr', positive: true })
      }
      return source.draft.finish(importName(kind.id))
    },
    table(document, language) {
      const years = periodOf(document)
      const columns = fields(document, language).filter(({ role }) => role !== 'year')
      return [
        [...columns.map(({ label }) => label), ...years.map(String)],
        ...document.services.flatMap((service) =>
          service[kind.id].map((line: Line) => {
            const [all = '', ...byYear] = seriesTexts(line.amount, years, 'kr', language)
            const option = textOf(language, `term.${kind.role}.${kind.chosen(line)}`)
            return [service.name, line.name, option, all, line.source, line.note, ...byYear]
          }),
        ),
      ]
    },
  }
}

function serviceOf(from: SourceRow, source: Source, services: Names<Service>): Service | undefined {
  if (from.column('service') === null && source.choices.fixed.service === undefined) {
    from.row.refuse(problem('import-service-not-chosen'))
    return undefined
  }
  return from.item('service', 'service', services)
}

function optionOf(from: SourceRow, kind: Kind, language: Language): string | null {
  const given = from.text(kind.role)
  if (given === '') return null
  const found = kind.options.find((one) =>
    [textOf('sv', `term.${kind.role}.${one}`), textOf('en', `term.${kind.role}.${one}`), one].some(
      (label) => plainName(label) === plainName(given),
    ),
  )
  if (found !== undefined) return found
  const known = kind.options.map((one) => textOf(language, `term.${kind.role}.${one}`)).join(', ')
  const unknown: Problem = problem('import-choice-unknown', '', { text: given.slice(0, 80), known })
  from.row.warn(unknown, from.column(kind.role))
  return null
}

function texts(from: SourceRow, old: Line, place: string, kind: Kind, option: string | null, language: Language): void {
  const label = (role: string) => textOf(language, `import.field.${role}`)
  const shown = (one: string) => textOf(language, `term.${kind.role}.${one}`)
  if (option !== null) {
    const words = { from: shown(kind.chosen(old)), to: shown(option) }
    from.row.text(`${place}/${kind.place}`, kind.chosen(old), option, label(kind.role), words)
  }
  for (const role of ['source', 'note'] as const) {
    const value = from.text(role)
    if (value !== '')
      from.row.text(`${place}/${role}`, old[role].trim() === value ? value : old[role], value, label(role))
  }
}

export const costLines = targetOf(cost)
export const benefitLines = targetOf(benefit)
