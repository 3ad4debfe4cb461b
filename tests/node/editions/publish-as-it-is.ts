import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import { buildFrom, PUBLISHING } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { Collector } from '../../../src/core/problem.ts';

/** Gives a report an edition without its pages: the manifest and the ledger, which are what a check compares. */
export function publishAsItIs(root: string): void {
	const before = process.env[PUBLISHING];
	process.env[PUBLISHING] = 'new';
	const built = buildFrom(readReportFiles(root, new Collector()), undefined, root);
	if (before === undefined) delete process.env[PUBLISHING];
	else process.env[PUBLISHING] = before;
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	const manifest = writeManifest(built, []);
	const text = JSON.stringify(manifest);
	const { version, date } = manifest;
	const folder = join(root, 'data/editions', version);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'manifest.json'), text);
	const ledger = [{ version, date, manifest: sha256(new TextEncoder().encode(text)) }];
	writeFileSync(join(root, 'data/editions/ledger.json'), JSON.stringify(ledger));
}
