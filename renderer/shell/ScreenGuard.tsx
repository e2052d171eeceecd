import { Button } from '@fluentui/react-components'
import { Component, type ReactNode } from 'react'
import { Page } from '../ui/Page.tsx'
import { useWords } from '../ui/words.ts'

interface Props {
  readonly children: ReactNode
}

/** A screen that fails to draw takes neither the window nor the document with it. */
export class ScreenGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed onRetry={() => this.setState({ failed: false })} /> : this.props.children
  }
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords()
  return (
    <Page title={t('window.screenFailed')} lead={t('window.screenFailed.text')}>
      <div>
        <Button onClick={onRetry}>{t('window.tryAgain')}</Button>
      </div>
    </Page>
  )
}
