import { describe, expect, test } from 'vitest';
import { altText, whatIsMissing } from '../../../src/core/chart/alt-text.ts';
import { chartKinds } from '../../../src/core/chart/chart-kinds.ts';
import { facetsOf } from '../../../src/core/chart/facets.ts';
import { chartOf, charts, say } from './fixture-report.ts';

const altOf = (id: string) => chartOf(id).alt.replaceAll('\u00a0', ' ');

test('says the kind, each value with its label, references and the takeaway', () => {
	expect(altOf('stacked-share')).toBe(
		'Bar divided into shares: Where passengers go. To work: 52%; To school, and to whatever else is taught within the ' +
			'walls of the old town: 31%; Elsewhere: 17%, derived. To work go 52%.',
	);
	expect(altOf('line')).toContain('Right bank – May 2019: 400,000 passengers; May 2021: 290,000 passengers;');
	expect(altOf('line')).toContain('A line marks “The quay holds”: 300,000 passengers.');
});

test.each([
	['Where passengers go', 'Where passengers go. To work: 52%;'],
	['Where do passengers go?', 'Where do passengers go? To work: 52%;'],
	['乗客の行き先。', '乗客の行き先。 To work: 52%;'],
])('ends the title “%s” with one mark', (text, start) => {
	const chart = { ...chartOf('stacked-share'), title: { text, parts: [text] } };
	expect(altText(chart, say)).toContain(`Bar divided into shares: ${start}`);
});

test('says an interval and an open bound in words', () => {
	expect(altOf('dot')).toContain('To Bolderaja: 81% (interval 74%–87%)');
	expect(altOf('range')).toContain('A mast: €2 million to an unstated upper bound');
	expect(altOf('range')).toContain('An engine: an unstated lower bound to €700,000');
});

test('names the rows for which the source gives no value', () => {
	const silent = ['Riders down, 2021', 'Riders up, 2021'];
	expect(altText({ ...chartOf('bar'), silent }, say)).toContain(
		' Not stated by the source: Riders down, 2021; Riders up, 2021. ',
	);
});

test('names the points of a line whose intervals lack an end or both', () => {
	const chart = chartOf('line-of-table');
	const ends = [{ low: 1, high: 2 }, { low: 1, high: 'unstated' }, { low: 'unstated', high: 2 }, {}] as const;
	const series = chart.series
		.slice(0, 1)
		.map((each) => ({ ...each, missing: [], marks: each.marks.map((mark, index) => ({ ...mark, ...ends[index] })) }));
	const rows = { where: {}, x: 'year', y: ['up'], low: 'low', high: 'high' };
	expect(whatIsMissing({ ...chart, silent: [], rows, series }, say)).toEqual([
		'Interval not stated: Up the river, 2019 (upper end); Up the river, 2021 (lower end); Up the river, 2023.',
	]);
	expect(whatIsMissing({ ...chart, silent: [], series }, say)).toEqual([]);
});

test('says that a line holds each value until the next', () => {
	expect(altOf('line-steps')).toContain(' Each value holds until the next. ');
	expect(altOf('line')).not.toContain('until the next');
});

const repeat = <T>(count: number, make: (index: number) => T) =>
	Array.from({ length: count }, (_, index) => make(index));

test('counts what is too long to be told', () => {
	const silent = repeat(160, (index) => `Riders ${index}`);
	expect(altText({ ...chartOf('bar'), silent }, say)).toMatch(/source: Riders 0; .*; Riders 19; and 140 more\. /u);
});

describe('of very many values', () => {
	const markAt = (index: number) => ({
		label: `Pier ${index}`,
		text: `${(index * 37) % 101} boats`,
		value: (index * 37) % 101,
		evidence: 'stated' as const,
	});
	const marks = repeat(100, markAt);
	const bar = { ...chartOf('bar'), references: [], silent: [], series: [{ label: '', marks }] };
	const kind = `Bar chart: ${bar.title.text}.`;

	test('says the takeaway first, then the lowest and the highest, and that the table has the rest', () => {
		expect(altText(bar, say)).toBe(
			`${kind} ${bar.takeaway.text} lowest Pier 0: 0 boats; highest Pier 30: 100 boats. The table of its data has all values.`,
		);
	});

	test('says where a line begins and ends', () => {
		const timeOf = (index: number) => ({ year: 1900 + index, text: `${1900 + index}`, iso: `${1900 + index}` });
		const line = marks.map((mark, index) => ({ ...mark, time: timeOf(index) }));
		const told = altText({ ...chartOf('line'), series: [{ label: 'Boats', marks: line }] }, say);
		expect(told).toContain(
			'Boats – from 1900: 0 boats to 1999: 27 boats; lowest 1900: 0 boats; highest 1930: 100 boats.',
		);
	});

	test('says the ends of points along both axes, and of ranges the outermost of their stated ends', () => {
		const across = marks.map((mark, index) => ({
			...mark,
			across: { value: (index * 7) % 101, text: `${(index * 7) % 101} t` },
		}));
		expect(altText({ ...chartOf('scatter-harbours'), series: [{ label: '', marks: across }] }, say)).toContain(
			'farthest left Pier 0: 0 t and 0 boats; farthest right Pier 72: 100 t and 38 boats; lowest Pier 0: ',
		);
		const ranges = marks.map(({ value, ...mark }, index) => ({
			...mark,
			low: index === 5 ? -1 : value,
			high: index === 7 ? 300 : ('unstated' as const),
		}));
		expect(altText({ ...chartOf('range'), series: [{ label: '', marks: ranges }] }, say)).toContain(
			`lowest Pier 5: ${marks[5]?.text}; highest Pier 7: ${marks[7]?.text}.`,
		);
	});

	test('tells a series of few values whole, ten series, and counts the others', () => {
		const few = { label: 'Few', marks: marks.slice(0, 3) };
		const series = [few, ...repeat(13, (index) => ({ label: `Line ${index}`, marks }))];
		const told = altText({ ...bar, series }, say);
		expect(told).toContain('Few – Pier 0: 0 boats; Pier 1: 37 boats; Pier 2: 74 boats. Line 0 – lowest');
		expect(told.match(/Line \d+/gu)).toHaveLength(9);
		expect(told).toContain(' And 4 more series. ');
	});

	test('stays as it is where it is short, however many values there are', () => {
		const short = repeat(40, (index) => ({ ...markAt(index), label: `P${index}` }));
		expect(altText({ ...bar, series: [{ label: '', marks: short }] }, say)).toMatch(
			/P0: 0 boats; P1: .*P39: .*boats\. .*\.$/u,
		);
	});
});

test.each(charts)('the words for $id can be listened to', ({ alt }) => expect(alt.length).toBeLessThan(2_000));

test('says which facets there are, then the marks of each under its name', () => {
	expect(altOf('facet-lines')).toContain(
		'Line chart: Landings at each pier. Kipsala has fewer and fewer landings by day, Andrejsala more and more. ' +
			'It has 5 small drawings on the same axes: Andrejsala; Bolderaja; Daugavgriva, ' +
			'by the old fort at the mouth of the river; Kipsala; Mangalsala. Highlighted: Day. Andrejsala, Day – from 2014: 409 ',
	);
	expect(altOf('facet-lines')).toContain('Not stated by the source: Andrejsala, Day, 2018.');
	expect(altOf('facet-dots')).toContain('Night – Andrejsala: 8.1 minutes;');
});

test('says where an axis begins that does not begin at zero', () => {
	expect(altOf('facet-dots')).toContain(' The axis begins at 3. ');
	expect(altOf('line-of-table')).toContain(' The axis begins at 6,000. ');
	expect(altOf('bar-negative')).not.toContain('The axis begins');
	expect(
		altText({ ...chartOf('facet-dots'), axis: { ...chartOf('facet-dots').axis, scale: 'log' } }, say),
	).not.toContain('The axis begins');
});

test('says what is stacked, what stands out, and what notes stand at', () => {
	const notes = [{ text: 'A bridge opened', mark: 'January' }];
	const told = altText({ ...chartOf('bar-twelve'), isStacked: true, highlight: ['July', 'May'], notes }, say);
	expect(told).toContain(' The values of the series are stacked. Highlighted: July; May. January: ');
	expect(told).toContain(' At January: A bridge opened. ');
});

test('says both numbers of a mark that has two axes, and what these are', () => {
	const chart = chartOf('bar-single');
	const series = chart.series.map(({ label, marks }) => ({
		label,
		marks: marks.map((mark) => ({ ...mark, across: { value: 4, text: '4 knots' } })),
	}));
	const across = { ...chart.axis, title: 'Speed, knots', unit: 'knot' };
	const told = altText({ ...chart, series, across }, say);
	expect(told).toContain(`From left to right: Speed, knots. Upwards: ${chart.axis.title}.`);
	expect(told).toContain(`: 4 knots and ${chart.series[0]?.marks[0]?.text ?? ''}`);
});

test('says which interval is derived', () => {
	const chart = chartOf('dot');
	const derived = chart.series.map((series) => ({
		...series,
		marks: series.marks.map((mark) => ({ ...mark, intervalEvidence: 'derived' as const })),
	}));
	expect(altText({ ...chart, series: derived }, say)).toContain('81% (interval 74%–87%, derived)');
});

test('says that an axis is logarithmic, and one that is not says nothing of it', () => {
	expect(chartOf('line-log').alt).toContain('Its axis is logarithmic: equal distances are equal ratios.');
	expect(chartOf('line-log').axis.title).toBe('Riders, logarithmic');
	expect(chartOf('line').alt).not.toContain('logarithmic');
});

test.each(charts)('every number in the words for $id was put there by the formatter', (chart) => {
	const texts = [
		...chart.series.flatMap(({ label, marks }) => [
			label,
			...marks.flatMap((mark) => [
				mark.time?.text ?? mark.label,
				mark.text,
				mark.intervalText ?? '',
				mark.across?.text ?? '',
			]),
		]),
		...chart.references.map(({ text }) => text),
		...chart.silent,
		chart.takeaway.text,
		chart.title.text,
		chart.whole?.text ?? '',
		// How many small drawings there are, and where an axis begins that does not begin at zero.
		say('chart.facets', { n: facetsOf(chart).length, facets: '' }).replace(/: \.$/u, ''),
		chart.startsAtZero ? '' : (chart.axis.ticks[0]?.text ?? ''),
		chart.across?.ticks[0]?.text ?? '',
	].filter((text) => text !== '');
	const rest = texts.sort((a, b) => b.length - a.length).reduce((alt, text) => alt.replaceAll(text, ''), chart.alt);
	// Figures that lack something are counted, and so are marks that are left out.
	const counts = chart.series.flatMap(({ marks, missing = [] }) => [missing.length, marks.length + missing.length]);
	const numbers = [...rest.replaceAll(/\d+ more/g, '').matchAll(/\p{N}+/gu)].map(([number]) => Number(number));
	expect(numbers.filter((number) => chartKinds[chart.kind].takesUp !== 'rows' || !counts.includes(number))).toEqual([]);
	const isShort = chart.alt.includes(say('chart.rest-in-table'));
	for (const { marks } of chart.kind === 'coverage' ? [] : chart.series) {
		const sorted = marks.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
		for (const mark of isShort ? [sorted[0], sorted.at(-1)] : marks) expect(chart.alt).toContain(mark?.text);
	}
});
