import { Button } from '@fluentui/react-components'
import { DataHistogramRegular } from '@fluentui/react-icons'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import { uncertaintyPlace } from './uncertaintyPlace.ts'

/** The uncertainty of the assumption in whose row the active cell stands. */
export function UncertaintyButton() {
  const { t } = useWords()
  const place = useStore(uncertaintyPlace)
  return (
    <Button
      size="small"
      icon={<DataHistogramRegular />}
      disabled={place === null}
      onClick={() => place !== null && useStore.getState().ask({ kind: 'uncertainty', place })}
    >
      {t('command.uncertainty')}
    </Button>
  )
}
