import type { Place } from '../problem.ts';
import { placesIn } from './line-at.ts';
import type { Path, YamlFile } from './yaml-file.ts';

interface BibEntry {
	readonly key: string;
	readonly start: number;
	readonly text: string;
}

/** The fields of BibTeX from which a field of CSL-JSON may come, where their names differ. */
const fieldNames: Readonly<Record<string, readonly string[]>> = {
	issued: ['date', 'year', 'month'],
	accessed: ['urldate'],
	URL: ['url', 'howpublished'],
	DOI: ['doi'],
	ISBN: ['isbn'],
	ISSN: ['issn'],
	page: ['pages'],
	'container-title': ['journaltitle', 'journal', 'booktitle'],
	'collection-title': ['series'],
	publisher: ['publisher', 'institution', 'school', 'organization'],
	'publisher-place': ['location', 'address'],
	genre: ['type'],
	issue: ['number', 'issue'],
};

/**
 * Finds the places of entries and fields in a file of BibTeX.
 *
 * @param works What the reader has made of it, in the order of the file.
 */
export function bibFile(file: string, text: string, works: readonly unknown[]): YamlFile {
	const placeAt = placesIn(file, text);
	const left = entriesIn(text);
	const found = works.map((work) => {
		const index = left.findIndex(({ key }) => key === keyOf(work));
		return index < 0 ? undefined : left.splice(index, 1)[0];
	});
	const find = (path: Path, words?: string): Place => {
		const [index, field] = path;
		const entry = typeof index === 'number' ? found[index] : undefined;
		if (entry === undefined) return placeAt(0);
		const start = field === undefined ? 0 : fieldIn(entry.text, String(field));
		const offset = words === undefined ? -1 : entry.text.indexOf(words, start);
		return placeAt(entry.start + (offset < 0 ? start : offset));
	};
	return {
		file,
		value: works,
		place: (path) => find(path),
		placeOfKey: (path) => find(path),
		placeOfWords: find,
	};
}

function entriesIn(text: string): BibEntry[] {
	const starts = [...text.matchAll(/^[^\S\n]*@\s*(\w+)\s*[{(]\s*([^\s,{}()=]+)\s*,/gm)].filter(
		([, type = '']) => !/^(?:comment|string|preamble)$/i.test(type),
	);
	return starts.map(({ index, 0: written, 2: key = '' }, at) => ({
		key,
		start: index + written.indexOf('@'),
		text: text.slice(index + written.indexOf('@'), starts[at + 1]?.index ?? text.length),
	}));
}

/** The offset of a field in an entry; 0 if it is not written there. */
function fieldIn(entry: string, field: string): number {
	const names = fieldNames[field] ?? [field];
	return Math.max(0, ...names.map((name) => entry.search(new RegExp(`\\b${RegExp.escape(name)}\\s*=`, 'i'))));
}

function keyOf(work: unknown): unknown {
	return typeof work === 'object' && work !== null && 'id' in work ? work.id : undefined;
}
