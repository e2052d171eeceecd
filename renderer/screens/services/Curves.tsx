import { useMemo } from 'react'
import type { RatesData } from '../../../shared/charts/data.ts'
import { ratesChart } from '../../../shared/charts/rates.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { formatPercent } from '../../../shared/numbers.ts'
import { Charts } from '../../charts/Charts.tsx'
import { useStore } from '../../store/store.ts'
import reading from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { useChosen } from './chosen.ts'

/** How fast people join and gains are taken home: the curves, and the same figures as a table. */
export function Curves({ service }: { readonly service: Service }) {
  const { t, of, language } = useWords()
  const { firstYear, lastYear } = useStore((state) => state.document.settings)
  const lines = service.benefitLines.filter(({ kind }) => kind !== 'quality')
  const place = `services/${service.id}/benefitLines`
  const parts = lines.flatMap(({ id, name, kind }) =>
    (['adoption', 'realisation'] as const)
      .filter((part) => part === 'adoption' || kind === 'time')
      .map((part) => ({ id: `${place}/${id}/${part}`, label: `${of(`field.${part}`)}, ${name}`, part })),
  )
  const evaluated = useEvaluated(parts.map(({ id }) => id))
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, y) => firstYear + y)
  const rows = parts.map(({ id, label, part }) => ({
    id,
    label,
    part,
    rates: years.map((year) => {
      const rate = evaluated(id, year)
      return typeof rate === 'number' ? rate : null
    }),
  }))
  // The rows are new at every turn; what is drawn only when their figures are.
  const drawn = JSON.stringify({ years, lines: rows.map(({ label, rates }) => ({ label, rates })) })
  const charts = useMemo((): RatesData[] => {
    const { years, lines } = JSON.parse(drawn) as Pick<RatesData, 'years' | 'lines'>
    const chart = ratesChart(service.name, years, lines, language)
    return chart ? [chart] : []
  }, [drawn, service.name, language])
  if (rows.length === 0) return null
  return (
    <section className={reading.section} aria-labelledby="case-curves">
      <h2 id="case-curves">{t('case.curves')}</h2>
      <p className={reading.lead}>{t('case.curves.lead')}</p>
      <ReadTable
        label={t('case.curves')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('department.row'),
            cell: ({ id, label, part }) => (
              <button
                type="button"
                className={reading.link}
                onClick={() => {
                  useChosen.setState({ benefitPart: part })
                  useStore.getState().jumpTo(id)
                }}
              >
                {label}
              </button>
            ),
          },
          ...years.map((year, y) => ({
            id: String(year),
            header: String(year),
            start: y === 0,
            cell: ({ rates }: (typeof rows)[number]) => formatPercent(rates[y] ?? null, language, 0),
          })),
        ]}
      />
      <Charts of={charts} height={200} />
    </section>
  )
}
