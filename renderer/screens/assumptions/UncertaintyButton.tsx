import { Button } from '@fluentui/react-components'
import { DataHistogramRegular } from '@fluentui/react-icons'
import { runCommandById } from '../../commands/index.ts'
import { useStore } from '../../store/store.ts'
import { useWords } from '../../ui/words.ts'
import { uncertaintyPlace } from './uncertaintyPlace.ts'

/** The uncertainty of the assumption in whose row the active cell stands. */
export function UncertaintyButton() {
  const { t } = useWords()
  const possible = useStore((state) => uncertaintyPlace(state) !== null)
  return (
    <Button
      size="small"
      icon={<DataHistogramRegular />}
      disabled={!possible}
      onClick={() => runCommandById('uncertainty')}
    >
      {t('command.uncertainty')}
    </Button>
  )
}
