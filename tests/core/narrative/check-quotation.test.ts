import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const text = (name: string) => new TextDecoder().decode(files.get(name));
const bytes = (content: string) => new TextEncoder().encode(content);

const letter = bytes(
	'A letter to the city.\n\nThe weight of lorries\nwas not asked. Of these, 12 % need repairs.\n\n' +
		'The repair of a bridge costs\nmuch.\n',
);

/** A third source, in another language than the report. */
const note = bytes('На этой дороге 50 мостов.\n\nОни старые.\n');

/** The first section of the small report with two more sources, “letter” and “note”, and this prose. */
function sectionOf(prose: string) {
	const record = text('data/sources/bridge-survey.yaml');
	const recordOf = (copy: Uint8Array) => record.replace(/^sha256: .*$/m, `sha256: ${sha256(copy)}`);
	const result = buildReport({
		files: new Map([
			...files,
			['data/sources/letter.txt', letter],
			['data/sources/letter.yaml', bytes(recordOf(letter))],
			['data/sources/note.txt', note],
			['data/sources/note.yaml', bytes(recordOf(note).replace(/^language: .*$/m, 'language: ru'))],
			['content/state.mdx', bytes(`${text('content/state.mdx')}\n\n${prose}\n`)],
		]),
		sha256,
		citationStyles,
		hasLetter,
	});
	if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join(' '));
	return result.report.sections.find(({ id }) => id === 'state');
}

test('each passage of a quotation has its source, and the line in which it begins there', () => {
	const passages = ['> The weight of lorries was not asked.', '> Traffic has grown', '> The repair of a bridge costs'];
	expect(sectionOf(passages.join('\n>\n'))?.tree.children.at(-1)).toMatchObject({
		type: 'blockquote',
		children: [
			{ type: 'paragraph', source: 'letter', line: 3 },
			{ type: 'paragraph', source: 'bridge-survey', line: 4 },
			{ type: 'paragraph', source: 'bridge-survey', line: 3 },
		],
	});
});

test.each([
	['the source of the passage before it', '> The weight of lorries was not asked.\n>\n', 'letter'],
	['the source that is named before it', 'As <Source id="letter" /> says:\n\n', 'letter'],
	['the last source before it', 'As <Source id="letter" /> says.\n\n> Traffic has grown\n\nAnd:\n\n', 'bridge-survey'],
	['the first source, if none comes before it', '', 'bridge-survey'],
])('words that stand in two sources are attributed to %s', (_, before, source) => {
	const quotation = sectionOf(`${before}> The repair of a bridge costs`)?.tree.children.at(-1);
	const passages = quotation !== undefined && 'children' in quotation ? quotation.children : [];
	expect(passages.at(-1)).toMatchObject({ type: 'paragraph', source });
});

test('a passage is not attributed to a source that has its words only inside longer words', () => {
	expect(sectionOf('> Of these, 12 % need repair')?.tree.children.at(-1)).toMatchObject({
		children: [{ source: 'bridge-survey', line: 2 }],
	});
	expect(sectionOf('> Of these, 12 % need repairs.')?.tree.children.at(-1)).toMatchObject({
		children: [{ source: 'letter', line: 4 }],
	});
});

const ROADS = 'На этой дороге 50 мостов.';
test.each([
	['on the next line', `> ${ROADS}\n> <Translation>This road has 50 bridges.</Translation>`],
	['on the same line', `> ${ROADS} <Translation>This road has 50 bridges.</Translation>`],
	['behind a break', `> ${ROADS}\\\n> <Translation>This road has 50 bridges.</Translation>`],
	['in a paragraph of its own', `> ${ROADS}\n>\n> <Translation>This road has 50 bridges.</Translation>`],
	['in several lines', `> ${ROADS}\n>\n> <Translation>\n> This road\n> has 50 bridges.\n> </Translation>`],
	['with its number in words', `> ${ROADS}\n> <Translation>This road has fifty bridges.</Translation>`],
])('a passage in another language may have our translation %s', (_, prose) => {
	const section = sectionOf(`${prose}\n>\n> Они старые.`);
	const translation = prose.includes('fifty') ? 'This road has fifty bridges.' : 'This road has 50 bridges.';
	expect(section?.tree.children.at(-1)).toEqual({
		type: 'blockquote',
		children: [
			{ type: 'paragraph', source: 'note', line: 1, translation, children: [{ type: 'text', value: ROADS }] },
			{ type: 'paragraph', source: 'note', line: 3, children: [{ type: 'text', value: 'Они старые.' }] },
		],
	});
	expect(section?.text).toMatch(`“${ROADS}”\n[${translation}]\n“Они старые.”`);
});
