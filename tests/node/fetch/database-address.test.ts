import { expect, test } from 'vitest';
import { readDatabaseAddress } from '../../../src/node/fetch/database-address.ts';

const writtenIn = 'REPORT_CONNECTION_WAREHOUSE';
const read = (address: string) => readDatabaseAddress({ address, writtenIn });

test('an address of a database has host, port, database, user and password', () => {
	expect(read('postgres://reader:p%40ss%2Fw%3Ard@db.example.org:6543/stats')).toEqual({
		...{ host: 'db.example.org', port: 6543, database: 'stats', user: 'reader', password: 'p@ss/w:rd', tls: undefined },
	});
	expect(read('postgresql://reader@[2606:4700::1]/stats')).toMatchObject({
		...{ host: '[2606:4700::1]', port: 5432, password: '' },
	});
});

test('`sslmode` says whether it is encrypted; a certificate is always verified', () => {
	const tls = (mode: string) => read(`postgres://reader:secret@db.example.org/stats?sslmode=${mode}`).tls;
	expect(['disable', 'require', 'verify-ca', 'verify-full'].map(tls)).toEqual([false, true, true, true]);
});

test.each([
	['', 'does not begin with postgres://'],
	['hunter2', 'does not begin with postgres://'],
	['mysql://reader:hunter2@db.example.org/stats', 'does not begin with postgres://'],
	['https://reader:hunter2@db.example.org/stats', 'does not begin with postgres://'],
	['postgres://reader:hunter2@db.example.org', 'lacks the database'],
	['postgres://:hunter2@db.example.org/stats', 'lacks the user'],
	['postgres://reader:hunter2@/stats', 'is no address of a database'],
	['postgres:///stats?host=/tmp&password=hunter2', 'lacks the user and the host'],
	['postgres://reader:5/hunter2@db.example.org/stats', 'lacks the user'],
	['postgres://reader:a/hunter2@db.example.org/stats', 'is no address of a database'],
	['postgres://reader:5#hunter2@db.example.org/stats', 'lacks the user and the database'],
	['postgres://reader:%hunter2@db.example.org/stats', 'is no address of a database'],
	['postgres://reader:hunter2@db.example.org:99999/stats', 'is no address of a database'],
	['postgres://reader:hunter2@one.example.org,two.example.org/stats', 'does not name one host'],
	['postgres://reader:hunter2@db.example.org/stats/hunter2', 'does not name one database'],
	['postgres://reader@db.example.org/stats?password=hunter2', 'has more after the database than sslmode'],
	['postgres://reader:hunter2@db.example.org/stats?host=evil', 'has more after the database than sslmode'],
	['postgres://reader:hunter2@db.example.org/stats?sslmode=prefer', 'has another sslmode'],
	['postgres://reader:x@db.example.org/stats?sslmode=hunter2', 'has another sslmode'],
])('“%s” is refused without showing any of it', (address, what) => {
	let said: unknown;
	try {
		read(address);
	} catch (error) {
		said = error;
	}
	expect(said).toBeInstanceOf(Error);
	const whole = said instanceof Error ? [said.message, JSON.stringify(said), said.stack].join('\n') : '';
	expect(whole).toContain(`${writtenIn} ${what}`);
	expect(whole).not.toContain('hunter2');
});
