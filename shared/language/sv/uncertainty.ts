// The screen of uncertainty: what many draws say, what matters most, where the city breaks even, and a safe demand.
export const uncertainty = {
  'probability.under': 'under {percent}',
  'probability.over': 'över {percent}',
  'probability.cell':
    '{times, select, none {0 av {draws, number}} all {{draws, number} av {draws, number}} other {{probability}}}',
  'screen.uncertainty': 'Osäkerhet',
  'uncertainty.title': 'Hur säkert är resultatet?',
  'uncertainty.answer.unknown':
    'Resultatet kan inte beräknas i alla dragningar. Anmärkningarna längst ned säger vad det beror på.',
  'uncertainty.answer.nominal':
    '{outcome, select, loss {Staden går back {amount} i nuvärde} gain {Staden går plus {amount} i nuvärde} other {Staden går jämnt upp i nuvärde}} med modellens egna värden.',
  'uncertainty.answer.range':
    'I 8 av 10 dragningar hamnar nuvärdet mellan {low} och {high}; {times, select, none {staden går inte back i någon av {draws, number} dragningar} all {staden går back i alla {draws, number} dragningar} other {risken att staden går back är {probability}}}.',
  'uncertainty.answer.same':
    'Nuvärdet är i stort sett detsamma i alla dragningar: det osäkra påverkar inte staden i det här scenariot.',
  'uncertainty.answer.nobody':
    '{times, select, none {Någon förvaltning förlorar i alla {draws, number} dragningar.} all {Ingen förvaltning förlorar i någon av {draws, number} dragningar.} other {Sannolikheten att ingen förvaltning förlorar är {probability}.}}',
  'uncertainty.basis':
    '{count, plural, one {Ett antagande är osäkert} other {# antaganden är osäkra}}. Samma slumpfrö ger alltid samma dragningar, i alla scenarier.',
  'uncertainty.draws': 'Dragningar',
  'uncertainty.seed': 'Slumpfrö',
  'uncertainty.seed.refused': 'Ange ett heltal från 0 till {greatest, number}.',
  'uncertainty.seed.new': 'Nya dragningar',
  'uncertainty.none': 'Inget antagande i scenariot är osäkert, så varje dragning skulle ge samma resultat.',
  'uncertainty.none.text':
    'Ett antagande blir osäkert när det får ett spann i stället för ett enda värde. Skriv till exempel triangulär(3; 5; 8) i dess cell under Alla år: lägst 3, troligast 5 och högst 8 minuter. Eller välj Infoga › Osäkerhet. Modellen räknas då om tusentals gånger med värden ur spannen, och här visas hur ofta det går bra. Nedan visas vid vilket värde staden går jämnt upp; det kräver inga spann.',
  'uncertainty.none.action': 'Till antagandena',
  'uncertainty.every': 'Alla scenarier med samma dragningar',
  'uncertainty.every.action': 'Jämför alla scenarier',
  'uncertainty.every.column': 'Stadens nuvärde, {unit}',
  'uncertainty.column.scenario': 'Scenario',
  'uncertainty.column.nominal': 'Modellens egna värden',
  'uncertainty.column.loses': 'Risk att staden går back',
  'uncertainty.column.nobody': 'Sannolikhet att ingen förlorar',
  'uncertainty.percentiles':
    'P10: en dragning av tio hamnar lägre. P50: hälften hamnar lägre. P90: en av tio hamnar högre.',
  'uncertainty.fan': 'Staden år för år',
  'uncertainty.fan.show': 'Visa',
  'uncertainty.fan.accumulated': 'Ackumulerat netto',
  'uncertainty.fan.net': 'Netto per år',
  'uncertainty.fan.realised': 'Realiserad nytta',
  'uncertainty.fan.paidBack': 'Sannolikhet att pengarna är tillbaka',
  'uncertainty.fan.table': '{measure} i staden, {unit}',
  'uncertainty.departments': 'Förvaltning för förvaltning',
  'uncertainty.departments.lead':
    'Nuvärde av nettoeffekten. Sist står det år då besparingskravet med störst sannolikhet är större än den nytta som är realiserad.',
  'uncertainty.departments.table': 'Förvaltningarnas nuvärde, {unit}',
  'uncertainty.departments.loses': 'Risk att förlora',
  'uncertainty.departments.gap': 'Krav större än nyttan',
  'uncertainty.departments.gapYears': 'År då risken är störst',
  'uncertainty.influences': 'Vad betyder mest?',
  'uncertainty.influences.lead':
    'Ett antagande i taget sätts till sitt P10 och sitt P90 medan allt annat är som i modellen. Del av variationen säger hur mycket av skillnaden mellan dragningarna som följer antagandet.',
  'uncertainty.influences.table': 'Stadens nuvärde när ett antagande ändras, {unit}',
  'uncertainty.influences.assumption': 'Antagande',
  'uncertainty.influences.low': 'P10',
  'uncertainty.influences.high': 'P90',
  'uncertainty.influences.atLow': 'Nuvärde vid P10',
  'uncertainty.influences.atHigh': 'Nuvärde vid P90',
  'uncertainty.influences.contribution': 'Del av variationen',
  'uncertainty.breakEvens': 'Vid vilket värde går staden jämnt upp?',
  'uncertainty.breakEvens.lead':
    'Ett antagande i taget ändras, från noll till högst tre gånger sitt värde, medan allt annat är som i modellen. De som behöver ändras minst står först.',
  'uncertainty.breakEvens.action': 'Räkna fram brytvärdena',
  'uncertainty.breakEvens.about':
    'Modellen räknas om för vart och ett av {count, number} antaganden, och det tar en stund.',
  'uncertainty.breakEvens.empty': 'Inget antagande påverkar stadens nuvärde i det här scenariot.',
  'uncertainty.breakEvens.now': 'Nu',
  'uncertainty.breakEvens.value': 'Brytvärde',
  'uncertainty.breakEvens.change': 'Ändring',
  'uncertainty.breakEvens.byYear': 'varierar mellan åren',
  'uncertainty.breakEvens.everyYear': '{percent} av värdet varje år',
  'uncertainty.breakEvens.never': 'når inte noll',
  'uncertainty.breakEvens.unmoved':
    '{count, plural, one {Ett antagande påverkar inte nuvärdet} other {# antaganden påverkar inte nuvärdet}}',
  'uncertainty.safe': 'Säkert besparingskrav, {unit}',
  'uncertainty.safe.lead':
    'Den nytta som varje förvaltning når varje år med vald sannolikhet. Ett krav som hålls inom den skär sällan i verksamheten.',
  'uncertainty.safe.confidence': 'Sannolikhet',
  'uncertainty.safe.joint':
    'Varje belopp nås med {confidence} sannolikhet för sig. {times, select, none {Att alla nås alla år händer inte i någon av {draws, number} dragningar.} all {Alla nås alla år i alla {draws, number} dragningar.} other {Sannolikheten att alla nås alla år är {probability}.}}',
  'uncertainty.safe.action': 'Ange som besparingskrav i scenariot',
  'uncertainty.safe.about':
    'Ersätter kravet i {scenario} med {amount} totalt: beloppen ovan, men aldrig mer än det krav som gäller nu eller den nytta som modellens egna värden ger. Går att ångra.',
  'uncertainty.safe.noDemand': '{scenario} har inget besparingskrav som behöver sänkas.',
  'uncertainty.safe.already': 'Kravet i {scenario} är redan så lågt.',
  'uncertainty.safe.none': 'Inget belopp nås med så stor sannolikhet.',
  'uncertainty.safe.unknown': 'Nyttan kan inte beräknas i alla dragningar, så inget säkert krav kan anges.',
  'uncertainty.problems': 'Anmärkningar från dragningarna',
  'department.useSafe.simulated': 'Med dragningar kan kravet i stället sättas så att det nås med vald sannolikhet:',
  'chart.fan.title.paidBack':
    '{times, select, none {Pengarna är inte tillbaka {year} i någon av {draws, number} dragningar} all {Pengarna är tillbaka {year} i alla {draws, number} dragningar} other {Sannolikheten att pengarna är tillbaka {year} är {probability}}}',
  'chart.fan.title.neverBehind':
    '{times, select, all {Det ackumulerade nettot är aldrig under noll i någon av {draws, number} dragningar} other {Sannolikheten att det ackumulerade nettot aldrig är under noll är {probability}}}',
  'chart.fan.title.net':
    '{same, select, yes {Nettot {year} blir {high} i minst 8 av 10 dragningar} other {Nettot {year} hamnar mellan {low} och {high} i 8 av 10 dragningar}}',
  'chart.fan.title.realised':
    '{same, select, yes {Den realiserade nyttan {year} blir {high} i minst 8 av 10 dragningar} other {Den realiserade nyttan {year} hamnar mellan {low} och {high} i 8 av 10 dragningar}}',
  'chart.fan.subtitle': '{measure}, staden, {scenario}, {unit}: linjen är P50 och bandet P10–P90',
  'chart.fan.accumulated': 'Ackumulerat netto',
  'chart.fan.net': 'Netto per år',
  'chart.fan.realised': 'Realiserad nytta per år',
  'chart.fan.spoken': '{year} P10 {p10}, P50 {p50}, P90 {p90}',
  'chart.tornado.title': '{name} betyder mest: från {low} till {high} ger nuvärden mellan {from} och {to}',
  'chart.tornado.title.none': 'Inget av det osäkra påverkar stadens nuvärde',
  'chart.tornado.subtitle':
    'Stadens nuvärde, {scenario}, {unit}: från {base} med modellens egna värden till antagandets P10 (ljus) och P90 (mörk)',
  'chart.tornado.spoken': '{name}: {low} ger {atLow}, {high} ger {atHigh}',
} as const
