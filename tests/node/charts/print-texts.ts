import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { chartOutputs } from '../../../src/node/charts/chart-outputs.ts';
import { loadReport } from '../../../src/node/load-report.ts';

/** Prints the words of every chart’s drawing, and a digest of every picture. */
const result = loadReport(join(import.meta.dirname, '../../..'));
if ('problems' in result) throw new Error('The report is refused.');
for (const { path, body } of chartOutputs(result.report)) {
	const texts =
		typeof body === 'string'
			? [...body.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
			: [createHash('sha256').update(body).digest('hex')];
	process.stdout.write(`${path}\n${texts.join('\n')}\n`);
}
