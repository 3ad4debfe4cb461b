import { say } from '../../words/say.ts';
import type { PublishedFormat } from './edition-formats.ts';

/** What readers see of a field that an edition has changed. */
type FieldWords =
	/** A field of words: the old and the new ones, under this label. */
	| { readonly shownAs: string }
	/** A field of data: only that it changed, under this name. */
	| { readonly named: string };

type FieldOf<Format> = Format extends unknown ? { [Kind in keyof Format]: keyof Format[Kind] }[keyof Format] : never;

/**
 * Fields of any format, but for the value, which is shown by itself; and the order of parts, which the comparison adds.
 */
export type ChangedField = Exclude<FieldOf<PublishedFormat>, 'value'> | 'order';

/** What each field holds. Its label or name is the message `change.field.<name>`. */
const fields = {
	label: 'words',
	title: 'words',
	subtitle: 'words',
	abstract: 'words',
	standing: 'words',
	description: 'words',
	summary: 'words',
	text: 'words',
	definition: 'words',
	caveats: 'words',
	unit: 'words',
	qualifier: 'words',
	period: 'words',
	area: 'words',
	population: 'words',
	quote: 'words',
	quoteTranslation: 'words',
	formula: 'words',
	sql: 'words',
	assumption: 'words',
	reading: 'words',
	assumptions: 'words',
	takeaway: 'words',
	note: 'words',
	axis: 'words',
	axisName: 'words',
	across: 'words',
	notes: 'words',
	alt: 'words',
	caption: 'words',
	credit: 'words',
	footnotes: 'words',
	about: 'words',
	reference: 'words',
	authors: 'data',
	publisher: 'data',
	licence: 'data',
	kind: 'data',
	source: 'data',
	sources: 'data',
	author: 'data',
	date: 'data',
	evidence: 'data',
	series: 'data',
	drawn: 'data',
	references: 'data',
	inputs: 'data',
	where: 'data',
	columns: 'data',
	sort: 'data',
	from: 'data',
	rows: 'data',
	rowTranslations: 'data',
	cells: 'data',
	pivot: 'data',
	fields: 'data',
	keyFigures: 'data',
	copy: 'data',
	file: 'data',
	order: 'data',
	url: 'data',
	targets: 'data',
	standingTargets: 'data',
	structure: 'data',
	shortTitle: 'data',
	language: 'data',
	paper: 'data',
	unitNames: 'data',
	uncertainty: 'data',
	rounded: 'data',
	round: 'data',
	startAtZero: 'data',
	scale: 'data',
	stacked: 'data',
	steps: 'data',
	highlight: 'data',
	facets: 'data',
	namedBy: 'data',
	places: 'data',
	missing: 'data',
	notDrawn: 'data',
	whole: 'data',
	noteTargets: 'data',
	table: 'data',
	intervals: 'data',
	licenceName: 'data',
	codeLicence: 'data',
	citationStyles: 'data',
	unknowns: 'data',
	licenceUrl: 'data',
	coverChart: 'data',
	depth: 'data',
	retrieved: 'data',
	complete: 'data',
	extent: 'data',
	publish: 'data',
	sha256: 'data',
} as const satisfies Readonly<Record<ChangedField, 'words' | 'data'>>;

/** The words for a changed field; the name of one that no format knows. */
export function wordsOfField(name: string, locale: string): FieldWords {
	if (!isChangedField(name)) return { named: name };
	const words = say(locale, `change.field.${name}`);
	return fields[name] === 'words' ? { shownAs: words } : { named: words };
}

function isChangedField(name: string): name is ChangedField {
	return Object.hasOwn(fields, name);
}
