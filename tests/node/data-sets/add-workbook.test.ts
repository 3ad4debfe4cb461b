import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SourceSpec } from '../../../src/core/model/source.ts';
import { addSource } from '../../../src/node/data-sets/add-source.ts';
import { workbook } from './workbook.ts';

let root = '';
const today = '2026-11-29';
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'add-workbook-'));
	mkdirSync(join(root, 'data'));
});
afterEach(() => rmSync(root, { recursive: true }));

function formatOf(path: string) {
	return SourceSpec.parse(load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA })).format;
}

test('of a workbook the sheet with the largest table is taken, or the one that the record names', async () => {
	const sheets = workbook({
		'Read me': [['These are data.'], ['Ask us', 'for more']],
		Data: [
			['Country', 'x'],
			['Latvia', 2.5],
			['Estonia', 3.5],
		],
		Notes: [
			['Sign', 'Meaning'],
			['p', 'early'],
		],
	});
	writeFileSync(join(root, 'book.xlsx'), sheets);
	const path = join(root, 'data/sources/book.yaml');
	const lines = await addSource(root, join(root, 'book.xlsx'), { today });
	expect(formatOf(path)).toMatchObject({ sheet: 'Data', header: 1 });
	expect(lines.join('\n')).toContain('The sheet is “Data”.\nThe workbook also has “Read me”, “Notes”. To take another');

	const [own] = readFileSync(path, 'utf8').split('format:');
	writeFileSync(path, `${own}format: { sheet: Notes }\n`);
	await addSource(root, join(root, 'data/sources/book.xlsx'), { today });
	expect(formatOf(path)).toEqual({ sheet: 'Notes', header: 1 });
});
