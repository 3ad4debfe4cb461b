import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type FetchOptions, fetchSources } from '../../../src/node/fetch/fetch-sources.ts';
import { formatForTerminal } from '../../../src/node/reporters/terminal.ts';

export const today = '2026-11-29';
export const LIMITS = { copy: 1_000_000, csv: 500_000, text: 2_000_000, idle: 5_000, whole: 60_000 };

/** A report on the data set `energy-balance`, of its own for a test. */
export function makeReport(): string {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'fetch-')));
	cpSync(join(import.meta.dirname, '../../fixtures/energy'), root, { recursive: true });
	return root;
}

export const RECORD = 'data/sources/energy-balance.yaml';
export const COPY = 'data/sources/energy-balance.csv';
export const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');

/** Writes how the data set is saved anew into its record. */
export function setFetch(root: string, fetch: string, record = RECORD): void {
	const text = textOf(root, record).replace(/^fetch:.*\n/m, '');
	writeFileSync(join(root, record), `${text}fetch: ${fetch}\n`);
}

/** What stands in `data/sources`: the names of files, and what is in them. */
export function sourcesOf(root: string): Readonly<Record<string, string>> {
	const folder = join(root, 'data/sources');
	return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Fetches as the command does, with --yes and --allow-local unless a test says otherwise. */
export async function run(root: string, given: Partial<FetchOptions> = {}): Promise<{ isDone: boolean; said: string }> {
	const lines: string[] = [];
	const isDone = await fetchSources(root, {
		allowLocal: true,
		today,
		agrees: () => Promise.resolve(true),
		variable: () => undefined,
		resolve: (host) => Promise.resolve(host === 'localhost' || host.endsWith('.test') ? LOOPBACK : []),
		show: (line) => lines.push(stripVTControlCharacters(line)),
		print: formatForTerminal,
		limits: LIMITS,
		...given,
	});
	return { isDone, said: `${lines.join('\n')}\n` };
}

const LOOPBACK = [{ address: '127.0.0.1', family: 4 }];
