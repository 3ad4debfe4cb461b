import { z } from 'zod';
import type { Evidence, Figure } from '../model/figure.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { codePointOffsets } from './code-point-offsets.ts';

const Bound = z.union([z.number(), z.literal('unstated')]);

/** A value as data: a point, a range, a date or a period. */
export const RecordedValue = z.union([
	z.number(),
	z.strictObject({ low: Bound, high: Bound }),
	z.strictObject({ date: z.string() }),
	z.strictObject({ start: z.string(), end: z.string() }),
]);

const Passage = z
	.strictObject({
		type: z.literal('SpecificResource'),
		source: z.url().describe('The saved copy: plain text in UTF-8.'),
		selector: z.tuple([
			z
				.strictObject({
					type: z.literal('TextQuoteSelector'),
					exact: z.string().describe('The words of the source, exactly.'),
					prefix: z.string().describe('What stands just before them, line breaks included.'),
					suffix: z.string().describe('What stands just after them. Prefix, words and suffix stand in the copy once.'),
				})
				.describe('Finds the words, also in an altered copy.'),
			z
				.strictObject({
					type: z.literal('TextPositionSelector'),
					start: z
						.int()
						.nonnegative()
						.describe(
							'How many Unicode code points stand before the words. Languages that count UTF-16 code units, as JavaScript does, count more where a character lies beyond U+FFFF.',
						),
					end: z.int().nonnegative().describe('How many stand before what follows the words.'),
				})
				.describe('Finds the words in this very copy.'),
		]),
	})
	.describe(
		'The passage in the saved copy, as the target of a W3C Web Annotation: https://www.w3.org/TR/annotation-model/',
	);

const Stated = z.strictObject({
	kind: z.literal('stated'),
	source: z.string().describe('Id of the source.'),
	quote: z.string().describe('The words of the source, exactly.'),
	line: z.int().positive().describe('Line of the saved copy, from 1.'),
	target: Passage,
	sha256: z.string().describe('SHA-256 of the saved copy, 64 hexadecimal digits.'),
});

const Input = z.strictObject({
	name: z.string().describe('Its name in the formula.'),
	figure: z.string().describe('Id of the figure.'),
	value: RecordedValue.describe('Its value, in `unit`.'),
	unit: z.string(),
	text: z.string().describe('Its value as the report shows it.'),
});

const Derived = z.strictObject({
	kind: z.literal('derived'),
	formula: z.string().describe('Arithmetic on the names of the inputs, and on names of units.'),
	inputs: z.array(Input),
	wasDerivedFrom: z
		.array(z.url())
		.describe('Permanent addresses of the inputs, each once: `prov:wasDerivedFrom` of https://www.w3.org/TR/prov-o/'),
	assumption: z.string().optional().describe('What the derivation assumes and no source states.'),
	unrounded: RecordedValue.optional().describe('The value before rounding, in the unit of the figure.'),
});

/** What proves a figure, as it is published. */
export const EvidenceRecord = z.discriminatedUnion('kind', [Stated, Derived]);
export type EvidenceRecord = z.infer<typeof EvidenceRecord>;

/** Writes the evidence of the figures of one report. Each saved copy is read once. */
export function evidenceRecorder(report: Report): (evidence: Evidence) => EvidenceRecord {
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	const copies = new Map(
		report.sources.map(({ id, text, sha256 }) => [
			id,
			{ sha256, url: permalink(report, address.copy(id)), codePoints: codePointOffsets(text) },
		]),
	);

	return (evidence) => {
		if (evidence.kind === 'stated') return stated(evidence.passage);
		const { formula, inputs, assumption, unrounded } = evidence;
		return {
			kind: 'derived',
			formula,
			inputs: inputs.map(({ name, figure }) => ({ name, ...input(found(figures, figure)) })),
			wasDerivedFrom: [...new Set(inputs.map(({ figure }) => permalink(report, address.figure(figure))))],
			...(assumption === undefined ? {} : { assumption: assumption.text }),
			...(unrounded === undefined ? {} : { unrounded: recordedValue(unrounded) }),
		};
	};

	function stated({
		source,
		exact,
		line,
		start,
		end,
		prefix,
		suffix,
	}: Extract<Evidence, { kind: 'stated' }>['passage']): EvidenceRecord {
		const { url, sha256, codePoints } = found(copies, source);
		const selector: z.infer<typeof Passage>['selector'] = [
			{ type: 'TextQuoteSelector', exact, prefix, suffix },
			{ type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
		];
		return {
			kind: 'stated',
			source,
			quote: exact,
			line,
			target: { type: 'SpecificResource', source: url, selector },
			sha256,
		};
	}

	function input(figure: Figure) {
		return {
			figure: figure.id,
			value: recordedValue(figure.quantity),
			unit: figure.unit.code,
			text: formatQuantity(figure, report.meta.language),
		};
	}
}

export function recordedValue(quantity: Quantity): z.infer<typeof RecordedValue> {
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

/** The pipeline has resolved every name, so a miss is a fault of our own code. */
function found<T>(all: ReadonlyMap<string, T>, id: string): T {
	const value = all.get(id);
	if (value === undefined) throw new Error(`The resolved report has no “${id}”.`);
	return value;
}
