import { expect, test } from 'vitest';
import { languageOfWork } from '../../../src/core/cite/language-of-work.ts';

test.each([
	['ru', 'ru'],
	['zh-Hans', 'zh-Hans'],
	['pt_BR', 'pt-BR'],
	['russian', 'ru'],
	['Kazakh', 'kk'],
	['hungarian', 'hu'],
	['magyar', 'hu'],
	['ngerman', 'de'],
	['british', 'en-GB'],
	['on the moon', undefined],
	['', undefined],
	[undefined, undefined],
])('%j is the language %j', (written, tag) => {
	expect(languageOfWork(written)).toBe(tag);
});
