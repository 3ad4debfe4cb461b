import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The text of every chart of the report, drawn by a process whose machine speaks `locale`. */
function textsDrawn(locale: string): string {
	return execFileSync(process.execPath, [join(import.meta.dirname, 'print-texts.ts')], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: locale, LANG: locale },
	});
}

test('no letter is lost from a drawing where the machine speaks a language with letters of its own', () => {
	const plain = textsDrawn('C');
	expect(plain).toContain('Graduates in AI and machine learning who emigrate');
	expect(textsDrawn('tr_TR.UTF-8')).toBe(plain);
	expect(textsDrawn('az_AZ.UTF-8')).toBe(plain);
});
