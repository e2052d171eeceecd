import { type Example, poolOfExample } from '../../../shared/allocation/example.ts'
import type { AnyMethod } from '../../../shared/allocation/index.ts'
import { isMessageKey } from '../../../shared/language/index.ts'
import { formatNumber, formatPercent } from '../../../shared/numbers.ts'
import { useWords } from '../../ui/words.ts'
import styles from './MethodHelp.module.css'

/** What may be said of a method: its formula, what it needs, what holds for it, and an example to check by hand. */
export function MethodHelp({ method }: { readonly method: AnyMethod }) {
  const { t, of } = useWords()
  const needs = method.needs.map((need) => of(`method.need.${need}`))
  return (
    <div className={styles.help}>
      <h3>{t('method.formula')}</h3>
      <p>
        <span className={styles.formula}>{method.formula}</span>
      </p>
      <p className={styles.small}>{t('method.formula.words')}</p>
      <h3>{t('method.needs')}</h3>
      <p className={styles.needs}>{needs.length > 0 ? needs.join('; ') : t('method.need.none')}</p>
      <h3>{t('method.properties')}</h3>
      <dl className={styles.properties}>
        {Object.entries(method.properties).map(([property, holds]) => (
          <div key={property}>
            <dt>{of(`method.property.${property}`)}</dt>
            <dd data-holds={holds}>{of(`method.holds.${holds}`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('method.example')}</h3>
      {method.examples.map((example) => (
        <Worked key={JSON.stringify(example)} example={example} />
      ))}
    </div>
  )
}

/** What is set beside the players' own figures, in words: "Fast del: 40 %". */
function settingsOf(settings: Example['settings'], { t, of, language }: ReturnType<typeof useWords>): string[] {
  const said = Object.entries(settings).flatMap(([field, value]) => {
    if (field === 'method' || field === 'basis') return []
    if (isMessageKey(`method.${field}.${value}`)) return [of(`method.${field}.${value}`)]
    if (typeof value !== 'number') return []
    const shown = field === 'fixedPart' ? formatPercent(value, language, 0) : formatNumber(value, language)
    return [`${of(`field.${field}`)}: ${shown}`]
  })
  const tiers = settings.tiers as readonly { readonly from: number; readonly price: number }[] | undefined
  const number = (value: number) => formatNumber(value, language)
  const brackets = tiers?.map(({ from, price }) =>
    t('method.example.tier', { from: number(from), price: number(price) }),
  )
  return brackets ? [...said, brackets.join('; ')] : said
}

function Worked({ example }: { readonly example: Example }) {
  const words = useWords()
  const { t, of, language } = words
  const { players, costs, driver, second, benefits, shares, settings } = example
  const number = (value: number | undefined) => formatNumber(Math.round((value ?? 0) * 100) / 100, language)
  const pool = poolOfExample(example)
  const kept = pool - shares.reduce((sum, share) => sum + share, 0)
  const given = settingsOf(settings, words)
  const agreed = settings.shares as Readonly<Record<string, number>> | undefined
  const groups = Object.entries(costs ?? {}).filter(([group]) => group.includes('+'))
  const rows: readonly (readonly [string, readonly (number | undefined)[] | undefined])[] = [
    ['driver', driver],
    ['second', second],
    ['benefit', benefits],
    ['alone', costs && players.map((player) => costs[player])],
    ['share', shares],
  ]
  return (
    <>
      <p>
        {t('method.example.of', { players: players.join(', '), pool: number(pool) })}
        {given.length > 0 && `. ${given.join('. ')}`}
        {groups.length > 0 &&
          `. ${t('method.example.groups', { groups: groups.map(([group, cost]) => `${group} ${number(cost)}`).join(', ') })}`}
      </p>
      <table className={styles.example}>
        <thead>
          <tr>
            <td />
            {players.map((player) => (
              <th key={player} scope="col">
                {player}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreed && (
            <tr>
              <th scope="row">{t('method.example.agreed')}</th>
              {players.map((player) => (
                <td key={player}>{formatPercent(agreed[player] ?? 0, language, 0)}</td>
              ))}
            </tr>
          )}
          {rows.map(([row, values]) =>
            values ? (
              <tr key={row}>
                <th scope="row">{of(`method.example.${row}`)}</th>
                {players.map((player, i) => (
                  <td key={player}>{number(values[i])}</td>
                ))}
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
      {kept > 0.005 && (
        <p>
          {t(settings.method === 'central' ? 'method.example.central' : 'method.example.kept', { kept: number(kept) })}
        </p>
      )}
    </>
  )
}
