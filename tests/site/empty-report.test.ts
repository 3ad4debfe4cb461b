import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/node/files-in.ts';
import { runCommand } from '../commands/run-command.ts';
import { quietReport } from '../core/quiet-report.ts';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { write } from './edition-fixture.ts';
import { htmlFaults } from './html-faults.ts';
import { elementsOf, targetOf, textOf } from './read-dist.ts';

const project = join(import.meta.dirname, '../..');
let root: string;
let pages: readonly string[];
/** Its folder lies in this project: see tests/browser/build-fixture.ts. */
beforeAll(() => {
	root = mkdtempSync(join(project, '.build-quiet-'));
	for (const [file, text] of quietReport) write(root, file, text);
	const { status, stdout, stderr } = runCommand('build', [], { REPORT_ROOT: root, SITE_URL: '' });
	if (status !== 0) throw new Error(stdout + stderr);
	pages = filesIn(join(root, 'dist')).filter((file) => file.endsWith('.html'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

test('the smallest report that passes the check has no page of what it has none of, and no link to one', () => {
	expect(pages).toContain('figures/level/index.html');
	expect(pages.filter((page) => /^(?:charts|tables|sources|pictures|references|embed)\b/.test(page))).toEqual([]);
	for (const page of pages.filter((each) => each !== '404.html')) {
		const at = `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
		const elements = elementsOf(read(page));
		const ids = new Set(elements.map(({ properties }) => properties['id']));
		for (const { properties } of elements) {
			const link = properties['href'] ?? properties['src'];
			const target = typeof link === 'string' ? targetOf(at, link) : undefined;
			if (target === undefined) continue;
			const { address, fragment } = target;
			expect(
				existsSync(join(root, 'dist', address, address.endsWith('/') ? 'index.html' : '')),
				`${address} on ${at}`,
			).toBe(true);
			if (address === at && fragment !== '') expect([...ids], `#${fragment} on ${at}`).toContain(fragment);
		}
	}
});

test('its pages are valid, and none has an empty list, an empty table or a heading with nothing beneath it', async () => {
	for (const page of pages) {
		expect(await htmlFaults(read(page)), page).toEqual([]);
		expect(emptyIn(htmlToHast(read(page))), page).toEqual([]);
	}
});

test('its PDF has a heading for each thing that it has, and no other', async () => {
	const text = await textOfPdf(readFileSync(join(root, 'dist/report.pdf')));
	expect(text).toMatch(/Register of figures/);
	expect(text).not.toMatch(/Sources|Works cited|What is not known|Names|Charts|Tables/);
});

/** Lists and tables without content, and headings that another of the same rank or none follows in their parent. */
function emptyIn(node: HastNode): string[] {
	if (!('children' in node)) return [];
	const inside = node.children.filter((child: HastNode) => child.type === 'element');
	const found = inside.flatMap((child: HastNode, index) => {
		if (child.type !== 'element') return [];
		const { tagName, properties } = child;
		const next = inside[index + 1];
		const follows = next?.type === 'element' ? next.tagName : '';
		// The browser puts what it finds there.
		if (String(properties['className']) === 'results') return [];
		if (/^(?:ul|ol|dl|table|tbody|section|nav)$/.test(tagName) && textOf(child).trim() === '') return [tagName];
		const isBare = /^h[2-6]$/.test(tagName) && (follows === '' || (/^h[2-6]$/.test(follows) && follows <= tagName));
		return isBare ? [`${tagName} ${textOf(child)}`] : [];
	});
	return [...found, ...inside.flatMap(emptyIn)];
}
