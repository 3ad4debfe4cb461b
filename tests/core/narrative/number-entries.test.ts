import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const small = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const chart = (title: string) =>
	`kind: dot\ntitle: ${title}\ntakeaway: Some need it.\nseries: [{ figure: need-repair }]\n`;

/** The small report with the charts `a`, `b` and `c`. Its sections are `state` and then `cost`. */
function report(state: string, cost: string) {
	const files = Object.entries({
		'content/state.mdx': state,
		'content/cost.mdx': cost,
		...Object.fromEntries(['a', 'b', 'c'].map((id) => [`data/charts/${id}.yaml`, chart(id.toUpperCase())])),
	}).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
	const built = buildReport({ files: new Map([...small, ...files]), sha256, citationStyles, hasLetter });
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built.report;
}
const claim = (id: string, text: string) => `<Claim id="${id}" title="It is so">\n\n${text}\n\n</Claim>`;

test('charts and claims are numbered in the order of the report, each kind by itself, wherever they stand', () => {
	const { numbered } = report(
		`<Chart id="b" />\n\n${claim('first', '<Note kind="caveat">\n\n<Chart id="a" />\n\n</Note>')}`,
		claim('second', 'Words.'),
	);
	expect([...numbered].map(([ref, { number, section }]) => `${ref} ${number} ${section}`)).toEqual([
		'chart:b 1 state',
		'claim:first 1 state',
		'chart:a 2 state',
		'claim:second 2 cost',
	]);
});

test('a chart that is shown twice has one number, and leads to where it stands first', () => {
	const shown = report('<Chart id="a" />', '<Chart id="b" />\n\n<Chart id="a" />\n\nSee <Ref to="chart:a" />.');
	expect(shown.numbered.get('chart:a')).toMatchObject({ number: 1, section: 'state' });
	expect(shown.numbered.get('chart:b')).toMatchObject({ number: 2, section: 'cost' });
	expect(shown.references.get('chart:a')).toEqual({
		text: 'Chart\u00a01',
		href: '/state/#chart-a',
		anchor: 'chart-a',
	});
});

test('references say what their author writes, or else a number, a title or a label, before and after it stands there', () => {
	const { sections } = report(
		'See <Ref to="chart:a" />, <Ref to="section:cost" />, <Ref to="figure:need-repair" />, ' +
			'<Ref to="term:bridge-act" />, <Ref to="source:bridge-survey" />, <Ref to="claim:dear">what it costs</Ref>.',
		`<Chart id="a" />\n\n${claim('dear', 'See <Ref to="chart:a" />.')}`,
	);
	expect(sections[0]?.text).toBe(
		'See Chart 1, Cost, Bridges that need repair at once, 2019 Bridge Act, A note on the bridges of Riga, ' +
			'what it costs.',
	);
	expect(sections[1]?.claims[0]?.text).toBe('See Chart 1.');
	// A reference to a figure is not a use of its value, and one to a chart does not show the chart.
	expect(sections[0]).toMatchObject({ figures: [], charts: [], terms: ['bridge-act'] });
});
