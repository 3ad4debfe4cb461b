import { expect, test } from 'vitest';
import { resultOf } from '../provenance/samples.ts';

function isRead(language: string, text: string, value: number, unit: string): boolean {
	return !Array.isArray(resultOf(text, value, unit, {}, { language }));
}

test.each([
	['de', 'Umsatz in der Stadt: 40 Mio. EUR.', 40_000_000, 'EUR'],
	['de', 'Anteil der Firmen (mehr als 3,5 %)', 3.5, 'percent'],
	['fr', 'Part des firmes : 40 pour cent ; la ville', 40, 'percent'],
	['es', 'Ventas de la ciudad: 1.200 EUR', 1200, 'EUR'],
	['de', 'Zahl in der Stadt: 40 firms.', 40, 'firm'],
])('%s: nothing in “%s” can change %d', (language, text, value, unit) => {
	const qualifier = text.includes('mehr als') ? { qualifier: 'more than' as const } : {};
	expect(resultOf(text, value, unit, qualifier, { language })).toMatchObject({ value });
});

test.each([
	['de', 'Umsatz in der Stadt: 40 Mio. EUR.', 40, 'EUR'],
	['de', 'Firmen in der Stadt: ca. 40 firms', 40, 'firm'],
	['de', 'Das stand am 12. Platz der Liste', 12, 'firm'],
	['de', 'Firmen der Stadt: 40 firms oder mehr', 40, 'firm'],
	['fr', 'Firmes dans la ville : 5, 10 millions', 5, 'firm'],
	['es', 'Firmas en la ciudad (20 o más)', 20, 'firm'],
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
		quotesOf(text, '40').map((quote) => resultOf(text, 40, 'firm', { quote }, { language: 'de' }));
	const bare = ['quote-found-in-source quote'];
	for (const result of results('Es waren laut Umfrage runde 40 Schock Firmen mit Sitz hier'))
		expect([bare, ['number-stands-in-quote value']]).toContainEqual(result);
	for (const result of results('Zahl der Firmen in der Stadt: 40 firms; alle mit Sitz hier'))
		expect([bare, { kind: 'number', value: 40 }]).toContainEqual(result);
});
