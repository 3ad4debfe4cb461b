import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildReport } from '../../src/core/build-report.ts';
import { citationStyles, hasLetter } from '../../src/node/load-report.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { readReportFiles } from '../../src/node/read-files.ts';

const { files } = readReportFiles(join(import.meta.dirname, '../fixtures/small'));
const texts = [...files].map(([file, bytes]) => ({ file, text: new TextDecoder().decode(bytes) }));

const junk = fc.oneof(
	fc.constantFrom(': ', '- ', '{', '}', '[', ']', '"', '&a ', '*a', '!!js/function x', '<<: ', '|', '\t', '\n', '\r', '---\n', '# ', '<', '/>', '<Fig id="', '{/*', '`', '~', '0x', '1e999', '__proto__', 'unstated', '\u0000', '\u2028', '\uFEFF'),
	fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const damage = fc.record({ which: fc.nat(texts.length - 1), at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(12), junk });

test('answers whatever the files hold with a report or with problems that have a place', () => {
	fc.assert(
		fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
			const damaged = new Map(texts.map(({ file, text }) => [file, text]));
			for (const { which, at, removed, junk } of damages) {
				const file = texts[which]?.file ?? '';
				const text = damaged.get(file) ?? '';
				const start = Math.floor(at * text.length);
				damaged.set(file, text.slice(0, start) + junk + text.slice(start + removed));
			}
			const result = buildReport({ files: new Map([...damaged].map(([file, text]) => [file, new TextEncoder().encode(text)])), sha256, citationStyles, hasLetter });
			if ('report' in result) return;
			expect(result.problems.length).toBeGreaterThan(0);
			for (const { at, message, hint } of result.problems) {
				expect(at.line).toBeGreaterThan(0);
				expect(at.column).toBeGreaterThan(0);
				expect(at.line).toBeLessThanOrEqual((damaged.get(at.file) ?? '').split('\n').length);
				expect(message).toMatch(/\S/);
				expect(hint).toMatch(/\S/);
				expect(message + hint).not.toMatch(/undefined|\[object|Invalid input|NaN/);
			}
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 150) },
	);
});
