import { expect, test } from 'vitest';
import { countsListed } from '../../../src/core/numbers/counts-listed.ts';

test.each([
	['three reasons', 3],
	['Three main reasons', 3],
	['two kinds of bridge', 2],
	['12 steps', 12],
	['a dozen steps', 12],
])('“%s” counts a list of %i', (phrase, listed) => expect(countsListed(phrase, listed, 'en')).toBe(true));

test.each([
	['three reasons', 4],
	['three', 3],
	['three per cent', 3],
	['three hundred', 3],
	['three or four reasons', 4],
	['three to four reasons', 3],
	['reasons', 3],
	['half the firms', 2],
])('“%s” does not count a list of %i', (phrase, listed) => expect(countsListed(phrase, listed, 'en')).toBe(false));

test('Russian is read too', () => expect(countsListed('три причины', 3, 'ru')).toBe(true));
