import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { parseAmount, typedNumber } from '../../shared/numbers.ts'
import { type ColumnFilter, type Comparison, comparisons } from '../grid/arrange.ts'
import type { ColumnActions } from '../grid/columnActions.ts'
import { useWords } from '../ui/words.ts'
import styles from './FilterDialog.module.css'

interface Props {
  readonly column: ColumnActions
  readonly onClose: () => void
}

const none: ColumnFilter = { contains: '', compare: null, problems: false }

/** Which rows of a table are shown, by one of its columns. */
export function FilterDialog({ column, onClose }: Props) {
  const { t, of, language } = useWords()
  const { compare, ...before } = column.filter ?? none
  const [contains, setContains] = useState(before.contains)
  const [problems, setProblems] = useState(before.problems)
  const [by, setBy] = useState<Comparison>(compare?.by ?? 'atLeast')
  const [value, setValue] = useState(compare ? typedNumber(compare.value, language) : '')
  const [to, setTo] = useState(compare?.by === 'between' ? typedNumber(compare.to, language) : '')
  const [refused, setRefused] = useState('')

  function apply(event: FormEvent): void {
    event.preventDefault()
    const [from, until] = [numberIn(value), numberIn(to)]
    const isRange = by === 'between'
    if (from === undefined || (isRange && until === undefined) || (isRange && (from === null) !== (until === null))) {
      setRefused(t('columns.noNumber'))
      return
    }
    const filter: ColumnFilter = {
      contains: contains.trim(),
      compare: from === null ? null : { by, value: from, to: until ?? 0 },
      problems,
    }
    const empty = filter.contains === '' && filter.compare === null && !problems
    column.setFilter(empty ? null : filter)
    close()
  }

  /** null for nothing, undefined for what is no number. Money may be in tkr; a percentage is a fraction. */
  function numberIn(text: string): number | null | undefined {
    if (text.trim() === '') return null
    const percent = /%\s*$/.test(text)
    const number = parseAmount(text.replace(/%\s*$/, ''), 'kr', language)
    return number === null ? undefined : percent ? number / 100 : number
  }

  function close(): void {
    onClose()
    setTimeout(() => column.focus())
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={styles.surface ?? ''}>
        <form onSubmit={apply}>
          <DialogBody>
            <DialogTitle>{t('columns.filterTitle', { column: column.header })}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              <Field label={t('columns.contains')} size="small">
                <Input
                  size="small"
                  value={contains}
                  onChange={(_, { value }) => setContains(value)}
                  autoComplete="off"
                />
              </Field>
              {column.numeric && (
                <Field
                  label={t('columns.number')}
                  size="small"
                  {...(refused ? { validationState: 'error' as const, validationMessage: refused } : {})}
                >
                  <div className={styles.numbers}>
                    <Select
                      size="small"
                      aria-label={t('columns.comparison')}
                      value={by}
                      onChange={(_, { value }) => setBy(comparisons.find((one) => one === value) ?? 'atLeast')}
                    >
                      {comparisons.map((one) => (
                        <option key={one} value={one}>
                          {of(`columns.compare.${one}`)}
                        </option>
                      ))}
                    </Select>
                    <Input
                      size="small"
                      className={styles.number ?? ''}
                      aria-label={t('columns.value')}
                      value={value}
                      onChange={(_, { value }) => setValue(value)}
                      autoComplete="off"
                    />
                    {by === 'between' && (
                      <>
                        <span>{t('columns.and')}</span>
                        <Input
                          size="small"
                          className={styles.number ?? ''}
                          aria-label={t('columns.valueTo')}
                          value={to}
                          onChange={(_, { value }) => setTo(value)}
                          autoComplete="off"
                        />
                      </>
                    )}
                  </div>
                </Field>
              )}
              <Checkbox
                label={t('columns.onlyProblems')}
                checked={problems}
                onChange={(_, { checked }) => setProblems(checked === true)}
              />
            </DialogContent>
            <DialogActions>
              <Button
                appearance="secondary"
                onClick={() => {
                  column.setFilter(null)
                  close()
                }}
                disabled={column.filter === null}
              >
                {t('columns.removeFilter')}
              </Button>
              <Button appearance="secondary" onClick={close}>
                {t('dialog.cancel')}
              </Button>
              <Button appearance="primary" type="submit">
                {t('columns.apply')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
