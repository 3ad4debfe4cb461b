import { z } from 'zod';
import { bounds } from './bounds.ts';
import { isDoi } from './checksums.ts';
import { notOffered } from './not-offered.ts';
import { Code, Name } from './text-kind.ts';
import { WebUrl } from './web-url.ts';
import { workTypes } from './work-types.ts';

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
		family: Name.optional().describe('The family name of a person.'),
		given: Name.optional().describe('The given names of a person.'),
		literal: Name.optional().describe('The name of an organisation.'),
		'dropping-particle': Name.optional().describe('A word before the family name that a list leaves out: “von”.'),
		'non-dropping-particle': Name.optional().describe('A word before the family name that a list keeps: “van der”.'),
		suffix: Name.optional().describe('What follows the name: “Jr.”.'),
		'comma-suffix': flag.describe('Whether a comma stands before the suffix.'),
		'static-ordering': flag.describe('Whether the family name always comes first, as in Hungarian.'),
		'parse-names': flag.describe('Read, and not used.'),
	})
	.refine(
		({ family, literal, given }) => (family ?? literal ?? given) !== undefined,
		'Give the `family` name of a person, or the `literal` name of an organisation.',
	);
export type WorkName = z.infer<typeof WorkName>;

/** Whether a name is none, but says that there are more, as the last of “Smith, Jane and others” in BibTeX does. */
export function areOthers({ literal, family, given, 'non-dropping-particle': particle }: WorkName): boolean {
	const name = literal ?? [particle, family].filter((part) => part !== undefined).join(' ');
	return given === undefined && /^(?:others|et al\.?)$/i.test(name);
}

/** A DOI, which may be written as an address or with its prefix. */
const Doi = Name.transform((doi) => doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')).refine(
	isDoi,
	'Write what follows https://doi.org/, such as 10.1038/s41586-020-2649-2, or leave it out.',
);

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
		raw: Name.optional().describe('The date as a program has written it.'),
		literal: Name.optional().describe('The date in words.'),
		season: z.union([Name, z.int()]).optional().describe('A season, in words or as a number from 1 to 4.'),
		circa: flag.describe('Whether the date is about.'),
	})
	.refine(
		(date) => (date['date-parts'] ?? date.raw ?? date.literal) !== undefined,
		'Give `date-parts`, such as [[2023, 7]].',
	);
export type WorkDate = z.infer<typeof WorkDate>;

const names = z.array(WorkName).max(bounds.list).optional();
const date = WorkDate.optional();
const words = z.union([Name, z.number().transform(String)]).optional();
// Fields that few works have: an author who asks which there are is told of the others.
const rareNames = z.array(WorkName).max(bounds.list).optional();
const rareWords = z.union([Name, z.number().transform(String)]).optional();
const rareDate = WorkDate.optional();
const own = z.unknown().optional();
for (const rare of [rareNames, rareWords, rareDate, own]) notOffered.add(rare);

/** The fields of CSL-JSON that hold names. */
const nameFields = {
	author: names.describe('Who wrote it.'),
	editor: names.describe('Who edited it.'),
	translator: names.describe('Who translated it.'),
	chair: rareNames,
	'collection-editor': rareNames,
	compiler: rareNames,
	composer: rareNames,
	'container-author': rareNames,
	contributor: rareNames,
	curator: rareNames,
	director: rareNames,
	'editorial-director': rareNames,
	'executive-producer': rareNames,
	guest: rareNames,
	host: rareNames,
	illustrator: rareNames,
	interviewer: rareNames,
	narrator: rareNames,
	organizer: rareNames,
	'original-author': rareNames,
	performer: rareNames,
	producer: rareNames,
	recipient: rareNames,
	'reviewed-author': rareNames,
	'script-writer': rareNames,
	'series-creator': rareNames,
} as const;

const dateFields = {
	issued: date.describe('When it was published.'),
	accessed: date.describe('When you read it on the web.'),
	'available-date': rareDate,
	'event-date': rareDate,
	'original-date': rareDate,
	submitted: rareDate,
} as const;

/** The fields of CSL-JSON that a reference may print. */
const wordFields = {
	archive: words.describe('The archive that keeps it.'),
	archive_collection: rareWords,
	archive_location: rareWords,
	'archive-place': rareWords,
	authority: rareWords,
	'chapter-number': rareWords,
	'collection-number': rareWords,
	'collection-title': words.describe('The series in which it appeared.'),
	'container-title': words.describe('The journal, the book or the site in which it appeared.'),
	'container-title-short': rareWords,
	dimensions: rareWords,
	division: rareWords,
	DOI: Doi.optional().describe('Its DOI, bare or as an address.'),
	edition: words.describe('Its edition, such as 2.'),
	event: rareWords,
	'event-title': words.describe('The conference at which it was given.'),
	'event-place': rareWords,
	genre: words.describe('What it is, such as “Doctoral dissertation”.'),
	ISBN: words.describe('The number of a book.'),
	ISSN: words.describe('The number of a journal.'),
	issue: words.describe('The issue of the journal.'),
	jurisdiction: rareWords,
	language: words.describe('Its language, as a tag or a name: it says how names are written.'),
	medium: rareWords,
	number: words.describe('Its number, as that of a report or a law.'),
	'number-of-pages': rareWords,
	'number-of-volumes': rareWords,
	'original-publisher': rareWords,
	'original-publisher-place': rareWords,
	'original-title': rareWords,
	page: words.describe('Its pages in what it appeared in, such as 12–30.'),
	'page-first': rareWords,
	part: rareWords,
	'part-title': rareWords,
	PMCID: rareWords,
	PMID: rareWords,
	printing: rareWords,
	publisher: words.describe('Who published it.'),
	'publisher-place': words.describe('Where it was published.'),
	references: rareWords,
	'reviewed-genre': rareWords,
	'reviewed-title': rareWords,
	scale: rareWords,
	section: rareWords,
	status: rareWords,
	supplement: rareWords,
	'title-short': words.describe('A short title.'),
	version: words.describe('Its version.'),
	volume: words.describe('The volume of the journal or the book.'),
	'volume-title': rareWords,
	'year-suffix': rareWords,
} as const;

/** What reference managers write for themselves: it is read and not kept. */
const ownFields = {
	abstract: own,
	annote: own,
	'call-number': own,
	categories: own,
	'citation-key': own,
	'citation-label': own,
	'citation-number': own,
	custom: own,
	journalAbbreviation: own,
	keyword: own,
	note: own,
	shortTitle: own,
} as const;

/**
 * A work that the report cites and may not copy, as CSL-JSON describes it. Written in `data/works.json`, or read from
 * `data/works.bib`. https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export const WorkSpec = z.strictObject({
	id: WorkId.describe('Its key, by which prose cites it.'),
	type: z.enum(workTypes).describe('What it is, such as `article-journal`, `book`, `report` or `webpage`.'),
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
