import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementsOf, fileOf, loadedReport, pages, readText, targetOf } from './read-dist.ts';

const known = new Map<string, ReadonlySet<string>>();

/** The ids on a page, of the live site or of an edition. */
function idsOn(page: string): ReadonlySet<string> {
	const ids = known.get(page) ?? new Set(elementsOf(readText(page)).map(({ properties: { id } }) => String(id ?? '')));
	known.set(page, ids);
	return ids;
}

test.each(pages.filter((page) => page !== '/404.html'))('%s links to nothing that is missing', (page) => {
	for (const { tag, properties } of elementsOf(readText(page))) {
		const link = properties['href'] ?? properties['src'];
		if (typeof link !== 'string') continue;
		const target = targetOf(page, link);
		if (target === undefined) continue;
		expect(link, `${tag} ${link} is not relative`).not.toMatch(/^\//);
		expect(existsSync(fileOf(target.address)), `${link} leads to ${target.address}`).toBe(true);
		const anchor = target.fragment.replace(/:~:.*$/, '');
		if (anchor !== '') expect(idsOn(target.address), `${link} names an anchor that is missing`).toContain(anchor);
	}
});

test.each(pages)('%s gives each id once', (page) => {
	const given = elementsOf(readText(page)).flatMap(({ properties }) =>
		properties['id'] === undefined ? [] : [String(properties['id'])],
	);
	expect(given.filter((id, index) => given.indexOf(id) !== index)).toEqual([]);
});

test.each(pages.filter((page) => page === '/report-offline.html' || page.startsWith('/embed/')))(
	'%s has no icon, and so that browsers look for none at the root of its host, an empty one',
	(page) => {
		const icons = elementsOf(readText(page)).filter(({ properties }) => String(properties['rel']) === 'icon');
		expect(icons.map(({ properties }) => properties['href'])).toEqual(['data:,']);
	},
);

test('the 404 page, shown at any address of any host, asks for no file and leads to where the report lives', () => {
	const { url } = loadedReport().meta;
	const elements = elementsOf(readText('/404.html'));
	expect(elements.filter(({ tag }) => ['link', 'script', 'img', 'base'].includes(tag))).toEqual([]);
	const links = elements.flatMap(({ tag, properties }) => (tag === 'a' ? [String(properties['href'])] : []));
	expect(links.length).toBeGreaterThan(5);
	for (const link of links) {
		expect(link.startsWith(url), link).toBe(true);
		expect(existsSync(fileOf(`/${link.slice(url.length)}`)), link).toBe(true);
	}
});
