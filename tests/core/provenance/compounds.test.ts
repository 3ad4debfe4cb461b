import { expect, test } from 'vitest';
import { claim, hintOf } from './claim.ts';

test.each([
	['It only cost nineteen dollars and twenty-five cents.', 19.25, 'USD', [19, 0.25, 25]],
	['It only cost 7 dollars 20 cents.', 7.2, 'USD', [7, 0.2, 20]],
	['It only cost $7 and 5 cents.', 7.05, 'USD', [7, 0.05, 5, 7.5]],
	['It only cost nineteen dollars twenty-five.', 19.25, 'USD', [19, 25]],
	['It only cost 8 pounds and 40 pence.', 8.4, 'GBP', [8, 0.4]],
	['It only cost 8 euros and 40 euro cents.', 8.4, 'EUR', [8, 0.4]],
])('reads a sum with its hundredths as one: “%s”', (text, value, unit, parts) => {
	expect(claim(text, value, unit)).toBe('proven');
	for (const part of parts) expect(claim(text, part, unit)).not.toBe('proven');
});

test.each([
	['It only cost 9 dollars and 5 pence.', [9, 9.05, 0.05], 'USD'],
	['It only cost 9 dollars and 60.', [9, 9.6, 60], 'USD'],
])('proves nothing where the parts may not be one sum: “%s”', (text, values, unit) => {
	for (const value of values) expect(claim(text, value, unit)).not.toBe('proven');
});

test.each([
	['She is 6 feet 5 inches tall now.', 77, 'inch', [6, 5, 6.5]],
	['She is 6 ft. 3 in. tall by now.', 6.25, 'foot', [6, 3, 6.3]],
	['The ride took 3 hours 15 minutes.', 195, 'minute', [3, 15]],
	['The ride took 3 hours and 15 minutes.', 3.25, 'hour', [3, 15, 3.15]],
	['The ride took 3 hours 15 minutes 6 seconds.', 11706, 'second', [3, 15, 6, 195]],
	['The ride took 3 h 15 min 6 s.', 11706, 'second', [3, 15, 6]],
	['They lived there for two years and three months.', 27, 'month', [2, 3]],
	['The baby weighs 7 pounds 8 ounces now.', 120, 'oz', [7, 8]],
	['The baby weighs 7 pounds 8 ounces now.', 7.5, 'lb', [7, 8, 7.8]],
	['The wall is 4m 50cm wide now.', 4.5, 'm', [4, 50, 4e6]],
])('reads a quantity in several units as their sum: “%s”', (text, value, unit, parts) => {
	expect(claim(text, value, unit)).toBe('proven');
	for (const part of parts) expect(claim(text, part, unit)).not.toBe('proven');
});

test('gives a sum that is no short decimal with “about”, or with all its digits', () => {
	const text = 'She is 5 feet 7 inches tall now.';
	expect(claim(text, 5.58, 'foot')).toBe('The quote states the fraction “5 feet 7 inches”; 5.58 is rounded.');
	expect(claim(text, 5.58, 'foot', 'en', { qualifier: 'about' })).toBe('proven');
	expect(claim(text, 5.583333333333333, 'foot')).toBe('proven');
});

test('reads what makes a sum vaguer or a bound', () => {
	const text = 'The ride took more than 3 hours 15 minutes.';
	expect(claim(text, 195, 'minute')).toContain('The source says “more than”');
	expect(claim(text, 195, 'minute', 'en', { qualifier: 'more than' })).toBe('proven');
	const atLeast = { qualifier: 'at least' } as const;
	expect(claim('The ride took 3 hours 15 minutes or more.', 195, 'minute', 'en', atLeast)).toBe('proven');
});

test.each([
	['The board is 5 feet 14 inches long.', [74, 5, 14], 'inch'],
	['They stayed for 2 months and 9 days.', [69, 2, 9], 'day'],
	['The ride took 3 hours 15 minutes ± 5 minutes.', [195, 3, 15], 'minute'],
	['It was not 3 hours 15 minutes long.', [195, 3, 15], 'minute'],
	['It ran from 3 hours 15 minutes to 4 hours 5 minutes.', [195, 245], 'minute'],
	['It is 40 km ± 5 m long there.', [40005, 5, 40], 'm'],
	['It took 3 hours, min. 15 minutes.', [195, 3], 'minute'],
	['It is 2 million feet 3 inches long.', [27, 24000003, 3], 'inch'],
	['The course is 5 days, 3 hours each day.', [123, 5, 3], 'hour'],
	['The tape is 5 feet 2 inches long.', [62, 5, 2], 'cm'],
	['The ride took 3 hours 15 minutes per day.', [195, 15], 'minute'],
	['The price is $6 feet 3 inches wide.', [75, 3], 'inch'],
])('proves nothing where the parts of a quantity have no clear sum: “%s”', (text, values, unit) => {
	for (const value of values) expect(claim(text, value, unit)).not.toBe('proven');
});

test('names the units of a quantity in several units', () => {
	expect(hintOf('The tape is 5 feet 2 inches long.', 62, 'cm')).toBe(
		'Write the sum of its parts in foot or inch, or quote another passage.',
	);
});

test.each([
	['Работа заняла 5 часов 30 минут.', 330, 'minute', [5, 30]],
	['Работа заняла 5 ч и 30 мин в целом.', 5.5, 'hour', [5, 30, 5.3]],
	['Матч длился 2 часа, 15 минут и 10 секунд.', 8110, 'second', [2, 15, 10]],
	['Стаж составил два года и три месяца.', 27, 'month', [2, 3]],
	['Её рост составляет 1 м 85 см.', 1.85, 'm', [1, 85]],
])('reads a quantity in several units as their sum in Russian: “%s”', (text, value, unit, parts) => {
	expect(claim(text, value, unit, 'ru')).toBe('proven');
	for (const part of parts) expect(claim(text, part, unit, 'ru')).not.toBe('proven');
});

test.each([
	['Матч длился час и 15 минут.', [15, 75], 'minute'],
	['Учатся 5 дней 3 часа в день.', [3, 123], 'hour'],
	['Заняло от 5 до 6 часов 30 минут.', [30, 390], 'minute'],
])('proves nothing where a part is not clear in Russian: “%s”', (text, values, unit) => {
	for (const value of values) expect(claim(text, value, unit, 'ru')).not.toBe('proven');
});
