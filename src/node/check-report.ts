import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataEngine } from '../core/data-sets/data-engine.ts';
import { summarizeFigures } from '../core/evidence/count-by-evidence.ts';
import { formatLanguages } from '../core/format/format-languages.ts';
import type { Report } from '../core/model/report.ts';
import { hasNumberWords, languagesWithNumberWords } from '../core/numbers/typed-numbers.ts';
import type { BuiltReport } from '../core/build-report.ts';
import { Collector, type Problem, type Problems } from '../core/problem.ts';
import { dataSet } from '../core/sources/data-set.ts';
import { leftBehind } from './editions/publication-folder.ts';
import { verifyReport } from './editions/verify-editions.ts';
import { loadReport } from './load-report.ts';
import { keepNotes } from './reporters/answer-in-json.ts';
import { formatNotes } from './reporters/terminal.ts';
import type { Reporter } from './reporters/choose-reporter.ts';
import { printError, printLine } from './reporters/print.ts';

/** What a check found: problems, or a report without any. */
export interface Checked {
	readonly problems: readonly Problem[];
	readonly built: BuiltReport | undefined;
}

/** Runs the pipeline without building. The caller closes the reader of data sets. */
export function checkOnce(root: string, reader?: DataEngine): Checked {
	const problems: Problems = new Collector();
	const built = verifyReport(root, loadReport(root, reader), problems);
	return { problems: problems.reported, built };
}

/**
 * Checks the report and prints every problem, or a summary. Notes on a sound report are printed on standard error.
 *
 * @param isForProgram Whether standard output holds nothing but what `print` gives.
 * @param reader Reads the data sets; the caller closes it.
 * @returns Whether the report has no problem.
 */
export function checkReport(root: string, print: Reporter, isForProgram: boolean, reader?: DataEngine): boolean {
	const { problems, built } = checkOnce(root, reader);
	if (built !== undefined) {
		keepNotes(built.notes);
		printError(formatNotes(built.notes));
	}
	if (built === undefined || isForProgram) process.stdout.write(print(problems));
	else {
		for (const line of summarize(built.report)) printLine(line);
		for (const name of leftBehind(join(root, 'data/editions')))
			printLine(`data/editions/${name} is left of a publication that was stopped. The next build removes it.`);
	}
	return built !== undefined;
}

/** Whether a report seems to have files of data sets. It is asked before the report is read. */
export function hasDataSets(root: string): boolean {
	try {
		const names = readdirSync(join(root, 'data/sources'));
		return names.some((name) => dataSet.endings.some((ending) => name.endsWith(ending)));
	} catch {
		// What cannot be read is reported when the report is read.
		return false;
	}
}

/** What has been checked in a report without problems, and what cannot be. */
export function* summarize({ meta, figures, sections, sources, editions }: Report): Generator<string> {
	const claims = sections.reduce((count, section) => count + section.claims.length, 0);
	const inSections = `in ${sections.length} ${sections.length === 1 ? 'section' : 'sections'}`;
	const ofClaims = `${claims} ${claims === 1 ? 'claim' : 'claims'} ${inSections}`;
	yield `${meta.title}\nAll promises hold: ${summarizeFigures(figures, sources.length)}; ${ofClaims}.`;
	if (!hasNumberWords(meta.language))
		yield (
			`Number words are known in ${formatLanguages(languagesWithNumberWords(), 'en-GB')} only: ` +
			`in prose that is written in “${meta.language}”, digits alone are found.`
		);
	const open = editions.pending.filter(
		({ kind, explanations }) => kind === 'changed' && explanations.length === 0,
	).length;
	if (open > 0)
		yield (
			`Before this edition can be published, ${open} ${open === 1 ? 'change awaits' : 'changes await'} an ` +
			'explanation: npm run edition:changes -- --write'
		);
}
