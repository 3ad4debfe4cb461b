import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CORE_SCHEMA, dump, loadAll } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { EditionChangesSpec } from '../../../src/core/model/change-spec.ts';
import { loadReport } from '../../../src/node/api.ts';
import { templateFiles } from '../../../src/node/new/template-files.ts';
import { formatForTerminal } from '../../../src/node/reporters/terminal.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { blocksOf, guidePages, IN_FILES, readGuide, top } from './read-guides.ts';

let root = '';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'guide-'));
	for (const [file, content] of templateFiles({ id: 'guide', name: 'Guide', today: '2026-11-20' }))
		write(file, content);
	// What the guide shows figures of without showing it.
	addText('laporan', 'id', 'Jumlah perusahaan mencapai 1,2 juta menurut laporan itu.');
	addText('mektepter', 'kk', 'Мектептердің 14 пайызы жаңа, олардың бәрі қалада.');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), content);
}

/** A saved text like the one of a new report, in another language. */
function addText(id: string, language: string, text: string): void {
	write(`data/sources/${id}.txt`, text);
	write(
		`data/sources/${id}.yaml`,
		read('data/sources/calendar-note.yaml')
			.replace(/^language: .*$/m, `language: ${language}`)
			.replace(/^sha256: .*$/m, `sha256: ${sha256(new TextEncoder().encode(text))}`),
	);
}

const Keys = z.record(z.string(), z.unknown());
const parse = (text: string): unknown => loadAll(text, { schema: CORE_SCHEMA })[0];

/** How an example goes into a file that is there, by its ending: at the end, or its keys in place of those there. */
const ways: Readonly<Record<string, (before: string, example: string) => string>> = {
	yaml: (before, example) => {
		const keys = [parse(before), parse(example)].map((value) => Keys.safeParse(value).data);
		const [old, added] = keys;
		if (old === undefined || added === undefined) return `${before}\n${example}`;
		// The record of a report as a whole is another report.
		return Object.hasOwn(added, 'id') ? example : dump({ ...old, ...added }, { schema: CORE_SCHEMA });
	},
	mdx: (before, example) => `${before}\n${example}`,
	json: (before, example) =>
		JSON.stringify([
			...z.array(z.unknown()).parse(JSON.parse(before)),
			...z.array(z.unknown()).parse(JSON.parse(example)),
		]),
};

function put(file: string, example: string): void {
	if (file === 'data/pictures/old-bridge.yaml') {
		mkdirSync(join(root, 'data/pictures'));
		copyFileSync(
			join(top, 'tests/fixtures/prose/data/pictures/stone-bridge.jpg'),
			join(root, file.replace('.yaml', '.jpg')),
		);
	}
	const way = ways[file.slice(file.lastIndexOf('.') + 1)];
	write(file, way !== undefined && existsSync(join(root, file)) ? way(read(file), example) : example);
}

function problems(): string {
	const loaded = loadReport(root);
	return 'problems' in loaded ? formatForTerminal(loaded.problems) : '';
}

/** Changes are compared with an edition, which the report of the examples does not have. */
const CHANGES = 'data/changes.yaml';

test.each(guidePages)('what %s shows goes into a new report, and the report is sound', (page) => {
	for (const { file, text } of blocksOf(page)) if (file !== undefined && file !== CHANGES) put(file, text);
	expect(problems()).toBe('');
});

test('every example in a language of reports says into which file it goes', () => {
	const homeless = guidePages
		.flatMap(blocksOf)
		.filter(({ language, file }) => IN_FILES.test(language) && language !== 'json' && file === undefined);
	expect(homeless.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
});

test('the example of changes is one', () => {
	const [example] = guidePages.flatMap(blocksOf).filter(({ file }) => file === CHANGES);
	expect(z.array(EditionChangesSpec).safeParse(parse(example?.text ?? '')).error?.issues).toBeUndefined();
});

test('a mistake is shown as it is printed', () => {
	const file = 'data/figures/from-the-note.yaml';
	const before = read(file);
	write(file, before.replace('value: 400', 'value: 401'));
	const printed = problems();
	write(file, before);
	const [shown] = blocksOf('src/guide/start.md').filter(({ text }) => text.startsWith(`${file}:`));
	expect(shown?.text).toBeDefined();
	expect(printed.startsWith(shown?.text ?? '')).toBe(true);
});

test('every page but the index can be read in ten minutes, and ends with what to do if something is refused', () => {
	for (const page of guidePages.filter((each) => !each.includes('/reference/'))) {
		const words = readGuide(page).split(/\s+/).length;
		expect(words, page).toBeLessThanOrEqual(2_400);
		if (!page.endsWith('editor.md'))
			expect(readGuide(page), page).toMatch(/^## If (?:the build refuses|something goes wrong)$/m);
	}
});
