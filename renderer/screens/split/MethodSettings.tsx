import { methods } from '../../../shared/allocation/index.ts'
import type { Cell, Series } from '../../../shared/cell.ts'
import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { Place } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import { CellField, ChoiceField } from '../../ui/fields.tsx'
import { Part } from '../../ui/Page.tsx'
import { useWords } from '../../ui/words.ts'
import { named } from '../fields.ts'
import { CapacityGrid } from './CapacityGrid.tsx'
import { DriverMixGrid } from './DriverMixGrid.tsx'
import styles from './MethodSettings.module.css'
import type { SplitPart } from './Parts.tsx'
import { SharesGrid } from './SharesGrid.tsx'

/** What the method's own settings schema asks for, field by field. */
export function MethodSettings({ part, place }: { readonly part: SplitPart; readonly place: Place }) {
  const { t, of } = useWords()
  const method = methods.find(({ id }) => id === part.method.method)
  const fields = Object.keys(method?.settings.shape ?? {}).filter((field) => field !== 'method')
  const name = of(`term.method.${part.method.method}`)
  return (
    <Part fill title={t('split.settingsOf', { name })}>
      <div className={styles.settings}>
        <p className={styles.explanation}>{of(`method.explained.${part.method.method}`)}</p>
        {fields.map((field) => (
          <Setting key={field} field={field} value={part.method[field]} place={`${place}/${field}`} />
        ))}
      </div>
    </Part>
  )
}

function Setting({ field, value, place }: { readonly field: string; readonly value: unknown; readonly place: Place }) {
  const { of } = useWords()
  const drivers = useStore((state) => state.document.drivers)
  const label = of(`field.${field}`)
  switch (field) {
    case 'drivers':
      return <DriverMixGrid place={place} mix={value as readonly { driver: string; weight: Cell }[]} />
    case 'shares':
      return <SharesGrid place={place} shares={value as Readonly<Record<string, Cell>>} />
    case 'capacity':
      return <CapacityGrid place={place} capacity={value as Series} />
    case 'driver':
      return (
        <ChoiceField
          label={label}
          place={place}
          value={String(value)}
          choices={named(drivers.map(({ id, name, symbol }) => ({ id, name: name || symbol })))}
          edit={(driver) => setValue(place, driver, label)}
        />
      )
    default:
      return (
        <CellField
          label={label}
          place={place}
          value={value as Cell}
          unit="%"
          edit={(cell) => setValue(place, (cell === '' ? 0 : cell) as Json, label)}
        />
      )
  }
}
