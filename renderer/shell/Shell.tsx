import { Group, Panel, Separator } from 'react-resizable-panels'
import { screens } from '../screens/index.ts'
import { StartScreen } from './StartScreen.tsx'
import { useStore } from '../store/store.ts'
import { useWords } from '../ui/words.ts'
import { Dialogs } from '../ui/Dialogs.tsx'
import { WhyPanel } from '../why/WhyPanel.tsx'
import { FormulaBar } from './FormulaBar.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'
import styles from './Shell.module.css'
import { SidePanel } from './SidePanel.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'

export function Shell() {
  const opened = useStore((state) => state.opened)
  return (
    <div className={styles.shell}>
      <TopBar />
      {opened ? <Workspace /> : <StartScreen />}
      {opened && <StatusBar />}
      <Dialogs />
    </div>
  )
}

function Workspace() {
  const { t } = useWords()
  const screen = useStore((state) => state.screen)
  const panelOpen = useStore((state) => state.preferences.panelOpen)
  const Screen = screens.find(({ id }) => id === screen)?.Component
  return (
    <>
      <FormulaBar />
      <Group className={styles.body} orientation="horizontal" disableCursor>
        <Panel defaultSize={196} minSize={150} maxSize={320} groupResizeBehavior="preserve-pixel-size">
          <Navigation />
        </Panel>
        <Separator className={styles.separator} aria-label={t('window.resizeNavigation')} />
        <Panel minSize={400}>
          <main className={styles.content} data-region="content">
            <Notices />
            {Screen && <Screen key={screen} />}
          </main>
        </Panel>
        {panelOpen && (
          <>
            <Separator className={styles.separator} aria-label={t('window.resizePanel')} />
            <Panel defaultSize={288} minSize={220} maxSize={520} groupResizeBehavior="preserve-pixel-size">
              <SidePanel>
                <WhyPanel />
              </SidePanel>
            </Panel>
          </>
        )}
      </Group>
    </>
  )
}
