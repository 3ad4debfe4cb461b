import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { Collector } from '../../src/core/problem.ts';
import { setWorks } from '../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { readReportFiles } from '../../src/node/read-files.ts';

type Fields = Record<string, unknown>;

const files = readReportFiles(join(import.meta.dirname, '../..'), new Collector());

/** Entries of the real report that quote a source, each with its file. */
const quoting = [...files.keys()]
	.filter((file) => /^data\/(?:figures\/.*|terms)\.yaml$/.test(file))
	.flatMap((file) => entriesOf(file).map((entry, index) => ({ file, index, entry, id: String(entry['id']) })))
	.filter(({ entry }) => typeof entry['quote'] === 'string');
const figures = quoting.filter(({ entry }) => 'value' in entry);

function entriesOf(file: string): Fields[] {
	const list = load(new TextDecoder().decode(files.get(file)));
	return Array.isArray(list) ? list : [];
}

interface Edit {
	readonly file: string;
	readonly index: number;
	readonly id: string;
	readonly change: Fields;
}

/**
 * The edits, at most one of each entry, that the build accepts. It reports every problem of a step at once, so many
 * edits are tried together: those whose entries have a problem are refused, and the others are tried again.
 */
function accepted(edits: readonly Edit[]): Edit[] {
	if (edits.length === 0) return [];
	const changed = new Map(files);
	for (const [file, ours] of Map.groupBy(edits, (edit) => edit.file)) {
		const changes = new Map(ours.map(({ index, change }) => [index, change]));
		// JSON is YAML; with an entry on each line, the line of a problem is that of the entry.
		const lines = entriesOf(file).map((entry, index) => JSON.stringify({ ...entry, ...changes.get(index) }));
		changed.set(file, new TextEncoder().encode(`[\n${lines.join(',\n')}\n]`));
	}
	const result = buildReport({ files: changed, sha256, citationStyles, hasLetter, citeWorks: setWorks });
	const refused = new Set('problems' in result ? result.problems.map(({ at }) => `${at.file}:${at.line}`) : []);
	const rest = edits.filter(({ file, index }) => !refused.has(`${file}:${index + 2}`));
	return rest.length === edits.length ? rest : accepted(rest);
}

/** Tries the first edit of every entry together, then the second, and so on. */
function acceptedOf(editsOfEach: readonly (readonly Edit[])[]): string[] {
	const rounds = Math.max(...editsOfEach.map((edits) => edits.length));
	return Array.from({ length: rounds }, (_, round) => accepted(editsOfEach.flatMap((edits) => edits[round] ?? [])))
		.flat()
		.map(({ id, change }) => `${id}: ${JSON.stringify(change)}`);
}

function otherNumbers(value: number): number[] {
	const digits = String(value);
	const flipped = [0, digits.length - 1].map((at) =>
		Number(digits.slice(0, at) + String((Number(digits[at]) % 9) + 1) + digits.slice(at + 1)),
	);
	return [
		...new Set([value + 1, value - 1, value * 10, value / 10, value + 0.5, -value, value * 1000, ...flipped]),
	].filter((other) => other !== value);
}

function otherValues(value: unknown): unknown[] {
	if (typeof value === 'number')
		return [
			...otherNumbers(value),
			{ low: value, high: value + 1 },
			{ low: value, high: 'unstated' },
			{ low: 'unstated', high: value },
		];
	if (typeof value === 'string') return otherDates(value);
	if (typeof value !== 'object' || value === null || !('low' in value) || !('high' in value)) return [];
	const { low, high } = value;
	const changed = [
		{ low: high, high: low },
		{ low: 'unstated', high },
		...(typeof low === 'number' ? [low, ...otherNumbers(low).map((other) => ({ low: other, high }))] : []),
		...(typeof high === 'number'
			? [high, { low, high: 'unstated' }, ...otherNumbers(high).map((other) => ({ low, high: other }))]
			: []),
	];
	if (typeof low !== 'number') return changed;
	return typeof high === 'number'
		? [...changed, { low: low + 1, high: high + 1 }, { low: low * 10, high: high * 10 }]
		: [...changed, ...[2, 10].map((times) => ({ low, high: low * times }))];
}

function otherDates(value: string): string[] {
	const shifted = value
		.split('/')
		.map((date) => [
			date.replace(/^\d{4}/, (year) => String(Number(year) + 1)),
			date.replace(/^\d{4}/, (year) => String(Number(year) - 1)),
			date.replace(/-(\d\d)$/, (_, month: string) => `-${String((Number(month) % 12) + 1).padStart(2, '0')}`),
		]);
	const [first = [], second] = shifted;
	if (second === undefined)
		return [...first, `${value}/${Number(value.slice(0, 4)) + 1}`, `${value}-06`].filter((other) => other !== value);
	const [start = '', end = ''] = value.split('/');
	return [
		...first.map((other) => `${other}/${end}`),
		...second.map((other) => `${start}/${other}`),
		`${end}/${start}`,
		`${start.slice(0, 4)}/${end.slice(0, 4)}`,
	];
}

/** “Within two years” is “at most two years”, so that is no other value and no other qualifier. */
function isAtMost(entry: Fields): boolean {
	return String(entry['quote']).includes('within');
}

test('the real report is built', () => {
	expect(buildReport({ files, sha256, citationStyles, hasLetter, citeWorks: setWorks })).toHaveProperty('report');
	expect(figures.length).toBeGreaterThan(15);
});

test('refuses every other value of every stated figure', () => {
	const edits = figures.map(({ entry, ...where }) =>
		otherValues(entry['value'])
			.filter(
				(value) =>
					!(isAtMost(entry) && JSON.stringify(value) === JSON.stringify({ low: 'unstated', high: entry['value'] })),
			)
			.map((value): Edit => ({ ...where, change: { value } })),
	);
	for (const each of edits) expect(each.length).toBeGreaterThan(3);
	expect(acceptedOf(edits)).toEqual([]);
});

test('refuses a stated figure that is firmer, or otherwise qualified, than its source', () => {
	const edits = figures.map(({ entry, ...where }) => {
		const alsoTrue = isAtMost(entry) ? ['at most'] : [];
		return [undefined, 'at least', 'at most', 'more than', 'less than']
			.filter((qualifier) => qualifier !== entry['qualifier'] && !alsoTrue.includes(String(qualifier)))
			.map((qualifier): Edit => ({ ...where, change: { qualifier } }));
	});
	expect(acceptedOf(edits)).toEqual([]);
});

/** The same words, but for the character at one place. */
function alter(quote: string, at: number): string {
	const character = quote.charAt(at);
	const other = /\d/.test(character)
		? String((Number(character) + 1) % 10)
		: character.toUpperCase() !== character.toLowerCase()
			? character === character.toUpperCase()
				? character.toLowerCase()
				: character.toUpperCase()
			: character === ' '
				? '\u00a0'
				: character === '-'
					? '–'
					: '-';
	return quote.slice(0, at) + other + quote.slice(at + 1);
}

test('refuses every quote with any one character altered', () => {
	const edits = quoting.map(({ entry, ...where }) => {
		const quote = String(entry['quote']);
		const places = [
			0,
			1,
			quote.length / 3,
			quote.length / 2,
			quote.length / 1.5,
			quote.length - 2,
			quote.length - 1,
		].map(Math.floor);
		return places.map((at): Edit => ({ ...where, change: { quote: alter(quote, at) } }));
	});
	expect(acceptedOf(edits)).toEqual([]);
});

test('reports what is wrong in all steps at once, sorted by place', () => {
	const changed = new Map(files);
	const text = (file: string) => new TextDecoder().decode(files.get(file));
	changed.set(
		'data/terms.yaml',
		new TextEncoder().encode(text('data/terms.yaml').replace('label: Llama-2', 'label: Llama-3')),
	);
	changed.set(
		'data/figures/study.yaml',
		new TextEncoder().encode(text('data/figures/study.yaml').replace('value: 147', 'value: 148')),
	);
	changed.set('content/overview.mdx', new TextEncoder().encode('There are 5 countries.\n'));
	const result = buildReport({ files: changed, sha256, citationStyles, hasLetter, citeWorks: setWorks });
	expect('problems' in result ? result.problems.map(({ at, rule }) => `${at.file} ${rule}`) : []).toEqual([
		'content/overview.mdx number-in-prose-is-a-figure',
		'data/figures/study.yaml number-stands-in-quote',
		'data/terms.yaml term-stands-in-quote',
	]);
});

/** A fault for each step of the pipeline: its rule, a file of the small report, and which words there become which. */
const faults: readonly (readonly [rule: string, file: string, was: string, now: string])[] = [
	['entry-matches-schema', 'data/units.yaml', '', '- { code: 1 }\n'],
	['reference-resolves', 'data/figures/bridges.yaml', 'source: bridge-survey', 'source: bridge-survy'],
	['number-stands-in-quote', 'data/figures/bridges.yaml', 'value: 9400', 'value: 9401'],
	['formula-is-arithmetic', 'data/figures/derived.yaml', '1 - share', '3 - share'],
	['number-in-prose-is-a-figure', 'content/cost.mdx', '', 'There are 5 bridges.\n\n'],
	['letter-can-be-drawn', 'content/state.mdx', '', '\u6f22.\n\n'],
	['edition-is-intact', 'data/editions/ledger.json', '', 'none'],
	['public-file-is-harmless', 'public/a.exe', '', 'MZ'],
];

function smallWith(some: typeof faults): ReadonlyMap<string, Uint8Array> {
	const small = readReportFiles(join(import.meta.dirname, '../fixtures/small'), new Collector());
	const changed = new Map([...small].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
	for (const [, file, was, now] of some) changed.set(file, (changed.get(file) ?? '').replace(was, now));
	return new Map([...changed].map(([file, text]) => [file, new TextEncoder().encode(text)]));
}

function rulesIn(broken: ReadonlyMap<string, Uint8Array>): string[] {
	const result = buildReport({ files: broken, sha256, citationStyles, hasLetter, citeWorks: setWorks });
	return 'problems' in result ? [...new Set<string>(result.problems.map(({ rule }) => rule))].sort() : [];
}

test.each(faults.map((fault) => ({ rule: fault[0], fault })))(
	'reports $rule alone, and what does not rest on it with all others',
	({ rule, fault }) => {
		expect(rulesIn(smallWith([fault]))).toEqual([rule]);
	},
);

test('the steps report their problems together, as far as they do not wait for each other', () => {
	expect(rulesIn(smallWith(faults))).toEqual(faults.map(([rule]) => rule).sort());
});

test('editions wait for a sound report', () => {
	const announced = ['edition-is-intact', 'data/report.yaml', '', 'announced: true\n'] as const;
	expect(rulesIn(smallWith([announced]))).toEqual(['edition-is-intact']);
	expect(rulesIn(smallWith([announced, ...faults.slice(0, 1)]))).toEqual(['entry-matches-schema']);
});

test('gives the same report whatever the order of the files', () => {
	const backwards = new Map([...files].reverse());
	expect(buildReport({ files: backwards, sha256, citationStyles, hasLetter, citeWorks: setWorks })).toEqual(
		buildReport({ files, sha256, citationStyles, hasLetter, citeWorks: setWorks }),
	);
});
