import type { problems as sv } from '../sv/problems.ts'

export const problems: Record<keyof typeof sv, string> = {
  // Files and references
  'problem.file-too-large': 'The file is larger than {limit, number} MB.',
  'problem.file-too-large.remedy': 'Check that it is the right file. A model is seldom larger than a few MB.',
  'problem.file-empty': 'The file is empty.',
  'problem.file-empty.remedy': 'Open a backup or an earlier version.',
  'problem.file-truncated': 'The file ends in the middle of an entry, on line {line, number}.',
  'problem.file-truncated.remedy':
    'The file was probably saved or copied only in part. Fetch it again or open an earlier version.',
  'problem.file-unreadable': 'The file cannot be read: error on line {line, number}.',
  'problem.file-unreadable.remedy':
    'Check that it is a model from Fördela. If it was edited by hand, the error is on or just before that line.',
  'problem.file-too-deep': 'The file is nested more than {limit, number} levels deep, on line {line, number}.',
  'problem.file-too-deep.remedy': 'It is not a model from Fördela, or the file is damaged. Open an earlier version.',
  'problem.file-not-a-model': 'The file holds no model.',
  'problem.file-not-a-model.remedy': 'Choose a file saved by Fördela.',
  'problem.file-hostile': 'The file holds a name that is not allowed, at {place}.',
  'problem.file-hostile.remedy':
    'Do not open the file unless you know where it comes from. Otherwise remove the name from the file.',
  'problem.file-newer':
    'The file has format {version, number}, but this version of Fördela knows format {known, number}.',
  'problem.file-newer.remedy': 'Update Fördela and open the file again.',
  'problem.file-newer-opened':
    'The file was saved by a newer version of Fördela (format {version, number}) and is open for reading.',
  'problem.file-newer-opened.remedy': 'Update Fördela to change the model.',
  'problem.file-version-unknown': 'The format of the file, {version}, is not known.',
  'problem.file-version-unknown.remedy': 'Choose a file saved by Fördela.',
  'problem.file-migration-failed':
    'The file has an older format ({version, number}) and is damaged, so it cannot be brought up to date.',
  'problem.file-migration-failed.remedy': 'Open an earlier version of the file.',
  'problem.file-misfit':
    '{count, plural, one {One entry} other {# entries}} in the file {count, plural, one {has} other {have}} the wrong form: {en}{count, plural, =1 {} =2 {} =3 {} other { and others}}.',
  'problem.file-misfit.remedy': 'Open an earlier version, or correct the entries if the file was edited by hand.',
  'problem.duplicate-id': 'Two items of the same list were both called {id}; the later is now {renamed}.',
  'problem.duplicate-id.remedy': 'Check that both should remain. Whatever referred to {id} means the first.',
  'problem.id-used-twice': '{name} stands twice in the same list.',
  'problem.id-used-twice.remedy': 'Remove one of them.',
  'problem.id-reserved': 'The identifier {id} is reserved for the city’s common budget (City Council etc.).',
  'problem.id-reserved.remedy': 'Remove the department {name} and add it again.',
  'problem.unknown-department': 'The department {id} is not in the model.',
  'problem.unknown-department.remedy': 'Choose a department that exists, or add it.',
  'problem.unknown-driver': 'The allocation key {id} is not in the model.',
  'problem.unknown-driver.remedy': 'Choose an allocation key that exists, or add it.',
  'problem.unknown-assumption': 'The assumption {id}, which the scenario {name} changes, is not in the model.',
  'problem.unknown-assumption.remedy': 'Remove the change from the scenario, or add the assumption.',
  'problem.unknown-operating-model': 'The operating model {id} is not in the model.',
  'problem.unknown-operating-model.remedy': 'Choose an operating model that exists, or add it.',
  'problem.unknown-service': 'The e-service {id} is not in the model.',
  'problem.unknown-service.remedy': 'Remove the reference, or add the e-service.',
  'problem.unknown-funding-plan': 'The funding {id} is not in the model.',
  'problem.unknown-funding-plan.remedy': 'Choose a funding that exists, or none.',
  'problem.unknown-split-rule': 'The split rule {id} is not in the model.',
  'problem.unknown-split-rule.remedy': 'Choose a split rule that exists, or none.',
  'problem.unknown-scenario': 'The scenario {id} is not in the model.',
  'problem.unknown-scenario.remedy': 'Choose a scenario that exists.',
  'problem.unknown-decision': 'The decision {id} is not in the model.',
  'problem.unknown-decision.remedy': 'Choose a decision that exists, or add it.',
  'problem.unknown-line': 'The line {id} that the outturn is about is not in the model.',
  'problem.unknown-line.remedy': 'Choose the cost line or benefit line that the outturn is about.',
  'problem.unknown-index': 'The index {symbol} of the line {name} is no assumption of the model.',
  'problem.unknown-index.remedy':
    'Write the symbol of the assumption that holds the price change, or remove the index.',
  'problem.years-reversed': 'The last year, {lastYear}, is before the first, {firstYear}.',
  'problem.years-reversed.remedy': 'Change the first or the last year.',
  'problem.symbol-missing': '{name} has no symbol.',
  'problem.symbol-missing.remedy': 'Enter a symbol, so that formulas can use the value.',
  'problem.symbol-not-allowed': '{symbol} cannot be the symbol of {name}.',
  'problem.symbol-not-allowed.remedy':
    'Use letters, digits and underscore, begin with a letter, and avoid the words of the formula language.',
  'problem.duplicate-symbol': 'The symbol {symbol} is used by both {other} and {name}.',
  'problem.duplicate-symbol.remedy':
    'Give one of them another symbol. Until then no formula that uses it is calculated.',
  'problem.successor-cycle': '{name} becomes part of a department that in turn becomes part of {name}.',
  'problem.successor-cycle.remedy': 'Change or remove the merger. Meanwhile the departments are counted apart.',
  'problem.successor-before-start': '{name} becomes part of another department in {year}, but exists only from {from}.',
  'problem.successor-before-start.remedy': 'Change the year of the merger or the department’s first year.',
  'problem.participant-joins-after-period':
    '{department} joins {name} in {from}, after the last year of the model, {lastYear}, and so never takes part.',
  'problem.participant-joins-after-period.remedy': 'Change the year of joining or the last year of the model.',
  'problem.participant-leaves-before-joining': '{department} leaves {name} in {to}, before joining in {from}.',
  'problem.participant-leaves-before-joining.remedy': 'Change one of the years.',
  'problem.participant-leaves-before-period':
    '{department} leaves {name} in {to}, before the first year of the model, {firstYear}.',
  'problem.participant-leaves-before-period.remedy': 'Change the year or remove the participant.',
  'problem.scenario-cycle': 'The scenario {name} is based on itself, directly or through others.',
  'problem.scenario-cycle.remedy': 'Choose another scenario to base it on.',
  'problem.step-not-positive': 'The step of the cost must be greater than zero.',
  'problem.step-not-positive.remedy': 'Enter how many units each step holds.',
  // The window
  'problem.calculation-failed': 'The calculation could not be finished.',
  'problem.calculation-failed.remedy':
    'Undo the last change. If it happens again it is a fault in Fördela that should be reported.',
  'problem.document-read-only': 'The model is read-only.',
  'problem.document-read-only.remedy': 'Save it as a new file to change it.',
  'problem.exported': 'The file {path} has been written.',
  'problem.exported.remedy': '',
  'problem.input-refused': '“{typed}” cannot stand in {name}. The cell has not been changed.',
  'problem.input-refused.remedy': 'Type one of the values that the cell can have.',
  // Calculation and splits
  'problem.cell-empty': 'The cell is empty.',
  'problem.cell-empty.remedy': 'Enter a number or a formula; 0 if nothing applies.',
  'problem.cell-not-a-number': '“{text}” is not a number.',
  'problem.cell-not-a-number.remedy': 'Enter a number, or a formula that begins with =.',
  'problem.no-number-ever': 'The formula never gives a number.',
  'problem.no-number-ever.remedy': 'Check that it does not divide by zero and that what it uses has values.',
  'problem.no-number': '{line} cannot be calculated for {year}.',
  'problem.no-number.remedy':
    'Check that the formula does not divide by zero that year and that what it uses has values. Other years and lines are calculated all the same.',
  'problem.option-not-in-range': '{option} cannot be “{value}”.',
  'problem.option-not-in-range.remedy': 'Give a whole number between {least, number} and {most, number}.',
  'problem.nothing-uncertain': 'No assumption is uncertain, so all draws are alike.',
  'problem.nothing-uncertain.remedy':
    'Give an uncertainty to the assumptions that may turn out otherwise, for example triangular with a lowest, likeliest and highest value.',
  'problem.draws-missing': '{name}: {missing, number} of {draws, number} draws could not be calculated.',
  'problem.draws-missing.remedy':
    'Look for an uncertainty that gives a value some formula cannot take, such as a division by zero, and narrow it.',
  'problem.distribution-invalid': 'The distribution gives no number.',
  'problem.distribution-invalid.remedy':
    'Check that minimum, likeliest and maximum come in that order and that the probabilities sum to 100%.',
  'problem.no-operating-model': 'No operating model is chosen, so nobody bears the cost line {line}.',
  'problem.no-operating-model.remedy': 'Choose an operating model in the scenario.',
  'problem.no-bearer': 'No department bears the cost line {line}: none is chosen, or it is no longer there.',
  'problem.no-bearer.remedy':
    'Choose the home agency of the service, the operator in the operating model, or a department on the line.',
  'problem.life-not-positive': 'The useful life of {line} must be at least one year.',
  'problem.life-not-positive.remedy': 'Enter over how many years the investment is written off.',
  'problem.lag-invalid':
    'The lag of {line} must be a number of months, zero or more, the same for all years and departments.',
  'problem.lag-invalid.remedy': 'Enter the number of months.',
  'problem.fraction-outside': 'The share {value, number, ::percent .##} lies outside 0–100%.',
  'problem.fraction-outside.remedy': 'Enter a share between 0 and 100%.',
  'problem.share-by-department':
    'The share that {source} pays depends on the department, but must be the same for all.',
  'problem.share-by-department.remedy': 'Remove allocation keys from the formula, or use sum().',
  'problem.setting-by-department': 'The setting depends on the department, but must be the same for all.',
  'problem.setting-by-department.remedy': 'Remove allocation keys from the formula, or use sum().',
  'problem.shares-not-whole':
    'The fixed shares sum to {sum, number, ::percent .########}, not 100%. The cost is not shared.',
  'problem.shares-not-whole.remedy': 'Correct the shares so that the sum is 100%.',
  'problem.share-without-member':
    'The department {department} has a fixed share but does not take part in {service} in {year}. The others share it.',
  'problem.share-without-member.remedy': 'Change the shares, or let the department take part.',
  'problem.weights-not-positive':
    'What should share the cost of {service} does not sum to more than zero ({years}). The cost is not shared then.',
  'problem.weights-not-positive.remedy': 'Check the key’s values for the participants, or choose another split rule.',
  'problem.capacity-not-positive':
    'The capacity of {service} must be greater than zero in {year}. The cost is not shared that year.',
  'problem.capacity-not-positive.remedy': 'Enter how many units the cost was sized for.',
  'problem.usage-over-capacity':
    '{service} is used beyond its capacity in {year}: {used, number} against {capacity, number}. The whole cost is shared by use.',
  'problem.usage-over-capacity.remedy': 'Raise the capacity, or check the volumes.',
  'problem.demand-not-by-service': 'Entered savings demands are for departments and cannot be shown by e-service.',
  'problem.demand-not-by-service.remedy':
    'Nothing needs doing. Choose a demand as a share of benefit to see it by e-service.',
  'problem.file-too-many': 'The file holds more than {limit, number} values.',
  'problem.file-too-many.remedy': 'Check that it is the right file. No model needs that many.',
  'problem.amount-too-large':
    'The amount for {line} is larger than {limit, number} kr and cannot be counted to the öre.',
  'problem.amount-too-large.remedy': 'Check the amount, the volumes and the price.',
  'problem.bearer-not-there': '{department} bears {line} already in {year}, when it does not exist.',
  'problem.bearer-not-there.remedy':
    'Change the first year of the department, or who bears the cost. Until then the cost is put on the department.',
  'problem.period-too-long': 'The period is {years, number} years. Only the first {most, number} are calculated.',
  'problem.period-too-long.remedy': 'Change the first or the last year.',
  'problem.index-by-department':
    'The index {symbol} differs between departments, but a price index must be the same for all.',
  'problem.index-by-department.remedy': 'Remove drivers from the formula of the assumption, or choose another index.',
  'problem.setting-by-year': 'The setting differs between years, but holds for the whole period.',
  'problem.setting-by-year.remedy': 'Enter one value for the whole period, or use a cap by year.',
  'problem.rate-invalid':
    'The rate {rate, number, ::percent .##} cannot be used: it must be above {lowest, number, ::percent} and at most {highest, number, ::percent}.',
  'problem.rate-invalid.remedy': 'Enter the rate per year, for example 4%.',
  'problem.tiers-disordered':
    'The brackets for {service} must begin at ever higher numbers ({year}). The cost is not shared.',
  'problem.tiers-disordered.remedy': 'Enter the brackets in ascending order.',
  'problem.support-twice':
    'The same support department stands twice in the split of {service}. The cost is not shared.',
  'problem.support-twice.remedy': 'Remove one of them.',
  'problem.support-circular':
    'The support departments charge the cost of {service} on to each other only in {year}. The cost is not shared then.',
  'problem.support-circular.remedy': 'Check the support departments’ keys: somebody else must be served.',
  'problem.file-gone-outside': '{name} has been removed or moved since it was opened.',
  'problem.file-gone-outside.remedy': 'Save it again, or save a copy in another folder.',
  'problem.file-open-in-another-tab': '{name} is already being changed in another tab or window.',
  'problem.file-open-in-another-tab.remedy':
    'What is saved there is shown here. Once the other is closed you can change it here.',
  'problem.file-open-elsewhere':
    '{name} has been open with {user, select, none {somebody else} other {{user}}}{machine, select, none {} other { on {machine}}} since {when}.',
  'problem.file-open-elsewhere.remedy':
    'You can change it all the same. If both have, the one who saves last compares and merges.',
  'problem.journal-not-written': 'Unsaved changes in {name} cannot be protected against a crash just now.',
  'problem.journal-not-written.remedy':
    'Save often. Check that there is room on the computer’s disk, and that you may write in your own folder.',
  'problem.journal-entry-refused':
    'A change in {name} could not be written to the journal that guards against a crash.',
  'problem.journal-entry-refused.remedy': 'Save now. What you do from here on is protected as usual.',
  'problem.journal-stopped':
    'Changes in {name} are no longer protected against a crash: the journal did not take the model.',
  'problem.journal-stopped.remedy': 'Save now. What you do after that is protected again.',
  'problem.journal-without-document': 'The change could not be protected against a crash: no model is open.',
  'problem.journal-without-document.remedy': 'Save a copy of the model and open it again.',
  'problem.journal-damaged': 'The journal of {name} is damaged and cannot be read.',
  'problem.journal-damaged.remedy': 'Open the file as it is, or an earlier version of it.',
  'problem.journal-newer': 'The journal of {name} was written by a newer version of Fördela.',
  'problem.journal-newer.remedy': 'Recover with the newer version, or open the file as it is.',
  'problem.journal-of-another-file': 'The journal belongs to another file than {name}, and is not recovered.',
  'problem.journal-of-another-file.remedy': 'Open the file as it is, or an earlier version of it.',
  'problem.journal-not-fitting': 'The changes in the journal of {name} do not fit the model.',
  'problem.journal-not-fitting.remedy': 'The model is shown as it was before. The file is untouched.',
  'problem.version-damaged': 'The earlier version of {name} is damaged or has been cleared away.',
  'problem.version-damaged.remedy': 'Choose another version.',
  'problem.version-not-kept': '{name} is saved, but the earlier version could not be kept.',
  'problem.version-not-kept.remedy':
    'Check that there is room on the computer’s disk, and that you may write in your own folder.',
  'problem.port-no-permission': 'You may not open port {port}.',
  'problem.port-no-permission.remedy': 'Choose a port above 1023, or 0 for a free one.',
  'problem.merge-not-readable': '{name} cannot be merged: what the file now holds is no model.',
  'problem.merge-not-readable.remedy': 'Save a copy under another name, or replace the file.',
  'problem.rows-arranged': '{name} was not moved: the rows are sorted or filtered.',
  'problem.rows-arranged.remedy': 'Remove the sorting and show all rows. They then stand in the order of the model.',
  'problem.replace-symbol': 'Symbols are not replaced.',
  'problem.replace-symbol.remedy': 'Change the symbol in its own cell, and formulas follow.',
  'problem.replace-too-long': 'The text would be longer than {limit, number} characters.',
  'problem.replace-too-long.remedy': 'Replace with a shorter text.',
  'problem.pdf-no-browser': 'A browser makes the PDF, and neither Chromium, Chrome nor Edge is on this computer.',
  'problem.pdf-no-browser.remedy':
    'Install one of them, or name it in CHROMIUM_PATH. Otherwise export to .html and print that to PDF.',
  'problem.pdf-failed': 'The browser {path} could not make the PDF file. Nothing has been written.',
  'problem.pdf-failed.remedy':
    'Try again, or name another browser in CHROMIUM_PATH. Otherwise export to .html and print that to PDF.',
  'problem.report-unknown': 'There is no report {report}.',
  'problem.report-unknown.remedy': 'The reports are {reports}.',
  'problem.department-unknown': 'There is no department {department} in the model.',
  'problem.department-unknown.remedy': 'The departments are {departments}.',
  'problem.report-empty': 'There is nothing to write in the report.',
  'problem.report-empty.remedy': 'Choose a scenario with e-services, or a department that takes part.',

  'problem.clipboard-empty': 'The clipboard is empty.',
  'problem.clipboard-empty.remedy': 'Copy something first.',
  'problem.clipboard-image': 'The clipboard holds a picture and no cells.',
  'problem.clipboard-image.remedy': 'Copy the cells instead of a picture of them.',
  'problem.clipboard-denied': 'The browser did not let Fördela read or write the clipboard.',
  'problem.clipboard-denied.remedy':
    'Use Ctrl+C, Ctrl+X and Ctrl+V, which always work, or allow the clipboard for this page.',
  'problem.paste-too-large': 'The clipboard holds {cells, number} cells. Nothing has been changed.',
  'problem.paste-too-large.remedy': 'Paste at most {most, number} cells at a time.',
  'problem.range-too-large': 'The range is larger than {most, number} cells. Nothing has been changed.',
  'problem.range-too-large.remedy': 'Select fewer cells at a time.',
  'problem.several-ranges': 'That cannot be done with several ranges that lie like this.',
  'problem.several-ranges.remedy': 'Select one range, or ranges with the same rows or the same columns.',
  'problem.nothing-to-fill': 'There is nothing to fill from.',
  'problem.nothing-to-fill.remedy': 'Select the cell to fill from and the cells to be filled.',
  'problem.paste-misfits':
    '{count, plural, one {1 cell could not be changed} other {{count, number} cells could not be changed}}, first {name}: “{typed}”.',
  'problem.paste-misfits.remedy': 'The rest is done. Undo takes all of it back.',
  'problem.paste-ragged': 'The rows that were pasted differ in length.',
  'problem.paste-ragged.remedy': 'Cells that they lack were left as they were.',
  'problem.paste-merged': 'What was pasted has merged cells.',
  'problem.paste-merged.remedy':
    'Their content is in the first of them, and the others became empty. Undo takes all of it back.',
  'problem.paste-image': 'What was pasted has pictures, which were left out.',
  'problem.paste-image.remedy': 'Only text and numbers can stand in the table.',
  'problem.rows-other-list': 'A row is moved within its group only.',
  'problem.rows-other-list.remedy': 'Cut its cells and paste them into a new row where they belong.',
  'problem.cut-gone': 'What was cut has changed since, and is left where it is.',
  'problem.cut-gone.remedy': 'The cells were pasted as a copy.',
}
