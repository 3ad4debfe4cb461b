import { z } from 'zod';
import { RecordedValue, recordedValue } from '../evidence/recorded-value.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { evidenceRecorder, evidenceSchema } from './evidence-record.ts';

/** A figure as an edition of a format publishes it for machines: in `/figures/<id>.json` and `/data/figures.json`. */
export function figureSchema(format: number) {
	return z
		.strictObject({
			$schema: z.url().optional().describe('JSON Schema of this file.'),
			id: z.string().describe('Public name of the figure; never reused.'),
			label: z.string().describe('Short name.'),
			definition: z.string().describe('What the number means, in one sentence.'),
			value: RecordedValue.describe(
				'A number or a range in `unit`; an ISO 8601 date; or an ISO 8601 interval (EDTF). ' +
					'`unstated`: the source does not give this bound.',
			),
			qualifier: z
				.enum(['about', 'at least', 'at most', 'more than', 'less than'])
				.optional()
				.describe('How firmly the number is stated.'),
			unit: z.strictObject({
				code: z.string().describe('Unit as the report writes it.'),
				ucum: z
					.string()
					.describe('UCUM code, with annotations in braces for what UCUM does not measure; ISO 4217 for money.'),
			}),
			text: z.strictObject({ short: z.string(), long: z.string() }).describe('The value as the report shows it.'),
			period: z.string().describe('ISO 8601 date or interval (EDTF) for which it holds, or `unstated`.'),
			area: z
				.union([z.literal('unstated'), z.array(z.string())])
				.describe('ISO 3166-1 alpha-2 codes for which it holds, or `unstated`.'),
			population: z.string().describe('What was counted or measured, or `unstated`.'),
			caveats: z
				.array(z.strictObject({ figure: z.string(), text: z.string() }))
				.describe('What to keep in mind, with the figure it comes from.'),
			evidence: evidenceSchema(format).describe('What proves the number.'),
			url: z.url().describe('Permanent address of the figure.'),
		})
		.describe('A published number with its meaning and its proof.');
}
export type FigureRecord = z.infer<ReturnType<typeof figureSchema>>;

/** All figures of a report in its order. */
export function figureRecords(report: Report): FigureRecord[] {
	const locale = report.meta.language;
	const evidenceOf = evidenceRecorder(report);
	return report.figures.map((figure) => ({
		id: figure.id,
		label: figure.label,
		definition: figure.definition.text,
		value: recordedValue(figure.quantity),
		...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
		unit: { code: figure.unit.code, ucum: figure.unit.ucum },
		text: { short: formatQuantity(figure, locale), long: formatQuantity(figure, locale, { form: 'long' }) },
		period: figure.period,
		area: figure.area === 'unstated' ? figure.area : [...figure.area],
		population: figure.population,
		caveats: figure.caveats.map(({ figure: from, text }) => ({ figure: from, text: text.text })),
		evidence: evidenceOf(figure.evidence),
		url: permalink(report, address.figure(figure.id)),
	}));
}
