import { dev } from '../astro.ts';
import { makeServerFolder, prepareAstroFolder } from '../astro-folder.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { chooseLanguage, knownReport, SERVED } from '../known-report.ts';
import { reportRoot } from '../load-report.ts';
import { printError } from '../reporters/print.ts';
import { command } from './command.ts';
import { SERVE_OPTIONS, serverOptions } from './serve-options.ts';

/** Of a report in several languages it serves the original, or the language that `REPORT_LANGUAGE` names. */
export const serveDev = command({
	says: 'Serves the site and updates it when a file changes. Problems appear in the browser and go when they are fixed.',
	options: SERVE_OPTIONS,
	run: async ({ values }) => {
		const server = serverOptions(values);
		finishRewrites(reportRoot());
		const language = process.env['REPORT_LANGUAGE'] || undefined;
		const others = language === undefined ? undefined : languagesWithout(language);
		if (others !== undefined) {
			printError(
				`REPORT_LANGUAGE is “${language}”, and the report has no such language. Name one of \`languages\` in ` +
					`data/report.yaml: ${others.join(', ')}.\n`,
			);
			return 'failed';
		}
		if (language !== undefined) process.env[SERVED] = language;
		chooseLanguage(language);
		await dev({ ...prepareAstroFolder(makeServerFolder()), server });
		return 'done';
	},
});

/** The languages of the report, if this is none of them. A report with problems is served to show these. */
function languagesWithout(tag: string): readonly string[] | undefined {
	const known = knownReport();
	if ('problems' in known) return undefined;
	const { languages } = known.report.meta;
	return languages.includes(tag) ? undefined : languages;
}
