import { z } from 'zod';
import { formatFormula } from '../format/format-formula.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { formatResult } from '../format/format-result.ts';
import { inputValues } from '../format/input-values.ts';
import type { Computation, DerivedEvidence, DerivedFigureSpec } from '../model/evidence/derived.ts';
import { address } from '../permalink/addresses.ts';
import { say } from '../words/say.ts';
import type { EvidenceRow, KnownOfFigure } from './evidence-row.ts';
import { RecordedValue, recordedValue } from './recorded-value.ts';

const Input = z.strictObject({
	name: z.string().describe('Its name in the formula.'),
	figure: z.string().describe('Id of the figure.'),
	value: RecordedValue.describe('Its value, in `unit`.'),
	unit: z.string(),
	text: z.string().describe('Its value as the report shows it.'),
});

export const DerivedRecord = z.strictObject({
	kind: z.literal('derived'),
	formula: z.string().describe('Arithmetic on the names of the inputs, and on names of units.'),
	inputs: z.array(Input),
	wasDerivedFrom: z
		.array(z.url())
		.describe('Permanent addresses of the inputs, each once: `prov:wasDerivedFrom` of https://www.w3.org/TR/prov-o/'),
	assumption: z.string().optional().describe('What the derivation assumes and no source states.'),
	unrounded: RecordedValue.optional().describe('The value before rounding, in the unit of the figure.'),
});

/** The report computes the number from other figures. */
export const derived: EvidenceRow<'derived', typeof DerivedRecord> = {
	group: 'derived',
	resolve: (spec, { derivation, sentence }) =>
		derivation && {
			...computationOf(spec, derivation),
			kind: 'derived',
			inputs: derivation.inputs,
			assumption: spec.assumption === undefined ? undefined : sentence(spec.assumption, 'assumption'),
		},
	publish: (evidence) => evidence,
	words: {
		origin: 'evidence.derived-origin',
		heading: 'evidence.derived-heading',
		proof: 'evidence.derived-proof',
		more: 'evidence.derived-more',
		notStated: 'value.not-stated-by-source',
		counted: 'evidence.derived-counted',
		countedFirst: 'evidence.derived-counted-first',
	},
	summary: ({ count, named, isFirst }) =>
		`${named} ${count === 1 ? 'is' : 'are'} derived from ${isFirst ? 'others' : 'them'}`,
	publishedAs: () => 'derived',
	record: DerivedRecord,
	columns: {
		formula: { type: 'string', description: 'Arithmetic that derives it.' },
		inputs: {
			type: 'string',
			description:
				'The names in the formula with the figures that they stand for: `name=figure`, with spaces between them.',
		},
		assumption: { type: 'string', description: 'What the derivation assumes and no source states.' },
	},
	cells: ({ formula, inputs, assumption = '' }) => ({ formula, inputs: inputs.map(pair).join(' '), assumption }),
	view: ({ formula, expression, units, inputs, assumption, round, unrounded }) => ({
		sources: [],
		figures: inputs.map(({ figure }) => figure),
		proof: (figure, { figureById, locale }) => {
			const parts = formatFormula(expression, inputValues(inputs, figureById, locale), units, locale);
			return { form: 'formula', parts: [...parts, formatResult(figure, unrounded, locale)] };
		},
		parts: () => [{ part: 'formula', expression, unrounded, inputs }],
		technique: (locale) => {
			const named = inputs.map(({ name, figure }) => `${name} = ${figure}`);
			return say(locale, 'evidence.derived-technique', { formula, inputs: named });
		},
		write: ({ figureById, permalink, locale }) => ({
			kind: 'derived',
			formula,
			inputs: inputs.map(({ name, figure: id }) => {
				const { quantity, unit, qualifier } = figureById(id);
				const text = formatQuantity({ quantity, unit, qualifier }, locale);
				return { name, figure: id, value: recordedValue(quantity), unit: unit.code, text };
			}),
			wasDerivedFrom: [...new Set(inputs.map(({ figure }) => permalink(address.figure(figure))))],
			...(assumption === undefined ? {} : { assumption: assumption.text }),
			...(unrounded === undefined ? {} : { unrounded: recordedValue(unrounded) }),
		}),
		kept: { formula, inputs: inputs.map(pair), assumption: assumption?.text, round },
	}),
};

/** The formula of a figure, as it was computed. */
export function computationOf(
	{ derived: { formula }, round }: DerivedFigureSpec,
	{ expression, units, unrounded }: NonNullable<KnownOfFigure['derivation']>,
): Computation {
	return { formula, expression, units, round, unrounded };
}

function pair({ name, figure }: DerivedEvidence['inputs'][number]): string {
	return `${name}=${figure}`;
}
