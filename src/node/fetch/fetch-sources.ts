import { join } from 'node:path';
import type { ReportFiles } from '../../core/parse/read-draft.ts';
import { Collector, type Problem, type Problems, sortProblems } from '../../core/problem.ts';
import { LARGE, LARGEST } from '../data-sets/file-to-add.ts';
import { buildFrom } from '../load-report.ts';
import { readReportFiles } from '../read-files.ts';
import { describeFailure } from '../reporters/failure.ts';
import { compareReports } from './compare-reports.ts';
import type { Limits } from './engine.ts';
import { type PlannedFetch, planFetches } from './plan-fetches.ts';
import { RefusedFetch, showPlainly } from './refused-fetch.ts';
import { finishFetches } from './replace-source.ts';
import type { Resolve } from './resolve-host.ts';
import { saveAnew } from './save-anew.ts';

/** What is wanted, and what the machine gives. */
export interface FetchOptions {
	/** The source to be saved anew; without it, all whose records say by `fetch` how. */
	readonly id?: string | undefined;
	readonly allowLocal: boolean;
	/** Whether everything is fetched and compared, and nothing is replaced. */
	readonly isTrial?: boolean | undefined;
	/** The day of today, by ISO 8601. */
	readonly today: string;
	/** Asks the author before a host is connected to. */
	readonly agrees: (question: string) => Promise<boolean>;
	/** Gives a variable of the environment. */
	readonly variable: (name: string) => string | undefined;
	readonly resolve: Resolve;
	readonly show: (line: string) => void;
	/** Writes problems as the check does. */
	readonly print: (problems: readonly Problem[]) => string;
	readonly limits?: Limits | undefined;
}

const LIMITS: Limits = { copy: LARGEST, csv: LARGE, text: 2_000_000_000, idle: 60_000, whole: 3_600_000 };

/**
 * Saves sources anew, each wholly or not at all, and shows which figures, tables and charts change by it.
 *
 * @param root The folder of the report.
 * @returns Whether all were saved and the report is sound with them.
 * @throws {RefusedFetch} If nothing can be fetched.
 */
export async function fetchSources(root: string, options: FetchOptions): Promise<boolean> {
	const { show, print } = options;
	const problems: Problems = new Collector();
	const files = options.isTrial === true ? readReportFiles(root, problems) : readFinished(root, show, problems);
	const planned = problems.isEmpty ? planFetches(files, options.id, options.variable, problems) : [];
	if (!problems.isEmpty) {
		show(print(sortProblems(problems.reported)));
		return false;
	}
	for (const { id, snapshot } of planned) show(`${id}: ${snapshot.shown}`);
	if (!(await options.agrees(`Connect ${planned.length === 1 ? 'there' : 'to these'}? [y/N] `)))
		throw new RefusedFetch(
			'Nothing was connected to, since nobody has agreed.',
			'Answer y at a terminal; or, to fetch without being asked: `npm run fetch -- --yes`.',
		);
	const outcomes: Outcome[] = [];
	const fetched = new Map(files);
	for (const each of planned) outcomes.push(await attempt(root, files, each, options, fetched));
	const isSound = outcomes.includes('replaced') ? showChanges(root, files, options, fetched) : true;
	if (options.isTrial === true) show('Nothing was replaced, as asked.');
	return isSound && !outcomes.includes('refused');
}

/** Reads a report, and ends first what was stopped in it. Where it holds a link, nothing is written. */
function readFinished(root: string, show: FetchOptions['show'], problems: Problems): ReportFiles {
	const files = readReportFiles(root, problems);
	if (!problems.isEmpty || ![...files.keys()].some((file) => file.startsWith('data/sources/'))) return files;
	const finished = finishFetches(join(root, 'data/sources'));
	for (const id of finished)
		show(`data/sources/${id}.yaml describes its new copy now: a fetch had been stopped before that.`);
	return finished.length === 0 ? files : readReportFiles(root, problems);
}

type Outcome = 'replaced' | 'same' | 'refused';

/** Saves one source. Shows why it cannot be, so that the others are saved all the same. */
async function attempt(
	root: string,
	files: ReportFiles,
	planned: PlannedFetch,
	{ show, print, today, limits = LIMITS, isTrial = false, ...access }: FetchOptions,
	fetched: Map<string, Uint8Array>,
): Promise<Outcome> {
	const { id, copy } = planned;
	try {
		const saved = await saveAnew(root, files, planned, today, { ...access, show, limits }, isTrial);
		if ('problems' in saved) {
			const stays = copy === undefined ? 'nothing was saved' : `${copy.file} stays as it was`;
			show(`${id}: ${stays}. What has come is not as ${planned.record} says:\n`);
			show(print(saved.problems.map(plainly)));
			show(`If the source has changed its form, correct ${planned.record}, and fetch again.`);
			return 'refused';
		}
		for (const [file, bytes] of saved.files) fetched.set(file, bytes);
		const [isNow, isSaved] = isTrial ? ['would be', 'would be saved'] : ['is', 'is saved'];
		show(
			saved.isSame
				? `${id}: nothing has changed; \`retrieved\` ${isNow} ${today}.`
				: `${id}: ${saved.file} ${isSaved}, ${saved.bytes.toLocaleString('en')} bytes, SHA-256 ${saved.sha256.slice(0, 12)}…`,
		);
		return saved.isSame ? 'same' : 'replaced';
	} catch (error) {
		show(`${id}: ${describeFailure(error, 'fetch')}`);
		return 'refused';
	}
}

/** Its message may repeat what stands in a file of others. */
function plainly({ message, ...rest }: Problem): Problem {
	return { ...rest, message: message.split('\n').map(showPlainly).join('\n') };
}

/** @returns Whether the report is sound with the new copies. */
function showChanges(
	root: string,
	files: ReportFiles,
	{ show, print, isTrial }: FetchOptions,
	fetched: ReportFiles,
): boolean {
	const problems: Problems = new Collector();
	const now = isTrial === true ? fetched : readReportFiles(root, problems);
	const after = problems.isEmpty ? buildFrom(now) : { problems: problems.reported };
	if ('problems' in after) {
		show(`\nWith what ${isTrial === true ? 'has come' : 'was saved'}, the report has problems:\n`);
		show(print(after.problems.map(plainly)));
		if (isTrial !== true)
			show('Correct them; or, if the report is in git, take the old copies back: `git checkout -- data/sources`.');
		return false;
	}
	const before = buildFrom(files);
	show('');
	if ('problems' in before) show('The report had problems before, so what changes in it cannot be said.');
	else {
		const changes = compareReports(before.report, after.report);
		for (const line of changes) show(line);
		if (changes.length === 0) show('No figure, table or chart changes by it.');
	}
	if (isTrial !== true) show('\nNext: npm run check. If an edition has been published: npm run edition:changes.');
	return true;
}
