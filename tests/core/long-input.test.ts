import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport, type BuildResult } from '../../src/core/build-report.ts';
import { numbersInPieces, type Piece } from '../../src/core/numbers/numbers-in-pieces.ts';
import { findTypedNumbers } from '../../src/core/numbers/typed-numbers.ts';
import { readNumbers } from '../../src/core/reading/read-numbers.ts';
import { locateQuote } from '../../src/core/provenance/locate-quote.ts';
import { Collector } from '../../src/core/problem.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { formatForTerminal } from '../../src/node/reporters/terminal.ts';
import { sha256 } from '../../src/node/sha256.ts';

/** Many times what any input here takes, and a small part of what its square would take. */
const MOST_SECONDS = 30;
const LENGTH = 1_000_000;

const sound = readReportFiles(join(import.meta.dirname, '../fixtures/small'), new Collector());
const written = (file: string) => new TextDecoder().decode(sound.get(file));
const fill = (words: string, length = LENGTH) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** Runs something and says how long the processor took, whatever else the machine does. */
function timed<T>(run: () => T): T {
	const before = process.cpuUsage();
	const result = run();
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
	return result;
}

function check(changed: Readonly<Record<string, string>>): BuildResult {
	const files = new Map([
		...sound,
		...Object.entries(changed).map(([file, text]) => [file, new TextEncoder().encode(text)] as const),
	]);
	const result = timed(() => buildReport({ files, sha256, citationStyles: () => [], hasLetter: () => true }));
	if ('problems' in result) {
		expect(result.problems.length).toBeGreaterThan(0);
		expect(timed(() => formatForTerminal(result.problems))).not.toMatch(
			/RangeError|call stack|Invalid regular expression|undefined/,
		);
	}
	return result;
}

function firstProblem(changed: Readonly<Record<string, string>>): string {
	const result = check(changed);
	return 'problems' in result ? (result.problems[0]?.message ?? '') : 'none';
}

const source = (text: string) => ({
	'data/sources/bridge-survey.txt': text,
	'data/sources/bridge-survey.yaml': written('data/sources/bridge-survey.yaml').replace(
		/sha256: .*/,
		`sha256: ${sha256(new TextEncoder().encode(text))}`,
	),
});
/** The saved copy with something put before its last line, which breaks off. */
const sourceWith = (text: string) =>
	source(written('data/sources/bridge-survey.txt').replace('\nOn the oldest', () => `\n${text}\nOn the oldest`));
const stated = (id: string, fields: object = {}) => ({
	...{
		id,
		label: 'Gulls',
		value: 23,
		unit: 'bridge',
		period: 'unstated',
		area: 'unstated',
		population: 'unstated',
		definition: 'Gulls on bridges.',
	},
	...{ source: 'bridge-survey', quote: 'Gulls sat on 23 bridges', ...fields },
});
const letters = (number: number) =>
	[...number.toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
const inBlocks = (text: string) => text.replace(/[^]{1500}/g, '$&\n\n');

const repeated = [
	...[
		'a third ',
		'one and ',
		'one hundred and ',
		'half of ',
		'no one ',
		'every third ',
		'twenty-',
		'1 ',
		'1,',
		'1-',
		'−',
		'CO₂ ',
		'January 2021 to ',
		'between 1 and ',
	],
	...[' ', '\n', '\u200b', '\u0301', 'a', '漢', '“'],
];
const marks = [
	'{',
	'}',
	'{a} ',
	'*a',
	'_a',
	'[a](',
	'[a](b) ',
	'<Fig ',
	'<Note kind="method">\n\n',
	'&amp;',
	'> ',
	'- ',
	'1. ',
	'|',
	'`',
	'- a\n',
];

test.each(repeated)('numbers are found in “%s” repeated', (words) => {
	timed(() => findTypedNumbers(fill(words), 'en'));
	timed(() => readNumbers(fill(words, 20_000), { language: 'en', cutOff: true }));
});

const russian = ['двадцати', 'две тысячи ', 'одна целая ', 'с 5 до ', '5 рублей 50 копеек ', 'один из ', 'каждый '];

test.each(russian)('numbers are found in Russian “%s” repeated', (words) => {
	timed(() => findTypedNumbers(fill(words, 100_000), 'ru'));
	timed(() => readNumbers(fill(words, 20_000), { language: 'ru', cutOff: true }));
});

test('figures side by side are distinguished however many they are', () => {
	const pieces = Array.from({ length: 100_000 }, (_, index): Piece =>
		index % 2 === 0 ? { kind: 'figure', text: '48 bridges' } : { kind: 'typed', text: index % 4 === 1 ? '%' : ' 3 ' },
	);
	expect(timed(() => numbersInPieces(pieces, 'en'))).toHaveLength(50_000);
});

test.each([...marks, 'a third ', 'one and ', '1 '])(
	'prose that repeats “%s” is answered, without an empty line and with many',
	(words) => {
		for (const text of [fill(words), inBlocks(fill(words, LENGTH / 2))]) check({ 'content/state.mdx': text });
	},
);

test.each(['a third ', '{', '7'])(
	'a label, a name and a sentence that repeat “%s” are refused with the bound',
	(words) => {
		const long = fill(words);
		for (const changed of [
			{ 'data/figures/gulls.yaml': JSON.stringify([stated('gulls', { label: long })]) },
			{ 'data/figures/gulls.yaml': JSON.stringify([stated('gulls', { caveat: long })]) },
			{ 'data/terms.yaml': JSON.stringify([{ id: 'bridge-act', label: long, definition: long }]) },
			{
				'data/units.yaml': JSON.stringify([
					{ code: 'vehicle', name: { one: 'vehicle', other: 'vehicles' } },
					{ code: 'bridge', name: { one: long, other: long } },
				]),
			},
		])
			expect(firstProblem(changed)).toContain('is too long: it may have 10,000 characters.');
	},
);

test.each(['a third ', '1 ', '{', '− {need-repair}'])('many sentences that repeat “%s” are answered', (words) => {
	const figures = Array.from({ length: 50 }, (_, index) =>
		stated(`gulls-${letters(index)}`, { caveat: fill(words, 9_800) }),
	);
	check({ 'data/figures/gulls.yaml': JSON.stringify(figures), ...sourceWith('Gulls sat on 23 bridges.') });
});

test.each(['a ', '\n', 'aab'])('quotes from a copy that repeats “%s” are answered', (words) => {
	const figures = Array.from({ length: 1_000 }, (_, index) =>
		stated(`gulls-${letters(index)}`, { quote: fill(words, 60 + (index % 90)) }),
	);
	check({ 'data/figures/gulls.yaml': JSON.stringify(figures), ...sourceWith(fill(words)) });
	expect(timed(() => locateQuote(fill(words), { quote: fill(words, LENGTH / 2) }).kind)).not.toBe('found');
});

test('a long copy proves thousands of figures', () => {
	const lines = Array.from(
		{ length: 20_000 },
		(_, index) =>
			`In the ward ${letters(index)} of the city gulls sat on ${100 + index} bridges, as those who counted them by day and by night have said.`,
	);
	const figures = lines
		.slice(0, 2_000)
		.map((line, index) => stated(`gulls-${letters(index)}`, { value: 100 + index, quote: line.slice(0, -1) }));
	expect(check({ 'data/figures/gulls.yaml': JSON.stringify(figures), ...sourceWith(lines.join('\n')) })).toHaveProperty(
		'report',
	);
});

test.each([
	['each from the one before', (index: number) => ({ formula: 'a', from: { a: `gulls-${letters(index - 1)}` } })],
	[
		'each from the two before',
		(index: number) => ({
			formula: 'max(a, b)',
			from: { a: `gulls-${letters(index - 1)}`, b: `gulls-${letters(Math.max(0, index - 2))}` },
		}),
	],
])('a chain of 30,000 derived figures, %s, has values', (_, derived) => {
	const fields = {
		label: 'Gulls',
		unit: 'bridge',
		period: 'unstated',
		area: 'unstated',
		population: 'unstated',
		definition: 'Gulls on bridges.',
		round: 1,
	};
	const chain = Array.from({ length: 30_000 }, (_, index) =>
		index === 0
			? stated('gulls-a', { caveat: 'Nobody knows.' })
			: { id: `gulls-${letters(index)}`, ...fields, derived: derived(index) },
	);
	expect(
		check({ 'data/figures/gulls.yaml': JSON.stringify(chain), ...sourceWith('Gulls sat on 23 bridges.') }),
	).toHaveProperty('report');
});

test('a heading of 100,000 columns is refused with the bound', () => {
	const record = JSON.stringify({
		title: 'Gulls',
		description: 'Gulls.',
		source: 'bridge-survey',
		fields: [{ name: 'a', title: 'A', type: 'string' }],
	});
	const heading = Array.from({ length: 100_000 }, (_, index) => `column_${index}`).join(',');
	expect(
		firstProblem({
			'data/tables/gulls.yaml': record,
			'data/tables/gulls.csv': `${heading},quote\n${','.repeat(100_000)}x\n`,
		}),
	).toContain('a table may have 200');
});

test.each(['1\n', '"a\n', ',,,\n', 'a,"b"c\n', '1,"no such words"\n'])(
	'a table whose rows repeat “%s” is answered',
	(row) => {
		const record = JSON.stringify({
			title: 'Gulls',
			description: 'Gulls.',
			source: 'bridge-survey',
			fields: [{ name: 'a', title: 'A', type: 'integer', unit: 'bridge' }],
		});
		check({ 'data/tables/gulls.yaml': record, 'data/tables/gulls.csv': `a,quote\n${fill(row)}` });
	},
);

test.each(['- ', '{a: ', 'a: ', '- {}\n', '"', '*a ', '# ', '---\n'])(
	'a data file that repeats “%s” is answered',
	(words) => {
		check({ 'data/figures/gulls.yaml': fill(words) });
	},
);

test('an entry with 50,000 unknown fields is answered', () => {
	const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`field-${letters(index)}`, index]));
	expect(firstProblem({ 'data/figures/gulls.yaml': JSON.stringify([stated('gulls', unknown)], null, 1) })).toContain(
		'has no field',
	);
});

test('formulas as long as they may be are answered', () => {
	const names = Array.from({ length: 60 }, (_, index) => letters(index + 26));
	const from = Object.fromEntries(names.map((name) => [name, 'bridges-examined']));
	const formulas = [
		names.join(' + '),
		'-'.repeat(398) + 'ba',
		`${'('.repeat(190)}ba${')'.repeat(190)}`,
		Array.from({ length: 130 }, () => 'ba').join('/'),
	];
	const figures = Array.from({ length: 800 }, (_, index) => {
		const formula = formulas[index % formulas.length] ?? '';
		return {
			id: `gulls-${letters(index)}`,
			label: 'Gulls',
			unit: 'bridge',
			definition: 'Gulls.',
			derived: { formula, from: index % 4 === 0 ? from : { ba: 'bridges-examined' } },
		};
	});
	check({ 'data/figures/gulls.yaml': JSON.stringify(figures) });
});

test('a table of a hundred thousand cells of words is read', () => {
	const names = [...'abcdefgh'];
	const record = JSON.stringify({
		title: 'Gulls',
		description: 'Gulls.',
		source: 'bridge-survey',
		fields: names.map((name) => ({ name, title: name, type: 'string' })),
	});
	const row = `${names.map(() => 'gull').join(',')},examined 48 bridges in Riga\n`;
	const csv = `${names.join(',')},quote\n${row.repeat(12_500)}`;
	expect(check({ 'data/tables/gulls.yaml': record, 'data/tables/gulls.csv': csv })).toHaveProperty('report');
});
