import type { Unit } from '../model/unit.ts';
import { type CountingWord, isMeasure, isNamed } from '../reading/counting-words.ts';
import { baseBefore, basesIn, goesOnPer } from '../reading/read-base.ts';
import { type Divided, readDivided } from '../reading/read-measure.ts';
import { readNegativePowers } from '../reading/read-negative-powers.ts';
import { writeCount } from '../units/parse-unit.ts';
import type { Misfit, WordsAfter } from './check-counted.ts';
import { isNamedAlike } from './named-alike.ts';

const SENTENCE_ENDS = /[.;!?](?=\s)|\n\s*\n/u;
const CLAUSE_ENDS = /[.;!?](?=\s)|\n/u;
/** The clause after a number, up to the next number. */
const CLAUSE_AFTER = /^[^.;!?\n\p{N}]*(?:\p{N}[\p{N}.,'’\s]*)?/u;

/** The words after a number that divide it by something else than the unit of the figure does. */
export function misfitOfRate(unit: Unit, { before, after, words, language }: WordsAfter): Misfit | undefined {
	const first = readDivided(after, words, language);
	const rest = first === undefined ? '' : after.slice(first.end);
	const second = goesOnPer(rest, language) ? readDivided(rest, words, language) : undefined;
	const powers = readNegativePowers(after, words);
	const all = powers.length > 0 ? powers : [first, second].flatMap((each) => each ?? []);
	const several = unit.parts.flatMap(({ atom: { display } }) => (display.by === 'several' ? display : []));
	let end = 0;
	for (const divided of all) {
		end += divided.end;
		const { base } = divided;
		if (base === 1 ? isOtherDivisor(divided, unit, { words, language }) : !isBase(divided, several))
			return { end, codes: [], hint: base === 1 ? undefined : hintOf(divided, unit) };
	}
	const isScaled = all.some(({ base }) => base !== 1);
	const isShare = unit.parts.some(({ atom }) => atom.ucum.startsWith('%'));
	const base =
		isScaled || isShare || several.length > 0
			? undefined
			: baseBefore(before.split(SENTENCE_ENDS).at(-1) ?? '', language);
	if (base !== undefined)
		return { end, before: base.length, codes: [], hint: hintOf({ base: base.value, words: [] }, unit) };
	const unsaid = several.find(
		({ count }) =>
			!isScaled && !clausesAround(before, after).some((clause) => basesIn(clause, language).includes(count)),
	);
	return (
		unsaid && {
			end,
			codes: [],
			hint: `Quote the words that say “per ${unsaid.count}”, or correct the unit ${unit.code}.`,
		}
	);
}

/** The clause before a number, and the one after it up to the next number. */
export function clausesAround(before: string, after: string): string[] {
	return [before.split(CLAUSE_ENDS).at(-1) ?? '', CLAUSE_AFTER.exec(after)?.[0] ?? ''];
}

type Several = Extract<Unit['parts'][number]['atom']['display'], { by: 'several' }>;

/** Whether a unit divides by as many of the same as the words do. */
function isBase({ base, words }: Divided, several: readonly Several[]): boolean {
	return several.some(({ count, of }) => {
		const fits = (word: CountingWord) =>
			isNamed({ atom: of, power: 1 }, word) || (word.codes.has('person') && !isMeasure(of));
		return count === base && (words.length === 0 || words.some(fits));
	});
}

/** The unit to write for a rate per several of something: `death/(1e5 person)`. */
function hintOf({ base, words }: Pick<Divided, 'base' | 'words'>, unit: Unit): string | undefined {
	if (!Number.isSafeInteger(base)) return undefined;
	const above = unit.parts.find(({ power }) => power > 0)?.atom.code ?? '1';
	const [of] = words.flatMap(({ codes }) => [...codes]);
	return of === undefined
		? `Use a unit such as ${above}/(${writeCount(base)} person), with the code of what stands after “per”.`
		: `Use the unit ${above}/(${writeCount(base)} ${of}), or quote another passage.`;
}

/**
 * Whether the unit does not divide by what the words divide by. Words such as “a year” or “annually” matter only if the
 * unit divides by something.
 */
function isOtherDivisor({ words, by }: Divided, unit: Unit, known: Pick<WordsAfter, 'words' | 'language'>): boolean {
	const below = unit.parts.filter(({ power, atom }) => power < 0 && atom.display.by !== 'several');
	const isOneOf = (word: CountingWord) =>
		below.some(
			(part) =>
				isNamed(part, word) || isNamedAlike(part, word, known) || (word.codes.has('person') && !isMeasure(part.atom)),
		);
	if (words.some(isOneOf)) return false;
	return by === 'per' ? true : below.some(({ atom }) => by === 'each' || atom.dimension['time'] === 1);
}
