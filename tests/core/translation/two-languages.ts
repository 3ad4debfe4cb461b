import { join } from 'node:path';
import { buildReport, type BuildResult, type BuiltReport } from '../../../src/core/build-report.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

/** The words of the translation of that report. */
export const WORDS = 'data/words/ru.yaml';

/** A report with a whole translation, as text by file; its pictures are text as well. */
export const files: ReadonlyMap<string, string> = new Map(
	[...readReportFiles(join(import.meta.dirname, '../../fixtures/two-languages'), new Collector())].map(
		([file, bytes]) => [file, new TextDecoder().decode(bytes)],
	),
);

/** A text in a file, and what stands in its place. */
export type Edit = readonly [file: string, was: string, now: string];

/** Builds the report with other words in its files. A file without text is left out. */
export function buildWith(edits: readonly Edit[], others: Readonly<Record<string, string>> = {}): BuildResult {
	const changed = new Map([...files, ...Object.entries(others)]);
	for (const [file, was, now] of edits) {
		const text = changed.get(file) ?? '';
		if (!text.includes(was)) throw new Error(`${file} does not hold “${was}”.`);
		changed.set(file, text.replace(was, now));
	}
	return buildReport({
		files: new Map(
			[...changed].filter(([, text]) => text !== '').map(([file, text]) => [file, new TextEncoder().encode(text)]),
		),
		sha256,
		dataEngine,
		citationStyles,
		citeWorks: setWorks,
		hasLetter: () => true,
	});
}

/** Where the report with other words has problems: rule, file and line of each. */
export function problemsWith(edits: readonly Edit[], others: Readonly<Record<string, string>> = {}): string[] {
	const result = buildWith(edits, others);
	if (!('problems' in result)) return [];
	return result.problems.map(({ rule, at }) => `${rule} ${at.file}:${at.line}`);
}

/** The report with other words in its files, which must be sound. */
export function soundWith(
	edits: readonly Edit[],
	others: Readonly<Record<string, string>> = {},
): BuiltReport & { readonly translation: Report } {
	const result = buildWith(edits, others);
	if ('problems' in result)
		throw new Error(result.problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
	const [translation] = result.translations;
	if (translation === undefined) throw new Error('The report has no translation.');
	return { ...result, translation };
}

/** What the translation has to catch up with: names of things. */
export function stateWith(
	edits: readonly Edit[],
	others: Readonly<Record<string, string>> = {},
): { readonly missing: string[]; readonly stale: string[] } {
	const { missing, stale } = soundWith(edits, others).translation.translation ?? {};
	return { missing: [...(missing?.keys() ?? [])], stale: [...(stale ?? [])] };
}
