import { Checkbox } from '@fluentui/react-components'
import { wordValue } from '../../shared/document/changeWords.ts'
import { describePlace } from '../../shared/document/place.ts'
import type { OwnWorkbook } from '../../shared/import/ownWorkbook.ts'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import styles from './Import.module.css'

interface Props {
  readonly name: string
  readonly own: OwnWorkbook
  /** Places of changes that are not to be taken. */
  readonly leftOut: ReadonlySet<string>
  readonly leave: (place: string, out: boolean) => void
}

/** A workbook that the app wrote: which of its inputs somebody has changed. */
export function OwnStep({ name, own, leftOut, leave }: Props) {
  const words = useWords()
  const { t, language } = words
  const document = useStore((state) => state.document)
  return (
    <>
      <p className={styles.lead} role="status">
        {t('dialog.import.ownLead', { name, count: own.changes.length })}
      </p>
      {own.problems.slice(0, 50).map((one) => (
        <p key={`${one.code}${one.where}`} className={styles.warning}>
          {one.where !== '' && <strong>{describePlace(document, one.where, language)}: </strong>}
          {words.problem(one).message} {words.problem(one).remedy}
        </p>
      ))}
      {own.changes.length > 0 && (
        <section className={styles.scroll} aria-label={t('dialog.import.ownCaption')}>
          <table className={styles.preview}>
            <thead>
              <tr>
                <th scope="col">{t('dialog.import.head.take')}</th>
                <th scope="col">{t('dialog.import.ownHead.place')}</th>
                <th scope="col" className={styles.number}>
                  {t('dialog.import.ownHead.from')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('dialog.import.ownHead.to')}
                </th>
              </tr>
            </thead>
            <tbody>
              {own.changes.map(({ place, from, to }) => {
                const where = describePlace(document, place, language)
                return (
                  <tr key={place}>
                    <td>
                      <Checkbox
                        className={styles.check ?? ''}
                        checked={!leftOut.has(place)}
                        aria-label={t('dialog.import.takeValue', { place: where })}
                        onChange={(_, { checked }) => leave(place, checked !== true)}
                      />
                    </td>
                    <td>{where}</td>
                    <td className={styles.number}>
                      <del>{wordValue(from, place, document, language)}</del>
                    </td>
                    <td className={styles.number}>
                      <ins>{wordValue(to, place, document, language)}</ins>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      )}
    </>
  )
}
