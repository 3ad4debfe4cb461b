import type { DataFormat } from '../model/data-set.ts';
import { encodingNames } from '../model/encoding.ts';
import type { SourceRecord } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { KeyWith } from '../words/values.ts';

/** A fact of how the file of a data set is read, in words. */
export interface ReadingFact {
	readonly name: string;
	readonly text: string;
}

/** Characters that cannot be seen, and how readers call them. */
const CHARACTERS: Readonly<Record<string, KeyWith>> = {
	'\t': 'reading.tab',
	' ': 'reading.space',
	'\u00a0': 'reading.no-break-space',
	'\u202f': 'reading.no-break-space',
};

/**
 * How the file of a data set is read, as its record says it: only what such a file has. Where nothing of it is
 * published, without names and marks that stand in the file.
 */
export function readingFacts(
	{ file, format = {}, publish }: Pick<SourceRecord, 'file' | 'format' | 'publish'>,
	locale: string,
): ReadingFact[] {
	const ending = file.slice(file.lastIndexOf('.') + 1);
	const isText = ending === 'csv' || ending === 'tsv';
	const { encoding = 'utf-8', delimiter = ending === 'tsv' ? '\t' : ',', decimal = '.', group } = format;
	const texts: Readonly<Partial<Record<ReadingField, string | undefined>>> = {
		form: ending.toUpperCase(),
		encoding: isText ? encodingNames[encoding] : undefined,
		delimiter: isText ? nameCharacter(delimiter, locale) : undefined,
		decimal: isText || decimal === ',' ? nameCharacter(decimal, locale) : undefined,
		group: group === undefined ? undefined : nameCharacter(group, locale),
		header: isText || format.header !== undefined ? headerOf(format, locale) : undefined,
		rows: format.rows && say(locale, 'reading.from-to', { first: format.rows[0], last: format.rows[1] }),
		sheet: format.sheet,
		range: format.range,
		path: format.path,
		missing: format.missing?.map((mark) => (mark === '' ? say(locale, 'rows.empty') : quote(mark, locale))).join(', '),
	};
	return FIELDS.flatMap((field): ReadingFact[] => {
		const text = publish === 'nothing' && OF_THE_FILE.has(field) ? undefined : texts[field];
		return text === undefined || text === '' ? [] : [{ name: say(locale, `reading.${field}`), text }];
	});
}

const FIELDS = [
	...(['form', 'encoding', 'delimiter', 'decimal', 'group', 'header', 'rows'] as const),
	...(['sheet', 'range', 'path', 'missing'] as const),
];
type ReadingField = (typeof FIELDS)[number];
/** What quotes the file. */
const OF_THE_FILE: ReadonlySet<ReadingField> = new Set(['sheet', 'path', 'missing']);

function nameCharacter(character: string, locale: string): string {
	const key = CHARACTERS[character];
	return key === undefined ? quote(character, locale) : say(locale, key);
}

function quote(words: string, locale: string): string {
	return say(locale, 'quote.words', { words });
}

function headerOf({ header = 1 }: DataFormat, locale: string): string {
	if (header === 'none') return say(locale, 'reading.no-header');
	if (typeof header === 'number') return String(header);
	return say(locale, 'reading.from-to', { first: header[0], last: header[1] });
}
