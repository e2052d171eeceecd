import { Fragment } from 'react'
import type { Indicated } from '../../../shared/analysis/followUp.ts'
import { shownNumber } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { Empty } from '../../ui/Empty.tsx'
import styles from '../../ui/Reading.module.css'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useWords } from '../../ui/words.ts'

/** Every indicator with its target and what was measured, year by year; both are entered with the e-service. */
export function IndicatorTable({ indicated }: { readonly indicated: readonly Indicated[] }) {
  const { t, language } = useWords()
  const jumpTo = useStore((state) => state.jumpTo)
  const setScreen = useStore((state) => state.setScreen)
  const years = indicated[0]?.years.map(({ year }) => year) ?? []
  const number = (value: number | null, unit: string) => (value === null ? '' : shownNumber(value, unit, language))
  if (indicated.length === 0)
    return (
      <div className={styles.empty}>
        <Empty text={t('indicators.empty')} action={t('screen.services')} onAdd={() => setScreen('services')} />
      </div>
    )
  return (
    <section className={styles.section} aria-labelledby="followUp-indicators">
      <h2 id="followUp-indicators">{t('field.indicators')}</h2>
      <p className={styles.lead}>{t('followUp.indicators.lead')}</p>
      <ReadTable
        label={t('field.indicators')}
        rows={indicated}
        rowKey={({ service, indicator }) => `${service.id} ${indicator.id}`}
        columns={[
          {
            id: 'name',
            header: t('followUp.indicator'),
            cell: ({ service, indicator }) => (
              <button
                type="button"
                className={styles.link}
                onClick={() => jumpTo(`services/${service.id}/indicators/${indicator.id}/name`)}
              >
                {indicator.name || indicator.id}
              </button>
            ),
          },
          { id: 'service', header: t('field.service'), as: 'words', cell: ({ service }) => service.name },
          { id: 'unit', header: t('field.unit'), as: 'words', cell: ({ indicator }) => indicator.unit },
          ...years.map((year, y) => ({
            id: String(year),
            header: String(year),
            start: true,
            cell: ({ years: of, indicator: { unit } }: Indicated) => {
              const at = of[y]
              if (!at || (at.target === null && at.measured === null)) return ''
              return (
                <Fragment>
                  {number(at.measured, unit) || '–'}
                  <span className="sr-only">{t('followUp.ofTarget')}</span>
                  {at.target !== null && ` / ${number(at.target, unit)}`}
                </Fragment>
              )
            },
          })),
        ]}
      />
    </section>
  )
}
