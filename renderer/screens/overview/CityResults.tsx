import { Button } from '@fluentui/react-components'
import { changesAssumptions } from '../../../shared/calculation/resolve.ts'
import { type ScenarioResult, yearlyFigure } from '../../../shared/calculation/results.ts'
import { central, type OperatingModel, type Scenario } from '../../../shared/document/schema.ts'
import type { Language } from '../../../shared/language/index.ts'
import { formatMoney, formatNumber } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import styles from './Overview.module.css'

/** The city's outcome under each scenario, and how many departments lose. */
export function CityResults() {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const results = useStore((state) => state.results)
  const setScreen = useStore((state) => state.setScreen)
  const first = useStore((state) => String(state.document.settings.firstYear))
  const last = useStore((state) => String(state.document.settings.lastYear))
  const scenarios = useStore((state) => state.document.scenarios)
  const models = useStore((state) => state.document.operatingModels)
  const alike = (results ?? []).filter(({ id }) => !changesAssumptions(scenarios, id))
  const best = bestOf(alike)
  const apart = bestOf(alike.filter(({ id }) => eachByItself(scenarios, models, id)))
  return (
    <section className={styles.card} aria-label={t('overview.results')}>
      <h2 className={styles.heading}>{t('overview.results')}</h2>
      {results && results.length > 0 ? (
        <>
          {best && results.length > 1 && (
            <p className={styles.best}>
              {t('overview.best', {
                name: best.name,
                npv: formatMoney(best.city.npv, unit, language),
                unit: of(`term.unit.${unit}`),
              })}
              {apart && apart !== best && (
                <>
                  {' '}
                  {t('overview.apart', {
                    name: apart.name,
                    more: formatMoney(best.city.npv - apart.city.npv, unit, language),
                    unit: of(`term.unit.${unit}`),
                  })}
                </>
              )}
            </p>
          )}
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  {t('overview.scenario')} ({of(`term.unit.${unit}`)})
                </th>
                <th scope="col">{t('overview.net', { first, last })}</th>
                <th scope="col">{t('overview.npv')}</th>
                <th scope="col">{t('overview.payback')}</th>
                <th scope="col">{t('overview.losers')}</th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => {
                const net = yearlyFigure(result.city, 'net', result.years, null)
                return (
                  <tr key={result.id}>
                    <th scope="row">{result.name}</th>
                    <td data-sign={signOf(net)}>{formatMoney(net, unit, language)}</td>
                    <td data-sign={signOf(result.city.npv)}>{formatMoney(result.city.npv, unit, language)}</td>
                    <td>{net === null ? '–' : (result.city.paybackYear ?? t('overview.never', { first, last }))}</td>
                    <td>{shownLosers(result, language)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          <div className={styles.links}>
            <Button size="small" appearance="primary" onClick={() => setScreen('comparison')}>
              {t('overview.compare')}
            </Button>
          </div>
        </>
      ) : (
        <p>{t('overview.noResults')}</p>
      )}
    </section>
  )
}

function signOf(öre: number | null): '-' | '' {
  return öre !== null && öre < 0 ? '-' : ''
}

/** Whether the scenario lets every department operate on its own. */
function eachByItself(scenarios: readonly Scenario[], models: readonly OperatingModel[], id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const scenario = scenarios.find((one) => one.id === at)
    if (scenario?.operatingModel !== undefined)
      return models.find((model) => model.id === scenario.operatingModel)?.operator.by === 'each'
    at = scenario?.basedOn
  }
  return false
}

function bestOf(results: readonly ScenarioResult[]): ScenarioResult | null {
  let best: ScenarioResult | null = null
  for (const result of results)
    if (!Number.isNaN(result.city.npv) && (!best || result.city.npv > best.city.npv)) best = result
  return best
}

/** Departments whose net present value is a loss of more than a krona, the city's common budget apart. */
/** – when somebody's net could not be calculated. */
function shownLosers({ departments }: ScenarioResult, language: Language): string {
  const npvs = departments.filter(({ id }) => id !== central).map(({ figures }) => figures.npv)
  return npvs.some(Number.isNaN) ? '–' : formatNumber(npvs.filter((npv) => npv < -100).length, language)
}
