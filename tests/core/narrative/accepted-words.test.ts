import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());

/** The small report, with some of its files changed. */
function build(written: Readonly<Record<string, string>>) {
	const changed = new Map(files);
	for (const [name, text] of Object.entries(written)) changed.set(name, new TextEncoder().encode(text));
	return buildReport({ files: changed, sha256, citationStyles, hasLetter });
}
const problemsOf = (written: Readonly<Record<string, string>>) => {
	const result = build(written);
	return 'problems' in result ? result.problems.map(({ rule, message }) => `${rule}: ${message}`) : [];
};
const text = (name: string) => new TextDecoder().decode(files.get(name));

test('ordinary English is accepted', () => {
	const prose = [
		'One cannot tell. One must be careful. At one time it was new; for one thing, it is dear.',
		'A third reason is cost, and a third-party tool, or a third party, may help in the second half of the year.',
		'We double-check; double counting is possible. Between the two is a gap. CO₂ is a gas.',
		'`npm run build` is a command, and <Idiom>second to none</Idiom>.',
		'<Note kind="example">\n\n```\n1 + 1 = 2\n```\n\n</Note>',
		'<Note kind="method">\n\n- A list.\n\n  ```\n  1 + 1 = 2\n  ```\n\n</Note>',
		'> Inspectors of the city examined 48 bridges in Riga',
		'<Note kind="caveat">It is <Idiom>on the one hand</Idiom> dear, under the <Term id="bridge-act" />.</Note>',
	];
	const figure = '<Fig id="bridges-examined" />';
	prose.push(
		`<Term id="bridge-act" /> ${figure}`,
		`${figure}\n${figure}`,
		`(${figure}), “${figure}”; and ${figure}—so`,
	);
	expect(problemsOf({ 'content/cost.mdx': prose.join('\n\n') })).toEqual([]);
});

test('words on both sides of a figure are not taken together for a copy', () => {
	const prose = 'Inspectors of the city examined <Fig id="bridges-examined" /> in Riga.';
	expect(problemsOf({ 'content/cost.mdx': prose })).toEqual([]);
	const copied = 'The city says again that each carries about <Fig id="bridges-examined" />.';
	expect(problemsOf({ 'content/cost.mdx': copied })).toEqual([expect.stringContaining('quotation-is-marked')]);
});

test('sentences of data files have the same forms for numbers as prose', () => {
	const abstract = 'Under the {term:bridge-act}, {need-repair} need repair. {idiom:This is one reading of it.}';
	const result = build({
		'data/report.yaml': text('data/report.yaml').replace(/^abstract: .*$/m, `abstract: '${abstract}'`),
	});
	expect(result).toMatchObject({
		report: { meta: { abstract: { text: 'Under the 2019 Bridge Act, 12% need repair. This is one reading of it.' } } },
	});
});

test('a title may name figures and the year of the edition', () => {
	const titled = (title: string) =>
		build({ 'data/report.yaml': text('data/report.yaml').replace(/^title: .*$/m, `title: '${title}'`) });
	expect(titled('The bridges of Riga 2023: {need-repair} need repair')).toMatchObject({
		report: { meta: { title: 'The bridges of Riga 2023: 12% need repair' } },
	});
	expect(titled('The bridges of Riga 2022')).toHaveProperty('problems');
	for (const honest of [
		'Bridges in 2023',
		'The 2023 survey of bridges',
		'Bridges (2023)',
		'2023 in review',
		'Bridges in 2023 and their repair',
		'2023’s bridges',
	])
		expect(titled(honest), honest).toHaveProperty('report');
	for (const count of [
		'2023 bridges',
		'2023 small bridges',
		'Repair in 2023 bridges',
		'More than 2023',
		'2023 % of bridges',
		'{need-repair} 2023',
		'2023-fold',
		'2023 or more',
		'2022–2023',
	])
		expect(titled(count), count).toHaveProperty('problems');
});

const units = (bridges: string) => ({
	'data/units.yaml':
		`- { code: bridge, name: { one: bridge, other: ${bridges} } }\n` +
		'- { code: vehicle, name: { one: vehicle, other: vehicles } }\n',
});

test.each([
	'road bridges',
	'bridges °C',
	'bridge points',
	'pavilions',
	'PCs',
	'mills',
	'no-shows',
	'pcs',
	'gross bridges',
	'bridges in an alliance',
])('a unit may be named “%s”', (name) => {
	expect(problemsOf(units(name))).toEqual([]);
});

test.each([
	'"48 bridges"',
	'48k bridges',
	'lakh bridges',
	'"% of bridges"',
	'bn bridges',
	'M bridges',
	'percent of bridges',
	'score bridges',
	'tens of bridges',
	'tеns of bridges',
	'hundreds of bridges',
	'dozen bridges',
	'bln bridges',
	'mil',
	'mill. bridges',
	'Mrd bridges',
	'kbridges',
	'p.p.',
	'pc',
	'p.c. of bridges',
	'tenths',
	'minus bridges',
	'fewer bridges',
	'more bridges',
	'"no bridges"',
])('a unit may not be named “%s”', (name) => {
	expect(problemsOf(units(name))).toMatchObject([
		expect.stringContaining('at the head of the name of the unit “bridge”'),
	]);
});

test.each([
	'bridge-thousands',
	'bridges (%)',
	'bridges per day',
	'bridges a year',
	'bridges/day',
	'bridges yearly',
	'bridges p.a.',
	'bridges a fortnight',
	'annual bridges',
	'daily bridges',
	'negative bridges',
	'ppm',
])('a unit may not be called “%s”', (name) => {
	expect(problemsOf(units(name))).toMatchObject([expect.stringContaining('in the name of the unit “bridge”')]);
});

test.each(['years', 'euros', 'USD', 'US dollars of fines', 'km'])(
	'a unit may not have the name “%s” of another',
	(name) => {
		expect(problemsOf(units(name))).toMatchObject([
			expect.stringContaining('is the name of another unit than “bridge”'),
		]);
	},
);

test('the name of a unit may divide by something that the quote of each value divides by', () => {
	const named = (vehicles: string) =>
		problemsOf({
			'data/units.yaml':
				'- { code: bridge, name: { one: bridge, other: bridges } }\n' +
				`- { code: vehicle, name: { one: vehicle, other: ${vehicles} } }\n`,
		});
	expect(named('vehicles a day')).toEqual([]);
	expect(named('vehicles per day')).toHaveLength(1);
});

test('the name of a unit may not hold a number that the quotes do not state', () => {
	expect(problemsOf(units('two-lane bridges'))).toMatchObject([
		expect.stringMatching(/“two” in the name of the unit “bridge” is a number that nothing proves/),
	]);
});
