import { dump } from 'js-yaml';
import { listToTranslate } from '../../core/translation/list-to-translate.ts';
import { loadTranslations, reportRoot } from '../load-report.ts';
import { command } from './command.ts';

/**
 * A translation that does not fit the original yet, or may not be published, is listed all the same. Problems of the
 * files of translations go to standard error.
 */
export const listTranslations = command({
	says: 'Prints for each translation what it lacks or has not caught up with, as the lines to paste into its file.',
	options: {},
	run: ({ print }) => {
		const result = loadTranslations(reportRoot());
		if (!('translations' in result)) {
			process.stdout.write(print(result.problems));
			return 'failed';
		}
		const { translations, originalWords, problems } = result;
		if (translations.length === 0)
			process.stdout.write('The report has one language. Add another to `languages` in data/report.yaml.\n');
		for (const { language, isRead, ...state } of translations) {
			if (!isRead) continue;
			const lines = listToTranslate(state, originalWords, (value) => dump(value, { lineWidth: 100 }));
			process.stdout.write(
				lines === ''
					? `data/words/${language}.yaml is whole and up to date.\n`
					: `# data/words/${language}.yaml\n\n${lines}\n`,
			);
		}
		if (problems.length === 0) return 'done';
		process.stderr.write(print(problems));
		return 'failed';
	},
});
