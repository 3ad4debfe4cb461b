import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { diffCitables } from '../../../src/core/editions/diff/diff-citables.ts';
import type { Change, Citable } from '../../../src/core/model/edition.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const small = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const own = {
	'data/charts/dots.yaml':
		'kind: dot\ntitle: Repair\ntakeaway: Most bridges are sound.\nseries: [{ figure: need-repair }, { figure: sound-share }]\n',
};

/** What an edition would keep of the small report with other files. */
function citablesWith(files: Readonly<Record<string, string>>): readonly Citable[] {
	const written = Object.entries({ ...own, ...files }).map(
		([file, text]) => [file, new TextEncoder().encode(text)] as const,
	);
	const input = {
		files: new Map([...small, ...written]),
		sha256,
		citationStyles,
		hasLetter,
		publishing: 'new' as const,
	};
	const built = buildReport(input);
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built.citables;
}

const claim = '<Claim id="repair-now" title="{need-repair} need repair at once">\nThey wait.\n</Claim>\n';
const prose = (text: string) => citablesWith({ 'content/state.mdx': `${claim}\n${text}\n` });
/** What differs between two citables of one name, each as the citable and its fields. */
function changed(before: readonly Citable[], after: readonly Citable[], changes: readonly Change[] = []): string[] {
	return diffCitables({ citables: before }, { citables: after }, changes).map(({ ref, kind, texts }) =>
		`${kind} ${ref} ${texts.map(({ name }) => name).join(', ')}`.trim(),
	);
}

test.each([
	[
		'a paragraph goes out of a note',
		'<Note kind="caveat">\nA way.\n\nThe other.\n</Note>',
		'<Note kind="caveat">\nA way.\n</Note>\n\nThe other.',
	],
	['a paragraph goes under another heading', '## A {#a}\n\nWords.\n\n## B {#b}', '## A {#a}\n\n## B {#b}\n\nWords.'],
	[
		'a paragraph goes behind a claim',
		`Words.\n\n${claim.replaceAll('repair-now', 'two')}`,
		`${claim.replaceAll('repair-now', 'two')}\nWords.`,
	],
	['a table is set otherwise', '| A | B |\n| --- | --- |\n| a | b |', '| A | B |\n| --- | ---: |\n| a | b |'],
	['a column ends elsewhere', '| A b | |\n| --- | --- |\n| c | d |', '| A | b |\n| --- | --- |\n| c | d |'],
	['a list is put into a list', '- A\n- B', '- A\n  - B'],
	['a footnote is marked elsewhere', 'Not all[^a] of them.\n\n[^a]: Why.', 'Not all of them.[^a]\n\n[^a]: Why.'],
	['words become code', 'It is a word.', 'It is a `word`.'],
	['words become strong', 'It is *a* word.', 'It is **a** word.'],
	['emphasis goes to another word', 'Not *all* of them, but some.', 'Not all of them, *but* some.'],
	['a line ends earlier', 'A line\\\nand another.', 'A line and another.'],
	['a link begins later', '[A link](https://example.org/) there.', 'A [link](https://example.org/) there.'],
	['a figure is shown in another form', '<Fig id="bridges-examined" />', '<Fig id="bridges-examined" form="long" />'],
])('it is reported that %s', (_, before, after) => {
	expect(changed(prose(before), prose(after))).toEqual(['changed section:state structure']);
});

test('it is reported which claim and which heading changed', () => {
	const edited = claim.replace('They', 'They *all*');
	expect(
		changed(
			citablesWith({ 'content/state.mdx': claim.replace('They', 'They all') }),
			citablesWith({ 'content/state.mdx': edited }),
		),
	).toEqual(['changed claim:repair-now structure']);
	expect(changed(prose('## A word {#a}'), prose('## A *word* {#a}'))).toEqual(['changed heading:a structure']);
});

test.each([
	['lines that end elsewhere', 'A line\nand another.', 'A\nline and another.'],
	['a comment', 'Words.', 'Words.\n\n{/* a note to ourselves */}'],
	['another sign for emphasis', 'It is *a* word.', 'It is _a_ word.'],
	['an escape', 'A * star.', 'A \\* star.'],
])('%s changes nothing', (_, before, after) => {
	expect(changed(prose(before), prose(after))).toEqual([]);
});

const note = new TextEncoder().encode('На этой дороге 50 мостов.\nОни старые.\n');
const record = new TextDecoder()
	.decode(small.get('data/sources/bridge-survey.yaml'))
	.replace(/^language: .*$/m, 'language: ru')
	.replace(/^sha256: .*$/m, `sha256: ${sha256(note)}`);
const quoting = (text: string) =>
	citablesWith({
		'content/state.mdx': `${claim}\n${text}\n`,
		'data/sources/note.yaml': record,
		'data/sources/note.txt': new TextDecoder().decode(note),
	});
const OURS = '<Translation>They are old.</Translation>';

test('our translation of a quotation is kept with its passage', () => {
	const before = quoting(`> На этой дороге 50 мостов.\n>\n> Они старые.\n> ${OURS}`);
	const reported = (text: string) => changed(before, quoting(text));
	expect(reported(`> На этой дороге 50 мостов.\n>\n> Они старые.\n>\n> ${OURS}`)).toEqual([]);
	expect(reported(`> На этой дороге 50 мостов.\n>\n> Они старые.\n> ${OURS.replace('old', 'aged')}`)).toEqual([
		'changed section:state text',
	]);
	expect(reported('> На этой дороге 50 мостов.\n>\n> Они старые.')).toEqual(['changed section:state text, structure']);
	expect(reported(`> На этой дороге 50 мостов.\n>\n> Они старые.\n\n\\[They are old.]`)).toEqual([
		'changed section:state structure',
	]);
});

test('other words are reported as words, and a structure that stayed is not', () => {
	expect(changed(prose('It is *a* word.'), prose('It is *another* word.'))).toEqual(['changed section:state text']);
	expect(changed(prose('It is *a* word.'), prose('It is another word.'))).toEqual([
		'changed section:state text, structure',
	]);
});

test('a footnote that says something else is reported as such', () => {
	expect(changed(prose('So it is.[^a]\n\n[^a]: Why.'), prose('So it is.[^b]\n\n[^b]: How.'))).toEqual([
		'changed section:state footnotes',
	]);
	const within = (words: string) => ({
		'content/state.mdx': `${claim.replace('wait.', 'wait.[^a]')}\n[^a]: ${words}\n`,
	});
	expect(changed(citablesWith(within('Why.')), citablesWith(within('How long.')))).toEqual([
		'changed claim:repair-now footnotes',
	]);
	expect(changed(citablesWith(within('Why.')), citablesWith(within('<Fig id="bridges-examined" /> wait.')))).toEqual([
		'changed claim:repair-now structure, footnotes',
	]);
});

test('a renamed, added or retired citable does not change the structure of its section', () => {
	const before = prose('<Chart id="dots" />\n\n## A {#a}\n\n[There](#a).');
	const after = prose('## B {#b}\n\n[There](#b).\n\n<Claim id="three" title="A claim">\nWords.\n</Claim>');
	const move = { type: 'move', from: 'heading:a', to: 'heading:b', reason: 'Shorter.' } as const;
	const reported = changed(
		before,
		after.filter(({ ref }) => ref !== 'chart:dots'),
		[move],
	);
	expect(reported).toEqual(['changed heading:b text', 'added claim:three', 'moved heading:a', 'removed chart:dots']);
});

const report = new TextDecoder().decode(small.get('data/report.yaml'));
const unknowns = (...ids: string[]) =>
	`${report.replace(/^unknowns:[^]*?(?=^\S|$(?![^]))/m, '')}\nunknowns:\n${ids.map((id) => `  - { id: ${id}, title: The ${id}, text: It is not said. }\n`).join('')}`;
const units = new TextDecoder().decode(small.get('data/units.yaml'));

test.each([
	[
		'where an axis begins',
		'data/charts/dots.yaml',
		own['data/charts/dots.yaml'],
		`${own['data/charts/dots.yaml']}startAtZero: false\n`,
		['changed chart:dots startAtZero'],
	],
	[
		'in which order is said what is not known',
		'data/report.yaml',
		unknowns('method', 'cost'),
		unknowns('cost', 'method'),
		['changed report:riga-bridges unknowns'],
	],
])('it is reported %s', (_, file, before, after, reported) => {
	expect(changed(citablesWith({ [file]: before }), citablesWith({ [file]: after }))).toEqual(reported);
});

test('it is reported that a unit has another name', () => {
	const renamed = units.replace(/other: \w+/, 'other: crossings');
	const reported = changed(citablesWith({}), citablesWith({ 'data/units.yaml': renamed }));
	expect(reported.filter((each) => each.includes('figure:')).every((each) => each.endsWith('unitNames'))).toBe(true);
	expect(reported.some((each) => each.includes('figure:'))).toBe(true);
});
