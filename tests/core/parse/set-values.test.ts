import { expect, test } from 'vitest';
import { setValues } from '../../../src/core/parse/set-values.ts';

const values = { sha256: 'ab12', retrieved: '2026-11-29' };

test('values are replaced where they stand; comments, quotes of others and line ends stay', () => {
	const text = "# A\r\nretrieved:   '2020-01-01'  # by hand\r\ntitle: 'A: b'\r\nsha256: cd34\r\nabout: x\r\n";
	expect(setValues(text, values)).toBe(text.replace("'2020-01-01'", '2026-11-29').replace('cd34', 'ab12'));
	expect(setValues('{ sha256: x, title: A, retrieved: unstated }', values)).toBe(
		'{ sha256: ab12, title: A, retrieved: 2026-11-29 }',
	);
});

test('a key that is not there yet gets a line at the end', () => {
	expect(setValues('title: A', values)).toBe('title: A\nsha256: ab12\nretrieved: 2026-11-29\n');
	expect(setValues('title: A\nretrieved: 2020\n\n', values)).toBe('title: A\nretrieved: 2026-11-29\nsha256: ab12\n');
});

test('a text that would be read as a number is quoted', () => {
	expect(setValues('sha256: x\n', { sha256: '12' })).toBe("sha256: '12'\n");
});

test.each([
	['all is in braces and a key is lacking', '{ title: A }'],
	['a value is no text', 'sha256: [x]\nretrieved: 2020\n'],
	['a value is missing', 'sha256:\nretrieved: 2020\n'],
	['the file is no YAML', 'title: "A\n'],
	['the file is a list', '- sha256: x\n'],
])('nothing is written if %s', (_, text) => {
	expect(setValues(text, values)).toBeUndefined();
});
