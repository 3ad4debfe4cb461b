import { z } from 'zod';
import { bounds } from './bounds.ts';
import { Code, Name } from './text-kind.ts';
import { WebUrl } from './web-url.ts';

/** The key of a work, as reference managers make them: `touvron2023`, `smith_2020`, `Kwon.2023`. */
export const WorkId = z
	.string()
	.max(80, 'Keep the key of a work within 80 characters: it is part of an address.')
	.regex(
		/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,
		'Write the key of a work in Latin letters, digits, hyphens, underscores and full stops, such as smith2020.',
	);

const flag = z.union([z.boolean(), z.number(), Code]).optional();

/** A person or an organisation, in the parts that CSL-JSON has for a name. */
const WorkName = z
	.strictObject({
		family: Name.optional(),
		given: Name.optional(),
		literal: Name.optional().describe('The name of an organisation.'),
		'dropping-particle': Name.optional(),
		'non-dropping-particle': Name.optional(),
		suffix: Name.optional(),
		'comma-suffix': flag,
		'static-ordering': flag,
		'parse-names': flag,
	})
	.refine(
		({ family, literal, given }) => (family ?? literal ?? given) !== undefined,
		'Give the `family` name of a person, or the `literal` name of an organisation.',
	);
export type WorkName = z.infer<typeof WorkName>;

const Digits = z.string().regex(/^-?\d{1,4}$/, 'Write a year, a month or a day as a number.');
const DateParts = z
	.array(z.union([z.int().min(-9999).max(9999), Digits.transform(Number)]))
	.min(1)
	.max(3)
	.refine(
		([, month = 1, day = 1]) => month >= 1 && month <= 12 && day >= 1 && day <= 31,
		'Write year, month and day in this order, such as [2023, 7, 18]; what is not known is left out.',
	);

/** A date as CSL-JSON has it: numbers for year, month and day, or words. */
const WorkDate = z
	.strictObject({
		'date-parts': z.array(DateParts).min(1).max(2).optional().describe('Year, month and day; twice for a span.'),
		raw: Name.optional(),
		literal: Name.optional().describe('The date in words.'),
		season: z.union([Name, z.int()]).optional(),
		circa: flag,
	})
	.refine(
		(date) => (date['date-parts'] ?? date.raw ?? date.literal) !== undefined,
		'Give `date-parts`, such as [[2023, 7]].',
	);
export type WorkDate = z.infer<typeof WorkDate>;

const names = z.array(WorkName).max(bounds.list).optional();
const date = WorkDate.optional();
const words = z.union([Name, z.number().transform(String)]).optional();

/** The fields of CSL-JSON that hold names. */
const nameFields = {
	author: names,
	editor: names,
	translator: names,
	chair: names,
	'collection-editor': names,
	compiler: names,
	composer: names,
	'container-author': names,
	contributor: names,
	curator: names,
	director: names,
	'editorial-director': names,
	'executive-producer': names,
	guest: names,
	host: names,
	illustrator: names,
	interviewer: names,
	narrator: names,
	organizer: names,
	'original-author': names,
	performer: names,
	producer: names,
	recipient: names,
	'reviewed-author': names,
	'script-writer': names,
	'series-creator': names,
} as const;

const dateFields = {
	issued: date,
	accessed: date,
	'available-date': date,
	'event-date': date,
	'original-date': date,
	submitted: date,
} as const;

/** The fields of CSL-JSON that a reference may print. */
const wordFields = {
	archive: words,
	archive_collection: words,
	archive_location: words,
	'archive-place': words,
	authority: words,
	'chapter-number': words,
	'collection-number': words,
	'collection-title': words,
	'container-title': words,
	'container-title-short': words,
	dimensions: words,
	division: words,
	DOI: words,
	edition: words,
	event: words,
	'event-title': words,
	'event-place': words,
	genre: words,
	ISBN: words,
	ISSN: words,
	issue: words,
	jurisdiction: words,
	language: words,
	medium: words,
	number: words,
	'number-of-pages': words,
	'number-of-volumes': words,
	'original-publisher': words,
	'original-publisher-place': words,
	'original-title': words,
	page: words,
	'page-first': words,
	part: words,
	'part-title': words,
	PMCID: words,
	PMID: words,
	printing: words,
	publisher: words,
	'publisher-place': words,
	references: words,
	'reviewed-genre': words,
	'reviewed-title': words,
	scale: words,
	section: words,
	status: words,
	supplement: words,
	'title-short': words,
	version: words,
	volume: words,
	'volume-title': words,
	'year-suffix': words,
} as const;

/** What reference managers write for themselves: it is read and not kept. */
const ownFields = {
	abstract: z.unknown().optional(),
	annote: z.unknown().optional(),
	'call-number': z.unknown().optional(),
	categories: z.unknown().optional(),
	'citation-key': z.unknown().optional(),
	'citation-label': z.unknown().optional(),
	'citation-number': z.unknown().optional(),
	custom: z.unknown().optional(),
	journalAbbreviation: z.unknown().optional(),
	keyword: z.unknown().optional(),
	note: z.unknown().optional(),
	shortTitle: z.unknown().optional(),
} as const;

/** The types of works of CSL 1.0.2. */
const types = [
	'article',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'broadcast',
	'chapter',
	'classic',
	'collection',
	'dataset',
	'document',
	'entry',
	'entry-dictionary',
	'entry-encyclopedia',
	'event',
	'figure',
	'graphic',
	'hearing',
	'interview',
	'legal_case',
	'legislation',
	'manuscript',
	'map',
	'motion_picture',
	'musical_score',
	'pamphlet',
	'paper-conference',
	'patent',
	'performance',
	'periodical',
	'personal_communication',
	'post',
	'post-weblog',
	'regulation',
	'report',
	'review',
	'review-book',
	'software',
	'song',
	'speech',
	'standard',
	'thesis',
	'treaty',
	'webpage',
] as const;

/**
 * A work that the report cites and may not copy, as CSL-JSON describes it. Written in `data/works.json`, or read from
 * `data/works.bib`. https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export const WorkSpec = z.strictObject({
	id: WorkId.describe('Its key, by which prose cites it.'),
	type: z.enum(types).describe('What it is, such as `article-journal`, `book`, `report` or `webpage`.'),
	title: Name.describe('Its title, word for word.'),
	URL: WebUrl.optional().describe('Where it is found.'),
	source: Code.optional().describe('The id of the saved source that is the same work; any catalogue otherwise.'),
	...nameFields,
	...dateFields,
	...wordFields,
	...ownFields,
});
export type WorkSpec = z.infer<typeof WorkSpec>;

export type NameField = keyof typeof nameFields;
export type DateField = keyof typeof dateFields;
export type WordField = keyof typeof wordFields;
/** The fields of a work by what they hold, in the order in which files list them. */
export const workFields = {
	names: Object.keys(nameFields).filter((name): name is NameField => Object.hasOwn(nameFields, name)),
	dates: Object.keys(dateFields).filter((name): name is DateField => Object.hasOwn(dateFields, name)),
	words: Object.keys(wordFields).filter((name): name is WordField => Object.hasOwn(wordFields, name)),
} as const;

/** A work as it is published: without what reference managers write for themselves. */
export type WorkRecord = Omit<WorkSpec, keyof typeof ownFields | 'source'>;

/** Words of a reference or of a citation, as a style sets them. */
export interface SetWords {
	readonly text: string;
	/** The same with `i`, `b`, `sup`, `sub` and `span class="small-caps"`; everything else is escaped. */
	readonly html: string;
}

/** A place in a work, such as its page 12. */
export interface Locator {
	/** Its name in CSL, such as `page` or `chapter`. */
	readonly label: string;
	readonly value: string;
}

/** A citation as prose asks for it. */
export interface CitationRequest {
	readonly work: string;
	readonly locator?: Locator | undefined;
	/** Prints the date of the work alone. */
	readonly part?: 'date' | undefined;
}

/** Works as a citation style sets them. */
export interface SetWorks {
	/** Name of the style in the CSL repository: the first one asked for, unless that has notes instead of citations. */
	readonly style: string;
	/** The style that was asked for first and has only notes. */
	readonly notesOnly?: string | undefined;
	/** One for each citation, in their order. */
	readonly citations: readonly SetWords[];
	/** The works cited, in the order of the style’s list. A style that numbers works gives their numbers. */
	readonly references: readonly { readonly id: string; readonly words: SetWords; readonly number?: number | undefined }[];
}

/**
 * Sets citations, in reading order, and the list of the works that they cite. `node/cite/set-works.ts` implements it.
 *
 * @param works The works that may be cited.
 * @param styles Names of styles in the CSL repository; those of every report if it chooses none.
 * @param language BCP 47 tag of the text.
 */
export type CiteWorks = (
	works: readonly WorkSpec[],
	citations: readonly CitationRequest[],
	styles: readonly string[] | undefined,
	language: string,
) => SetWorks;

/** A citation in the text. */
export interface Citation extends SetWords {
	/** Its section and its place among the citations there, by which the page finds it. */
	readonly key: string;
	readonly work: string;
	/** The fragment of its place in the text. */
	readonly anchor: string;
	readonly part?: 'date' | undefined;
	readonly section: string;
	readonly claim?: string | undefined;
}

/** The title of a work without the markup that CSL-JSON allows in it. */
export function titleOfWork({ record: { title } }: Pick<Work, 'record'>): string {
	return title.replace(/<\/?(?:i|b|sup|sub|sc|span)\b[^>]*>/g, '');
}

/** A work that the report cites. */
export interface Work {
	readonly id: string;
	readonly record: WorkRecord;
	/** The entry of the list of works cited. */
	readonly reference: SetWords;
	/** Its number, in a style that numbers works. */
	readonly number?: number | undefined;
	/** Id of the saved source that is the same work. */
	readonly source?: string | undefined;
}
