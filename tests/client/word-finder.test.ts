import { expect, test } from 'vitest';
import { typedFinder, wordFinder } from '../../src/client/word-finder.ts';

test.each([
	['9', ['9', 'harbour 9', '94 boats', 'pier/9', '−9', 'us$9', '(9)', 'q9', '9.5', 'piers, 9']],
	['harb', ['harbour 9', 'the old harbour', 'sea-harbour', "l'harbour", '12harbours']],
	['2021-0', ['2021-05', 'may 2021-05']],
	['%', ['12%', '12 %']],
	['$2', ['us$2']],
	['a.b', ['a.b']],
	['貿易', ['対外貿易', '貿易']],
	['.5', ['0.5', '.5']],
	['', ['harbour']],
	['école', ['une école', 'l’école']],
	['(x', ['f(x)']],
])('“%s” is found from its beginning', (word, texts) => {
	expect(texts.filter((text) => !wordFinder(word)(text))).toEqual([]);
});

test.each([
	['9', ['1920', '1.9', '12,9', '29']],
	['male', ['female']],
	['arbour', ['harbour 9']],
	['cole', ['école']],
	['a.b', ['axb']],
])('“%s” is not found inside a word or a number', (word, texts) => {
	expect(texts.filter(wordFinder(word))).toEqual([]);
});

test.each([
	['two words', ['two words', 'words of two'], ['two', 'words']],
	['1 586', ['1586', 'of 586 the 1'], ['1', '15', '586']],
	['1\u00a0586 pupils', ['pupils: 1586', '1 of 586 pupils'], ['1586', '586 pupils']],
	['1 200 000', ['1200000', '1 of 200 in 000'], ['1200']],
])('“%s” is found where each word is, and as one number where spaces group it', (typed, found, others) => {
	const finds = typedFinder(typed, wordFinder);
	expect(found.filter((text) => !finds(text))).toEqual([]);
	expect(others.filter(finds)).toEqual([]);
});
