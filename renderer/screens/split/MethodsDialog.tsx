import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { type AnyMethod, methodOf, methods } from '../../../shared/allocation/index.ts'
import { useStore } from '../../store/store.ts'
import { Question } from '../../ui/Question.tsx'
import { useWords } from '../../ui/words.ts'
import { MethodHelp } from './MethodHelp.tsx'
import styles from './MethodsDialog.module.css'

const properties = ['budgetBalance', 'individualRationality', 'monotonicity', 'additivity'] as const

/** Every way to split, side by side and one by one. `method`: the one to begin with; null: all beside each other. */
export function MethodsDialog({ method }: { readonly method: string | null }) {
  const { t, of } = useWords()
  const ask = useStore((state) => state.ask)
  const [shown, show] = useState(method)
  const one = shown === null ? undefined : methodOf(shown)
  return (
    <Question
      wide="wider"
      title={t('methods.title')}
      actions={
        <Button appearance="primary" onClick={() => ask(null)}>
          {t('dialog.close')}
        </Button>
      }
    >
      <div className={styles.pages}>
        <nav className={styles.list} aria-label={t('methods.title')}>
          {[null, ...methods.map(({ id }) => id)].map((id) => (
            <button key={id} type="button" aria-current={id === shown ? 'page' : undefined} onClick={() => show(id)}>
              {id === null ? t('methods.all') : of(`term.method.${id}`)}
            </button>
          ))}
        </nav>
        <section className={styles.page} aria-label={one ? of(`term.method.${one.id}`) : t('methods.all')}>
          {one ? <One method={one} /> : <All onShow={show} />}
        </section>
      </div>
    </Question>
  )
}

function One({ method }: { readonly method: AnyMethod }) {
  const { of } = useWords()
  return (
    <>
      <h2>{of(`term.method.${method.id}`)}</h2>
      <p>{of(`method.explained.${method.id}`)}</p>
      <MethodHelp method={method} />
    </>
  )
}

function All({ onShow }: { readonly onShow: (id: string) => void }) {
  const { t, of } = useWords()
  return (
    <>
      <p className={styles.lead}>{t('methods.lead')}</p>
      <table className={styles.table} aria-label={t('methods.all')}>
        <thead>
          <tr>
            <th scope="col">{t('fairness.methods.name')}</th>
            {properties.map((property) => (
              <th key={property} scope="col">
                {of(`method.property.${property}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {methods.map((method) => (
            <tr key={method.id}>
              <th scope="row">
                <button type="button" onClick={() => onShow(method.id)}>
                  {of(`term.method.${method.id}`)}
                </button>
              </th>
              {properties.map((property) => (
                <td key={property} data-holds={method.properties[property]}>
                  {of(`methods.holds.${method.properties[property]}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
