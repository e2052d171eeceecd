// "Varför?": the answer in a sentence, and each step of the tree under it (kinds of shared/calculation/trace.ts).
export const trace = {
  'trace.title': 'Varför?',
  'trace.ask': 'Välj en siffra i jämförelsen och tryck Retur, så visas hur den blev till.',
  'trace.wait': 'Räknar ut svaret …',
  'trace.failed': 'Svaret kunde inte tas fram. Välj siffran igen.',
  'trace.sources': 'Källor',
  'trace.go': 'Visa {what}',
  'trace.expand': 'Visa stegen under {what}',
  'trace.expandAll': 'Visa alla steg',
  'trace.collapseAll': 'Fäll ihop',
  'trace.steps': 'Steg för steg, {unit}',
  'trace.close': 'Stäng svaret',
  'trace.unknownStep': '{kind}',
  'trace.who.city': 'Staden',
  'trace.who.service': 'E-tjänsten {name}',
  'trace.pronoun.city': 'staden',
  'trace.pronoun.department': 'förvaltningen',
  'trace.pronoun.service': 'e-tjänsten',
  // The answer. who: Älvsjö; it: förvaltningen
  'trace.sentence.unknown': '{measure} för {whom} kan inte beräknas i scenario {scenario} {period}.',
  'trace.sentence.gone': 'Det som siffran handlade om finns inte längre i modellen.',
  'trace.sentence.loses':
    '{who} förlorar {net} i scenario {scenario} {period}, eftersom {it} betalar {cost} men bara får {benefit} i realiserad nytta.',
  'trace.sentence.losesWithout':
    '{who} förlorar {net} i scenario {scenario} {period}, eftersom {it} betalar {cost} och inte får någon realiserad nytta.',
  'trace.sentence.losesBoth':
    '{who} förlorar {net} i scenario {scenario} {period}: kostnaden är {cost} och den realiserade nyttan {benefit}.',
  'trace.sentence.gains':
    '{who} vinner {net} i scenario {scenario} {period}, eftersom {it} får {benefit} i realiserad nytta men bara betalar {cost}.',
  'trace.sentence.gainsFree':
    '{who} vinner {net} i scenario {scenario} {period}, eftersom {it} får {benefit} i realiserad nytta och inte betalar något.',
  'trace.sentence.gainsPaid':
    '{who} vinner {net} i scenario {scenario} {period}, eftersom {it} får {paid} mer i ersättning än {it} betalar{benefitToo, select, yes { och dessutom {benefit} i realiserad nytta} other {}}.',
  'trace.sentence.even':
    '{who} varken vinner eller förlorar i scenario {scenario} {period}: {it} betalar {cost} och får lika mycket i realiserad nytta.',
  'trace.sentence.nothing': '{who} varken betalar eller får något i scenario {scenario} {period}.',
  'trace.sentence.charged': '{who} betalar {amount} i avgift i scenario {scenario} {period}.',
  'trace.sentence.chargedShare':
    '{who} betalar {amount} i avgift i scenario {scenario} {period}, eftersom {it} ska bära {percent} av de {pool} som delas.',
  'trace.sentence.realisedBenefit': '{who} får {amount} i realiserad nytta i scenario {scenario} {period}.',
  'trace.sentence.gap':
    'Besparingskravet på {whom} är {amount} större än den realiserade nyttan i scenario {scenario} {period}.',
  'trace.sentence.gapNone':
    'Den realiserade nyttan för {whom} räcker till besparingskravet i scenario {scenario} {period}.',
  'trace.sentence.npv':
    'Nettoeffekten för {whom} {period} är värd {amount} i nuvärde i scenario {scenario}, räknat till {firstYear} med kalkylräntan {rate}.',
  'trace.sentence.cost': '{who} betalar {amount} i scenario {scenario} {period}: {parts}.',
  'trace.sentence.costPaid':
    '{who} får {amount} mer i ersättning än {it} betalar i scenario {scenario} {period}: {parts}.',
  'trace.sentence.costNothing': '{who} betalar inget i scenario {scenario} {period}.',
  'trace.sentence.part': '{what} {amount}',
  'trace.sentence.ratio':
    '{who} får {ratio} kr i nytta per krona i scenario {scenario} {period}: nyttan är värd {benefit} och utgifterna {spent} i nuvärde med kalkylräntan {rate}.',
  'trace.sentence.ratioNone':
    'Nytta per krona kan inte anges för {whom} i scenario {scenario} {period}: {it} har inga utgifter att ställa nyttan mot.',
  'trace.sentence.payback':
    '{who} har fått igen det som lagts ut {year} i scenario {scenario}: från och med det året är det ackumulerade nettot inte längre negativt. Som lägst var det {lowest}.',
  'trace.sentence.paybackNever':
    '{who} får inte igen det som lagts ut {period} i scenario {scenario}: sista året är det ackumulerade nettot {left}.',
  'trace.sentence.paybackNothing':
    '{who} har inget att få igen i scenario {scenario} {period}: det ackumulerade nettot är aldrig negativt.',
  'trace.sentence.losers':
    '{losers} av {all} förvaltningar förlorar i scenario {scenario} {period}{by, select, npv {, räknat i nuvärde} other {}}: {losers, plural, one {{worst} med {loss}} other {tillsammans {together}, mest {worst} med {loss}}}.',
  'trace.sentence.losersNone':
    'Ingen förvaltning förlorar i scenario {scenario} {period}{by, select, npv {, räknat i nuvärde} other {}}.',
  'trace.sentence.losersUnknown':
    'Vilka som förlorar i scenario {scenario} {period} kan inte sägas: nettot kan inte beräknas för alla förvaltningar.',
  'trace.sentence.difference':
    '{measure} för {whom} är {direction, select, same {lika i scenario {scenario} och i {other} {period}: {own}} higher {{amount} högre i scenario {scenario} än i {other} {period}: {own} mot {against}} other {{amount} lägre i scenario {scenario} än i {other} {period}: {own} mot {against}}}.',
  'trace.sentence.differenceUnknown':
    'Skillnaden i {measure} för {whom} mellan scenario {scenario} och {other} {period} kan inte beräknas.',
  'trace.sentence.sumDifference':
    '{name}: {measure} är {direction, select, same {lika i scenario {scenario} och i {other} {period}} higher {{amount} högre i scenario {scenario} än i {other} {period}, räknat på {count} förvaltningar} other {{amount} lägre i scenario {scenario} än i {other} {period}, räknat på {count} förvaltningar}}.',
  'trace.sentence.sum':
    '{name}: {measure} är {amount} i scenario {scenario} {period}, summan av {count} förvaltningar.',
  'trace.sentence.measure': '{measure} för {whom} är {amount} i scenario {scenario} {period}.',
  // The steps
  'trace.gone': 'Finns inte längre',
  'trace.net': 'Netto',
  'trace.incurred': 'Kostnad som uppstår',
  'trace.paidFunding': 'Betald finansiering',
  'trace.funded': 'Mottagen finansiering',
  'trace.charged': 'Avgift',
  'trace.recovered': 'Mottagna avgifter',
  'trace.kept': 'Kvarstående kostnad',
  'trace.grossBenefit': 'Bruttonytta',
  'trace.realisedBenefit': 'Realiserad nytta',
  'trace.publicBenefit': 'Nytta för medborgare och företag',
  'trace.savingsDemand': 'Besparingskrav',
  'trace.gap': 'Glapp mot besparingskravet',
  'trace.budgetEffect': 'Budgeteffekt',
  'trace.accumulated': 'Ackumulerat netto',
  'trace.npv': 'Nuvärde',
  'trace.netOfYear': 'Netto {year}',
  'trace.cost': 'Kostnad',
  'trace.discounted': 'Netto {year} × {factor}',
  'trace.discountedBenefit': 'Nytta {year} × {factor}',
  'trace.benefitCostRatio': 'Nytta per krona',
  'trace.presentBenefit': 'Nuvärde av realiserad nytta',
  'trace.presentExpenditure': 'Nuvärde av utgifter: nytta minus netto',
  'trace.paybackYear': 'Återbetalt år',
  'trace.accumulatedOfYear': 'Ackumulerat netto {year}',
  'trace.losers': 'Förvaltningar som förlorar',
  'trace.loser': '{name}',
  'trace.difference': 'Skillnad mot {other}',
  'trace.inScenario': '{name}',
  'trace.capitalDifference': 'Investering räknad när den betalas, inte när den skrivs av',
  'trace.sum': '{name}',
  'trace.member': '{name}',
  'trace.service': '{name}',
  'trace.charge': 'Avgift för {service}: {rule}',
  'trace.pool': 'Att dela{bearer, select, none {} other { (bärs först av {bearer})}}',
  'trace.costLine':
    '{name}{phase, select, none {} other {, {phase}}}{bearer, select, none {} other { (bärs av {bearer})}}',
  'trace.benefitLine': '{name}, {benefit}',
  'trace.benefitLine.cash': 'direkt ekonomisk',
  'trace.benefitLine.time': 'frigjord tid',
  'trace.benefitLine.quality': 'kvalitativ',
  'trace.fundingSource': '{name}',
  'trace.share.equal': 'Andel: {percent}, lika mellan {members} deltagare',
  'trace.share.driver': 'Andel: {weight} av {total} = {percent} ({driver})',
  'trace.share.driverMix': 'Andel: {percent}, efter flera fördelningsnycklar',
  'trace.share.fixedShares': 'Andel: {percent}, bestämd i förväg',
  'trace.share.fixedAndVariable': 'Andel: {percent}, en del lika och en del efter fördelningsnyckel',
  'trace.share.usage': 'Andel: {percent}, efter använd kapacitet',
  'trace.share.benefit': 'Andel: {percent}, efter nytta',
  'trace.share.central': 'Andel: {percent}; central budget betalar',
  'trace.amount': 'Belopp vid full anslutning: {range}',
  'trace.amount.fixed': 'Belopp per år: {range}',
  'trace.amount.perParticipant': 'Belopp per deltagare och år: {range}',
  'trace.amount.perUnit': 'Pris per enhet: {range}',
  'trace.amount.stepped': 'Belopp per steg: {range}',
  'trace.adoption': 'Anslutningsgrad: {range}',
  'trace.realisation': 'Hemtagningsgrad: {range}',
  'trace.correction': 'Överskattningskorrigering: {range}',
  'trace.lag': 'Eftersläpning: {range}',
  'trace.slip': 'Startar {years, plural, one {ett år} other {# år}} senare',
  'trace.slipEarlier': 'Startar {years, plural, one {ett år} other {# år}} tidigare',
  'trace.capitalised': 'Aktiverad: kostnaden är avskrivning och internränta',
  'trace.assumption': '{name}: {range}',
  'trace.driver': '{name}: {range}',
  'trace.demand.ownRealised': 'En andel av den egna realiserade nyttan',
  'trace.demand.scenario': 'En andel av nyttan i {other}',
  'trace.demand.entered': 'Angivna belopp',
  'trace.demandGained': 'Besparingskraven kommer den centrala budgeten till del',
  'trace.noNumber': 'kan inte beräknas',
  'trace.range': '{low}–{high}',
  'trace.months': '{count, plural, one {1 månad} other {{count} månader}}',
} as const
