import { expect, test } from 'vitest';
import { formatBytes } from '../../../src/core/format/format-bytes.ts';

test.each([
	[236, 'en', '236 bytes'],
	[1, 'en', '1 byte'],
	[1_000, 'en', '1 kB'],
	[29_058, 'en', '29 kB'],
	[357_400, 'en', '357 kB'],
	[999_600, 'en', '1 MB'],
	[25_300_000, 'en', '25 MB'],
	[2_400, 'de', '2,4 kB'],
])('%i bytes in %s', (bytes, locale, text) => {
	expect(formatBytes(bytes, locale).replace(/\s/g, ' ')).toBe(text);
});
