import { expect, test } from 'vitest';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { openCopy } from '../../../src/core/provenance/source-copy.ts';
import { passageTranslator } from '../../../src/core/provenance/translate-passage.ts';
import { source } from './samples.ts';

const QUOTE: Readonly<Record<string, string>> = {
	ru: 'В двух школах 1,2 млн учеников, 40 % (с 2020 по 2023 год), один из пяти — с 12 марта 2020 года',
	en: 'Two schools have 1.2 million pupils, 40% from 2020 to 2023, one in five since 12 March 2020',
	kk: 'Екі мектепте 5 мың оқушы, 40 пайыз',
	uz: 'Ikki maktabda 5 ming oʻquvchi, 40 foiz',
};

/**
 * What is wrong with a translation of the quote in one language: the numbers that it may not have, or the rule that it
 * breaks. If nothing is, the translation as readers see it.
 */
function checked(from: string, translation: string, languages: { language?: string; original?: string } = {}) {
	const { language = 'en', original = language } = languages;
	const quote = QUOTE[from.replace(/-.*/, '')] ?? expect.fail();
	const text = source(`${quote}.`, { language: from });
	const findings: Findings = new Collector();
	const passage = openCopy(text).read({ quote }, 'figure "a"', findings)?.passage ?? expect.fail();
	const translated = passageTranslator({ language, original }, [text])(passage, translation, 'figure "a"', findings);
	expect({ ...translated, translation: undefined }).toEqual({ ...passage, translation: undefined });
	const faults = findings.reported.map(({ message, rule }) => /says “(.*?)”/.exec(message)?.[1] ?? rule);
	return faults.length > 0 ? faults : translated.translation;
}

test.each([
	['ru', 'en', 'Two schools have 1.2 million pupils, 40% from 2020 to 2023, and one in five since 12 March 2020.'],
	['ru', 'en', 'There are 1,200,000 pupils in 2 schools.'],
	['ru', 'en', 'Both have pupils.'],
	['ru', 'de', 'An zwei Schulen sind 1,2 Millionen Schüler, 40 % von 2020 bis 2023.'],
	['en', 'ru', 'В двух школах 1,2 млн учеников, 40 % с 2020 по 2023 год.'],
	['kk', 'en', 'Two schools have 5 thousand pupils, 40 percent.'],
	['kk', 'ru', 'В двух школах 5 тыс. учеников, 40 %.'],
	['uz', 'kk', 'Екі мектепте 5 мың оқушы бар, 40 пайыз.'],
	['ru', 'zh', '两所学校有120万名学生，40%。'],
	['uz', 'ja', '両校の生徒は0.5万人、40%です。'],
])('a translation from %s into %s may say “%s”', (from, language, translation) => {
	expect(checked(from, translation, { language })).toBe(translation);
});

test.each([
	['ru', 'en', 'Three schools have 1.2 million pupils.', ['Three']],
	['ru', 'en', 'Two schools have 1.2 billion pupils.', ['1.2 billion']],
	['ru', 'en', 'Two schools have 41% from 2020 to 2024.', ['41%', '2024']],
	['en', 'ru', 'В трёх школах 1,2 млрд учеников.', ['трёх', '1,2 млрд']],
	['kk', 'en', 'Two schools have 6 thousand pupils.', ['6 thousand']],
	['uz', 'ru', 'В двух школах 50 %.', ['50 %']],
	['kk', 'zh', '两所学校有50名学生。', ['两所学校有50名学生']],
])('a translation from %s into %s may not say “%s”', (from, language, translation, numbers) => {
	expect(checked(from, translation, { language })).toEqual(numbers);
});

test('a quote in the language of the report is not translated', () => {
	expect(checked('en-US', 'Two schools.', { language: 'en-GB' })).toEqual(['translation-is-needed']);
});

test('a further language of the report shows a quote in this language as it is', () => {
	expect(checked('ru', 'Two schools.', { language: 'ru', original: 'en' })).toBeUndefined();
	expect(checked('ru', 'Екі мектеп.', { language: 'kk', original: 'en' })).toBe('Екі мектеп.');
	expect(checked('en', 'Екі мектеп.', { language: 'kk', original: 'en' })).toBe('Екі мектеп.');
});
