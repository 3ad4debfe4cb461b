import { expect, test } from 'vitest';
import { resolvePhrase, type TellFigure } from '../../../src/core/narrative/resolve-phrase.ts';

const tell: TellFigure = ({ figure, part, form }) =>
	figure === 'growth' ? { text: ['40 %', part, form].filter(Boolean).join(' ') } : { rule: 'reference-resolves', message: `There is no figure “${figure}”.`, hint: 'Add one.' };

test('puts figures into a sentence and keeps where they stand', () => {
	expect(resolvePhrase('Capacity grows by {growth}, that is {growth.low:words}.', 'en', tell)).toEqual({
		phrase: {
			text: 'Capacity grows by 40 %, that is 40 % low words.',
			parts: ['Capacity grows by ', { figure: 'growth', part: undefined, form: undefined, text: '40 %' }, ', that is ', { figure: 'growth', part: 'low', form: 'words', text: '40 % low words' }, '.'],
		},
		findings: [],
	});
});

test.each([
	['It grew by 40 %.', 'number-in-prose-is-a-figure', '40'],
	['It grew by {growht}.', 'reference-resolves', '{growht}'],
	['It grew by {Growth}.', 'reference-resolves', '{Growth}'],
	['It grew by {growth.middle}.', 'reference-resolves', '{growth.middle}'],
	['It grew by {growth:loud}.', 'reference-resolves', '{growth:loud}'],
	['It grew by {}.', 'reference-resolves', '{}'],
	['It grew by {growth.', 'reference-resolves', '{'],
	['It grew by growth}.', 'reference-resolves', '}'],
])('refuses “%s”', (sentence, rule, near) => {
	expect(resolvePhrase(sentence, 'en', tell).findings).toMatchObject([{ rule, near }]);
});
