import { Group, Panel, Separator } from 'react-resizable-panels'
import { useDroppedFile } from '../import/useDroppedFile.ts'
import { screens } from '../screens/index.ts'
import { useStore } from '../store/store.ts'
import { Dialogs } from '../ui/Dialogs.tsx'
import { useWords } from '../ui/words.ts'
import { WhyPanel } from '../why/WhyPanel.tsx'
import { Aside } from './Aside.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { FormulaBar } from './FormulaBar.tsx'
import { Navigation } from './Navigation.tsx'
import { Notices } from './Notices.tsx'
import { RowMenu } from './RowMenu.tsx'
import { ScreenGuard } from './ScreenGuard.tsx'
import styles from './Shell.module.css'
import { panelShown, SidePanel } from './SidePanel.tsx'
import { StartScreen } from './StartScreen.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useHeading } from './useHeading.ts'
import { useJump } from './useJump.ts'

export function Shell() {
  const opened = useStore((state) => state.opened)
  useJump()
  useHeading()
  useDroppedFile()
  return (
    <div className={styles.shell}>
      <TopBar />
      {opened ? <Workspace /> : <StartScreen />}
      {opened && <StatusBar />}
      <RowMenu />
      <ColumnMenu />
      <Dialogs />
    </div>
  )
}

function Workspace() {
  const { t } = useWords()
  const screen = useStore((state) => state.screen)
  const panelOpen = useStore(panelShown)
  const Screen = screens.find(({ id }) => id === screen)?.Component
  return (
    <>
      <FormulaBar />
      <div className={styles.body}>
        <Navigation />
        <main className={styles.main}>
          <Group orientation="horizontal" disableCursor>
            <Panel minSize={400}>
              <div className={styles.content} data-region="content">
                <Notices />
                {Screen && (
                  <ScreenGuard key={screen}>
                    <Screen />
                  </ScreenGuard>
                )}
              </div>
            </Panel>
            {panelOpen && (
              <>
                <Separator className={styles.separator} aria-label={t('window.resizePanel')} />
                <Panel defaultSize={288} minSize={220} maxSize={520} groupResizeBehavior="preserve-pixel-size">
                  <SidePanel>
                    <ScreenGuard>
                      <WhyPanel />
                    </ScreenGuard>
                  </SidePanel>
                </Panel>
              </>
            )}
          </Group>
        </main>
        <Aside />
      </div>
    </>
  )
}
