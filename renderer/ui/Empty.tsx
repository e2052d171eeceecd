import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import styles from './Empty.module.css'
import { Unbroken } from './Unbroken.tsx'

/** Where nothing has been entered yet: what belongs here, and the way to begin. */
export function Empty({
  text,
  action,
  onAdd,
}: {
  readonly text: string
  readonly action: string
  readonly onAdd: () => void
}) {
  return (
    <div className={styles.empty}>
      <p>
        <Unbroken text={text} />
      </p>
      <Button appearance="primary" size="small" icon={<AddRegular />} onClick={onAdd}>
        {action}
      </Button>
    </div>
  )
}
