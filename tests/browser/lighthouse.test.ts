import { execFile, spawnSync } from 'node:child_process';
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
	let port: number;
	beforeAll(async () => {
		port = await freePort();
		browser = await startChromium([`--remote-debugging-port=${port}`]);
		server = await serveFolder(dist, new URL(loadedReport().meta.url).pathname);
	});
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});

	test.each(pages)(
		'finds no fault that counts in /%s',
		async (page) => {
			const { stdout } = await promisify(execFile)(
				'lighthouse',
				[
					server.url + page,
					`--port=${port}`,
					'--output=json',
					'--quiet',
					'--no-enable-error-reporting',
					'--throttling-method=provided',
					`--only-categories=${CATEGORIES.join(',')}`,
				],
				{ maxBuffer: 1e8 },
			);
			const { categories, audits } = Result.parse(JSON.parse(stdout));
			expect(Object.keys(categories).sort()).toEqual(CATEGORIES);
			const counted = Object.values(categories).flatMap(({ auditRefs }) =>
				auditRefs.filter(({ weight }) => weight > 0),
			);
			const faults = counted.flatMap(({ id }) => {
				const { score = null, title = id } = audits[id] ?? {};
				return score !== null && score < 1 ? [title] : [];
			});
			expect(faults).toEqual([]);
		},
		180_000,
	);
});
