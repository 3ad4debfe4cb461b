import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';

test('the numbers of a sum are none by themselves', () => {
	expect(readAloud('12.4 + 0.5 kg; 1+2 firms; $12 + 3')).toEqual([
		...['unreadable 12.4', 'unreadable 0.5', 'unreadable 1', 'unreadable 2', 'unreadable $12', 'unreadable 3'],
	]);
});

test('a plus between numbers with units of their own, or of one number, joins nothing', () => {
	expect(readAloud('$5 + $3; 12 kg + 3 kg; 40+ firms; from -5 to +3')).toEqual([
		...['5 USD', '3 USD', '12', '3', 'at least 40', '-5…3'],
	]);
});
