import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bounds } from '../../src/core/model/bounds.ts';
import { edit, run } from '../site/edition-fixture.ts';
import { letters, textOfPdf } from './pdf/read-pdf.ts';

const fixture = join(import.meta.dirname, '../fixtures/charts');
const root = mkdtempSync(join(tmpdir(), 'at-bounds-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const many = (count: number, text: string) => text.repeat(count);
const note = (inside: string) => `<Note kind="caveat">\n\n${inside}\n\n</Note>`;
const claim = (id: string, title: string, inside: string) =>
	`<Claim id="${id}" title="${title}">\n\n${inside}\n\n</Claim>`;
const inLists = (depth: number, block: string): string =>
	depth === 0 ? block : inLists(depth - 1, `- a\n\n  ${block.replaceAll('\n', '\n  ')}`);
const notes = (inside: string) => note(note(note(inside)));
const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | c |`;
const word = many(bounds.word, 'x');

/** Prose that is as long and as deep as the check allows. */
const prose = [
	notes(many(1000, 'deep ')),
	claim('deep', many(bounds.heading, 'ш'), notes(inLists(9, '[innermost](https://example.org/)'))),
	claim('drawn', many(bounds.heading / 2, 't '), note(inLists(2, '<Chart id="bar" />'))),
	claim('listed', 'Listed', note(note(inLists(1, table('within'))))),
	inLists(14, 'innermost'),
	`## ${many(bounds.heading / 10, 'a heading ').trim()} {#long}`,
	`\`${word}\` \`${many(15_000, 'x ')}\` ${word}`,
	table(word),
	table(many(20_000, 'y ')),
	`<Note kind="example">\n\n\`\`\`\n${many(20_000, 'x ')}\n${word}\n\`\`\`\n\n</Note>`,
	`[a](https://example.org/${many(1_900, 'a')}) [b](mailto:${many(1_900, 'a')}@example.org) [c](https://example.org/${many(300, 'é')})`,
	'The ins&#x1680;pectors wrote&#x2028;some&#x2029;lines.',
];

let built: ReturnType<typeof run>;
beforeAll(() => {
	cpSync(fixture, root, { recursive: true });
	const file = join(root, 'content/boats.mdx');
	writeFileSync(file, [readFileSync(file, 'utf8'), ...prose].join('\n\n'));
	edit(root, 'data/charts/bar.yaml', /label: (\S+).*/g, `label: $1 ${many(7_000, 'W')}`);
	const people = Array.from({ length: 100 }, () => `  - { given: ${many(1_000, 'G')}, family: ${many(1_000, 'F')} }\n`);
	edit(root, 'data/report.yaml', /authors:\n/, `authors:\n${people.join('')}`);
	edit(
		root,
		'data/report.yaml',
		/url: https:\/\/example\.org\/ferries\//,
		`url: https://example.org/${many(300, 'é')}/`,
	);
	built = run(root, 'build');
}, 240_000);

test('prose that is as long and as deep as the check allows is built', () => {
	expect(built.status, built.output).toBe(0);
});

test('spaces that no typeface has are spaces on the page and in the PDF', async () => {
	expect(readFileSync(join(root, 'dist/boats/index.html'), 'utf8')).toContain('The ins pectors wrote some lines.');
	expect(letters(await textOfPdf(readFileSync(join(root, 'dist/report.pdf'))))).toContain(
		letters('The ins pectors wrote some lines.'),
	);
});
