import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadReport } from '../../src/node/load-report.ts';

const temporary = mkdtempSync(join(tmpdir(), 'folders-'));
afterAll(() => rmSync(temporary, { recursive: true }));

function reportIn(name: string): string {
	const root = join(temporary, name);
	cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
	return root;
}
function messages(root: string): string[] {
	const result = loadReport(root);
	return 'problems' in result ? result.problems.map(({ message }) => message) : [];
}

test.each(['#', '?', '%'])(
	'a folder with “%s” in its name, where no site can be built, is refused in words',
	(sign) => {
		const root = reportIn(`my${sign}20report`);
		expect(messages(root)).toEqual([
			`The path of the folder holds “${sign}”, and no site can be built there: ${root}.`,
		]);
	},
);

test.each(['\n', '\r', '\t', '\u007f'])('a folder with %j in its name is refused with a reason', (sign) => {
	const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	expect(messages(reportIn(`my${sign}report`))).toEqual([
		expect.stringMatching(
			new RegExp(`^The path of the folder holds U\\+${code}, and no site can be built there: .*/my�report\\.$`),
		),
	]);
});

test('a link with an ordinary name does not hide such a folder', () => {
	const link = join(temporary, 'ordinary');
	symlinkSync(reportIn('the #1 report'), link);
	expect(messages(link)).toHaveLength(1);
});

test.each([`it's "the" report`, 'a[1]{x}*', 'отчёт & co; $&'])(
	'a folder that is called %j is as good as any',
	(name) => {
		expect(messages(reportIn(name))).toEqual([]);
	},
);
