import { expect, test } from 'vitest';
import { holdsForm, isForm } from '../../../src/core/format/form-pattern.ts';

test.each([
	['компаниях', 'компани*', true],
	['Компания', 'компани*', true],
	['компани', 'компани*', true],
	['компаниях2', 'компани*', false],
	['компаниях-экспортёрах', 'компани*', false],
	['компаниях России', 'компани*', false],
	['кластеров GPU', 'кластер* GPU', true],
	['кластеров\u00a0 gpu', 'кластер* GPU', true],
	['кластеров', 'кластер* GPU', false],
	['a.b', 'a.b', true],
	['axb', 'a.b', false],
])('“%s” is a form of “%s”: %s', (words, form, fits) => {
	expect(isForm(words, [form])).toBe(fits);
});

test('a text holds a form as whole words', () => {
	expect(holdsForm('Ученики по посёлкам', ['ученик*'])).toBe(true);
	expect(holdsForm('Число подучеников', ['ученик*'])).toBe(false);
	expect(holdsForm('Ученики', [])).toBe(false);
});
