import { join } from 'node:path';
import { type BuildResult, buildReport } from '../../../src/core/build-report.ts';
import type { DataEngine, Question } from '../../../src/core/data-sets/data-engine.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine as engine } from '../remembering-engine.ts';

const sound = readReportFiles(join(import.meta.dirname, '../../fixtures/energy'), new Collector());

/** A family of two countries and ten years; the whole entry may be replaced. */
export const WIND = `
- id: wind
  label: Wind power of {each:Country} in {each:Year}
  definition: '{each:Country} got this much energy from wind in {each:Year}.'
  population: production of energy from wind in {each:Country}
  cell: { source: energy-balance, column: Production, where: { Fuel: Wind }, each: { Country: { Latvia: lv, Estonia: ee }, Year: } }
`;

export interface FamilyReport {
	/** Files that replace those of the report of the tests, by path. */
	readonly files: Readonly<Record<string, string>>;
	/** Words that are replaced in files, each by other words. */
	readonly edits?: Readonly<Record<string, readonly [string | RegExp, string]>>;
}

/** Builds the report on energy with other files, and tells how often the engine was asked. */
export function buildFamilies({ files, edits = {} }: FamilyReport): {
	readonly result: BuildResult;
	readonly batches: readonly (readonly Question[])[];
} {
	const all = new Map(sound);
	const write = (path: string, text: string) => all.set(path, new TextEncoder().encode(text));
	for (const [path, text] of Object.entries(files)) write(path, text);
	for (const [path, [words, others]] of Object.entries(edits))
		write(path, new TextDecoder().decode(all.get(path)).replace(words, others));
	const batches: (readonly Question[])[] = [];
	const dataEngine: DataEngine = {
		...engine,
		ask(questions) {
			if (questions.length > 0) batches.push(questions);
			return engine.ask(questions);
		},
	};
	return { result: buildReport({ files: all, sha256, dataEngine, citationStyles, hasLetter }), batches };
}

/** The report that was built; fails with its problems if there are any. */
export function reportOf({ result }: ReturnType<typeof buildFamilies>) {
	if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	return result.report;
}
