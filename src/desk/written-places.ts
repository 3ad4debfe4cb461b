import { readYaml } from '../core/parse/yaml-file.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';
import { Collector, type Place } from '../core/problem.ts';

/** Where an entry is written, by its kind and id. */
export type PlaceOfEntry = (kind: EntryKind, id: string) => Place | undefined;

/** The files that hold a list of entries, and by which field these are named. */
const lists = {
	figure: { files: /^data\/figures\/[^/]+\.yaml$/, key: 'id' },
	term: { files: /^data\/terms\.yaml$/, key: 'id' },
	work: { files: /^data\/works\.json$/, key: 'id' },
} as const;

/** The folders in which each entry has a file of its own, which is named after it. */
const folders = {
	chart: 'data/charts',
	table: 'data/tables',
	picture: 'data/pictures',
	source: 'data/sources',
} as const;

export type EntryKind = keyof typeof lists | keyof typeof folders | 'unknown';

/** Finds where entries of data files are written. Each file is read when the first of its entries is asked for. */
export function writtenPlaces(files: ReportFiles): PlaceOfEntry {
	const known = new Map<EntryKind, ReadonlyMap<string, () => Place>>();
	return (kind, id) => {
		const places = known.get(kind) ?? placesOf(kind, files);
		known.set(kind, places);
		// A member of a family is written with it.
		return (places.get(id) ?? places.get(id.split('/')[0] ?? ''))?.();
	};
}

function placesOf(kind: EntryKind, files: ReportFiles): ReadonlyMap<string, () => Place> {
	if (kind === 'unknown') return inList('data/report.yaml', files, 'id', 'unknowns');
	if (isListed(kind)) {
		const { files: ofKind, key } = lists[kind];
		return new Map([...files.keys()].flatMap((file) => (ofKind.test(file) ? [...inList(file, files, key)] : [])));
	}
	const folder = `${folders[kind]}/`;
	return new Map(
		[...files.keys()].flatMap((file): [string, () => Place][] =>
			file.startsWith(folder) && file.endsWith('.yaml')
				? [[file.slice(folder.length, -'.yaml'.length), () => ({ file, line: 1, column: 1 })]]
				: [],
		),
	);
}

function isListed(kind: EntryKind): kind is keyof typeof lists {
	return Object.hasOwn(lists, kind);
}

function inList(file: string, files: ReportFiles, key: string, list?: string): ReadonlyMap<string, () => Place> {
	const yaml = readYaml(file, new TextDecoder().decode(files.get(file)), new Collector());
	const entries = list === undefined ? yaml?.value : fieldOf(yaml?.value, list);
	if (yaml === undefined || !Array.isArray(entries)) return new Map();
	return new Map(
		entries.map((entry: unknown, index) => [
			String(fieldOf(entry, key)),
			() => yaml.place(list === undefined ? [index] : [list, index]),
		]),
	);
}

function fieldOf(value: unknown, key: string): unknown {
	return Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
}
