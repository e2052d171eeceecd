// Reuse: later services are cheaper to build, since the platform and what earlier ones have made are there already.
// One assumption, with its source, lowers every amount of the introduction.
// Example: 3 600 000 kr → "= 3600000 * (1 - ateranvandning)"; with 30 % reused it costs 2 520 000 kr.
import { type Cell, isFormula, type Series } from '../cell.ts'
import type { Edit, Json, Patch } from '../document/edit.ts'
import type { Service } from '../document/schema.ts'

/** `symbol`: of the assumption that is made, not used by anything else. */
export function countReuse(service: Service, symbol: string, name: string): Edit {
  const item = { id: symbol, symbol, name, unit: '%', value: 0, source: '', evidence: 'guess', note: '' }
  const patches: Patch[] = [{ op: 'insert', place: 'assumptions', item: item as Json, before: null }]
  for (const { id, amount, variants } of reusable(service)) {
    const place = `services/${service.id}/costLines/${id}`
    patches.push({ op: 'set', place: `${place}/amount`, value: lowered(amount, symbol) as Json })
    for (const [model, variant] of Object.entries(variants))
      if (variant)
        patches.push({
          op: 'set',
          place: `${place}/variants/${model}/amount`,
          value: lowered(variant.amount, symbol) as Json,
        })
  }
  return { name: { key: 'edit.countReuse', values: { what: service.name } }, patches }
}

/** Lines of the introduction that cost something. */
export function reusable({ costLines }: Service): Service['costLines'] {
  return costLines.filter(({ phase }) => phase === 'inforande')
}

function lowered(series: Series, symbol: string): Series {
  if (typeof series !== 'object') return loweredCell(series, symbol)
  return Object.fromEntries(Object.entries(series).map(([year, cell]) => [year, loweredCell(cell, symbol)]))
}

/** What is neither a number nor a formula stays as it was typed. */
function loweredCell(cell: Cell, symbol: string): Cell {
  if (typeof cell === 'number') return cell === 0 ? 0 : `= ${cell} * (1 - ${symbol})`
  return isFormula(cell) ? `= (${cell.slice(1).trim()}) * (1 - ${symbol})` : cell
}
