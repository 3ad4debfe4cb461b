import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport, type BuiltReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const sound = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const works = JSON.stringify([
	{ id: 'ahmed', type: 'book', title: 'Bridges', author: [{ family: 'Ahmed' }], issued: { 'date-parts': [[2020]] } },
	{ id: 'berg', type: 'book', title: 'Roads', author: [{ family: 'Berg' }], issued: { 'date-parts': [[2021]] } },
	{ id: 'chen', type: 'book', title: 'Tolls', author: [{ family: 'Chen' }] },
]);

/** The small report, with words put before its prose, by the id of the section. */
function build(before: Readonly<Record<string, string>>, style = 'ieee'): BuiltReport {
	const decode = (file: string) => new TextDecoder().decode(sound.get(file));
	const files = new Map(sound).set('data/works.json', new TextEncoder().encode(works));
	for (const [id, words] of Object.entries(before)) {
		const file = `content/${id}.mdx`;
		files.set(file, new TextEncoder().encode(`${words}\n\n${decode(file)}`));
	}
	const meta = `${decode('data/report.yaml')}\ncitationStyles: [${style}]\n`;
	files.set('data/report.yaml', new TextEncoder().encode(meta));
	const built = buildReport({ files, sha256, citationStyles, hasLetter, citeWorks: setWorks, publishing: 'new' });
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built;
}

const cost =
	'<Claim id="dear" title="Dear">\n\nMuch was said <Cite id="ahmed" />, and more <Cite id="berg" />.\n\n</Claim>';

test('works are numbered as they are read, and the text of a claim has the words of its citations', () => {
	const { report } = build({ cost, state: 'So it is <Cite id="berg" locator="page 3" />.' });
	expect(report.sections.map(({ id }) => id)).toEqual(['state', 'cost']);
	expect(report.works.map(({ id, number }) => [id, number])).toEqual([
		['berg', 1],
		['ahmed', 2],
	]);
	expect(report.citations.map(({ text, anchor, section, claim }) => [text, anchor, section, claim])).toEqual([
		['[1, p. 3]', 'work.berg.1', 'state', undefined],
		['[2]', 'work.ahmed.1', 'cost', 'dear'],
		['[1]', 'work.berg.2', 'cost', 'dear'],
	]);
	expect(report.sections[1]?.claims[0]?.text).toBe('Much was said [2], and more [1].');
});

test('an edition keeps which work is cited where, and no numbers, so that a new order makes no change', () => {
	const [one, other] = [build({ cost }), build({ cost, state: 'So it is <Cite id="berg" />.' })];
	const kept = ({ citables }: BuiltReport, ref: string) => citables.find((each) => each.ref === ref)?.content;
	expect(one.report.works[0]?.id).not.toBe(other.report.works[0]?.id);
	for (const ref of ['claim:dear', 'work:ahmed', 'work:berg'])
		expect(kept(one, ref)).toEqual(kept(other, ref) ?? 'missing');
	expect(kept(one, 'claim:dear')).toMatchObject({ text: 'Much was said, and more.' });
	expect(JSON.stringify(kept(one, 'claim:dear'))).toContain('work:ahmed');
	expect(kept(one, 'work:ahmed')).toEqual({ reference: 'Ahmed, Bridges. 2020.' });
});

test('works that nothing cites are noted, and so is a style that has only notes', () => {
	const { notes } = build({ cost }, 'chicago-note-bibliography');
	expect(notes.map(({ at: { file, line }, message }) => `${file}:${line} ${message}`)).toEqual([
		expect.stringMatching(/^data\/report\.yaml:\d+ The style “chicago-note-bibliography” has notes/),
		'data/works.json:1 No section cites the work “chen”, so the list of works leaves it out.',
	]);
});

test('a saved source is cited by its id, from what its record says', () => {
	const { report } = build({ cost: 'So it stands <Cite id="bridge-survey" />.' }, 'apa');
	expect(report.works).toMatchObject([
		{ id: 'bridge-survey', source: 'bridge-survey', record: { title: report.sources[0]?.title } },
	]);
});
