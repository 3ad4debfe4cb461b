import { expect, test } from 'vitest';
import { z } from 'zod';
import { breakBeforeWords } from '../../src/core/format/no-break.ts';
import { type FigureRecord, figureSchema } from '../../src/core/metadata/figure-record.ts';
import { elementsOf, loadedReport, pages, readJson, readText } from './read-dist.ts';

const report = loadedReport();
const FigureRecord = figureSchema(report.editions.format);
const { figures } = z.object({ figures: z.array(FigureRecord) }).parse(readJson('/data/figures.json'));
const byId = new Map(figures.map((figure) => [figure.id, figure]));

test('figures.json holds every figure of the report in its order', () => {
	expect(figures.map(({ id }) => id)).toEqual(report.figures.map(({ id }) => id));
});

test.each(figures)('the page of $id shows the value that the data has', (figure) => {
	const elements = elementsOf(readText(`/figures/${figure.id}/`));
	const large = elements.find(({ properties }) => String(properties['className']) === 'figure-value');
	// A line may break before the name of a unit.
	expect(large?.text).toBe(breakBeforeWords(figure.text.short));
	expect(large?.properties['value']).toBe(machine(figure));
	if (figure.evidence.kind === 'stated') {
		expect(elements.filter(({ tag }) => tag === 'mark').map(({ text }) => text)).toContain(figure.evidence.quote);
	}
	expect(readJson(`/figures/${figure.id}.json`)).toMatchObject({ id: figure.id, value: figure.value });
});

test.each(pages)('every number on %s is one of the data', (page) => {
	const known = new Set(figures.flatMap((figure) => [machine(figure), ...bounds(figure)]));
	for (const { properties, tag } of elementsOf(readText(page))) {
		if (tag === 'data') expect(known).toContain(properties['value']);
	}
});

test('a figure lists each claim that names it, and the claim shows it', () => {
	for (const section of report.sections) {
		const html = readText(`/${section.id}/`);
		for (const claim of section.claims) {
			for (const id of claim.figures) {
				expect(html).toContain(`figures/${id}/`);
				expect(readText(`/figures/${id}/`)).toContain(`${section.id}/#${claim.id}`);
			}
		}
	}
});

test('figures.csv has a row for each figure with the same text', () => {
	const rows = readText('/data/figures.csv').trim().split('\r\n');
	expect(rows).toHaveLength(figures.length + 1);
	for (const figure of figures)
		expect(rows.some((row) => row.startsWith(`${figure.id},`) && row.includes(figure.text.short))).toBe(true);
});

test('the schema is published and describes every field', () => {
	const schema = z
		.object({ properties: z.record(z.string(), z.object({ description: z.string().optional() })) })
		.parse(readJson('/data/figure.schema.json'));
	expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(FigureRecord.shape)));
	expect(byId.size).toBe(figures.length);
});

test('the register counts what is stated, what is derived and what was chosen apart', () => {
	const count = (kind: string) => report.figures.filter(({ evidence }) => evidence.kind === kind).length;
	expect(readText('/figures/')).toContain(
		`${count('stated')} stated by a source, ${count('derived')} derived from them, ${count('chosen')} chosen for this report.`,
	);
});

/** The bounds that a sentence may name by themselves. */
function bounds({ value }: FigureRecord): string[] {
	return typeof value === 'object' && 'low' in value ? [String(value.low), String(value.high)] : [];
}

/** The value as `<data value>` writes it. */
function machine({ value }: FigureRecord): string {
	if (typeof value !== 'object') return String(value);
	if ('date' in value) return value.date;
	if ('of' in value) return String(value.of / value.in);
	if ('start' in value) return `${value.start}/${value.end}`;
	const bound = (each: number | 'unstated') => (each === 'unstated' ? '..' : String(each));
	return `${bound(value.low)}/${bound(value.high)}`;
}
