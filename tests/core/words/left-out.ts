import type { MessageKey } from '../../../src/core/words/catalogues.ts';

/**
 * The messages that a language leaves out on purpose, each group with the reason. A language that has a row here has
 * all other messages.
 */
export const leftOut: Readonly<
	Record<string, readonly { readonly because: string; readonly keys: readonly MessageKey[] }[]>
> = {
	de: [],
	en: [],
	kk: [
		{
			because: 'What is compared with would need the ablative, whose ending depends on it; > and < stand instead.',
			keys: ['value.more-than', 'value.less-than'],
		},
		{
			because: 'The bounds would need the ablative and the dative; a range keeps its dash.',
			keys: ['value.range'],
		},
		{
			because: 'The ending of an ordinal depends on the number, or a noun follows; a rank is written as № 3.',
			keys: ['value.rank'],
		},
	],
	ky: [
		{
			because: 'The bounds would need the ablative and the dative; a range keeps its dash.',
			keys: ['value.range'],
		},
		{
			because: 'The value would need the ablative, «5тен ашык»; the signs > and < are written.',
			keys: ['value.more-than', 'value.less-than'],
		},
	],
	ru: [
		{
			because: 'The bounds would need the genitive and the dative; a range keeps its dash.',
			keys: ['value.range'],
		},
		{
			because: 'The unit would need the genitive or the accusative; a rate is written as Unicode CLDR does, or 5/GPU.',
			keys: [
				'value.per',
				'value.each-second',
				'value.each-minute',
				'value.each-hour',
				'value.each-day',
				'value.each-week',
				'value.each-month',
				'value.each-year',
			],
		},
		{
			because: 'An ordinal has the gender and the case of its noun; a rank is written as № 3.',
			keys: ['value.rank'],
		},
		{
			because: 'The word after a number has its plural form, which is not known of a number in a text.',
			keys: ['value.heard-times'],
		},
	],
	uz: [
		{
			because: 'The bound would need the ablative; it keeps its sign.',
			keys: ['value.more-than', 'value.less-than'],
		},
		{
			because: 'The ending of an ordinal stands behind its number; a rank is written as № 3.',
			keys: ['value.rank'],
		},
		{
			because: 'The bounds would need the ablative and the dative; a range keeps its dash.',
			keys: ['value.range'],
		},
		{
			because: 'The unit would need the dative; a rate is written as 5/GPU.',
			keys: ['value.per'],
		},
	],
};
