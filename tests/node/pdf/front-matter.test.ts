import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { coverFacts, footLine } from '../../../src/node/pdf/front-matter.ts';
import { small } from './set-page.ts';
import { textOfWords } from './text-of-words.ts';

const factsOf = (meta: Partial<Report['meta']> = {}) =>
	Object.fromEntries(
		coverFacts({ ...small, meta: { ...small.meta, ...meta } }, 'Cite it so.').map(([name, value]) => [
			name,
			textOfWords(value),
		]),
	);

test('the cover says who wrote the report, which edition it is, where it stays and how to cite it', () => {
	expect(factsOf()).toEqual({
		Authors: 'Anna Ozola and Bridge Watch',
		Edition: '1.0.0, February\u00a01,\u00a02023',
		Permalink: 'https://example.org/bridges/',
		Licence: 'CC BY 4.0\nhttps://creativecommons.org/licenses/by/4.0/',
		'How to cite': 'Cite it so.',
		About: small.meta.description.text,
	});
});

test('one author is named in the singular; a number and a DOI are said where there are some', () => {
	const facts = factsOf({ authors: [{ organisation: 'Bridge Watch' }], number: 'BW 7', doi: '10.1234/bridges' });
	expect(facts).toMatchObject({ Author: 'Bridge Watch', Number: 'BW 7', DOI: 'https://doi.org/10.1234/bridges' });
	expect(facts).not.toHaveProperty('Authors');
});

test('the foot of a page names the edition', () => {
	expect(footLine(small)).toBe('Edition 1.0.0 · February\u00a01,\u00a02023');
});

test('a translation says under a name of its own what it lacks', () => {
	const translation = {
		original: 'ru',
		untranslated: new Set<string>(),
		missing: new Map([['figure:a', []]]),
		stale: new Set<string>(),
	};
	const facts = coverFacts({ ...small, translation }, 'Cite it so.').map(([name, value]) => [name, textOfWords(value)]);
	expect(facts).toContainEqual([
		'Translation',
		'Parts of this report are not translated yet; they stand in the language of the original.',
	]);
	expect(facts.map(([name]) => name)).not.toContain('Changed');
});

test('what stands on the cover in the language of the original says so', () => {
	const untranslated = new Set([small.meta.description.text]);
	const translation = { original: 'ru', untranslated, missing: new Map(), stale: new Set<string>() };
	const about = coverFacts({ ...small, translation }, 'Cite it so.').find(([name]) => name === 'About');
	expect(about?.[1]).toMatchObject([{ is: 'words', lang: 'ru', in: [small.meta.description.text] }]);
});
