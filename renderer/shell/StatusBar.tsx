import { Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { formatNumber } from '../../shared/numbers.ts'
import { notes, troubles } from '../store/found.ts'
import { isUnsaved } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './StatusBar.module.css'

const zooms = [100, 110, 125, 150, 175, 200]

export function StatusBar() {
  const { t } = useWords()
  return (
    <section className={styles.bar} data-region="status" aria-label={t('window.status')}>
      <Saved />
      <Problems />
      <span className={styles.space} />
      <SelectionSum />
      <CalculationTime />
      <LanguageChoice />
      <Zoom />
    </section>
  )
}

function Saved() {
  const { t, language } = useWords()
  const unsaved = useStore(isUnsaved)
  const saving = useStore((state) => state.saving)
  const readOnly = useStore((state) => state.readOnly)
  const hasFile = useStore((state) => state.path !== null)
  const savedAt = useStore((state) => state.savedAt)
  let words = t('window.notSavedYet')
  if (saving) words = t('window.saving')
  else if (readOnly) words = t('window.readOnly')
  else if (unsaved) words = t('window.unsaved')
  else if (savedAt) {
    const time = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { timeStyle: 'short' }).format(savedAt)
    words = t('window.savedAt', { time: language === 'sv' ? time.replace(':', '.') : time })
  } else if (hasFile) words = t('window.unchanged')
  return <output aria-live="polite">{words}</output>
}

function Problems() {
  const { t } = useWords()
  const count = useStore(troubles)
  const told = useStore(notes)
  const setScreen = useStore((state) => state.setScreen)
  return (
    <button type="button" className={styles.button} onClick={() => setScreen('review')}>
      {count === 0 && told > 0 ? t('review.count.info', { count: told }) : t('window.problemCount', { count })}
    </button>
  )
}

function SelectionSum() {
  const { t } = useWords()
  const selection = useStore((state) => state.selection)
  if (!selection || selection.count === 0) return null
  const { count, numbers, sum, least, most, word } = selection
  const several = numbers > 1 && word
  const mixed = numbers > 1 && !word
  return (
    <span className={styles.selection}>
      {several && <span>{t('grid.average', { average: word(sum / numbers) })}</span>}
      {(several || count > 1) && <span>{t('grid.count', { count })}</span>}
      {several && <span>{t('grid.least', { least: word(least) })}</span>}
      {several && <span>{t('grid.most', { most: word(most) })}</span>}
      {mixed && <span>{t('grid.mixedUnits')}</span>}
      {numbers > 0 && word && <span>{t('grid.sum', { sum: word(sum) })}</span>}
    </span>
  )
}

function CalculationTime() {
  const { t, language } = useWords()
  const calculating = useStore((state) => state.calculating)
  const milliseconds = useStore((state) => state.calculationMilliseconds)
  // What takes no time to speak of is not announced: it would only flicker.
  const [takesTime, setTakesTime] = useState(false)
  useEffect(() => {
    if (!calculating) return
    const timer = setTimeout(() => setTakesTime(true), 300)
    return () => {
      clearTimeout(timer)
      setTakesTime(false)
    }
  }, [calculating])
  return (
    <span className={styles.time}>
      {takesTime
        ? t('window.calculating')
        : t('window.calculated', { milliseconds: formatNumber(Math.max(1, Math.round(milliseconds)), language) })}
    </span>
  )
}

function LanguageChoice() {
  const { t, language } = useWords()
  const setPreference = useStore((state) => state.setPreference)
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => setPreference('language', checkedItems[0] === 'en' ? 'en' : 'sv')}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.button} aria-label={t('window.language')}>
          {t('language.name')}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="language" value="sv" lang="sv">
            Svenska
          </MenuItemRadio>
          <MenuItemRadio name="language" value="en" lang="en">
            English
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}

function Zoom() {
  const { t } = useWords()
  const zoom = useStore((state) => state.preferences.zoom)
  const setPreference = useStore((state) => state.setPreference)
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom / 100))
  }, [zoom])
  return (
    <Menu
      checkedValues={{ zoom: [String(zoom)] }}
      onCheckedValueChange={(_, { checkedItems }) => setPreference('zoom', Number(checkedItems[0] ?? 100))}
    >
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.button} aria-label={t('window.zoom', { zoom })}>
          {t('window.percent', { percent: zoom })}
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {zooms.map((value) => (
            <MenuItemRadio key={value} name="zoom" value={String(value)}>
              {t('window.percent', { percent: value })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
