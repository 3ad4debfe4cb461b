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
	// The offline copy.
} as const;
