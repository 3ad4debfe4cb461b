import { page, table } from './write-markdown.ts';

/** A command of an author, as its help describes it. */
export interface DescribedCommand {
	readonly name: string;
	/** What it does, a sentence. */
	readonly says: string;
	/** How it is called, such as `npm run check -- [--watch]`. */
	readonly usage: string;
	/** Its options, each as it is written and with what it does. */
	readonly options: readonly (readonly [written: string, says: string])[];
}

/**
 * The page of the commands.
 *
 * @param common The options that every command has.
 */
export function commandsPage(commands: readonly DescribedCommand[], common: DescribedCommand['options']): string {
	return page('Commands', [
		'In the folder of a report, `npm run help` lists the commands and `npm run check -- --help` describes one. What stands ' +
			'between `<` and `>` must be given; what stands between `[` and `]` may be. Where there is no `package.json` with ' +
			'scripts, `npx citable-report check` is the same, without the `--` before options.',
		'A command ends with status 0 if all is done, with 1 if the report has problems or something could not be done, and ' +
			'with 2 if it does not understand its line.',
		table(
			['command', 'what it does'],
			commands.map(({ name, says }) => [`[\`${name}\`](#${anchorOf(name)})`, says]),
		),
		...commands.flatMap(({ name, says, usage, options }) => [
			`## ${name}`,
			says,
			`\`\`\`sh\n${usage}\n\`\`\``,
			options.length === 0 ? undefined : optionTable(options),
		]),
		'## Options of every command',
		optionTable(common),
		'[Variables and reporters](running.md) describes what `--reporter` takes.',
	]);
}

function optionTable(options: DescribedCommand['options']): string {
	return table(
		['option', 'what it does'],
		options.map(([written, says]) => [`\`${written}\``, says]),
	);
}

/** The anchor that GitHub gives to a heading: `edition:publish` as `editionpublish`. */
function anchorOf(heading: string): string {
	return heading.replaceAll(':', '');
}
