// The review of what is empty and read as 0, and of what is entered and counts nothing.
export const holes = {
  'problem.review-driver-missing':
    '{department} {role, select, takesPart {deltar i} receives {får nytta av} asked {omfattas av besparingskravet i} other {bär kostnader för}} {service}{more, plural, =0 {} one { och en e-tjänst till} other { och # e-tjänster till}} men har inget värde för {driver} {years} och räknas där som 0.{share, select, nothing { Förvaltningen betalar därför inget av det som fördelas efter nyckeln.} part { Förvaltningen räknas därför inte med när kostnaden fördelas efter nyckeln.} other {}}{gain, select, nothing { Den får ingen nytta av det som räknas med nyckeln.} part { Dess nytta räknas utan nyckeln.} other {}}{demand, select, nothing { Besparingskravet på den blir 0.} part { Besparingskravet på den räknas utan nyckeln.} other {}}{cost, select, yes { Kostnader som räknas med nyckeln saknar den.} other {}}{sum, select, yes { Summan över förvaltningarna saknar den.} other {}}',
  'problem.review-driver-missing.remedy': 'Ange värdet, eller skriv 0 om det ska vara 0.',
  'problem.review-driver-missing-many':
    '{count} förvaltningar saknar värde för {driver} under {years}, fast e-tjänster som de deltar i räknas med nyckeln. De räknas då som 0: {names}{more, plural, =0 {} other { och # till}}.',
  'problem.review-driver-missing-many.remedy': 'Ange värdena, eller skriv 0 där det ska vara 0.',
  'problem.review-driver-not-of-city':
    '{line} i {service} räknas för stadens centrala budget, som inte har något eget värde för {driver}: nyckeln räknas där som 0 {years}.',
  'problem.review-driver-not-of-city.remedy': 'Skriv summa({symbol}) om hela stadens värde ska räknas.',
  'problem.review-share-missing':
    '{department} deltar i {service}{more, plural, =0 {} one { och en e-tjänst till} other { och # e-tjänster till}} men har ingen andel i {rule} {years} och betalar därför inget av det som delas efter de fasta andelarna.',
  'problem.review-share-missing.remedy': 'Ange en andel, eller skriv 0 om förvaltningen inte ska betala.',
  'problem.review-demand-missing':
    '{department} får nytta i {scenario} {years} men har inget belopp i besparingskravet, som därför räknas som 0.',
  'problem.review-demand-missing.remedy': 'Ange vad förvaltningen ska spara, eller skriv 0.',
  'problem.review-series-gap':
    '{what, select, amount {{name} har inget belopp} adoption {Anslutningsgraden för {name} saknas} realisation {Hemtagningsgraden för {name} saknas} correction {Överskattningskorrigeringen för {name} saknas} share {Andelen för {name} saknas} cap {Taket för {name} saknas} capacity {Kapaciteten i {name} saknas} other {{name} har inget värde}} {years}, mellan år som är ifyllda, och räknas där som 0.',
  'problem.review-series-gap.remedy': 'Fyll i de åren, eller skriv 0 om det ska vara 0.',
  'problem.review-series-ends':
    '{what, select, adoption {Anslutningsgraden för {name} är inte ifylld {years} och räknas där som 0: nyttan upphör.} realisation {Hemtagningsgraden för {name} är inte ifylld {years} och räknas där som 0: inget tas hem.} correction {Överskattningskorrigeringen för {name} är inte ifylld {years} och räknas där som 0: inget dras av.} other {{name} är inte ifyllt {years} och räknas där som 0.}}',
  'problem.review-series-ends.remedy': 'Fyll i de åren, eller skriv 0 om det ska sluta där.',
  'problem.review-operation-free':
    '{service} ger nytta {years} i {scenario}, men driften kostar inget då, fast den gjorde det tidigare.',
  'problem.review-operation-free.remedy':
    'Fyll i driftens kostnad de åren, eller låt nyttan sluta när driften gör det.',
  'problem.review-amounts-outside-period':
    '{kind, select, cost {{count, plural, one {En kostnadsrad} other {# kostnadsrader}} i {of} har} benefit {{count, plural, one {En nyttorad} other {# nyttorader}} i {of} har} cap {Taket för {of} har} other {Besparingskravet i {of} har}} belopp {years}, utanför perioden {first}–{last}{amounts, select, yes {: {amount, number} kr räknas inte.} other {. De räknas inte.}}{formulas, plural, =0 {} one { En av dem är en formel.} other { # av dem är formler.}}{prices, plural, =0 {} one { En rad är ett pris per enhet eller deltagare.} other { # rader är priser per enhet eller deltagare.}}',
  'problem.review-amounts-outside-period.remedy':
    'Förläng perioden, eller lägg beloppen på år i den. De är kvar i filen.',
  'problem.review-values-outside-period':
    '{name}{more, plural, =0 {} one { och en serie till} other { och # serier till}} har värden {years}, utanför perioden {first}–{last}. De räknas inte.',
  'problem.review-values-outside-period.remedy': 'Förläng perioden om de ska räknas. Historik kan stå kvar.',
  'problem.review-outturn-outside-period':
    '{count, plural, one {En rad utfall} other {# rader utfall}} gäller {years}, utanför perioden {first}–{last}: {amount, number} kr räknas inte.',
  'problem.review-outturn-outside-period.remedy': 'Rätta året eller förläng perioden. Utfallet är kvar.',
  'problem.review-service-left-out':
    '{service} är inte med i något scenario: {costs, plural, one {en kostnadsrad} other {# kostnadsrader}} och {benefits, plural, one {en nyttorad} other {# nyttorader}} räknas inte.',
  'problem.review-service-left-out.remedy':
    'Ta med e-tjänsten i ett scenario, under Scenarier › Per e-tjänst, eller ta bort den.',
  'problem.review-line-counts-nothing':
    '{kind, select, cost {Kostnadsraden} other {Nyttoraden}} {line} i {service} {reason, select, realisation {räknas bara i bruttonyttan: hemtagningsgraden är 0 alla år, i alla scenarier.} model {räknas inte i något scenario: beloppen gäller driftmodeller som inget av dem använder.} noParticipants {räknas till 0 kr i alla scenarier: ingen förvaltning deltar under perioden.} noUnits {räknas till 0 kr i alla scenarier: {about} är 0 för alla som deltar.} slip {räknas till 0 kr i alla scenarier: de låter e-tjänsten starta för sent.} receiver {räknas till 0 kr i alla scenarier: {about} finns inte under perioden.} adoption {räknas till 0 kr i alla scenarier: anslutningsgraden är 0 alla år.} correction {räknas till 0 kr i alla scenarier: överskattningskorrigeringen drar av allt.} lag {räknas till 0 kr i alla scenarier: eftersläpningen skjuter allt bortom periodens slut.} years {räknas till 0 kr i alla scenarier: de år som har belopp saknar anslutning eller hemtagning.} other {räknas till 0 kr i alla scenarier: beloppet är 0 de år som räknas.}}',
  'problem.review-line-counts-nothing.remedy':
    '{reason, select, model {Ange belopp för driftmodeller som scenarierna använder, eller ta bort raden.} noParticipants {Lägg till deltagare, eller ändra åren då de deltar.} noUnits {Ange nyckelns värden, eller ändra hur kostnaden beror på volymen.} slip {Låt e-tjänsten starta tidigare i något scenario, eller förläng perioden.} receiver {Välj en annan mottagare, eller ändra åren då den finns.} adoption {Ange hur stor andel som är anslutna, år för år.} realisation {Ange hur stor del som tas hem, eller låt anmärkningen stå om det är meningen.} correction {Sänk korrigeringen under 100 %.} lag {Korta eftersläpningen eller förläng perioden.} years {Låt anslutning, hemtagning och belopp gälla samma år.} other {Kontrollera beloppet och det som formeln använder, eller ta bort raden.}}',
  'problem.review-source-pays-nothing':
    '{source} i {plan} kan inte betala något: {reason, select, lines {ingen kostnadsrad hör till de e-tjänster och faser som källan gäller.} validTo {den slutar gälla innan perioden börjar, eller före sitt första år.} validFrom {den börjar gälla efter periodens slut.} other {dess andel är inte ifylld för de år den gäller.}}',
  'problem.review-source-pays-nothing.remedy': 'Ändra vad källan gäller, eller ta bort den ur planen.',
  'problem.review-demand-counts-nothing':
    '{reason, select, late {Besparingskravet i {scenario} gäller från {from}, efter periodens slut {last}, och räknas inte.} other {Besparingskravet på {department} i {scenario} räknas inte: förvaltningen finns inte under de åren.}}',
  'problem.review-demand-counts-nothing.remedy':
    '{reason, select, late {Ange ett tidigare år, eller förläng perioden.} other {Ställ kravet på den förvaltning som finns, eller ta bort det.}}',
} as const
