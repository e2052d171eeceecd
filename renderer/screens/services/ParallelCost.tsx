import { Button } from '@fluentui/react-components'
import { addParallelCost, parallelAmount } from '../../../shared/analysis/minutesSaved.ts'
import type { Service } from '../../../shared/document/schema.ts'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import reading from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'

/** What it costs to keep the old way of working beside the new one, while few have joined. */
export function ParallelCost({ service }: { readonly service: Service }) {
  const { t } = useWords()
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const { dispatch, jumpTo } = useStore.getState()
  const standing = service.costLines.filter(({ parallel }) => parallel === true)
  const add = () => {
    const id = newId('parallell')
    dispatch(addParallelCost(service.id, id, t('case.parallel.name'), parallelAmount(document, service)))
    jumpTo(`services/${service.id}/costLines/${id}/amount`)
  }
  return (
    <div className={reading.tools}>
      {standing.length > 0 ? (
        <span>{t('case.parallel.has', { names: standing.map(({ name }) => name).join('; ') })}</span>
      ) : (
        <>
          <Button size="small" disabled={readOnly} onClick={add}>
            {t('case.parallel')}
          </Button>
          <span>{t('case.parallel.about')}</span>
        </>
      )}
    </div>
  )
}
