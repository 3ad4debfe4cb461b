import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeHeaders } from '../../../src/core/metadata/host-headers.ts';
import { hostPolicy, pagePolicy, securityBlocks } from '../../../src/core/metadata/security-headers.ts';
import { siteRedirects, underSitePath } from '../../../src/core/metadata/site-path.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { report } from '../chart/fixture-report.ts';

const headersOf = (moved: Report) => writeHeaders(underSitePath(moved, securityBlocks(moved)));
const at = (url: string) => ({ ...report, meta: { ...report.meta, url } });
const rulesOf = (file: string) => file.split('\n').filter((line) => line.startsWith('/'));

test('a report at the root of its host has each rule once and moves nothing', () => {
	const rules = rulesOf(headersOf(at('https://example.org/')));
	expect(rules).toEqual(securityBlocks(report).map(({ path }) => path));
	expect(new Set(rules).size).toBe(rules.length);
	expect(siteRedirects(at('https://example.org/'))).toBe('');
});

test('one that lives under a path is answered there too, with the same headers', () => {
	const moved = at('https://example.org/ferries/');
	const rules = rulesOf(headersOf(moved));
	for (const { path } of securityBlocks(moved)) if (path !== '/*') expect(rules).toContain(`/ferries${path}`);
	expect(rules.filter((rule) => rule.endsWith('/*') && rule.split('/').length === 2)).toEqual(['/*']);
	expect(siteRedirects(moved)).toBe('/ferries/* /:splat 200\n');
	// Cloudflare Pages reads a hundred rules, of lines up to two thousand characters.
	expect(rules.length).toBeLessThanOrEqual(100);
	for (const line of headersOf(moved).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test.each(['page', 'search', 'embed', 'missing'] as const)(
	'the policy of a %s lists nothing inline, no other host and no wildcard',
	(kind) => {
		const policy = pagePolicy(kind);
		expect(policy).toMatch(/^default-src 'none'; /);
		// A chart in a frame has an empty icon, and no other picture.
		const withoutIcon = kind === 'embed' ? policy.replace('; img-src data:;', ';') : policy;
		expect(withoutIcon).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
		expect(policy.includes('wasm-unsafe-eval')).toBe(kind === 'search');
	},
);

test('the one style that stands in a page is permitted by its hash, by the page that holds it and by every host', () => {
	const style = createHash('sha256').update(readFileSync('src/styles/missing.css')).digest('base64');
	expect(pagePolicy('missing')).toContain(`style-src 'sha256-${style}';`);
	for (const kind of ['page', 'search', 'embed'] as const) {
		expect(hostPolicy(kind)).toContain(`style-src 'self' 'sha256-${style}';`);
		expect(pagePolicy(kind)).toContain("style-src 'self';");
	}
});
