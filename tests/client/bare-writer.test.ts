import { expect, test } from 'vitest';
import { bareWriter } from '../../src/client/bare-writer.ts';

test.each([
	['en', 'US$200,000', 'us$200000'],
	['en', '8\u00a0%', '8%'],
	['ru', '1\u00a0200 учеников', '1200 учеников'],
	['ru', 'Ещё один отчёт', 'еще один отчет'],
	['ar-EG', '١٬٥٨٦ تلميذًا', '١٥٨٦ تلميذًا'],
	['uz', 'Oʻzbekiston', 'ozbekiston'],
	['uz', 'O‘zbekiston', 'ozbekiston'],
	['uz', "O'zbekiston", 'ozbekiston'],
	['uz', 'Oʼzbekiston', 'ozbekiston'],
])('in %s “%s” is compared as “%s”', (locale, text, bare) => {
	expect(bareWriter(locale)(text)).toBe(bare);
});
