import { structureOf } from '../editions/structure-of.ts';
import type { Section } from '../model/section.ts';
import { figuresInPhrase } from '../narrative/resolve-phrase.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import { valueAt } from '../parse/field-at-path.ts';
import { listWords } from '../parse/list-words.ts';
import type { Located } from '../parse/read-entry.ts';
import type { Place, Problems } from '../problem.ts';
import type { Original } from './translated-kinds.ts';
import type { Translation } from './read-translations.ts';
import { isOfEachLanguage, textsIn, type Words, wordsIn } from './words-schema.ts';

/** The sections of a report in one language, and where each claim, heading and section is written. */
export interface WrittenSections {
	readonly sections: readonly Section[];
	readonly places: ReadonlyMap<string, Place | (() => Place)>;
}

/**
 * Checks that a translation says what the original says: claim by claim and field by field it names the same figures,
 * charts, tables, pictures and works.
 *
 * @param originals What has words in the original.
 */
export function checkTranslation(
	translation: Translation,
	originals: readonly Original[],
	original: WrittenSections,
	translated: WrittenSections,
	problems: Problems,
): void {
	const ofTranslation = problems.part();
	checkProse(translation, original, translated, ofTranslation);
	checkClaims(translation, original, ofTranslation);
	for (const each of originals) {
		const words = translation.words.get(each.ref);
		if (words !== undefined) checkWords(each, words, ofTranslation);
	}
}

/** What a reader can look up in prose and a translation must have too. */
const NAMED = /^(?:figure|chart|table|picture|work|unknown):/;

function checkProse(
	{ prose }: Translation,
	original: WrittenSections,
	translated: WrittenSections,
	problems: Problems,
): void {
	const others = new Map(translated.sections.map((section) => [section.id, section]));
	for (const section of original.sections) {
		const mdx = prose.find((each) => each.section === section.id);
		const other = others.get(section.id);
		if (mdx === undefined || other === undefined) continue;
		const start = { file: mdx.file, line: 1, column: 1 };
		const placeOf = (ref: string) => {
			const place = ref.startsWith('section:') ? start : translated.places.get(ref.replace(/^\w+:/, ''));
			return typeof place === 'function' ? place() : (place ?? start);
		};
		const [was, now] = [partsOf(section), partsOf(other)];
		const ofSection = problems.part();
		const report = (at: Place, message: string) =>
			ofSection.report({ rule: 'translation-fits-original', at, message, hint: SAME_IDS });
		for (const ref of now.keys()) {
			if (was.has(ref)) continue;
			report(placeOf(ref), `The original of this section has no ${nameOf(ref)}.${suggestion(ref, was.keys())}`);
		}
		for (const ref of was.keys()) if (!now.has(ref)) report(start, `The ${nameOf(ref)} of the original is missing.`);
		// What a claim names counts for its section if its tags are missing.
		if (!ofSection.isEmpty) continue;
		for (const [ref, named] of was)
			compare(nameOf(ref), named, now.get(ref) ?? new Set(), () => placeOf(ref), ofSection);
	}
}

const SAME_IDS = 'A translation has the same claims and headings, with the same ids, since they are addresses.';

/** The claims and headings of a section, and the section without them, each with what it names. */
function partsOf(section: Section): ReadonlyMap<string, ReadonlySet<string>> {
	return new Map(
		[...structureOf(section)].map(([ref, structure]) => [
			ref,
			new Set(structure.filter((each): each is string => typeof each === 'string' && NAMED.test(each))),
		]),
	);
}

function nameOf(ref: string): string {
	const [kind = '', id] = ref.split(':');
	return id === undefined ? kind : `${kind} “${id}”`;
}

function compare(
	what: string,
	was: ReadonlySet<string>,
	now: ReadonlySet<string>,
	at: () => Place,
	problems: Problems,
): void {
	const missing = [...was].filter((each) => !now.has(each)).map(nameOf);
	const added = [...now].filter((each) => !was.has(each)).map(nameOf);
	if (missing.length === 0 && added.length === 0) return;
	const told = [
		...(missing.length === 0 ? [] : [`does not name ${listWords(missing)}, as the original does`]),
		...(added.length === 0 ? [] : [`names ${listWords(added)}, and the original does not`]),
	];
	problems.report({
		rule: 'translation-fits-original',
		at: at(),
		message: `The ${what} ${told.join('; it ')}.`,
		hint: 'Name the same in both, so that readers of all languages get the same numbers.',
	});
}

function checkClaims({ claims }: Translation, { sections }: WrittenSections, problems: Problems): void {
	const known = new Set(sections.flatMap((section) => section.claims.map(({ id }) => `claim:${id}`)));
	for (const [ref, at] of claims) {
		if (known.has(ref)) continue;
		problems.report({
			rule: 'reference-resolves',
			at: at(),
			message: `There is no ${nameOf(ref)}.${suggestion(ref, known)}`,
			hint: 'Remove the entry, or correct its name.',
		});
	}
}

/** Checks the words of one thing against those of the original, field by field. */
function checkWords({ ref, value, schema }: Original, words: Located<Words>, problems: Problems): void {
	const was = wordsIn(value, schema);
	for (const [path, text] of textsIn(words.spec)) {
		const original = valueAt(was, path);
		if (typeof original === 'string') {
			const named = figuresOf(original);
			compare(nameOf(ref), named, figuresOf(text), () => words.at(...path), problems);
		} else if (!isOfEachLanguage(path)) {
			problems.report({
				rule: 'translation-fits-original',
				at: words.at(...path),
				message: `The original of ${nameOf(ref)} has no words there.`,
				hint: 'Remove them, or write them in the original first: a translation adds nothing.',
			});
		}
	}
}

function figuresOf(text: string): ReadonlySet<string> {
	return new Set(figuresInPhrase(text).map(({ id }) => `figure:${id}`));
}
