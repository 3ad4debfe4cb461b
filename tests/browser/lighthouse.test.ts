import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '../site/free-port.ts';
import { dist, loadedReport } from '../site/read-dist.ts';
import { serveFolder } from './serve-folder.ts';
import { startChromium } from './start-chromium.ts';

/** Lighthouse (npm: lighthouse). `.ci/run` installs it. Its timings depend on the machine, and are not asked for. */
const installed = spawnSync('lighthouse', ['--version']).status === 0;
if (!installed) console.warn('There is no lighthouse on this machine: pages are not held against it.');

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];
const Result = z.object({
	requestedUrl: z.string(),
	categories: z.record(z.string(), z.object({ auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) })),
	audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
});

const { sections, figures, charts } = loadedReport();
const pages = [
	'',
	`${sections[0]?.id ?? ''}/`,
	`figures/${figures[0]?.id ?? ''}/`,
	`charts/${charts[0]?.id ?? ''}/`,
	'cite/',
];

describe.skipIf(!installed)('Lighthouse', () => {
	let browser: Browser;
	let server: Awaited<ReturnType<typeof serveFolder>>;
	let results: readonly z.infer<typeof Result>[];
	beforeAll(async () => {
		const port = await freePort();
		browser = await startChromium([`--remote-debugging-port=${port}`]);
		server = await serveFolder(dist, new URL(loadedReport().meta.url).pathname);
		const { stdout } = await promisify(execFile)(
			process.execPath,
			[
				join(import.meta.dirname, 'audit-pages.ts'),
				String(port),
				CATEGORIES.join(','),
				...pages.map((page) => server.url + page),
			],
			{ maxBuffer: 1e8 },
		);
		results = z.array(Result).parse(JSON.parse(stdout));
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});

	test.each(pages.map((page, index) => ({ page, index })))(
		'finds no fault that counts in /$page',
		({ page, index }) => {
			const { requestedUrl, categories = {}, audits = {} } = results[index] ?? {};
			expect(requestedUrl).toBe(server.url + page);
			expect(Object.keys(categories).sort()).toEqual(CATEGORIES);
			const counted = Object.values(categories).flatMap(({ auditRefs }) =>
				auditRefs.filter(({ weight }) => weight > 0),
			);
			expect(counted.length).toBeGreaterThan(20);
			const faults = counted.flatMap(({ id }) => {
				const { score = null, title = id } = audits[id] ?? {};
				return score !== null && score < 1 ? [title] : [];
			});
			expect(faults).toEqual([]);
		},
	);
});
