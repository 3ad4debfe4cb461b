import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCharts } from '../browser/shared-builds.ts';
import { chartOf, report, say } from '../core/chart/fixture-report.ts';
import { openPdf, readPages } from '../node/pdf/read-pdf.ts';

const plain = (text: string) => text.replace(/<[^>]*>/g, '').replace(/[\s\u00a0]+/g, '');

test('the offline copy and the PDF name the figures of a chart in groups, by the labels that they have themselves', async () => {
	const dist = await builtCharts();
	const label = report.figures.find(({ id }) => id === 'both-2019')?.label ?? '';
	const [both] = chartOf('line').series;
	const times = (both?.marks ?? []).map(({ time }) => plain(time?.text ?? ''));
	const group = plain(`${say('chart.figure-of', { name: both?.label ?? '', label })}:`);
	const offline = readFileSync(join(dist, 'report-offline.html'), 'utf8');
	const pages = await readPages(await openPdf(readFileSync(join(dist, 'report.pdf'))));
	for (const text of [offline, pages.map((page) => page.text).join(' ')]) {
		expect(plain(text)).toContain(plain(say('chart.figures-beside')));
		const [, after = ''] = plain(text).split(group);
		// The PDF adds the number that each has in the register.
		expect(after).toMatch(new RegExp(`^${times.join('(?:\\[\\d+\\])?;')}`, 'u'));
	}
}, 240_000);
