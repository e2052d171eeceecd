export const formulas = {
  'formula.function.sum': 'Summan av en fördelningsnyckel över alla förvaltningar som finns det året.',
  'formula.function.share': 'Förvaltningens andel av en fördelningsnyckel: dess värde delat med summan.',
  'formula.function.min': 'Det minsta av värdena.',
  'formula.function.max': 'Det största av värdena.',
  'formula.function.if': 'Det andra värdet när villkoret är uppfyllt, annars det tredje.',
  'formula.function.round': 'Värdet avrundat, halvor från noll. Andra värdet: antal decimaler.',
  'formula.function.ramp': '0 till och med det första året, 1 från det andra, en rak linje däremellan.',
  'formula.function.index': 'Prisnivån jämfört med basåret enligt ett antagande om årlig förändring; 1 i fast pris.',
  'problem.formula-syntax': 'Formeln går inte att läsa, vid tecken {position, number}.',
  'problem.formula-syntax.remedy':
    '{hint, select, unfinished {Formeln slutar för tidigt: skriv klart den.} parenthesis {Kontrollera att varje parentes har sitt par.} operand {Här saknas ett tal eller en symbol.} comma {Skriv semikolon mellan värden i en funktion.} other {Skriv en formel som börjar med =, till exempel = antal * minuter / 60.}}',
  'problem.formula-not-allowed':
    'Formeln innehåller ”{text}” vid tecken {position, number}, och det får inte användas.',
  'problem.formula-not-allowed.remedy':
    '{hint, select, multiply_sign {Skriv * mellan det som ska multipliceras.} number {Skriv talet med siffror och decimalkomma.} percent {Procenttecken får bara stå efter ett tal.} call {Bara de egna funktionerna kan användas.} reserved {Ordet hör till formelspråket: ge symbolen ett annat namn.} symbol {Använd namnet på ett antagande eller en fördelningsnyckel.} range {Formler använder namn, inte cellområden.} separator {Skriv semikolon mellan värden i en funktion.} equals {En formel räknar ut ett värde; den kan inte ändra andra.} text {Text kan inte ingå i en formel.} list {Listor kan inte ingå i en formel.} line {Formeln måste stå på en rad.} parentheses {Sätt parentes så att det framgår vad som räknas först.} and {Skriv jämförelserna var för sig, med och emellan.} other {Ta bort tecknet.}}',
  'problem.formula-unknown-function': 'Funktionen {text} finns inte.',
  'problem.formula-unknown-function.remedy':
    'Funktioner som finns: summa, andel, min, max, om, avrunda, ramp och index.',
  'problem.formula-wrong-arguments':
    '{function, select, sum {summa} share {andel} if {om} round {avrunda} other {{function}}} har {given, plural, =0 {inga värden} one {ett värde} other {# värden}}, men ska ha {exact, select, yes {{least, number}} other {minst {least, number} och högst {most, number}}}.',
  'problem.formula-wrong-arguments.remedy':
    '{hint, select, symbol {Skriv namnet på en fördelningsnyckel eller ett antagande inom parentesen, inget annat.} decimals {Antal decimaler ska vara ett heltal från −12 till 12.} other {Skriv semikolon mellan värdena.}}',
  'problem.formula-too-long': 'Formeln har {length, number} tecken; den får ha högst {limit, number}.',
  'problem.formula-too-long.remedy': 'Dela upp formeln i flera antaganden.',
  'problem.formula-too-deep': 'Formeln har mer än {limit, number} nivåer av parenteser.',
  'problem.formula-too-deep.remedy': 'Dela upp formeln i flera antaganden.',
  'problem.formula-unknown-symbol': 'Symbolen {symbol} finns inte bland antaganden och fördelningsnycklar.',
  'problem.formula-unknown-symbol.remedy': 'Rätta namnet, eller lägg till antagandet.',
  'problem.formula-unknown-symbol-near': 'Symbolen {symbol} finns inte bland antaganden och fördelningsnycklar.',
  'problem.formula-unknown-symbol-near.remedy': 'Menade du {nearest}? Rätta annars namnet, eller lägg till antagandet.',
  'problem.formula-cycle': '{symbol} beror på sig själv: {cycle}.',
  'problem.formula-cycle.remedy': 'Bryt cirkeln: skriv ett tal, eller en formel utan {symbol}, i ett av antagandena.',
  'problem.formula-index-of-driver': '{symbol} kan inte vara ett index.',
  'problem.formula-index-of-driver.remedy': 'Ange ett antagande som håller årlig prisförändring, lika för alla.',
  'problem.unit-syntax': 'Enheten {text} går inte att förstå, tecken {position, number}.',
  'problem.unit-syntax.remedy': 'Skriv till exempel kr, tkr, min, h, st, %, kr/h eller ärende/år.',
  'problem.unit-mismatch': 'Formeln ger {found}, men här behövs {expected}.',
  'problem.unit-mismatch.remedy':
    '{hint, select, divide_by_60 {Minuter används som timmar: dela med 60.} multiply_by_60 {Timmar används som minuter: multiplicera med 60.} scale {Storleksordningen skiljer: multiplicera eller dela så att enheterna stämmer.} multiply_by_hourly_cost {Tid är inte pengar: multiplicera med en timkostnad (kr/h).} multiply_by_price {Multiplicera med ett pris i kronor.} multiply_by_time {Multiplicera med en tid.} divide_by_time {Dela med en tid.} money_twice {Två belopp multipliceras med varandra: ta bort det ena.} money_unexpected {Ta bort beloppet, eller dela med ett belopp.} name_the_number {Ge talet ett namn bland antagandena, med enhet och källa.} other {Ändra formeln eller enheten.}}',
  'problem.unit-terms': '{left} och {right} kan inte räknas ihop med {operator}.',
  'problem.unit-terms.remedy':
    '{hint, select, scale {Räkna om det ena så att båda har samma storleksordning.} divide_by_60 {Dela minuterna med 60.} multiply_by_60 {Multiplicera timmarna med 60.} name_the_number {Ge talet ett namn bland antagandena, med enhet och källa.} other {Kontrollera vad som ska räknas ihop.}}',
  'problem.unit-power': '{found} kan inte upphöjas så att enheten blir begriplig.',
  'problem.unit-power.remedy': 'Upphöj bara tal utan enhet.',
} as const
