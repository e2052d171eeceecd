import { Button, Checkbox, Input } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { find, type Query, replaceEdit, replacementsOf } from '../../shared/document/find.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { formulaSymbols } from '../formula/symbols.ts'
import { useActiveGrid } from '../grid/active.ts'
import { useStore } from '../store/store.ts'
import { Segments } from '../ui/Segments.tsx'
import { useWords } from '../ui/words.ts'
import styles from './FindPanel.module.css'
import { FoundList, isChosen } from './FoundList.tsx'
import { cellText, goToNext, placesIn, useFinding } from './finding.ts'

/** Finds in the table or the whole model; replacing shows first what would stand in each place. */
export function FindPanel({ replacing }: { readonly replacing: boolean }) {
  const { t, language } = useWords()
  const { query, replacement, scope, asked } = useFinding()
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const grid = useActiveGrid(({ grid }) => (grid?.places ? grid.id : null))
  const field = useRef<HTMLInputElement>(null)
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [done, setDone] = useState('')
  const sought = useDeferredValue(query)

  const found = useMemo(
    () => find(document, sought, cellText(language), grid === null ? null : placesIn(scope)),
    [document, sought, scope, grid, language],
  )
  const replacements = useMemo(
    () => (replacing ? replacementsOf(found, replacement, cellText(language), formulaSymbols(), language) : null),
    [replacing, found, replacement, language],
  )
  const chosen = replacements?.filter((one) => isChosen(one, turned)) ?? []

  useEffect(() => {
    if (asked > 0) field.current?.select()
    field.current?.focus()
  }, [asked])

  function change(part: Partial<Query>): void {
    setDone('')
    setTurned(new Set())
    useFinding.setState({ query: { ...query, ...part }, at: null })
  }

  function replaceChosen(): void {
    if (chosen.length === 0) return
    useStore.getState().dispatch(replaceEdit(chosen))
    setDone(t('find.replaced', { count: chosen.length }))
    setTurned(new Set())
    field.current?.focus()
  }

  return (
    <div className={styles.panel}>
      <form
        className={styles.form}
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          // With two fields, a form does not take Enter by itself.
          if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
          event.preventDefault()
          goToNext(event.shiftKey ? -1 : 1, event.target)
        }}
      >
        <Input
          input={{ ref: field }}
          size="small"
          aria-label={t('find.text')}
          placeholder={t('find.text')}
          value={query.text}
          autoComplete="off"
          onChange={(_, { value }) => change({ text: value })}
        />
        {replacing && (
          <Input
            size="small"
            aria-label={t('find.replacement')}
            placeholder={t('find.replacement')}
            value={replacement}
            autoComplete="off"
            onChange={(_, { value }) => {
              setDone('')
              useFinding.setState({ replacement: value })
            }}
          />
        )}
        <Segments
          label={t('find.scope')}
          value={grid === null ? 'document' : scope}
          options={[
            { value: 'document', label: t('find.inDocument') },
            ...(grid === null ? [] : [{ value: 'grid' as const, label: t('find.inGrid') }]),
          ]}
          onChange={(scope) => useFinding.setState({ scope })}
        />
        <div className={styles.options}>
          <Option label={t('find.matchCase')} on={query.matchCase} set={(matchCase) => change({ matchCase })} />
          <Option label={t('find.whole')} on={query.whole} set={(whole) => change({ whole })} />
          <Option label={t('find.inFormulas')} on={query.inFormulas} set={(inFormulas) => change({ inFormulas })} />
        </div>
        <div className={styles.count}>
          <output aria-live="polite">
            {done || (query.text === '' ? t('find.start') : t('find.count', { count: found.length }))}
          </output>
          <span className={styles.space} />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={t('find.previous')}
            title={t('find.previous')}
            disabled={found.length === 0}
            onClick={() => goToNext(-1, field.current)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={t('find.next')}
            title={t('find.next')}
            disabled={found.length === 0}
            onClick={() => goToNext(1, field.current)}
          />
        </div>
        {replacing && (
          <Button
            appearance="primary"
            size="small"
            disabled={readOnly || chosen.length === 0 || query.text === ''}
            onClick={replaceChosen}
          >
            {t('find.replaceChosen', { count: formatNumber(chosen.length, language) })}
          </Button>
        )}
      </form>
      <FoundList found={found} replacements={replacements} turned={turned} onTurn={setTurned} />
    </div>
  )
}

function Option(props: { readonly label: string; readonly on: boolean; readonly set: (on: boolean) => void }) {
  return <Checkbox label={props.label} checked={props.on} onChange={(_, { checked }) => props.set(checked === true)} />
}
