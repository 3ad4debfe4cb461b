import { expect, test } from 'vitest';
import { listPieces } from '../../../src/core/format/intl-formatters.ts';

const [charts, tables, sources] = [{ to: '/charts/' }, { to: '/tables/' }, { to: '/sources/' }];

test('items that are more than words stand in their places among the words of the list', () => {
	expect(listPieces([charts, tables, sources], 'en-GB')).toEqual([charts, ', ', tables, ' and ', sources]);
	expect(listPieces([charts, sources], 'de')).toEqual([charts, ' und ', sources]);
	expect(listPieces([charts], 'en')).toEqual([charts]);
});
