/*
 * Decision: two YAML readers. `js-yaml` reads every file, `yaml` only one that has a problem.
 *
 * Every problem names a line and a column, which `js-yaml` does not keep. `yaml` keeps them, and takes ten times as
 * long. A check reads all files and has no problem most of the time, so places are worked out when the first one is
 * asked for. Both read YAML 1.2 by its core schema.
 */

import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Place, Problem, Problems } from '../problem.ts';
import { explainMalformedYaml } from './explain-malformed.ts';
import { placesIn } from './line-at.ts';

/** A step into a data file: a key of a mapping or an index of a list. */
export type Path = readonly (string | number)[];

/**
 * A data file that has been read. Places are computed only when a problem is reported: that takes ten times as long as
 * reading the file.
 */
export interface YamlFile {
	readonly file: string;
	readonly value: unknown;
	/** The place where the value at `path` starts, or else the nearest value around it that exists. */
	readonly place: (path: Path) => Place;
	/** The place where the last key of `path` starts. */
	readonly placeOfKey: (path: Path) => Place;
	/** The place where `words` first stand in the value at `path`; the start of the value if they do not stand there. */
	readonly placeOfWords: (path: Path, words: string) => Place;
}

/** How many characters above a place at most are looked at to explain it. */
const LONGEST_LINE = 2_000;

/** How many characters of some words are searched for: enough to find where they are written. */
const SEARCHED = 200;

/**
 * Reads one YAML 1.2 document. Aliases are refused: a few of them can stand for a million values, or make a value
 * contain itself.
 */
export function readYaml(file: string, text: string, problems: Problems): YamlFile | undefined {
	try {
		const value = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
		const positions = lazy(() => readPositions(file, text));
		return {
			file,
			value,
			place: (path) => positions().place(path),
			placeOfKey: (path) => positions().placeOfKey(path),
			placeOfWords: (path, words) => positions().placeOfWords(path, words),
		};
	} catch (error) {
		problems.report(malformed(file, text, error));
		return undefined;
	}
}

function malformed(file: string, text: string, error: unknown): Problem {
	const known = error instanceof YAMLException ? error : undefined;
	const reason = known?.reason ?? String(error);
	const second = reason.startsWith('expected a single document') ? /(?<=\n)---/.exec(text)?.index : undefined;
	const offset = Math.min(second ?? known?.mark?.position ?? 0, text.length);
	// The parser ends lines at a lone carriage return and editors do not, so its own line and column are not used.
	const before = text.slice(0, offset).split('\n');
	const [line, column] = [before.length - 1, before.at(-1)?.length ?? 0];
	const written = text.split('\n')[line] ?? '';
	const [message, hint] = explainMalformedYaml(
		reason,
		written,
		written.slice(column),
		before.join('\n').slice(-LONGEST_LINE),
	);
	return { rule: 'yaml-is-well-formed', at: { file, line: line + 1, column: column + 1 }, message, hint };
}

function readPositions(file: string, text: string): Pick<YamlFile, 'place' | 'placeOfKey' | 'placeOfWords'> {
	// `load` has refused repeated keys. Comparing each key with all others again would take too long.
	const { contents } = parseDocument(text, { keepSourceTokens: false, uniqueKeys: false });
	const placeAt = placesIn(file, text);
	const pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
	const pairOf = (map: YAMLMap, key: string): Pair | undefined => {
		const known =
			pairs.get(map) ??
			new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
		pairs.set(map, known);
		return known.get(key);
	};
	/** The node at a path, or else the nearest node around it that exists. */
	const find = (path: Path, ofKey: boolean): Found => {
		let found: Found = { node: contents, offset: startOf(contents) ?? 0 };
		for (const [index, step] of path.entries()) {
			const inner = stepInto(found, step, ofKey && index === path.length - 1, pairOf);
			if (inner === undefined) break;
			found = inner;
		}
		return found;
	};
	return {
		place: (path) => placeAt(find(path, false).offset),
		placeOfKey: (path) => placeAt(find(path, true).offset),
		placeOfWords(path, words) {
			const { node, offset } = find(path, false);
			const end = isScalar(node) ? (node.range?.[1] ?? offset) : offset;
			// Where the value has a space, the file may have a line break.
			const written = new RegExp(
				words
					.slice(0, SEARCHED)
					.split(/\s+/)
					.map((word) => RegExp.escape(word))
					.join('\\s+'),
				'u',
			).exec(text.slice(offset, end));
			return placeAt(offset + (written?.index ?? 0));
		},
	};
}

/** A node, and where it starts. */
interface Found {
	readonly node: unknown;
	readonly offset: number;
}

/** @param ofKey Whether to give the start of the key instead of the start of its value. */
function stepInto(
	{ node, offset }: Found,
	step: string | number,
	ofKey: boolean,
	pairOf: (map: YAMLMap, key: string) => Pair | undefined,
): Found | undefined {
	if (isMap(node)) {
		const pair = pairOf(node, String(step));
		if (pair === undefined) return undefined;
		const start = ofKey ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key));
		return { node: pair.value, offset: start ?? offset };
	}
	if (!isSeq(node) || typeof step !== 'number') return undefined;
	const item: unknown = node.items[step];
	return { node: item, offset: startOf(item) ?? offset };
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? (node satisfies Node).range?.[0] : undefined;
}

function lazy<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
