import { z } from 'zod';
import { say } from '../words/say.ts';
import { computationOf, derived, DerivedRecord } from './derived.ts';
import type { EvidenceRow } from './evidence-row.ts';

/** From this format on, editions distinguish it from derived figures. */
const FIRST_FORMAT = 3;

const ChosenRecord = DerivedRecord.omit({ inputs: true, wasDerivedFrom: true }).extend({
	kind: z.literal('chosen'),
	assumption: z.string().describe('Why this value.'),
});

/** The authors chose the number: it is written as a formula that rests on no figure. */
export const chosen: EvidenceRow<
	'chosen',
	typeof ChosenRecord,
	z.infer<typeof ChosenRecord> | z.infer<typeof DerivedRecord>
> = {
	...derived,
	// A choice without a reason has been refused by `core/derive`.
	resolve: (spec, { derivation, sentence }) =>
		derivation && spec.assumption !== undefined
			? {
					...computationOf(spec, derivation),
					kind: 'chosen',
					assumption: sentence(spec.assumption, 'assumption'),
				}
			: undefined,
	publish: (evidence) => evidence,
	words: {
		...derived.words,
		origin: 'evidence.chosen-origin',
		heading: 'evidence.chosen-heading',
		notStated: 'value.not-stated',
		counted: 'evidence.chosen-counted',
		countedFirst: 'evidence.chosen-counted',
	},
	summary: ({ named }) => `${named} chosen for this report`,
	publishedAs: (format) => (format < FIRST_FORMAT ? 'derived' : 'chosen'),
	record: ChosenRecord,
	cells: ({ formula, assumption }) => ({ formula, assumption }),
	view: (evidence) => {
		const asDerived = derived.view({ ...evidence, kind: 'derived', inputs: [] });
		return {
			...asDerived,
			proof: (_, { locale }) => ({ form: 'remark', words: say(locale, 'evidence.chosen-remark') }),
			parts: () => [],
			technique: () => evidence.assumption.text,
			write: (setting) => {
				const record = asDerived.write(setting);
				if (setting.format < FIRST_FORMAT) return record;
				const { inputs: _, wasDerivedFrom: __, ...computation } = record;
				return { ...computation, kind: 'chosen', assumption: evidence.assumption.text };
			},
		};
	},
};
