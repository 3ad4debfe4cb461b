import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataQuestions } from './make-data-report.ts';

/**
 * Writes a script that answers the questions of a report with `@duckdb/node-api` alone: it loads the CSV once into a
 * table with typed columns, looks all cells up by one join, and runs each query. DuckDB has its own settings, so it
 * uses all cores. Nothing is checked, and no number keeps its digits.
 */
export function makeBareScript(root: string, project: string, asked: DataQuestions): string {
	mkdirSync(root, { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');
	writeFileSync(join(root, 'asked.json'), JSON.stringify(asked));
	const script = join(root, 'answer.mjs');
	writeFileSync(script, SCRIPT);
	return script;
}

const SCRIPT = `import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
const { file, cells, queries } = JSON.parse(readFileSync(new URL('./asked.json', import.meta.url), 'utf8'));
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
const columns = {
	Region: 'VARCHAR', Fuel: 'VARCHAR', Use: 'VARCHAR', Year: 'INTEGER',
	Production: 'DECIMAL(12,3)', Imports: 'DECIMAL(12,2)', Plants: 'INTEGER',
};
const types = Object.entries(columns).map(([name, type]) => \`'\${name}': '\${type}'\`).join(', ');
await connection.run(\`CREATE TABLE balance AS SELECT * FROM read_csv('\${file}', header = true, columns = {\${types}})\`);
const wanted = cells.map(({ region, fuel, use, year }, at) => \`(\${at}, '\${region}', '\${fuel}', '\${use}', \${year})\`);
const found = await connection.runAndReadAll(
	\`SELECT wanted.place, balance.Production FROM (VALUES \${wanted.join(', ')}) AS wanted(place, region, fuel, use, year)
	JOIN balance ON balance.Region = wanted.region AND balance.Fuel = wanted.fuel AND balance.Use = wanted.use
	AND balance.Year = wanted.year ORDER BY wanted.place\`,
);
const answers = found.getRows().map(([, value]) => String(value));
if (answers.length !== cells.length) throw new Error('Some cells were not found.');
for (const query of queries) answers.push(String((await connection.runAndReadAll(query)).getRows()[0]?.[0]));
console.log(answers.length);
`;
