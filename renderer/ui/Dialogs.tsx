import { assertNever } from '../../shared/problem.ts'
import { CompareDialog } from '../files/CompareDialog.tsx'
import { MergeDialog } from '../files/MergeDialog.tsx'
import { RecoveryDialog } from '../files/RecoveryDialog.tsx'
import { SalvageDialog } from '../files/SalvageDialog.tsx'
import { SaveFailedDialog } from '../files/SaveFailedDialog.tsx'
import { VersionsDialog } from '../files/VersionsDialog.tsx'
import { ImportDialog } from '../import/ImportDialog.tsx'
import { UncertaintyDialog } from '../screens/assumptions/UncertaintyDialog.tsx'
import { MethodsDialog } from '../screens/split/MethodsDialog.tsx'
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
      return <ChangedOutsideDialog saving={question.saving} gone={question.gone ?? false} />
    case 'save-failed':
      return <SaveFailedDialog problem={question.problem} path={question.path} />
    case 'recovery':
      return <RecoveryDialog key={question.recoveries.length} recoveries={question.recoveries} />
    case 'salvage':
      return <SalvageDialog problem={question.problem} salvaged={question.salvaged} lost={question.lost} />
    case 'versions':
      return <VersionsDialog />
    case 'merge':
      return <MergeDialog key={question.theirs.revision} theirs={question.theirs} />
    case 'compare':
      return <CompareDialog before={question.before} after={question.after} />
    case 'open':
    case 'compare-with':
    case 'save-as':
    case 'export-as':
      return <FileDialog purpose={question} />
    case 'commands':
      return <CommandDialog />
    case 'import':
      return <ImportDialog {...(question.file ? { file: question.file } : {})} />
    case 'about':
      return <AboutDialog />
    case 'paste':
      return <PasteDialog paste={question} />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'uncertainty':
      return <UncertaintyDialog place={question.place} />
    case 'methods':
      return <MethodsDialog method={question.method} />
    default:
      return assertNever(question)
  }
}
