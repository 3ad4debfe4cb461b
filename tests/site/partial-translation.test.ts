import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HastNode, htmlToHast } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../browser/build-fixture.ts';
import { englishIn } from '../words/english-in-russian.ts';
import { htmlFaults } from './html-faults.ts';
import { type PageElement, elementsOf } from './read-dist.ts';

/** A report in English with a translation into Russian that lacks a section and words of data files. */
let built: ReturnType<typeof buildFixture>;
/** The pages of the translation, by file. */
let pages: ReadonlyMap<string, string>;

/** What the translation lacks in its data file: these entries. */
const LACKING = ['unknown:no-method', 'figure:sound-share', 'figure:fieldwork', 'chart:repair-shares', 'table:repairs'];

beforeAll(() => {
	built = buildFixture(join(import.meta.dirname, '../fixtures/two-languages'), (folder) => {
		const words = join(folder, 'data/words/ru.yaml');
		const entries = readFileSync(words, 'utf8').split(/\n(?=\S)/);
		const kept = entries.filter((entry) => LACKING.every((ref) => !entry.startsWith(`${ref}:`)));
		writeFileSync(words, ['partial: true', ...kept].join('\n').replace(/^ {2}(?:subtitle|population): .*\n/gm, ''));
		rmSync(join(folder, 'content/ru/state.mdx'));
	});
	pages = new Map(
		globSync('**/*.html', { cwd: join(built.dist, 'ru') }).map((file) => [
			file,
			readFileSync(join(built.dist, 'ru', file), 'utf8'),
		]),
	);
});
afterAll(() => built.remove());

/** What is no text for readers, or is code; the words of a drawing, which is read by its description. */
const NOT_READ = new Set(['script', 'style', 'template', 'code', 'pre', 'math', 'title', 'svg']);

/** The texts under a node, each with the language that the elements around it say. */
function spoken(node: HastNode, language = ''): { readonly text: string; readonly language: string }[] {
	if (node.type === 'text') return [{ text: node.value, language }];
	if (node.type === 'element' && NOT_READ.has(node.tagName)) return [];
	const own = node.type === 'element' ? node.properties['lang'] : undefined;
	if (!('children' in node)) return [];
	return node.children.flatMap((child: HastNode) => spoken(child, typeof own === 'string' ? own : language));
}

/** Names of the fixture, which are the same in both languages. */
const NAMES = new Set(
	(
		'A Anna Ozola Bridge Bridges Watch Keepers Their and Stone Railway Year Crossings crossings bridges share note of ' +
		'on the Riga two River bed at once'
	).split(' '),
);

test('what stands in the original says so, and nothing else does', () => {
	const wrong = [...pages].flatMap(([file, html]) =>
		spoken(htmlToHast(html)).flatMap(({ text, language }) => {
			const isRussian = language === 'ru';
			const foreign = isRussian ? englishIn(text).filter((word) => !NAMES.has(word)) : text.match(/[а-яё]{2,}/giu);
			// The description of a chart is one sentence after another, of both languages.
			return foreign === null || foreign.length === 0 || /^[А-Я].*: .*\. .*\. /u.test(text)
				? []
				: [[file, language, text]];
		}),
	);
	expect(wrong).toEqual([]);
});

/** The elements of a page for which something holds. */
const elementsIn = (file: string, holds: (element: PageElement) => boolean) =>
	elementsOf(pages.get(file) ?? '').filter(holds);

test('a section that is not translated names its units, its term and its chart as the original does', () => {
	const inEnglish = elementsIn(
		'state/index.html',
		({ tag, properties }) => tag === 'p' && properties['lang'] === 'en-GB',
	);
	const words = inEnglish
		.map(({ text }) => text)
		.join(' ')
		.replaceAll('\u00a0', ' ');
	for (const named of ['48 bridges', '2019 Bridge Act', 'Chart 1', 'of 48 bridges']) expect(words).toContain(named);
	expect(words).not.toMatch(/мост|Закон|Диаграмма/);
});

test('the buttons of its cards, which the page adds, say the language of the page', () => {
	const buttons = elementsIn('state/index.html', ({ properties }) => properties['popoverTarget'] !== undefined);
	const ofWords = buttons.filter(({ properties }) => /^Что означает/.test(String(properties['ariaLabel'])));
	expect(ofWords.length).toBeGreaterThan(3);
	expect(new Set(ofWords.map(({ properties }) => properties['lang']))).toEqual(new Set(['ru']));
});

test('pages in two languages are valid HTML', async () => {
	for (const file of ['state/index.html', 'report/index.html', 'index.html', 'methods/index.html'])
		expect([file, await htmlFaults(pages.get(file) ?? '')]).toEqual([file, []]);
});
