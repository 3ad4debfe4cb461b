import { expect, test } from 'vitest';
import { phraseWords } from '../../../src/node/pdf/phrase-words.ts';
import { spokenWords } from '../../../src/node/pdf/spoken-words.ts';
import { small } from './set-page.ts';
import { textOfWords } from './text-of-words.ts';

test('a sentence keeps a dash with the word before it, and a word of one Cyrillic letter with the next', () => {
	const text = 'Доля школ — важна, и о ней знают.';
	expect(textOfWords(phraseWords({ text, parts: [text] }, small, () => 1, spokenWords(small)))).toBe(
		'Доля школ\u00a0— важна, и\u00a0о\u00a0ней знают.',
	);
});
