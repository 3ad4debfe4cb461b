import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtCharts, builtProse } from '../browser/shared-builds.ts';
import { htmlFaults } from './html-faults.ts';
import { elementsOf } from './read-dist.ts';

/** Pages of a built site, each with its text. */
function pagesIn(dist: string): [page: string, html: string][] {
	return globSync('**/*.html', { cwd: dist })
		.sort()
		.map((page) => [page, readFileSync(join(dist, page), 'utf8')]);
}

describe.each([
	['each part of prose', builtProse],
	['a chart of every kind', builtCharts],
])('a report with %s', (_, built) => {
	test('has pages of valid HTML', async () => {
		const pages = pagesIn(await built());
		expect(pages.length).toBeGreaterThan(30);
		for (const [page, html] of pages) expect(await htmlFaults(html), page).toEqual([]);
	});

	test('gives each time as a day that there is, and each language by its canonical tag', async () => {
		for (const [page, html] of pagesIn(await built()))
			for (const { tag, properties } of elementsOf(html)) {
				const time = String(properties['dateTime']);
				if (tag === 'time') expect(isDay(time), `${page}: ${time}`).toBe(true);
				for (const language of [properties['lang'], properties['hrefLang']])
					if (typeof language === 'string') expect(Intl.getCanonicalLocales(language), page).toEqual([language]);
			}
	});
});

/** Whether a text is a day of the calendar, as ISO 8601 writes it. */
function isDay(text: string): boolean {
	return new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
}
