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

/** The first section of the small report with a second source, “letter”, and this prose. */
function sectionOf(prose: string) {
	const record = text('data/sources/bridge-survey.yaml').replace(/^sha256: .*$/m, `sha256: ${sha256(letter)}`);
	const result = buildReport({
		files: new Map([
			...files,
			['data/sources/letter.txt', letter],
			['data/sources/letter.yaml', bytes(record)],
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
