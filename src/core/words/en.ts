import type { RuleId } from '../rules.ts';

/**
 * Everything that the site, the PDF, the offline copy, the charts and the downloads say to readers, in English: one
 * message for each key, in the order of the parts of the site.
 *
 * A message is written in MessageFormat 2 (Unicode TR 35, part 9): `{$name}` is a value, `{#name}words{/name}` are
 * words with an element of their own, and `.input {$n :integer} .match $n one {{…}} * {{…}}` chooses a plural form.
 * `{$names :list}` is a list: “a, b and c”; with `style=narrow`, “a, b, c”; with `between=|; |`, “a; b; c”. Braces and
 * backslashes that are meant literally have a backslash before them.
 *
 * A message in another language has the variables and elements of the English one. Elements are `b`, `i`, `cite`,
 * `code`, `del` and `ins` as in HTML, `muted`, and the names of links. Where whole sentences follow each other on a
 * page, a space stands between them.
 *
 * Problems are for authors and stand where they arise, in English. So does the documentation of file formats, which is
 * for programmers: the descriptions of the columns of a CSV file, and JSON Schemas.
 */
export const en = {
	// Values, as they stand in sentences, tables and charts.
	'value.about': 'about\u00a0{$value}',
	'value.at-least': 'at least\u00a0{$value}',
	'value.at-most': 'at most\u00a0{$value}',
	'value.more-than': 'more than\u00a0{$value}',
	'value.less-than': 'less than\u00a0{$value}',
	'value.unstated': 'unstated',
	'value.open-above': '{$value} to an unstated upper bound',
	'value.open-below': 'an unstated lower bound to {$value}',
	'value.not-stated': 'Not stated',
	'value.not-stated-by-source': 'Not stated by the source',
	'value.not-stated-in-cell': 'not stated',
	'value.yes': 'yes',
	'value.no': 'no',
	// A multiplier that is spelled out, by the plural category of the number or the range.
	'value.times': '.input {$category :string} .match $category one {{{$value}\u00a0time}} * {{{$value}\u00a0times}}',
	// A part of a whole that need not have been counted.
	'value.share': '{$of}\u00a0in\u00a0{$in}',
	// A rank, by the plural category of the ordinal.
	'value.rank':
		'.input {$form :string} .match $form one {{{$value}st}} two {{{$value}nd}} few {{{$value}rd}} * {{{$value}th}}',
	// Down to `value.each-year`, bounds, units and values get no case ending. A language in which they would need one
	// leaves the message out: ranges and units of time are then written as Unicode CLDR does, other units as 5/GPU.
	// A range that is spelled out.
	'value.range': '{$low} to\u00a0{$high}',
	// What a screen reader says of a sign that it would leave out, with the number beside the sign.
	'value.heard-times': '{$value} times',
	'value.heard-minus': 'minus {$value}',
	// A value divided by a unit, which is in the singular.
	'value.per': '{$value} per\u00a0{$unit}',
	// A value divided by a unit of time, in a running sentence.
	'value.each-second': '{$value} a\u00a0second',
	'value.each-minute': '{$value} a\u00a0minute',
	'value.each-hour': '{$value} an\u00a0hour',
	'value.each-day': '{$value} a\u00a0day',
	'value.each-week': '{$value} a\u00a0week',
	'value.each-month': '{$value} a\u00a0month',
	'value.each-year': '{$value} a\u00a0year',
	// Periods that are no date or interval of ISO 8601 alone. A language without `period.decade` says 1990–1999.
	'period.quarter-1': 'the first quarter of\u00a0{$year}',
	'period.quarter-2': 'the second quarter of\u00a0{$year}',
	'period.quarter-3': 'the third quarter of\u00a0{$year}',
	'period.quarter-4': 'the fourth quarter of\u00a0{$year}',
	'period.spring': 'spring\u00a0{$year}',
	'period.summer': 'summer\u00a0{$year}',
	'period.autumn': 'autumn\u00a0{$year}',
	'period.winter': 'winter\u00a0{$year}',
	'period.decade': 'the\u00a0{$year}s',
	'period.possibly': 'possibly\u00a0{$date}',
	'period.open-end': 'from\u00a0{$start} on',
	'period.open-start': 'until\u00a0{$end}',
	// Units that neither Unicode CLDR nor a symbol names, by the plural category of the number or the range.
	'unit.percentage-point':
		'.input {$category :string} .match $category one {{percentage point}} * {{percentage points}}',
	'unit.basis-point': '.input {$category :string} .match $category one {{basis point}} * {{basis points}}',
	'unit.person': '.input {$category :string} .match $category one {{person}} * {{people}}',
	'unit.tonne': '.input {$category :string} .match $category one {{tonne}} * {{tonnes}}',
	// Parts of the whole site: its head and foot, what every page can show.
	'site.nav': 'Site',
	// The title of a page in the browser: its own, and the name of the site.
	'site.page-title': '{$title} · {$site}',
	'site.skip': 'Skip to the text',
	'site.languages': 'This page in other languages',
	'site.edition':
		'{$authors}. {#cite}{$title}{/cite}. Edition {$version}, {$date}. {#editions}All editions{/editions}.',
	'site.draft':
		'{$authors}. {#cite}{$title}{/cite}. Draft of edition {$version}, {$date}. {#editions}All editions{/editions}.',
	'site.licences':
		'Text and data: {#content}{$content}{/content}. Code: {#code}{$code}{/code}; {#parts}what it is made with{/parts}.',
	// Headings of lists of contents, and the label of a link that never changes.
	'site.contents': 'Contents',
	'site.on-this-page': 'On this page',
	'site.permalink': 'Permalink',
	// What a screen reader says of a link whose seen words, such as “PNG” or “Chart page”, stand on a page many times.
	'link.of': '{$words} of “{$title}”',
	'link.named': '{$words}: {$title}',
	'link.new-window': '{$words} (opens a new window)',
	// The button that copies something, and what is shown once it is copied.
	'copy.button': 'Copy',
	'copy.done': 'Copied',
	'copy.failed': 'The browser did not copy it',
	// The buttons that a selection of text offers, the words of a quotation, and what is copied: the title of the page
	// and the address that leads to these words.
	'quote.copy': 'Copy with link',
	'quote.share': 'Share',
	'quote.words': '“{$words}”',
	'quote.copied': '{$quotation}\n— {$title}\n{$address}',
	// The button beside “Cite this …” that opens the browser’s list of programs to share with.
	'share.button': 'Share',
	'share.label': 'Share “{$title}”',
	'theme.dark': 'Dark',
	'theme.light': 'Light',
	'theme.dark-colours': 'Dark colours',
	'theme.light-colours': 'Light colours',
	// The links on top of every page.
	'nav.contents': 'Contents',
	'nav.one-page': 'On one page',
	'nav.figures': 'Figures',
	'nav.methods': 'Methods',
	'nav.data': 'Data',
	'nav.cite': 'Cite',
	'nav.search': 'Search',
	// Between the parts of a list that may hold commas themselves, such as titles that are sentences.
	'list.between': '; ',
	// How many there are of something, as it stands in lists.
	'count.figures': '.input {$n :integer} .match $n one {{{$n} figure}} * {{{$n} figures}}',
	'count.charts': '.input {$n :integer} .match $n one {{{$n} chart}} * {{{$n} charts}}',
	'count.tables': '.input {$n :integer} .match $n one {{{$n} table}} * {{{$n} tables}}',
	'count.sources': '.input {$n :integer} .match $n one {{{$n} source}} * {{{$n} sources}}',
	'count.names': '.input {$n :integer} .match $n one {{{$n} name}} * {{{$n} names}}',
	'count.rows': '.input {$n :integer} .match $n one {{{$n} row}} * {{{$n} rows}}',
	'count.columns': '.input {$n :integer} .match $n one {{{$n} column}} * {{{$n} columns}}',
	// The cover, the sections, the whole report.
	'imprint.edition': 'Edition {$version}',
	'imprint.number': 'No. {$number}',
	'cover.key-figures': 'Key figures',
	// For which years and places a value holds, and who or what was counted.
	'scope.between': '\u00a0· ',
	'scope.nothing-stated': 'Year, place and who was counted: not stated',
	'scope.no-period': 'Year not stated',
	'scope.no-area': 'place not stated',
	'scope.no-population': 'who or what was counted: not stated',
	'cover.cite-draft': 'This is a draft, not to be cited.',
	'cover.cite-more': 'Other styles, and files to import',
	'cover.downloads': 'Downloads',
	'cover.pdf': '{#pdf}The report as PDF{/pdf}, its data attached',
	'cover.word': '{#word}The report for Word{/word}, to edit and comment',
	'cover.offline': '{#offline}The report in one file{/offline}, to read offline',
	'cover.figure-files': '{#csv}All figures as CSV{/csv}, {#xlsx}XLSX{/xlsx} or {#json}JSON{/json}',
	'cover.one-page': '{#report}The whole report on one page{/report}, which prints',
	'cover.about': 'About this report',
	'cover.source': 'The source: {#source}{#cite}{$title}{/cite}{/source}, with what this report takes from it.',
	'cover.figures': `.input {$n :integer} .match $n
		one {{{#figures}Register of the one figure{/figures}, with its proof.}}
		* {{{#figures}Register of all {$n} figures{/figures}, each with its proof.}}`,
	// Which of the three lists there are, as a list: “charts, tables and sources”.
	'cover.lists': 'Lists of all {$lists :list}.',
	'cover.charts': 'charts',
	'cover.tables': 'tables',
	'cover.sources': 'sources',
	'cover.references': 'works cited',
	'cover.methods': '{#methods}How the numbers are checked{/methods}.',
	'cover.methods-unknowns': '{#methods}How the numbers are checked, and what is not known{/methods}.',
	'cover.card': 'Title of the report: {$title}',
	// The picture of a section in link previews, in words.
	'section.card': '{$title}. {$summary}',
	'section.card-of-finding': '{$title}: {$finding}. {$summary}',
	'section.turn': 'Sections',
	'section.previous': 'Previous',
	'section.next': 'Next',
	'report.title': 'The whole report',
	'claim.link': 'link',
	'claim.link-label': 'link to “{$title}”',
	// How a chart, a table or a claim is called by its number: before its own title, then in a sentence.
	'numbered.chart': '.input {$n :integer} {{Chart\u00a0{$n}}}',
	'numbered.table': '.input {$n :integer} {{Table\u00a0{$n}}}',
	'numbered.claim': '.input {$n :integer} {{Claim\u00a0{$n}}}',
	'numbered.before-title': '{$number}.',
	'reference.chart': '.input {$n :integer} {{Chart\u00a0{$n}}}',
	'reference.table': '.input {$n :integer} {{Table\u00a0{$n}}}',
	'reference.claim': '.input {$n :integer} {{Claim\u00a0{$n}}}',
	'note.note': 'Note',
	'note.caveat': 'Caveat',
	'note.method': 'Method',
	'note.example': 'Example',
	'footnote.title': 'Notes',
	'footnote.list': 'Notes to “{$section}”',
	// `number` is `footnote.number-in-section` on the page of the whole report.
	'footnote.number-in-section': '{$number} of “{$section}”',
	'footnote.mark': 'Note {$number}',
	'footnote.open': 'Open note {$number}',
	'footnote.back': 'Back to note {$number} in the text',
	// Before the title of a note, which follows after a space.
	'note.titled': '{$kind}:',
	'unknown.line': 'Not known: {#unknown}{$title}{/unknown}',
	'prose.code': 'Code',
	'code.note': 'Numbers in code are not checked.',
	// The register of figures, and the page that holds it.
	'register.all': 'Figures',
	'register.title': 'Register of figures',
	'register.described': 'Every number of this report: {$counted :list style=narrow}.',
	'register.described-empty': 'Every number of this report: none yet.',
	'register.pages': 'Each has a page with its meaning, its proof and where it is used.',
	'register.family': 'Figures of “{$family}”',
	'register.family-described': `.input {$n :integer} .match $n
		one {{One row of a data set is a figure of this report.}}
		* {{{$n} rows of a data set are figures of this report, each by itself.}}`,
	'register.filter': 'Filter',
	'register.show-all': 'Show all figures',
	// How many figures are left by what a reader typed into the filter.
	'register.shown': '{$shown} of {$n}',
	'register.none': `.input {$n :integer} .match $n
		one {{The one figure does not match “{$words}”.}}
		* {{None of the {$n} figures matches “{$words}”.}}`,
	// Before the heads of the columns, which sort, on narrow screens.
	'register.sort-by': 'Sort by',
	'register.column-figure': 'Figure',
	'register.column-value': 'Value',
	'register.column-proof': 'Proof',
	'register.files': '{#csv}All figures as CSV{/csv} · {#xlsx}as XLSX{/xlsx} · {#json}as JSON{/json}',
	// Figures: the page of one, its card.
	'figure.title': '{$label}: {$value}',
	'figure.kicker': '{#figures}Figures{/figures} · {$origin}',
	// An input of a formula: its name there, and the figure that it is.
	'figure.input': '{#b}{$name}{/b} is {#figure}{$label}{/figure}: {$value}.',
	'figure.reading': '{#b}Read by {$by}.{/b} The build could not read the number in these words. {$why}',
	'figure.assumption': '{#b}Assumption.{/b} {$assumption}',
	// How exact a value is: ± 240 firms at a level of 95%.
	'uncertainty.margin': '±\u00a0{$value}',
	'uncertainty.at-level': '{$value} at a\u00a0level of\u00a0{$level}',
	'uncertainty.beside': '{$value} ({$uncertainty})',
	'uncertainty.assumed': '{$value}, under an assumption',
	'uncertainty.rounded': 'to the nearest {$step}',
	'figure.uncertainty': 'Uncertainty',
	'figure.rounding': 'Given in the source',
	// The same in a line, on a card, in the register, in print.
	'figure.uncertainty-is': 'Uncertainty: {$value}',
	'figure.rounding-is': 'Given in the source {$value}',
	'figure.caveats': 'To keep in mind',
	'figure.caveat-is': 'To keep in mind: {$caveat}',
	'figure.caveat-inherited': '{$caveat} {#muted}(Inherited from {#figure}{$label}{/figure}.){/muted}',
	'figure.details': 'Details',
	'figure.value': 'Value',
	'figure.unit': 'Unit',
	'figure.unit-in-ucum': '{#code}{$code}{/code} (UCUM {#code}{$ucum}{/code})',
	'figure.period': 'Period',
	'figure.area': 'Area',
	'figure.population': 'Population',
	'figure.machines': 'For machines',
	'figure.used': 'Where it is used',
	'figure.unused': 'Nowhere in the narrative yet.',
	// One use of a figure: a title, and what it is the title of. A claim has the title of its section there.
	'figure.use': '{#use}{$title}{/use} {#muted}({$where}){/muted}',
	'figure.use-in-section': 'Section',
	'figure.use-in-chart': 'Chart',
	'figure.use-in-figure': 'Derived figure',
	'figure.use-as-uncertainty': 'Uncertainty of a figure',
	// A number in a sentence: the button that opens its card, and the card.
	'term.more': 'Where it is explained',
	'figure.meaning': 'What {$value} means',
	'figure.read-by': 'Read by {$by}, not by the build: {$why}',
	'figure.assumes': 'Assumes: {$assumption}',
	// What proves a figure, by the kind of its evidence: where the number comes from, the heading of the proof on the
	// page of the figure, the label of the proof under a key figure, and the link from a card to the proof.
	'evidence.stated-origin': 'Stated by the source',
	'evidence.stated-heading': 'The source’s words',
	'evidence.stated-proof': 'Source words',
	'evidence.stated-more': 'Where it stands',
	'evidence.cell-origin': 'From a data set',
	'evidence.cell-heading': 'Where it stands in the data',
	'evidence.cell-proof': 'Cell',
	'evidence.cell-more': 'Where it stands',
	'evidence.query-origin': 'Computed from data sets',
	'evidence.query-heading': 'How it is computed',
	'evidence.query-proof': 'Query',
	'evidence.query-more': 'How it is computed',
	'evidence.derived-origin': 'Derived by this report',
	'evidence.derived-heading': 'How it is derived',
	'evidence.derived-proof': 'Derivation',
	'evidence.derived-more': 'How it is derived',
	'evidence.chosen-origin': 'Chosen for this report',
	'evidence.chosen-heading': 'Why this value',
	// How a derived value came about, in catalogues of data: the formula, and which figure each of its names is.
	'evidence.derived-technique': '{$formula}, where {$inputs :list style=narrow}',
	// The cells of a row that give a value, in a line: what finds the row, then the columns of the value.
	'evidence.cell-line': '{$where :list style=narrow} – {$cells :list style=narrow}',
	'evidence.query-technique': 'SQL: {$sql}',
	// Rows of a data set as a table: the head of the column that numbers them, an empty cell, rows that are left out.
	'rows.frame': 'Rows of a data set',
	'rows.row': 'Row',
	'rows.empty': 'empty',
	'rows.kept-back': 'not published',
	'rows.left-out': '.input {$n :integer} .match $n one {{… {$n} row not shown …}} * {{… {$n} rows not shown …}}',
	'rows.cell-in-set':
		'.input {$row :integer} .input {$count :integer} {{The marked cell stands in {#cell}row {$row} of the {$count} rows of {#cite}{$title}{/cite}{/cell}.}}',
	'rows.cell-kept-back':
		'.input {$row :integer} .input {$count :integer} {{It stands in row {$row} of the {$count} rows of {#cell}{#cite}{$title}{/cite}{/cell}, which are not published.}}',
	// How a query gives a number.
	'query.choices': 'Its conditions choose by these values: {$choices :list style=narrow}.',
	'query.rows':
		'.input {$n :integer} .match $n one {{The number rests on {$n} row.}} * {{The number rests on {$n} rows.}}',
	'query.first-rows': 'The first of these rows.',
	'query.sources': 'The data',
	'query.source': '{#source}{#cite}{$title}{/cite}{/source}: {$file}, SHA-256 {$hash}. Terms of use: {$licence}.',
	// How readers get the number themselves: DuckDB is a program, SQL its language.
	'repeat.title': 'Repeat it',
	'repeat.cell':
		'With DuckDB, a free program, this reads the number from the file, as it stands in the column of the data set.',
	'repeat.rows': 'With DuckDB, a free program, this gives the rows anew, before numbers are converted or rounded.',
	'repeat.query': 'With DuckDB, a free program, this computes the number anew, before it is converted or rounded.',
	'repeat.files': 'Save {$files :list} first.',
	'repeat.needs':
		'For this you need the file {$name} of “{$title}”, which is not published here. The right one has the SHA-256 {$hash}.',
	'repeat.needs-plain':
		'For this you need the file {$name} of “{$title}”, which is not published here, with its rows saved as {$plain}, CSV in UTF-8. The right one has the SHA-256 {$hash}.',
	'repeat.command': 'In a terminal',
	'repeat.sql': 'In SQL',
	// What stands in place of a proof.
	'evidence.chosen-remark': 'chosen for this report',
	// How many figures there are of a kind, in the list in `register.described`; derived ones may come first in it.
	'evidence.stated-counted': '{$count} stated by a source',
	'evidence.cell-counted': '{$count} read from data sets',
	'evidence.query-counted': '{$count} computed from data sets',
	'evidence.derived-counted': '{$count} derived from them',
	'evidence.derived-counted-first': '{$count} derived from others',
	'evidence.chosen-counted': '{$count} chosen for this report',
	// Functions of a formula. A language that leaves one out has it in notation: min(a; b).
	'formula.wilson': 'Wilson interval of {$share} among {$n} at {$level} confidence',
	'formula.duration': 'length of {$period}',
	'formula.whole': 'whole numbers in {$value}',
	'formula.min': 'smallest of {$list}',
	'formula.max': 'largest of {$list}',
	// Mathematics for those who hear it.
	// A block of mathematics, which scrolls by itself.
	'math.block': 'Formula',
	'math.power': '{$base} to the power of {$exponent}',
	'math.squared': '{$base} squared',
	'math.cubed': '{$base} cubed',
	'math.prime': '{$base} prime',
	'math.sub': '{$base} sub {$index}',
	'math.from-to': '{$base} from {$low} to {$high} of',
	'math.over': '{$over} over {$under}',
	'math.fraction': 'the fraction {$over}, over {$under}, end of fraction,',
	'math.root': 'the square root of {$of}, end of root,',
	'math.nth-root': 'the root of order {$index} of {$of}, end of root,',
	'math.bar': 'bar',
	'math.hat': 'hat',
	'math.tilde': 'tilde',
	'math.vector': 'as a vector',
	'math.dot': 'with a dot above',
	'math.plus': 'plus',
	'math.minus': 'minus',
	'math.plus-or-minus': 'plus or minus',
	'math.times': 'times',
	'math.divided-by': 'divided by',
	'math.equals': 'equals',
	'math.not-equal': 'is not equal to',
	'math.about': 'is about',
	'math.less': 'is less than',
	'math.more': 'is more than',
	'math.at-most': 'is at most',
	'math.at-least': 'is at least',
	'math.in': 'in',
	'math.to': 'to',
	'math.sum': 'the sum',
	'math.product': 'the product',
	'math.integral': 'the integral',
	'math.infinity': 'infinity',
	'math.factorial': 'factorial',
	'math.open': 'open bracket',
	'math.close': 'close bracket',
	'math.stroke': 'stroke',
	// Behind the sign = or ≈ of a formula.
	'formula.rounded': '{$value}, rounded to {$result}',
	// Charts.
	'chart.area': 'Area chart',
	'chart.area-stacked': 'Chart of areas, one upon the other',
	'chart.bar': 'Bar chart',
	'chart.dot': 'Chart of points',
	'chart.dot-with-intervals': 'Chart of points with their intervals',
	'chart.line': 'Line chart',
	'chart.range': 'Chart of ranges',
	'chart.scatter': 'Chart of points along two axes',
	'chart.stacked-share': 'Bar divided into shares',
	'chart.units': 'Matrix of squares',
	'chart.timeline': 'Timeline',
	'chart.coverage': 'Chart of what is stated',
	// What a screen reader calls the frame of a chart or a table; its heading or its caption follows.
	'chart.frame': 'Chart',
	'table.frame': 'Table',
	// A chart in words, for readers who do not see it: its kind and title, its marks, its lines of reference.
	'chart.kind-and-title': '{$kind}: {$title}',
	// A title or a sentence that has no mark at its end.
	'chart.sentence': '{$words}.',
	'chart.marks': '{$marks}.',
	'chart.marks-of-series': '{$series} – {$marks}.',
	'chart.interval-in-words': '{$value} (interval {$interval})',
	'chart.log-in-words': 'Its axis is logarithmic: equal distances are equal ratios.',
	// What shapes the whole drawing: small drawings beside each other, axes, stacks, what is not muted.
	'chart.facets': `.input {$n :integer} .match $n
		one {{It has one small drawing: {$facets}.}}
		* {{It has {$n} small drawings on the same axes: {$facets}.}}`,
	'chart.facet-in-words': '{$facet}:',
	'chart.series-in-facet': '{$facet}, {$series}',
	'chart.axes-in-words': 'From left to right: {$across}. Upwards: {$up}.',
	'chart.axis-start': 'The axis begins at {$value}.',
	'chart.axis-start-up': 'The axis that goes up begins at {$value}.',
	'chart.axis-start-across': 'The axis from left to right begins at {$value}.',
	'chart.stacked': 'The values of the series are stacked.',
	'chart.steps': 'Each value holds until the next.',
	'chart.highlighted': 'Highlighted: {$names}.',
	'chart.note-in-words': 'At {$at}: {$text}',
	// The two values of a point of a scatter plot: from left to right, and upwards.
	'chart.both-numbers': '{$across} and {$value}',
	'chart.reference-in-words': 'A line marks “{$label}”: {$value}.',
	// One mark: its name, which on a line is a series and a point in time, and its value.
	'chart.mark': '{$name}: {$value}',
	'chart.point': '{$series}, {$time}',
	'chart.value-and-interval': '{$value} ({$interval})',
	// The last value of a line that ends before others, at its end or in the key.
	'chart.value-at-time': '{$value} ({$time})',
	// What is said of a series of very many marks; each mark is said with its name and its value.
	'chart.from-to': 'from {$first} to {$last}',
	'chart.lowest': 'lowest {$mark}',
	'chart.highest': 'highest {$mark}',
	'chart.farthest-left': 'farthest left {$mark}',
	'chart.farthest-right': 'farthest right {$mark}',
	'chart.rest-in-table': 'The table of its data has all values.',
	'chart.derived-value': '{$value}, derived',
	'chart.value-with-derived-interval': '{$value}, interval derived',
	'chart.not-stated': 'Not stated by the source: {$rows}.',
	'chart.not-drawn': 'No value is drawn for: {$rows}.',
	// Times at which a part of a stack has no value, so that the others are not drawn either.
	'chart.not-summed': 'No part is drawn where the sum is not known: {$rows}.',
	// Points of a line without an interval, or with only one end of it.
	'chart.interval-not-stated': 'Interval not stated: {$rows}.',
	'chart.lower-not-stated': '{$place} (lower end)',
	'chart.upper-not-stated': '{$place} (upper end)',
	// Items of a list that is too long to be told, at its end.
	'chart.and-more': '.input {$n :integer} {{and {$n} more}}',
	// Series that the words of a chart do not list, after those that they do.
	'chart.more-series': '.input {$n :integer} .match $n one {{And one more series.}} * {{And {$n} more series.}}',
	// Points of a scatter plot that lie at one place, and what the ring around them means.
	'chart.points': '.input {$n :integer} .match $n one {{{$n} point}} * {{{$n} points}}',
	'chart.ring': 'A ring: several points at one place.',
	// Lines of a chart that are muted and have no words of their own, in its key.
	'chart.other-lines': '.input {$n :integer} .match $n one {{{$n} other}} * {{{$n} others}}',
	'chart.assumes': '{#b}Assumes:{/b} {$assumption}',
	// Whether a source states a mark or the report derives it, in the table of a chart.
	'chart.stated': 'stated',
	'chart.derived': 'derived',
	'chart.evidence-and-interval': '{$evidence}, interval {$interval}',
	// The title of the axis: what is measured, and its unit.
	'chart.axis': '{$measured}, {$unit}',
	// The same on an axis along which equal steps are equal ratios; and such an axis without a title.
	'chart.axis-log': '{$title}, logarithmic',
	'chart.axis-log-alone': 'Logarithmic',
	// The key of a drawing: whether the marks are stated or derived, and the intervals around them.
	'chart.key-stated': 'stated by the source',
	'chart.key-derived': 'derived',
	'chart.key-derived-interval': 'interval, derived',
	'chart.key-unstated': 'not stated',
	// A matrix of squares: what its squares are, those of a part that may belong to it, and those of no part.
	'chart.units-each': 'One square for each of {$value}: {$label}',
	'chart.units-maybe':
		'.input {$n :integer} .match $n one {{{$n} more that may be among them}} * {{{$n} more that may be among them}}',
	'chart.units-open': 'may be among them: no upper bound is stated',
	'chart.units-rest': 'all others',
	'chart.units-in-words': 'One square for each of {$value}: {$label}. Of them – {$marks}.',
	// A timeline: the figures without a place on it, below its axis and in words.
	'chart.no-date': 'No date stated',
	'chart.without-date':
		'.input {$n :integer} .match $n one {{{$n} figure states no date: {$rows}.}} * {{{$n} figures state no date: {$rows}.}}',
	'chart.timeline-axis': 'Time',
	// What figures state: how many do, in the head of a column and in words, and which do not.
	'chart.count-of': '.input {$n :integer} .input {$all :integer} {{{$n} of {$all}}}',
	'chart.counted': 'The counts are made from the data of this report.',
	'chart.coverage-axis': 'Number of figures',
	'chart.coverage-summary':
		'.input {$n :integer} .match $n one {{Of {$n} figure, {$counts}.}} * {{Of {$n} figures, {$counts}.}}',
	'chart.all-state': 'all state these: {$columns}',
	'chart.lacks-value':
		'.input {$n :integer} .match $n one {{{$n} lacks its value or a bound of it}} * {{{$n} lack their values or a bound of them}}',
	'chart.lacks-period': '.input {$n :integer} .match $n one {{{$n} states no period}} * {{{$n} state no period}}',
	'chart.lacks-area': '.input {$n :integer} .match $n one {{{$n} states no area}} * {{{$n} state no area}}',
	'chart.lacks-population':
		'.input {$n :integer} .match $n one {{{$n} states no population}} * {{{$n} state no population}}',
	'chart.coverage-without': '{$column} not stated: {$rows}.',
	// Under a chart, and the table of its data.
	'chart.page': 'Chart page',
	'chart.table': 'The data as a table',
	'chart.table-of': 'Data: {$title}',
	'chart.folded':
		'.input {$n :integer} .input {$all :integer} {{These are the first {$n} of {$all} rows. {#file}{$file}{/file} has all of them.}}',
	'chart.column-facet': 'Drawing',
	'chart.column-begin': 'Begins',
	'chart.column-until': 'Ends',
	'chart.column-series': 'Series',
	'chart.column-mark': 'Item',
	'chart.column-time': 'When',
	'chart.column-value': 'Value',
	'chart.column-interval': 'Interval',
	'chart.column-evidence': 'Evidence',
	'chart.evidence-of-all': 'Each value that is given here is {$evidence}.',
	// The page of all charts, the page of one, and its frame.
	'chart.all': 'Charts',
	'chart.all-described': 'Every chart of this report, drawn from its figures and tables.',
	'chart.all-pages': 'Each has a page with its data, in a table and as files, and how to cite it.',
	'chart.kicker': '{#charts}Charts{/charts} · In {#section}{$section}{/section}',
	'chart.in-section': 'In {#section}{$section}{/section}',
	'chart.in-words': 'In words',
	'chart.figures': 'Its figures',
	// Above those figures of a chart whose labels the table of its data does not say.
	'chart.figures-beside': 'Its figures, by the labels that they have in the register:',
	// The figures of a series that all have one label, that of a figure whose mark has another, and both kinds of list.
	'chart.figure-of': '{$name} ({$label})',
	'chart.own-label': ' ({$label})',
	'chart.figures-in-line': '{$name}: {$figures}',
	'chart.figures-of':
		'.input {$n :integer} .input {$named :string} .match $named no {{{$n} figures}} * {{{$name}: {$n} figures}}',
	'chart.rows-of-table': 'Rows of the table {#table}{$table}{/table}',
	'chart.rows-of-source': 'Rows of the data set {#source}{#cite}{$source}{/cite}{/source}',
	'chart.downloads': 'Downloads',
	'chart.picture': '{#png}PNG{/png}, with title and source in the picture',
	'chart.embed': 'Embed',
	'chart.embed-described':
		'This frame carries its source and its permalink. Its height suffices for any width; ' +
		'where the page around it runs the script, it is as high as the chart.',
	'chart.embed-message': 'At any width, the frame posts its height in CSS pixels to the page around it:',
	'chart.embed-edition': 'Edition {$version}, which does not change',
	'chart.embed-latest': 'Always the latest edition',
	'chart.embedded': '{$source}. From {#cite}{$title}{/cite}, edition {$version}: {#permalink}{$address}{/permalink}',
	// The button that leads the keyboard into a chart, and what a screen reader then calls the chart and says of keys.
	'chart.explore': 'Explore the chart',
	'chart.interactive': 'interactive chart',
	'chart.keys': '{$title}. The arrow keys go from value to value, Home and End to the first and the last.',
	'chart.keys-over-time':
		'{$title}. Left and Right go through time, Up and Down to another line, Home and End to the ends of a line.',
	'chart.copy-picture': 'Copy as picture',
	// A drawing that has left the page as a file, and the picture of a page that a link to it shows.
	'chart.file-edition': '{$publisher}, edition {$version}. {$address}',
	'card.edition': '{$publisher} · edition {$version}',
	// Tables.
	'prose.table': 'Table',
	// Below a picture: who made it, its licence, and the whole file.
	'picture.line': '{$credit}. {$licence}. {#file}Full size{/file}',
	'picture.line-found': '{#found}{$credit}{/found}. {$licence}. {#file}Full size{/file}',
	'picture.file-name': 'Full size of “{$caption}”',
	'picture.terms': '{$credit}. {$licence}.',
	'picture.frame': 'Picture',
	'picture.dated': '{$credit}, {$date}',
	'picture.no-licence': 'Its licence is not stated',
	'table.all': 'Tables',
	'table.all-described': 'Every table of this report, each with the words or the data that prove it.',
	'table.all-pages': 'The page of a table shows both; its file is for spreadsheets and programs.',
	// The end of the description of a table.
	'table.reading': 'The build could not read all of its rows; {$by} did. {$why}',
	'table.assumption': 'Its numbers assume: {$what}',
	// What a table holds: its rows and columns, counted, and the titles of its columns.
	'table.held': '{$rows}, {$columns}: {$titles :list style=narrow}. {#file}{$file}{/file}, {#xlsx}XLSX{/xlsx}.',
	// Where the text, a print and the PDF show only the first rows; and where the page of a table does.
	'table.folded':
		'.input {$n :integer} .input {$all :integer} .match $n one {{This is the first of {$all} rows. The page of the table and its files have more.}} * {{These are the first {$n} of {$all} rows. The page of the table and its files have more.}}',
	'table.cut':
		'.input {$n :integer} .input {$all :integer} {{This page shows the first {$n} of {$all} rows. The files have all of them.}}',
	'table.page': 'Table page',
	'table.query': 'The query that gives the rows',
	'table.source-words': 'Source words',
	'table.translation': 'Our translation',
	// What a reader may do with the rows of a long table in a browser, and which of them are left and shown.
	'table.show-all': 'Show all rows',
	'table.found': '{$found} of {$n} rows',
	'table.shown': 'Rows {$first}–{$last} of {$all}',
	'table.shown-of-found': 'Rows {$first}–{$last} of {$found} that match, of {$n} rows',
	'table.none': `.input {$n :integer} .match $n
		one {{The one row does not match “{$words}”.}}
		* {{None of the {$n} rows matches “{$words}”.}}`,
	'table.pages': 'Pages of rows',
	'table.page-back': 'Previous',
	'table.page-on': 'Next',
	'table.page-of': 'Page {$n} of {$all}',
	'table.whole': 'All rows',
	'table.by-pages': '{$n} rows a page',
	// Sources.
	'source.all': 'Sources',
	'source.all-described': 'Every source of this report, with what is taken from it.',
	'source.all-pages': 'On the page of each, what proves a figure or names a term is marked and leads there.',
	'source.no-origin': 'Author, publisher and date are not stated',
	'source.unused': '{$origin :list style=narrow}.',
	'source.used': '{$origin :list style=narrow}. Resting on it: {$resting :list style=narrow}.',
	// What is published of the copy of a source, in the list of all: the whole, the passages that are quoted, or nothing.
	'source.listed-whole': 'Saved copy: {#copy}{$file}{/copy}',
	'source.listed-passages': 'Its quoted passages: {#copy}{$file}{/copy}',
	'source.listed-nothing': 'Its saved copy is not published',
	'source.copy': 'Saved copy',
	'source.copy-whole': '{#copy}{$file}{/copy}, {$size}',
	'source.copy-passages': 'Its quoted passages alone are published, {#copy}{$file}{/copy}; the whole copy has {$size}',
	'source.copy-nothing': 'Not published; it has {$size}',
	'source.title-whole': 'The saved copy',
	'source.title-passages': 'The quoted passages',
	'source.lead-passages':
		'Of the saved copy, only the passages that this report quotes are published, each with the number of its line. “[…]” stands where words are left out. The SHA-256 above is that of the whole copy.',
	'source.title-cells': 'What is published of it',
	'source.lead-cells':
		'Of this data set, only the cells that give figures of this report are published, with those that find their rows. The SHA-256 above is that of the whole file.',
	'source.lead-nothing':
		'The copy was saved, and this report was checked against it. Nothing of it is published; the SHA-256 above tells whether another copy is the same.',
	'source.left-out': '[…]',
	'source.passages-of': 'Quoted passages of “{$title}”',
	// The first line of the file of passages.
	'source.passages-file':
		'Passages of “{$title}” that the report quotes. The whole copy is not published; its SHA-256 is {$sha256}.',
	'source.copy-marks': 'Each marked passage proves a figure or names a term; the links behind it lead there.',
	'source.copy-cut': 'The copy ends here, in the middle of a sentence.',
	'source.copy-excerpt': 'The copy holds pieces of the work. “[…]” stands where something was left out of it.',
	'source.terms-of': 'Terms of “{$title}”',
	'source.no-terms': 'not stated',
	'source.no-licence': 'The source states no licence; its words remain its author’s.',
	// Where a chart or a table comes from: the titles of its sources.
	'source.line': 'Source: {$sources :list style=narrow}',
	// Where a passage begins in the saved copy: `place` of other messages.
	'source.passage': 'line {$line}',
	'source.row': 'row {$row}',
	'source.rows': '.input {$count :integer} .match $count one {{It holds {$count} row.}} * {{It holds {$count} rows.}}',
	'source.column': 'Column',
	'source.column-type': 'Holds',
	'source.column-unit': 'Unit',
	'column.string': 'words',
	'column.number': 'numbers',
	'column.integer': 'whole numbers',
	'column.year': 'years',
	'column.date': 'dates',
	'column.boolean': 'yes or no',
	// What a column says of its row, where it says more than its type.
	'column.period': 'when: the period of the row',
	'column.area': 'where: the area of the row',
	'column.measure': 'what was measured',
	'source.columns': 'Columns',
	'source.columns-hidden':
		'.input {$n :integer} .match $n one {{{$n} further column is not shown in this table.}} * {{{$n} further columns are not shown in this table.}}',
	'source.cell-marks': 'Each marked cell gives a figure; the link below it leads there.',
	'source.remark-formulas':
		'.input {$n :integer} .match $n one {{{$n} cell holds a formula: the value that the file keeps of it is read.}} * {{{$n} cells hold formulas: the values that the file keeps of them are read.}}',
	'source.plain-copy': 'The same rows as CSV in UTF-8, for programs that cannot read the file: {#file}{$name}{/file}',
	// How the file of a data set is read: the names of the facts, and words for some of them.
	'source.reading': 'How the file is read',
	'reading.form': 'Format',
	'reading.encoding': 'Encoding',
	'reading.delimiter': 'Between cells',
	'reading.decimal': 'Decimal mark',
	'reading.group': 'Between groups of digits',
	'reading.header': 'Line of column names',
	'reading.rows': 'Lines of data',
	'reading.sheet': 'Sheet',
	'reading.range': 'Cells',
	'reading.path': 'Path to the rows',
	'reading.missing': 'No value',
	'reading.tab': 'a tab',
	'reading.space': 'a space',
	'reading.no-break-space': 'a no-break space',
	'reading.no-header': 'none',
	'reading.from-to': '{$first} to {$last}',
	'source.passage-in-copy': '{#passage}{#cite}{$title}{/cite}, {$place} of the saved copy{/passage}',
	// Behind it: the lasting address of these words, in the edition’s page of the saved copy.
	'source.words': 'Link to these words',
	// Below a quote in another language: what it says in words of the report’s authors.
	'source.translation': 'Our translation: “{$words}”',
	// What a screen reader says of a frame before what is in it.
	'source.passage-frame': 'Passage',
	'source.quotation-frame': 'Quotation',
	'source.quotation': '— {#source}{#cite}{$title}{/cite}{/source}, {$place}',
	// The fields of the record of a source.
	'source.kind': 'What it is',
	'source.author': 'Author',
	'source.publisher': 'Publisher',
	'source.date': 'Date',
	'source.retrieved': 'Copy saved',
	'source.licence': 'Terms of use',
	'source.url': 'Address',
	'source.sha256': 'SHA-256',
	// How to cite.
	'cite.title': 'How to cite',
	'cite.described': 'How to cite this report, its figures and its charts.',
	'cite.lead':
		'The report as a whole is cited as below. ' +
		'Each section, claim, figure, chart and table has a citation of its own, on its page or beneath it.',
	'cite.draft': 'This is a draft of an edition that has not been published, and is not to be cited.',
	'cite.dates':
		'Access dates are left to you: the address is that of {#edition}an edition{/edition} and permanent, so most styles ' +
		'need none.',
	'cite.why': 'Why a citation leads into an edition',
	'cite.moves':
		'The address {$live} always shows the newest edition, so what stands there changes. The address {$frozen} shows ' +
		'edition {$version} and never changes. So every page is cited by its address in the edition.',
	'cite.for-programs':
		'Programs are told the same: in the head of each page that an edition has, the link {#code}cite-as{/code} (RFC 8574, ' +
		'FAIR Signposting) leads into the edition, or to the DOI, and not to the page itself. {#linkset}One file{/linkset} ' +
		'has the links of all works. The link {#code}timemap{/code} (RFC 7089) leads to a list of the editions that have ' +
		'the page, as {#timemap}that of the cover{/timemap} does.',
	'cite.report': 'Cite the report',
	'cite.section': 'Cite this section',
	'cite.claim': 'Cite this claim',
	'cite.figure': 'Cite this figure',
	'cite.chart': 'Cite this chart',
	'cite.table': 'Cite this table',
	// Links to files for reference managers, each by the name of its format.
	'cite.import': 'To import: {$files :list between=| |}',
	// The works that the text cites.
	'references.title': 'Works cited',
	'references.described': 'The works that this report cites.',
	'references.lead': 'Each leads back to where it is cited.',
	// The titles of the sections and claims that cite a work.
	'references.cited-in': 'Where it is cited: {$titles :list between=|; |}.',
	'references.import': 'To import all: {$files :list between=| |}',
	'references.saved': 'It is one of {#source}the saved sources{/source}.',
	// Methods, and what the build promises.
	'methods.title': 'Methods',
	'methods.described': 'How the numbers of this report are checked.',
	'methods.described-unknowns': 'How the numbers of this report are checked, and what is not known.',
	'methods.checks': 'How the numbers are checked',
	'methods.provenance':
		'Every number here lives once, in a data file, with its unit, its period, its population and the exact words of ' +
		'the source that state it. Each time the site is built, those words are looked up in the saved copy of the source, ' +
		'the number is looked up in those words, with the margin or the interval that is shown of it, and the copy itself is ' +
		'compared with the fingerprint taken when it was saved. Where one of these fails, nothing is published.',
	// How many of all figures a person has read.
	'methods.readings': `.input {$n :integer} .match $n
		one {{{$n} of {$all} figures rests on a person’s reading: the build could not read its words. The page of the figure names who read it, and why.}}
		* {{{$n} of {$all} figures rest on a person’s reading: the build could not read their words. The page of each names who read it, and why.}}`,
	'methods.derivation':
		'A number that no source states is derived from numbers that one does. The build computes it, carries ranges and ' +
		'qualifiers through the arithmetic, takes margins and rounding along where the formula asks for them, checks that the units fit, and shows the formula with the numbers put in. ' +
		'What a derivation assumes is written beside it.',
	'methods.data-sets':
		'Where a number stands in a data set, the build finds its row and its column in the saved copy and reads the cell; the unit, and often the period and the area, are those of the columns, and an empty cell is unstated. Where a query computes a number from data sets, the build runs it anew each time, over these data sets and nothing else. The page of each such number shows how readers can get it themselves.',
	'methods.prose':
		'The text cannot type a number. It names one, and the build puts it in: so the text, the tables and the downloads ' +
		'cannot disagree.',
	'methods.pictures': 'Numbers inside pictures are not checked. What is said of a picture is checked like all prose.',
	'methods.limits':
		'This check does not see everything. It does not find a number that is spelled with spaces between its letters, written in Roman numerals, or given in words of another language than {$languages}; it does not read the numbers in blocks of code, which are labelled, nor those in pictures. Nor can it know that a true number stands under a wrong label, or what a sentence hints at without saying it. The names of works, people, firms and licences are shown as their owners write them.',
	'methods.no-number-words':
		'The build finds digits of every script, but words for numbers in {$languages} only. This report is written in another language, so only its authors have checked that no number stands in its text as a word.',
	'methods.works':
		'{#references}The works cited{/references} are not saved here and nothing in the report is proven by them: ' +
		'their authors, titles and dates, also where the text gives a date in brackets, are the record of the authors ' +
		'of this report.',
	'methods.not-known': 'What is not known',
	'methods.names': 'Names',
	'methods.names-lead':
		'Names that carry digits or need a word of explanation. Where a source names them, its words stand beneath.',
	// The titles of the sections and claims that use a name.
	'methods.said-in': 'Where it is said: {$titles :list between=|; |}.',
	'methods.used-in': 'Where it is used: {$titles :list between=|; |}.',
	'methods.promises': 'What the build promises',
	'methods.promises-lead': 'One broken promise stops it.',
	'promise.file-can-be-read':
		'Every file is a plain one that lies in the report, no link; in content/ and data/ it is UTF-8 text and not empty.',
	'promise.public-file-is-harmless':
		'A file in public/ is a picture, a document, data or a typeface; ' +
		'nothing in it runs, or loads anything from elsewhere.',
	'promise.public-file-replaces-nothing': 'No file in public/ stands at an address of the site.',
	'promise.letter-can-be-drawn': 'Every letter can be drawn, and printed, in the typefaces of the report.',
	'promise.yaml-is-well-formed': 'Data files are well-formed YAML, each key given once.',
	'promise.entry-matches-schema': 'Every entry has the fields it needs, of the right type, and no others.',
	'promise.value-is-finite': 'Every number is finite.',
	'promise.text-is-what-it-looks-like': 'No text holds a character that nobody sees, or that turns letters around.',
	'promise.id-is-unique': 'No two parts of the report have the same public name.',
	'promise.reference-resolves': 'Whatever is named exists.',
	'promise.unit-is-known': 'Every unit is a standard one or is defined in data/units.yaml.',
	'promise.area-is-known': 'Every area is an ISO 3166-1 code.',
	'promise.source-is-unchanged': 'A saved copy has the SHA-256 that its record states.',
	'promise.picture-can-be-shown':
		'A picture is whole, runs nothing, says what it shows and who made it, and is published without the notes of ' +
		'its camera. Numbers inside pictures are not checked.',
	'promise.look-is-legible':
		'Words and the marks of charts stand out from what they lie on, and marks from each other, for readers who do not ' +
		'see all colours too, whatever colours the report chooses.',
	'promise.data-set-can-be-read': 'A data set is read as its record says, and every cell fits the type of its column.',
	'promise.cell-is-found': 'A number from a cell of a data set stands in exactly one row.',
	'promise.scope-stands-in-row': 'When and where a number from a cell holds is what its row says.',
	'promise.query-gives-one-value':
		'A number from a query is computed anew in every build, and the query can give no other.',
	'promise.quote-found-in-source':
		'Every quote stands, word for word and in whole words, in the saved copy of its source, and leaves out no denial.',
	'promise.quote-occurs-once': 'A quote points to one passage.',
	'promise.quoted-words-are-published': 'Words that prove a number are published with it.',
	'promise.number-stands-in-quote': 'Every number of a stated figure stands in its quote.',
	'promise.unit-stands-in-quote':
		'A sign, and a unit that the quote names, means the same in the quote and in the figure.',
	'promise.qualifier-stands-in-quote': 'A number is not stated more firmly or more vaguely than in its source.',
	'promise.unstated-means-unstated': 'A bound is called unstated only where the quote does not give it.',
	'promise.uncertainty-stands-in-quote':
		'A margin or an interval around a number is the one that its quote states, with the level that it states.',
	'promise.uncertainty-fits-its-value':
		'A margin or an interval has the dimension of its number and lies around it; a rounded number is a multiple of its step.',
	'promise.reading-is-needed':
		'A person reads a number only where the build cannot read its words; where it can, its reading holds.',
	'promise.reading-has-its-digits': 'The digits of a number that a person has read stand in its quote.',
	'promise.translation-is-needed':
		'Words of a source are translated only if they are in another language, and the translation is marked as ours.',
	'promise.translation-has-its-numbers': 'Our translation of a quote has no number that the quote does not have.',
	'promise.term-stands-in-quote': 'A name that holds a number stands in its quote.',
	'promise.formula-is-arithmetic': 'A formula is arithmetic on named figures.',
	'promise.formula-names-resolve': 'Every name in a formula is an input or a unit.',
	'promise.formula-has-no-circle': 'No figure is derived from itself.',
	'promise.formula-has-a-value': 'A formula gives a finite value for everything its inputs allow.',
	'promise.formula-keeps-dimensions': 'A formula adds like to like and gives the unit it claims.',
	'promise.assumption-is-stated': 'A number that no source states says what it assumes.',
	'promise.derived-figure-has-a-scope': 'A derived figure says when, where and for whom it holds.',
	'promise.derived-value-is-rounded': 'A derived value is not shown more precisely than anyone knows it.',
	'promise.query-is-one-select': 'A query is one SELECT over the data sets that it names, and reads nothing else.',
	'promise.query-is-repeatable': 'A query gives the same result each time and everywhere.',
	'promise.prose-is-well-formed': 'Prose is well-formed MDX.',
	'promise.prose-has-no-code': 'Prose holds no code, no imports and no raw HTML.',
	'promise.component-is-known': 'Prose uses the components that exist, with the properties they have.',
	'promise.number-in-prose-is-a-figure': 'Prose types no number: it names a figure.',
	'promise.form-is-listed':
		'The words for a term, and beside a number for its unit, are a name or a form that the report lists.',
	'promise.quotation-is-marked': 'The words of a source appear only as marked quotations, word for word.',
	'promise.heading-has-an-id': 'A heading carries an id that its author chose.',
	'promise.link-resolves': 'A link inside the report leads somewhere.',
	'promise.table-fits-its-record': 'A table has the columns that its record declares, and cells of their types.',
	'promise.chart-has-values': 'A chart names figures that have a value it can draw.',
	'promise.chart-keeps-one-unit': 'All values of a chart have one unit.',
	'promise.marks-can-be-compared':
		'A line draws figures in their periods, an interval lies around its own figure, and where figures of a chart ' +
		'differ in period, area or population, its words say so.',
	'promise.each-point-has-one-value':
		'A line has one value at each time, and a series one mark of each name: no value is drawn over another.',
	'promise.bar-axis-shows-zero': 'Bars begin at zero.',
	'promise.shares-make-a-whole': 'The parts of a whole are of its time and its place, and come to the whole.',
	'promise.citation-style-is-known': 'Every style of citation is one of the CSL repository.',
	'promise.edition-is-intact': 'A published edition is as it was, byte for byte.',
	'promise.edition-is-higher': 'A new edition has a higher version than every edition before it, and no earlier date.',
	'promise.edition-date-has-come': 'An edition is published on its day or later, unless its author asks otherwise.',
	'promise.permalink-survives':
		'Every address that was ever published still leads to what was published, or says what became of it.',
	'promise.published-content-is-unchanged': 'What an edition published keeps its values and its words.',
	'promise.change-is-explained': 'A new edition gives the reason for each of its changes.',
	'promise.section-is-listed':
		'Every file in content/ is listed in data/report.yaml, and every section listed has its file.',
	'promise.translation-fits-original':
		'A translation names the same figures, charts and tables as the original, claim by claim.',
	'promise.translation-is-whole':
		'A translation is published whole and up to date, or says of itself that it is in part.',
	// Data and other downloads.
	'data.title': 'Data',
	'data.described': 'Every figure of this report, for spreadsheets and programs.',
	'data.package': 'All that is listed here in one archive, with a description of each file and a citation to import.',
	'data.figures': 'Figures',
	'data.tables': 'Tables',
	'data.charts': 'What the charts show',
	'data.pictures': 'Pictures',
	'data.sources': 'Saved copies of the sources',
	'data.programs': 'For programs',
	'data.copy': '{$title}, byte for byte. SHA-256 {$hash}',
	'data.plain-copy': '{$title}: its rows as CSV in UTF-8',
	'data.plain': '{$title}, made from the file above, for programs that cannot read that. SHA-256 {$hash}',
	'data.passages': '{$title}. SHA-256 of this file {$hash}',
	'data.schema-of': 'JSON Schema: {$kind}',
	// What the files of each JSON Schema hold.
	'data.schema.figure': 'JSON Schema. A published number with its meaning and its proof.',
	'data.schema.figures': 'JSON Schema. Every figure of a report.',
	'data.schema.chart': 'JSON Schema. A chart with everything that it takes to draw it.',
	'data.schema.edition':
		'JSON Schema. What one edition of the report published: each thing that can be cited, with its addresses and a ' +
		'hash of its values and words, and each file with its hash.',
	'data.schema.editions': 'JSON Schema. The published editions of a report, oldest first.',
	'data.encoding':
		'Tables are UTF-8 with commas between the cells. ' +
		'Text that a spreadsheet would take for a formula has an apostrophe before it.',
	'data.data-sets': 'Data sets are as their publishers wrote them; datapackage.json says how they are read.',
	'data.licence':
		'Licence of text and data: {#licence}{$licence}{/licence}. The words of a source remain its author’s.',
	'data.figures-csv': 'All figures',
	'data.figures-csv-described':
		'One row per figure: value or range, unit, period, area, population, definition, the source’s words or the formula.',
	'data.figures-json': 'All figures, with their structure',
	'data.figures-json-described':
		'The same figures; each with where its words stand in the saved copy, or with the formula and its inputs.',
	'data.figures-xlsx': 'All figures (Excel)',
	'data.figures-xlsx-described':
		'The same figures for Excel: numbers with their digits, a head that stays in sight, and a sheet of notes.',
	'data.workbook': '{$title} (Excel)',
	'data.workbook-described':
		'The same rows for Excel: numbers with their digits, a head that stays in sight, and a sheet of notes.',
	// The sheets of a workbook for Excel. The names of sheets have at most 31 characters, without []:*?/\\.
	'workbook.figures': 'Figures',
	'workbook.notes': 'Notes',
	// The head of a column of numbers.
	'workbook.head': '{$title} ({$unit})',
	'workbook.title': 'Title',
	'workbook.description': 'Description',
	'workbook.report': 'Report',
	'workbook.edition': 'Edition',
	'workbook.edition-of': '{$version}, {$date}',
	'workbook.source': 'Source',
	'workbook.terms': 'Terms: {$terms}',
	'workbook.citation': '{$authors} ({$year}). {$title}. Edition {$edition}. {$publisher}. {$url}',
	'workbook.citation-of-part':
		'{$authors} ({$year}). {$title}. In: {$container}. Edition {$edition}. {$publisher}. {$url}',
	'workbook.cells': 'Cells',
	'workbook.empty-cell': 'An empty cell says that the source does not give it.',
	'workbook.none-or-unstated':
		'An empty cell says that there is none. A cell that holds “unstated” says that the source does not state it.',
	'workbook.dates':
		'Dates are text, as ISO 8601 and EDTF write them: many are only a year or a month, or have no certain end.',
	'workbook.digits':
		'A number that has more than 15 digits, or is too large or too small for a spreadsheet, is text: as a number it ' +
		'would lose digits.',
	'workbook.cut':
		'A text that ends with “…” may be cut: a cell holds 32,767 characters at most. The CSV file has all of it.',
	'workbook.column': 'Column',
	'workbook.holds': 'What it holds',
	'workbook.unit': 'Unit',
	'workbook.csv-name': 'Name in the CSV file',
	'workbook.quote-described': 'The words of the source that state the row.',
	'workbook.translation-described': 'The words of the source in the language of the report, translated by its authors.',
	'data.pdf': 'The report as a PDF',
	'data.pdf-described': 'The whole report for print, with its data attached.',
	'data.word': 'The report for Word',
	'data.word-described': 'The whole report as a document to edit and comment.',
	'data.offline': 'The report in one file',
	'data.offline-described': 'The whole report to read without a connection.',
	// The descriptors of the data, on the page of the downloads, and with their addresses in the README of the archive.
	'data.datapackage': 'Each file and each column described: a Data Package 2.0.',
	'data.ro-crate': 'The same for archives: an RO-Crate 1.3.',
	'data.datacite': 'What a repository needs to register a DOI: DataCite 4.6.',
	'read-me.datapackage': 'Describes each file and each column: a Data Package 2.0, https://datapackage.org',
	'read-me.ro-crate': 'The same for archives: an RO-Crate 1.3, https://w3id.org/ro/crate/1.3',
	'read-me.datacite': 'What a repository needs to register a DOI: DataCite 4.6, https://schema.datacite.org',
	'read-me.edition': 'Edition {$version}, {$date}',
	'read-me.publisher': 'Published by {$publisher}',
	'read-me.files': 'Files',
	// A file, by a title that has no mark at its end, or one: “Who holds the capacity?”.
	'read-me.file': '{$title}. {$description}',
	'read-me.file-with-mark': '{$title} {$description}',
	'read-me.citation': 'A citation of the report, for BibTeX and reference managers.',
	'read-me.tables': 'Reading the tables',
	'read-me.csv':
		'CSV files are UTF-8 with commas, double quotes and CRLF (RFC 4180). A cell that holds “unstated” says that the ' +
		'source is silent. Text that begins with =, +, - or @ has an apostrophe before it, and so has such a sign after a ' +
		'semicolon, a tab or a line break: so no spreadsheet takes it for a formula. Numbers have none.',
	'read-me.xlsx':
		'XLSX files hold the same rows for Excel and other spreadsheets. Their sheet of notes says what each column is, ' +
		'what an empty cell means, and how to cite the rows.',
	'read-me.data-sets': 'Saved data sets are as their publishers wrote them; datapackage.json says how they are read.',
	'read-me.licence': 'Licence',
	'read-me.terms': 'Text and data: {$licence}, {$url}',
	'read-me.copy-terms': 'The saved copy of “{$title}”: {$terms}',
	'read-me.picture-terms': 'The picture {$file}: {$terms}',
	'read-me.passages-terms': 'The quoted passages of “{$title}”: {$terms}',
	// What is said of the data to machines that read RO-Crate and schema.org.
	'crate.figures': 'Figures of {$title}',
	// What a figure measures: its definition, and what was counted or measured for it.
	'crate.measured': '{$definition} ({$population})',
	'crate.licence': 'Licence of text and data. The words of a source remain its author’s.',
	'crate.derivation': 'Numbers found in the saved copies, and computed from each other',
	'crate.derivation-described':
		'Each stated number was found in the words of a saved copy that are quoted for it. ' +
		'Each derived number was computed from others by the formula that stands with it.',
	'crate.derivation-data':
		'Each number from a data set was read from its cells, or computed by the query that stands with it.',
	// The file of licences, to which every page leads.
	'licences.title': 'Licences of the code and the typefaces in this site, and of the programs that built it',
	'licences.in-site': 'Part 1: code and typefaces that this site contains',
	'licences.of-build': 'Part 2: programs that built it',
	'licences.typeface': 'Typeface',
	// A package, and its licence by its SPDX name. The copyright is a line of that licence: “Copyright 2010 Jane Doe”.
	'licences.package': '{$name} {$version}: {$licence}',
	'licences.package-of': '{$name} {$version}: {$licence}. {$copyright}',
	// Editions and what they changed; pages of frozen editions; addresses that are no more.
	'editions.title': 'Editions',
	'editions.description': 'Every edition of this report, kept as it was, and what each changed.',
	'editions.permanence':
		'A citation of an edition leads for ever to what was cited; what has been corrected since is noted there.',
	'editions.current-edition': 'Edition {$version} {#muted}· current{/muted}',
	'editions.published': 'Published',
	// What the edition keeps: a label before its number of files and their size.
	'editions.frozen': 'Kept',
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
	'editions.count.correction': `.input {$n :integer} .match $n one {{{$n} corrected}} * {{{$n} corrected}}`,
	'editions.count.update': `.input {$n :integer} .match $n one {{{$n} updated}} * {{{$n} updated}}`,
	'editions.count.changed': `.input {$n :integer} .match $n one {{{$n} changed}} * {{{$n} changed}}`,
	'editions.count.added': `.input {$n :integer} .match $n one {{{$n} added}} * {{{$n} added}}`,
	'editions.count.moved': `.input {$n :integer} .match $n one {{{$n} renamed}} * {{{$n} renamed}}`,
	'editions.count.removed': `.input {$n :integer} .match $n one {{{$n} retired}} * {{{$n} retired}}`,
	// On the cover: what changed since the edition before, counted; then what was corrected, by its titles.
	'latest.counts': 'Since edition {$before}: {$counts :list style=narrow}.',
	'latest.all': '{#editions}What changed{/editions}',
	'latest.corrected': 'Corrected: {$corrected :list}.',
	'latest.more': `.input {$n :integer} .match $n one {{{$n} more}} * {{{$n} more}}`,
	'editions.counts': '{$counts :list style=narrow}.',
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
		one {{{$n} part of the report has changed since: {#editions}what, and why{/editions}.}}
		* {{{$n} parts of the report have changed since: {#editions}what, and why{/editions}.}}`,
	// What changed: sentences that begin with `change.plain` and the like.
	'edition.item': '“{$title}”: {$changes}',
	'edition.linked-item': '{#place}“{$title}”{/place}: {$changes}',
	'edition.all-unchanged': 'Everything in it is unchanged in the current edition.',
	// How many parts of the page can be cited: one, or several.
	'edition.page-unchanged': `.input {$n :integer} .match $n
		1 {{What is cited from this page is unchanged in the current edition.}}
		* {{All that is cited from this page is unchanged in the current edition.}}`,
	'edition.as-it-was': 'As edition {$version} had it',
	// What an edition did: it corrected what was wrong, updated what was right, added, retired or changed something.
	'change.plain': `.input {$deed :string} .match $deed
		correction {{Corrected in {$version}.}}
		update {{Updated in {$version}.}}
		addition {{Added in {$version}.}}
		retirement {{Retired in {$version}.}}
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
	// The reason for a change that follows from the data of a source.
	'change.saved-anew': 'The source was saved anew: {$reason}',
	'change.renamed': 'Renamed in {$version}: “{$old}” is “{$new}” since.',
	// A chart, a table or a claim to which a changed sentence refers.
	'change.reference': '“{$title}”',
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
	// Beneath what an edition corrected or updated: what it was before that day, and why. The reason follows.
	'amended.plain': `.input {$deed :string} .match $deed
		correction {{Corrected {$date}.}}
		* {{Updated {$date}.}}`,
	'amended.value': `.input {$deed :string} .match $deed
		correction {{Corrected {$date}: was {$was}, now {$now}.}}
		* {{Updated {$date}: was {$was}, now {$now}.}}`,
	'amended.value-by': `.input {$deed :string} .match $deed
		correction {{Corrected {$date}: was {$was}, now {$now} ({$by}).}}
		* {{Updated {$date}: was {$was}, now {$now} ({$by}).}}`,
	'amended.words': `.input {$deed :string} .match $deed
		correction {{Corrected {$date}: was “{$was}”.}}
		* {{Updated {$date}: was “{$was}”.}}`,
	// Where several texts of one thing changed. The field is a label such as `change.field.title`.
	'amended.field': '{$field}: was “{$was}”.',
	'amended.field-new': '{$field}: none before.',
	'amended.field-longer': '{$field}: words were added.',
	// A figure that a chart draws.
	'amended.figure': '“{$title}” was {$was}, now {$now}.',
	'amended.earlier': `.input {$n :integer} .match $n
		one {{{$n} earlier change: {#editions}all editions{/editions}}}
		* {{{$n} earlier changes: {#editions}all editions{/editions}}}`,
	// Beside something in a translation.
	'translation.stale': 'The words of the original have changed since this was translated. The numbers are current.',
	'translation.missing': 'This is not translated yet; what is missing stands in the language of the original.',
	'translation.partial': 'Parts of this report are not translated yet; they stand in the language of the original.',
	// In the PDF, the name of the line that says what was corrected in the abstract and the like.
	'pdf.amended': 'Changed',
	// And the name of the line that says of a translation what it lacks.
	'pdf.translation': 'Translation',
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
	'changes.also': 'Also changed: {$fields :list}.',
	// Why it was changed, in a sentence of the authors.
	'changes.correction': '{#b}Corrected.{/b} {$reason}',
	'changes.update': '{#b}Updated.{/b} {$reason}',
	// Why it changed, if it follows from the data of a source.
	'changes.correction-of-source': '{#b}Corrected.{/b} The source was saved anew: {$reason}',
	'changes.update-of-source': '{#b}Updated.{/b} The source was saved anew: {$reason}',
	'changes.addition': '{#b}Added.{/b} {$reason}',
	'changes.retirement': '{#b}Retired.{/b} {$reason}',
	'changes.move': '{#b}Renamed.{/b} {$reason}',
	// Kinds of what can be cited.
	'citable.report': 'report',
	'citable.language': 'language',
	'citable.section': 'section',
	'citable.heading': 'heading',
	'citable.claim': 'claim',
	'citable.figure': 'figure',
	'citable.chart': 'chart',
	'citable.table': 'table',
	'citable.picture': 'picture',
	'citable.source': 'source',
	'citable.term': 'term',
	'citable.work': 'work',
	'citable.unknown': 'unknown',
	'citable.file': 'file',
	// Fields whose words are shown, old and new: each a label.
	'change.field.label': 'Label',
	'change.field.reference': 'Reference',
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
	'change.field.quoteTranslation': 'Source words in translation',
	'change.field.formula': 'Formula',
	'change.field.assumption': 'Assumption',
	'change.field.reading': 'Read by a person',
	'change.field.assumptions': 'Assumptions',
	'change.field.takeaway': 'Takeaway',
	'change.field.note': 'Note',
	'change.field.axis': 'Axis',
	'change.field.axisName': 'Axis',
	'change.field.across': 'Second axis',
	'change.field.footnotes': 'Footnotes',
	'change.field.notes': 'Notes in the drawing',
	'change.field.alt': 'What it shows',
	'change.field.caption': 'Caption',
	'change.field.credit': 'Credit',
	'change.field.about': 'About',
	// Fields that hold data: parts of the list in `changes.also`.
	'change.field.authors': 'its authors',
	'change.field.publisher': 'its publisher',
	'change.field.licence': 'its licence',
	'change.field.kind': 'what kind it is',
	'change.field.source': 'its source',
	'change.field.sources': 'its sources',
	'change.field.author': 'its author',
	'change.field.date': 'its date',
	'change.field.evidence': 'the kind of its evidence',
	'change.field.series': 'what it draws',
	'change.field.drawn': 'what it draws',
	'change.field.references': 'its reference lines',
	'change.field.where': 'what finds its row',
	'change.field.columns': 'its columns',
	'change.field.sort': 'how its marks are sorted',
	'change.field.sql': 'Query',
	'change.field.from': 'the data sets of its query',
	'change.field.inputs': 'its inputs',
	'change.field.rows': 'its rows',
	'change.field.rowTranslations': 'the translations of its rows',
	'change.field.cells': 'its cells',
	'change.field.pivot': 'what its columns are made of',
	'change.field.fields': 'its columns',
	'change.field.keyFigures': 'the key figures',
	'change.field.copy': 'the saved copy',
	'change.field.file': 'its file',
	'change.field.order': 'the order in which it is read',
	'change.field.url': 'its address',
	'change.field.standing': 'what the numbers rest on',
	'change.field.standingTargets': 'what the words on the numbers’ ground lead to',
	'change.field.targets': 'which figures it names',
	'change.field.structure': 'its structure, its emphasis or where its links lead',
	'change.field.shortTitle': 'its short title',
	'change.field.language': 'its language',
	'change.field.paper': 'the paper of its PDF',
	'change.field.unitNames': 'the name of its unit',
	'change.field.uncertainty': 'how exact it is',
	'change.field.rounded': 'how its source rounded it',
	'change.field.round': 'how it is rounded',
	'change.field.scale': 'whether its axes are logarithmic',
	'change.field.stacked': 'whether its series are stacked',
	'change.field.steps': 'whether its lines are steps',
	'change.field.highlight': 'what stands out in it',
	'change.field.facets': 'its small drawings',
	'change.field.namedBy': 'the columns that name its small drawings and its points',
	'change.field.places': 'where its marks stand along the second axis, and when they end',
	'change.field.missing': 'what it shows as not stated',
	'change.field.notDrawn': 'what it shows as not stated',
	'change.field.whole': 'the whole of which it shows parts',
	'change.field.noteTargets': 'the dates at which its notes stand',
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
	'change.field.extent': 'how much of the work its copy holds',
	'change.field.publish': 'how much of its copy is published',
	'change.field.sha256': 'what it holds',
	// What the editions did to a figure, on its page.
	'history.title': 'History',
	'history.first': 'First published in edition {$version}.',
	// Before a change of a draft, which is a sentence such as `change.plain`.
	'history.pending': 'Not published yet. {$change}',
	'history.as-it-is': 'As edition {$version} has it',
	'history.unchanged': 'Unchanged since.',
	// How a reader reports an error: a link beneath a claim or a figure, and the letter that it begins.
	'contact.link': 'Report an error',
	'contact.link-label': 'Report an error in “{$title}”',
	'contact.subject': 'Error in “{$title}”',
	'contact.about': '“{$title}”, edition {$edition}:',
	'contact.ask': 'What is wrong, and how you know:',
	// In the imprint, before the address; in the PDF, the name of that line.
	'contact.imprint': 'Errors: {#contact}{$contact}{/contact}',
	'contact.title': 'Report errors to',
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
	// Of a page that listed charts, tables, sources or works.
	'tombstone.emptied': 'The report has none of these any more.',
	'tombstone.last-value': 'The value above is the last that was published. It is not part of the report any more.',
	'tombstone.frozen': '{#frozen}As it stands in edition {$version}{/frozen}, at its permanent address.',
	// Search.
	'search.title': 'Search',
	'search.described': 'Search the figures and claims of this report.',
	'search.field': 'Words to look for',
	'search.submit': 'Search',
	'search.no-script': 'Search needs JavaScript.',
	'search.by-hand': 'Or look by hand',
	'search.figures': 'The register of figures',
	'search.found': '{$n} found.',
	'search.nearest-shown': '{$n} found, the nearest {$shown} shown.',
	'search.nothing': 'Nothing found for “{$asked}”.',
	'search.see-unknowns': 'Perhaps it is among {$list}.',
	'search.list-of-unknowns': 'what is not known',
	'search.file-pdf': 'The report as PDF',
	'search.file-word': 'The report for Word (DOCX)',
	'search.file-offline': 'The report in one file, to read offline',
	// Other words by which readers look for the page about methods, and words that say nothing in a search.
	'search.words-for-methods': 'methodology, how sure, certainty, reliability, validity, checks, glossary, definitions',
	'search.words-for-cite': 'citation, citations, BibTeX, RIS, CSL-JSON, Zotero, Mendeley, EndNote',
	'search.small-words':
		'a an and are as at be been but by can did do does for from had has have how i in into is it its of on or that the ' +
		'their there these they this to was we were what when where which who why will with you your',
	// What kind of result a hit is.
	'search.kind-figure': 'Figure',
	'search.kind-section': 'Section',
	'search.kind-heading': 'Heading in {$section}',
	'search.kind-claim': 'Claim in {$section}',
	'search.kind-chart': 'Chart',
	'search.kind-table': 'Table',
	'search.kind-picture': 'Picture',
	'search.kind-source': 'Source',
	'search.kind-term': 'Name',
	'search.kind-work': 'Work cited',
	'search.kind-unknown': 'Not known',
	'search.kind-page': 'Page',
	'search.kind-downloads': 'Downloads',
	'search.kind-file': 'File',
	// What is shown of a derived figure: its formula with the numbers put in, and the sentence of what it assumes.
	'search.derivation': '{$formula}. {$assumption}',
	// The nearest words that the report has.
	'search.did-you-mean': 'Did you mean “{$words}”?',
	// What is found for those of the words that the report has.
	'search.rest-found': 'For “{$words}”: {$n} found.',
	'search.rest-nearest-shown': 'For “{$words}”: {$n} found, the nearest {$shown} shown.',
	// The page for addresses that do not exist.
	'missing.title': 'Not found',
	'missing.described': 'There is no page at this address.',
	'missing.heading': 'There is no page here',
	'missing.reason':
		'Addresses of this report do not change, so the link that led here was most likely cut or mistyped.',
	'missing.figures': '{#figures}The register of figures{/figures} lists every number.',
	'missing.cover': 'The cover',
	'missing.home': '{$authors}. {#cite}{$title}{/cite}. The report lives at {#cover}{$url}{/cover}.',
	// The PDF.
	'pdf.authors': '.input {$n :integer} .match $n one {{Author}} * {{Authors}}',
	'pdf.edition': 'Edition',
	'pdf.edition-and-date': '{$version}, {$date}',
	'pdf.number': 'Number',
	'pdf.licence': 'Licence',
	'pdf.draft': 'Draft of edition {$version}, not to be cited.',
	'pdf.about': 'About',
	// At the foot of each page.
	'pdf.foot': 'Edition {$version} · {$date}',
	'pdf.page-of-all': '{$page} of {$pages}',
	// After the words of a link to another page.
	'pdf.on-page': '(p.\u00a0{$page})',
	// Above the second and any further piece of a drawing that is cut, as it does not fit on one sheet.
	'pdf.chart-continued': '{$title} (continued)',
	// Above a group of columns of a table that is too wide for a sheet.
	'pdf.table-columns': 'Columns {$first} to {$last} of {$all}',
	// The number of a work, which is told apart from that of a figure.
	'pdf.reference-number': 'ref.\u00a0{$number}',
	'pdf.unknown': '{#b}{$title}{/b}. {$text}',
	'pdf.register-of-all':
		'Every figure of this report, in the order in which the text names it: its value and meaning, the words of the ' +
		'source that state it, or the cells, the query or the formula that give it, its permanent address, and the pages on which it is named.',
	'pdf.register-of-shown':
		'Each figure that this report shows in its text or a chart, and each that one of these is derived from, in the ' +
		'order in which the text names it: its value and meaning, the words of the source that state it, or the cells, the ' +
		'query or the formula that give it, its permanent address, and the pages on which it is named.',
	'pdf.register-left-out': `.input {$n :integer} .match $n
		one {{The report has {$n} further figure. It is in the files attached to this one, {#i}figures.csv{/i} and {#i}figures.json{/i}, with all of this; it has its page at {#figures}{$url}{/figures}.}}
		* {{The report has {$n} further figures. They are in the files attached to this one, {#i}figures.csv{/i} and {#i}figures.json{/i}, with all of this; each has its page at {#figures}{$url}{/figures}.}}`,
	'pdf.register-footnotes': 'A number that is missing here is that of a note, which stands at the foot of its page.',
	// The number of a figure in the register.
	'pdf.column-number': 'No.',
	'pdf.column-figure': 'Figure',
	'pdf.column-proof': 'Source words, data or formula',
	'pdf.column-pages': 'Pages',
	// `place` is `source.passage`.
	'pdf.place': '{#source}Source {$number}{/source}, {$place}',
	'pdf.sources': '.input {$n :integer} .match $n one {{Source {$sources :list}}} * {{Sources {$sources :list}}}',
	// At the foot of the page: what proves a figure, and where it stands.
	'pdf.note': '{$proof} · {$where}',
	'pdf.note-of-query': 'A query, given in the register',
	'pdf.reading': '{#b}Read by {$by}, not by the build:{/b} {$why}',
	'pdf.assumption': '{#b}Assumes:{/b} {$assumption}',
	'pdf.caveat': '{#b}Note:{/b} {$caveat}',
	// Figures by their numbers.
	'pdf.caveats-of': '{#b}See also the notes of{/b} {$figures :list style=narrow}',
	'pdf.used-by': '{#b}Used to derive{/b} {$figures :list style=narrow}',
	// Between numbers of pages.
	'pdf.list-separator': ', ',
	'pdf.terms': 'Names and terms',
	'pdf.attached-whole': 'attached to this file as {$name}',
	'pdf.attached-passages': 'its quoted passages are attached to this file as {$name}',
	'pdf.attached-not': '{#copy}{$name}{/copy}, which is too large to be attached to this file',
	'pdf.attached-nothing': 'not published',
	// The Word file, where it says something else than the PDF.
	'word.register-of-all':
		'Every figure of this report, in the order in which the text names it: its value and meaning, the words of the ' +
		'source that state it, or the cells, the query or the formula that give it, and its permanent address.',
	'word.register-of-shown':
		'Each figure that this report shows in its text or a chart, and each that one of these is derived from, in the ' +
		'order in which the text names it: its value and meaning, the words of the source that state it, or the cells, the ' +
		'query or the formula that give it, and its permanent address.',
	'word.register-left-out': `.input {$n :integer} .match $n
		one {{The report has {$n} further figure. It has its page at {#figures}{$url}{/figures}.}}
		* {{The report has {$n} further figures. Each has its page at {#figures}{$url}{/figures}.}}`,
	// What a PDF reader says of the files attached.
	'pdf.file-figures-csv': 'Every figure of the report as a table',
	'pdf.file-figures-json': 'Every figure of the report with its meaning and its proof',
	'pdf.file-figure-schema': 'JSON Schema of a figure',
	'pdf.file-table': 'All rows of the table: {$title}',
	'pdf.file-source': 'Saved copy of the source: {$title}',
	'pdf.file-passages': 'Quoted passages of the source: {$title}',
	'pdf.file-citation': 'Citation of the report as {$format}',
	// The offline copy.
	'offline.title': '{$title}, edition {$version}, offline copy',
	'offline.note':
		'{#b}Offline copy{/b} of edition {$version}, {$date}. The live report, which may have been corrected since: {#live}{$url}{/live}',
	// `place` is `source.passage`.
	'offline.passage': '{#passage}{$source}, {$place}{/passage}. Permalink: {#permalink}{$url}{/permalink}',
	// The data sets that a query reads.
	'offline.sets': '{$sources :list}. Permalink: {#permalink}{$url}{/permalink}',
	'offline.permalink': 'Permalink: {#permalink}{$url}{/permalink}',
	'offline.sources': '.input {$n :integer} .match $n one {{Source}} * {{Sources}}',
	'offline.figures':
		'All figures with their meaning and proof: {#csv}save them as CSV{/csv}. ' +
		'The same data stand in this file as JSON, in its element {#code}script#figures{/code}. ' +
		'The charts are on the {#live}live site{/live} as files.',
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<`promise.${RuleId}`, string>>;
