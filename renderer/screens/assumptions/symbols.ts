// A symbol that changes name changes in every formula that uses it, in the same step of undo.
import { type Edit, type Patch, setValue } from '../../../shared/document/edit.ts'
import type { Model } from '../../../shared/document/schema.ts'
import { renameSymbol as renamedFormula } from '../../../shared/formula/input.ts'
import { isAllowedSymbol } from '../../../shared/formula/words.ts'
import { symbolFrom } from '../../../shared/import/targets/assumptions.ts'
import type { Place } from '../../../shared/problem.ts'

/** 'antal', or 'antal_2' when that is taken. */
export function freeSymbol({ assumptions, drivers }: Model, wanted: string): string {
  const taken = new Set([...assumptions, ...drivers].map(({ symbol }) => symbol))
  if (!taken.has(wanted)) return wanted
  const stem = wanted.replace(/_\d+$/, '')
  for (let n = 2; ; n++) if (!taken.has(`${stem}_${n}`)) return `${stem}_${n}`
}

/** What formulas still call a symbol that has been given a name they cannot use: mending it mends them. */
const called = new Map<Place, string>()

export function renameSymbol(document: Model, place: Place, from: string, to: string): Edit {
  const patches: Patch[] = [{ op: 'set', place, value: to }]
  const usable = (symbol: string, times: number) =>
    isAllowedSymbol(symbol) &&
    [...document.assumptions, ...document.drivers].filter((one) => one.symbol === symbol).length === times
  // A name that two share stays in formulas with the other, and one that is none would break them.
  const inFormulas = usable(from, 1) ? from : called.get(place)
  if (usable(to, 0)) {
    if (inFormulas !== undefined && (inFormulas === from || usable(inFormulas, 0)))
      collect(document, '', inFormulas, to, patches)
    called.delete(place)
  } else if (inFormulas !== undefined) called.set(place, inFormulas)
  return { name: { key: 'edit.set', values: { what: from || to } }, patches }
}

/** A name given to what still has the symbol it was added with gives it a symbol too: '= ärenden' says more than '= nyckel'. */
export function nameEdit(document: Model, place: Place, symbol: string, name: string, what: string): Edit {
  const edit = setValue(`${place}/name`, name, what)
  if (!/^(antagande|nyckel)(_\d+)?$/.test(symbol)) return edit
  const wanted = symbolFrom(name)
  if (wanted === 'antagande' || !isAllowedSymbol(wanted)) return edit
  const renamed = renameSymbol(document, `${place}/symbol`, symbol, freeSymbol(document, wanted))
  return { ...edit, patches: [...edit.patches, ...renamed.patches] }
}

function collect(value: unknown, place: Place, from: string, to: string, patches: Patch[]): void {
  if (typeof value === 'string') {
    const isIndex = value === from && /^services\/[^/]+\/costLines\/[^/]+\/index$/.test(place)
    const next = isIndex ? to : renamedFormula(value, from, to)
    if (next !== value) patches.push({ op: 'set', place, value: next })
  } else if (typeof value === 'object' && value !== null && place !== 'history' && place !== 'comments') {
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? idOf(inner) : key
      if (step !== null) collect(inner, place === '' ? step : `${place}/${step}`, from, to, patches)
    }
  }
}

function idOf(item: unknown): string | null {
  const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined
  return typeof id === 'string' ? id : null
}
