import { Button } from '@fluentui/react-components'
import type { Reviewed } from '../../../shared/analysis/review/index.ts'
import type { Edit, Json } from '../../../shared/document/edit.ts'
import { describePlace } from '../../../shared/document/place.ts'
import type { Model } from '../../../shared/document/schema.ts'
import type { Problem } from '../../../shared/problem.ts'
import { useStore } from '../../store/store.ts'
import { ReadTable } from '../../ui/ReadTable.tsx'
import { useWords } from '../../ui/words.ts'
import styles from './Review.module.css'

/** Findings that somebody has looked at and let stand, with the reason; they come back with one click. */
export function Considered({ considered }: { readonly considered: Reviewed['considered'] }) {
  const words = useWords()
  const { t } = words
  const document = useStore((state) => state.document)
  const dispatch = useStore((state) => state.dispatch)
  const readOnly = useStore((state) => state.readOnly)
  return (
    <details className={styles.considered}>
      <summary>{t('review.considered', { count: considered.length })}</summary>
      <ReadTable
        wide
        label={t('review.considered', { count: considered.length })}
        rows={considered}
        rowKey={({ finding }) => `${finding.code} ${finding.where}`}
        columns={[
          {
            id: 'what',
            header: t('review.what'),
            as: 'long',
            cell: ({ finding }) => words.problem(finding).message,
          },
          {
            id: 'where',
            header: t('review.where'),
            as: 'long',
            cell: ({ finding }) => describePlace(document, finding.where, words.language),
          },
          { id: 'reason', header: t('field.reason'), as: 'long', cell: ({ reason }) => reason },
          { id: 'by', header: t('field.by'), as: 'words', cell: ({ by }) => by },
          {
            id: 'again',
            header: <span className="sr-only">{t('review.reconsider')}</span>,
            cell: ({ finding }) => (
              <Button
                size="small"
                disabled={readOnly}
                onClick={() => dispatch(reconsider(useStore.getState().document, finding))}
              >
                {t('review.reconsider')}
              </Button>
            ),
          },
        ]}
      />
    </details>
  )
}

/** Takes back that a finding was considered. */
function reconsider(document: Model, { code, where }: Problem): Edit {
  const value = (document.considered ?? []).filter((one) => one.code !== code || one.where !== where)
  return {
    name: { key: 'edit.reconsider', values: {} },
    patches: [{ op: 'set', place: 'considered', value: value as Json }],
  }
}
