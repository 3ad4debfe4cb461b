import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { repeatSql } from '../../../src/core/data-sets/repeat-query.ts';
import { shellCommand } from '../../../src/core/data-sets/shell-command.ts';
import { openDataEngine } from '../../../src/node/data-sets/open-data-engine.ts';
import { dataFile, setOf } from '../../node/data-sets/data-files.ts';

const engine = openDataEngine();
const folder = mkdtempSync(join(tmpdir(), 'repeat-'));
afterAll(() => {
	engine.close();
	rmSync(folder, { recursive: true });
});

const hostile = '"$(touch x)";"`y`\'s \\ !\n"\n1.234,5;\u2212 \n2,25;"SQL\n"\n';
const file = dataFile("it's.csv", hostile, { '$(touch x)': 'number' }, { delimiter: ';', decimal: ',', group: '.' });
const sql = 'SELECT median("$(touch x)"), \'$HOME `id` \\ ! "\' FROM own -- the last line';

function publish() {
	const set = setOf(engine.open([{ ...file, source: 'own' }])[0]);
	return [{ set, file: "it's.csv" }];
}

test('a reader gets the same result from the published file', async () => {
	const published = publish();
	writeFileSync(join(folder, "it's.csv"), hostile);
	const [answer] = engine.ask([{ sql, most: 1 }]);
	expect(answer).toMatchObject({ rows: [['618.375', '$HOME `id` \\ ! "']] });
	const [published0] = published;
	if (published0 === undefined) throw new Error('Nothing is published.');
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const text = repeatSql(sql, [{ ...published0, file: join(folder, "it's.csv") }]);
	const reader = await connection.runAndReadAll(text);
	expect(reader.getRows().map((row) => row.map(String))).toEqual([['618.375', '$HOME `id` \\ ! "']]);
	connection.closeSync();
});

test('the shell hands the command over as it is', () => {
	const published = publish();
	const command = shellCommand(repeatSql(sql, published));
	// A shell function takes the place of DuckDB and shows what reaches it.
	const out = execFileSync('sh', ['-c', `duckdb() { cat; }\n${command}`], { encoding: 'utf8', cwd: folder });
	expect(out).toBe(`${repeatSql(sql, published)}\n`);
	expect(shellCommand("SELECT '\nSQL\n'")).toMatch(/^duckdb <<'SQL_'\n[^]*\nSQL_$/);
});
