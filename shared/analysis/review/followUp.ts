// Review of what is needed to follow up: indicators with targets, a look back after a year, and an outturn that can be
// read. Example: in operation since 2024, no outturn after it and nothing noted in 2026 → review-follow-up-due.
import { wordYears } from '../../language/amount.ts'
import { problem } from '../../problem.ts'
import { duplicatedOutturn } from '../outturn.ts'
import { type Rule, serviceRule } from './rule.ts'

export const followUpRules: readonly Rule[] = [
  serviceRule('review-no-indicator', (service) =>
    service.coordination !== true && service.benefitLines.length > 0 && service.indicators.length === 0
      ? [problem('review-no-indicator', `services/${service.id}/indicators`, { service: service.name }, 'warning')]
      : [],
  ),
  serviceRule('review-indicator-without-target', (service) =>
    service.indicators.flatMap(({ id, name, target }) =>
      target === undefined || target === ''
        ? [
            problem(
              'review-indicator-without-target',
              `services/${service.id}/indicators/${id}/target`,
              { indicator: name, service: service.name },
              'info',
            ),
          ]
        : [],
    ),
  ),
  {
    code: 'review-follow-up-due',
    check: ({ document, thisYear }) =>
      document.services.flatMap((service) => {
        const { operationStart, status, coordination, followUp, id, name } = service
        if (thisYear === null || operationStart === null || status !== 'running' || coordination === true) return []
        if (thisYear <= operationStart || (followUp?.doneIn ?? null) !== null) return []
        return [
          problem('review-follow-up-due', `services/${id}/followUp`, { service: name, start: operationStart }, 'info'),
        ]
      }),
  },
  {
    // Once for all rows, at the first: they mostly come in one import.
    code: 'review-outturn-outside-period',
    check: ({ document: { outturn, settings } }) => {
      const { firstYear: first, lastYear: last } = settings
      const rows = outturn.filter(({ year }) => year < first || year > last)
      const [row] = rows
      if (!row) return []
      const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b)
      const amount = rows.reduce((sum, one) => sum + (typeof one.amount === 'number' ? one.amount : 0), 0)
      const values = {
        count: rows.length,
        years: wordYears(years),
        amount: Math.round(amount) + 0,
        first: String(first),
        last: String(last),
      }
      return [problem('review-outturn-outside-period', `outturn/${row.id}/year`, values, 'warning')]
    },
  },
  {
    code: 'review-outturn-twice',
    check: ({ document: { outturn } }) =>
      duplicatedOutturn(outturn).map(({ id, year }) =>
        problem('review-outturn-twice', `outturn/${id}`, { year }, 'warning'),
      ),
  },
]
