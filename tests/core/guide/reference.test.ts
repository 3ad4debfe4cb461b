import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, reporters } from '../../../src/core/guide/running-page.ts';
import { vocabulary } from '../../../src/core/narrative/vocabulary.ts';
import { rules } from '../../../src/core/rules.ts';
import { builtInUnits } from '../../../src/core/units/built-in-units.ts';
import { COMMANDS } from '../../../src/node/commands/commands.ts';
import { makeReference, stalePages } from '../../../src/node/make-reference.ts';
import { chooseReporter } from '../../../src/node/reporters/choose-reporter.ts';

const top = join(import.meta.dirname, '../../..');
const pages = await makeReference();
const textOf = (name: string) => pages.get(`src/guide/reference/${name}`) ?? '';

test.each([...pages])('%s is fresh: npm run docs:reference writes it', (file, text) => {
	expect(readFileSync(join(top, file), 'utf8')).toBe(text);
});

test('no page is left that is made no longer', () => {
	expect(stalePages(pages)).toEqual([]);
});

test('every rule has its promise and an example of its problem', () => {
	for (const rule of rules)
		expect(textOf('rules.md')).toMatch(new RegExp(`^## ${rule}\n\n[^\`]+\n\n\`\`\`\n.*  ${rule}\n`, 'm'));
});

test('every component and every built-in unit stands in the reference', () => {
	for (const name of vocabulary.keys()) expect(textOf('prose.md')).toContain(`## \`<${name}>\``);
	for (const { codes } of builtInUnits)
		for (const code of codes) expect(textOf('built-in-units.md')).toContain(`\`${code}\``);
});

test('every command and every option of it stands in the reference', async () => {
	for (const [name, load] of Object.entries(COMMANDS)) {
		const section = textOf('commands.md').split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? '';
		const { says, options } = await load();
		expect(section).toContain(`\n${says}\n`);
		for (const [option, { says: ofOption }] of Object.entries(options))
			expect(section).toMatch(new RegExp(`^\\| \`--${option}\\b[^|]*\\| .*${ofOption.slice(0, 12)}`, 'm'));
	}
});

test('what an author cannot guess stands in the reference', () => {
	expect(textOf('tables.md')).toContain('| `fields[].bound` |  | `low`, `high` |');
	expect(textOf('charts.md')).toContain('`given`, `ascending`, `descending`');
	expect(textOf('sources.md')).toContain('| `note` |');
	expect(textOf('prose.md')).toContain('`<Ref to="claim:few-firms" />`');
	expect(textOf('computing.md')).toContain('`wilson(share, n, level)`');
	expect(textOf('connections.md')).toContain('| `<name>.engine` | yes | `postgres` |');
});

/** Variables by which commands tell something to the code in their own process. */
const OWN = ['REPORT_SERVED_LANGUAGE', 'REPORT_PUBLISHING', 'REPORT_DATE_AHEAD'];

test('every variable of the environment that an author may set stands in the reference', () => {
	const code = globSync('src/**/*.ts', { cwd: top })
		.filter((file) => !file.includes('guide'))
		.map((file) => readFileSync(join(top, file), 'utf8'))
		.join('\n');
	const read = new Set(code.match(/'(?:REPORT_[A-Z_]+|SITE_URL)'/g)?.map((name) => name.slice(1, -1)));
	expect([...read].filter((name) => !OWN.includes(name)).sort()).toEqual(
		Object.keys(environment)
			.filter((name) => !name.includes('<'))
			.sort(),
	);
	expect(code).toContain('REPORT_CONNECTION_${');
});

test.each(Object.keys(reporters))('there is a reporter %s', (name) => {
	expect(chooseReporter(name)([])).toBeTypeOf('string');
});
