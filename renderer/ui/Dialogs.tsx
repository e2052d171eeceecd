import { assertNever } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { AboutDialog } from './AboutDialog.tsx'
import { ChangedOutsideDialog } from './ChangedOutsideDialog.tsx'
import { CommandDialog } from './CommandDialog.tsx'
import { FileDialog } from './FileDialog.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { UnsavedDialog } from './UnsavedDialog.tsx'

/** The one dialog that is open, if any. */
export function Dialogs() {
  const question = useStore((state) => state.question)
  if (!question) return null
  switch (question.kind) {
    case 'unsaved':
      return <UnsavedDialog next={question.next} />
    case 'changed-outside':
      return <ChangedOutsideDialog saving={question.saving} />
    case 'open':
    case 'save-as':
    case 'export-as':
      return <FileDialog purpose={question} />
    case 'commands':
      return <CommandDialog />
    case 'about':
      return <AboutDialog />
    case 'paste':
      return <PasteDialog paste={question} />
    case 'shortcuts':
      return <ShortcutsDialog />
    default:
      return assertNever(question)
  }
}
