import { expect, test } from 'vitest';
import { sqlTokens } from '../../../src/core/data-sets/sql-tokens.ts';

const kindsOf = (sql: string) =>
	sqlTokens(sql).flatMap(({ kind, text }) => (kind === 'other' ? [] : [`${kind} ${text}`]));

test('finds keywords, literals and comments', () => {
	expect(kindsOf("SELECT sum(Total) -- all\nFROM co2_2020 WHERE Year >= 2020.5 AND Name = 'it''s'")).toEqual([
		'keyword SELECT',
		'comment -- all',
		'keyword FROM',
		'keyword WHERE',
		'literal 2020.5',
		'keyword AND',
		"literal 'it''s'",
	]);
});

test.each(['"select"', '"1 from ""2"""', 'selected, from_x, x2, été'])('takes names for nothing else: %s', (sql) => {
	expect(kindsOf(sql)).toEqual([]);
});

test.each(["SELECT '", '/* SELECT', '"a', "-- it's\n'b'", '', '\u{1f600} = 1'])('loses no character of %j', (sql) => {
	expect(
		sqlTokens(sql)
			.map(({ text }) => text)
			.join(''),
	).toBe(sql);
});
