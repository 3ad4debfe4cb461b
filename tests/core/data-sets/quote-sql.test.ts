import { expect, test } from 'vitest';
import { quoteName, quoteText, tableName } from '../../../src/core/data-sets/quote-sql.ts';

test('names and texts may hold any character of SQL', () => {
	expect(quoteName('a"; DROP TABLE b; --')).toBe('"a""; DROP TABLE b; --"');
	expect(quoteText("it's\n; --")).toBe("'it''s\n; --'");
	expect(tableName('co2-of-the-world')).toBe('co2_of_the_world');
});

test('the character NUL, which ends a text of SQL, is refused', () => {
	expect(() => quoteName('a\0b')).toThrow('NUL');
	expect(() => quoteText('a\0b')).toThrow('NUL');
	expect(() => quoteName('')).toThrow('empty');
});
