import { Button, Input } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { formatNumber } from '../../../shared/numbers.ts'
import { drawCounts, greatestSeed } from '../../store/preferences.ts'
import { Pick } from '../../ui/Pick.tsx'
import styles from '../../ui/Reading.module.css'
import { ScenarioPick } from '../../ui/ScenarioPick.tsx'
import { UnitChoice } from '../../ui/UnitChoice.tsx'
import { useWords } from '../../ui/words.ts'
import { choose, useChoice } from './choice.ts'
import own from './Uncertainty.module.css'

/** `certain`: there is nothing to draw. */
export function Choices({ certain }: { readonly certain: boolean }) {
  const { t, language } = useWords()
  const { draws, seed } = useChoice()
  return (
    <div className={styles.choices}>
      <ScenarioPick />
      {!certain && (
        <>
          <Pick
            label={t('uncertainty.draws')}
            value={String(draws)}
            options={drawCounts.map((count) => ({ value: String(count), label: formatNumber(count, language) }))}
            onChange={(value) => choose({ draws: drawCounts.find((count) => String(count) === value) ?? draws })}
          />
          <Seed key={seed} seed={seed} />
          <Button size="small" onClick={() => choose({ seed: seed === greatestSeed ? 0 : seed + 1 })}>
            {t('uncertainty.seed.new')}
          </Button>
        </>
      )}
      <UnitChoice />
    </div>
  )
}

/** Taken when the field is left or Enter is pressed; Escape takes it back. */
function Seed({ seed }: { readonly seed: number }) {
  const { t } = useWords()
  const id = useId()
  const [draft, setDraft] = useState(String(seed))
  const [refused, setRefused] = useState(false)
  const type = (text: string) => {
    setDraft(text)
    setRefused(false)
  }
  const commit = () => {
    const typed = draft.trim()
    const isSeed = /^\d{1,10}$/.test(typed) && Number(typed) <= greatestSeed
    if (isSeed) choose({ seed: Number(typed) })
    else setRefused(true)
  }
  return (
    <span className={own.seed}>
      <label htmlFor={id}>{t('uncertainty.seed')}</label>
      <Input
        id={id}
        size="small"
        inputMode="numeric"
        autoComplete="off"
        value={draft}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onChange={(_, { value }) => type(value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape' && draft !== String(seed)) {
            event.stopPropagation()
            type(String(seed))
          }
        }}
      />
      {refused && (
        <span id={`${id}-refused`} role="alert" className={own.refused}>
          {t('uncertainty.seed.refused', { greatest: greatestSeed })}
        </span>
      )}
    </span>
  )
}
