import { expect, test } from 'vitest';
import { bindWords } from '../../../src/core/format/no-break.ts';

test('no line begins with a dash or ends with a word of one Cyrillic letter', () => {
	expect(bindWords('Отчёт — о том, что в стране и у соседей')).toBe(
		'Отчёт\u00a0— о\u00a0том, что в\u00a0стране и\u00a0у\u00a0соседей',
	);
	expect(bindWords(' — растёт')).toBe('\u00a0— растёт');
	expect(bindWords('и ')).toBe('и\u00a0');
	expect(bindWords('growth – a reading – of it')).toBe('growth\u00a0– a reading\u00a0– of it');
});

test('all else stays as it is', () => {
	for (const text of ['120–180', 'I am a reader', 'д’Артаньян', 'кто-то с', '5 – '])
		expect(bindWords(text)).toBe(text === '5 – ' ? '5\u00a0– ' : text);
});
