import type { PublishedFormat } from './edition-formats.ts';

/** What readers are told of a field that an edition has changed. */
type FieldWords =
	/** Its words are shown, old and new, under this name. */
	| { readonly shownAs: string }
	/** It holds data, of which is only said that they changed. */
	| { readonly named: string };

type FieldOf<Format> = Format extends unknown ? { [Kind in keyof Format]: keyof Format[Kind] }[keyof Format] : never;

/**
 * Fields of any format, but for the value, which is shown by itself; and the order of parts, which the comparison adds.
 */
export type ChangedField = Exclude<FieldOf<PublishedFormat>, 'value'> | 'order';

const fieldWords = {
	label: { shownAs: 'Label' },
	title: { shownAs: 'Title' },
	subtitle: { shownAs: 'Subtitle' },
	abstract: { shownAs: 'Abstract' },
	description: { shownAs: 'Description' },
	summary: { shownAs: 'Summary' },
	text: { shownAs: 'Text' },
	definition: { shownAs: 'Definition' },
	caveats: { shownAs: 'Caveats' },
	unit: { shownAs: 'Unit' },
	qualifier: { shownAs: 'Qualifier' },
	period: { shownAs: 'Period' },
	area: { shownAs: 'Area' },
	population: { shownAs: 'Population' },
	quote: { shownAs: 'Source words' },
	formula: { shownAs: 'Formula' },
	assumption: { shownAs: 'Assumption' },
	assumptions: { shownAs: 'Assumptions' },
	takeaway: { shownAs: 'Takeaway' },
	note: { shownAs: 'Note' },
	axis: { shownAs: 'Axis' },
	about: { shownAs: 'About' },
	authors: { named: 'its authors' },
	publisher: { named: 'its publisher' },
	licence: { named: 'its licence' },
	kind: { named: 'what kind it is' },
	source: { named: 'its source' },
	author: { named: 'its author' },
	date: { named: 'its date' },
	evidence: { named: 'the kind of its evidence' },
	series: { named: 'what it draws' },
	references: { named: 'its reference lines' },
	inputs: { named: 'its inputs' },
	rows: { named: 'its rows' },
	fields: { named: 'its columns' },
	keyFigures: { named: 'the key figures' },
	copy: { named: 'the saved copy' },
	order: { named: 'the order in which it is read' },
	url: { named: 'its address' },
	targets: { named: 'which figures it names' },
	structure: { named: 'its structure, its emphasis or where its links lead' },
	shortTitle: { named: 'its short title' },
	language: { named: 'its language' },
	paper: { named: 'the paper of its PDF' },
	unitNames: { named: 'the name of its unit' },
	round: { named: 'how it is rounded' },
	startAtZero: { named: 'where its axis begins' },
	table: { named: 'the table that it draws' },
	intervals: { named: 'the intervals that it draws' },
	licenceName: { named: 'the name of its licence' },
	codeLicence: { named: 'the licence of its code' },
	citationStyles: { named: 'the styles of its citations' },
	unknowns: { named: 'the order of what is not known' },
	licenceUrl: { named: 'the address of its licence' },
	coverChart: { named: 'the chart on the cover' },
	depth: { named: 'its rank' },
	retrieved: { named: 'the day on which the copy was saved' },
	complete: { named: 'whether the copy is whole' },
	sha256: { named: 'what it holds' },
} as const satisfies Readonly<Record<ChangedField, FieldWords>>;

/** The words for a changed field; the name of one that no format knows. */
export function wordsOfField(name: string): FieldWords {
	const words: Readonly<Record<string, FieldWords>> = fieldWords;
	return (Object.hasOwn(words, name) ? words[name] : undefined) ?? { named: name };
}
