import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { wordValue } from '../../shared/document/changeWords.ts'
import type { Json } from '../../shared/document/edit.ts'
import { mergeDocuments, type Side } from '../../shared/document/merge.ts'
import { describePlace } from '../../shared/document/place.ts'
import type { Model } from '../../shared/document/schema.ts'
import type { NamedModel } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import { Question } from '../ui/Question.tsx'
import { useWords } from '../ui/words.ts'
import styles from './Files.module.css'

/** Both here and in the file something has changed: all of it is kept, and where both changed one value a person chooses. */
export function MergeDialog({ theirs }: { readonly theirs: NamedModel & { readonly revision: string } }) {
  const { t, language } = useWords()
  const { ask, takeMerged, merge } = useStore.getState()
  const fileName = useStore((state) => state.fileName)
  const base = useStore((state) => state.savedDocument)
  const mine = useStore((state) => state.document)
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map())
  const merged = useMemo(
    () => mergeDocuments(base, mine, theirs.document, (place) => sides.get(place) ?? 'mine'),
    [base, mine, theirs, sides],
  )
  const conflicts = useMemo(() => mergeDocuments(base, mine, theirs.document)?.conflicts ?? [], [base, mine, theirs])
  const choose = (places: readonly string[], side: Side) =>
    setSides(new Map([...sides, ...places.map((place) => [place, side] as const)]))
  const all = conflicts.map(({ place }) => place)

  async function take(): Promise<void> {
    if (!merged) return
    ask(null)
    // The file has changed once more while the person was choosing.
    if (!(await takeMerged(merged.document, theirs.revision))) await merge()
  }

  return (
    <Question
      alert
      wide="wider"
      title={t('dialog.merge.title', { file: fileName })}
      actions={
        <>
          <Button appearance="primary" disabled={!merged} onClick={() => void take()}>
            {t('dialog.merge.take')}
          </Button>
          {conflicts.length > 1 && (
            <>
              <Button onClick={() => choose(all, 'mine')}>{t('dialog.merge.allMine')}</Button>
              <Button onClick={() => choose(all, 'theirs')}>{t('dialog.merge.allTheirs')}</Button>
            </>
          )}
          <Button onClick={() => ask(null)}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      <p className={styles.lead}>
        {merged && merged.onlyMine + merged.onlyTheirs > 0 && (
          <>{t('dialog.merge.lead', { mine: merged.onlyMine, theirs: merged.onlyTheirs })} </>
        )}
        {conflicts.length === 0 ? t('dialog.merge.none') : t('dialog.merge.conflicts', { count: conflicts.length })}
      </p>
      {!merged && <p role="alert">{t('dialog.merge.impossible')}</p>}
      {conflicts.length > 0 && (
        <div className={styles.tall}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('dialog.merge.place')}</th>
                <th scope="col">{t('dialog.merge.before')}</th>
                <th scope="col">{t('dialog.merge.mine')}</th>
                <th scope="col">{t('dialog.merge.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {conflicts.map(({ place, base: was, mine: here, theirs: there }) => {
                const where = describePlace(here === undefined ? theirs.document : mine, place, language)
                const side = sides.get(place) ?? 'mine'
                return (
                  <tr key={place}>
                    <td>{where}</td>
                    <td>
                      <Value value={was} place={place} document={base} />
                    </td>
                    {(
                      [
                        ['mine', here, mine],
                        ['theirs', there, theirs.document],
                      ] as const
                    ).map(([one, value, document]) => (
                      <td key={one}>
                        <label className={styles.choice}>
                          <input
                            type="radio"
                            name={place}
                            checked={side === one}
                            onChange={() => choose([place], one)}
                            aria-label={`${where}: ${t(one === 'mine' ? 'dialog.merge.mine' : 'dialog.merge.theirs')}`}
                          />
                          <Value value={value} place={place} document={document} />
                        </label>
                      </td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </Question>
  )
}

function Value({
  value,
  place,
  document,
}: {
  readonly value: Json | undefined
  readonly place: string
  readonly document: Model
}) {
  const { t, language } = useWords()
  if (value === undefined) return <span className={styles.note}>{t('change.gone')}</span>
  return <span>{wordValue(value, place, document, language) || t('change.whole')}</span>
}
