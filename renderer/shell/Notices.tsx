import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'

/** Trouble that is not in the document: a file that could not be read, a save that failed. */
export function Notices() {
  const words = useWords()
  const notices = useStore((state) => state.notices)
  const dismiss = useStore((state) => state.dismiss)
  return notices.map((notice) => {
    const { message, remedy } = words.problem(notice)
    return (
      <MessageBar key={`${notice.code} ${JSON.stringify(notice.values)}`} intent={intents[notice.severity]}>
        <MessageBarBody>
          <MessageBarTitle>{message}</MessageBarTitle> {remedy}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.t('window.dismiss')}
              onClick={() => dismiss(notice)}
            />
          }
        />
      </MessageBar>
    )
  })
}

const intents = { error: 'error', warning: 'warning', info: 'success' } as const
