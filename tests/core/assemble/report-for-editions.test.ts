import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const sound = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const source = 'data/sources/bridge-survey.txt';

/** The small report, in whose source the share of bridges is written with other digits. */
function build(share: string) {
	const decoded = (file: string) => new TextDecoder().decode(sound.get(file));
	const text = decoded(source).replace('12 % need', `${share} % need`);
	const bytes = new TextEncoder().encode(text);
	const files = new Map(sound).set(source, bytes);
	for (const file of sound.keys()) {
		if (!file.endsWith('.yaml')) continue;
		const edited = decoded(file)
			.replace('12 % need', `${share} % need`)
			.replace(sha256(sound.get(source) ?? new Uint8Array()), sha256(bytes));
		files.set(file, new TextEncoder().encode(edited));
	}
	const result = buildReport({ files, sha256, citationStyles, hasLetter, publishing: 'new' });
	if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('\n'));
	const kept = result.citables.find(({ ref }) => ref === `report:${result.report.meta.id}`);
	return { shown: result.report.meta.abstract.text, kept: kept?.content['abstract'] };
}

test('readers see the digits of the source, and an edition compares the words with the number alone', () => {
	const [plain, precise] = [build('12'), build('12.0')];
	expect(plain.shown).toContain('12%');
	expect(precise.shown).toContain('12.0%');
	expect(precise.kept).toBe(plain.kept);
	expect(plain.kept).toBe(plain.shown);
});
