import { Button } from '@fluentui/react-components'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Edit } from '../../shared/document/edit.ts'
import { suggest } from '../../shared/import/columns.ts'
import { type ChangedInput, editOfChanges } from '../../shared/import/ownWorkbook.ts'
import { type Import, readImport } from '../../shared/import/readImport.ts'
import { importLimits, readPastedTable, type Table, type TextOptions } from '../../shared/import/table.ts'
import { targetNamed } from '../../shared/import/targets/index.ts'
import type { Choices, Target } from '../../shared/import/targets/target.ts'
import { type Problem, problem } from '../../shared/problem.ts'
import { useStore } from '../store/store.ts'
import { Question } from '../ui/Question.tsx'
import { useWords } from '../ui/words.ts'
import { ColumnsStep } from './ColumnsStep.tsx'
import styles from './Import.module.css'
import { OwnStep } from './OwnStep.tsx'
import { PreviewStep } from './PreviewStep.tsx'
import { SourceStep } from './SourceStep.tsx'

type Step = 'file' | 'columns' | 'preview'

/** What is being imported, once a source is chosen. */
interface Job {
  readonly source: Import
  /** Kept to be read again in another encoding; null: pasted. */
  readonly bytes: Uint8Array | null
  readonly sheet: number
  readonly target: Target
  readonly choices: Choices
}

function tablesOf(source: Import): readonly Table[] {
  return source.kind === 'own' ? [] : source.kind === 'text' ? [source.table] : source.tables
}

/** File → columns → every row looked at → one step of undo. */
export function ImportDialog({ file }: { readonly file?: File }) {
  const { t, language, problem: word } = useWords()
  const { ask, dispatch } = useStore.getState()
  const document_ = useStore((state) => state.document)
  const [step, setStep] = useState<Step>('file')
  const [job, setJob] = useState<Job | null>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef(0)

  const begin = useCallback(
    (source: Import, bytes: Uint8Array | null) => {
      const model = useStore.getState().document
      const found = tablesOf(source).map((table) => suggest(model, table, language))
      // The first sheet that looks like something.
      const sheet = Math.max(
        0,
        found.findIndex(({ choices }) => choices.roles.filter((role) => role !== null).length > 1),
      )
      const suggestion = found[sheet] ?? {
        target: targetNamed('drivers'),
        choices: suggest(model, empty, language).choices,
      }
      setJob({ source, bytes, sheet, ...suggestion })
      setLeftOut(new Set())
      setRefusal(null)
      setStep(source.kind === 'own' ? 'preview' : 'columns')
    },
    [language],
  )

  const read = useCallback(
    async (bytes: Uint8Array, name: string, options: TextOptions = {}) => {
      const turn = ++latest.current
      setReading(name)
      setRefusal(null)
      const result = await readImport(bytes, name, useStore.getState().document, options)
      if (turn !== latest.current) return
      setReading(null)
      if (result.ok) begin(result.value, bytes)
      else setRefusal(result.problem)
    },
    [begin],
  )

  const take = useCallback(
    async (chosen: File) => {
      if (chosen.size > importLimits.bytes) {
        setRefusal(problem('import-too-large', '', { name: chosen.name, limit: importLimits.bytes / 1024 / 1024 }))
        return
      }
      try {
        await read(new Uint8Array(await chosen.arrayBuffer()), chosen.name)
      } catch {
        // Gone, or not to be read by this person.
        setReading(null)
        setRefusal(problem('import-unreadable', '', { name: chosen.name }))
      }
    },
    [read],
  )

  useEffect(() => {
    if (file) void take(file)
  }, [file, take])

  function paste(text: string): void {
    const name = t('dialog.import.pasted')
    const table = readPastedTable(text, name)
    if (table.ok) begin({ kind: 'text', name, table: table.value }, null)
    else setRefusal(table.problem)
  }

  const tables = job ? tablesOf(job.source) : []
  const table = job ? tables[job.sheet] : undefined
  const plan = useMemo(
    () => (step === 'preview' && job && table ? job.target.plan(document_, table, job.choices) : null),
    [step, job, table, document_],
  )
  const own = job?.source.kind === 'own' ? job.source.own : null
  const chosenChanges: readonly ChangedInput[] = own?.changes.filter(({ place }) => !leftOut.has(place)) ?? []
  const missing = job && !own ? missingRoles(job) : []
  const edit: Edit | null = own
    ? chosenChanges.length > 0
      ? editOfChanges(document_, chosenChanges)
      : null
    : (plan?.edit ?? null)
  const count = own ? chosenChanges.length : plan ? plan.counts.new + plan.counts.changed : 0

  function missingRoles({ target, choices }: Job): string[] {
    return target
      .fields(document_, language)
      .filter(({ role, needed }) => needed && !choices.roles.includes(role))
      .map(({ label }) => label)
  }

  function confirm(): void {
    if (!edit) return
    ask(null)
    dispatch(edit)
  }

  const choose = (choices: Partial<Choices>) => job && setJob({ ...job, choices: { ...job.choices, ...choices } })

  return (
    <Question
      holdsWork={step !== 'file'}
      wide="wider"
      title={t('dialog.import.title')}
      actions={
        <>
          {step === 'columns' && (
            <Button appearance="primary" disabled={missing.length > 0} onClick={() => setStep('preview')}>
              {t('dialog.import.next')}
            </Button>
          )}
          {step === 'preview' && (
            <Button appearance="primary" disabled={!edit} onClick={confirm}>
              {edit
                ? t(own ? 'dialog.import.confirmOwn' : 'dialog.import.confirm', { count })
                : t('dialog.import.nothing')}
            </Button>
          )}
          {step !== 'file' && (
            <Button onClick={() => setStep(step === 'preview' && !own ? 'columns' : 'file')}>
              {t('dialog.import.back')}
            </Button>
          )}
          <Button onClick={() => ask(null)}>{t('dialog.cancel')}</Button>
        </>
      }
    >
      <Steps step={step} />
      {refusal && (
        <p role="alert" className={styles.refusal}>
          {word(refusal).message} {word(refusal).remedy}
        </p>
      )}
      {step === 'file' && <SourceStep reading={reading} take={(chosen) => void take(chosen)} paste={paste} />}
      {step === 'columns' && job && table && (
        <ColumnsStep
          source={job.source}
          tables={tables}
          sheet={job.sheet}
          table={table}
          target={job.target}
          choices={job.choices}
          missing={missing}
          choose={choose}
          chooseTarget={(target) => setJob({ ...job, ...suggest(document_, table, language, target) })}
          chooseSheet={(sheet) => {
            const other = tables[sheet]
            if (other) setJob({ ...job, sheet, ...suggest(document_, other, language) })
          }}
          {...(job.bytes
            ? { readAgain: (options: TextOptions) => void (job.bytes && read(job.bytes, job.source.name, options)) }
            : {})}
        />
      )}
      {step === 'preview' && job && plan && <PreviewStep plan={plan} choices={job.choices} choose={choose} />}
      {step === 'preview' && job && own && (
        <OwnStep
          name={job.source.name}
          own={own}
          leftOut={leftOut}
          leave={(place, out) =>
            setLeftOut(new Set(out ? [...leftOut, place] : [...leftOut].filter((one) => one !== place)))
          }
        />
      )}
    </Question>
  )
}

const empty: Table = { name: '', rows: [], lines: [], problems: [] }

const steps: readonly Step[] = ['file', 'columns', 'preview']

function Steps({ step }: { readonly step: Step }) {
  const { t } = useWords()
  const current = useRef<HTMLLIElement>(null)
  const shown = useRef(step)
  // The button that led here is gone; who cannot see the screen is told where they are.
  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    current.current?.focus()
  }, [step])
  return (
    <ol className={styles.steps} aria-label={t('dialog.import.steps')}>
      {steps.map((one) => (
        <li key={one} {...(one === step ? { 'aria-current': 'step' as const, ref: current, tabIndex: -1 } : {})}>
          {t(`dialog.import.step.${one}`)}
        </li>
      ))}
    </ol>
  )
}
