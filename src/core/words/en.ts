import type { RuleId } from '../rules.ts';

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
	// Each of the next is empty in a language in which it would inflect the words beside it: a sign stands for it then.
	// Between the bounds of a range that is spelled out. The sign is a dash.
	'value.to': 'to',
	// Before the singular of a unit that the value is divided by. The sign is a slash.
	'value.per': 'per',
	// The same for a unit of time, in a running sentence. Where it is empty, the phrase of Unicode CLDR stands for it.
	'value.each-second': 'a second',
	'value.each-minute': 'a minute',
	'value.each-hour': 'an hour',
	'value.each-day': 'a day',
	'value.each-week': 'a week',
	'value.each-month': 'a month',
	'value.each-year': 'a year',
	// After a multiplier that is spelled out, by the plural category of the number or the range. The sign is ×.
	'value.times': '.input {$category :string} .match $category one {{time}} * {{times}}',
	// Units that neither Unicode CLDR nor a symbol names, by the plural category of the number or the range.
	'unit.percentage-point':
		'.input {$category :string} .match $category one {{percentage point}} * {{percentage points}}',
	'unit.person': '.input {$category :string} .match $category one {{person}} * {{people}}',
	'unit.tonne': '.input {$category :string} .match $category one {{tonne}} * {{tonnes}}',
	// Between the parts of a list without “and”.
	'list.comma': ', ',
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
	'code.note': 'Numbers in code are not checked.',
	// Figures: the register, the page of one, its card.
	'figure.all': 'Figures',
	'figure.all-described': 'Every number of this report: {$counted}.',
	'figure.none': 'Every number of this report: none yet.',
	'figure.all-pages': 'Each has a page with its meaning, its proof and where it is used.',
	'figure.filter': 'Filter',
	'figure.show-all': 'Show all figures',
	'figure.register': 'Register of figures',
	'figure.column-figure': 'Figure',
	'figure.column-value': 'Value',
	'figure.column-proof': 'Proof',
	'figure.files': '{#csv}All figures as CSV{/csv} · {#json}as JSON{/json}',
	'figure.title': '{$label}: {$value}',
	'figure.kicker': '{#figures}Figures{/figures} · {$origin}',
	// An input of a formula: its name there, and the figure that it is.
	'figure.input': '{#b}{$name}{/b} is {#figure}{$label}{/figure}: {$value}.',
	'figure.assumption': '{#b}Assumption.{/b} {$assumption}',
	'figure.caveats': 'To keep in mind',
	'figure.caveat-inherited': '{$caveat} {#muted}(Inherited from {#figure}{$label}{/figure}.){/muted}',
	'figure.details': 'Details',
	'figure.value': 'Value',
	'figure.unit': 'Unit',
	'figure.unit-in-ucum': '{#code}{$code}{/code} (UCUM {#code}{$ucum}{/code})',
	'figure.period': 'Period',
	'figure.area': 'Area',
	'figure.population': 'Population',
	'figure.permalink': 'Permalink',
	'figure.machines': 'For machines',
	'figure.used': 'Where it is used',
	'figure.unused': 'Nowhere in the narrative yet.',
	// One use of a figure: a title, and what it is the title of. A claim has the title of its section there.
	'figure.use': '{#use}{$title}{/use} {#muted}({$where}){/muted}',
	'figure.use-in-section': 'Section',
	'figure.use-in-chart': 'Chart',
	'figure.use-in-figure': 'Derived figure',
	// A number in a sentence: the button that opens its card, and the card.
	'figure.meaning': 'What {$value} means',
	'figure.assumes': 'Assumes: {$assumption}',
	// What proves a figure, by the kind of its evidence: where the number comes from, the heading of the proof on the page
	// of the figure, the label of the proof under a key figure, and the link from a card to the proof.
	'evidence.stated-origin': 'Stated by the source',
	'evidence.stated-heading': 'The source’s words',
	'evidence.stated-proof': 'Source words',
	'evidence.stated-more': 'Where it stands',
	'evidence.derived-origin': 'Derived by this report',
	'evidence.derived-heading': 'How it is derived',
	'evidence.derived-proof': 'Derivation',
	'evidence.derived-more': 'How it is derived',
	'evidence.chosen-origin': 'Chosen for this report',
	'evidence.chosen-heading': 'Why this value',
	// How a derived value came about, in catalogues of data: the formula, and which figure each of its names is.
	'evidence.derived-technique': '{$formula}, where {$inputs}',
	// What stands in place of a proof.
	'evidence.chosen-remark': 'chosen for this report',
	// How many figures there are of a kind, in the list in `figure.all-described`; derived ones may come first in it.
	'evidence.stated-counted': '{$count} stated by a source',
	'evidence.derived-counted': '{$count} derived from them',
	'evidence.derived-counted-first': '{$count} derived from others',
	'evidence.chosen-counted': '{$count} chosen for this report',
	// Functions of a formula. Where they are empty, the formula keeps its notation: min(a; b).
	'formula.wilson': 'Wilson interval of {$share} among {$n} at {$level} confidence',
	'formula.duration': 'length of {$period}',
	'formula.min': 'smallest of {$list}',
	'formula.max': 'largest of {$list}',
	// Between a base and its exponent. Where it is empty, the sign ^ stands for it.
	'formula.power': 'to the power of',
	// Behind the sign = or ≈ of a formula.
	'formula.rounded': '{$value}, rounded to {$result}',
	// Charts.
	// Tables.
	// Sources.
	// Where a chart or a table comes from: the titles of its sources.
	'source.line': 'Source: {$sources}',
	'source.passage': 'line {$line}',
	'source.passage-in-copy': '{#passage}{#cite}{$title}{/cite}, {$place} of the saved copy{/passage}',
	'source.quotation': '— {#source}{#cite}{$title}{/cite}{/source}, line {$line}',
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
	// Methods, and what the build promises.
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
	'promise.id-is-unique': 'A public name stands for one thing.',
	'promise.reference-resolves': 'Whatever is named exists.',
	'promise.unit-is-known': 'Every unit is a standard one or is defined in data/units.yaml.',
	'promise.area-is-known': 'Every area is an ISO 3166-1 code.',
	'promise.source-is-unchanged': 'A saved copy has the SHA-256 that its record states.',
	'promise.quote-found-in-source':
		'Every quote stands, word for word and in whole words, in the saved copy of its source, and leaves out no denial.',
	'promise.quote-occurs-once': 'A quote points to one passage.',
	'promise.number-stands-in-quote': 'Every number of a stated figure stands in its quote.',
	'promise.unit-stands-in-quote':
		'A sign, and a unit that the quote names, means the same in the quote and in the figure.',
	'promise.qualifier-stands-in-quote': 'A number is as firm as its source made it.',
	'promise.unstated-means-unstated': 'A bound is called unstated only where the quote does not give it.',
	'promise.term-stands-in-quote': 'A name that holds a number stands in its quote.',
	'promise.formula-is-arithmetic': 'A formula is arithmetic on named figures.',
	'promise.formula-names-resolve': 'Every name in a formula is an input or a unit.',
	'promise.formula-has-no-circle': 'No figure is derived from itself.',
	'promise.formula-has-a-value': 'A formula gives a finite value for everything its inputs allow.',
	'promise.formula-keeps-dimensions': 'A formula adds like to like and gives the unit it claims.',
	'promise.assumption-is-stated': 'A number that no source states says what it assumes.',
	'promise.derived-figure-has-a-scope': 'A derived figure says when, where and for whom it holds.',
	'promise.derived-value-is-rounded': 'A derived value is not shown more precisely than anyone knows it.',
	'promise.prose-is-well-formed': 'Prose is well-formed MDX.',
	'promise.prose-has-no-code': 'Prose holds no code, no imports and no raw HTML.',
	'promise.component-is-known': 'Prose uses the components that exist, with the properties they have.',
	'promise.number-in-prose-is-a-figure': 'Prose types no number: it names a figure.',
	'promise.quotation-is-marked': 'The words of a source appear only as marked quotations, word for word.',
	'promise.heading-has-an-id': 'A heading carries an id that its author chose.',
	'promise.link-resolves': 'A link inside the report leads somewhere.',
	'promise.table-fits-its-record': 'A table has the columns that its record declares, and cells of their types.',
	'promise.chart-has-values': 'A chart names figures that have a value it can draw.',
	'promise.chart-keeps-one-unit': 'A chart measures one thing in one unit.',
	'promise.bar-axis-shows-zero': 'Bars begin at zero.',
	'promise.shares-make-a-whole': 'The parts of a whole come to the whole.',
	'promise.citation-style-is-known': 'Every style of citation is one of the CSL repository.',
	'promise.edition-is-intact': 'A published edition is as it was, byte for byte.',
	'promise.edition-is-higher': 'A new edition has a higher version than every edition before it, and no earlier date.',
	'promise.edition-date-has-come': 'An edition is published on its day or later, unless its author asks otherwise.',
	'promise.permalink-survives': 'Every address that was ever published goes on telling the truth.',
	'promise.published-content-is-unchanged': 'What an edition published keeps its values and its words.',
	'promise.change-is-explained': 'A new edition says why each thing that it changes has changed.',
	'promise.section-is-listed':
		'Every file in content/ is listed in data/report.yaml, and every section listed has its file.',
	// Data and other downloads.
	// Editions and what they changed; pages of frozen editions; addresses that are no more.
	// Search, and the page for addresses that do not exist.
	// What kind of result a hit is.
	'search.figure': 'Figure',
	'search.section': 'Section',
	'search.claim': 'Claim in {$section}',
	'search.chart': 'Chart',
	'search.table': 'Table',
	'search.source': 'Source',
	'search.term': 'Name',
	'search.unknown': 'Not known',
	'search.page': 'Page',
	'search.downloads': 'Downloads',
	// The PDF.
	// The offline copy.
} as const satisfies Readonly<Record<string, string>> & Readonly<Record<`promise.${RuleId}`, string>>;
