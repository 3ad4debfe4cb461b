import { entryOf } from '../../core/editions/add-explanations.ts';
import { isReason, REASON_TO_WRITE } from '../../core/model/change-spec.ts';
import { draftExplanations } from '../editions/draft-explanations.ts';
import { writeExplanations } from '../editions/write-explanations.ts';
import { finishRewrites } from '../finish-rewrites.ts';
import { loadUnexplained, reportRoot } from '../load-report.ts';
import { replaceFiles } from '../replace-files.ts';
import { printLine } from '../reporters/print.ts';
import { command } from './command.ts';

export const listChanges = command({
	says: 'Prints what has changed since the last edition and is not explained yet, as a draft of data/changes.yaml.',
	options: {
		write: { type: 'boolean', says: 'Adds the draft to data/changes.yaml.' },
		'dry-run': { type: 'boolean', says: 'Shows what --write would add, and writes nothing.' },
	},
	work: 'explain',
	run: ({ values, print }) => {
		const root = reportRoot();
		finishRewrites(root);
		const built = loadUnexplained(root);
		if ('problems' in built) {
			process.stdout.write(print(built.problems));
			return 'failed';
		}
		const draft = draftExplanations(built);
		if ('nothing' in draft) {
			printLine(draft.nothing);
			return 'done';
		}
		if (values.write !== true && values['dry-run'] !== true) {
			// If some changes are explained, the entry has its first lines.
			const isBegun = built.changes.some(({ reason }) => isReason(reason));
			process.stdout.write(isBegun ? draft.lines.map((line) => `    ${line}\n`).join('') : entryOf(draft));
			return 'done';
		}
		const rewrite = writeExplanations(root, draft);
		process.stdout.write(`${rewrite.difference}\n`);
		if (values['dry-run'] === true) {
			printLine('Nothing was written, as asked.');
			return 'done';
		}
		replaceFiles(root, [rewrite]);
		printLine(`Added to ${rewrite.file}. Write a reason in place of each ${REASON_TO_WRITE}, and run npm run check.`);
		return 'done';
	},
});
