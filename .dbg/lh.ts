import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import bundled from '@sparticuz/chromium';
import { serveFolder } from '../tests/browser/serve-folder.ts';
const server = await serveFolder('/tmp/w/tools/dist', '/central-asia-ai/');
const executablePath = await bundled.executablePath();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=9377'], env: { ...process.env, LD_LIBRARY_PATH: '/tmp/al2023/lib' } });
for (const p of process.argv.slice(2)) {
	const { stdout } = await promisify(execFile)('/tmp/s-tools/npm/node_modules/.bin/lighthouse', [server.url + p, '--port=9377', '--output=json', '--quiet', '--no-enable-error-reporting', '--only-categories=accessibility,best-practices,seo', '--throttling-method=provided', '--max-wait-for-load=60000'], { maxBuffer: 1e9 });
	const r = JSON.parse(stdout);
	console.log(p, Object.values(r.categories).map((c: any) => `${c.id} ${c.score}`).join(', '));
	for (const c of Object.values(r.categories) as any[]) for (const ref of c.auditRefs) { const a = r.audits[ref.id]; if (a.score !== null && a.score < 1) console.log('  ', c.id, a.id, ref.weight, a.score, a.title, JSON.stringify(a.details?.items ?? '').slice(0, 600)); }
}
await browser.close(); server.close();
