import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { placeToEdit } from '../../src/integration/guard-server.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'edited-')));
const data = join(root, 'data');
const figures = join(data, 'figures.yaml');
mkdirSync(data);
mkdirSync(join(root, 'data-of-others'));
for (const file of [figures, join(root, 'secret.txt'), join(root, 'data-of-others/a.yaml')]) writeFileSync(file, '');
symlinkSync(join(root, 'secret.txt'), join(data, 'link.yaml'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([figures, `${figures}:3`, `${figures}:3:10`])('an author’s file is opened: %s', (place) => {
	expect(placeToEdit(place, [data])).toBe(place);
});

test('a file may also be named by its URL', () => {
	expect(placeToEdit(`${pathToFileURL(figures).href}:3:10`, [data])).toBe(`${figures}:3:10`);
});

test.each([
	'',
	'/etc/passwd',
	data,
	`${data}/`,
	join(data, 'none.yaml'),
	join(data, 'link.yaml'),
	`${data}/../secret.txt`,
	`${data}-of-others/a.yaml`,
	'\\\\host\\share\\a',
	'//host/share/a',
	'file://host/a',
	'file:///%00',
	`${figures}\0`,
])('no other file is opened: %j', (place) => {
	expect(placeToEdit(place, [data])).toBeUndefined();
});
