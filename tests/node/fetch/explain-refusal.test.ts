import { expect, test } from 'vitest';
import { explainRefusal } from '../../../src/node/fetch/explain-refusal.ts';

const MOST = 600_000;
const asked = {
	...{ host: 'db.test', port: 5432, database: 'x', user: 'reader', password: 's3cret', tls: true, rows: 0 },
	query: { file: 'a.sql', sql: 'SELECT 1\nFROM nowhere' },
};
const said = (code: string, message: string, passed = 0) =>
	explainRefusal(Object.assign(new Error(message), { code, severity: 'ERROR', position: '15' }), {
		...asked,
		time: { passed, most: MOST },
	});

test('only a query that has taken its whole time is said to have taken it', () => {
	expect(said('57014', 'canceling statement due to statement timeout', MOST)).toHaveProperty(
		'message',
		'The database has not answered data/queries/a.sql within 10 minutes.',
	);
	expect(said('57014', 'canceling statement due to user request', MOST - 1)).toHaveProperty(
		'message',
		'The database has cancelled data/queries/a.sql: canceling statement due to user request.',
	);
});

test('an error in a query says its line, what the database said, and what can be done', () => {
	expect(said('42P01', 'relation "nowhere" does not exist')).toMatchObject({
		message: 'The database refuses data/queries/a.sql:2: relation "nowhere" does not exist.',
		hint: expect.stringContaining('see which tables, columns and functions the database has'),
	});
});
