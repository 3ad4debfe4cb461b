import { z } from 'zod';
import { proveCells } from './prove-cells.ts';
import type { CellEvidence, ReadNumber } from '../model/evidence/cell.ts';
import { ID_PATTERN } from '../model/id.ts';
import type { SourceRecord } from '../model/source.ts';
import { say } from '../words/say.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { RecordedValue, recordedValue } from './recorded-value.ts';

const Where = z.array(z.strictObject({ column: z.string(), value: z.string() }));

/** What the records of numbers that were read from data sets share. */
export const ReadRecord = z.strictObject({
	assumption: z.string().optional().describe('What the number assumes and no source states.'),
	unrounded: RecordedValue.optional().describe('The value before rounding, in the unit of the figure.'),
	convertedFrom: z
		.strictObject({ unit: z.string(), scale: z.number() })
		.optional()
		.describe('The unit of the data set and what its numbers are multiples of, if the figure has another unit.'),
});

const CellRecord = ReadRecord.extend({
	kind: z.literal('cell'),
	source: z.string().describe('Id of the data set.'),
	where: Where.describe('The conditions that exactly one row fits.'),
	row: z.int().positive().describe('That row, counted from 1 without the heading, in the order of the file.'),
	cells: z
		.array(z.strictObject({ column: z.string(), text: z.string().nullable().optional() }))
		.describe(
			'The cells that give the value, as they are written: `null` where one is empty, no `text` if it is not published.',
		),
	copy: z.url().optional().describe('The saved copy, if it is published.'),
	sha256: z.string().describe('SHA-256 of the saved copy, 64 hexadecimal digits.'),
});

/** The number stands in a cell of a data set. */
export const cell: EvidenceRow<'cell', typeof CellRecord> = {
	group: 'stated',
	prove: proveCells,
	resolve: ({ assumption }, { proven, sentence }) =>
		proven && {
			...proven.evidence,
			...(assumption !== undefined && { assumption: sentence(assumption, 'assumption') }),
		},
	publish: (evidence, allowed) => publishCell(evidence, allowed(evidence.source)),
	words: {
		origin: 'evidence.cell-origin',
		heading: 'evidence.cell-heading',
		proof: 'evidence.cell-proof',
		more: 'evidence.cell-more',
		notStated: 'value.not-stated-by-source',
		counted: 'evidence.cell-counted',
	},
	summary: ({ count, named }) => `${named} ${count === 1 ? 'is a cell' : 'are cells'} of data sets`,
	publishedAs: (format) => (format < 5 ? 'stated' : 'cell'),
	record: CellRecord,
	columns: {
		source: { type: 'string', description: 'Id of the source that states it.', constraints: { pattern: ID_PATTERN } },
		where: {
			type: 'string',
			description: 'What finds the row of a data set: `column=value`, with ` & ` between them.',
		},
		columns: {
			type: 'string',
			description: 'The columns of the data set that hold the value, with ` & ` between them.',
		},
		assumption: { type: 'string', description: 'What the derivation assumes and no source states.' },
	},
	cells: ({ source, where, cells, assumption = '' }) => ({
		source,
		where: where.map(pair).join(' & '),
		columns: cells.map(({ column }) => column).join(' & '),
		assumption,
	}),
	view: ({ source, where, row, cells, around, assumption, round, unrounded, convertedFrom }) => ({
		sources: [source],
		figures: [],
		proof: (_, { locale }) => ({
			form: 'cell',
			words: say(locale, 'evidence.cell-line', {
				where: where.map(({ column, value }) => `${column} ${value}`),
				cells: cells.map(({ column, text }) =>
					text === undefined ? column : `${column}: ${text ?? say(locale, 'value.unstated')}`,
				),
			}),
		}),
		parts: () => [
			{
				part: 'rows',
				source,
				rows: around,
				row,
				where,
				columns: cells.map(({ column }) => column),
				convertedFrom,
				unrounded,
			},
		],
		write: ({ copyOf }) => {
			const { url, sha256 } = copyOf(source);
			return {
				kind: 'cell',
				source,
				where: [...where],
				row,
				cells: cells.map((each) => ({ ...each })),
				copy: url,
				sha256,
				...writeRead({ assumption: assumption?.text, unrounded, convertedFrom }),
			};
		},
		kept: {
			source,
			where: where.map(pair),
			columns: cells.map(({ column }) => column),
			assumption: assumption?.text,
			round,
		},
	}),
};

/**
 * Keeps back the cells that may not be published: those around the row, and those that neither find it nor give it.
 * Where nothing is published, also how the value was written and converted: the author may have rounded it so that no
 * more of it is known.
 */
function publishCell(evidence: CellEvidence, allowed: SourceRecord['publish']): CellEvidence {
	if (allowed === 'whole') return evidence;
	const { around, row, where, cells, cellsOfRow } = evidence;
	const used = new Set([...where, ...cells].map(({ column }) => column));
	const isShown = (column: string | undefined) => allowed === 'passages' && column !== undefined && used.has(column);
	const kept =
		allowed === 'nothing' ? { ...valueOnly(evidence), cells: cells.map(({ column }) => ({ column })) } : evidence;
	return {
		...kept,
		cellsOfRow: new Map([...cellsOfRow].filter(([column]) => isShown(column))),
		around: {
			columns: around.columns.filter(isShown),
			rows: around.rows
				.filter((each) => allowed === 'passages' && each.row === row)
				.map((each) => ({ row, cells: each.cells.filter((_, index) => isShown(around.columns[index])) })),
		},
	};
}

/** A number as it is shown, without what it was before it was put into its unit and rounded. */
export function valueOnly<Read extends ReadNumber>(evidence: Read): Read {
	return { ...evidence, unrounded: undefined, convertedFrom: undefined };
}

function pair({ column, value }: { readonly column: string; readonly value: string }): string {
	return `${column}=${value}`;
}

/** The part of a record that {@link ReadRecord} describes. */
export function writeRead({
	assumption,
	unrounded,
	convertedFrom,
}: {
	readonly assumption: string | undefined;
} & Pick<ReadNumber, 'unrounded' | 'convertedFrom'>): z.infer<typeof ReadRecord> {
	return {
		...(assumption === undefined ? {} : { assumption }),
		...(unrounded === undefined ? {} : { unrounded: recordedValue(unrounded) }),
		...(convertedFrom === undefined
			? {}
			: { convertedFrom: { unit: convertedFrom.unit.code, scale: convertedFrom.scale } }),
	};
}
