import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Report } from '../../core/model/report.ts';
import { inAsciiDigits, joinGroups, withoutMarks } from '../../core/spelling/search-form.ts';
import { writeSiteFile } from '../site-file.ts';
import { readPageText } from './read-page-text.ts';
import { searchRecords } from './search-records.ts';

/** Writes the search index, and a list of its words, with which the search corrects typing errors. */
export async function writeSearchIndex(report: Report, dist: URL): Promise<void> {
	const records = [
		...searchRecords(report, (path, without) =>
			readPageText(readFileSync(new URL(`.${path}index.html`, dist), 'utf8'), without),
		),
	];
	const { index, errors } = await createIndex({ writePlayground: false });
	if (index === undefined) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	const language = report.meta.language.split('-')[0] ?? 'en';
	for (const { url, title, kind, content: body, value, aliases = [], isKey = false } of records) {
		const content = `${title}. ${body}`;
		// Pagefind takes a range for one word, so its bounds are listed apart. Those of a figure’s own value weigh more.
		const meta = {
			title,
			kind,
			numbers: numbersIn(content),
			...unmarkedIn([content, ...aliases].join('. ')),
			...(value !== undefined && { value: numbersIn(value) }),
			...(aliases.length > 0 && { aliases: aliases.join('. ') }),
			...(isKey && { key: content }),
		};
		const added = await index.addCustomRecord({ url, language, content, meta });
		if (added.errors.length > 0) throw new Error(`“${title}” could not be indexed: ${added.errors.join('; ')}`);
	}
	// Pagefind does not write the files itself: if it cannot write, it panics without a reason.
	const made = await index.getFiles();
	await close();
	if (made.errors.length > 0) throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
	const site = fileURLToPath(dist);
	for (const { path, content } of made.files) {
		// Its worker and user interfaces are among them, and no page loads these.
		if (/\.(?:js|css)$/.test(path) && path !== 'pagefind.js') continue;
		writeSiteFile(site, `/pagefind/${path}`, content);
	}
	const words = wordsIn(records.map(({ title, content, aliases = [] }) => [title, content, ...aliases].join(' ')));
	writeSiteFile(site, '/pagefind/words.json', JSON.stringify(words));
}

/** The numbers of a text in ASCII digits, and those that spaces group also without these. */
function numbersIn(text: string): string {
	const plain = inAsciiDigits(text);
	const written = [plain, joinGroups(plain)].flatMap((each) => each.match(/\d+(?:[.,\u00A0\u202F]\d+)*/g) ?? []);
	return [...new Set(written)].join(' ');
}

/** The words of a text that hold an apostrophe or the mark of a letter, without it. */
function unmarkedIn(text: string): { unmarked?: string } {
	const marked = (text.match(/(?<![\p{L}\p{M}])[\p{L}\p{M}]+(?:['‘’ʻʼ`´][\p{L}\p{M}]*)+/gu) ?? []).map(withoutMarks);
	return marked.length === 0 ? {} : { unmarked: [...new Set(marked)].join(' ') };
}

/** The words of more than two letters, the most frequent first: the search prefers it to another that is as near. */
function wordsIn(texts: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const word of new Set(text.match(/[\p{L}\p{M}]{3,}/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
	const forms = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form);
	// Of “Graduates” and “graduates”, keep the more frequent.
	return [...Map.groupBy(forms, (form) => form.toLowerCase()).values()].flatMap(([commonest = []]) => commonest);
}
