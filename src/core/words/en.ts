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
	// The button that copies something, and what is shown once it is copied.
	'copy.button': 'Copy',
	'copy.done': 'Copied',
	'theme.dark': 'Dark',
	'theme.light': 'Light',
	'theme.dark-colours': 'Dark colours',
	'theme.light-colours': 'Light colours',
	// The cover, the sections, the whole report.
	// Figures: the register, the page of one, its card.
	// How many figures are left by what a reader typed into the filter.
	'register.shown': '{$shown} of {$n}',
	'register.none': `.input {$n :integer} .match $n
		one {{The one figure does not match “{$words}”.}}
		* {{None of the {$n} figures matches “{$words}”.}}`,
	// Before the heads of the columns, which sort, on narrow screens.
	'register.sort-by': 'Sort by',
	// What proves a figure.
	// Charts.
	'chart.bar': 'Bar chart',
	'chart.dot': 'Chart of points',
	'chart.dot-with-intervals': 'Chart of points with their intervals',
	'chart.line': 'Line chart',
	'chart.range': 'Chart of ranges',
	'chart.stacked-share': 'Bar divided into shares',
	// A chart in words, for readers who do not see it: its kind and title, its marks, its lines of reference.
	'chart.kind-and-title': '{$kind}: {$title}',
	'chart.marks': '{$marks}.',
	'chart.marks-of-series': '{$series} – {$marks}.',
	'chart.interval-in-words': '{$value} (interval {$interval})',
	'chart.reference-in-words': 'A line marks “{$label}”: {$value}.',
	// One mark: its name, which on a line is a series and a point in time, and its value.
	'chart.mark': '{$name}: {$value}',
	'chart.point': '{$series}, {$time}',
	'chart.value-and-interval': '{$value} ({$interval})',
	'chart.derived-value': '{$value}, derived',
	'chart.value-with-derived-interval': '{$value}, interval derived',
	// Two of a list, or a list and what follows: marks, or rows without a value.
	'chart.list': '{$first}; {$next}',
	'chart.not-stated': 'Not stated by the source: {$rows}.',
	'chart.assumes': '{#b}Assumes:{/b} {$assumption}',
	// Whether a source states a mark or the report derives it, in the table of a chart.
	'chart.stated': 'stated',
	'chart.derived': 'derived',
	'chart.evidence-and-interval': '{$evidence}, interval {$interval}',
	// The key of a drawing: whether the marks are stated or derived, and the intervals around them.
	'chart.key-stated': 'stated by the source',
	'chart.key-derived': 'derived',
	'chart.key-derived-interval': 'interval, derived',
	// Under a chart, and the table of its data.
	'chart.page': 'Chart page',
	'chart.permalink': 'Permalink',
	'chart.table': 'The data as a table',
	'chart.table-of': 'Data: {$title}',
	'chart.column-series': 'Series',
	'chart.column-mark': 'What',
	'chart.column-time': 'When',
	'chart.column-value': 'Value',
	'chart.column-interval': 'Interval',
	'chart.column-evidence': 'Evidence',
	'chart.reference-label': '{$label} (line)',
	'chart.reference': 'reference',
	// The page of all charts, the page of one, and its frame.
	'chart.all': 'Charts',
	'chart.all-described': 'Every chart of this report, drawn from its figures and tables.',
	'chart.all-pages': 'Each has a page with its data, in a table and as files, and how to cite it.',
	'chart.in-section': 'In {#section}{$section}{/section}',
	'chart.in-words': 'In words',
	'chart.figures': 'Its figures',
	'chart.rows-of-table': 'Rows of the table {#table}{$table}{/table}',
	'chart.downloads': 'Downloads',
	'chart.picture': '{#png}PNG{/png}, with title and source in the picture',
	'chart.embed': 'Embed',
	'chart.embed-described': 'This frame carries its source and its permalink.',
	'chart.embedded': '{$source}. From {#cite}{$title}{/cite}, edition {$version}: {#permalink}{$address}{/permalink}',
	// What a screen reader calls a drawing that takes keys.
	'chart.interactive': 'interactive chart',
	// A drawing that has left the page as a file, and the picture of a page that a link to it shows.
	'chart.file-edition': '{$publisher}, edition {$version}. {$address}',
	'card.edition': '{$publisher} · edition {$version}',
	// Tables.
	// Sources.
	// How to cite.
	// Methods, and what the build promises.
	// Data and other downloads.
	// Editions and what they changed; pages of frozen editions; addresses that are no more.
	// Search, and the page for addresses that do not exist.
	'search.found': '{$n} found.',
	'search.nearest-shown': '{$n} found, the nearest {$shown} shown.',
	'search.nothing': 'Nothing found for “{$asked}”.',
	// What a result is.
	'search.kind-figure': 'Figure',
	'search.kind-section': 'Section',
	'search.kind-claim': 'Claim in {$section}',
	'search.kind-chart': 'Chart',
	'search.kind-table': 'Table',
	'search.kind-source': 'Source',
	'search.kind-term': 'Name',
	'search.kind-unknown': 'Not known',
	// The nearest words that the report has.
	'search.did-you-mean': 'Did you mean “{$words}”?',
	// What is found for those of the words that the report has.
	'search.rest-found': 'For “{$words}”: {$n} found.',
	'search.rest-nearest-shown': 'For “{$words}”: {$n} found, the nearest {$shown} shown.',
	// The PDF.
	// The offline copy.
} as const;
