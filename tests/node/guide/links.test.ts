import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { documents, readGuide, top } from './read-guides.ts';

const withoutCode = (text: string) => text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '');

/** The anchors that GitHub and npm give to the headings of a text. */
function anchorsOf(file: string): Set<string> {
	const text = readGuide(file).replaceAll(/^```.*?^```$/gms, '');
	const anchors = new Set<string>();
	for (const [, heading = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) {
		const slug = heading
			.toLowerCase()
			.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
			.replaceAll(' ', '-');
		let [anchor, count] = [slug, 0];
		while (anchors.has(anchor)) anchor = `${slug}-${++count}`;
		anchors.add(anchor);
	}
	return anchors;
}

/** What is wrong with a link of a text; nothing if it leads to a file or a heading of one. */
function faultOf(file: string, link: string): string | undefined {
	if (/^[a-z]+:/.test(link)) return /^https:\/\//.test(link) ? undefined : 'is no address of the web';
	const [path = '', anchor] = link.split('#');
	const target = path === '' ? file : normalize(join(dirname(file), path)).replaceAll('\\', '/');
	if (target.startsWith('..') || !existsSync(join(top, target))) return 'leads to no file';
	if (anchor === undefined) return undefined;
	if (!target.endsWith('.md')) return 'names a heading of a file that has none';
	return anchorsOf(target).has(anchor) ? undefined : 'leads to no heading';
}

test.each(documents)('every link and picture of %s leads somewhere', (file) => {
	const links = [...withoutCode(readGuide(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
	const faults = links.flatMap((link) => {
		const fault = faultOf(file, link);
		return fault === undefined ? [] : [`${link} ${fault}`];
	});
	expect(faults).toEqual([]);
});

test('a link that leads nowhere is found', () => {
	expect(faultOf('README.md', 'src/guide/nothing.md')).toBe('leads to no file');
	expect(faultOf('README.md', 'src/guide/start.md#nothing')).toBe('leads to no heading');
	expect(faultOf('src/guide/start.md', 'reference/commands.md#editionpublish')).toBeUndefined();
	expect(faultOf('README.md', '../other/README.md')).toBe('leads to no file');
});

test('every page of the guide stands in its index, and the pictures stay small', () => {
	const pages = documents.filter((file) => /^src\/guide\/(?!README)[^/]+\.md$/.test(file));
	for (const page of pages) expect(readGuide('src/guide/README.md')).toContain(`](${page.split('/').at(-1) ?? ''})`);
	const bytes = ['site.png', 'error.svg'].map((name) => statSync(join(top, '.github/pictures', name)).size);
	expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(120_000);
});
