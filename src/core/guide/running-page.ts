import { page, table } from './write-markdown.ts';

/** The variables of the environment that an author may set. A test finds those that the code reads besides. */
export const environment: Readonly<Record<string, string>> = {
	REPORT_ROOT: 'The folder that holds `content/` and `data/`. If it is not set: the current folder.',
	REPORT_LANGUAGE: 'The language that the dev server shows: one of `languages`. If it is not set: the original.',
	SITE_URL: 'The address at which the site is published, in place of `url` in `data/report.yaml`.',
	'REPORT_CONNECTION_<NAME>':
		'Where a connection of `data/connections.yaml` leads, with user and password. `npm run fetch` alone reads it.',
};

/** How problems are printed, by the value of `--reporter`. */
export const reporters: Readonly<Record<string, string>> = {
	terminal: 'For a person: place, rule, what is wrong, and what to do. It is the usual one.',
	json: 'For a program: standard output holds `{ "problems": [{ rule, at: { file, line, column }, message, hint }] }` alone.',
	github: 'For a workflow of GitHub, which shows each problem at its line. In such a workflow it is the usual one.',
};

/** The page of what stands around the commands: variables and reporters. */
export function runningPage(): string {
	const rows = (texts: Readonly<Record<string, string>>) =>
		Object.entries(texts).map(([name, says]) => [`\`${name}\``, says]);
	return page('Variables and reporters', [
		'## Variables of the environment',
		table(['variable', 'what it says'], rows(environment)),
		'## Reporters',
		'A command that finds problems prints them as `--reporter=…` says: `npm run check -- --reporter=json`. With any problem ' +
			'it ends with status 1.',
		table(['reporter', 'for whom'], rows(reporters)),
	]);
}
