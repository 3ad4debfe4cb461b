import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { rules } from '../../src/core/rules.ts';
import { Collector } from '../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { readBibtex } from '../../src/node/cite/read-bibtex.ts';
import { setWorks } from '../../src/node/cite/set-works.ts';
import { decodePictures } from '../../src/node/pictures/ask-for-pictures.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { readReportFiles } from '../../src/node/read-files.ts';
import { formatForTerminal } from '../../src/node/reporters/terminal.ts';
import { dataEngine } from '../core/remembering-engine.ts';

/**
 * The sound reports that the cases damage, by their folder in tests/fixtures. A case holds only the files that differ;
 * `removed.txt` lists files to leave out, and `report.txt` names the report if it is not `small`. A case with a file
 * `publishing` is about to be published.
 */
const sound = Object.fromEntries(
	['small', 'energy', 'two-languages'].map((name) => [
		name,
		readReportFiles(join(import.meta.dirname, '../fixtures', name), new Collector()),
	]),
);
const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.flatMap((rule) =>
		readdirSync(join(import.meta.dirname, rule.name), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => ({
				rule: rule.name,
				name: entry.name,
				folder: join(import.meta.dirname, rule.name, entry.name),
			})),
	);

test.each(Object.entries(sound))('the report %s that cases damage is sound', (_, files) => {
	expect(buildReport({ files, sha256, dataEngine, citationStyles, hasLetter, citeWorks: setWorks })).toHaveProperty(
		'report',
	);
});

test.each(rules)('rule %s has a case', (rule) => {
	expect(cases.map((each) => each.rule)).toContain(rule);
});

describe.each(cases)('$rule/$name', ({ rule, folder }) => {
	const named = join(folder, 'report.txt');
	const files = new Map(sound[existsSync(named) ? readFileSync(named, 'utf8').trim() : 'small']);
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		const name = relative(folder, path).split(sep).join('/');
		if (entry.isFile() && name.includes('/')) files.set(name, readFileSync(path));
	}
	const removed = join(folder, 'removed.txt');
	if (existsSync(removed)) for (const name of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(name);

	test('is refused with its place and what to do', async () => {
		const result = buildReport({
			files,
			sha256,
			dataEngine,
			decodePictures,
			citationStyles,
			hasLetter,
			readBibtex,
			citeWorks: setWorks,
			publishing: existsSync(join(folder, 'publishing')) ? 'new' : undefined,
			latestDate: '2024-12-31',
		});
		if (!('problems' in result)) throw new Error('The damaged report was built.');
		expect(result.problems.map((problem) => problem.rule)).toContain(rule);
		await expect(stripVTControlCharacters(formatForTerminal(result.problems))).toMatchFileSnapshot(
			join(folder, 'expected.txt'),
		);
	});
});
