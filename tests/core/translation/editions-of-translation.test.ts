import { expect, test } from 'vitest';
import { permalink } from '../../../src/core/permalink/permalink.ts';
import { editionsOfTranslation } from '../../../src/core/translation/editions-of-translation.ts';
import { small } from '../metadata/small-report.ts';

test('a translation knows what was published, and has no permalink of its own', () => {
	const published = { ...small.editions, citable: '1.0.0', pages: new Map([['/', ['1.0.0']]]) };
	const editions = editionsOfTranslation(published, 'ru/');
	expect(editions).toMatchObject({ base: '/', published: published.published });
	expect(editions.pages.size).toBe(0);
	const meta = { ...small.meta, url: 'https://example.org/bridges/ru/', folder: 'ru/' };
	expect(permalink({ meta, editions }, '/figures/')).toBe('https://example.org/bridges/ru/figures/');
});

test('in an edition, it stands in its folder there', () => {
	expect(editionsOfTranslation({ ...small.editions, base: '/v/1.0.0/' }, 'ru/').base).toBe('/v/1.0.0/ru/');
});
