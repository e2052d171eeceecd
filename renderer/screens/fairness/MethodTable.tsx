import { Button } from '@fluentui/react-components'
import type { FairMethod, FairnessAnswer } from '../../../shared/analysis/fairness.ts'
import { groupName, shortNames } from '../../../shared/charts/fairness.ts'
import { wordMoney } from '../../../shared/language/amount.ts'
import { formatMoney, noNumber } from '../../../shared/numbers.ts'
import { methodName } from '../../../shared/report/fairnessWords.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import { chooseMethod } from './chooseMethod.ts'
import styles from './Fairness.module.css'

interface Props {
  readonly answer: FairnessAnswer
}

/** Every method with who would leave under it and the way to use it, and all the amounts below. */
export function MethodTable({ answer }: Props) {
  const words = useWords()
  const { t, of, language } = words
  const unit = useUnit()
  const readOnly = useStore((state) => state.readOnly)
  const { methods, departments } = answer
  const ask = useStore((state) => state.ask)
  const tested = methods.some(({ breaking }) => breaking !== undefined)
  const money = (öre: number) => formatMoney(öre, unit, language)
  const inUnit = of(`term.unit.${unit}`)

  const use = (method: FairMethod) => {
    const { document, dispatch } = useStore.getState()
    const name = methodName(method, language)
    const edit = chooseMethod(document, {
      scenario: answer.question.scenario,
      service: answer.question.service,
      method: method.method,
      methodName: name,
      ruleName: t('fairness.ruleName', { method: name, scenario: answer.scenario }),
      newId,
    })
    if (edit) dispatch(edit)
  }

  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={t('fairness.methods')}>
          <thead>
            <tr>
              <th scope="col">{t('fairness.methods.name')}</th>
              <th scope="col" data-start="">
                {t('fairness.methods.span')}, {inUnit}
              </th>
              <th scope="col" data-start="" className={styles.words}>
                {t('fairness.methods.leaving')}
              </th>
              {tested && (
                <th scope="col" data-start="" className={styles.words}>
                  {t('fairness.methods.breaking')}
                </th>
              )}
              <td data-start="" />
            </tr>
          </thead>
          <tbody>
            {methods.map((method) => {
              const name = methodName(method, language)
              const { charged, current, leaving, breaking, problems } = method
              // That it may be dearer together concerns every method alike, and stands by the groups above.
              const notes = charged ? problems.filter(({ severity }) => severity === 'info') : []
              return (
                <tr key={name + JSON.stringify(method.method)} data-current={current ? '' : undefined}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.name}
                      title={of(`method.explained.${method.method.method}`)}
                      onClick={() => ask({ kind: 'methods', method: method.method.method })}
                    >
                      {name}
                    </button>
                    {notes.map((note) => (
                      <p key={note.code} className={styles.note}>
                        {note.code === 'game-estimated'
                          ? t('fairness.methods.estimated', {
                              amount: wordMoney(Number(note.values?.most) * 100, unit, language),
                            })
                          : words.problem(note).message}
                      </p>
                    ))}
                  </th>
                  <td data-start="">{charged && `${money(Math.min(...charged))}–${money(Math.max(...charged))}`}</td>
                  <td
                    data-start=""
                    className={styles.wrapped}
                    title={leaving && leaving.length > 2 ? leaving.join(', ') : undefined}
                  >
                    {charged
                      ? leaving === null
                        ? noNumber
                        : leaving.length === 0
                          ? t('fairness.methods.leaving.none')
                          : shortNames(leaving, language)
                      : t('fairness.methods.unavailable', {
                          reason: problems[0] ? words.problem(problems[0]).message : t('fairness.methods.unknown'),
                        })}
                  </td>
                  {tested && (
                    <td data-start="" className={styles.wrapped} title={breaking?.names.join(', ')}>
                      {breaking === undefined
                        ? '–'
                        : breaking === null
                          ? t('fairness.methods.breaking.none')
                          : t('fairness.methods.breaking.group', {
                              names: groupName(breaking.names, answer, language),
                              amount: wordMoney(breaking.excess, unit, language),
                            })}
                    </td>
                  )}
                  <td data-start="" className={styles.action}>
                    {current ? (
                      <span>{t('fairness.methods.current')}</span>
                    ) : (
                      <Button
                        size="small"
                        appearance="subtle"
                        disabled={readOnly || !charged}
                        aria-label={t('fairness.methods.useName', { name })}
                        onClick={() => use(method)}
                      >
                        {t('fairness.methods.use')}
                      </Button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <details className={styles.details}>
        <summary>{t('fairness.methods.figures')}</summary>
        <div className={styles.frame}>
          <table className={styles.table} aria-label={t('fairness.methods.figuresOf', { unit: inUnit })}>
            <thead>
              <tr>
                <th scope="col">{t('fairness.column.department')}</th>
                {methods.map((method) => (
                  <th key={JSON.stringify(method.method)} scope="col" className={styles.tall}>
                    {methodName(method, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {departments.map(({ id, name }, i) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {methods.map(({ method, charged }) => (
                    <td key={JSON.stringify(method)}>{money(charged?.[i] ?? Number.NaN)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
