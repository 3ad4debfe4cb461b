import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figureSchema } from '../../src/core/metadata/figure-record.ts';
import { permalink } from '../../src/core/permalink/permalink.ts';
import { sha256 } from '../../src/node/sha256.ts';
import { fileOf, loadedReport, readJson } from './read-dist.ts';

const report = loadedReport();
const records = report.figures.map(({ id }) =>
	figureSchema(report.editions.format).parse(readJson(`/figures/${id}.json`)),
);

/** The file of this build that an absolute address of the site means. */
function published(url: string): string {
	expect(url.startsWith(report.meta.url), url).toBe(true);
	return fileOf(`/${url.slice(report.meta.url.length)}`);
}

test.each(records.filter(({ evidence }) => evidence.kind === 'stated'))(
	'a machine finds the words of $id in the saved copy, by quote and by position',
	({ evidence }) => {
		if (evidence.kind !== 'stated') return expect.fail();
		const [quote, position] = evidence.target.selector;
		const bytes = readFileSync(published(evidence.target.source));
		expect(sha256(bytes)).toBe(evidence.sha256);
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
		expect(quote.prefix + quote.suffix).not.toBe('');
		expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
		expect(quote.exact).toBe(evidence.quote);
		expect(text.split('\n')[evidence.line - 1]).toContain(quote.exact.split('\n')[0]);
	},
);

test.each(records.filter(({ evidence }) => evidence.kind === 'derived'))(
	'$id was derived from figures that stand where it says, with the values it gives',
	({ evidence }) => {
		if (evidence.kind !== 'derived') return expect.fail();
		expect(evidence.wasDerivedFrom).toEqual([
			...new Set(evidence.inputs.map(({ figure }) => permalink(report, `/figures/${figure}/`))),
		]);
		for (const url of evidence.wasDerivedFrom) expect(readFileSync(published(url), 'utf8')).toContain('<h1');
		for (const { figure, value, unit, text } of evidence.inputs) {
			const input = records.find(({ id }) => id === figure);
			expect([value, unit, text]).toEqual([input?.value, input?.unit.code, input?.text.short]);
			expect(evidence.formula).toBeDefined();
		}
	},
);
