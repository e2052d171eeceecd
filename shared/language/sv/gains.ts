// Words of what makes gains real: the explorer's games, curves, levers, aims and conditions.

export const gains = {
  'reading.left':
    ', ungefär {count, number} {unit, select, minutes {{count, plural, one {minut} other {minuter}}} other {{count, plural, one {sekund} other {sekunder}}}} kvar',
  'explore.games': 'Ta med kostnadsspel',
  'explore.games.about':
    'Fördelningar som Shapley och nukleolus, och prövning av om någon grupp tjänar på att lämna. Tar ungefär {count, number} {unit, select, minutes {{count, plural, one {minut} other {minuter}}} other {{count, plural, one {sekund} other {sekunder}}}}.',
  'explore.games.took':
    'Fördelningar som Shapley och nukleolus är med, och prövning av om någon grupp tjänar på att lämna. Tog {count, number} {unit, select, minutes {{count, plural, one {minut} other {minuter}}} other {{count, plural, one {sekund} other {sekunder}}}}.',
  'explore.measure.stability': 'Vad den grupp förlorar på att vara med som helst lämnar',
  'explore.column.stability': 'Grupp som lämnar, {unit}',
  'explore.stable': 'ingen',
  'explore.notShared':
    '{rule} ({count, plural, one {en e-tjänst kan inte delas så} other {# e-tjänster kan inte delas så}})',
  'services.tab.conditions': 'Mål och villkor',
  'services.aims.lead':
    'Vad e-tjänsten ska bidra till. En nytto- och nöjestjänst kan vara värd sin kostnad utan att spara något.',
  'services.conditions': 'Villkor för medel',
  'services.conditions.lead': 'De fyra villkor som en ansökan ska uppfylla innan medel beviljas.',
  'services.checklist': 'Inför drift och förvaltning',
  'services.checklist.lead':
    'Det som annars brukar glömmas: vem som förvaltar, vem som beställer och hur alla får veta.',
  'services.application': 'Ansökan',
  'case.curve': 'Kurva',
  'case.curve.lines': 'Används av',
  'case.curve.rate': 'Andel per år',
  'case.slip': 'Driftstart',
  'case.slip.none': '{year}, som i grundplanen',
  'case.slip.unset': 'inte angiven',
  'case.slip.moved':
    '{year}: {years, plural, one {ett år} other {# år}} {way, select, later {senare} other {tidigare}}',
  'case.slip.earlier': 'Ett år tidigare',
  'case.slip.later': 'Ett år senare',
  'case.slip.about':
    'Flyttar kostnader, anslutning och hemtagning i {scenario}. Besparingskrav och potternas giltighet ligger kvar.',
  'case.parallel': 'Lägg till kostnad för parallell process',
  'case.parallel.name': 'Parallell process: det gamla arbetssättet för dem som inte anslutit sig',
  'case.parallel.about': 'Medan få har anslutit sig behövs det gamla arbetssättet också.',
  'case.parallel.has': 'Kostnaden för parallell process: {names}',
  'scenarios.startsIn': 'Driftstart då',
  'fairness.owner': '{department} får netto {before} före kompensation och {after} efter.',
  'fairness.owner.enough': 'De som vinner kan betala det, tillsammans med vad övriga förlorar.',
  'fairness.owner.central':
    'De som vinner räcker inte till det och till vad övriga förlorar: den centrala budgeten behöver lägga till {amount}.',
  'department.stand': 'Att vara med eller inte, nuvärde, {unit}',
  'department.stand.option': 'Netto',
  'department.stand.together': 'Tillsammans',
  'department.stand.alone': 'Var för sig',
  'department.stand.outside': 'Utanför',
  'department.stand.received': 'Kompensation',
  'department.stand.after': 'Efter kompensation',
  'department.stand.about': 'Kompensation: den som förlorar får sin förlust, den som vinner betalar efter vinst.',
  'department.stand.central': 'Alla kan hållas skadeslösa först om den centrala budgeten lägger till {amount}.',
  'report.indicators.measured': '{name}, uppmätt',
  'overview.apart': '{name} kostar staden {more} {unit} mer.',
  'case.ownFollowUp': 'Egen uppföljning',
  'case.ownFollowUp.cell': '{correction} ({part} av ansökt nytta blev av)',
  'case.ownFollowUp.use': 'Använd den egna uppföljningen',
  'case.ownFollowUp.about':
    'Utfallet finns inlagt: det är stadens egen erfarenhet av hur mycket av ansökt nytta som blev av.',
  'edit.countReuse': 'räkna med återanvändning i {what}',
  'costs.reuse': 'Räkna med återanvändning',
  'costs.reuse.tip': 'Gör ett antagande om hur stor del av införandet som redan finns, och låter det sänka beloppen.',
  'costs.reuse.name': 'Återanvändning i {service}',
} as const
