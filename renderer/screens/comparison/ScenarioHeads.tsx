import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { ComparisonFigures } from '../../../shared/report/comparisonFigures.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import { type Choice, choose } from './choice.ts'
import styles from './ScenarioHeads.module.css'

interface Props {
  readonly figures: ComparisonFigures
  readonly choice: Choice
  readonly corner: string
}

/** Scenario names over their columns: they choose the charts' scenario, can be moved, taken away and compared with. */
export function ScenarioHeads({ figures, choice, corner }: Props) {
  const { t, of } = useWords()
  const order = useStore((state) => state.document.scenarios)
  const [menuFor, setMenuFor] = useState<{ id: string; target: HTMLElement } | null>(null)
  const [announced, setAnnounced] = useState('')
  const dragged = useRef<string | null>(null)
  const group = figures.columns.length
  const { scenarios } = figures
  const name = (id: string) => scenarios.find((scenario) => scenario.id === id)?.name ?? ''

  function move(id: string, to: number): void {
    const rest = choice.scenarios.filter((one) => one !== id)
    const place = Math.max(0, Math.min(rest.length, to))
    choose({ scenarios: [...rest.slice(0, place), id, ...rest.slice(place)] })
    setAnnounced(t('comparison.moved', { name: name(id), position: place + 1, count: scenarios.length }))
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, id: string): void {
    const place = choice.scenarios.indexOf(id)
    if (event.altKey && event.key === 'ArrowLeft') move(id, place - 1)
    else if (event.altKey && event.key === 'ArrowRight') move(id, place + 1)
    else if (event.key === 'Delete') choose({ scenarios: choice.scenarios.filter((one) => one !== id) })
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  function onDrop(event: DragEvent, id: string): void {
    event.preventDefault()
    if (dragged.current && dragged.current !== id) move(dragged.current, choice.scenarios.indexOf(id))
    dragged.current = null
  }

  return (
    <>
      <tr className={styles.scenarios}>
        <th scope="col" className={styles.corner}>
          {corner}
          <output className="sr-only" aria-live="polite">
            {announced}
          </output>
          {menuFor && (
            <Menu
              open
              positioning={{ target: menuFor.target, position: 'below', align: 'start' }}
              onOpenChange={(_, { open }) => {
                if (open) return
                menuFor.target.focus()
                setMenuFor(null)
              }}
            >
              <MenuPopover>
                <MenuList aria-label={name(menuFor.id)}>
                  <MenuItem onClick={() => choose({ charted: menuFor.id })}>{t('comparison.select')}</MenuItem>
                  <MenuItem onClick={() => choose({ difference: true, base: menuFor.id })}>
                    {t('comparison.compareWith')}
                  </MenuItem>
                  <MenuItem onClick={() => useStore.getState().jumpTo(`scenarios/${menuFor.id}`)}>
                    {t('comparison.edit')}
                  </MenuItem>
                  <MenuDivider />
                  <MenuItem
                    disabled={choice.scenarios[0] === menuFor.id}
                    onClick={() => move(menuFor.id, choice.scenarios.indexOf(menuFor.id) - 1)}
                  >
                    {t('comparison.moveLeft')}
                  </MenuItem>
                  <MenuItem
                    disabled={choice.scenarios.at(-1) === menuFor.id}
                    onClick={() => move(menuFor.id, choice.scenarios.indexOf(menuFor.id) + 1)}
                  >
                    {t('comparison.moveRight')}
                  </MenuItem>
                  <MenuItem onClick={() => choose({ scenarios: choice.scenarios.filter((one) => one !== menuFor.id) })}>
                    {t('comparison.hide')}
                  </MenuItem>
                </MenuList>
              </MenuPopover>
            </Menu>
          )}
        </th>
        {scenarios.map(({ id, name, base }) => (
          <th
            key={id}
            scope="colgroup"
            colSpan={group}
            data-start
            data-charted={id === choice.charted || undefined}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => onDrop(event, id)}
          >
            <button
              type="button"
              className={styles.scenario}
              title={name}
              draggable
              aria-haspopup="menu"
              aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
              onDragStart={() => {
                dragged.current = id
              }}
              onKeyDown={(event) => onKeyDown(event, id)}
              onClick={(event) => setMenuFor({ id, target: event.currentTarget })}
            >
              <span
                className={styles.swatch}
                data-colour={order.findIndex((scenario) => scenario.id === id) % 8}
                aria-hidden
              />
              <span className={styles.name}>{name}</span>
              {base && choice.base && <span className={styles.base}>{t('comparison.base')}</span>}
              <span className={styles.more} aria-hidden>
                ▾
              </span>
            </button>
          </th>
        ))}
      </tr>
      <tr className={styles.measures}>
        <th scope="col" className={styles.corner}>
          {t('comparison.department')}
        </th>
        {scenarios.flatMap(({ id }) =>
          figures.columns.map((measure, m) => (
            <th key={`${id}/${measure}`} scope="col" data-start={m === 0 || undefined}>
              {of(`comparison.column.${measure}`)}
            </th>
          )),
        )}
      </tr>
    </>
  )
}
