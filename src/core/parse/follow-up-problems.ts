import { Id } from '../model/id.ts';
import { Collector, type Missing, type MissingKind, type Problem } from '../problem.ts';
import type { ReportFiles } from './read-draft.ts';
import { readYaml } from './yaml-file.ts';

/** The names of all things of one kind that are written, whether they are sound or not. */
interface WrittenNames {
	readonly ids: ReadonlySet<string>;
	/** Whether the name of one could not be read: it may be any name. */
	readonly hasUnread: boolean;
}

/** Where the things of a kind are written. */
interface WhereWritten {
	/** The files; an ending that is wrong by a letter is taken as well. */
	readonly files: RegExp;
	/** The names in the text of such a file; `undefined` for a thing whose name cannot be read. */
	readonly names: (file: string, text: string) => readonly (string | undefined)[];
}

/** Each thing has a file, which is named after it. A name that cannot be an id may be meant for any. */
const nameOfFile: WhereWritten['names'] = (file) => {
	const name = /([^/]+?)(?:\.[^./]+)?$/.exec(file)?.[1] ?? '';
	return isBeside(file) ? [] : [Id.safeParse(name).success ? name : undefined];
};

function isBeside(file: string): boolean {
	return /(?:^|\/)(?:README\.md|\.[^/]*)$/.test(file);
}

/** The entries of a list in YAML, or of a list in it by name. */
function entriesOf(key: string, list?: string): WhereWritten['names'] {
	return (file, text) => {
		const value = readYaml(file, text, new Collector())?.value;
		const entries = list === undefined ? value : fieldOf(value, list);
		if (list !== undefined && value !== undefined && entries === undefined) return [];
		if (!Array.isArray(entries)) return [undefined];
		return entries.map((entry: unknown) => {
			const name = fieldOf(entry, key);
			return typeof name === 'string' ? name : undefined;
		});
	};
}

function keysOf(file: string, text: string): readonly (string | undefined)[] {
	const value = readYaml(file, text, new Collector())?.value;
	return typeof value === 'object' && value !== null ? Object.keys(value) : [undefined];
}

function fieldOf(value: unknown, key: string): unknown {
	return Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
}

function namesOfWorks(file: string, text: string): readonly (string | undefined)[] {
	if (file.endsWith('.json')) return entriesOf('id')(file, text);
	return [...text.matchAll(/@\w+\s*[{(]\s*([^\s,{}()]+)/g)].map(([, key]) => key);
}

const claimsIn: WhereWritten['names'] = (_, text) =>
	[...text.matchAll(/<Claim\b[^>]*?\bid\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id);
const anchorsIn: WhereWritten['names'] = (file, text) => [
	...claimsIn(file, text),
	...[...text.matchAll(/\{#([^\s}]+)/g)].map(([, id]) => id),
];

const REPORT = /^data\/report\.ya?ml$/;
const PROSE = /^content\/[^/]+\.mdx?$/;

const written: Readonly<Record<Exclude<MissingKind, 'address'>, WhereWritten>> = {
	figure: { files: /^data\/figures\/[^/]+\.ya?ml$/, names: entriesOf('id') },
	term: { files: /^data\/terms\.ya?ml$/, names: entriesOf('id') },
	unit: { files: /^data\/units\.ya?ml$/, names: entriesOf('code') },
	work: { files: /^data\/works\.(?:json|bib)$/, names: namesOfWorks },
	source: { files: /^data\/sources\/[^/]+$/, names: nameOfFile },
	chart: { files: /^data\/charts\/[^/]+$/, names: nameOfFile },
	table: { files: /^data\/tables\/[^/]+$/, names: nameOfFile },
	picture: { files: /^data\/pictures\/[^/]+$/, names: nameOfFile },
	section: { files: REPORT, names: entriesOf('id', 'sections') },
	unknown: { files: REPORT, names: entriesOf('id', 'unknowns') },
	claim: { files: PROSE, names: claimsIn },
	query: { files: /^data\/queries\/[^/]+$/, names: (file) => [/([^/]+)$/.exec(file)?.[1]] },
	connection: { files: /^data\/connections\.ya?ml$/, names: keysOf },
	prose: { files: PROSE, names: (file) => [/([^/]+)\.mdx?$/.exec(file)?.[1]] },
};

/** The ids of all things of a kind that are written, as far as they can be read. */
export function writtenIds(kind: Exclude<MissingKind, 'address'>, files: ReportFiles): ReadonlySet<string> {
	return readNames(written[kind], files).ids;
}

/**
 * Leaves out the problems that follow from others: of a thing that was not found although it is written, because it has
 * a problem itself. Who corrects that problem corrects the others as well.
 *
 * A check that needs a thing looks it up and reports that it is missing, whatever the reason is; what rests on the
 * thing is then not checked any further. So no step has to know what the steps before have refused, and all of them run
 * over what is sound.
 */
export function withoutFollowUps(reported: readonly Problem[], files: ReportFiles): readonly Problem[] {
	if (reported.every(({ notFound }) => notFound === undefined)) return reported;
	const known = new Map<MissingKind, WrittenNames>();
	const namesOf = (kind: Exclude<MissingKind, 'address'>) => {
		const names = known.get(kind) ?? readNames(written[kind], files);
		known.set(kind, names);
		return names;
	};
	const faulty = new Set(reported.flatMap(({ notFound, at }) => (notFound === undefined ? [at.file] : [])));
	// A file that nothing reads may hold anything that was looked for.
	const isUnread = (file: string) => !Object.values(written).some(({ files: ofKind }) => ofKind.test(file));
	const hidesAll = reported.some(
		({ rule, at }) => rule === 'file-can-be-read' && files.has(at.file) && isUnread(at.file),
	);
	const isWritten = (kind: Exclude<MissingKind, 'address'>, id: string) => {
		const { ids, hasUnread } = namesOf(kind);
		// A member of a family is named after it.
		return hasUnread || ids.has(id) || (kind === 'figure' && ids.has(id.split('/')[0] ?? ''));
	};
	const follows = ({ kind, id }: Missing): boolean => {
		if (hidesAll) return true;
		if (kind === 'address') return leadsToWritten(id ?? '', files, isWritten);
		return id === undefined ? [...faulty].some((file) => written[kind].files.test(file)) : isWritten(kind, id);
	};
	const left = reported.filter(({ notFound }) => notFound === undefined || !follows(notFound));
	return (left.length > 0 ? left : reported).map(({ notFound: _, ...problem }) => problem);
}

function readNames({ files: ofKind, names }: WhereWritten, files: ReportFiles): WrittenNames {
	const found = [...files].flatMap(([file, bytes]) =>
		ofKind.test(file) ? names(file, new TextDecoder().decode(bytes)) : [],
	);
	return { ids: new Set(found.filter((id) => id !== undefined)), hasUnread: found.includes(undefined) };
}

/** Whether an address in the report is that of something that is written: its anchor, or the last part of its path. */
function leadsToWritten(
	target: string,
	files: ReportFiles,
	isWritten: (kind: Exclude<MissingKind, 'address'>, id: string) => boolean,
): boolean {
	const [path = '', fragment] = target.split('#');
	const parts = path.split('/').filter((part) => part !== '');
	if (fragment !== undefined) {
		const anchors = readNames({ files: PROSE, names: anchorsIn }, files).ids;
		return (
			anchors.has(fragment.replace(/\.\d+$/, '')) ||
			['term', 'unknown', 'figure'].some((kind) => inKind(kind, fragment))
		);
	}
	const [folder = '', ...inside] = parts;
	const name = inside.join('/').replace(/\.[a-z0-9.]+$/, '');
	const kind = folder.replace(/s$/, '');
	return name === '' ? parts.length === 1 && isWritten('prose', folder) : inKind(kind, name);

	function inKind(kind: string, id: string): boolean {
		return isKind(kind) && isWritten(kind, id);
	}
}

function isKind(word: string): word is Exclude<MissingKind, 'address'> {
	return Object.hasOwn(written, word);
}
