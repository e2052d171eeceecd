import { Dialog, DialogSurface } from '@fluentui/react-components'
import { Command as Palette } from 'cmdk'
import { type ReactNode, useMemo } from 'react'
import { commands, runCommand } from '../commands/index.ts'
import { useActiveGrid } from '../grid/active.ts'
import { shownShortcut } from '../shell/CommandMenu.tsx'
import { focusRegion } from '../shell/regions.ts'
import { useStore } from '../store/store.ts'
import styles from './CommandDialog.module.css'
import { findables } from './findables.ts'
import { useWords } from './words.ts'

/** Does something, or goes to something in the model, by its name. */
export function CommandDialog() {
  const words = useWords()
  const { t } = words
  const ask = useStore((state) => state.ask)
  const state = useStore.getState()
  const model = useStore((store) => store.document)
  const opened = useStore((store) => store.opened)
  const grid = useActiveGrid((active) => active.grid)
  const places = useMemo(() => (opened ? findables(model, words) : []), [opened, model, words])
  const runnable = commands.filter(({ id, enabled }) => id !== 'commands' && (enabled?.({ state, grid }) ?? true))

  /** After the dialog has gone, so that what the command focuses keeps focus. */
  function choose(act: () => void): void {
    ask(null)
    setTimeout(() => {
      act()
      // What had focus may have gone with the screen it was on.
      setTimeout(() => {
        if (document.activeElement === document.body) focusRegion('content')
      }, 50)
    })
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && ask(null)}>
      <DialogSurface className={styles.surface ?? ''} aria-label={t('window.search')}>
        <Palette label={t('window.search')} loop filter={matches}>
          <Palette.Input className={styles.input} placeholder={t('window.search')} autoFocus />
          <Palette.List className={styles.list} label={t('window.searchResults')}>
            <Palette.Empty className={styles.empty}>{t('window.nothingFound')}</Palette.Empty>
            <Palette.Group heading={t('window.doSomething')}>
              {runnable.map((command) => {
                const label = command.label?.(state, words) ?? t(command.labelKey)
                return (
                  <Item
                    key={command.id}
                    value={`${label} ${command.id}`}
                    onSelect={() => choose(() => runCommand(command))}
                  >
                    <span>{label}</span>
                    {command.shortcut && <kbd className={styles.key}>{shownShortcut(command.shortcut, t)}</kbd>}
                  </Item>
                )
              })}
            </Palette.Group>
            {places.length > 0 && (
              <Palette.Group heading={t('window.goTo')}>
                {places.map(({ place, name, kind }) => (
                  <Item
                    key={place}
                    value={`${name} ${kind} ${place}`}
                    onSelect={() => choose(() => useStore.getState().jumpTo(place))}
                  >
                    <span>{name}</span>
                    <span className={styles.kind}>{kind}</span>
                  </Item>
                ))}
              </Palette.Group>
            )}
          </Palette.List>
        </Palette>
      </DialogSurface>
    </Dialog>
  )
}

function Item(props: { readonly value: string; readonly onSelect: () => void; readonly children: ReactNode }) {
  return <Palette.Item className={styles.item} {...props} />
}

/** Every typed word must be found; earlier is better. */
function matches(value: string, search: string): number {
  const text = value.toLowerCase()
  let score = 1
  for (const word of search.toLowerCase().split(/\s+/).filter(Boolean)) {
    const at = text.indexOf(word)
    if (at < 0) return 0
    score = Math.min(score, 1 / (1 + at))
  }
  return score
}
