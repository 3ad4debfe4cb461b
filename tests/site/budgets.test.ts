import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { elementsOf, fileOf, loadedReport, pages, readText, targetOf } from './read-dist.ts';

const KB = 1000;
const gzipped = (address: string) => gzipSync(readFileSync(fileOf(address)), { level: 9 }).length;
const report = loadedReport();
const sections = report.sections.map(({ id }) => `/${id}/`);

/** Addresses that a page asks for at once: `attribute` of the elements that `wants` names. */
function asked(page: string, wants: (tag: string, properties: Readonly<Record<string, unknown>>) => unknown): string[] {
	return elementsOf(readText(page)).flatMap(({ tag, properties }) => {
		const link = wants(tag, properties);
		return typeof link === 'string' ? [targetOf(page, link)?.address ?? link] : [];
	});
}
const stylesOf = (page: string) =>
	asked(page, (tag, { rel, href }) => (tag === 'link' && String(rel) === 'stylesheet' ? href : undefined));
const scriptsOf = (page: string) => asked(page, (tag, { src }) => (tag === 'script' ? src : undefined));

/** What a script asks for by static imports, itself included. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
	if (seen.has(script)) return seen;
	seen.add(script);
	for (const [, from = ''] of readText(script).matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
		withImports(targetOf(script, from)?.address ?? '', seen);
	return seen;
}

/** Fonts that an English page loads: the faces it uses, in the slice that holds its letters. */
function fontsOf(style: string): string[] {
	return [...readText(style).matchAll(/@font-face\{[^}]*?url\(["']?([^"')]+-latin\.[^"')]+\.woff2)["']?\)[^}]*\}/g)]
		.filter(([rule]) => !/italic/.test(rule))
		.map(([, url = '']) => targetOf(style, url)?.address ?? '');
}

test.each(sections)('%s is at most 20 kB of HTML, its charts inlined', (page) => {
	expect(gzipped(page)).toBeLessThanOrEqual(20 * KB);
});

test.each(sections)('%s is at most 60 kB with its styles and fonts', (page) => {
	const styles = stylesOf(page);
	const fonts = [...new Set(styles.flatMap(fontsOf))];
	expect(fonts.length).toBeGreaterThan(0);
	const bytes =
		[page, ...styles].map(gzipped).reduce((sum, each) => sum + each, 0) +
		fonts.map((font) => readFileSync(fileOf(font)).length).reduce((sum, each) => sum + each, 0);
	expect(bytes).toBeLessThanOrEqual(60 * KB);
});

test.each(pages)('%s loads at most 4 kB of JavaScript', (page) => {
	const scripts = new Set(scriptsOf(page).flatMap((script) => [...withImports(script)]));
	expect([...scripts].map(gzipped).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(4 * KB);
});

test('no page loads a file for the classes that its scripts look for', () => {
	const scripts = new Set(pages.flatMap((page) => scriptsOf(page).flatMap((script) => [...withImports(script)])));
	expect(scripts.size).toBeGreaterThan(3);
	expect([...scripts].filter((script) => script.includes('classes-for-scripts'))).toEqual([]);
});

test('Chart.js comes in one file of at most 60 kB as Brotli, and no page asks for it', () => {
	const chartPage = `/charts/${report.charts[0]?.id ?? ''}/`;
	const [live = ''] =
		readText(scriptsOf(chartPage).find((script) => readText(script).includes('live-chart')) ?? '').match(
			/live-chart\.[^"'`]+\.js/,
		) ?? [];
	expect(live).not.toBe('');
	expect(brotliCompressSync(readFileSync(fileOf(`/assets/${live}`))).length).toBeLessThanOrEqual(60 * KB);
	for (const page of pages) expect(readText(page)).not.toContain(live);
});

test.each(pages)('%s asks no other host for anything', (page) => {
	const links = asked(
		page,
		(tag, { rel, href, src, srcSet }) =>
			src ??
			srcSet ??
			(tag === 'link' &&
			!/canonical|license|alternate|author|cite-as|describedby|item|type|collection|version/.test(String(rel))
				? href
				: undefined),
	);
	for (const link of links) expect(link).not.toMatch(/^(?:[a-z]+:)?\/\//);
});

test('no page holds a script or a style inline, but for the two that may ask for nothing', () => {
	for (const page of pages.filter((each) => !each.endsWith('/report-offline.html'))) {
		const html = readText(page);
		expect(html).not.toMatch(/\sstyle="|\son[a-z]+="/);
		// As elements: the HTML for other sites, which a button copies, stands in an attribute.
		const elements = elementsOf(html);
		if (page !== '/404.html') expect(elements.filter(({ tag }) => tag === 'style')).toEqual([]);
		const scripts = elements.filter(({ tag }) => tag === 'script');
		if (page !== '/404.html') expect(scripts.length).toBeGreaterThan(0);
		expect(scripts.filter(({ properties: { src, type } }) => !src && type !== 'application/ld+json')).toEqual([]);
	}
});
