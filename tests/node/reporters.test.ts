import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { MOST_PROBLEMS, type Problem } from '../../src/core/problem.ts';
import { chooseReporter } from '../../src/node/reporters/choose-reporter.ts';
import { formatForGithub } from '../../src/node/reporters/github.ts';
import { formatForTerminal } from '../../src/node/reporters/terminal.ts';

const problem: Problem = {
	rule: 'quote-found-in-source',
	at: { file: 'data/figures/a,b.yaml', line: 12, column: 10 },
	message: 'The quote does not stand there.\nNearest passage, line 5: "40 % a year"',
	hint: 'Copy it: word for word.',
};

test('prints where, what and what to do', () => {
	expect(stripVTControlCharacters(formatForTerminal([problem])))
		.toBe(`data/figures/a,b.yaml:12:10  error  quote-found-in-source
  The quote does not stand there.
  Nearest passage, line 5: "40 % a year"
  → Copy it: word for word.

1 problem. Nothing was built.
`);
	expect(formatForTerminal([problem, problem])).toContain('2 problems. Nothing was built.');
});

test('says that there may be more problems if the most are reported', () => {
	const many = Array.from({ length: MOST_PROBLEMS }, () => problem);
	expect(formatForTerminal(many)).toContain('1000 problems. Nothing was built. There may be more');
	expect(formatForTerminal(many.slice(1))).not.toContain('There may be more');
});

test('gives a program all fields', () => {
	const print = chooseReporter('json');
	expect(JSON.parse(print([problem]))).toEqual({ problems: [problem] });
	expect(JSON.parse(print([]))).toEqual({ problems: [] });
});

test('gives GitHub one escaped line for each problem', () => {
	expect(formatForGithub([problem])).toBe(
		'::error file=data/figures/a%2Cb.yaml,line=12,col=10,title=quote-found-in-source::The quote does not stand there.%0ANearest passage, line 5: "40 %25 a year"%0A→ Copy it: word for word.\n',
	);
});

test('chooses the reporter that is named', () => {
	expect(chooseReporter('github')([problem])).toBe(formatForGithub([problem]));
	expect(chooseReporter('terminal')([problem])).toBe(formatForTerminal([problem]));
	expect(() => chooseReporter('xml')).toThrow('There is no reporter “xml”. Choose: terminal, json, github.');
});

test('does not fail if a program such as head closes the output', async () => {
	const root = mkdtempSync(join(tmpdir(), 'many-problems-'));
	const project = join(import.meta.dirname, '../..');
	try {
		cpSync(join(import.meta.dirname, '../fixtures/small'), root, { recursive: true });
		writeFileSync(
			join(root, 'data/figures/bad.yaml'),
			Array.from({ length: 3000 }, (_, index) => `- id: x${index}\n`).join(''),
		);
		const check = spawn(process.execPath, [join(project, 'src/node/citable-report.ts'), 'check'], {
			env: { ...process.env, REPORT_ROOT: root },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let stderr = '';
		check.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
		check.stdout.once('data', () => check.stdout.destroy());
		const [status]: unknown[] = await once(check, 'close');
		expect([status, stderr]).toEqual([1, '']);
	} finally {
		rmSync(root, { recursive: true });
	}
});
