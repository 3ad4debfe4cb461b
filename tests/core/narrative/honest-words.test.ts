import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const { files } = readReportFiles(join(import.meta.dirname, '../../fixtures/small'));

/** The small report, with some of its files written otherwise. */
function build(written: Readonly<Record<string, string>>) {
	const changed = new Map(files);
	for (const [name, text] of Object.entries(written)) changed.set(name, new TextEncoder().encode(text));
	return buildReport({ files: changed, sha256, citationStyles, hasLetter });
}
const told = (written: Readonly<Record<string, string>>) => {
	const result = build(written);
	return 'problems' in result ? result.problems.map(({ rule, message }) => `${rule}: ${message}`) : [];
};
const text = (name: string) => new TextDecoder().decode(files.get(name));

test('ordinary English is no number', () => {
	const prose = [
		'One cannot tell. One must be careful. At one time it was new; for one thing, it is dear.',
		'A third reason is cost, and a third-party tool, or a third party, may help in the second half of the year.',
		'We double-check; double counting is possible. Between the two is a gap. CO₂ is a gas.',
		'<Note kind="caveat">It is <Idiom>on the one hand</Idiom> dear, under the <Term id="bridge-act" />.</Note>',
	];
	const figure = '<Fig id="bridges-examined" />';
	prose.push(`<Term id="bridge-act" /> ${figure}`, `${figure}\n${figure}`, `(${figure}), “${figure}”; and ${figure}—so`);
	expect(told({ 'content/cost.mdx': prose.join('\n\n') })).toEqual([]);
});

test('sentences of data files have the same ways out as prose', () => {
	const abstract = 'Under the {term:bridge-act}, {need-repair} need repair. {idiom:This is one reading of it.}';
	const result = build({ 'data/report.yaml': text('data/report.yaml').replace(/^abstract: .*$/m, `abstract: '${abstract}'`) });
	expect(result).toMatchObject({ report: { meta: { abstract: { text: 'Under the 2019 Bridge Act, 12% need repair. This is one reading of it.' } } } });
});

test('a title names figures, and may say the year of the edition', () => {
	const titled = (title: string) => build({ 'data/report.yaml': text('data/report.yaml').replace(/^title: .*$/m, `title: '${title}'`) });
	expect(titled('The bridges of Riga 2023: {need-repair} need repair')).toMatchObject({ report: { meta: { title: 'The bridges of Riga 2023: 12% need repair' } } });
	expect(titled('The bridges of Riga 2022')).toHaveProperty('problems');
});

const units = (bridges: string) => ({ 'data/units.yaml': `- { code: bridge, name: { one: bridge, other: ${bridges} } }\n- { code: vehicle, name: { one: vehicle, other: vehicles } }\n` });

test.each(['road bridges', 'bridges °C'])('a unit may be named “%s”', (name) => {
	expect(told(units(name))).toEqual([]);
});

test.each(['"48 bridges"', '48k bridges', 'lakh bridges', '"% of bridges"', 'bn bridges', 'M bridges', 'percent of bridges'])('a unit may not be named “%s”', (name) => {
	expect(told(units(name))).toMatchObject([expect.stringContaining('at the head of the name of the unit “bridge”')]);
});

test('a number in the name of a thing is said by the quotes', () => {
	expect(told(units('two-way bridges'))).toMatchObject([expect.stringMatching(/“two” in the name of the unit “bridge” is a number that nothing proves/)]);
});
