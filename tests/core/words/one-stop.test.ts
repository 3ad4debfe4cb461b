import { expect, test } from 'vitest';
import { afterValue, withOneStop } from '../../../src/core/words/one-stop.ts';

test.each([
	['Опубликовано 1 мая 2023 г..', 'Опубликовано 1 мая 2023 г.'],
	['„So steht es bei der Bank AG Co..“ Sonst nichts.', '„So steht es bei der Bank AG Co.“ Sonst nichts.'],
	['“Widgets Inc..” is the name.', '“Widgets Inc.” is the name.'],
	['It goes on …', 'It goes on …'],
	['It goes on...', 'It goes on...'],
])('“%s” has one stop at the end of a sentence', (text, one) => expect(withOneStop(text)).toBe(one));

test('a text after a value leaves out its stop where the value ends with one', () => {
	expect(afterValue('2023 г.', '. Потом')).toBe(' Потом');
	expect(afterValue('2023', '. Then')).toBe('. Then');
});
