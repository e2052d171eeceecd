import { useCallback } from 'react'
import type { BenefitLine, CostLine, Service } from '../../../shared/document/schema.ts'
import type { GridColumn } from '../../grid/column.ts'
import { useStore } from '../../store/store.ts'
import { Part } from '../../ui/Page.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useEvaluated } from '../../ui/useEvaluated.ts'
import { useWords } from '../../ui/words.ts'
import { BenefitPartPick, createBenefitLine } from './BenefitLines.tsx'
import { benefitColumns } from './benefitColumns.ts'
import { createCostLine, ModelPick } from './CostLines.tsx'
import { useChosen, useChosenModel } from './chosen.ts'
import { amountPlace, costColumns } from './costColumns.ts'
import { LineTree } from './LineTree.tsx'
import { useTargetedPart } from './useTargetedPart.ts'

/** The cost lines or the benefit lines of every service, as a tree. */
export function AllLines() {
  const { t } = useWords()
  const benefits = useChosen(({ tab }) => tab === 'benefits')
  useTargetedPart()
  return (
    <Part
      fill
      title={t('services.everyLine')}
      lead={
        <Segments
          label={t('services.linesShown')}
          value={benefits ? 'benefits' : 'costs'}
          options={[
            { value: 'costs', label: t('field.costLines') },
            { value: 'benefits', label: t('field.benefitLines') },
          ]}
          onChange={(tab) => useChosen.setState({ tab })}
        />
      }
      tools={benefits ? <BenefitPartPick /> : <ModelPick />}
    >
      {benefits ? <BenefitTree /> : <CostTree />}
    </Part>
  )
}

const costLinesOf = ({ costLines }: Service) => costLines

function CostTree() {
  const words = useWords()
  const document = useStore((state) => state.document)
  const model = useChosenModel()
  const evaluated = useEvaluated(
    document.services.flatMap(({ id, costLines }) => costLines.map((line) => amountPlace(id, line, model))),
  )
  const columnsOf = useCallback(
    ({ id }: Service) => costColumns({ document, service: id, model, words, evaluated }),
    [document, model, words, evaluated],
  )
  const sumOf = useCallback(
    (service: Service, column: GridColumn<CostLine>) => sumOfFixed(service, model, column),
    [model],
  )
  return (
    <LineTree<CostLine>
      id={model === null ? 'costTree' : 'costTreeByModel'}
      field="costLines"
      linesOf={costLinesOf}
      columnsOf={columnsOf}
      sumOf={sumOf}
      create={createCostLine}
      what={words.t('what.costLine')}
    />
  )
}

/** A year's amounts together, where all of them are amounts for the whole service: prices per unit do not add up. */
function sumOfFixed({ costLines }: Service, model: string | null, column: GridColumn<CostLine>): number | null {
  if (!/^amount\.\d/.test(column.id) || costLines.length === 0) return null
  let sum = 0
  for (const line of costLines) {
    const variant = model === null ? undefined : line.variants[model]
    if (variant === null) continue
    if ((variant?.behaviour ?? line.behaviour).kind !== 'fixed') return null
    const { number, tone } = column.cell(line)
    if (number === null && tone !== 'empty') return null
    sum += number ?? 0
  }
  return sum
}

const benefitLinesOf = ({ benefitLines }: Service) => benefitLines
/** They are for each receiver. */
const nothingToSum = () => null

function BenefitTree() {
  const words = useWords()
  const document = useStore((state) => state.document)
  const part = useChosen((state) => state.benefitPart)
  const evaluated = useEvaluated(
    part === 'rest'
      ? []
      : document.services.flatMap(({ id, benefitLines }) =>
          benefitLines.map((line) => `services/${id}/benefitLines/${line.id}/${part}`),
        ),
  )
  const columnsOf = useCallback(
    ({ id }: Service) => benefitColumns({ document, service: id, part, words, evaluated }),
    [document, part, words, evaluated],
  )
  return (
    <LineTree<BenefitLine>
      id={`benefitTree.${part}`}
      field="benefitLines"
      linesOf={benefitLinesOf}
      columnsOf={columnsOf}
      sumOf={nothingToSum}
      create={createBenefitLine}
      what={words.t('what.benefitLine')}
    />
  )
}
