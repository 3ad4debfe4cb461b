import { z } from 'zod';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Figure } from '../model/figure.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';

const Bound = z.union([z.number(), z.literal('unstated')]);

/** A figure as it is published for machines: in `/figures/<id>.json` and `/data/figures.json`. */
export const FigureRecord = z
	.strictObject({
		id: z.string().describe('Public name of the figure; never reused.'),
		label: z.string().describe('Short name.'),
		definition: z.string().describe('What the number means, in one sentence.'),
		value: z
			.union([
				z.number(),
				z.strictObject({ low: Bound, high: Bound }),
				z.strictObject({ date: z.string() }),
				z.strictObject({ start: z.string(), end: z.string() }),
			])
			.describe('A number or a range in `unit`; an ISO 8601 date; or an ISO 8601 interval. `unstated`: the source does not give this bound.'),
		qualifier: z.enum(['about', 'at least', 'at most', 'more than', 'less than']).optional().describe('How firmly the number is stated.'),
		unit: z.strictObject({
			code: z.string().describe('Unit as the report writes it.'),
			ucum: z.string().describe('UCUM code, with annotations in braces for what UCUM does not measure; ISO 4217 for money.'),
		}),
		text: z.strictObject({ short: z.string(), long: z.string() }).describe('The value as the report shows it.'),
		period: z.string().describe('ISO 8601 date or interval for which it holds, or `unstated`.'),
		area: z.union([z.literal('unstated'), z.array(z.string())]).describe('ISO 3166-1 alpha-2 codes for which it holds, or `unstated`.'),
		population: z.string().describe('What was counted or measured, or `unstated`.'),
		caveats: z.array(z.strictObject({ figure: z.string(), text: z.string() })).describe('What to keep in mind, with the figure it comes from.'),
		evidence: z
			.union([
				z.strictObject({
					kind: z.literal('stated'),
					source: z.string().describe('Id of the source.'),
					quote: z.string().describe('The words of the source, exactly.'),
					line: z.int().describe('Line of the saved copy, from 1.'),
					start: z.int().describe('Offset of the quote in the saved copy, in UTF-16 code units.'),
					end: z.int(),
				}),
				z.strictObject({
					kind: z.literal('derived'),
					formula: z.string(),
					inputs: z.array(z.strictObject({ name: z.string(), figure: z.string() })),
					assumption: z.string().optional(),
					unrounded: z.union([z.number(), z.strictObject({ low: Bound, high: Bound })]).optional().describe('The value before rounding, in `unit`.'),
				}),
			])
			.describe('What proves the number.'),
		url: z.url().describe('Permanent address of the figure.'),
	})
	.describe('A published number with its meaning and its proof.');
export type FigureRecord = z.infer<typeof FigureRecord>;

export function figureRecord(figure: Figure, report: Report): FigureRecord {
	const locale = report.meta.language;
	return {
		id: figure.id,
		label: figure.label,
		definition: figure.definition.text,
		value: valueOf(figure.quantity),
		...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
		unit: { code: figure.unit.code, ucum: figure.unit.ucum },
		text: { short: formatQuantity(figure, locale), long: formatQuantity(figure, locale, { form: 'long' }) },
		period: figure.period,
		area: figure.area === 'unstated' ? figure.area : [...figure.area],
		population: figure.population,
		caveats: figure.caveats.map(({ figure: from, text }) => ({ figure: from, text: text.text })),
		evidence: evidenceOf(figure),
		url: permalink(report, address.figure(figure.id)),
	};
}

/** An address of the site with its host. */
export function absolute(report: Report, path: string): string {
	return new URL(path.replace(/^\//, ''), report.meta.url).href;
}

function valueOf(quantity: Figure['quantity']): FigureRecord['value'] {
	switch (quantity.kind) {
		case 'number':
			return quantity.value;
		case 'range':
			return { low: quantity.low, high: quantity.high };
		case 'date':
			return { date: quantity.date };
		case 'interval':
			return { start: quantity.start, end: quantity.end };
	}
}

function evidenceOf({ evidence }: Figure): FigureRecord['evidence'] {
	if (evidence.kind === 'stated') {
		const { source, exact, line, start, end } = evidence.passage;
		return { kind: 'stated', source, quote: exact, line, start, end };
	}
	const { unrounded } = evidence;
	return {
		kind: 'derived',
		formula: evidence.formula,
		inputs: evidence.inputs.map(({ name, figure }) => ({ name, figure })),
		...(evidence.assumption === undefined ? {} : { assumption: evidence.assumption.text }),
		...(unrounded?.kind === 'number' ? { unrounded: unrounded.value } : {}),
		...(unrounded?.kind === 'range' ? { unrounded: { low: unrounded.low, high: unrounded.high } } : {}),
	};
}
