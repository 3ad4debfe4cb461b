/**
 * The environment variable in which the program of the installed package says how its user called it, such as
 * `npx citable-report`. In a script of npm, and in the repository of the tool, it is not set.
 */
export const CALLED_AS = 'CITABLE_REPORT_CALLED_AS';

/**
 * A text with each command in it named as its reader calls it. Texts of the tool say `npm run fetch -- --yes`; an
 * author who calls the program itself reads `citable-report fetch --yes`.
 */
export function nameCommands(text: string, calledAs = process.env[CALLED_AS]): string {
	return calledAs === undefined || calledAs === ''
		? text
		: text.replaceAll(
				/\bnpm run ((?:<command>|[a-z][a-z:-]*[a-z]))(?: --(?= ))?/g,
				(_, name: string) => `${calledAs} ${name}`,
			);
}
