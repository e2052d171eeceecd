// The names a formula may use, from the document shown, and what they are worth now.
import type { FormulaSymbol } from '../../shared/formula/complete.ts'
import { shownNumber } from '../../shared/numbers.ts'
import { useStore } from '../store/store.ts'
import { wordsIn } from '../ui/words.ts'
import type { Evaluated } from '../worker/contract.ts'

let known: { assumptions: unknown; drivers: unknown; symbols: readonly FormulaSymbol[] } | null = null

export function formulaSymbols(): readonly FormulaSymbol[] {
  const { assumptions, drivers } = useStore.getState().document
  if (known?.assumptions !== assumptions || known.drivers !== drivers) {
    const symbols: FormulaSymbol[] = [
      ...assumptions.map(({ id, symbol, name, unit }) => ({
        symbol,
        name,
        unit,
        kind: 'assumption' as const,
        place: `assumptions/${id}`,
      })),
      ...drivers.map(({ id, symbol, name, unit }) => ({
        symbol,
        name,
        unit,
        kind: 'driver' as const,
        place: `drivers/${id}`,
      })),
    ]
    known = { assumptions, drivers, symbols }
  }
  return known.symbols
}

/** What each symbol is worth now, in words; '' where there is nothing to say. */
export async function symbolValues(symbols: readonly FormulaSymbol[]): Promise<readonly string[]> {
  const { evaluate, results, document } = useStore.getState()
  const assumptions = symbols.filter(({ kind }) => kind === 'assumption')
  const answers = results === null ? [] : await evaluate(assumptions.map(({ place }) => `${place}/value`))
  const byPlace = new Map(assumptions.map(({ place }, i) => [place, answers[i] ?? null]))
  return symbols.map(({ place, unit, kind }) => {
    if (kind === 'assumption') return evaluatedText(byPlace.get(place) ?? null, unit)
    const driver = document.drivers.find(({ id }) => `drivers/${id}` === place)
    const values = Object.values(driver?.values ?? {})
    const { t, language } = wordsIn(useStore.getState().preferences.language)
    if (unit === '%' || values.length === 0 || !values.every((value) => typeof value === 'number')) return ''
    const sum = values.reduce((a, b) => a + b, 0)
    return t('formulaBar.sumOfDriver', { value: withUnit(shownNumber(sum, unit, language), unit) })
  })
}

/** '25 %', '3 till 7' for what varies by year. */
function evaluatedText(value: Evaluated, unit: string): string {
  const { t, language } = wordsIn(useStore.getState().preferences.language)
  if (value === null) return ''
  if (value === 'byDepartment') return t('grid.byDepartment')
  const [first = null] = value
  const last = value.at(-1) ?? null
  if (first === null || last === null) return ''
  if (value.every((one) => one === first)) return withUnit(shownNumber(first, unit, language), unit)
  return t('formulaBar.fromTo', {
    first: shownNumber(first, unit, language),
    last: withUnit(shownNumber(last, unit, language), unit),
  })
}

function withUnit(shown: string, unit: string): string {
  return unit === '%' || unit === '' ? shown : `${shown} ${unit}`
}
