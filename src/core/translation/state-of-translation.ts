import { canonicalJson, type Json } from '../editions/canonical-json.ts';
import type { Sha256 } from '../model/source.ts';
import { valueAt } from '../parse/field-at-path.ts';
import type { Path } from '../parse/yaml-file.ts';
import type { Report } from '../model/report.ts';
import type { TranslationState } from '../model/translation.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Translation } from './read-translations.ts';
import { HASH_LENGTH } from './words-entry.ts';
import type { Original } from './translated-kinds.ts';
import { isOfEachLanguage, textsIn, type Words, wordsIn } from './words-schema.ts';

/** The words of a thing in the original, numbers put in, and the hash by which a translation names them. */
export interface OriginalWords {
	readonly ref: string;
	/** As they are written in its data file; none for a claim, whose words stand in its section. */
	readonly written: Words | undefined;
	/** Of a unit there is none: a name of what is counted does not fall behind. */
	readonly of?: string | undefined;
}

/**
 * The words of everything in the original, in the order in which translators get it.
 *
 * @param report With its numbers as editions keep them, so that a number that is only written otherwise is no change.
 * @param plain Puts the numbers into a sentence of an entry.
 */
export function wordsOfOriginal(
	originals: readonly Original[],
	{ sections }: Pick<Report, 'sections'>,
	plain: (text: string, entry: Located<unknown>) => string,
	sha256: Sha256,
): OriginalWords[] {
	const encoder = new TextEncoder();
	const hash = (words: Json) => sha256(encoder.encode(canonicalJson(words))).slice(0, HASH_LENGTH);
	const proseOf = new Map(
		sections.map(({ id, text, footnotes, headings }): [string, Json] => [
			`section:${id}`,
			[text, ...footnotes, ...headings.map((heading) => heading.text)],
		]),
	);
	const ofThings = originals.flatMap(({ ref, entry, value, schema, isLasting }): OriginalWords[] => {
		const written = wordsIn(value, schema);
		if (written === undefined) return [];
		if (isLasting === true) return [{ ref, written }];
		const texts = toTranslate(written).map(([path, text]) => [path.join('.'), plain(text, entry)]);
		return [{ ref, written, of: hash([...texts, ...(proseOf.has(ref) ? [proseOf.get(ref) ?? null] : [])]) }];
	});
	const ofClaims = sections.flatMap(({ claims }) =>
		claims.map(({ id, title, text, footnotes }) => ({
			ref: `claim:${id}`,
			written: undefined,
			of: hash([title.text, text, ...footnotes]),
		})),
	);
	return [...ofThings, ...ofClaims];
}

/** The texts that each translation needs. Of a unit this is its name, whatever plurals that has. */
function toTranslate(words: Words | undefined): [Path, string][] {
	const texts = textsIn(words);
	const needed = texts.filter(([path]) => !isOfEachLanguage(path));
	return needed.length > 0 ? needed : texts.filter(([path]) => path.join('.') === 'name.other');
}

/** Compares a translation with the original. */
export function stateOfTranslation(
	translation: Translation,
	original: readonly OriginalWords[],
	{ sections }: Pick<Report, 'sections'>,
): TranslationState {
	const { words, hashes, prose } = translation;
	const translated = new Set(prose.map(({ section }) => section));
	const sectionOf = new Map(sections.flatMap(({ id, claims }) => claims.map((claim) => [`claim:${claim.id}`, id])));
	const missing = new Map<string, Path[]>();
	const stale = new Set<string>();
	for (const { ref, written, of } of original) {
		const own = words.get(ref)?.spec;
		const paths = toTranslate(written).flatMap(([path]) => (valueAt(own, path) === undefined ? [path] : []));
		const section = sectionOf.get(ref) ?? (ref.startsWith('section:') ? ref.slice('section:'.length) : undefined);
		const hasNoProse = section !== undefined && !translated.has(section);
		const isAbsent = written === undefined ? hasNoProse : own === undefined;
		if (paths.length > 0 || hasNoProse) missing.set(ref, paths);
		if (of !== undefined && !isAbsent && hashes.get(ref) !== of) stale.add(ref);
	}
	return { missing, stale };
}
