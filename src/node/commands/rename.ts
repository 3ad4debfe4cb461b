import { Collector, type Problems, sortProblems } from '../../core/problem.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { buildFrom, loadReport, reportRoot } from '../load-report.ts';
import { planRename, readRename } from '../plan-rename.ts';
import { readReportFiles } from '../read-files.ts';
import { printLine } from '../reporters/print.ts';
import { command } from './command.ts';
import { offerRewrites } from './offer-rewrites.ts';

const REASON = 'It has another name now.';

export const rename = command({
	says: 'Gives a thing another id wherever it is named, and keeps its published address: shows the difference, and asks.',
	operands: ['<kind:id>', '<new id>'],
	options: {
		reason: { type: 'string', value: 'words', says: 'Tells readers of the edition why it has another name.' },
		yes: { type: 'boolean', says: 'Does not ask.' },
		'dry-run': { type: 'boolean', says: 'Shows the difference and writes nothing.' },
	},
	work: 'rename',
	run: async ({ operands: [from = '', to = ''], values, print }) => {
		const root = reportRoot();
		finishRewrites(root);
		const asked = readRename(from, to);
		const built = loadReport(root);
		if ('problems' in built) {
			process.stdout.write(print(built.problems));
			printLine('Correct these first: a rename is certain only in a sound report.');
			return 'failed';
		}
		const problems: Problems = new Collector();
		const files = readReportFiles(root, problems);
		const rewrites = planRename(files, built, asked, values.reason ?? REASON);
		const after = new Map(files);
		for (const { file, now } of rewrites)
			if (now === undefined) after.delete(file);
			else after.set(file, now);
		const renamed = buildFrom(after, undefined, root);
		if ('problems' in renamed) {
			process.stdout.write(print(sortProblems(renamed.problems)));
			printLine('So the report would be after the rename. Nothing was rewritten.');
			return 'failed';
		}
		return offerRewrites(root, rewrites, { ...values, again: `npm run rename -- ${from} ${to} --yes` });
	},
});
