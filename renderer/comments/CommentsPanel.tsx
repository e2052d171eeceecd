import { Button, Textarea } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { addComment, type Comment, changeComment, isOrphan, removeComment } from '../../shared/document/comments.ts'
import { describePlace } from '../../shared/document/place.ts'
import type { Place } from '../../shared/problem.ts'
import { newId } from '../store/newId.ts'
import { useStore } from '../store/store.ts'
import type { Reading } from '../store/typed.ts'
import { useOpenField } from '../ui/useOpenField.ts'
import { useWords } from '../ui/words.ts'
import styles from './CommentsPanel.module.css'
import { useCommenting } from './commenting.ts'

/** Every comment of the model, those of the active cell first, and a field for a new one. */
export function CommentsPanel() {
  const { t } = useWords()
  const comments = useStore((state) => state.document.comments)
  const place = useStore((state) => state.active?.place ?? null)
  const readOnly = useStore((state) => state.readOnly)
  const [last, setLast] = useState<Place | null>(place)
  // Writing about a cell goes on when focus has left it.
  const about = place ?? last
  useEffect(() => {
    if (place !== null) setLast(place)
  }, [place])
  const here = about === null ? [] : comments.filter((one) => one.place === about)
  const others = comments.filter((one) => !here.includes(one))
  return (
    <div className={styles.panel}>
      {about !== null && !readOnly && <NewComment key={about} place={about} />}
      <ul className={styles.list} aria-label={t('comments.title')}>
        {[...here, ...others].map((comment) => (
          <Item key={comment.id} comment={comment} here={here.includes(comment)} readOnly={readOnly} />
        ))}
      </ul>
      {comments.length === 0 && <p className={styles.empty}>{t('comments.empty')}</p>}
    </div>
  )
}

function NewComment({ place }: { readonly place: Place }) {
  const { t, language } = useWords()
  const asked = useCommenting((state) => state.asked)
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  const name = describePlace(useStore.getState().document, place, language)

  useEffect(() => {
    if (asked > 0) field.current?.focus()
  }, [asked])

  const isEmpty = text.trim() === ''
  const made = () => {
    const when = new Date().toISOString()
    return addComment({ id: newId('kommentar'), place, text: text.trim(), by: useStore.getState().user, when }, name)
  }
  // What is written about a cell stays when one goes on to the next.
  useOpenField(!isEmpty, { draft: true, read: () => (isEmpty ? null : made()), take: add }, 'take')

  function add(): void {
    if (isEmpty) return
    useStore.getState().dispatch(made())
    setText('')
  }

  return (
    <div className={styles.new}>
      <span className={styles.place}>{name}</span>
      <Textarea
        textarea={{ ref: field }}
        size="small"
        rows={3}
        aria-label={t('comments.new', { place: name })}
        placeholder={t('comments.placeholder')}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add()
          if (event.key !== 'Escape' || text === '') return
          event.preventDefault()
          setText('')
        }}
      />
      <Button size="small" appearance="primary" disabled={isEmpty} onClick={add}>
        {t('comments.add')}
      </Button>
    </div>
  )
}

interface ItemProps {
  readonly comment: Comment
  readonly here: boolean
  readonly readOnly: boolean
}

function Item({ comment, here, readOnly }: ItemProps) {
  const { t, date, language } = useWords()
  const document = useStore((state) => state.document)
  const [draft, setDraft] = useState<string | null>(null)
  const { place, text, by, when } = comment
  const name = describePlace(document, place, language)

  /** null: as it stands. An empty comment is none. */
  function made(): Reading {
    const { document, user } = useStore.getState()
    const stands = document.comments.some(({ id }) => id === comment.id)
    if (draft === null || draft.trim() === text || !stands) return null
    if (draft.trim() === '') return 'refused'
    return changeComment(comment, draft.trim(), user, new Date().toISOString(), name)
  }
  useOpenField(draft !== null && draft !== text, { draft: true, read: made, take: keep }, 'take')

  function keep(): void {
    const reading = made()
    if (reading === 'refused') return
    if (reading) useStore.getState().dispatch(reading)
    setDraft(null)
  }

  return (
    <li className={styles.item} data-here={here ? '' : undefined}>
      <button type="button" className={styles.link} onClick={() => useStore.getState().jumpTo(place)}>
        {name}
      </button>
      {isOrphan(document, comment) && <span className={styles.orphan}>{t('comments.orphan')}</span>}
      {draft === null ? (
        <p className={styles.text}>{text}</p>
      ) : (
        <Textarea
          size="small"
          rows={3}
          aria-label={t('comments.edit', { place: name })}
          value={draft}
          autoFocus
          onChange={(_, { value }) => setDraft(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
            if (event.key !== 'Escape') return
            event.preventDefault()
            setDraft(null)
          }}
        />
      )}
      <div className={styles.foot}>
        <span className={styles.by}>{[by, isTime(when) ? date(when) : when].filter(Boolean).join(' · ')}</span>
        {!readOnly && (
          <>
            <Button
              size="small"
              appearance="transparent"
              onClick={() => (draft === null ? setDraft(text) : keep())}
              aria-label={t(draft === null ? 'comments.edit' : 'comments.keepOf', { place: name })}
            >
              {t(draft === null ? 'comments.change' : 'comments.keep')}
            </Button>
            <Button
              size="small"
              appearance="transparent"
              aria-label={t('comments.removeOf', { place: name })}
              onClick={() => useStore.getState().dispatch(removeComment(comment, name))}
            >
              {t('comments.remove')}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

/** A file may hold any text as time. */
function isTime(when: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(when) && !Number.isNaN(Date.parse(when))
}
