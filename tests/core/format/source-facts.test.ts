import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factsOf } from '../../../src/core/format/source-facts.ts';
import { sourceEntries } from '../../../src/node/pdf/back-matter.ts';
import { small } from '../metadata/small-report.ts';

const [first] = small.sources;
if (first === undefined) throw new Error('The small report has no source.');
const source = { ...first, date: '2023/2024', retrieved: '2025-01-31', author: 'unstated', url: 'unstated' };

test('the record of a source says its dates in words, also a period', () => {
	const facts = factsOf(source, 'en').map(({ field, text }) => [field, text]);
	expect(Object.fromEntries(facts)).toMatchObject({
		date: '2023–2024',
		retrieved: 'January\u00a031,\u00a02025',
		author: 'Not stated',
		url: 'Not stated',
	});
});

test('what nobody states is distinguished from what is stated', () => {
	const notStated = factsOf(source, 'en').filter(({ isStated }) => !isStated);
	expect(notStated.map(({ field }) => field)).toContain('author');
	expect(notStated.map(({ field }) => field)).not.toContain('date');
});

test('the PDF says of a source what its page says', () => {
	const facts = factsOf(source, small.meta.language);
	expect(sourceEntries({ ...small, sources: [source] })[0]?.facts.slice(0, facts.length)).toEqual(
		facts.map(({ name, text }) => [name, [text]]),
	);
});

test('the pages of sources take what they say of a record from there', () => {
	const pages = globSync('src/pages/sources/*.astro').map((file) => readFileSync(file, 'utf8'));
	expect(pages.length).toBe(2);
	for (const page of pages) {
		expect(page).toContain('factsOf(source, report.meta.language)');
		expect(page).not.toContain('formatPeriod');
	}
});
