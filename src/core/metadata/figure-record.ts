import { z } from 'zod';
import { RecordedValue, recordedValue } from '../evidence/recorded-value.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { byId } from '../model/by-id.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { CorrectionRecord, recordCorrections } from './corrections.ts';
import { evidenceRecorder, evidenceSchema } from './evidence-record.ts';
import { exactnessFields, recordExactness } from './uncertainty-record.ts';

/** The fields that records have from the fourth format on. */
const since4 = { precision: true, uncertainty: true, rounded: true } as const;

const PowerOfTen = z.number().positive();
const Precision = z.union([PowerOfTen, z.strictObject({ low: PowerOfTen.optional(), high: PowerOfTen.optional() })]);

/** A figure as an edition of a format publishes it for machines: in `/figures/<id>.json` and `/data/figures.json`. */
export function figureSchema(format: number) {
	const schema = fullSchema(format);
	const before8 = format < 8 ? schema.omit({ corrections: true }) : schema;
	const ofFormat = format < 4 ? before8.omit(since4) : before8;
	return ofFormat.describe('A published number with its meaning and its proof.');
}

/** All fields that a record of any format may have. */
function fullSchema(format: number) {
	return z.strictObject({
		$schema: z.url().optional().describe('JSON Schema of this file.'),
		id: z.string().describe('Public name of the figure; never reused.'),
		label: z.string().describe('Short name.'),
		definition: z.string().describe('What the number means, in one sentence.'),
		value: RecordedValue.describe(
			'A number or a range in `unit`; a share, as `of` so many `in` so many; a date or an interval of two ' +
				'(ISO 8601, EDTF). `unstated`: the source does not give this bound.',
		),
		precision: Precision.optional().describe(
			'The place of the last digit that is given, as a power of ten in `unit`: 0.1 for 12.0. Of a range, that of each end.',
		),
		qualifier: z
			.enum(['about', 'at least', 'at most', 'more than', 'less than'])
			.optional()
			.describe('How firmly the number is stated.'),
		...exactnessFields,
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
		corrections: z
			.array(CorrectionRecord)
			.optional()
			.describe('What editions corrected in it, newest first; left out if it was never corrected.'),
		evidence: evidenceSchema(format).describe('What proves the number.'),
		url: z.url().describe('Permanent address of the figure.'),
	});
}
export type FigureRecord = z.infer<ReturnType<typeof fullSchema>>;

/** All figures of a report in its order. */
export function figureRecords(report: Report): FigureRecord[] {
	const locale = report.meta.language;
	const evidenceOf = evidenceRecorder(report);
	const figureById = byId('figure', report.figures);
	return report.figures.map((figure) => ({
		id: figure.id,
		label: figure.label,
		definition: figure.definition.text,
		value: recordedValue(figure.quantity),
		...(report.editions.format < 4 ? {} : recordedPrecision(figure.quantity)),
		...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
		...(report.editions.format < 4 ? {} : recordExactness(figure, figureById)),
		unit: { code: figure.unit.code, ucum: figure.unit.ucum },
		text: { short: formatQuantity(figure, locale), long: formatQuantity(figure, locale, { form: 'long' }) },
		period: figure.period,
		area: figure.area === 'unstated' ? figure.area : [...figure.area],
		population: figure.population,
		caveats: figure.caveats.map(({ figure: from, text }) => ({ figure: from, text: text.text })),
		...(report.editions.format < 8 ? {} : recordCorrections(report, `figure:${figure.id}`)),
		evidence: evidenceOf(figure.evidence),
		url: permalink(report, address.figure(figure.id)),
	}));
}

function recordedPrecision(quantity: Quantity): Pick<FigureRecord, 'precision'> {
	if (quantity.kind === 'number') return quantity.precision === undefined ? {} : { precision: quantity.precision };
	if (quantity.kind !== 'range' || quantity.precision === undefined) return {};
	const { low, high } = quantity.precision;
	if (low === undefined && high === undefined) return {};
	return { precision: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) } };
}
