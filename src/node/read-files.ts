import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';

/** Of the frozen editions the pipeline reads what they say of themselves; their files are verified elsewhere, byte by byte. */
const TELLS_OF_EDITIONS =
	/^data\/editions\/(?!ledger\.json\.new$)(?:[^/]+|\.publish-[^/]+\/edition)(?:\/manifest\.json)?$/;
/** An edition may stand where a publication left it that was stopped: the hash of its manifest tells. */
const PUBLICATION = /^data\/editions\/\.publish-[^/]+$/;

/** Folders of a report that the pipeline reads. */
const FOLDERS = ['content', 'data'] as const;

/** Reads what a writer and a researcher edit. A link that leads out of the report is a problem, not a file. */
export function readReportFiles(root: string): { files: ReportFiles; problems: Problem[] } {
	const files = new Map<string, Uint8Array>();
	const problems: Problem[] = [];
	const home = realpathSync(root);

	function visit(path: string): void {
		const name = relative(root, path).split(sep).join('/');
		if (name.startsWith('data/editions/') && !TELLS_OF_EDITIONS.test(name)) return;
		const refusal = lstatSync(path).isSymbolicLink() ? refuseLink(path, home) : undefined;
		if (refusal !== undefined) return refuse(name, refusal, 'Put the file itself into the report.');
		const found = statSync(path);
		if (found.isDirectory()) {
			for (const entry of readdirSync(path)) if (!entry.startsWith('.') || PUBLICATION.test(`${name}/${entry}`)) visit(join(path, entry));
		} else if (!found.isFile()) refuse(name, 'is not a file', 'Remove it.');
		else files.set(name, readFileSync(path));
	}

	function refuse(name: string, what: string, hint: string): void {
		problems.push({ rule: 'file-can-be-read', at: { file: name, line: 1, column: 1 }, message: `${name} ${what}.`, hint });
	}

	for (const folder of FOLDERS) {
		const path = join(root, folder);
		if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) visit(path);
	}
	return { files, problems };
}

/** What is wrong with a link, if anything is. */
function refuseLink(path: string, home: string): string | undefined {
	try {
		const target = realpathSync(path);
		if (target !== home && !target.startsWith(home + sep)) return 'is a link that leads out of the report';
		return statSync(target).isDirectory() ? 'is a link to a folder' : undefined;
	} catch {
		return 'is a link that leads nowhere';
	}
}
