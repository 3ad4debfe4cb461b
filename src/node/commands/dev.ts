import { dev } from '../astro.ts';
import { chooseLanguage, knownReport, SERVED } from '../known-report.ts';
import { projectRoot } from '../load-report.ts';

/**
 * `npm run dev`: serves the site and updates it when a file changes. The overlay shows the problems of the report. Of a
 * report in several languages it serves the original, or the language that `REPORT_LANGUAGE` names.
 */
const language = process.env['REPORT_LANGUAGE'] || undefined;
const missing = language === undefined ? undefined : languagesWithout(language);
if (missing === undefined) {
	if (language !== undefined) process.env[SERVED] = language;
	chooseLanguage(language);
	await dev({ root: projectRoot });
} else {
	console.error(
		`REPORT_LANGUAGE is “${language}”, and the report has no such language. Name one of \`languages\` in ` +
			`data/report.yaml: ${missing.join(', ')}.`,
	);
	process.exitCode = 1;
}

/** The languages of the report, if this is none of them. A report with problems is served to show these. */
function languagesWithout(tag: string): readonly string[] | undefined {
	const known = knownReport();
	if ('problems' in known) return undefined;
	const { languages } = known.report.meta;
	return languages.includes(tag) ? undefined : languages;
}
