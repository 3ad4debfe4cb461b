import type { Nameable } from '../model/id.ts';
import type { NamedKind } from '../narrative/named-kinds.ts';
import { readYaml } from '../parse/yaml-file.ts';
import { Collector } from '../problem.ts';
import type { Suggestion } from './write-schema.ts';

/** The names that a report has, by what they name. */
export type NamesInReport = Readonly<Record<NamedKind | Exclude<Nameable, 'area' | 'citable'>, readonly Suggestion[]>>;

/** An entry of a data file, of which nothing has been checked. */
type Entry = Readonly<Record<string, unknown>>;

/** The files that hold names, as patterns of paths in the folder of a report. */
export const filesWithNames = [
	'data/{report,terms,units,connections}.yaml',
	'data/{figures,charts,tables,pictures,sources}/*.yaml',
	'data/works.{json,bib}',
	'content/*.mdx',
] as const;

/**
 * Finds the names that a report has, also in one that has problems: an author is offered them while writing. What
 * cannot be read has none.
 *
 * @param files The texts of the files that fit `filesWithNames`, by their paths.
 */
export function namesInReport(files: ReadonlyMap<string, string>): NamesInReport {
	const entryOf = (file: string) => asEntry(valueOf(file, files.get(file)));
	const listIn = (...names: readonly string[]) => names.flatMap((file) => asList(valueOf(file, files.get(file))));
	const inFolder = (folder: string) =>
		[...files.keys()].flatMap((file): Suggestion[] => {
			const [, name] = /^(.*)\.yaml$/.exec(file.slice(folder.length)) ?? [];
			if (!file.startsWith(folder) || name === undefined) return [];
			const { title, caption } = entryOf(file);
			return [{ name, says: words(title ?? caption) }];
		});
	const figures = [...files.keys()].filter((file) => file.startsWith('data/figures/'));
	const prose = [...files].filter(([file]) => file.startsWith('content/'));
	const report = entryOf('data/report.yaml');
	return {
		figure: named(listIn(...figures), 'id', 'label'),
		term: named(listIn('data/terms.yaml'), 'id', 'label'),
		source: inFolder('data/sources/'),
		chart: inFolder('data/charts/'),
		table: inFolder('data/tables/'),
		picture: inFolder('data/pictures/'),
		unknown: named(asList(report['unknowns']), 'id', 'title'),
		section: named(asList(report['sections']), 'id', 'title'),
		claim: prose.flatMap(([, text]) => claimsIn(text)),
		work: [...named(listIn('data/works.json'), 'id', 'title'), ...worksInBib(files.get('data/works.bib') ?? '')],
		unit: listIn('data/units.yaml').flatMap(({ code, name }) =>
			typeof code === 'string' ? [{ name: code, says: words(asEntry(name)['other']) }] : [],
		),
		connection: Object.entries(entryOf('data/connections.yaml')).map(([name, each]) => ({
			name,
			says: words(asEntry(each)['engine']),
		})),
	};
}

/** All that has an address of its own, by kind and id, as `data/changes.yaml` and files of words name it. */
export function citablesIn(names: NamesInReport): Suggestion[] {
	const { unit: _, connection: __, ...citable } = names;
	return Object.entries(citable).flatMap(([kind, each]) =>
		each.map(({ name, says }) => ({ name: `${kind}:${name}`, says })),
	);
}

function named(entries: readonly Entry[], key: string, label: string): Suggestion[] {
	return entries.flatMap((entry) => {
		const name = entry[key];
		return typeof name === 'string' && name !== '' ? [{ name, says: words(entry[label]) }] : [];
	});
}

function claimsIn(text: string): Suggestion[] {
	return [...text.matchAll(/<Claim\s([^>]*)>/g)].flatMap(([, properties = '']) => {
		const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(properties)?.[1];
		const id = of('id');
		return id === undefined ? [] : [{ name: id, says: of('title') ?? '' }];
	});
}

function worksInBib(text: string): Suggestion[] {
	return [...text.matchAll(/^\s*@(?!comment\b|string\b|preamble\b)(\w+)\s*\{\s*([^\s,{}]+)\s*,/gim)].map(
		([, type = '', name = '']) => ({ name, says: type }),
	);
}

/** What a data file holds; `undefined` if it is missing or cannot be read. JSON is YAML as well. */
function valueOf(file: string, text: string | undefined): unknown {
	return text === undefined ? undefined : readYaml(file, text, new Collector())?.value;
}

function asEntry(value: unknown): Entry {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asList(value: unknown): Entry[] {
	return Array.isArray(value) ? value.map(asEntry) : [];
}

function words(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
