import { z } from 'zod';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import type { FigureRecord } from './figure-record.ts';

/** `/data/figures.json`, whose figures are of the given schema. */
export function figuresFileSchema(figure: z.ZodType<FigureRecord>, format: number) {
	const schema = fullSchema(figure);
	return (format < 8 ? schema.omit({ language: true }) : schema).describe('Every figure of a report.');
}

/** All fields that the file of any format may have. */
function fullSchema(figure: z.ZodType<FigureRecord>) {
	return z.strictObject({
		$schema: z.url().describe('JSON Schema of this file.'),
		title: z.string().describe('Title of the report.'),
		language: z.string().optional().describe('Language of its words: a BCP 47 tag.'),
		edition: z
			.strictObject({ version: z.string().describe('MAJOR.MINOR.PATCH'), date: z.iso.date() })
			.describe('The edition that the figures are of.'),
		licence: z.url().describe('Licence of text and data; the words of a source remain its author’s.'),
		figures: z.array(figure).describe('In the order of the report.'),
	});
}
type FiguresFile = z.infer<ReturnType<typeof figuresFileSchema>>;

export function figuresFile(report: Report, figures: FigureRecord[]): FiguresFile {
	const { title, edition, licence, language } = report.meta;
	return {
		$schema: permalink(report, address.schema('figures')),
		title,
		...(report.editions.format < 8 ? {} : { language }),
		edition,
		licence: licence.content.url,
		figures,
	};
}
