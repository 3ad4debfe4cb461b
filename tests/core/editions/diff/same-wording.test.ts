import { expect, test } from 'vitest';
import {
	isSameWording,
	numbersIn,
	withoutNumbers,
	type WrittenTwice,
} from '../../../../src/core/editions/diff/same-wording.ts';

const plants = { old: '1 plant', now: '2 plants' };
const wind = { old: '604 TJ', now: '1,612.5 TJ' };
const fall = { old: '−12%', now: '−3%' };
const range = { old: '5–7 TJ', now: '8–12 TJ' };
const about = { old: 'about 12 TJ', now: 'not stated' };

test.each<[string, string, readonly WrittenTwice[]]>([
	['Nothing changed.', 'Nothing  changed.', []],
	['Wind gave 604 TJ.', 'Wind gave 1,612.5 TJ.', [wind]],
	['Wind gave 604 TJ in 604 days.', 'Wind gave 1,612.5 TJ in 604 days.', [wind]],
	['It has 1 plant.', 'It has 2 plants.', [plants]],
	['It fell by 12 percent.', 'It fell by 3 percent.', [fall]],
	['From 5 TJ on, up to 7.', 'From 8 TJ on, up to 12.', [range, range]],
	['About 12 TJ came of wind.', 'Not stated came of wind.', [about]],
	['604 TJ, 1 plant, 604 TJ.', '1,612.5 TJ, 2 plants, 1,612.5 TJ.', [wind, plants, wind]],
	['["It gave 604 TJ.","It is old."]', '["It gave 1,612.5 TJ.","It is old."]', [range, wind]],
])('texts differ in figures alone: %s', (old, now, figures) => {
	expect(isSameWording(old, now, figures)).toBe(true);
});

test.each<[string, string, readonly WrittenTwice[]]>([
	['Emissions since 1990', 'Emissions since 1995', []],
	['Emissions since 1990', 'Emissions since 1995', [wind]],
	['Plants of more than 50 people.', 'Plants of more than 500 people.', [plants]],
	['In 2020 1 plant was left.', 'In 2 plants was left.', [plants]],
	['Wind gave 604 TJ.', 'Wind made 1,612.5 TJ.', [wind]],
	['Wind gave 604 TJ.', 'Wind gave 1,612.5 kJ.', [wind]],
	['Wind gave 604 TJ.', 'Wind gave 604.5 TJ.', [wind]],
	['Wind gave twelve plants.', 'Wind gave thirteen plants.', [plants]],
	['It rose by 12%.', 'It rose by 3%.', [{ old: '−12%', now: '3%' }]],
	['1 plant is left of 21 plants.', '2 plants are left of 21 plants.', [plants]],
	['In 21 plants.', 'In 22 plantsmen.', [plants]],
	['It has 1.5.', 'It has two.5.', [{ old: '1', now: 'two' }]],
	['Of 604 TJ, 604 TJ.', 'Of 1,612.5 TJ, 1,612.5 TJ.', [wind]],
	['Of 1 plant, 604 TJ.', 'Of 2 plants, 1,612.5 TJ.', [wind, plants]],
])('a number that is no figure, or another word, is an author’s: %s', (old, now, figures) => {
	expect(isSameWording(old, now, figures)).toBe(false);
});

test('a long text of many figures is compared in a moment', () => {
	const mentions = Array.from({ length: 500 }, (_, index) => ({ old: `${index} TJ`, now: `${index + 1} TJ` }));
	const text = (key: 'old' | 'now', end: string) =>
		`${mentions.map((each) => `Wind gave ${each[key]}, which is much.`).join(' ')}${end}`;
	const start = performance.now();
	expect(isSameWording(text('old', ''), text('now', ''), mentions)).toBe(true);
	expect(isSameWording(text('old', 'in 1990'), text('now', 'in 1995'), mentions)).toBe(false);
	expect(performance.now() - start).toBeLessThan(3000);
});

test('a number is one with the signs that group its digits, and two numbers stay two', () => {
	expect(numbersIn('In 2020 5 of 1 604,5 and 12.75 of 1,000,000')).toEqual([
		'2020',
		'5',
		'1 604,5',
		'12.75',
		'1,000,000',
	]);
	expect(withoutNumbers('In 2020 5')).not.toBe(withoutNumbers('In 2020'));
});
