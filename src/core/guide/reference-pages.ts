import type { RuleId } from '../rules.ts';
import { type DataFileKind, type DataFileName, dataFileKinds, dataSchemas } from '../schemas/data-files.ts';
import type { Suggestions } from '../schemas/write-schema.ts';
import { commandsPage, type DescribedCommand } from './commands-page.ts';
import { computingPage } from './computing-page.ts';
import { dataFilePage } from './data-file-page.ts';
import { prosePage } from './prose-page.ts';
import { rulesPage } from './rules-page.ts';
import { runningPage } from './running-page.ts';
import { unitsPage } from './units-page.ts';
import { wordsPage } from './words-page.ts';
import { page } from './write-markdown.ts';

/** What the reference shows besides what the code of `core` says. */
export interface Shown {
	/** A file of each kind, or a part of one. */
	readonly files: Readonly<Partial<Record<DataFileName, string>>>;
	/** The text of a problem of each rule. */
	readonly problems: Readonly<Partial<Record<RuleId, string>>>;
	readonly commands: readonly DescribedCommand[];
	/** The options that every command has. */
	readonly commonOptions: DescribedCommand['options'];
}

/** Nothing is offered: the schemas only say which fields name what. */
const namesOfNothing: Suggestions = {
	figure: [],
	source: [],
	chart: [],
	table: [],
	connection: [],
	unit: [],
	area: [],
	citable: [],
};

/** The pages of the reference, by the names of their files. */
export function referencePages({ files, problems, commands, commonOptions }: Shown): ReadonlyMap<string, string> {
	const schemas = new Map(dataSchemas(namesOfNothing));
	const examples: Readonly<Record<string, string | undefined>> = files;
	const ofFiles = Object.entries<DataFileKind>(dataFileKinds).map(([name, kind]) => {
		const schema = schemas.get(name) ?? {};
		const text = name === 'words' ? wordsPage(schema, files.words) : dataFilePage(kind, schema, examples[name]);
		return [`${name}.md`, text] as const;
	});
	const others = [
		['prose.md', prosePage()],
		['rules.md', rulesPage(problems)],
		['built-in-units.md', unitsPage()],
		['computing.md', computingPage()],
		['commands.md', commandsPage(commands, commonOptions)],
		['running.md', runningPage()],
	] as const;
	const pages = [...ofFiles, ...others];
	const link = ([file, text]: readonly [string, string]) => `- [${/^# (.*)$/m.exec(text)?.[1] ?? file}](${file})`;
	const index = page('Reference', [
		'Every key of every data file, every component of prose, every rule, every command: made from the code that reads them.',
		'## Data files',
		ofFiles.map(link).join('\n'),
		'## Everything else',
		others.map(link).join('\n'),
	]);
	return new Map([['README.md', index], ...pages]);
}
