import { dump } from 'js-yaml';
import { listToTranslate } from '../../core/translation/list-to-translate.ts';
import { loadReport, reportRoot } from '../load-report.ts';
import { chooseReporter } from '../reporters/choose-reporter.ts';

/**
 * `npm run translations`: prints for each translation what of the original it lacks or has not caught up with, as the
 * lines to paste into its file.
 */
const print = chooseReporter(process.argv.slice(2));
const result = loadReport(reportRoot());
if ('problems' in result) {
	process.stdout.write(print(result.problems));
	process.exitCode = 1;
} else if (result.translations.length === 0) {
	process.stdout.write('The report has one language. Add another to `languages` in data/report.yaml.\n');
} else
	for (const { meta, translation } of result.translations) {
		if (translation === undefined) continue;
		const lines = listToTranslate(translation, result.originalWords, (value) => dump(value, { lineWidth: 100 }));
		process.stdout.write(
			lines === ''
				? `data/words/${meta.language}.yaml is whole and up to date.\n`
				: `# data/words/${meta.language}.yaml\n\n${lines}\n`,
		);
	}
