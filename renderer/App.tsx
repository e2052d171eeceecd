import { FluentProvider } from '@fluentui/react-components'
import { useEffect } from 'react'
import { text } from '../shared/language/index.ts'
import { listenToKeyboard } from './commands/keyboard.ts'
import { rememberFocus } from './shell/regions.ts'
import { Shell } from './shell/Shell.tsx'
import { isUnsaved, type State } from './store/state.ts'
import { useStore } from './store/store.ts'
import { darkTheme, lightTheme } from './theme.ts'
import { useDark } from './ui/dark.ts'
import { useWords } from './ui/words.ts'

export function App() {
  const dark = useDark()
  const { language } = useWords()
  useEffect(listenToKeyboard, [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  }, [dark])
  useEffect(() => {
    globalThis.addEventListener('focusin', rememberFocus)
    return () => globalThis.removeEventListener('focusin', rememberFocus)
  }, [])
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (isUnsaved(useStore.getState())) event.preventDefault()
    }
    globalThis.addEventListener('beforeunload', guard)
    return () => globalThis.removeEventListener('beforeunload', guard)
  }, [])
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className="app">
      <WindowTitle />
      <Shell />
    </FluentProvider>
  )
}

/** By itself: the mark for unsaved changes comes and goes, and must not draw the whole window again. */
function WindowTitle() {
  const title = useStore(windowTitle)
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}

/** '• Omsorgsdagboken.fordela – Fördela', the mark while there is something to save. */
function windowTitle(state: State): string {
  const { opened, fileName, preferences } = state
  const app = text(preferences.language, 'window.app')
  if (!opened) return app
  return `${isUnsaved(state) ? '• ' : ''}${fileName} – ${app}`
}
