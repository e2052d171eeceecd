import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { ChevronDownRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import type { MoneyUnit } from '../../../shared/numbers.ts'
import { type ShownMeasure, shownMeasures } from '../../../shared/report/comparisonFigures.ts'
import { useStore } from '../../store/store.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useWords } from '../../ui/words.ts'
import { type Choice, choose } from './choice.ts'
import styles from './Toolbar.module.css'

interface Props {
  readonly choice: Choice
  readonly years: readonly number[]
  readonly year: number | null
  readonly unit: MoneyUnit
}

const units = ['kr', 'tkr', 'mnkr'] as const

export function Toolbar({ choice, years, year, unit }: Props) {
  const { t, of } = useWords()
  const setPreference = useStore((state) => state.setPreference)
  const scenarios = useStore((state) => state.document.scenarios)
  const against = scenarios.find(({ id }) => id === choice.against)
  const at = year === null ? -1 : years.indexOf(year)
  return (
    <div className={styles.tools}>
      <Segments
        label={t('comparison.view')}
        value={choice.view}
        options={(['sum', 'year', 'presentValue'] as const).map((value) => ({
          value,
          label: t(`comparison.view.${value}`),
        }))}
        onChange={(view) => choose({ view })}
      />
      {choice.view === 'year' && year !== null && (
        <span className={styles.years}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular />}
            aria-label={t('comparison.previousYear')}
            disabled={at <= 0}
            onClick={() => choose({ year: years[at - 1] ?? year })}
          />
          <select
            className={styles.year}
            aria-label={t('comparison.year')}
            value={year}
            onChange={(event) => choose({ year: Number(event.target.value) })}
          >
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular />}
            aria-label={t('comparison.nextYear')}
            disabled={at >= years.length - 1}
            onClick={() => choose({ year: years[at + 1] ?? year })}
          />
        </span>
      )}
      {against && choice.scenarios.length > 1 && (
        <span className={styles.joined}>
          <Segments
            label={t('comparison.amountOrDifference')}
            value={choice.base ? 'difference' : 'amounts'}
            options={[
              { value: 'amounts', label: t('comparison.amounts') },
              { value: 'difference', label: t('comparison.differenceTo', { name: shortName(against.name) }) },
            ]}
            onChange={(value) => choose({ difference: value === 'difference' })}
          />
          <Menu
            checkedValues={{ base: [against.id] }}
            onCheckedValueChange={(_, { checkedItems }) => choose({ base: checkedItems[0] ?? null, difference: true })}
          >
            <MenuTrigger disableButtonEnhancement>
              <Button
                size="small"
                appearance="subtle"
                icon={<ChevronDownRegular />}
                aria-label={t('comparison.chooseBase')}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {choice.scenarios.map((id) => (
                  <MenuItemRadio key={id} name="base" value={id}>
                    {scenarios.find((scenario) => scenario.id === id)?.name ?? id}
                  </MenuItemRadio>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </span>
      )}
      <Segments
        label={t('comparison.unit')}
        value={unit}
        options={units.map((value) => ({ value, label: t(`term.unit.${value}`) }))}
        onChange={(value) => setPreference('displayUnit', value)}
      />
      {choice.view !== 'presentValue' && (
        <Menu
          checkedValues={{ measures: [...choice.measures] }}
          onCheckedValueChange={(_, { checkedItems }) => {
            const measures = shownMeasures.filter((measure) => checkedItems.includes(measure)) as ShownMeasure[]
            if (measures.length > 0) choose({ measures })
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" icon={<ChevronDownRegular />} iconPosition="after">
              {t('comparison.measures')}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {shownMeasures.map((measure) => (
                <MenuItemCheckbox key={measure} name="measures" value={measure}>
                  {measure === 'cost' || measure === 'benefit' || measure === 'net' || measure === 'incurred'
                    ? t(`comparison.measure.${measure}`)
                    : of(`measure.${measure}`)}
                </MenuItemCheckbox>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  )
}

/** "A Central drift hos SLK IT" → "A": the letter that scenarios are often told apart by. */
export function shortName(name: string): string {
  const first = name.split(' ')[0] ?? name
  if (/^[A-ZÅÄÖ]$/.test(first)) return first
  return name.length > 22 ? `${name.slice(0, 21)}…` : name
}
