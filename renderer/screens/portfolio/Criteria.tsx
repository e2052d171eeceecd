import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useMemo } from 'react'
import { insertItem, type Json, setValue } from '../../../shared/document/edit.ts'
import type { PortfolioChoice } from '../../../shared/document/governance.ts'
import { cellColumn } from '../../grid/cells.ts'
import type { GridColumn, RowList } from '../../grid/column.ts'
import { Grid } from '../../grid/Grid.tsx'
import { newId } from '../../store/newId.ts'
import { useStore } from '../../store/store.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Part } from '../../ui/Page.tsx'
import styles from '../../ui/Reading.module.css'
import { useWords } from '../../ui/words.ts'
import { fieldsOf, named } from '../fields.ts'
import { idsColumn } from '../funding/sourceColumns.ts'
import { withPortfolio } from './conditions.ts'

type Criterion = PortfolioChoice['criteria'][number]
type Group = PortfolioChoice['atMostOne'][number]

const weighed = ['npv', 'realised', 'cost', 'quality', 'evidence', 'reach', 'entered'] as const
const createCriterion = () => ({ id: newId('kriterium'), name: '', weight: 1, by: 'npv', points: {} })
const createGroup = () => ({ id: newId('grupp'), services: [] })

function add(list: string, item: { readonly id: string; readonly [field: string]: Json | undefined }, what: string) {
  const { document, dispatch, jumpTo } = useStore.getState()
  dispatch(withPortfolio(document, insertItem(list, item, null, what)))
  jumpTo(`${list}/${item.id}`)
}

/** What the city weighs, and services of which at most one may be chosen. */
export function Criteria({ conditions }: { readonly conditions: PortfolioChoice }) {
  const words = useWords()
  const { t, of, language } = words
  const document = useStore((state) => state.document)
  const readOnly = useStore((state) => state.readOnly)
  const { criteria, atMostOne } = conditions
  const columns = useMemo((): GridColumn<Criterion>[] => {
    const place = (row: Criterion) => `portfolio/criteria/${row.id}`
    const { text, choice, at } = fieldsOf(words, place, ({ name }) => name)
    return [
      text('name', 220, { frozen: true }),
      cellColumn<Criterion>({
        ...at('weight'),
        header: of('field.weight'),
        width: 80,
        language,
        unit: () => '',
        read: ({ weight }) => weight,
      }),
      choice(
        'by',
        240,
        () => weighed.map((by) => ({ value: by, label: t(`portfolio.by.${by}`) })),
        ({ by }) => by,
        (row, by) => setValue(`${place(row)}/by`, by, `${row.name} · ${t('portfolio.weighs')}`),
      ),
      ...document.services
        .filter(({ coordination }) => coordination !== true)
        .map(({ id, name }) =>
          cellColumn<Criterion>({
            id: `points-${id}`,
            place: (row) => `${place(row)}/points/${id}`,
            what: (row) => `${row.name} · ${name}`,
            header: name,
            width: 120,
            language,
            unit: () => '',
            empty: undefined,
            editable: ({ by }) => by === 'entered',
            read: ({ points }) => points[id],
          }),
        ),
    ].map((column) => (column.id === 'by' ? { ...column, header: t('portfolio.weighs') } : column))
  }, [words, t, of, language, document.services])
  const groupColumns = useMemo(
    (): GridColumn<Group>[] => [
      {
        ...idsColumn<Group>({
          id: 'services',
          header: t('portfolio.atMostOne.services'),
          place: ({ id }) => `portfolio/atMostOne/${id}/services`,
          what: () => t('portfolio.atMostOne'),
          read: ({ services }) => services,
          choices: named(document.services),
          words,
          all: t('grid.none'),
        }),
        width: 520,
      },
    ],
    [t, words, document.services],
  )
  const criterionList = useMemo(
    (): RowList<Criterion> => ({
      place: 'portfolio/criteria',
      what: t('portfolio.criterion'),
      item: (row) => row as Json,
      create: createCriterion,
    }),
    [t],
  )
  const groupList = useMemo(
    (): RowList<Group> => ({
      place: 'portfolio/atMostOne',
      what: t('portfolio.atMostOne'),
      item: (row) => row as Json,
      create: createGroup,
    }),
    [t],
  )
  const addCriterion = () =>
    add('portfolio/criteria', { ...createCriterion(), name: t('portfolio.criterion') }, t('portfolio.criterion'))
  const addGroup = () => add('portfolio/atMostOne', createGroup(), t('portfolio.atMostOne'))
  return (
    <>
      <div className={styles.section}>
        <Part
          title={t('portfolio.criteria')}
          tools={
            <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={addCriterion}>
              {t('portfolio.addCriterion')}
            </Button>
          }
        >
          <Grid
            fit
            id="portfolioCriteria"
            label={t('portfolio.criteria')}
            rows={criteria}
            rowId={({ id }) => id}
            rowName={({ name }) => name}
            columns={columns}
            list={criterionList}
            empty={
              <Empty text={t('portfolio.criteria.empty')} action={t('portfolio.addCriterion')} onAdd={addCriterion} />
            }
          />
        </Part>
      </div>
      <div className={styles.section}>
        <Part
          title={t('portfolio.atMostOne')}
          tools={
            <Button size="small" icon={<AddRegular />} disabled={readOnly} onClick={addGroup}>
              {t('portfolio.addGroup')}
            </Button>
          }
        >
          <Grid
            fit
            id="portfolioAtMostOne"
            label={t('portfolio.atMostOne')}
            rows={atMostOne}
            rowId={({ id }) => id}
            rowName={({ services }) => services.join(', ')}
            columns={groupColumns}
            list={groupList}
            empty={<Empty text={t('portfolio.atMostOne.empty')} action={t('portfolio.addGroup')} onAdd={addGroup} />}
          />
        </Part>
      </div>
    </>
  )
}
