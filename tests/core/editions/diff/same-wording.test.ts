import { expect, test } from 'vitest';
import { isSameWording } from '../../../../src/core/editions/diff/same-wording.ts';

const plants = { old: '1 plant', now: '2 plants' };

test.each([
	['Wind gave 604 TJ.', 'Wind gave 612.5 TJ.'],
	['Wind gave 1 604 TJ.', 'Wind gave 612 TJ.'],
	['It fell by −12 %.', 'It fell by 3 %.'],
	['Between 5–7 TJ.', 'Between 8–12,000 TJ.'],
	['Nothing changed.', 'Nothing  changed.'],
])('a sentence has the same words once its digits are left out: %s', (old, now) => {
	expect(isSameWording(old, now, [])).toBe(true);
});

test.each([
	['Wind gave 604 TJ.', 'Wind made 612 TJ.'],
	['Wind gave 604 TJ.', 'Wind gave 604 kJ.'],
	['Wind gave twelve plants.', 'Wind gave thirteen plants.'],
	['Wind gave 5–7 TJ.', 'Wind gave 6 TJ.'],
	['It has 1 plant.', 'It has 2 plants.'],
])('it has other words where a unit, a word or a number in words is another: %s', (old, now) => {
	expect(isSameWording(old, now, [])).toBe(false);
});

test('a figure is left out with its unit where a sentence shows it by default', () => {
	expect(isSameWording('It has 1 plant.', 'It has 2 plants.', [plants])).toBe(true);
	expect(isSameWording('1 plant is left of 21 plants.', '2 plants are left of 21 plants.', [plants])).toBe(false);
	const about = { old: 'about 12 TJ', now: 'not stated' };
	expect(isSameWording('About 12 TJ came of wind.', 'Not stated came of wind.', [about])).toBe(true);
});

test('a figure is not found within another number or word', () => {
	expect(isSameWording('In 21 plants.', 'In 22 plantsmen.', [plants])).toBe(false);
	expect(isSameWording('It has 1.5.', 'It has two.5.', [{ old: '1', now: 'two' }])).toBe(false);
});
