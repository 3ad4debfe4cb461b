import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PublishedEdition, readArchive } from '../../../src/core/editions/read-archive.ts';
import { Collector, type Problems } from '../../../src/core/problem.ts';
import { placeOfFile } from '../../../src/node/editions/edition-files.ts';
import { finishPublications } from '../../../src/node/editions/publication-folder.ts';
import { verifyEditions } from '../../../src/node/editions/verify-editions.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { restoreSite } from '../../../src/node/swap-in.ts';

const here = import.meta.dirname;

/** Work that replaces something. What was there before holds “old”, what the work puts there holds “new”. */
export type Work = 'swap' | 'new' | 'replace';

/**
 * Before which operation work is stopped, and how: the process is killed, or the operation fails with a code, and with
 * `onwards` all operations after it too.
 */
export interface Stop {
	readonly at: number;
	readonly how: string;
	readonly onwards?: boolean;
	/** Whether something may be left for the next run, because a removal fails. */
	readonly mayLeave?: boolean;
}

const prepared = new Map<Work, string>();
const operations = new Map<Work, readonly string[]>();

/** A report with what the work replaces: a site, no edition, or an edition. */
function makeReport(work: Work): string {
	const known = prepared.get(work) ?? prepare(work);
	prepared.set(work, known);
	const root = newFolder(work);
	cpSync(known, root, { recursive: true });
	return root;
}

/** Removes what {@link makeReport} copies from. */
export function forgetReports(): void {
	for (const folder of prepared.values()) rmSync(folder, { recursive: true });
	prepared.clear();
}

function newFolder(work: Work): string {
	return realpathSync(mkdtempSync(join(tmpdir(), `stop-${work}-`)));
}

function prepare(work: Work): string {
	const root = newFolder(work);
	cpSync(join(here, '../../fixtures/small'), root, { recursive: true });
	if (work === 'swap') run(root, 'swap', 'old');
	if (work === 'replace') {
		run(root, 'new', 'old');
		const file = join(root, 'data/figures/bridges.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('label: Bridges examined', 'label: Bridges looked at'));
	}
	return root;
}

export function run(root: string, work: Work, words: string, stop?: Stop, log?: string) {
	const stops = {
		STOP_ROOT: root,
		STOP_AT: String(stop?.at ?? 0),
		STOP_WITH: stop?.how ?? '',
		STOP_FROM: stop?.onwards === true ? 'yes' : '',
		...(log === undefined ? {} : { STOP_LOG: log }),
	};
	const program = ['--import', join(here, 'stop-before.ts'), join(here, 'do-work.ts'), root, work, words];
	const env = {
		NODE_COMPILE_CACHE: join(tmpdir(), 'stop-work-cache'),
		...process.env,
		...stops,
		SITE_URL: '',
		NO_COLOR: '1',
	};
	const { status, signal, stdout, stderr } = spawnSync(process.execPath, program, { env, encoding: 'utf8' });
	return { status, signal, output: stdout + stderr };
}

/** The operations on files of a work that is not stopped. */
export function operationsOf(work: Work): readonly string[] {
	const known = operations.get(work) ?? listOperations(work);
	operations.set(work, known);
	return known;
}

function listOperations(work: Work): string[] {
	const root = makeReport(work);
	const log = `${root}.log`;
	try {
		const { status, output } = run(root, work, 'new', undefined, log);
		if (status !== 0) throw new Error(output);
		return readFileSync(log, 'utf8').trim().split('\n');
	} finally {
		rmSync(root, { recursive: true });
		rmSync(log, { force: true });
	}
}

/** What is wrong after a work was stopped; empty if nothing is. */
export function faultsAfter(work: Work, stop: Stop): string[] {
	const root = makeReport(work);
	try {
		const { status, signal, output } = run(root, work, 'new', stop);
		const faults: string[] = [];
		if (stop.how !== 'kill' && status !== 0 && !/\n {2}→ .+\n\n.+\n$/.test(output))
			faults.push(`prints no problem: ${output}`);
		if (/\n\s+at /.test(output)) faults.push(`prints a stack: ${output}`);
		const [stood, now] = [work === 'new' ? undefined : 'old', whatStands(root, work)];
		if (now !== stood && now !== 'new') faults.push(`shows “${now}”`);
		if (signal === null && status === 0 && now !== 'new') faults.push(`ends well and shows “${now}”`);
		if (signal === null && status !== 0 && now !== stood && work !== 'swap')
			faults.push(`ends badly and shows “${now}”: ${output}`);
		if (signal === null && stop.onwards !== true && stop.mayLeave !== true)
			faults.push(...leftIn(root).map((name) => `leaves ${name}`));
		faults.push(...faultsOfNext(root, work));
		return faults;
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** What is wrong after the same work has run again: it must leave only what it makes. */
function faultsOfNext(root: string, work: Work): string[] {
	const isPublished = work === 'new' && whatStands(root, work) === 'new';
	const { status, output } = run(root, isPublished ? 'replace' : work, 'new');
	const faults = status === 0 ? [] : [`cannot be repeated: ${output}`];
	if (whatStands(root, work) !== 'new') faults.push(`shows “${whatStands(root, work)}” after it was repeated`);
	return [...faults, ...leftIn(root).map((name) => `leaves ${name} after it was repeated`)];
}

/**
 * The words of what is there now. A site is restored first, if a build had moved it aside. An edition is read as the
 * check reads it.
 */
export function whatStands(root: string, work: Work): string | undefined {
	if (work === 'swap') {
		restoreSite(root);
		return wordsIn(join(root, 'dist'));
	}
	const before = read();
	finishPublications(root);
	const after = read();
	return before === after ? after : `${before} and then ${after}`;

	function wordsOf(edition: PublishedEdition): string | undefined {
		return same(edition.manifest.files.map((file) => readFileSync(placeOfFile(root, edition, file), 'utf8')));
	}
	function read(): string | undefined {
		const problems: Problems = new Collector();
		const archive = readArchive(readReportFiles(root, problems), sha256, problems);
		verifyEditions(root, archive, problems);
		const [published] = archive;
		if (!problems.isEmpty) return problems.reported.map(({ message }) => message).join('; ');
		return published === undefined ? undefined : wordsOf(published);
	}
}

function wordsIn(site: string): string | undefined {
	if (!existsSync(site)) return undefined;
	return same(['words.txt', 'deep/words.txt'].map((path) => readFileSync(join(site, path), 'utf8')));
}

function same([words, deep]: readonly string[]): string | undefined {
	return words === deep ? words : `${words} and ${deep}`;
}

function leftIn(root: string): string[] {
	const editions = join(root, 'data/editions');
	const found = [...readdirSync(root), ...(existsSync(editions) ? readdirSync(editions) : [])];
	return found.filter((name) => !['content', 'data', 'dist', 'ledger.json', '1.0.0', 'files'].includes(name));
}
