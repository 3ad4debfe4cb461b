import { expect, test } from 'vitest';
import { slugOf } from '../../../src/core/families/slug.ts';

test.each([
	['GERMANY', 'germany'],
	['Côte d’Ivoire', 'cote-d-ivoire'],
	['2020', '2020'],
	['  Bosnia & Herzegovina ', 'bosnia-herzegovina'],
	['2020-01-31', '2020-01-31'],
	['-5', '5'],
	['İzmir', 'izmir'],
])('“%s” becomes %s', (value, slug) => {
	expect(slugOf(value)).toBe(slug);
});

test.each(['Казахстан', '中国', '—', '', 'a'.repeat(81)])('nothing of “%s” can be part of an id', (value) => {
	expect(slugOf(value)).toBeUndefined();
});
