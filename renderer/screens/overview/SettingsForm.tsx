import { type Json, setValue } from '../../../shared/document/edit.ts'
import type { Settings } from '../../../shared/document/schema.ts'
import { parseNumber } from '../../../shared/numbers.ts'
import { useStore } from '../../store/store.ts'
import { CellField, ChoiceField, TextField } from '../../ui/fields.tsx'
import { useWords } from '../../ui/words.ts'
import { named } from '../fields.ts'
import styles from './Overview.module.css'

const longest = 60

export function SettingsForm() {
  const { t, of } = useWords()
  const settings = useStore((state) => state.document.settings)
  const scenarios = useStore((state) => state.document.scenarios)
  const at = (field: keyof Settings & string) => ({ label: of(`field.${field}`), place: `settings/${field}` })
  const set = (field: keyof Settings & string, value: Json) =>
    setValue(`settings/${field}`, value, of(`field.${field}`))

  const text = (field: 'title' | 'dnr' | 'decidingBody' | 'note', lines?: number) => (
    <TextField
      {...at(field)}
      value={settings[field]}
      {...(lines === undefined ? {} : { lines })}
      edit={(value) => set(field, value)}
    />
  )
  const year = (field: 'firstYear' | 'lastYear' | 'baseYear') => (
    <TextField
      {...at(field)}
      value={String(settings[field])}
      refused={t('overview.yearRefused')}
      edit={(typed) => {
        const value = parseNumber(typed)
        if (value === null || !Number.isInteger(value) || value < 1900 || value > 2200) return null
        const { firstYear, lastYear }: Settings = { ...settings, [field]: value }
        return lastYear < firstYear || lastYear - firstYear >= longest ? null : set(field, value)
      }}
    />
  )
  const rate = (field: 'discountRate' | 'internalRate') => (
    <CellField {...at(field)} value={settings[field]} unit="%" edit={(cell) => set(field, cell === '' ? 0 : cell)} />
  )
  return (
    <section className={styles.card} aria-label={t('overview.settings')}>
      <h2 className={styles.heading}>{t('overview.settings')}</h2>
      <div className={styles.form}>
        <div className={styles.wide}>{text('title')}</div>
        {text('dnr')}
        {text('decidingBody')}
        {year('firstYear')}
        {year('lastYear')}
        {rate('discountRate')}
        {rate('internalRate')}
        <ChoiceField
          {...at('prices')}
          value={settings.prices}
          choices={(['fixed', 'nominal'] as const).map((value) => ({ value, label: of(`term.prices.${value}`) }))}
          edit={(value) => set('prices', value)}
        />
        {year('baseYear')}
        <ChoiceField
          {...at('displayUnit')}
          value={settings.displayUnit}
          choices={(['kr', 'tkr', 'mnkr'] as const).map((value) => ({ value, label: of(`term.unit.${value}`) }))}
          edit={(value) => set('displayUnit', value)}
        />
        <ChoiceField
          {...at('zeroScenario')}
          value={settings.zeroScenario ?? ''}
          choices={[{ value: '', label: t('overview.noZero') }, ...named(scenarios)]}
          edit={(value) => set('zeroScenario', value === '' ? null : value)}
        />
        <div className={styles.wide}>{text('note', 3)}</div>
      </div>
    </section>
  )
}
