import { formatArea } from '../format/format-area.ts';
import { formatList } from '../format/intl-formatters.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Report } from '../model/report.ts';
import { type HasLetter, missingLetters, nameLetter } from '../parse/check-letters.ts';
import type { Place, Problems } from '../problem.ts';

type Unpublished = Omit<Report, 'editions'>;

/** A language whose letters every typeface has, to compare another with, and the tags that bring nothing else. */
const PLAIN = 'en';
const IS_PLAIN = /^en(?:-[A-Z]{2})?$/;

/** Fields that are no words, and those of a saved copy that are shown and not printed. */
const NOT_PRINTED: ReadonlySet<string> = new Set([
	'file',
	'sha256',
	'before',
	'after',
	'prefix',
	'suffix',
	'formula',
	'expression',
]);

/**
 * Finds what the outputs would print and the typefaces of the report cannot: the letters that its language writes
 * numbers, dates and countries with, and those that an author wrote as a character reference or an escape, which no
 * look at the files finds.
 *
 * @param languageAt Where the language of the report is written.
 * @param placeOf Where a thing is written, by its reference, such as `figure:gpu-growth`.
 */
export function checkPrinted(
	report: Unpublished,
	hasLetter: HasLetter,
	languageAt: () => Place,
	placeOf: (ref: string) => Place,
	problems: Problems,
): void {
	const foreign = foreignLetters(report, hasLetter);
	if (foreign.length > 0) {
		problems.report({
			rule: 'letter-can-be-drawn',
			at: languageAt(),
			message:
				`Numbers, dates and names in “${report.meta.language}” are written with letters that the typefaces of the report ` +
				`lack: ${nameAll(foreign)}.`,
			hint:
				'Write the report in a language of Latin, Cyrillic or Greek letters, such as en, ru or kk, the first of ' +
				'`languages`.',
		});
	}
	const known = new Set(foreign);
	const seen = new WeakSet<object>();
	for (const [where, thing] of thingsIn(report)) {
		const missing = missingIn(wordsIn(thing, seen), hasLetter).filter((letter) => !known.has(letter));
		if (missing.length === 0) continue;
		for (const letter of missing) known.add(letter);
		problems.report({
			rule: 'letter-can-be-drawn',
			at: typeof where === 'string' ? placeOf(where) : where,
			message: `The typefaces of the report have no glyph for ${nameAll(missing)}.`,
			hint: 'Write it in another way. Here it is an escape or a character reference, such as \\u6f22 or &#x6f22;.',
		});
	}
}

/**
 * The letters that the language brings, and that no typeface has. What is missing in plain words as well, an author
 * brought.
 */
function foreignLetters(report: Unpublished, hasLetter: HasLetter): string[] {
	const { language } = report.meta;
	const missing = IS_PLAIN.test(language) ? [] : missingIn(languageWords(report, language), hasLetter);
	if (missing.length === 0) return [];
	const plain = new Set(missingIn(languageWords(report, PLAIN), hasLetter));
	return missing.filter((letter) => !plain.has(letter));
}

/** What the language itself brings to a report, where the outputs print it. */
function* languageWords({ meta, figures, sources }: Unpublished, locale: string): Generator<string> {
	yield formatPeriod(meta.edition.date, locale);
	yield formatList(['A', 'B', 'C'], locale);
	for (const { date, retrieved } of sources) for (const day of [date, retrieved]) yield formatPeriod(day, locale);
	for (const figure of figures) {
		yield formatQuantity(figure, locale);
		yield formatQuantity(figure, locale, { form: 'long' });
		yield formatPeriod(figure.period, locale);
		yield formatArea(figure.area, locale);
	}
}

/** Each thing with its reference; of prose outside claims only the file is known. */
function* thingsIn({
	meta,
	sections,
	figures,
	charts,
	tables,
	sources,
	terms,
}: Unpublished): Generator<readonly [where: string | Place, thing: unknown]> {
	yield [{ file: 'data/report.yaml', line: 1, column: 1 }, meta];
	for (const { id, title, summary, file, text, tree, headings, claims } of sections) {
		yield [`section:${id}`, { title, summary }];
		for (const claim of claims) yield [`claim:${claim.id}`, claim];
		// The tree has what stands in no text: code, and addresses of links.
		yield [
			{ file, line: 1, column: 1 },
			{ text, headings, tree },
		];
	}
	for (const figure of figures) yield [`figure:${figure.id}`, figure];
	for (const chart of charts) yield [`chart:${chart.id}`, chart];
	for (const table of tables) yield [`table:${table.id}`, table];
	for (const { copy: _, ...source } of sources) yield [`source:${source.id}`, source];
	for (const term of terms) yield [`term:${term.id}`, term];
}

/** Every text inside a thing; of an object that many have, such as a unit, only the first time. */
function wordsIn(thing: unknown, seen: WeakSet<object>, words: string[] = []): string[] {
	if (typeof thing === 'string') words.push(thing);
	if (typeof thing !== 'object' || thing === null || seen.has(thing)) return words;
	seen.add(thing);
	for (const [key, value] of Object.entries(thing)) if (!NOT_PRINTED.has(key)) wordsIn(value, seen, words);
	return words;
}

function missingIn(words: Iterable<string>, hasLetter: HasLetter): string[] {
	return missingLetters(Array.from(words).join('\n'), hasLetter);
}

/** As many as a reader takes in. */
const MOST_NAMED = 8;

function nameAll(letters: readonly string[]): string {
	const more = letters.length - MOST_NAMED;
	return `${letters.slice(0, MOST_NAMED).map(nameLetter).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
