import german from 'cldr-rbnf/rbnf/de.json' with { type: 'json' };
import spanish from 'cldr-rbnf/rbnf/es.json' with { type: 'json' };
import belgian from 'cldr-rbnf/rbnf/fr-BE.json' with { type: 'json' };
import swiss from 'cldr-rbnf/rbnf/fr-CH.json' with { type: 'json' };
import french from 'cldr-rbnf/rbnf/fr.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { readNumberWords as readGerman } from '../../../../src/core/reading/languages/de/number-words.ts';
import { readNumberWords as readSpanish } from '../../../../src/core/reading/languages/es/number-words.ts';
import { readNumberWords as readFrench } from '../../../../src/core/reading/languages/fr/number-words.ts';
import { readAloud } from '../read-aloud.ts';
import { spellerOf } from './speller.ts';

const numbers = [
	...Array.from({ length: 121 }, (_, number) => number),
	...[199, 200, 234, 300, 345, 400, 456, 500, 567, 600, 678, 700, 789, 800, 891, 900, 999],
	...[1000, 1001, 1200, 2000, 2345, 5006, 11_000, 21_019, 99_999, 100_000, 234_567, 900_001],
	...[1e6, 1_000_001, 2_300_000, 5_040_300, 21e6, 123_456_789, 1e9, 2_000_000_002, 5e9, 3e12],
];
const spellers = [
	['de', readGerman, spellerOf('de', german.rbnf.rbnf.SpelloutRules)],
	['fr', readFrench, spellerOf('fr', french.rbnf.rbnf.SpelloutRules)],
	['fr-CH', readFrench, spellerOf('fr', swiss.rbnf.rbnf.SpelloutRules)],
	['fr-BE', readFrench, spellerOf('fr', belgian.rbnf.rbnf.SpelloutRules)],
	['es', readSpanish, spellerOf('es', spanish.rbnf.rbnf.SpelloutRules)],
] as const;

const cardinals = spellers.flatMap(([tag, read, speller]) =>
	speller.rulesFor('cardinal').map((rule) => [tag, rule, read, speller] as const),
);
test.each(cardinals)('%s: every number that CLDR spells by %s is read', (_, rule, read, { spellOut }) => {
	// “Ein”, “un” and the like alone are articles.
	const misread = numbers
		.filter((number) => number !== 1)
		.map((number) => [number, spellOut(number, rule)] as const)
		.filter(([number, words]) => {
			const [found, ...others] = read(words);
			const value = Number(`${found?.value ?? NaN}e${found?.power ?? 0}`);
			return !(value === number && found?.text === words && others.length === 0);
		});
	expect(misread).toEqual([]);
});

const ordinals = spellers.flatMap(([tag, read, speller]) =>
	speller.rulesFor('ordinal').map((rule) => [tag, rule, read, speller] as const),
);
test.each(ordinals)('%s: no number that CLDR spells by %s counts', (_, rule, read, { spellOut }) => {
	const spelled = numbers.filter((number) => number > 0 && number <= 121).map((number) => spellOut(number, rule));
	expect(
		spelled.filter((words) => /\p{L}/u.test(words) && read(words).some(({ value }) => value !== undefined)),
	).toEqual([]);
});

test.each([
	['de', 'anderthalb Millionen, eineinhalb, zweieinhalb', ['1500000', '1.5', '2.5']],
	['de', 'drei Fünftel, ein Zwanzigstel, dreiviertel', ['0.6', '0.05', '0.75']],
	['de', 'zwei Komma null fünf; drei Komma fünf Millionen', ['2.05', '3500000']],
	['de', 'doppelt, verdreifacht, das Zehnfache', ['2 multiplier', '3 multiplier', '10 multiplier']],
	['de', 'zehnprozentig, fünfzehnjährig', ['10 percent', '15']],
	['de', 'zwei bis drei Millionen', ['2000000…3000000']],
	['de', 'zwischen hundert und zweihundert', ['100…200']],
	['fr', 'trois cinquièmes, un vingtième de, le quart des', ['0.6', '0.05', '0.25']],
	['fr', 'deux virgule zéro cinq; trois virgule cinq millions', ['2.05', '3500000']],
	['fr', 'une douzaine, une dizaine, deux douzaines', ['12', 'about 10', '24']],
	['fr', 'deux ans et demi; une heure et demie', ['2.5', '1.5']],
	['fr', 'dix mille milliards, mille milliards', ['10000000000000', '1000000000000']],
	['fr', 'cinq-six ans', ['5…6']],
	['es', 'tres quintos, un veinteavo de, la cuarta parte', ['0.6', '0.05', '0.25']],
	['es', 'dos coma cero cinco; tres coma cinco millones', ['2.05', '3500000']],
	['es', 'media docena; dos docenas; medio millón', ['6', '24', '500000']],
	['es', 'tres mil millones, dos billones', ['3000000000', '2000000000000']],
	['es', 'dos años y medio; una hora y media', ['2.5', '1.5']],
	['de', 'eine Zunahme von 20 Prozent; eine Fläche von zehn Hektar', ['20 percent', '10']],
	['de', 'eine Schule von fünf ist', ['1 of 5']],
	['de', 'einen Teelöffel, eine Unze, ein Zoll', ['1', '1', '1']],
	['fr', 'un et demi; un et un demi; un demi tour; négatif un', ['1.5', '1.5', '0.5', '-1']],
	['fr', 'un crore; treize lakh', ['10000000', '1300000']],
	['es', 'media vuelta; veinte veinticincoavos; cien treintaicincoavos', ['0.5', '0.8', '2.857142857142857']],
	[
		'es',
		'un cientocincoavos; cien milcincoavos; cien centavos',
		['0.009523809523809525', '0.09950248756218906', '100'],
	],
	['es', 'siete con cincuenta por ciento', ['7.5 percent']],
] as const)('%s: reads “%s”', (language, text, readings) => {
	expect(readAloud(text, language)).toEqual(readings);
});

test.each([
	['de', 'ein Haus, eine Firma, einer der Gründe, das eine Mal, außer Acht'],
	['de', 'Tausende Menschen, Hunderte Firmen, Dutzende, Millionen, Milliarden'],
	['de', 'der erste, am fünften Tag, die einundzwanzigste, in der zweiten Hälfte, jedes zweite Jahr'],
	['de', 'Dreirad, Zweifel, Achtung, Elfmeter, Einheit, Zehnerpack, Siebenschläfer'],
	['fr', 'un livre, une firme, l’un d’eux, les uns, un appareil neuf.'],
	['fr', 'une analyse, un animal, un français, un journal, une étude sur les prix, un point, un point de vue'],
	['de', 'eine Literaturliste, ein Tagebuch, eine Centrale, ein Jahrmarkt'],
	['fr', 'des milliers de gens, des centaines de firmes, des millions'],
	['fr', 'le premier, le cinquième, la vingt-cinquième, la seconde moitié, un cinquième mandat'],
	['es', 'un libro, una firma, unos, unas, la media, el medio, los medios'],
	['es', 'miles de personas, cientos de firmas, millones de veces'],
	['es', 'el primero, la quinta, el vigésimo, un quinto mandato, la segunda mitad'],
])('%s: reads no number in “%s”', (language, text) => {
	expect(readAloud(text, language)).toEqual([]);
});

test.each([
	['de', 'drei und zwanzig Firmen', ['3', '20']],
	['de', 'fünf Stunden dreißig Minuten', ['unreadable fünf Stunden dreißig Minuten']],
	['fr', 'cent vingt-cinquièmes', ['unreadable cent vingt-cinquièmes']],
	['fr', 'cent trente cinquièmes', ['unreadable cent trente cinquièmes']],
	['fr', 'deux trois firmes', ['unreadable deux trois']],
	['fr', '3 cents', ['unreadable 3 cents']],
	['es', 'siete con cincuenta', ['unreadable siete con cincuenta']],
	['es', 'ciento treinta quintos', ['unreadable ciento treinta quintos']],
	['es', 'tres dosmilésimos', ['unreadable tres dosmilésimos']],
	['es', 'siete con cinco por ciento', ['unreadable siete con cinco por ciento']],
	['es', '3 euros con 99 personas', ['unreadable 3 euros con 99']],
	['fr', 'en 20 ans au moins trois firmes', ['20', 'at least 3']],
	['fr', 'la réunion est à 3 h 30; durée 3 h 30', ['unreadable 3 h 30', 'unreadable 3 h 30']],
	['fr', '20 jours au plus tard', ['20']],
	['fr', 'dans les 40 euros', ['about? 40 EUR']],
	['de', 'in 20 Jahren mindestens drei Firmen', ['20', 'at least 3']],
	['es', 'en 20 años como mínimo tres firmas', ['20', 'at least 3']],
	['fr', '100 euros au plus et 20 heures au moins', ['at most 100 EUR', 'at least 20']],
] as const)('%s: “%s” is no smaller number', (language, text, readings) => {
	expect(readAloud(text, language)).toEqual(readings);
});
