import { dump, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { buildWith, files, WORDS } from './two-languages.ts';

/** What holds no sentence: a hash, forms of a name, names and messages of the site. */
const NO_SENTENCE = /\.of$|aliases|forms|^names|^interface|^term:.*label$/;

function withNumbers(value: unknown, path: readonly string[] = []): unknown {
	if (typeof value === 'string') return NO_SENTENCE.test(path.join('.')) ? value : `${value} 93`;
	if (Array.isArray(value)) return value.map((each: unknown, index) => withNumbers(each, [...path, String(index)]));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each, [...path, key])]));
}

test('a number that is typed in any field of a translation is refused where it stands, as in the original', () => {
	const text = dump(withNumbers(load(files.get(WORDS) ?? '')), { lineWidth: -1 });
	const typed = text.split('\n').flatMap((line, index) => (line.includes(' 93') ? [index + 1] : []));
	expect(typed.length).toBeGreaterThan(60);
	const result = buildWith([], { [WORDS]: text });
	const problems = 'problems' in result ? result.problems : [];
	expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['number-in-prose-is-a-figure']));
	const refused = problems.filter(({ at }) => at.file === WORDS).map(({ at }) => at.line);
	expect([...new Set(refused)].sort((a, b) => a - b)).toEqual(typed);
});
