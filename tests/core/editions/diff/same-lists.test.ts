import { expect, test } from 'vitest';
import { sameLists } from '../../../../src/core/editions/diff/same-lists.ts';
import type { Citable } from '../../../../src/core/model/edition.ts';

const citable = (ref: string, ...addresses: string[]): Citable => ({
	ref,
	title: ref,
	addresses,
	content: {},
	sha256: '',
});
const before = [
	citable('figure:old', '/figures/old/'),
	citable('figure:kept', '/figures/kept/'),
	citable('chart:gone', '/charts/gone/'),
];
const after = [
	citable('figure:new', '/figures/new/'),
	citable('figure:kept', '/figures/kept/'),
	citable('table:added', '/tables/added/'),
];
const isSame = sameLists(before, after, new Map([['figure:old', 'figure:new']]));

test('a citable that was renamed is the same, by its name and by its address', () => {
	expect(isSame(['figure:old', '/figures/old/'], ['figure:new', '/figures/new/'])).toBe(true);
	expect(isSame(['figure:old'], ['figure:kept'])).toBe(false);
});

test('added and removed members do not make a list different; a moved or repeated one does', () => {
	expect(isSame(['chart:gone', 'figure:kept'], ['figure:kept', 'table:added'])).toBe(true);
	expect(isSame(['chart:gone'], undefined)).toBe(true);
	expect(isSame(['figure:kept', 'note: caveat'], ['note: caveat', 'figure:kept'])).toBe(false);
	expect(isSame(['figure:kept'], ['figure:kept', 'figure:kept'])).toBe(false);
	expect(isSame(['https://a.test/'], ['https://b.test/'])).toBe(false);
});

test('values that are no lists are not compared here', () => {
	expect(isSame('a', 'a')).toBe(false);
	expect(isSame([], 'a')).toBe(false);
});
