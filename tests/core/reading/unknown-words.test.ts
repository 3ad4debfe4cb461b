import { expect, test } from 'vitest';
import { resultOf } from '../provenance/samples.ts';

function isRead(language: string, text: string, value: number, unit: string): boolean {
	return !Array.isArray(resultOf(text, value, unit, {}, { language }));
}

test.each([
	['nl', 'Omzet in de stad: 40 mln EUR.', 40_000_000, 'EUR'],
	['it', 'Quota delle imprese (> 3,5 %)', 3.5, 'percent'],
	['pt', 'Parte das firmas: 40 % ; a cidade', 40, 'percent'],
	['it', 'Vendite della città: 1.200 EUR', 1200, 'EUR'],
	['nl', 'Aantal in de stad: 40 firms.', 40, 'firm'],
])('%s: nothing in “%s” can change %d', (language, text, value, unit) => {
	const qualifier = text.includes('>') ? { qualifier: 'more than' as const } : {};
	expect(resultOf(text, value, unit, qualifier, { language })).toMatchObject({ value });
});

test.each([
	['nl', 'Omzet in de stad: 40 mln EUR.', 40, 'EUR'],
	['nl', 'Bedrijven in de stad: zowat 40 firms', 40, 'firm'],
	['nl', 'Dat stond op de 12e plaats', 12, 'firm'],
	['nl', 'Bedrijven: 40 firms of meer', 40, 'firm'],
	['it', 'Imprese della città: 5, 10 milioni', 5, 'firm'],
	['pt', 'Firmas na cidade (20 ou mais)', 20, 'firm'],
	['pl', 'Firmy w mieście: nie mniej niż 40', 40, 'firm'],
	['it', 'Le imprese della città: oltre\n40', 40, 'firm'],
	['sv', 'Andel av företagen (40 %)', 40, 'percent'],
])('%s: a word beside the number in “%s” is not known, so that %d is not proven', (language, text, value, unit) => {
	expect(isRead(language, text, value, unit)).toBe(false);
});

test('a year is read where known words make it one, and not as a bound or an end', () => {
	expect(isRead('de', 'Im Jahr 2023 wurde es gebaut.', 2023, 'date')).toBe(true);
	expect(isRead('fr', 'Un nombre inférieur à 1500 en tout', 1500, 'date')).toBe(false);
	expect(isRead('sv', 'Det byggdes under 2023 i staden.', 2023, 'date')).toBe(false);
	expect(resultOf('Det byggdes 2023-05-04 i staden.', '2023-05-04', 'date', {}, { language: 'sv' })).toEqual({
		kind: 'date',
		date: '2023-05-04',
	});
});

test('what is counted has no three decimals: in another language the mark groups thousands', () => {
	expect(isRead('en', 'There were 10.500 firms there.', 10.5, 'firm')).toBe(false);
	expect(isRead('en', 'There were 10.5 firms per town.', 10.5, 'firm')).toBe(true);
	expect(isRead('en', 'It rose by 10.125 percent then.', 10.125, 'percent')).toBe(true);
});

test('a number is read or not wherever its quote begins and ends', () => {
	const quotesOf = (text: string, number: string) => {
		const words = text.split(' ');
		const at = words.indexOf(number);
		return words.flatMap((_, from) =>
			words.flatMap((__, to) => (from <= at && at < to ? [words.slice(from, to + 1).join(' ')] : [])),
		);
	};
	const results = (text: string) =>
		quotesOf(text, '40').map((quote) => resultOf(text, 40, 'firm', { quote }, { language: 'nl' }));
	const bare = ['quote-found-in-source quote'];
	for (const result of results('Er waren volgens onderzoek liefst 40 gros bedrijven met zetel hier'))
		expect([bare, ['number-stands-in-quote value']]).toContainEqual(result);
	for (const result of results('Aantal bedrijven in de stad: 40 firms; alle met zetel hier'))
		expect([bare, { kind: 'number', value: 40 }]).toContainEqual(result);
});
