import type { FairnessAnswer } from '../../../shared/analysis/fairness.ts'
import { formatMoney, noNumber } from '../../../shared/numbers.ts'
import { leavingSentence } from '../../../shared/report/fairnessWords.ts'
import { useUnit, useWords } from '../../ui/words.ts'
import styles from './Fairness.module.css'

/** Each participant: what it pays, what it is left with together, alone and outside, and what would make it even. */
export function DepartmentTable({ answer }: { readonly answer: FairnessAnswer }) {
  const { t, of, language } = useWords()
  const unit = useUnit()
  const inUnit = { unit: of(`term.unit.${unit}`) }
  const { departments, each } = answer
  const sum = (pick: (department: (typeof departments)[number]) => number) =>
    departments.reduce((total, department) => total + pick(department), 0)
  const money = (öre: number | null) => formatMoney(öre, unit, language)
  const signed = (öre: number | null, start = false) => (
    <td data-loss={öre !== null && öre < 0 ? '' : undefined} data-start={start ? '' : undefined}>
      {money(öre)}
    </td>
  )
  return (
    <>
      <div className={styles.frame}>
        <table className={styles.table} aria-label={t('fairness.departments')}>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={2} data-start="">
                {t('fairness.group.paid', inUnit)}
              </th>
              <th scope="colgroup" colSpan={each === null ? 2 : 3} data-start="">
                {t('fairness.group.net', inUnit)}
              </th>
              <td data-start="" />
              <th scope="colgroup" colSpan={2} data-start="">
                {t('fairness.group.band', inUnit)}
              </th>
              <th scope="colgroup" colSpan={2} data-start="">
                {t('fairness.group.compensation', inUnit)}
              </th>
            </tr>
            <tr>
              <th scope="col">{t('fairness.column.department')}</th>
              <th scope="col" data-start="">
                {t('fairness.column.charged')}
              </th>
              <th scope="col">{t('fairness.column.realised')}</th>
              <th scope="col" data-start="">
                {t('fairness.column.together')}
              </th>
              {each !== null && <th scope="col">{t('fairness.column.alone')}</th>}
              <th scope="col">{t('fairness.column.outside')}</th>
              <th scope="col" data-start="" className={styles.words}>
                {t('fairness.column.rather')}
              </th>
              <th scope="col" data-start="">
                {t('fairness.column.low')}
              </th>
              <th scope="col">{t('fairness.column.high')}</th>
              <th scope="col" data-start="">
                {t('fairness.column.received')}
              </th>
              <th scope="col">{t('fairness.column.after')}</th>
            </tr>
          </thead>
          <tbody>
            {departments.map((department) => {
              const why = leavingSentence(answer, department, { unit, language })
              return (
                <tr key={department.id} data-leaves={why === null ? undefined : ''}>
                  <th scope="row">{department.name}</th>
                  <td data-start="">{money(department.charged)}</td>
                  <td>{money(department.realised)}</td>
                  {signed(department.together, true)}
                  {each !== null && signed(department.alone)}
                  {signed(department.outside)}
                  <td
                    data-start=""
                    className={styles.words}
                    title={department.rather === 'unknown' ? t('fairness.rather.unknown') : (why ?? undefined)}
                  >
                    {department.rather === 'unknown' ? noNumber : t(`fairness.rather.${department.rather ?? 'stay'}`)}
                  </td>
                  <td data-start="">{money(department.low)}</td>
                  <td>{money(department.high)}</td>
                  <td data-start="">
                    {department.received === 0 ? '' : formatMoney(department.received, unit, language, { sign: true })}
                  </td>
                  <td>{money(department.charged - department.received)}</td>
                </tr>
              )
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('fairness.sum')}</th>
              <td data-start="">{money(sum(({ charged }) => charged))}</td>
              <td>{money(sum(({ realised }) => realised))}</td>
              {signed(
                sum(({ together }) => together),
                true,
              )}
              {each !== null && signed(sum(({ alone }) => alone ?? Number.NaN))}
              {signed(sum(({ outside }) => outside))}
              <td data-start="" />
              <td data-start="" />
              <td />
              <td data-start="" />
              <td>{money(sum(({ charged, received }) => charged - received))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <ul className={styles.reasons}>
        {departments.flatMap((department) => {
          const why = leavingSentence(answer, department, { unit, language })
          return why === null ? [] : [<li key={department.id}>{why}</li>]
        })}
      </ul>
    </>
  )
}
