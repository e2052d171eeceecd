import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useState } from 'react'
import { yearlyFigure } from '../../../shared/calculation/results.ts'
import { wordMoney, wordPeriod } from '../../../shared/language/amount.ts'
import { scenarioDifferences } from '../../../shared/report/scenarioDifferences.ts'
import { useStore } from '../../store/store.ts'
import { Pick } from '../../ui/Pick.tsx'
import { useUnit, useWords } from '../../ui/words.ts'
import type { Choice } from './choice.ts'
import styles from './Dialogs.module.css'

/** What two scenarios build on that is not the same, and what it comes to for the city. */
export function DiffersDialog({ choice, onClose }: { readonly choice: Choice; readonly onClose: () => void }) {
  const { t, language } = useWords()
  const unit = useUnit()
  const document = useStore((state) => state.document)
  const results = useStore((state) => state.results)
  const all = document.scenarios
  const other = choice.scenarios.find((id) => id !== choice.against) ?? all.find(({ id }) => id !== choice.against)?.id
  const [a, setA] = useState(other ?? all[0]?.id ?? '')
  const [b, setB] = useState(choice.against ?? all[0]?.id ?? '')
  const options = all.map(({ id, name }) => ({ value: id, label: name }))
  const differences = scenarioDifferences(document, a, b, language)
  const net = (id: string) => {
    const result = results?.find((one) => one.id === id)
    return result ? yearlyFigure(result.city, 'net', result.years, null) : null
  }
  const [mine, theirs] = [net(a), net(b)]
  const effect = mine === null || theirs === null ? null : mine - theirs
  const period = wordPeriod(results?.[0]?.years ?? [])

  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface style={{ maxWidth: '680px' }}>
        <DialogBody>
          <DialogTitle>{t('differs.title')}</DialogTitle>
          <DialogContent>
            <div className={styles.picks}>
              <Pick label={t('differs.first')} value={a} options={options} onChange={setA} />
              <Pick label={t('differs.second')} value={b} options={options} onChange={setB} />
            </div>
            <div aria-live="polite">
              {differences.length === 0 ? (
                <p>{t('differs.nothing')}</p>
              ) : (
                <ul className={styles.list}>
                  {differences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
              {effect !== null && a !== b && (
                <p className={styles.effect}>
                  {Math.abs(effect) < 100
                    ? t('differs.effectSame', { period })
                    : t('differs.effect', {
                        amount: wordMoney(Math.abs(effect), unit, language),
                        direction: effect > 0 ? 'more' : 'less',
                        period,
                      })}
                </p>
              )}
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              {t('dialog.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
