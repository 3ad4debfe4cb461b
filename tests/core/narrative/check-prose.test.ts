import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector, MOST_PROBLEMS } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());

/** The rules that the small report breaks with this prose, and how many problems there are. */
function broken(prose: string) {
	const changed = new Map([...files, ['content/cost.mdx', new TextEncoder().encode(prose)] as const]);
	const result = buildReport({ files: changed, sha256, citationStyles, hasLetter });
	const problems = 'problems' in result ? result.problems : [];
	return { rules: [...new Set(problems.map(({ rule }) => rule))], count: problems.length };
}

test('prose with too many problems is not read to its end, and links are then not checked', () => {
	const prose = (paragraphs: number) =>
		`See [the end](#the-end).\n\n${'It has 40 of them.\n\n'.repeat(paragraphs)}## The end {#the-end}\n`;
	expect(broken(prose(3))).toEqual({ rules: ['number-in-prose-is-a-figure'], count: 3 });
	expect(broken(prose(MOST_PROBLEMS + 200))).toEqual({ rules: ['number-in-prose-is-a-figure'], count: MOST_PROBLEMS });
});

test('a sentence that ends with a date has one full stop, in the text of the section and on its page', () => {
	const decoder = new TextDecoder();
	const record = decoder.decode(files.get('data/report.yaml')).replace('languages: [en]', 'languages: [ru]');
	const plurals = '{ one: a, few: b, many: c, other: d }';
	const units = `- { code: bridge, name: ${plurals} }\n- { code: vehicle, name: ${plurals} }\n`;
	const prose = 'Осмотр: <Fig id="fieldwork" />. Осмотр, <Fig id="fieldwork" />, окончен.';
	const changed = new Map([
		...files,
		['data/report.yaml', new TextEncoder().encode(record)] as const,
		['data/units.yaml', new TextEncoder().encode(units)] as const,
		['content/cost.mdx', new TextEncoder().encode(prose)] as const,
	]);
	const result = buildReport({ files: changed, sha256, citationStyles, hasLetter });
	const section = 'report' in result ? result.report.sections.find(({ id }) => id === 'cost') : undefined;
	const date = 'март 2021 г. – октябрь 2022 г.'.replaceAll(' ', '[ \u00a0]');
	expect(section?.text).toMatch(new RegExp(`^Осмотр: ${date} Осмотр, ${date}, окончен\\.$`));
	expect(JSON.stringify(section?.tree)).toContain('"value":" Осмотр, "');
});
