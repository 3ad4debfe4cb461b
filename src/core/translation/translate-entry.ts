import type { z } from 'zod';
import { valueAt } from '../parse/field-at-path.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Words } from './words-schema.ts';

/** Words of a translation, with the place in an entry that they belong to. */
export interface WordsOfPart {
	readonly part: Path;
	readonly words: Located<Words>;
}

/**
 * Puts words of a translation into an entry in the place of those of the original. Their places are those in the file
 * of the translation.
 *
 * @param schema That of the entry.
 * @param language BCP 47 tag of the original, whose words stay where the translation has none.
 */
export function translateEntry<Spec>(
	original: Located<Spec>,
	parts: readonly WordsOfPart[],
	schema: z.ZodType<Spec>,
	language: string,
): Located<Spec> {
	const spec = parts.reduce<unknown>((value, { part, words }) => withWords(value, words.spec, part), original.spec);
	const translated = (path: Path) => {
		for (const { part, words } of parts) {
			const inner = path.slice(part.length);
			if (!part.every((step, index) => step === path[index])) continue;
			if (valueAt(words.spec, inner) !== undefined) return { words, inner };
		}
		return undefined;
	};
	return {
		spec: schema.parse(spec),
		at: (...path) => {
			const found = path.length === 0 ? undefined : translated(path);
			return found === undefined ? original.at(...path) : found.words.at(...found.inner);
		},
		atWords: (text, ...path) => {
			const found = translated(path);
			return found === undefined ? original.atWords(text, ...path) : found.words.atWords(text, ...found.inner);
		},
		languageAt: (...path) => (translated(path) === undefined ? language : undefined),
	};
}

/** A value with words in the place of those at a path. Lists of texts are replaced whole. */
function withWords(value: unknown, words: Words | undefined, [step, ...path]: Path): unknown {
	if (words === undefined) return value;
	if (step !== undefined) {
		if (Array.isArray(value))
			return value.map((item: unknown, index) => (index === step ? withWords(item, words, path) : item));
		return typeof value === 'object' && value !== null
			? { ...value, [step]: withWords(valueAt(value, [step]), words, path) }
			: value;
	}
	if (typeof words === 'string') return words;
	if (words instanceof Array) {
		const isTexts = words.every((each) => typeof each === 'string');
		return isTexts || !Array.isArray(value)
			? words
			: value.map((item: unknown, index) => withWords(item, words[index], []));
	}
	if (typeof value !== 'object' || value === null) return words;
	const fields = Object.entries(words).map(([key, each]) => [key, withWords(valueAt(value, [key]), each, [])]);
	return { ...value, ...Object.fromEntries(fields) };
}
