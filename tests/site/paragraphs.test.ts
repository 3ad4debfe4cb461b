import { expect, test } from 'vitest';
import { isParagraphAnchor } from '../../src/core/permalink/addresses.ts';
import { entryAt, partsOf, promisedOf } from '../../src/core/permalink/site-addresses.ts';
import { elementsOf, loadedReport, readText } from './read-dist.ts';

const report = loadedReport();
const idsOn = (page: string) =>
	elementsOf(readText(page))
		.flatMap(({ properties }) => properties['id'] ?? [])
		.map(String);

test.each(report.sections)(
	'each paragraph of a claim of $id has an anchor, by its place',
	({ id: section, claims }) => {
		for (const page of [`/${section}/`, '/report/']) {
			const ids = idsOn(page);
			expect(new Set(ids).size, page).toBe(ids.length);
			for (const { id: claim, text } of claims) {
				const own = ids.filter((id) => isParagraphAnchor(id) && id.startsWith(`${claim}.`));
				expect(own.length).toBeGreaterThanOrEqual(text.split('\n').filter((line) => line !== '').length > 0 ? 1 : 0);
				expect(own).toEqual(own.map((_, index) => `${claim}.${index + 1}`));
			}
		}
	},
);

test('no paragraph outside a claim has an anchor, and no edition promises one for the live site', () => {
	const claims = new Set(report.sections.flatMap((section) => section.claims.map(({ id }) => id)));
	for (const id of idsOn('/report/').filter(isParagraphAnchor)) expect(claims).toContain(id.split('.')[0]);
	for (const ids of partsOf(report).claim ?? [])
		expect(promisedOf('claim', ids).filter((address) => isParagraphAnchor(address.split('#')[1] ?? ''))).toEqual([]);
	expect(entryAt('/report/')?.fragments?.map(String).filter(isParagraphAnchor)).toEqual([]);
});
