import { join } from 'node:path';
import { countByEvidence } from '../core/evidence/count-by-evidence.ts';
import { hasNumberWords } from '../core/numbers/typed-numbers.ts';
import { leftBehind } from './editions/publication-folder.ts';
import { verifyEditions } from './editions/verify-editions.ts';
import { loadReport, reportRoot } from './load-report.ts';
import { chooseReporter, isForProgram } from './reporters/choose-reporter.ts';

/** Runs the pipeline alone and tells every problem, with exit 1, or one line that says what holds. */
export function checkReport(options: readonly string[]): void {
	const tell = chooseReporter(options);
	const root = reportRoot();
	const result = loadReport(root);
	const problems = 'problems' in result ? result.problems : verifyEditions(root, result.archive);
	if ('problems' in result || problems.length > 0) {
		process.stdout.write(tell(problems));
		process.exitCode = 1;
	} else if (isForProgram(options)) process.stdout.write(tell([]));
	else {
		const { meta, figures, sections, sources, editions } = result.report;
		const found = countByEvidence(figures).flatMap(({ words, count }) => words.checked(count, sources.length) ?? []);
		const claims = sections.reduce((count, section) => count + section.claims.length, 0);
		console.log(
			`${meta.title}\nAll promises hold: ${found.join(', ')}; ` +
				`${claims} ${claims === 1 ? 'claim' : 'claims'} in ${sections.length} ${sections.length === 1 ? 'section' : 'sections'}.`,
		);
		if (!hasNumberWords(meta.language))
			console.log(
				`Number words are known in English only: in prose that is written in “${meta.language}”, digits alone are found.`,
			);
		const open = editions.pending.filter(
			({ kind, explanations }) => kind === 'changed' && explanations.length === 0,
		).length;
		for (const name of leftBehind(join(root, 'data/editions')))
			console.log(`data/editions/${name} is left of a publication that was stopped. The next build removes it.`);
		if (open > 0)
			console.log(
				`Before this edition can be published, ${open} ${open === 1 ? 'change awaits' : 'changes await'} an explanation: npm run edition:changes`,
			);
	}
}
