import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePages } from '../core/guide/reference-pages.ts';
import { type RuleId, rules } from '../core/rules.ts';
import type { DataFileName } from '../core/schemas/data-files.ts';
import { COMMON_OPTIONS } from './commands/command.ts';
import { optionsOf, readCommands, usageOf } from './commands/help.ts';
import { projectRoot } from './load-report.ts';
import { nameCommands } from './reporters/name-commands.ts';

/** Files of the reports of the tests that the reference shows, each with the number of entries of a list. */
const shown: Readonly<Partial<Record<DataFileName, readonly (readonly [file: string, entries: number])[]>>> = {
	report: [['two-languages/data/report.yaml', 1]],
	sources: [['energy/data/sources/energy-balance.yaml', 1]],
	figures: [
		['small/data/figures/bridges.yaml', 1],
		['energy/data/figures/trade.yaml', 1],
		['energy/data/figures/totals.yaml', 1],
		['small/data/figures/derived.yaml', 1],
	],
	terms: [['prose/data/terms.yaml', 2]],
	units: [['two-languages/data/units.yaml', 2]],
	charts: [['energy/data/charts/wind-by-country.yaml', 1]],
	tables: [['energy/data/tables/fuels-by-year.yaml', 1]],
	pictures: [['two-languages/data/pictures/plan.yaml', 1]],
	works: [['two-languages/data/works.json', 1]],
	words: [['two-languages/data/words/ru.yaml', 1]],
};

/** The folder of the reference, in that of the project. */
const REFERENCE = 'src/guide/reference';

/**
 * Makes the pages of the reference, with examples from the reports of the tests.
 *
 * @returns The texts by the paths of the files in the project.
 */
export async function makeReference(): Promise<ReadonlyMap<string, string>> {
	const files = Object.fromEntries(
		Object.entries(shown).map(([name, parts]) => [
			name,
			parts.map(([file, entries]) => firstEntries(read(`tests/fixtures/${file}`), entries)).join('\n'),
		]),
	);
	const problems = Object.fromEntries(rules.flatMap((rule) => firstProblem(rule)));
	const commands = (await readCommands()).map(([name, command]) => ({
		name,
		says: command.says,
		// A report has no script that begins another one.
		usage: nameCommands(usageOf(name, command), name === 'new' ? 'npx citable-report' : undefined),
		options: optionsOf(command.options),
	}));
	const pages = referencePages({ files, problems, commands, commonOptions: optionsOf(COMMON_OPTIONS) });
	return new Map([...pages].map(([name, text]) => [`${REFERENCE}/${name}`, text]));
}

/** The pages that the project has and that are made no longer. */
export function stalePages(pages: ReadonlyMap<string, string>): string[] {
	return globSync(`${REFERENCE}/*.md`, { cwd: projectRoot })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => !pages.has(file));
}

function read(path: string): string {
	return readFileSync(join(projectRoot, path), 'utf8');
}

/** The first entries of a list; all of a file that holds no list. */
function firstEntries(text: string, entries: number): string {
	const [head = '', ...rest] = text.split(/^(?=- )/m);
	return rest.length === 0 ? head.trimEnd() : rest.slice(0, entries).join('').trimEnd();
}

/** The first problem of a rule in the cases that break it. */
function firstProblem(rule: RuleId): [RuleId, string][] {
	const folder = `tests/problems/${rule}`;
	if (!existsSync(join(projectRoot, folder))) return [];
	const cases = readdirSync(join(projectRoot, folder)).sort();
	const problems = cases.flatMap((name) => read(`${folder}/${name}/expected.txt`).split('\n\n'));
	const found = problems.find((text) => text.split('\n')[0]?.endsWith(rule));
	return found === undefined ? [] : [[rule, found]];
}
