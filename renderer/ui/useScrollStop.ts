import { useEffect, useRef, useState } from 'react'

/** For what may be wider than there is room for: the keyboard stops there only while something is out of sight. */
export function useScrollStop<Element extends HTMLElement>(label: string) {
  const ref = useRef<Element>(null)
  const [scrolls, setScrolls] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])
  return { ref, ...(scrolls ? { tabIndex: 0, role: 'group' as const, 'aria-label': label } : {}) }
}
