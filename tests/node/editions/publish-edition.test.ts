import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector, type Problems } from '../../../src/core/problem.ts';
import { publishEdition } from '../../../src/node/editions/publish-edition.ts';
import { verifyEditions } from '../../../src/node/editions/verify-editions.ts';
import { inFreshFolder } from '../../../src/node/in-fresh-folder.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { frozenFile } from './frozen-file.ts';

const root = mkdtempSync(join(tmpdir(), 'publish-'));
beforeAll(() => cpSync(join(import.meta.dirname, '../../fixtures/small'), root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

function load(publishing?: 'new') {
	const files = readReportFiles(root, new Collector());
	const built = buildReport({ files, sha256, citationStyles, hasLetter, publishing });
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built;
}

/** Publishes the report with a site of these files. */
const publish = (site: Readonly<Record<string, string>>) =>
	publishEdition(root, load('new'), (folder, use) =>
		inFreshFolder(folder, (fresh) => {
			for (const [path, content] of Object.entries(site)) {
				const file = join(fresh, 'site', path);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, content);
			}
			use(fresh, join(fresh, 'site'));
		}),
	);

test.each([
	['index.html', '<!doctype html><title>No policy</title>', 'which is a page that does not begin with'],
	['files/a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>', 'which is a picture that runs something'],
	['a.xml', '<a/>', 'which is of a kind that no edition has'],
])('what the check of editions would refuse for ever is not published: %s', async (path, content, fault) => {
	await expect(publish({ 'a.txt': '', [path]: content })).rejects.toThrow(
		`The edition would keep ${path} for ever, ${fault}`,
	);
	expect(existsSync(join(root, 'data/editions'))).toBe(false);
});

test('a file that nobody published is to be removed, and one that somebody did is to be restored', async () => {
	await publish({ 'a.txt': 'a', 'b.txt': 'b' });
	const edition = join(root, 'data/editions/1.0.0');
	const problems = () => {
		const found: Problems = new Collector();
		verifyEditions(root, load().archive, found);
		return found.reported.map(({ at, message, hint }) => [at.file, message, hint]);
	};
	expect(problems()).toEqual([]);
	const lost = frozenFile(root, '1.0.0', 'b.txt');
	writeFileSync(join(edition, '.DS_Store'), '');
	writeFileSync(join(root, 'data/editions/files/more'), '');
	rmSync(lost);
	expect(problems()).toEqual([
		[
			`data/editions/files/${basename(lost)}`,
			'b.txt of edition 1.0.0 is missing.',
			'Restore data/editions from version control: what was published is never edited.',
		],
		[
			'data/editions/1.0.0/.DS_Store',
			'.DS_Store was not published with edition 1.0.0.',
			'Remove the file: nobody published it.',
		],
		['data/editions/files/more', 'data/editions/files/more is in no edition.', 'Remove the file: nobody published it.'],
	]);
});
