import kazakh from 'cldr-rbnf/rbnf/kk.json' with { type: 'json' };
import kyrgyz from 'cldr-rbnf/rbnf/ky.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { inCyrillic } from '../../../../../src/core/reading/languages/uz/cyrillic.ts';
import { languageOf } from '../../../../../src/core/reading/languages.ts';
import { readAloud } from '../../read-aloud.ts';
import { type Rule, spellerOf } from '../speller.ts';

const numbers = [
	...Array.from({ length: 121 }, (_, number) => number),
	...[199, 200, 234, 300, 345, 400, 456, 500, 567, 600, 678, 700, 789, 800, 891, 900, 999],
	...[1000, 1001, 1200, 2000, 2345, 5006, 11_000, 21_019, 99_999, 100_000, 234_567, 900_001],
	...[1e6, 1_000_001, 2_300_000, 5_040_300, 21e6, 123_456_789, 1e9, 2_000_000_002, 5e9, 3e12],
];

/** CLDR has no Uzbek rules. These are made alike; the Cyrillic words are written by hand, as dictionaries have them. */
function uzbek(ones: string, tens: string, [hundred = '', thousand = '', ...large]: readonly string[]): Rule[] {
	return [
		...ones.split(' ').map((word, at): Rule => [String(at), `${word};`]),
		...tens.split(' ').map((word, at): Rule => [String(10 * (at + 1)), `${word}[ →→];`]),
		['100', `${hundred}[ →→];`],
		['200', `←← ${hundred}[ →→];`],
		['1000', `${thousand}[ →→];`],
		['2000', `←← ${thousand}[ →→];`],
		...large.map((word, at): Rule => [String(10 ** (6 + 3 * at)), `←← ${word}[ →→];`]),
	];
}

const latin = uzbek(
	'nol bir ikki uch to‘rt besh olti yetti sakkiz to‘qqiz',
	'o‘n yigirma o‘ttiz qirq ellik oltmish yetmish sakson to‘qson',
	['yuz', 'ming', 'million', 'milliard', 'trillion'],
);
const cyrillic = uzbek(
	'нол бир икки уч тўрт беш олти етти саккиз тўққиз',
	'ўн йигирма ўттиз қирқ эллик олтмиш етмиш саксон тўқсон',
	['юз', 'минг', 'миллион', 'миллиард', 'триллион'],
);
const cardinal = '%spellout-cardinal';
const all = [
	['kk', kazakh.rbnf.rbnf.SpelloutRules],
	['ky', kyrgyz.rbnf.rbnf.SpelloutRules],
	['uz', { [cardinal]: latin }],
	['uz-Cyrl', { [cardinal]: cyrillic }],
] as const;

test.each(all)('every number that is spelled out in %s is read', (language, rules) => {
	const { spellOut } = spellerOf(language, rules);
	const { readNumberWords } = languageOf(language);
	const misread = numbers
		.map((number) => [number, spellOut(number, cardinal)] as const)
		.filter(([number, words]) => {
			const [found, ...others] = readNumberWords(words);
			const value = Number(`${found?.value ?? NaN}e${found?.power ?? 0}`);
			// “One” alone may be an article.
			return number !== 1 && !(value === number && found?.text === words && others.length === 0);
		});
	expect(misread).toEqual([]);
});

test.each(all.slice(0, 2))('no ordinal that CLDR spells in %s counts', (language, rules) => {
	const { spellOut } = spellerOf(language, rules);
	const spelled = numbers
		.filter((number) => number > 0 && number <= 121)
		.map((number) => spellOut(number, '%spellout-ordinal'));
	expect(spelled.filter((words) => languageOf(language).readNumberWords(words).length > 0)).toEqual([]);
});

test('Uzbek words are written in the Cyrillic script by our table', () => {
	const written = (rules: readonly Rule[]) => rules.map(([, rule]) => rule);
	expect(written(latin).map((rule) => inCyrillic(rule.replaceAll('‘', 'ʻ')))).toEqual(written(cyrillic));
	expect(
		['yil', 'eng koʻpi bilan', 'hech boʻlmaganda', 'oshmaydi', 'togʻ', 'yarim', 'choʻl', 'yoki', 'aʼzo'].map(
			inCyrillic,
		),
	).toEqual(['йил', 'энг кўпи билан', 'ҳеч бўлмаганда', 'ошмайди', 'тоғ', 'ярим', 'чўл', 'ёки', 'аъзо']);
	expect(inCyrillic('\\p{L}+dan (?:ortiq|kam)')).toBe('\\p{L}+дан (?:ортиқ|кам)');
});

test.each([
	['kk', 'бестен, бесті, бестің, бесеуі, онға, оннан, жиырмаға', ['5', '5', '5', '5', '10', '10', '20']],
	['kk', 'бір жарым; екі жарым мың; жарты миллион', ['1.5', '2500', '500000']],
	['kk', 'үштен бірі, бестен екісі, оннан үш, жүзден бір', ['0.3333333333333333', '0.4', '0.3', '0.01']],
	['kk', 'үш бүтін оннан бес пайыз', ['3.5 percent']],
	['kk', '3 жүз, жүз мың, бес мыңдық', ['300', '100000', 'unreadable бес']],
	['kk', 'бірнеше мың, жүздеген, мыңдаған, көп миллион, миллиондар', []],
	['kk', 'онда, ондай, оның, үшін, алтын, жүзінде, бірге, бірнеше, бір компания', []],
	['kk', 'бірінші тоқсанда, өткен тоқсанда, 2-тоқсанда, IV тоқсан', []],
	['kk', 'тоқсан компания, жүз тоқсан', ['90', '190']],
	['kk', 'бір пайыз, бір есе, бір мың', ['1 percent', '1 multiplier', '1000']],
	['ky', 'бештен, бешти, бештин, экөө, онго, ондон, жыйырмага', ['5', '5', '5', '2', '10', '10', '20']],
	['ky', 'бир жарым; эки жарым миң; жарым миллион', ['1.5', '2500', '500000']],
	['ky', 'үчтөн бири, бештен экиси, ондон үч', ['0.3333333333333333', '0.4', '0.3']],
	['ky', 'бир нече миң, жүздөгөн, миңдеген, ондой, үчүн, алтын, дүйнө жүзүндө, бир компания', []],
	['uz', "beshta, o'nta, o`ndan, yigirmaga, beshtasi, bitta", ['5', '10', '10', '20', '5', '1']],
	['uz', 'bir yarim; ikki yarim ming; yarim million', ['1.5', '2500', '500000']],
	['uz', 'uchdan bir, beshdan ikki, o‘ndan uch', ['0.3333333333333333', '0.4', '0.3']],
	['uz', 'bir necha ming, yuzlab, minglab, yuz berdi, uchun, oltin, birga, bir kompaniya', []],
	['uz-Cyrl', 'бешта, ўнта, ўндан, йигирмага, битта', ['5', '10', '10', '20', '1']],
	['uz-Cyrl', 'бир неча минг, юзлаб, юз берди, учун, олтин, бир компания', []],
] as const)('%s: the numbers of “%s”', (language, text, readings) => {
	expect(readAloud(text, language)).toEqual(readings);
});
