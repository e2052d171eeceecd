import { useSyncExternalStore } from 'react'
import { useStore } from '../store/store.ts'

const query = globalThis.matchMedia?.('(prefers-color-scheme: dark)')

export function useDark(): boolean {
  const theme = useStore((state) => state.preferences.theme)
  const systemDark = useSyncExternalStore(
    (changed) => {
      query?.addEventListener('change', changed)
      return () => query?.removeEventListener('change', changed)
    },
    () => query?.matches ?? false,
  )
  return theme === 'system' ? systemDark : theme === 'dark'
}
