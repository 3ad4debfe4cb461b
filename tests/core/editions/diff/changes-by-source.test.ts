import { expect, test } from 'vitest';
import { diffCitables } from '../../../../src/core/editions/diff/diff-citables.ts';
import type { Json } from '../../../../src/core/editions/canonical-json.ts';
import { contentIn, CURRENT_FORMAT } from '../../../../src/core/editions/formats/edition-formats.ts';
import type { Change, Citable, DraftCitable } from '../../../../src/core/model/edition.ts';

type Content = Citable['content'];

/** Something citable, with what an edition keeps of it. A figure is shown as its value and its unit. */
function citable(ref: string, content: Content): DraftCitable {
	const past = ref.startsWith('table:') ? { past: { source: 'balance' } } : {};
	const shown = ref.startsWith('figure:') ? { shown: `${String(content['value'])} ${String(content['unit'])}` } : {};
	return { ref, title: ref, ...shown, addresses: [`/${ref.replace(':', '/')}/`], content, sha256: '', ...past };
}

const balance = { title: 'Balance', copy: 'a'.repeat(64) };
const wind = {
	label: 'Wind',
	value: 604,
	unit: 'TJ',
	definition: 'What wind gave.',
	evidence: 'cell',
	source: 'balance',
};

/** A report whose one source is a data set, with something of each kind that rests on it. */
const report: Readonly<Record<string, Content>> = {
	'report:energy': { title: 'Energy', abstract: 'Wind gave 604 TJ.', targets: ['figure:wind'] },
	'section:trade': {
		title: 'Trade',
		text: 'It rose by 2 times.',
		structure: ['paragraph', 11, 'figure:growth', 1, ')'],
	},
	'heading:much': { text: 'Of 604 TJ', depth: 2, structure: [3, 'figure:wind'] },
	'claim:wind-grew': {
		title: 'Wind grew',
		text: 'Wind gave 604 TJ.',
		structure: ['paragraph', 10, 'figure:wind', 1, ')'],
	},
	'figure:wind': wind,
	'figure:growth': { label: 'Growth', value: 2, unit: 'times', formula: 'a / b', inputs: ['a=wind', 'b=first'] },
	'figure:first': { label: 'First', value: 302, unit: 'TJ', evidence: 'chosen', formula: '302' },
	'figure:total': { label: 'Total', value: 900, unit: 'TJ', sql: 'SELECT sum(Wind) FROM balance', from: ['balance'] },
	'chart:wind': {
		title: 'Wind',
		kind: 'bar',
		series: [{ label: 'Wind', marks: [{ label: 'Wind', value: 604, figure: 'wind', evidence: 'stated' }] }],
		references: [{ label: 'Growth', value: 2, figure: 'growth' }],
	},
	'table:rows': { title: 'Rows', sources: ['balance'], rows: [['a', 1, 'a has 1']], fields: [{ name: 'a' }] },
	'source:balance': balance,
	'source:other': { title: 'Other', copy: 'c'.repeat(64) },
	'term:wind': { label: 'Wind', definition: 'It gave 604 TJ.', targets: ['figure:wind'] },
	'unknown:gap': { title: 'Gap', text: 'Beyond 604 TJ nothing is known.', targets: ['figure:wind'] },
};

/** The report once the balance was saved anew and gives another number for wind. */
const anew: Readonly<Record<string, Content>> = {
	'report:energy': { abstract: 'Wind gave 612 TJ.' },
	'section:trade': { text: 'It rose by 2.03 times.' },
	'heading:much': { text: 'Of 612 TJ' },
	'claim:wind-grew': { text: 'Wind gave 612 TJ.' },
	'figure:wind': { value: 612 },
	'figure:growth': { value: 2.03 },
	'figure:total': { value: 908 },
	'chart:wind': {
		series: [{ label: 'Wind', marks: [{ label: 'Wind', value: 612, figure: 'wind', evidence: 'stated' }] }],
		references: [{ label: 'Growth', value: 2.03, figure: 'growth' }],
	},
	'table:rows': { rows: [['a', 2, 'a has 2']] },
	'source:balance': { copy: 'b'.repeat(64) },
	'term:wind': { definition: 'It gave 612 TJ.' },
	'unknown:gap': { text: 'Beyond 612 TJ nothing is known.' },
};

const entry: Change = { type: 'update', of: ['source:balance'], reason: 'It was published anew.' };

interface Case {
	/** What differs from the report above in both editions, and in the later one. */
	readonly both?: Readonly<Record<string, Content>>;
	readonly now?: Readonly<Record<string, Content>>;
	readonly changes?: readonly Change[];
	readonly format?: number;
}

/** A citable with the fields that a format keeps. */
function inFormat(format: number, each: Citable): Citable {
	return { ...each, content: contentIn(format, each) ?? {} };
}

/** The changes that have no explanation, by ref; and those that have one. */
function compare({ both = {}, now = {}, changes = [entry], format = CURRENT_FORMAT }: Case) {
	const inventory = (...over: Readonly<Record<string, Content>>[]) => {
		const layers = [report, both, ...over];
		const refs = new Set(layers.flatMap((layer) => Object.keys(layer)));
		const layered = (ref: string) => {
			const content = Object.fromEntries(layers.flatMap((layer) => Object.entries(layer[ref] ?? {})));
			const { series } = content;
			return series === undefined ? content : { ...content, drawn: series };
		};
		return [...refs].map((ref) => citable(ref, layered(ref)));
	};
	const before = inventory().map((each) => inFormat(format, each));
	const after = inventory(anew, now).map((each) => (format < CURRENT_FORMAT ? each : inFormat(format, each)));
	const found = diffCitables({ citables: before, format }, { citables: after }, changes);
	return {
		open: found.filter(({ explanations }) => explanations.length === 0).map(({ ref }) => ref),
		explained: new Map(found.map(({ ref, explanations }) => [ref, explanations])),
	};
}

test('one entry explains everything that follows from the data of a source', () => {
	const { open, explained } = compare({});
	expect(open).toEqual([]);
	expect([...explained.keys()].sort()).toEqual(Object.keys(anew).sort());
	expect(explained.get('source:balance')).toEqual([{ type: 'update', reason: 'It was published anew.' }]);
	expect(explained.get('figure:growth')).toEqual([
		{ type: 'update', reason: 'It was published anew.', source: 'source:balance' },
	]);
});

test('without an entry each change names the source that would explain it', () => {
	const { open } = compare({ changes: [] });
	expect(open.length).toBe(Object.keys(anew).length);
	expect(compare({ changes: [{ type: 'addition', of: ['source:balance'], reason: 'New.' }] }).open).toContain(
		'figure:wind',
	);
});

test('the explanation of a citable itself goes before that of its source', () => {
	const own: Change = { type: 'correction', of: ['figure:wind'], reason: 'The office had misread it.' };
	expect(compare({ changes: [entry, own] }).explained.get('figure:wind')).toEqual([
		{ type: 'correction', reason: 'The office had misread it.' },
	]);
});

test('nothing follows from a source whose copy is what it was', () => {
	const same = { 'source:balance': { title: 'The balance', copy: 'a'.repeat(64) } };
	expect(compare({ now: same }).open).toHaveLength(Object.keys(anew).length - 1);
});

test.each<[string, string, Content]>([
	['a definition', 'figure:wind', { definition: 'What wind made.' }],
	['a year in a definition', 'figure:wind', { definition: 'What wind gave since 1995.' }],
	['a year in a label', 'figure:total', { value: 908, label: 'Total since 1995' }],
	['a year in a title', 'table:rows', { title: 'Rows since 1995' }],
	['a year in words beside a figure', 'unknown:gap', { text: 'Beyond 612 TJ since 1995 nothing is known.' }],
	['a number in words that name no figure', 'chart:wind', { note: 'Of plants of 500 people.' }],
	['a unit', 'figure:wind', { unit: 'GJ' }],
	['a period', 'figure:wind', { period: '2021' }],
	['a population', 'figure:wind', { population: 'all plants' }],
	['what finds a row', 'figure:wind', { where: ['Year=2021'] }],
	['another source', 'figure:wind', { source: 'other' }],
	['a rounding', 'figure:wind', { round: 10 }],
	['a qualifier that no rounding gives', 'figure:wind', { qualifier: 'at least' }],
	['a query', 'figure:total', { sql: 'SELECT sum(Wind) FROM balance WHERE Year = 2020' }],
	['a formula', 'figure:growth', { formula: 'a / b + 1' }],
	['a title', 'chart:wind', { title: 'Wind power' }],
	['a label of a mark', 'chart:wind', { references: [{ label: 'Rise', value: 2.03, figure: 'growth' }] }],
	['another figure drawn', 'chart:wind', { references: [{ label: 'Growth', value: 604, figure: 'wind' }] }],
	['a column', 'table:rows', { fields: [{ name: 'b' }] }],
	['words of a claim', 'claim:wind-grew', { text: 'Wind made 612 TJ.' }],
	['emphasis', 'claim:wind-grew', { structure: ['paragraph', 10, 'emphasis', 'figure:wind', ')', 1, ')'] }],
	['another figure named', 'claim:wind-grew', { structure: ['paragraph', 10, 'figure:total', 1, ')'] }],
	['words of an abstract', 'report:energy', { abstract: 'Wind made 612 TJ.' }],
	['words of a term', 'term:wind', { definition: 'It made 612 TJ.' }],
])('%s needs an explanation of its own', (_, ref, content) => {
	const both = {
		'figure:wind': { definition: 'What wind gave since 1990.' },
		'figure:total': { label: 'Total since 1990' },
		'table:rows': { title: 'Rows since 1990' },
		'unknown:gap': { text: 'Beyond 604 TJ since 1990 nothing is known.' },
		'chart:wind': { note: 'Of plants of 50 people.' },
	};
	const now = { 'unknown:gap': { text: 'Beyond 612 TJ since 1990 nothing is known.' } };
	expect(compare({ both, now }).open).toEqual([]);
	expect(compare({ both, now: { ...now, [ref]: { ...anew[ref], ...content } } }).open).toContain(ref);
});

test('what follows from a figure that an author changed needs one as well', () => {
	const redefined = { 'figure:wind': { value: 612, sql: 'SELECT 1' } };
	expect(compare({ now: redefined }).open.sort()).toEqual([
		'chart:wind',
		'claim:wind-grew',
		'figure:growth',
		'figure:wind',
		'heading:much',
		'report:energy',
		'section:trade',
		'term:wind',
		'unknown:gap',
	]);
	const chosen = { 'figure:first': { value: 300, formula: '300' } };
	expect(compare({ now: chosen }).open.sort()).toEqual([
		'chart:wind',
		'figure:first',
		'figure:growth',
		'section:trade',
	]);
});

test('a figure whose label alone an author changed still gives its number on', () => {
	expect(compare({ now: { 'figure:wind': { value: 612, label: 'Wind power' } } }).open).toEqual(['figure:wind']);
});

test('a rounding may make a value one that is about right, and an uncertainty may change its size', () => {
	const rounded = { value: 612, qualifier: 'about', uncertainty: { margin: 3, level: 95 } };
	const both = { 'figure:wind': { uncertainty: { margin: 2, level: 95 } } };
	expect(compare({ both, now: { 'figure:wind': rounded } }).open).toEqual([]);
	const level = { value: 604, uncertainty: { margin: 2, level: 90 } };
	expect(compare({ both, now: { 'figure:wind': level } }).open).toContain('figure:wind');
});

test('a quote may have other numbers and no other words, and without another quote no number is another', () => {
	const both = { 'figure:wind': { evidence: 'stated', quote: 'wind gave 604 TJ' } };
	const quote = (words: string) => compare({ both, now: { 'figure:wind': { value: 612, quote: words } } }).open;
	expect(quote('wind gave 612 TJ')).toEqual([]);
	expect(quote('wind made 612 TJ')).toContain('figure:wind');
	expect(quote('wind gave 604 TJ')).toContain('figure:wind');
	const ofYear = (old: string, words: string, value: number) =>
		compare({
			both: { 'figure:wind': { evidence: 'stated', quote: old } },
			now: { 'figure:wind': { value, quote: words } },
		}).open;
	expect(ofYear('in 2020 wind gave 604 TJ', 'in 2020 wind gave 612 TJ', 612)).toEqual([]);
	expect(ofYear('in 2020 wind gave 604 TJ', 'in 2021 wind gave 612 TJ', 612)).toContain('figure:wind');
	expect(ofYear('in 2020 wind gave 604 TJ', 'in 2021 wind gave 604 TJ', 604)).toContain('figure:wind');
	const term = (words: string) =>
		compare({
			both: { 'term:wind': { quote: 'a plant of 50 people', source: 'balance' } },
			now: { 'term:wind': { definition: 'It gave 612 TJ.', quote: words } },
		}).open;
	expect(term('a plant of 500 people')).toContain('term:wind');
	const row = (...cells: Json[]) => compare({ now: { 'table:rows': { rows: [cells] } } }).open;
	expect(row('a', 2, 'b has 2')).toEqual([]);
	expect(row('a', 2, 'a has 1')).toEqual(['table:rows']);
});

test('the rows of a query may come and go in a chart, and in a table its columns', () => {
	const mark = (label: string, value: number) => ({ label, value, evidence: 'stated' });
	const both: Case['both'] = {
		'chart:wind': {
			sql: 'SELECT 1',
			source: 'balance',
			where: ['Fuel=Wind'],
			columns: ['x=Country', 'y=Production', 'series=Year'],
			references: [],
			series: [{ label: 'a', marks: [mark('x', 1)] }],
		},
		'table:rows': { sql: 'SELECT 1', fields: [{ name: 'a', unit: 'TJ' }] },
	};
	const now = {
		'chart:wind': { references: [], series: [{ label: 'b', marks: [mark('x', 1), mark('y', 2)] }] },
		'table:rows': {
			cells: 'd',
			fields: [
				{ name: 'a', unit: 'TJ' },
				{ name: 'b', unit: 'TJ' },
			],
		},
	};
	expect(compare({ both, now }).open).toEqual([]);
	const renamed = { ...now, 'table:rows': { fields: [{ name: 'a', unit: 'GJ' }] } };
	expect(compare({ both, now: renamed }).open).toEqual(['table:rows']);
	const rounded = { ...now, 'table:rows': { ...now['table:rows'], round: ['a=10'] } };
	expect(compare({ both, now: rounded }).open).toEqual(['table:rows']);
});

/** A chart over the rows of a table, in a report whose table has other rows since its source was saved anew. */
const overTable = (values: Readonly<Record<string, number>>, rows: Content = {}): Content => ({
	table: ['table:rows'],
	where: ['a=x', 'a=y'],
	columns: ['x=a', 'y=b', 'series=c'],
	references: [],
	series: [
		{
			label: '',
			marks: Object.entries(values).map(([label, value]) => ({ label, value, evidence: 'stated' })),
		},
	],
	...rows,
});

test.each<[string, Content]>([
	['which rows', { where: ['a=x'] }],
	['what names its marks', { columns: ['x=c', 'y=b', 'series=c'] }],
	['what it draws', { columns: ['x=a', 'y=d', 'series=c'] }],
	['what makes its series', { columns: ['x=a', 'y=b'] }],
	['how its marks are sorted', { sort: 'descending' }],
	['another table', { table: ['table:others'] }],
])('a chart over a table follows from its rows, and an author explains %s', (_, rows) => {
	const both = {
		'chart:wind': overTable({ x: 1, y: 2 }),
		'table:others': { title: 'Others', sources: ['balance'], rows: [] },
	};
	expect(compare({ both, now: { 'chart:wind': overTable({ x: 3, y: 2, z: 1 }) } }).open).toEqual([]);
	expect(compare({ both, now: { 'chart:wind': overTable({ x: 3 }, rows) } }).open).toEqual(['chart:wind']);
});

test.each([1, 2, 3, 4, 5])('format %i does not keep how a chart takes rows, so its author explains them', (format) => {
	const both = { 'chart:wind': overTable({ x: 1, y: 2 }) };
	const open = (values: Readonly<Record<string, number>>) =>
		compare({ both, format, now: { 'chart:wind': overTable(values) } }).open;
	expect(open({ x: 1, y: 2 })).toEqual([]);
	expect(open({ x: 1 })).toEqual(['chart:wind']);
	expect(open({ x: 3, y: 2 })).toEqual(['chart:wind']);
});

test('the description of a table follows from the figures that it names', () => {
	const rows = { sql: 'SELECT 1', cells: 'c', description: 'Of 604 TJ since 1990.', targets: ['figure:wind'] };
	const open = (description: string) =>
		compare({ both: { 'table:rows': rows }, now: { 'table:rows': { cells: 'd', description } } }).open;
	expect(open('Of 612 TJ since 1990.')).toEqual([]);
	expect(open('Of 612 TJ since 1995.')).toEqual(['table:rows']);
});

test('what a chart assumes follows from the figures in what its own figures assume', () => {
	const both: Case['both'] = {
		'figure:growth': { assumption: 'That 604 TJ is all.', targets: ['figure:wind'] },
		'chart:wind': { assumptions: ['That 604 TJ is all.'] },
	};
	const open = (words: string) =>
		compare({
			both,
			now: {
				'figure:growth': { value: 2.03, assumption: 'That 612 TJ is all.' },
				'chart:wind': { ...anew['chart:wind'], assumptions: [words] },
			},
		}).open;
	expect(open('That 612 TJ is all.')).toEqual([]);
	expect(open('That 613 TJ is all.')).toEqual(['chart:wind']);
});

test.each([1, 2, 3, 4, 5, 6])('in format %i a number beside a figure is its author’s', (format) => {
	const text = (value: number, year: number) => `Wind gave ${value} TJ in ${year}.`;
	const structure = ['paragraph', 10, 'figure:wind', 9, ')'];
	const both = {
		'claim:wind-grew': { text: text(604, 2020), structure },
		'figure:wind': { definition: 'In plants of 50 people.' },
	};
	const open = (year: number, people: number) =>
		compare({
			both,
			format,
			now: {
				'claim:wind-grew': { text: text(612, year) },
				'figure:wind': { value: 612, definition: `In plants of ${people} people.` },
			},
		}).open;
	expect(open(2020, 50)).toEqual([]);
	expect(open(2021, 50)).toEqual(['claim:wind-grew']);
	expect(open(2020, 500)).toEqual(['figure:wind']);
});

test('the values that a pivot finds may come and go, and nothing else of its query', () => {
	const pivot = (years: readonly number[], by = 'Year') => ({
		sql: [
			'SELECT "Country"',
			...years.map((year) => `,\n  max("Total") FILTER (WHERE "${by}" = ${year}) AS "${year}"`),
			'\nFROM "balance"\nGROUP BY "Country"\nORDER BY min(rowid)',
		].join(''),
		fields: years.map((year) => ({ name: `y${year}`, unit: 't' })),
		pivot: [`column=${by}`, 'value=Total'],
	});
	const open = (now: ReturnType<typeof pivot>) =>
		compare({ both: { 'table:rows': pivot([2020]) }, now: { 'table:rows': { ...now, cells: 'd' } } }).open;
	expect(open(pivot([2020, 2021]))).toEqual([]);
	expect(open(pivot([2021]))).toEqual([]);
	expect(open(pivot([2020, 2021], 'Month'))).toEqual(['table:rows']);
	expect(open({ ...pivot([2020, 2021]), sql: `${pivot([2020, 2021]).sql}\nLIMIT 3` })).toEqual(['table:rows']);
	expect(open({ ...pivot([2020]), sql: 'SELECT "Country"' })).toEqual(['table:rows']);
	const ofAuthor = (years: readonly number[]) => ({ sql: pivot(years).sql, fields: pivot(years).fields });
	const queried = { both: { 'table:rows': ofAuthor([2020, 2021]) }, now: { 'table:rows': { ...ofAuthor([2020]) } } };
	expect(compare(queried).open).toEqual(['table:rows']);
});

test('a change follows from the sources whose data changed, and from no others', () => {
	const both = {
		'figure:other': { value: 1, unit: 'TJ', source: 'other' },
		'figure:growth': { inputs: ['a=wind', 'b=other'] },
	};
	const now = { 'source:other': { copy: 'd'.repeat(64) } };
	const other: Change = { type: 'correction', of: ['source:other'], reason: 'A slip.' };
	const reasons = (values: Case['now']) =>
		compare({ both, now: { ...now, ...values }, changes: [entry, other] })
			.explained.get('figure:growth')
			?.map(({ source }) => source);
	expect(reasons({})).toEqual(['source:balance']);
	expect(reasons({ 'figure:other': { value: 2 } })).toEqual(['source:balance', 'source:other']);
});

test('figures whose words name each other, or of which one is the interval of the other, follow all the same', () => {
	const both = {
		'figure:wind': { definition: 'It grew 2 times.', targets: ['figure:growth'], uncertainty: ['figure:growth'] },
	};
	const words = { 'figure:wind': { value: 612, definition: 'It grew 2.03 times.' } };
	expect(compare({ both, now: words }).open).toEqual([]);
});

test('an edition of the first format keeps what figures, charts and tables rest on', () => {
	expect(compare({ format: 1 }).open).toEqual([]);
	expect(compare({ format: 1, now: { 'claim:wind-grew': { text: 'It made 612 TJ.' } } }).open).toEqual([
		'claim:wind-grew',
	]);
});
