import { Button, Field, Input } from '@fluentui/react-components'
import { ArrowUpRegular, DocumentRegular, FolderRegular } from '@fluentui/react-icons'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { HostOutput } from '../../shared/host.ts'
import type { Problem } from '../../shared/problem.ts'
import { suggestedName } from '../store/files.ts'
import type { Question as Asked } from '../store/state.ts'
import { useStore } from '../store/store.ts'
import styles from './FileDialog.module.css'
import { Question } from './Question.tsx'
import { useWords } from './words.ts'

type Purpose = Extract<Asked, { kind: 'open' | 'compare-with' | 'save-as' | 'export-as' }>
type Folder = HostOutput<'browse'>

/** Open and save where the host has no dialogs of its own. */
export function FileDialog({ purpose }: { readonly purpose: Purpose }) {
  const words = useWords()
  const { t } = words
  const { ask, openPath, compareWithPath, saveTo, exportTo } = useStore.getState()
  const saving = purpose.kind === 'save-as' || purpose.kind === 'export-as'
  const extension = purpose.kind === 'export-as' ? purpose.extension : 'fordela'
  const [folder, setFolder] = useState<Folder | null>(null)
  const [trouble, setTrouble] = useState<Problem | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [name, setName] = useState(() =>
    purpose.kind === 'export-as' ? purpose.name : suggestedName(useStore.getState()),
  )
  const [replacing, setReplacing] = useState(false)

  const go = useCallback(
    async (to: string | null) => {
      const answer = await useStore.getState().browse(to, extension)
      setTrouble(answer.ok ? null : answer.problem)
      if (!answer.ok) return null
      setFolder(answer.value)
      setChosen(null)
      setReplacing(false)
      return answer.value
    },
    [extension],
  )

  // A quick person has typed a name and pressed Enter before the folder is read.
  const first = useRef<Promise<Folder | null>>(null)
  useEffect(() => {
    first.current = go(null)
  }, [go])

  const fileName = name.endsWith(`.${extension}`) ? name : `${name}.${extension}`

  async function accept(path = chosen): Promise<void> {
    if (purpose.kind === 'open' || purpose.kind === 'compare-with') {
      if (path === null) return
      ask(null)
      await (purpose.kind === 'open' ? openPath : compareWithPath)(path)
      return
    }
    const into = folder ?? (await first.current)
    if (!into || !name.trim()) return
    const existing = into.entries.find((entry) => entry.kind === 'file' && entry.name === fileName)
    if (existing && !replacing) {
      setReplacing(true)
      return
    }
    const target = existing?.path ?? joined(into.folder, fileName)
    ask(null)
    if (purpose.kind === 'export-as') await exportTo(target, purpose.file, replacing)
    else if ((await saveTo(target, replacing)) && purpose.kind === 'save-as') purpose.next()
  }

  return (
    <Question
      wide
      title={t(titles[purpose.kind])}
      actions={
        <>
          <Button appearance="primary" disabled={saving ? !name.trim() : chosen === null} onClick={() => void accept()}>
            {t(
              saving
                ? replacing
                  ? 'dialog.replace'
                  : 'dialog.save'
                : purpose.kind === 'open'
                  ? 'dialog.open'
                  : 'dialog.compare',
            )}
          </Button>
          <Button onClick={() => ask(null)}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      <div className={styles.folder}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={t('dialog.parentFolder')}
          disabled={folder?.parent == null}
          onClick={() => void go(folder?.parent ?? null)}
        />
        <span className={styles.path} title={folder?.folder}>
          {folder?.folder ?? ''}
        </span>
      </div>
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {words.problem(trouble).message} {words.problem(trouble).remedy}
        </p>
      )}
      <ul className={styles.list} aria-label={t('dialog.files')}>
        {folder?.entries.length === 0 && <li className={styles.none}>{t('dialog.emptyFolder', { extension })}</li>}
        {folder?.entries.map((entry) => (
          <li key={entry.path}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={chosen === entry.path}
              onClick={() => {
                if (entry.kind === 'folder') void go(entry.path)
                else {
                  setChosen(entry.path)
                  setName(entry.name)
                  setReplacing(false)
                }
              }}
              onDoubleClick={() => entry.kind === 'file' && !saving && void accept(entry.path)}
            >
              {entry.kind === 'folder' ? <FolderRegular aria-hidden /> : <DocumentRegular aria-hidden />}
              <span className={styles.name}>{entry.name}</span>
              <span className={styles.when}>{words.date(entry.modified)}</span>
            </button>
          </li>
        ))}
      </ul>
      {saving && (
        <Field
          label={t('dialog.fileName')}
          {...(replacing
            ? { validationState: 'warning', validationMessage: t('dialog.fileExists', { file: fileName }) }
            : {})}
        >
          <Input
            value={name}
            onChange={(_, { value }) => {
              setName(value)
              setReplacing(false)
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void accept()
            }}
          />
        </Field>
      )}
    </Question>
  )
}

const titles = {
  open: 'dialog.open.title',
  'compare-with': 'dialog.compare.choose',
  'save-as': 'dialog.saveAs.title',
  'export-as': 'dialog.export.title',
} as const

function joined(folder: string, name: string): string {
  const mark = folder.includes('\\') ? '\\' : '/'
  return folder.endsWith(mark) ? folder + name : folder + mark + name
}
