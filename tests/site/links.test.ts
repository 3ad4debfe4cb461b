import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementsOf, fileOf, loadedReport, pages, readText, targetOf } from './read-dist.ts';

const ids = new Map(pages.map((page) => [page, new Set(elementsOf(readText(page)).map(({ properties }) => String(properties['id'] ?? '')))]));

test.each(pages.filter((page) => page !== '/404.html'))('%s links to nothing that is missing', (page) => {
	for (const { tag, properties } of elementsOf(readText(page))) {
		const link = properties['href'] ?? properties['src'];
		if (typeof link !== 'string') continue;
		const target = targetOf(page, link);
		if (target === undefined) continue;
		expect(link, `${tag} ${link} is not relative`).not.toMatch(/^\//);
		expect(existsSync(fileOf(target.address)), `${link} leads to ${target.address}`).toBe(true);
		const anchor = target.fragment.replace(/:~:.*$/, '');
		if (anchor !== '') expect(ids.get(target.address)?.has(anchor), `${link} names an anchor that is missing`).toBe(true);
	}
});

test.each(pages)('%s gives each id once', (page) => {
	const given = elementsOf(readText(page)).flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));
	expect(given.filter((id, index) => given.indexOf(id) !== index)).toEqual([]);
});

test('the 404 page, shown at any address, links from the path under which the site lives', () => {
	const base = new URL(loadedReport().meta.url).pathname;
	for (const { properties } of elementsOf(readText('/404.html'))) {
		const link = properties['href'] ?? properties['src'];
		if (typeof link !== 'string' || link.startsWith('#') || /^[a-z]+:/.test(link)) continue;
		expect(link.startsWith(base), link).toBe(true);
		expect(existsSync(fileOf(`/${link.slice(base.length).replace(/#.*$/, '')}`)), link).toBe(true);
	}
});
