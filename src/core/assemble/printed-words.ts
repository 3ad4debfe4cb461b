import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { formatList, numberFormat } from '../format/intl-formatters.ts';
import { languageInItself } from '../format/language-in-itself.ts';
import { ROWS_OF_PAGE } from '../format/table-rows.ts';
import type { Report } from '../model/report.ts';
import { broughtWords } from '../words/brought-words.ts';
import type { Place } from '../problem.ts';
import { isMathematics } from './letters-of-mathematics.ts';

/** A report before its editions are known. */
export type AssembledReport = Omit<Report, 'editions'>;

/** Fields that hold no words, and fields of a saved copy that are not printed. */
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

/** Each part of the report that is printed, with its reference; prose outside claims with the place of its file. */
export function* printedParts({
	meta,
	sections,
	figures,
	charts,
	tables,
	pictures,
	sources,
	terms,
}: AssembledReport): Generator<readonly [where: string | Place, part: unknown]> {
	yield [{ file: 'data/report.yaml', line: 1, column: 1 }, meta];
	for (const { id, title, summary, file, text, tree, headings, claims } of sections) {
		yield [`section:${id}`, { title, summary }];
		for (const claim of claims) yield [`claim:${claim.id}`, claim];
		// The tree holds what the text does not: code, and addresses of links.
		yield [
			{ file, line: 1, column: 1 },
			{ text, headings, tree },
		];
	}
	for (const figure of figures) yield [`figure:${figure.id}`, figure];
	for (const chart of charts) yield [`chart:${chart.id}`, chart];
	for (const table of tables) yield [`table:${table.id}`, { ...table, rows: table.rows.slice(0, ROWS_OF_PAGE) }];
	for (const { bytes: _, given: __, ...picture } of pictures) yield [`picture:${picture.id}`, picture];
	for (const { copy: _, ...source } of sources) yield [`source:${source.id}`, source];
	for (const term of terms) yield [`term:${term.id}`, term];
}

/** Every text inside a value. An object that several parts share, such as a unit, is read once. */
export function wordsIn(part: unknown, seen: WeakSet<object>, words: string[] = []): string[] {
	if (typeof part === 'string') words.push(part);
	if (typeof part !== 'object' || part === null || seen.has(part) || isMathematics(part)) return words;
	seen.add(part);
	for (const [key, value] of Object.entries(part)) if (!NOT_PRINTED.has(key)) wordsIn(value, seen, words);
	return words;
}

/** All words of a report in its languages that its pages show, but for those of saved copies that it does not quote. */
export function wordsOfPages(reports: readonly AssembledReport[]): string {
	const seen = new WeakSet();
	const languages = reports.map(({ meta }) => meta.language);
	return [
		...reports.flatMap((report) => [...printedParts(report)].flatMap(([, part]) => wordsIn(part, seen))),
		...reports.flatMap((report) => [...wordsOfLanguage(report, report.meta.language)]),
		...languages.map((language) => languageInItself(language, languages)),
		...[...broughtWords().values()].flatMap(({ messages }) => [...messages.values()]),
	].join('\n');
}

/** The numbers, dates and names of a report as a language writes them, where the outputs print them. */
export function* wordsOfLanguage({ meta, figures, sources }: AssembledReport, locale: string): Generator<string> {
	yield numberFormat(locale, {}).format(9_876_543_210);
	yield formatPeriod(meta.edition.date, locale);
	// Editions may be of any month.
	for (let month = 1; month <= 12; month++) yield formatPeriod(`2001-${String(month).padStart(2, '0')}-01`, locale);
	yield formatList(['A', 'B', 'C'], locale);
	for (const { date, retrieved } of sources) for (const day of [date, retrieved]) yield formatPeriod(day, locale);
	for (const figure of figures) {
		yield formatQuantity(figure, locale);
		yield formatQuantity(figure, locale, { form: 'long' });
		yield formatPeriod(figure.period, locale);
		yield formatArea(figure.area, locale);
	}
}

/** What is published of the saved copies that are texts, with what stands around each quote. */
export function wordsOfCopies({ sources }: Pick<Report, 'sources'>): string {
	return sources.flatMap(({ copy }) => (copy.kind === 'text' ? copy.pieces.map(({ text }) => text) : [])).join('\n');
}
