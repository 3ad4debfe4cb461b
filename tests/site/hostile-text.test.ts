import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type HastNode, htmlToHast } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freeFields, markOf } from '../core/free-fields.ts';
import { filesWith, PROSE_WORDS, SOURCE_WORDS } from '../core/hostile-report.ts';
import { runCommand } from '../commands/run-command.ts';
import type { TextField } from '../core/text-fields.ts';
import { loadReport } from '../../src/node/load-report.ts';
import { letters, textOfPdf } from '../node/pdf/read-pdf.ts';
import { mapFaults } from './map-faults.ts';
import { textOf } from './read-dist.ts';

const project = join(import.meta.dirname, '../..');
/** What is put after the mark of each field, in turn; with letters that every typeface has. */
const hostile = [
	'</script><script>alert()</script>',
	'<img src=x onerror=alert()>',
	'" onload="alert()',
	"' onclick='alert()",
	'javascript:alert()',
	']]><b>',
	'<!-- x',
	'--> x',
	'</style></title>',
	'</svg></text>',
	'<b>bold</b>',
	'&lt;i&gt; &amp; &',
	'" href="/x" src="/x"',
	'#import "x" #panic()',
	'$z$ \\ \\u',
	'`raw` *a* _b_ @c',
	'null',
	'__proto__',
	'[object Object]',
	'=cmd()',
	'%s $& %%',
	'// /* */',
	'<label>',
	"'; x",
	';x,"y"',
];
const textFor = new Map(
	freeFields.map((field, index) => [field, `${markOf(field)} ${hostile[index % hostile.length] ?? ''}`]),
);

/** A site built from a report. Its folder lies in this project: see tests/browser/build-fixture.ts. */
function build(texts: ReadonlyMap<TextField, string>): string {
	const root = mkdtempSync(join(project, '.build-hostile-'));
	for (const [file, text] of filesWith(texts)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	// Published, so that all that is said of a work to cite is said.
	for (const command of ['publish', 'build'] as const) {
		const { status, stdout, stderr } = runCommand(command, [], { REPORT_ROOT: root, SITE_URL: '' });
		if (status !== 0) throw new Error(stdout + stderr);
	}
	return root;
}

let [mild, wild]: string[] = [];
beforeAll(() => {
	mild = build(new Map(freeFields.map((field) => [field, `${markOf(field)} said`])));
	wild = build(textFor);
});
afterAll(() => {
	for (const root of [mild, wild]) if (root !== undefined) rmSync(root, { recursive: true, force: true });
});
const read = (root: string | undefined, file: string) => readFileSync(join(root ?? '', 'dist', file), 'utf8');
const pagesOf = (root: string | undefined) => globSync('**/*.html', { cwd: join(root ?? '', 'dist') }).sort();

/** Elements of a page outside of its drawings, each with the names of its attributes. */
function skeleton(node: HastNode): string[] {
	if (node.type === 'element' && node.tagName === 'svg') return [];
	const children = 'children' in node ? node.children.flatMap(skeleton) : [];
	return node.type === 'element'
		? [`${node.tagName} ${Object.keys(node.properties).sort().join(' ')}`, ...children]
		: children;
}

test('the map of the site knows each page and file of a report that has something of everything', () => {
	const loaded = loadReport(mild ?? '');
	if ('problems' in loaded) throw new Error('The mild report has problems.');
	const none = { unknown: [], missing: [], unknownIds: [], missingIds: [], unused: [] };
	const { unused, ...faults } = mapFaults(join(mild ?? '', 'dist'), loaded.report);
	// Its picture is a drawing, which needs no copies in other sizes, and it has one language, whose map is the only one.
	const other = /\{(?:pictureCopy|language)\}/;
	expect({ ...faults, unused: unused.filter((path) => !other.test(path)) }).toEqual(none);
});

test('pages have the same elements and attributes, whatever the report says', () => {
	expect(pagesOf(wild)).toEqual(pagesOf(mild));
	for (const page of pagesOf(mild))
		expect(skeleton(htmlToHast(read(wild, page))), page).toEqual(skeleton(htmlToHast(read(mild, page))));
});

/**
 * All strings of a page that a reader or a program gets: text, values of attributes, and the data in it. Drawings
 * apart.
 */
function stringsOf(node: HastNode): string[] {
	if (node.type === 'text') return [node.value];
	if (node.type === 'element' && (node.tagName === 'svg' || node.tagName === 'style')) return [];
	if (node.type === 'element' && node.tagName === 'script') return valuesOf(JSON.parse(textOf(node) || 'null'));
	const own = node.type === 'element' ? valuesOf(node.properties) : [];
	return [...own, ...('children' in node ? node.children.flatMap(stringsOf) : [])];
}

function valuesOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

/** Text without what typesetting changes: spaces, and the quotation marks of a citation style. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Demands that what shows the mark of a field in the one site shows its whole text in the other. */
function expectText(before: string, after: string, where: string, fold = plain): number {
	const [foldedBefore, folded] = [fold(before), fold(after)];
	const fields = [...textFor].filter(
		([field]) => before.includes(`${markOf(field)} said`) || foldedBefore.includes(fold(`${markOf(field)} said`)),
	);
	expect(
		fields.filter(([, text]) => !folded.includes(fold(text))).map(([, text]) => text),
		where,
	).toEqual([]);
	return fields.length;
}

test('each text is there as its author wrote it, on each page that has it', () => {
	const found = pagesOf(mild).map((page) =>
		expectText(
			stringsOf(htmlToHast(read(mild, page))).join('\n'),
			stringsOf(htmlToHast(read(wild, page))).join('\n'),
			page,
		),
	);
	expect(Math.max(...found)).toBeGreaterThan(150);
});

test('the words of a source and of prose are there as they were written', () => {
	for (const [page, words] of [
		['boats/index.html', PROSE_WORDS],
		['figures/mast/index.html', SOURCE_WORDS],
		['sources/harbour-note/index.html', SOURCE_WORDS],
		['methods/index.html', SOURCE_WORDS],
	] as const)
		expect(plain(textOf(htmlToHast(read(wild, page)))), page).toContain(plain(words));
});

test('drawings hold each text as text, and have no elements or attributes but those of a drawing', () => {
	const drawings = [
		...globSync('charts/*.svg', { cwd: join(wild ?? '', 'dist') }).map((file) => read(wild, file)),
		...pagesOf(wild).flatMap(
			(page) => read(wild, page).match(/<svg [^>]*\bclass="(?:wide|narrow)"[\s\S]*?<\/svg>/g) ?? [],
		),
	];
	expect(drawings.length).toBeGreaterThan(20);
	for (const svg of drawings) {
		for (const [, name = '', attributes = ''] of svg.matchAll(/<\/?([\w:-]+)((?:[^<>"]|"[^"]*")*)>/g)) {
			expect(['svg', 'title', 'desc', 'g', 'path', 'rect', 'text', 'tspan', 'line', 'circle']).toContain(name);
			expect(attributes).not.toMatch(/\s(?:on\w+|href|xlink:href|style|src)=/);
		}
		// What is left of it once its tags are gone is text, with every sign of markup escaped.
		expect(svg.replace(/<\/?[\w:-]+(?:[^<>"]|"[^"]*")*>/g, '')).not.toMatch(
			/<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
		);
	}
	expectText(
		globSync('charts/*.svg', { cwd: join(mild ?? '', 'dist') })
			.map((file) => titlesOf(read(mild, file)))
			.join('\n'),
		globSync('charts/*.svg', { cwd: join(wild ?? '', 'dist') })
			.map((file) => titlesOf(read(wild, file)))
			.join('\n'),
		'titles of drawings',
	);
});

function titlesOf(svg: string): string {
	return [...svg.matchAll(/<(title|desc)[^>]*>([\s\S]*?)<\/\1>/g)]
		.map(([, , text = '']) => textOf(htmlToHast(`<p>${text}</p>`)))
		.join('\n');
}

test('JSON and CSV files hold each text as a value', () => {
	let found = 0;
	for (const file of globSync('**/*.{json,webmanifest}', { cwd: join(mild ?? '', 'dist') }).filter(
		(each) => !each.startsWith('pagefind'),
	)) {
		found += expectText(
			valuesOf(JSON.parse(read(mild, file))).join('\n'),
			valuesOf(JSON.parse(read(wild, file))).join('\n'),
			file,
		);
	}
	for (const file of globSync('**/*.csv', { cwd: join(mild ?? '', 'dist') })) {
		const [before, after]: string[][][] = [parse(read(mild, file)), parse(read(wild, file))];
		expect(after?.map((row) => row.length)).toEqual(before?.map((row) => row.length));
		found += expectText((before ?? []).flat().join('\n'), (after ?? []).flat().join('\n'), file);
	}
	expect(found).toBeGreaterThan(100);
});

test('addresses, headers and redirects are the same', () => {
	for (const file of ['sitemap.xml', 'robots.txt', '_headers', '_redirects'])
		expect(read(wild, file), file).toBe(read(mild, file));
});

test('the PDF prints it', async () => {
	const [before, after] = await Promise.all(
		[mild, wild].map((root) => textOfPdf(new Uint8Array(readFileSync(join(root ?? '', 'dist/report.pdf'))))),
	);
	// In a drawing the typeface sets an arrow for its two signs, as it does in a browser.
	const fold = (text: string) => letters(plain(text).replaceAll('->', '→'));
	expect(expectText(before ?? '', after ?? '', 'report.pdf', fold)).toBeGreaterThan(50);
});
