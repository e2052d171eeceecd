import { z } from 'zod'
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
import { MethodHelp } from './MethodHelp.tsx'
import styles from './MethodSettings.module.css'
import type { SplitPart } from './Parts.tsx'
import { SharesGrid } from './SharesGrid.tsx'
import { SupportsGrid } from './SupportsGrid.tsx'
import { TiersGrid } from './TiersGrid.tsx'

/** What the method's own settings schema asks for, field by field. */
export function MethodSettings({ part, place }: { readonly part: SplitPart; readonly place: Place }) {
  const { t, of } = useWords()
  const method = methods.find(({ id }) => id === part.method.method)
  const shape: Readonly<Record<string, unknown>> = method?.settings.shape ?? {}
  const fields = Object.keys(shape).filter((field) => field !== 'method')
  const name = of(`term.method.${part.method.method}`)
  return (
    <Part fill title={t('split.settingsOf', { name })}>
      <div className={styles.settings}>
        <p className={styles.explanation}>{of(`method.explained.${part.method.method}`)}</p>
        {fields.map((field) => (
          <Setting
            key={field}
            field={field}
            schema={shape[field]}
            value={part.method[field]}
            place={`${place}/${field}`}
          />
        ))}
        {method && <MethodHelp method={method} />}
      </div>
    </Part>
  )
}

/** What a setting can be chosen from; null: it is typed. */
function optionsOf(schema: unknown): readonly string[] | null {
  const inner = schema instanceof z.ZodDefault ? schema.def.innerType : schema
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null
}

interface SettingProps {
  readonly field: string
  readonly schema: unknown
  readonly value: unknown
  readonly place: Place
}

function Setting({ field, schema, value, place }: SettingProps) {
  const { of } = useWords()
  const drivers = useStore((state) => state.document.drivers)
  const label = of(`field.${field}`)
  const options = optionsOf(schema)
  if (options)
    return (
      <ChoiceField
        label={label}
        place={place}
        value={String(value)}
        choices={options.map((option) => ({ value: option, label: of(`method.${field}.${option}`) }))}
        edit={(chosen) => setValue(place, chosen, label)}
      />
    )
  switch (field) {
    case 'drivers':
      return <DriverMixGrid place={place} mix={value as readonly { driver: string; weight: Cell }[]} />
    case 'shares':
      return <SharesGrid place={place} shares={value as Readonly<Record<string, Cell>>} />
    case 'capacity':
      return <CapacityGrid place={place} capacity={value as Series} />
    case 'tiers':
      return <TiersGrid place={place} tiers={value as readonly { from: Cell; price: Cell }[]} />
    case 'supports':
      return <SupportsGrid place={place} supports={value as readonly { department: string; driver: string }[]} />
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
