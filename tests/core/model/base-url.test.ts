import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { BaseUrl, baseUrl } from '../../../src/core/model/web-url.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const build = (siteUrl: string) => buildReport({ files, sha256, citationStyles, hasLetter, siteUrl });

test.each([
	'https://example.org',
	'https://example.org/report/',
	'http://localhost:4321/',
	'https://user.github.io/my-report',
	'https://пример.рф/отчёт/',
])('%s is a base URL', (url) => {
	expect(BaseUrl.safeParse(url).success).toBe(true);
	expect(build(url)).toHaveProperty('report.meta.url', baseUrl(url));
});

test.each([
	'example.org',
	'//example.org/',
	'https://u:p@example.org/',
	'https://u@example.org/',
	'https://example.org/?a=b',
	'https://example.org/?',
	'https://example.org/#x',
	'https://example.org/#',
	'ftp://example.org/',
	'javascript:alert(1)',
	'https://',
	' ',
])('“%s” is not a base URL, and is reported if SITE_URL is that', (url) => {
	expect(BaseUrl.safeParse(url).success).toBe(false);
	expect(build(url)).toMatchObject({
		problems: [
			{ rule: 'entry-matches-schema', at: { file: 'data/report.yaml' }, message: expect.stringContaining('SITE_URL') },
		],
	});
});

test('a base URL ends with one slash, in the spelling that addresses have', () => {
	expect(['https://Example.org', 'https://example.org//', 'HTTPS://example.org/'].map(baseUrl)).toEqual(
		Array(3).fill('https://example.org/'),
	);
	expect(baseUrl('https://example.org/a/../report')).toBe('https://example.org/report/');
});
