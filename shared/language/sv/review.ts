// The review (granskning): what experience says goes wrong, and what to do about it.
export const review = {
  'problem.correction-missing':
    '{line} ska korrigeras efter underlag, men det finns ingen överskattningskorrigering för underlaget ”{grade, select, none {inget underlag} guess {antagande} expert {bedömning av sakkunnig} measured {uppmätt} other {uppföljt}}”. Inget dras av.',
  'problem.correction-missing.remedy': 'Ange korrigeringen i tabellen över överskattningskorrigering efter underlag.',
  // The service
  'problem.review-no-owner': '{service} saknar ansvarig förvaltning.',
  'problem.review-no-owner.remedy':
    'Välj en hemmaförvaltning. En gemensam e-tjänst utan utpekad ansvarig blir sällan av.',
  'problem.review-no-operation-cost': '{service} har ingen kostnad för drift och systemförvaltning.',
  'problem.review-no-operation-cost.remedy':
    'Lägg till kostnadsrader för drift, systemförvaltning och vidareutveckling, och vem som bär dem.',
  'problem.review-no-operation-start': '{service} saknar driftstart.',
  'problem.review-no-operation-start.remedy':
    'Ange vilket år e-tjänsten tas i drift, så att nytta före driftstart syns.',
  'problem.review-no-maintenance-manager': '{service} saknar systemförvaltare.',
  'problem.review-no-maintenance-manager.remedy':
    'Utse en systemförvaltare, med andel av en tjänst och vem som betalar.',
  'problem.review-maintenance-without-resources':
    'Systemförvaltaren för {service} saknar tid (årsarbetare) eller någon som betalar.',
  'problem.review-maintenance-without-resources.remedy': 'Ange antal årsarbetare och vilken förvaltning som betalar.',
  'problem.review-no-participants': '{service} ger nytta hos deltagarna, men ingen förvaltning deltar.',
  'problem.review-no-participants.remedy': 'Lägg till de förvaltningar som ska delta.',
  'problem.review-preparation-missing':
    '{service} saknar {missing, select, needs {behovsanalys} process {processkartläggning} other {både behovsanalys och processkartläggning}}.',
  'problem.review-preparation-missing.remedy':
    'Beskriv analysen eller hänvisa till den. Kartlägg processen före digitaliseringen, så att den inte gjuts in som den är.',
  'problem.review-no-change-activity':
    '{service} ska frigöra tid, men inget kostar i fasen implementering: varken utbildning eller ändrade arbetssätt.',
  'problem.review-no-change-activity.remedy':
    'Lägg till kostnader för förankring, utbildning och kommunikation. Frigjord tid tas inte hem av sig själv.',
  'problem.review-off-platform': '{service} ligger utanför stadens gemensamma plattform.',
  'problem.review-off-platform.remedy':
    'Pröva de tekniska skall-kraven, och räkna med att inget kan återanvändas från plattformen.',
  // Benefit lines
  'problem.review-no-benefit-owner': 'Nyttoraden {line} saknar nyttoansvarig.',
  'problem.review-no-benefit-owner.remedy': 'Namnge en person som svarar för att nyttan tas hem.',
  'problem.review-benefit-without-evidence':
    'Nyttoraden {line} saknar {missing, select, source {källa} evidence {underlag} other {både underlag och källa}}.',
  'problem.review-benefit-without-evidence.remedy':
    'Ange vad nyttan bygger på: ett antagande, en bedömning, en mätning eller en uppföljning, och var den finns.',
  'problem.review-score-outside': 'Kvaliteten för {line} ska bedömas från 1 till 5, men är ”{score}”.',
  'problem.review-score-outside.remedy': 'Ange 1, 2, 3, 4 eller 5.',
  'problem.review-builder-differs': 'Beloppet för {line} är ändrat sedan det byggdes av sparade minuter.',
  'problem.review-builder-differs.remedy': 'Återställ formeln från minuterna, eller ta bort byggstegen.',
  // When gains come
  'problem.review-adoption-outside':
    'Anslutningsgraden för {line} är {value, number, ::percent .##} {year}, utanför 0–100 %.',
  'problem.review-adoption-outside.remedy': 'Ange en andel mellan 0 och 100 %. Fler än alla kan inte vara anslutna.',
  'problem.review-realisation-outside':
    'Hemtagningsgraden för {line} är {value, number, ::percent .##} {year}, utanför 0–100 %.',
  'problem.review-realisation-outside.remedy': 'Ange en andel mellan 0 och 100 %.',
  'problem.review-correction-outside':
    'Överskattningskorrigeringen för {line} är {value, number, ::percent .##}, utanför 0–100 %.',
  'problem.review-correction-outside.remedy': 'Ange hur stor andel som ska dras av, mellan 0 och 100 %.',
  'problem.review-realisation-falling':
    'Hemtagningsgraden för {line} faller från {before, number, ::percent .##} till {after, number, ::percent .##} {year}.',
  'problem.review-realisation-falling.remedy':
    'Kontrollera kurvan. Det som är hemtaget är borta ur budgeten och kommer sällan tillbaka.',
  'problem.review-realisation-before-adoption':
    'Hemtagningsgraden för {line} stiger snabbare än anslutningsgraden i {scenario}: {realisation, number, ::percent .##} redan {year}, då {adoption, number, ::percent .##} är anslutna.',
  'problem.review-realisation-before-adoption.remedy':
    'Låt hemtagningen komma efter anslutningen. Små besparingar på många håll kan sällan tas hem förrän de flesta är med.',
  'problem.review-low-adoption-no-parallel':
    'Bara {adoption, number, ::percent .##} är anslutna till {service} {year}, men det gamla arbetssättet kostar inget.',
  'problem.review-low-adoption-no-parallel.remedy':
    'Lägg till en kostnadsrad för parallella processer, eller skriv varför det gamla arbetssättet inte kostar något.',
  'problem.review-benefit-before-launch':
    'Nyttoraden {line} ger {amount, number} kr redan {year}, men {service} tas i drift {start}.',
  'problem.review-benefit-before-launch.remedy':
    'Låt anslutningen börja tidigast vid driftstart, eller ändra driftstarten.',
  'problem.review-lag-beyond-period':
    'Eftersläpningen på {months} månader skjuter hela nyttan av {line}, {amount, number} kr, bortom periodens slut.',
  'problem.review-lag-beyond-period.remedy': 'Korta eftersläpningen eller förläng perioden.',
  'problem.review-negative-benefit': 'Nyttoraden {line} är negativ {year}: {amount, number} kr.',
  'problem.review-negative-benefit.remedy':
    'Kontrollera tecknen. En merkostnad hör hemma bland kostnadsraderna, där den kan fördelas.',
  // Savings demands
  'problem.review-demand-above-realised':
    'Besparingskravet i {scenario} är större än den realiserade nyttan {first}–{last} för {departments, plural, one {en förvaltning} other {# förvaltningar}}. Störst är glappet {year}: {amount, number} kr.',
  'problem.review-demand-above-realised.remedy':
    'Sänk kravet till det som är hemtaget, låt det börja senare, eller avsätt överbryggningsmedel.',
  'problem.review-demand-on-quality-only':
    '{service} ger ingen ekonomisk nytta men har ett besparingskrav i {scenario}.',
  'problem.review-demand-on-quality-only.remedy': 'Ta bort kravet. Kvalitativ nytta går inte att dra in.',
  'problem.review-negative-demand':
    'Besparingskravet i {scenario} är negativt för {department} {year}: {amount, number} kr.',
  'problem.review-negative-demand.remedy': 'Ange kravet som ett positivt belopp. Tillskott hör hemma i finansieringen.',
  // Pots
  'problem.review-pot-without-decision': '{source} har ett tak men inget beslut.',
  'problem.review-pot-without-decision.remedy': 'Välj beslutet som avsatte medlen, med diarienummer, datum och organ.',
  'problem.review-decision-not-taken': '{source} bygger på ”{decision}”, som saknar diarienummer eller datum.',
  'problem.review-decision-not-taken.remedy':
    'Ange dnr och datum när beslutet är fattat. Räkna annars inte med pengarna.',
  'problem.review-pot-after-validity':
    '{source} gäller inte {year}, men {amount, number} kr av det den är till för faller utanför dess giltighet i {scenario}.',
  'problem.review-pot-after-validity.remedy':
    'Flytta kostnaderna, sök ett beslut om förlängning, eller visa vem som betalar i stället.',
  'problem.review-pot-above-cap':
    '{source} räcker inte {year} i {scenario}: det finns {amount, number} kr, och anspråken är större.',
  'problem.review-pot-above-cap.remedy': 'Välj vilka e-tjänster som ska få medel, eller visa vem som betalar resten.',
  'problem.review-pot-internal-undecided':
    '{source} betalar för {service}, som är en intern e-tjänst, utan att det anges vilket beslut som tillåter det.',
  'problem.review-pot-internal-undecided.remedy':
    'Ange det nya beslutet för interna e-tjänster, eller låt källan inte gälla dem.',
  // The split
  'problem.review-quality-only-charged':
    '{service} ger ingen besparing men förvaltningarna betalar avgift för den i {scenario}.',
  'problem.review-quality-only-charged.remedy': 'Låt en gemensam central budget betala.',
  'problem.review-pays-more-than-alone':
    '{count, plural, one {{department} betalar} other {# förvaltningar betalar}} mer i {scenario} än var och en för sig{count, plural, one {} other {, mest {department}}}: {amount, number} kr mer (nuvärde).',
  'problem.review-pays-more-than-alone.remedy':
    'Välj en annan fördelningsmodell eller kompensera, annars saknas skäl att delta.',
  // Assumptions
  'problem.review-unused-assumption': 'Antagandet {name} används inte.',
  'problem.review-unused-assumption.remedy': 'Använd {symbol} i en formel, eller ta bort antagandet.',
  'problem.review-unused-driver': 'Fördelningsnyckeln {name} används inte.',
  'problem.review-unused-driver.remedy':
    'Använd {symbol} i en formel eller en fördelningsmodell, eller ta bort nyckeln.',
  'problem.review-without-source': '{name} saknar källa.',
  'problem.review-without-source.remedy': 'Ange var uppgiften kommer ifrån, eller att den är ett antagande.',
  'problem.review-no-uncertainty':
    'Inget antagande har någon osäkerhet, fast {count, plural, one {ett} other {#}} saknar underlag eller är rena antaganden: {names}{more, plural, =0 {} other { och # till}}.',
  'problem.review-no-uncertainty.remedy':
    'Välj Infoga › Osäkerhet för dem som är svårast att veta. Då går det att räkna på hur säkert resultatet är.',
  // Follow-up
  'problem.review-no-indicator': '{service} saknar indikator att följa upp.',
  'problem.review-no-indicator.remedy':
    'Lägg till minst en: användning, nöjdhet eller sparade minuter, med mål per år.',
  'problem.review-indicator-without-target': 'Indikatorn {indicator} för {service} saknar mål.',
  'problem.review-indicator-without-target.remedy': 'Ange ett mål per år.',
  'problem.review-follow-up-due': '{service} togs i drift {start} och är inte uppföljd.',
  'problem.review-follow-up-due.remedy':
    'Följ upp ungefär ett år efter driftstart: ändrade arbetssätt, effekter, användning och upplevelse.',
  'problem.review-outturn-twice': 'Samma utfall står två gånger ({year}).',
  'problem.review-outturn-twice.remedy': 'Ta bort den ena raden. Bara den första räknas.',
  'problem.review-portfolio-contradiction': 'Villkoren för urvalet motsäger varandra: {services}.',
  'problem.review-portfolio-contradiction.remedy':
    'En e-tjänst kan inte både måste väljas och vara utesluten. Ta bort ett av villkoren.',
  // Import of outturn, row by row
  'problem.outturn-service-unknown': 'Rad {row, number}: e-tjänsten ”{service}” finns inte.',
  'problem.outturn-service-unknown.remedy': 'Skriv namnet som i modellen. Raden är inte tagen.',
  'problem.outturn-line-unknown': 'Rad {row, number}: {service} har ingen rad som heter ”{line}”.',
  'problem.outturn-line-unknown.remedy': 'Skriv radens namn som i modellen. Raden är inte tagen.',
  'problem.outturn-department-unknown': 'Rad {row, number}: förvaltningen ”{department}” finns inte.',
  'problem.outturn-department-unknown.remedy': 'Skriv namnet som i modellen. Raden är inte tagen.',
  'problem.outturn-year-unknown': 'Rad {row, number}: året ”{year}” ligger utanför {first}–{last}.',
  'problem.outturn-year-unknown.remedy': 'Rätta året eller förläng modellens period. Raden är inte tagen.',
  'problem.outturn-amount-unreadable': 'Rad {row, number}: ”{amount}” är inget belopp.',
  'problem.outturn-amount-unreadable.remedy': 'Ange ett tal i kronor. Raden är inte tagen.',
  'problem.outturn-row-twice': 'Rad {row, number} ger samma utfall som rad {earlier, number}.',
  'problem.outturn-row-twice.remedy': 'Bara den första raden är tagen. Ta bort dubbletten ur filen.',
  // Edits
  'edit.takeOutturn': 'läs in {count, plural, one {ett utfall} other {# utfall}}',
  'edit.buildBenefit': 'bygg {what} av sparade minuter',
  'edit.consider': 'beakta en anmärkning',
  'edit.fix.review-unused-assumption': 'ta bort ett antagande som inte används',
  'edit.fix.review-unused-driver': 'ta bort en nyckel som inte används',
  'edit.fix.review-outturn-twice': 'ta bort ett dubbelt utfall',
  'edit.fix.review-adoption-outside': 'rätta anslutningsgraden',
  'edit.fix.review-realisation-outside': 'rätta hemtagningsgraden',
  'edit.fix.review-correction-outside': 'rätta överskattningskorrigeringen',
  'edit.fix.review-realisation-falling': 'låt hemtagningsgraden inte falla',
  'edit.fix.review-builder-differs': 'återställ formeln från minuterna',
  'edit.fix.review-demand-above-realised': 'sänk besparingskravet till realiserad nytta',
  'edit.fix.review-demand-on-quality-only': 'ta bort besparingskravet',
  'edit.fix.review-pot-internal-undecided': 'låt källan inte gälla interna e-tjänster',
  'edit.fix.review-maintenance-without-resources': 'låt hemmaförvaltningen betala systemförvaltaren',
  'edit.fix.review-quality-only-charged': 'låt central budget betala',
  'edit.fix.review-portfolio-contradiction': 'ta bort uteslutningen',
  'cli.check.considered': 'Beaktad',
  'problem.review-conditions-open':
    '{service} uppfyller inte {open, plural, one {ett av villkoren} other {# av villkoren}} för att få medel: verksamhetsutveckling, helhetssyn, återanvändning, nyttokalkyl.',
  'problem.review-conditions-open.remedy': 'Bocka av villkoren i checklistan när de är uppfyllda.',
} as const
