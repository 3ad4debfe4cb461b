import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { loadReport } from '../../../src/node/load-report.ts';
import { prepareReport } from '../../../src/node/known-report.ts';

/** Prints the words of every chart’s drawing, and a digest of every picture. */
const result = loadReport(join(import.meta.dirname, '../../..'));
if ('problems' in result) throw new Error('The report is refused.');
for (const { path, type, content } of prepareReport(result.report).outputs()) {
	if (!/^image\//.test(type)) continue;
	const body = content();
	const texts =
		typeof body === 'string'
			? [...body.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
			: [createHash('sha256').update(body).digest('hex')];
	process.stdout.write(`${path}\n${texts.join('\n')}\n`);
}
