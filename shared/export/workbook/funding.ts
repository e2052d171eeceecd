// Who pays before anything is shared, as formulas: each source's claim on what is left of a line, its cap by year, how a
// cap that is too small is divided between services, and what the line gets, rounded.
// Example: a pot of 18 mnkr and claims of 25: every service gets 18/25 of its claim; the rest goes on to the split.
import type { FundingSource } from '../../document/schema.ts'
import type { Assumptions } from './assumptionsSheet.ts'
import type { CostLineOf } from './costLines.ts'
import { type Draft, firstYear } from './draft.ts'
import {
  call,
  compare,
  type Formula,
  minus,
  number,
  over,
  type Range,
  range,
  ref,
  sum,
  sumIf,
  times,
  when,
  zero,
} from './formula.ts'
import type { InputRow, InputRows } from './inputRows.ts'
import type { Setting } from './settings.ts'
import type { Cell, Sheet } from './sheet.ts'

/** A line that may be funded: what it costs by year, unrounded. */
export interface Fundable {
  readonly cost: CostLineOf
  /** The label cell of its service, for sums. */
  readonly label: string
  base(y: number): Formula
}

export interface FundedLine {
  readonly source: FundingSource
  /** Index among the lines. */
  readonly line: number
  /** Unrounded. */
  readonly award: readonly Cell[]
}

export interface FundingTables {
  readonly awards: readonly FundedLine[]
  /** What no source has taken of a line, unrounded. */
  rest(line: number, y: number): Formula
}

/** Shares and caps of every plan, as inputs. */
export function fundingInputs({ document, t }: Draft): InputRow[] {
  return document.fundingPlans.flatMap((plan) =>
    plan.sources.flatMap((source): InputRow[] => {
      const place = `fundingPlans/${plan.id}/sources/${source.id}`
      const about = (what: string, unit: string) => [`${source.name}: ${what}`, '', unit, plan.name]
      const notes = ['', source.source, t(`term.evidence.${source.evidence}`)]
      const money = { style: 'inputMoney', notes } as const
      return [
        {
          place: `${place}/share`,
          series: source.share,
          labels: about(t('field.share'), '%'),
          style: 'inputPercent',
          notes,
        },
        ...(source.cap === null
          ? []
          : [{ place: `${place}/cap`, series: source.cap, labels: about(t('field.cap'), 'kr'), ...money }]),
        ...(source.capByYear === null
          ? []
          : [
              {
                place: `${place}/capByYear`,
                series: source.capByYear,
                labels: about(t('field.capByYear'), 'kr'),
                ...money,
              },
            ]),
      ]
    }),
  )
}

export function fundingTables(
  draft: Draft,
  sheet: Sheet,
  assumptions: Assumptions,
  inputs: InputRows,
  setting: Setting,
  lines: readonly Fundable[],
): FundingTables {
  const { t, years } = draft
  const plan = setting.scenario.resolved.fundingPlan
  const awards: FundedLine[] = []
  const taken: Formula[][][] = lines.map(() => years.map(() => []))
  const rest = (line: number, y: number): Formula => minus(lines[line]?.base(y) ?? zero, ...(taken[line]?.[y] ?? []))

  for (const source of plan?.sources ?? []) {
    const place = `fundingPlans/${plan?.id}/sources/${source.id}`
    const drawing = lines.flatMap(({ cost }, i) =>
      cost.funding.funded.some((given) => given.source === source) ? [i] : [],
    )
    if (drawing.length === 0) continue
    sheet.put(sheet.end + 1, 0, `${source.name} · ${t(`term.payer.${source.payer.by}`)}`, 'strong')
    sheet.put(sheet.end - 1, firstYear, t('workbook.funding.about'), 'note')
    const setting_ = (field: 'share' | 'cap' | 'capByYear', y: number): Formula => {
      const series = source[field]
      if (series === null) return zero
      return assumptions.series(setting, series, { y, row: -1, slip: 0 }, inputs.cellOf(`${place}/${field}`))
    }
    const valid = (y: number) => {
      const year = years[y] ?? 0
      return year >= (source.validFrom ?? year) && year <= (source.validTo ?? year)
    }
    const start = sheet.end
    const claims = drawing.map((line) => {
      const row = labelled(lines[line], t('workbook.funding.claim'))
      return years.map((_, y) => {
        const claim = valid(y) ? times(rest(line, y), setting_('share', y)) : null
        return sheet.put(row, firstYear + y, claim, 'moneyExact')
      })
    })
    const capped = source.cap !== null || source.capByYear !== null
    const given = capped ? rationed(source, start, claims) : claims
    drawing.forEach((line, i) => {
      const award = given[i]
      if (!award) return
      awards.push({ source, line, award })
      award.forEach((cell, y) => {
        if (cell.content !== null) taken[line]?.[y]?.push(ref(cell))
      })
    })

    function rationed(source: FundingSource, start: number, claims: readonly (readonly Cell[])[]): (readonly Cell[])[] {
      const labels = range(claims.flatMap((_, i) => sheet.rows[start + i]?.[1] ?? []))
      const column = (y: number) => range(claims.flatMap((cells) => cells[y] ?? []))
      const services = [
        ...new Map(drawing.map((line) => [lines[line]?.cost.service.id, lines[line]])).values(),
      ].flatMap((line) => line ?? [])
      const title = (text: string) => {
        const row = sheet.end
        sheet.put(row, 0, text, 'strong')
        return row
      }
      const asked = services.map((line) => {
        const row = title('')
        sheet.put(row, 0, t('workbook.funding.asked'))
        const label = sheet.put(row, 1, line.label)
        return years.map((_, y) => {
          const claimed = sumIf(labels, label, column(y))
          return sheet.put(row, firstYear + y, call('MAX', Math.max(0, claimed.value), claimed, number(0)), 'money')
        })
      })
      const askedIn = (y: number) => range(asked.flatMap((cells) => cells[y] ?? []))
      const available: Cell[] = []
      const drawn: Cell[] = []
      const [availableRow, levelRow] = [title(t('workbook.funding.available')), title(t('workbook.funding.level'))]
      const awardRows = services.map((line) => {
        const row = title('')
        sheet.put(row, 0, t('workbook.funding.given'))
        sheet.put(row, 1, line.label)
        return row
      })
      const drawnRow = title(t('workbook.funding.drawn'))
      const byService: Cell[][] = services.map(() => [])
      years.forEach((_, y) => {
        const caps: Formula[] = []
        if (source.cap !== null) caps.push(minus(atLeastZero(setting_('cap', y)), ...drawn.map(ref)))
        if (source.capByYear !== null) caps.push(atLeastZero(setting_('capByYear', y)))
        const [first, second] = caps
        const most = first && second ? call('MIN', Math.min(first.value, second.value), first, second) : (first ?? zero)
        const pot = sheet.put(availableRow, firstYear + y, atLeastZero(most), 'money')
        available.push(pot)
        const level = sheet.put(levelRow, firstYear + y, levelOf(source.rationing, pot, askedIn(y)), 'moneyExact')
        services.forEach((_, s) => {
          const claim = asked[s]?.[y]
          const row = awardRows[s]
          if (!claim || row === undefined) return
          byService[s]?.push(
            sheet.put(row, firstYear + y, awardOf(source.rationing, pot, claim, askedIn(y), level), 'money'),
          )
        })
        drawn.push(
          sheet.put(drawnRow, firstYear + y, sum(range(byService.flatMap((cells) => cells[y] ?? []))), 'money'),
        )
      })
      title(t('workbook.funding.award'))
      return drawing.map((line, i) => {
        const row = labelled(lines[line], '')
        const s = services.findIndex(({ cost }) => cost.service.id === lines[line]?.cost.service.id)
        return years.map((_, y) => {
          const [claim, award, all] = [claims[i]?.[y], byService[s]?.[y], asked[s]?.[y]]
          if (!claim || !award || !all || claim.content === null)
            return sheet.put(row, firstYear + y, null, 'moneyExact')
          const part = when(compare(ref(all), '>', zero), over(ref(award), ref(all)), zero)
          return sheet.put(row, firstYear + y, times(ref(claim), part), 'moneyExact')
        })
      })
    }
  }
  return { awards, rest }

  function labelled(line: Fundable | undefined, what: string): number {
    const row = sheet.end
    sheet.put(row, 0, line?.cost.line.name ?? '')
    sheet.put(row, 1, line?.label ?? '')
    sheet.put(row, 2, line ? t(`term.phase.${line.cost.line.phase}`) : '', 'note')
    sheet.put(row, 3, what, 'note')
    return row
  }
}

function atLeastZero(of: Formula): Formula {
  return call('MAX', Math.max(0, of.value), of, number(0))
}

type Rule = FundingSource['rationing']

function total(claims: Range): Formula {
  return sum(claims)
}

/** λ of the constrained equal awards (or losses): the award that everyone gets who asks for as much. */
function levelOf(rule: Rule, pot: Cell, claims: Range): Formula | null {
  if (rule === 'proportional') return null
  const all = total(claims)
  const half = over(all, number(2))
  const shared =
    rule === 'cea'
      ? ref(pot)
      : rule === 'cel'
        ? minus(all, ref(pot))
        : when(compare(ref(pot), '<=', half), ref(pot), minus(all, ref(pot)))
  const scale = rule === 'talmud' ? 0.5 : 1
  const values = claims.cells.map((cell) => (typeof cell.content === 'number' ? cell.content : Number.NaN))
  // λ = the greatest of (pot − smaller claims) / number of claims not smaller, at each claim.
  const levels = claims.cells.map((cell, i) => {
    const own = values[i] ?? 0
    const smaller = values.reduce((sum, claim) => sum + (claim < own ? claim * scale : 0), 0)
    const count = values.filter((claim) => claim >= own).length
    return {
      value: (shared.value - smaller) / count,
      binds: 3,
      write: (on: Sheet) => {
        const [all, one] = [claims.write(on), ref(cell).write(on)]
        const halved = scale === 1 ? '' : '/2'
        return `(${shared.write(on)}-SUMPRODUCT((${all}<${one})*${all})${halved})/SUMPRODUCT(--(${all}>=${one}))`
      },
    }
  })
  return call('MAX', Math.max(0, ...levels.map(({ value }) => value)), number(0), ...levels)
}

function awardOf(rule: Rule, pot: Cell, claim: Cell, claims: Range, level: Cell): Formula {
  const all = total(claims)
  const least = (a: Formula, b: Formula) => call('MIN', Math.min(a.value, b.value), a, b)
  const equal = least(rule === 'talmud' ? over(ref(claim), number(2)) : ref(claim), ref(level))
  const short = (): Formula => {
    switch (rule) {
      case 'proportional':
        return over(times(ref(claim), ref(pot)), all)
      case 'cea':
        return equal
      case 'cel':
        return minus(ref(claim), equal)
      case 'talmud':
        return when(compare(ref(pot), '<=', over(all, number(2))), equal, minus(ref(claim), equal))
    }
  }
  return when(compare(ref(pot), '>=', all), ref(claim), short())
}
