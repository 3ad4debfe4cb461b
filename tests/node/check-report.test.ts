import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { formatLanguages } from '../../src/core/format/format-languages.ts';
import { languagesWithNumberWords } from '../../src/core/numbers/typed-numbers.ts';
import { checkReport } from '../../src/node/check-report.ts';
import { chooseReporter } from '../../src/node/reporters/choose-reporter.ts';
import { formatForTerminal } from '../../src/node/reporters/terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'report-'));
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(root, { recursive: true, force: true });
});

const known = formatLanguages(languagesWithNumberWords(), 'en-GB');

test.each([
	['en', []],
	['sv', [`Number words are known in ${known} only: in prose that is written in “sv”, digits alone are found.`]],
])('summarises a report in “%s”, and says which numbers it cannot find', (language, more) => {
	cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
	const meta = join(root, 'data/report.yaml');
	writeFileSync(meta, readFileSync(meta, 'utf8').replace('languages: [en]', `languages: [${language}]`));
	const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	expect(checkReport(root, formatForTerminal, false)).toBe(true);
	const said = written.mock.calls.map(([text]) => String(text).trimEnd());
	expect(said).toEqual([expect.stringMatching(/^The bridges of Riga\nAll promises hold: /), ...more]);
});

test('with --reporter=json it prints only JSON, also if there are no problems', () => {
	cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
	const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	expect(checkReport(root, chooseReporter('json'), true)).toBe(true);
	expect(written.mock.calls.map(([text]) => JSON.parse(String(text)))).toEqual([{ problems: [] }]);
});

test('notes what is out of date in a sound report on standard error, and passes', () => {
	cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
	const record = join(root, 'data/sources/bridge-survey.yaml');
	writeFileSync(record, readFileSync(record, 'utf8').replace('extent: cut off', 'complete: false'));
	const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
	const noted = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
	expect(checkReport(root, chooseReporter('json'), true)).toBe(true);
	expect(written.mock.calls.map(([text]) => JSON.parse(String(text)))).toEqual([{ problems: [] }]);
	const notes = noted.mock.calls.map(([text]) => stripVTControlCharacters(String(text))).join('');
	expect(notes).toMatch(/^data\/sources\/bridge-survey\.yaml:12:1 {2}note\n/);
	expect(notes).toContain('`complete: false` is written `extent: cut off` now.');
});
