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
	// Search, and the page for addresses that do not exist.
	// The PDF.
	'pdf.authors': '.input {$n :integer} .match $n one {{Author}} * {{Authors}}',
	'pdf.edition': 'Edition',
	'pdf.edition-and-date': '{$version}, {$date}',
	'pdf.number': 'Number',
	'pdf.permalink': 'Permalink',
	'pdf.licence': 'Licence',
	'pdf.cite': 'How to cite',
	'pdf.draft': 'Draft of edition {$version}, not to be cited.',
	'pdf.about': 'About',
	// At the foot of each page.
	'pdf.foot': 'Edition {$version} · {$date}',
	'pdf.page-of-all': '{$page} of {$pages}',
	// After the words of a link to another page.
	'pdf.on-page': '(p.\u00a0{$page})',
	'pdf.contents': 'Contents',
	'pdf.charts': 'Charts',
	'pdf.tables': 'Tables',
	'pdf.unknowns': 'What is not known',
	'pdf.unknown': '{#b}{$title}{/b}. {$text}',
	'pdf.register': 'Register of figures',
	'pdf.register-of-all':
		'Every figure of this report, in the order in which the text names it: its value and meaning, the words of the source that state it or the formula that gives it, its permanent address, and the pages on which it is named.',
	'pdf.register-of-shown':
		'Each figure that this report shows in its text or a chart, and each that one of these is derived from, in the order in which the text names it: its value and meaning, the words of the source that state it or the formula that gives it, its permanent address, and the pages on which it is named.',
	'pdf.register-left-out':
		'.input {$n :integer} .match $n one {{The report has {$n} further figure. It is in the files attached to this one, {#i}figures.csv{/i} and {#i}figures.json{/i}, with all of this; it has its page at {#figures}{$url}{/figures}.}} * {{The report has {$n} further figures. They are in the files attached to this one, {#i}figures.csv{/i} and {#i}figures.json{/i}, with all of this; each has its page at {#figures}{$url}{/figures}.}}',
	// The number of a figure in the register.
	'pdf.column-number': 'No.',
	'pdf.column-figure': 'Figure',
	'pdf.column-proof': 'Source words or formula',
	'pdf.column-pages': 'Pages',
	// Place is a line of the saved copy.
	'pdf.place': '{#source}Source {$number}{/source}, {$place}',
	'pdf.assumption': '{#b}Assumes:{/b} {$assumption}',
	'pdf.caveat': '{#b}Note:{/b} {$caveat}',
	// Figures by their numbers.
	'pdf.caveats-of': '{#b}See also the notes of{/b} {$figures}',
	'pdf.used-by': '{#b}Used to derive{/b} {$figures}',
	// Between numbers of figures or pages.
	'pdf.list-separator': ', ',
	'pdf.terms': 'Names and terms',
	'pdf.sources': 'Sources',
	'pdf.saved-copy': 'Saved copy',
	'pdf.attached-as': 'attached to this file as {$name}',
	// What a PDF reader says of the files attached.
	'pdf.file-figures-csv': 'Every figure of the report as a table',
	'pdf.file-figures-json': 'Every figure of the report with its meaning and its proof',
	'pdf.file-figure-schema': 'JSON Schema of a figure',
	'pdf.file-source': 'Saved copy of the source: {$title}',
	'pdf.file-citation': 'Citation of the report as {$format}',
	// The offline copy.
	'offline.title': '{$title}, edition {$version}, offline copy',
	'offline.note':
		'{#b}Offline copy{/b} of edition {$version}, {$date}. The live report, which may have been corrected since: {#live}{$url}{/live}',
	'offline.register': 'Register of figures',
	'offline.assumption': '{#b}Assumption.{/b} {$assumption}',
	// Place is a line of the saved copy of the source.
	'offline.passage': '{#passage}{$source}, {$place}{/passage}. Permalink: {#permalink}{$url}{/permalink}',
	'offline.permalink': 'Permalink: {#permalink}{$url}{/permalink}',
	'offline.methods': 'Methods',
	'offline.sources': '.input {$n :integer} .match $n one {{Source}} * {{Sources}}',
	'offline.cite': 'How to cite',
	'offline.data': 'Data',
	'offline.figures':
		'All figures with their meaning and proof: {#csv}save them as CSV{/csv}. The same data stand in this file as JSON, in its element {#code}script#figures{/code}. Drawings and tables of the charts are on the {#live}live site{/live}.',
} as const;
