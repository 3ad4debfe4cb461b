/**
 * Everything that the site, the PDF, the offline copy, the charts and the downloads say to readers, in English: one
 * message for each key, in the order of the parts of the site.
 *
 * A message is written in MessageFormat 2 (Unicode TR 35, part 9): `{$name}` is a value, `{#name}words{/name}` are words
 * with an element of their own, such as a link, and `.input {$n :integer} .match $n one {{…}} * {{…}}` chooses a plural
 * form. Braces and backslashes that are meant literally have a backslash before them.
 *
 * Problems and the descriptions of schemas are for authors and stand where they arise, in English.
 */
export const en = {
	// Values, as they stand in sentences, tables and charts.
	'value.about': 'about',
	'value.at-least': 'at least',
	'value.at-most': 'at most',
	'value.more-than': 'more than',
	'value.less-than': 'less than',
	// Parts of the whole site: its head and foot, what every page can show.
	'site.nav': 'Site',
	'site.skip': 'Skip to the text',
	'site.edition':
		'{$authors}. {#cite}{$title}{/cite}. Edition {$version}, {$date}. {#editions}All editions{/editions}.',
	'site.draft':
		'{$authors}. {#cite}{$title}{/cite}. Draft of edition {$version}, {$date}. {#editions}All editions{/editions}.',
	'site.licences':
		'Text and data: {#content}{$content}{/content}. Code: {#code}{$code}{/code}; {#parts}what it is made with{/parts}.',
	'theme.dark': 'Dark',
	'theme.light': 'Light',
	'theme.dark-colours': 'Dark colours',
	'theme.light-colours': 'Light colours',
	// The cover, the sections, the whole report.
	// Figures: the register, the page of one, its card.
	// What proves a figure.
	// Charts.
	// Tables.
	// Sources.
	// How to cite.
	// Methods, and what the build promises.
	// Data and other downloads.
	// Editions and what they changed; pages of frozen editions; addresses that are no more.
	'editions.title': 'Editions',
	'editions.description': 'Every edition of this report, kept as it was, and what each changed.',
	'editions.permanence':
		'A citation of an edition leads for ever to what was cited; what has been corrected since is noted there.',
	'editions.edition': 'Edition {$version}',
	'editions.current-edition': 'Edition {$version} {#muted}· current{/muted}',
	'editions.published': 'Published',
	'editions.permanent-address': 'Permalink',
	// What the edition keeps: a label before its number of files and their size.
	'editions.frozen': 'Frozen',
	'editions.files': `.input {$n :integer} .match $n
		one {{{$n} file, {$size} MB}}
		* {{{$n} files, {$size} MB}}`,
	// A file with the hashes of all others.
	'editions.manifest': 'Manifest',
	'editions.manifest-file': '{#file}manifest.json{/file}, SHA-256 {$hash}',
	'editions.pdf': 'PDF',
	'editions.pdf-file': '{#file}report.pdf{/file}, {$size} MB, SHA-256 {$hash}',
	'editions.first': 'The first edition.',
	'editions.nothing-changed': 'No value and no sentence changed.',
	'editions.for-machines': 'For machines: {#json}JSON{/json}, {#feed}Atom feed{/feed}, {#timemap}TimeMap{/timemap}.',
	'editions.feed': 'Editions of {$title}',
	'editions.feed-edition': 'Edition {$version}: {$title}',
	'editions.feed-correction': 'Correction: {$title}',
	// How many parts of the report an edition changed in which way. They are listed in `editions.counts`.
	'editions.count.changed': `.input {$n :integer} .match $n one {{{$n} changed}} * {{{$n} changed}}`,
	'editions.count.added': `.input {$n :integer} .match $n one {{{$n} added}} * {{{$n} added}}`,
	'editions.count.moved': `.input {$n :integer} .match $n one {{{$n} renamed}} * {{{$n} renamed}}`,
	'editions.count.removed': `.input {$n :integer} .match $n one {{{$n} retired}} * {{{$n} retired}}`,
	'editions.counts': '{$counts}.',
	// The notice on every page of an edition that is not published yet, and its place on the page of editions.
	'draft.label': 'Draft',
	'draft.title': 'Draft of edition {$version}',
	'draft.not-published': 'Not published, and not to be cited.',
	'draft.first': '{#b}Draft of edition {$version}, not to be cited.{/b} Nothing has been published yet.',
	'draft.later':
		'{#b}Draft of edition {$version}, not to be cited.{/b} The last published edition is {#last}{$last}{/last}.',
	// On every page of a published edition: which one it is, and what has changed since.
	'edition.label': 'Edition',
	'edition.current': 'Edition {$version} of {$date}, the current one, at its permanent address.',
	'edition.superseded':
		'{#b}Edition {$version}{/b} of {$date}, as it was. The current one is {#latest}{$latest}{/latest}.',
	'edition.live-page': 'The same page on the live site',
	'edition.page-today': 'This page today',
	'edition.all': 'All editions',
	'edition.changed-since': 'Changed since:',
	'edition.many-changed': `.input {$n :integer} .match $n
		one {{{$n} thing has changed since: {#editions}what, and why{/editions}.}}
		* {{{$n} things have changed since: {#editions}what, and why{/editions}.}}`,
	// What changed: sentences that begin with `change.plain` and the like.
	'edition.item': '“{$title}”: {$changes}',
	'edition.linked-item': '{#place}“{$title}”{/place}: {$changes}',
	'edition.all-unchanged': 'Everything in it is unchanged in the current edition.',
	// How many parts of the page can be cited: one, or several.
	'edition.page-unchanged': `.input {$n :integer} .match $n
		1 {{What is cited from this page is unchanged in the current edition.}}
		* {{All that is cited from this page is unchanged in the current edition.}}`,
	'edition.as-it-was': 'As edition {$version} had it',
	// What an edition did: corrected what was wrong, updated what was right, added, retired or renamed something.
	'change.plain': `.input {$deed :string} .match $deed
		correction {{Corrected in {$version}.}}
		update {{Updated in {$version}.}}
		addition {{Added in {$version}.}}
		added {{Added in {$version}.}}
		retirement {{Retired in {$version}.}}
		removed {{Removed in {$version}.}}
		* {{Changed in {$version}.}}`,
	'change.value': `.input {$deed :string} .match $deed
		correction {{Corrected in {$version}: was {$was}, now {$now}.}}
		update {{Updated in {$version}: was {$was}, now {$now}.}}
		addition {{Added in {$version}: was {$was}, now {$now}.}}
		* {{Changed in {$version}: was {$was}, now {$now}.}}`,
	// Here `by` is how far the value moved, such as “+12%”.
	'change.value-by': `.input {$deed :string} .match $deed
		correction {{Corrected in {$version}: was {$was}, now {$now} ({$by}).}}
		update {{Updated in {$version}: was {$was}, now {$now} ({$by}).}}
		addition {{Added in {$version}: was {$was}, now {$now} ({$by}).}}
		* {{Changed in {$version}: was {$was}, now {$now} ({$by}).}}`,
	'change.renamed': 'Renamed in {$version}: “{$old}” is “{$new}” since.',
	// What a value holds for, which changed with it or without it.
	'change.scope.unit': 'The unit was {$was}, now {$now}.',
	'change.scope.qualifier': 'The qualifier was {$was}, now {$now}.',
	'change.scope.period': 'The period was {$was}, now {$now}.',
	'change.scope.area': 'The area was {$was}, now {$now}.',
	'change.scope.population': 'The population was {$was}, now {$now}.',
	'change.scope.none': 'none',
	// The number that is written, with its sign, is `points`; `n` is the same number and chooses the form.
	'change.percentage-points': `.input {$n :number} .match $n
		one {{{$points} percentage point}}
		* {{{$points} percentage points}}`,
	// The list of all changes of an edition. Its headings:
	'changes.changed': 'Changed',
	'changes.moved': 'Renamed',
	'changes.added': 'Added',
	'changes.removed': 'Retired',
	// A change in that list. The kind is a word such as `citable.figure`.
	'changes.item': '{#page}{$title}{/page} {#muted}({$kind}){/muted}',
	'changes.value': '{#page}{$title}{/page} {#muted}({$kind}){/muted}: {#del}{$was}{/del} → {#ins}{$now}{/ins}',
	'changes.value-by':
		'{#page}{$title}{/page} {#muted}({$kind}){/muted}: {#del}{$was}{/del} → {#ins}{$now}{/ins} ({$by})',
	'changes.renamed': '{#page}{$title}{/page} {#muted}({$kind}, {#code}{$old}{/code} → {#code}{$new}{/code}){/muted}',
	'changes.renamed-and-titled':
		'{#page}{$title}{/page} {#muted}({$kind}, {#code}{$old}{/code} → {#code}{$new}{/code}){/muted} is now “{$now}”',
	// The words of a field, old and new in one text; then the names of fields whose data changed.
	'changes.text': '{#muted}{$field}:{/muted} {$diff}',
	'changes.also': 'Also changed: {$fields}.',
	// Why it was changed, in a sentence of the authors.
	'changes.correction': '{#b}Corrected.{/b} {$reason}',
	'changes.update': '{#b}Updated.{/b} {$reason}',
	'changes.addition': '{#b}Added.{/b} {$reason}',
	'changes.retirement': '{#b}Retired.{/b} {$reason}',
	'changes.move': '{#b}Renamed.{/b} {$reason}',
	// Kinds of what can be cited.
	'citable.report': 'report',
	'citable.section': 'section',
	'citable.heading': 'heading',
	'citable.claim': 'claim',
	'citable.figure': 'figure',
	'citable.chart': 'chart',
	'citable.table': 'table',
	'citable.source': 'source',
	'citable.term': 'term',
	'citable.unknown': 'unknown',
	'citable.file': 'file',
	// Fields whose words are shown, old and new: each a label.
	'change.field.label': 'Label',
	'change.field.title': 'Title',
	'change.field.subtitle': 'Subtitle',
	'change.field.abstract': 'Abstract',
	'change.field.description': 'Description',
	'change.field.summary': 'Summary',
	'change.field.text': 'Text',
	'change.field.definition': 'Definition',
	'change.field.caveats': 'Caveats',
	'change.field.unit': 'Unit',
	'change.field.qualifier': 'Qualifier',
	'change.field.period': 'Period',
	'change.field.area': 'Area',
	'change.field.population': 'Population',
	'change.field.quote': 'Source words',
	'change.field.formula': 'Formula',
	'change.field.assumption': 'Assumption',
	'change.field.assumptions': 'Assumptions',
	'change.field.takeaway': 'Takeaway',
	'change.field.note': 'Note',
	'change.field.axis': 'Axis',
	'change.field.about': 'About',
	// Fields that hold data: parts of the list in `changes.also`.
	'change.field.authors': 'its authors',
	'change.field.publisher': 'its publisher',
	'change.field.licence': 'its licence',
	'change.field.kind': 'what kind it is',
	'change.field.source': 'its source',
	'change.field.author': 'its author',
	'change.field.date': 'its date',
	'change.field.evidence': 'the kind of its evidence',
	'change.field.series': 'what it draws',
	'change.field.references': 'its reference lines',
	'change.field.inputs': 'its inputs',
	'change.field.rows': 'its rows',
	'change.field.fields': 'its columns',
	'change.field.keyFigures': 'the key figures',
	'change.field.copy': 'the saved copy',
	'change.field.order': 'the order in which it is read',
	'change.field.url': 'its address',
	'change.field.targets': 'which figures it names',
	'change.field.structure': 'its structure, its emphasis or where its links lead',
	'change.field.shortTitle': 'its short title',
	'change.field.language': 'its language',
	'change.field.paper': 'the paper of its PDF',
	'change.field.unitNames': 'the name of its unit',
	'change.field.round': 'how it is rounded',
	'change.field.startAtZero': 'where its axis begins',
	'change.field.table': 'the table that it draws',
	'change.field.intervals': 'the intervals that it draws',
	'change.field.licenceName': 'the name of its licence',
	'change.field.codeLicence': 'the licence of its code',
	'change.field.citationStyles': 'the styles of its citations',
	'change.field.unknowns': 'the order of what is not known',
	'change.field.licenceUrl': 'the address of its licence',
	'change.field.coverChart': 'the chart on the cover',
	'change.field.depth': 'its rank',
	'change.field.retrieved': 'the day on which the copy was saved',
	'change.field.complete': 'whether the copy is whole',
	'change.field.sha256': 'what it holds',
	// What the editions did to a figure, on its page.
	'history.title': 'History',
	'history.first': 'First published in edition {$version}.',
	// What will have changed: a sentence that begins with `change.plain` and the like.
	'history.pending': 'To be published: {$change}',
	'history.as-it-is': 'As edition {$version} has it',
	'history.unchanged': 'Unchanged since.',
	// What stood at an old address, and what became of it.
	'tombstone.on-page': 'No longer on this page',
	'tombstone.here': '“{$title}” is now {#place}here{/place}.',
	'tombstone.titled': '“{$title}” is now {#place}“{$now}”{/place}.',
	'tombstone.retired': '“{$title}” was retired in edition {$version}.',
	'tombstone.moved': '“{$title}” has another address now.',
	'tombstone.label-moved': 'Moved',
	'tombstone.label-retired': 'Retired in edition {$version}',
	'tombstone.page-here': 'This is now {#place}at another address{/place}.',
	'tombstone.page-titled': 'This is now {#place}“{$now}”{/place}.',
	'tombstone.last-value': 'The value above is the last that was published. It is not part of the report any more.',
	'tombstone.frozen': '{#frozen}As it stands in edition {$version}{/frozen}, at its permanent address.',
	// Search, and the page for addresses that do not exist.
	// The PDF.
	// The offline copy.
} as const;
