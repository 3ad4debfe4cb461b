import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const build = (prose: string) =>
	buildReport({
		files: new Map([...files, ['content/cost.mdx', new TextEncoder().encode(prose)] as const]),
		sha256,
		citationStyles,
		hasLetter,
	});
/** The section of the small report with this prose, and its claim. */
function read(prose: string) {
	const built = build(prose);
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	const section = built.report.sections.find(({ id }) => id === 'cost');
	const uses = built.report.figures.map(({ id, usedIn }) => [id, usedIn] as const);
	return { section, claim: section?.claims[0], uses: new Map(uses) };
}

const prose = `The note is short.[^short]

<Claim id="dear" title="Repair is dear">

So it says,[^cost] and so say others.[^2]

[^2]: Others, in [the city](https://example.org/).

</Claim>

[^cost]: It says <Fig id="repair-cost" />.
[^short]: Much of it *is* left out.
`;

test('the words of a footnote are no part of the sentence that has its mark', () => {
	const { section, claim } = read(prose);
	expect(section?.text).toBe('The note is short.');
	expect(section?.footnotes).toEqual(['Much of it is left out.']);
	expect(claim?.text).toBe('So it says, and so say others.');
	expect(claim?.footnotes).toEqual([expect.stringMatching(/^It says €1.5.* per bridge\.$/), 'Others, in the city.']);
});

test('a figure in a footnote is used in the claim that has the mark', () => {
	const { claim, uses } = read(prose);
	expect(claim?.figures).toEqual(['repair-cost']);
	expect(uses.get('repair-cost')).toContainEqual({ kind: 'section', section: 'cost', claim: 'dear' });
});

test.each([
	['a bracket that is escaped', 'An array \\[^n] of words.'],
	['code', 'A name, `[^n]`, in code.'],
	['a mark in capitals', 'Words.[^NOTE]\n\n[^note]: More of them.'],
	['a footnote of several lines', 'Words.[^a]\n\n[^a]: More of them,\n    and yet more.'],
])('%s is sound', (_, text) => {
	expect(build(text)).toHaveProperty('report');
});

test('the words of a source are found in a footnote as well', () => {
	const copied = 'Words.[^a]\n\n[^a]: Of these, a further share within five years.';
	const built = build(copied.replace('a further share', '12 % need repair at once, and a further 25–30 %'));
	const rules = 'problems' in built ? built.problems.map(({ rule }) => rule) : [];
	expect(rules).toContain('quotation-is-marked');
});

test('very many footnotes are read in little time', () => {
	const many = Array.from({ length: 2_000 }, (_, n) => `Words.[^n-${n}]\n\n[^n-${n}]: More of them.\n`).join('\n');
	const begin = performance.now();
	expect(read(many).section?.footnotes).toHaveLength(2_000);
	expect(performance.now() - begin).toBeLessThan(5_000);
});
