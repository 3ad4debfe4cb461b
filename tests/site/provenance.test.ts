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
	'a machine finds the words of $id in what is published of the saved copy, and their line in the whole of it',
	({ evidence }) => {
		if (evidence.kind !== 'stated') return expect.fail();
		const { source, selector } = evidence.target;
		const bytes = readFileSync(published(source));
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		const [{ exact }] = selector;
		expect(exact).toBe(evidence.quote);
		if (selector.length === 2) {
			const [{ prefix, suffix }, { start, end }] = selector;
			expect(sha256(bytes)).toBe(evidence.sha256);
			expect(text.split(prefix + exact + suffix)).toHaveLength(2);
			expect(prefix + suffix).not.toBe('');
			expect([...text].slice(start, end).join('')).toBe(exact);
		} else {
			expect(text).toContain(exact);
			expect(text).toContain(evidence.sha256);
		}
		const whole = readFileSync(`data/sources/${evidence.source}.txt`);
		expect(sha256(whole)).toBe(evidence.sha256);
		expect(whole.toString('utf8').split('\n')[evidence.line - 1]).toContain(exact.split('\n')[0]);
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
