import { useStore } from '../store/store.ts'
import { Segments } from './Segments.tsx'
import { useUnit, useWords } from './words.ts'

const units = ['kr', 'tkr', 'mnkr'] as const

export function UnitChoice() {
  const { t } = useWords()
  const unit = useUnit()
  const setPreference = useStore((state) => state.setPreference)
  return (
    <Segments
      label={t('comparison.unit')}
      value={unit}
      options={units.map((value) => ({ value, label: t(`term.unit.${value}`) }))}
      onChange={(value) => setPreference('displayUnit', value)}
    />
  )
}
