// What the steps of the calculation ask of step 2: the value of a series, a symbol, a driver, an index, a rate.
// Example: evaluator.series('= anvandare * porto', place) → one number for each department.
import type { Series } from '../cell.ts'
import type { Corrections } from '../document/governance.ts'
import type { Assumption, AssumptionValue, Driver } from '../document/schema.ts'
import type { Block } from '../formula/block.ts'
import type { Place } from '../problem.ts'
import type { OwnValues } from './participants.ts'
import type { Uses } from './symbols.ts'

export interface Evaluator {
  /** A series' value over the ranks it varies by. `slip`: years everything but drivers and indexes is moved. */
  series(series: Series, place: Place, slip?: number): Block
  /** A series that departments must not differ in, nor years when `steady`: else it is said, and the value missing. */
  setting(series: Series, place: Place, steady?: boolean): Block
  /** What a symbol stands for, by its name; null when there is no such symbol. */
  symbol(name: string, slip?: number): SymbolValue | null
  /** A driver's value; NaN lanes where it could not be calculated; null when there is no such driver. */
  driver(id: string): Block | null
  /**
   * Price level relative to the base year by an assumption's yearly change; 1 in fixed prices. A change that differs by
   * department gives a block that does, which is no price level.
   */
  index(symbol: string): Block
  /** Where a department born by a merger has its own value of a driver that any of the series uses. */
  ownValues(...series: readonly Series[]): OwnValues
  ownValuesOfDriver(id: string): OwnValues
  /** Every value that something in the document is calculated from: the same values, the same result. */
  madeFrom(uses: Uses, slip: number): unknown[]
  /** The value of every symbol, and of every driver as `driver:<id>`. */
  blocks(): ReadonlyMap<string, Block>
  /** The settings' optimism correction by evidence grade; see correction.ts. */
  readonly corrections: Corrections
  internalRate(): Block
  discountRate(): Block
}

/** What an assumption is in each draw: a value of its own, or a factor on the value that holds. */
export interface DrawnValue {
  readonly of: 'value' | 'factor'
  /** By draw. */
  readonly lanes: Float64Array
}

export interface SymbolValue {
  readonly block: Block
  readonly of:
    | { readonly kind: 'assumption'; readonly item: Assumption }
    | { readonly kind: 'driver'; readonly item: Driver }
  readonly place: Place
  /** What is entered there: the assumption's value or its override, or the driver's values. */
  readonly entered: AssumptionValue | Driver['values']
}
