import { expect, test } from 'vitest';
import { withOtherLineEnds } from '../../../src/core/provenance/line-ends.ts';

test.each([
	['a\nb\n', 'a\r\nb\r\n'],
	['a\r\nb', 'a\r\nb'],
	['a\nb\r\nc', 'a\r\nb\r\nc'],
	['one line', 'one line'],
	['', ''],
])('%j has as line ends LF alone, or CR LF alone', (text, windows) => {
	const [unix, other] = withOtherLineEnds(new TextEncoder().encode(text)).map((each) => new TextDecoder().decode(each));
	expect([unix, other]).toEqual([text.replaceAll('\r\n', '\n'), windows]);
});

test('a CR that ends no line stays', () => {
	const [unix] = withOtherLineEnds(new TextEncoder().encode('a\rb\r\r\n'));
	expect(new TextDecoder().decode(unix)).toBe('a\rb\r\n');
});
