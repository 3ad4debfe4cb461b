import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { diffCitables } from '../../../src/core/editions/diff/diff-citables.ts';
import type { Citable } from '../../../src/core/model/edition.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const small = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const chart = (title: string) =>
	`kind: dot\ntitle: ${title}\ntakeaway: Some need it.\nseries: [{ figure: need-repair }]\n`;

/** What an edition would keep of the small report with two charts and this prose, and what readers see of it. */
function built(state: string, cost: string) {
	const files = Object.entries({
		'content/state.mdx': state,
		'content/cost.mdx': cost,
		'data/charts/a.yaml': chart('A'),
		'data/charts/b.yaml': chart('B'),
	}).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
	const input = { files: new Map([...small, ...files]), sha256, citationStyles, hasLetter, publishing: 'new' as const };
	const result = buildReport(input);
	if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result;
}
const changed = (before: readonly Citable[], after: readonly Citable[]) =>
	diffCitables({ citables: before }, { citables: after }, []).map(({ ref, texts }) =>
		`${ref} ${texts.map(({ name }) => name).join(', ')}`.trim(),
	);

const claim = (text: string) => `<Claim id="dear" title="It is dear">\n\n${text}\n\n</Claim>`;
const refers = `${claim('As <Ref to="chart:b" /> shows.[^note]\n\n<Chart id="b" />')}\n\n[^note]: So does <Ref to="chart:b" />.`;

test('a chart that gets another number changes nothing of itself, and nothing where it is named', () => {
	const before = built('Words.', refers);
	const after = built('Words.\n\n<Chart id="a" />', refers);
	const textOf = ({ report }: typeof before) => report.sections[1]?.claims[0]?.text;
	expect([textOf(before), textOf(after)]).toEqual(['As Chart 1 shows.', 'As Chart 2 shows.']);
	expect(changed(before.citables, after.citables)).toEqual(['section:state structure']);
	const kept = after.citables.find(({ ref }) => ref === 'claim:dear')?.content;
	expect(kept).toMatchObject({ text: 'As chart:b shows.' });
});

test('a reference that leads elsewhere is a change, and so are other words of it', () => {
	const both = '<Chart id="a" />\n\n<Chart id="b" />';
	const citables = (text: string) => built(both, claim(text)).citables;
	const named = citables('As <Ref to="chart:a" /> shows.');
	expect(changed(named, citables('As <Ref to="chart:b" /> shows.'))).toEqual(['claim:dear text, structure']);
	const worded = citables('As <Ref to="chart:a">a chart</Ref> shows.');
	expect(changed(worded, citables('As <Ref to="chart:b">a chart</Ref> shows.'))).toEqual(['claim:dear structure']);
});

test('a list of changes calls what a sentence refers to by the title that each edition had', () => {
	const both = '<Chart id="a" />\n\n<Chart id="b" />';
	const before = built(both, claim('As <Ref to="chart:a" /> and `table:none` show.')).citables;
	const after = built(both, claim('As <Ref to="chart:b" />, chart:b-c and <Ref to="claim:dear" /> show.')).citables;
	const [change] = diffCitables({ citables: before }, { citables: after }, []);
	expect(change?.texts.find(({ name }) => name === 'text')).toEqual({
		name: 'text',
		was: 'As “A” and table:none show.',
		now: 'As “B”, chart:b-c and “It is dear” show.',
	});
});
