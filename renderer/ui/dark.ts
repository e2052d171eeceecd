import { useSyncExternalStore } from 'react'
import { useStore } from '../store/store.ts'

const preference = '(prefers-color-scheme: dark)'

/** Never read elsewhere: a list whose matches is read before its event is due sends none. */
const heard = globalThis.matchMedia?.(preference)

function subscribe(changed: () => void): () => void {
  heard?.addEventListener('change', changed)
  return () => heard?.removeEventListener('change', changed)
}

const systemIsDark = () => globalThis.matchMedia?.(preference).matches ?? false

export function useDark(): boolean {
  const theme = useStore((state) => state.preferences.theme)
  const systemDark = useSyncExternalStore(subscribe, systemIsDark)
  return theme === 'system' ? systemDark : theme === 'dark'
}
