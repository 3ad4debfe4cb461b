import type { Unit } from '../model/unit.ts';
import { type CountingWord, isMeasure, isNamed } from '../reading/counting-words.ts';
import { basesIn, goesOnPer } from '../reading/read-base.ts';
import { type Divided, readDivided } from '../reading/read-measure.ts';
import { writeCount } from '../units/parse-unit.ts';
import type { Misfit, WordsAfter } from './check-counted.ts';

/** The words after a number that divide it by something else than the unit of the figure does. */
export function misfitOfRate(unit: Unit, { text, after, words, language }: WordsAfter): Misfit | undefined {
	const first = readDivided(after, words, language);
	const rest = first === undefined ? '' : after.slice(first.end);
	const second = goesOnPer(rest, language) ? readDivided(rest, words, language) : undefined;
	const all = [first, second].flatMap((each) => each ?? []);
	const several = unit.parts.flatMap(({ atom: { display } }) => (display.by === 'several' ? display : []));
	const [only] = several;
	const scaled = all.find(({ base }) => base !== 1);
	if (only !== undefined && scaled === undefined && !basesIn(text, language).includes(only.count))
		return {
			end: first?.end ?? 0,
			codes: [],
			hint: `Quote the words that say “per ${only.count}”, or correct the unit.`,
		};
	let end = 0;
	for (const divided of all) {
		end += divided.end;
		if (divided.base === 1 ? isOtherDivisor(divided, unit) : !isBase(divided, several))
			return { end, codes: divided.base === 1 ? [] : rateCodes(divided, unit) };
	}
	return undefined;
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
function rateCodes({ base, words }: Divided, unit: Unit): string[] {
	const above = unit.parts.find(({ power }) => power > 0);
	if (!Number.isSafeInteger(base)) return [];
	const [of = 'person'] = words.flatMap(({ codes }) => [...codes]);
	return [`${above?.atom.code ?? '1'}/(${writeCount(base)} ${of})`];
}

/**
 * Whether the unit does not divide by what the words divide by. Words such as “a year” or “annually” matter only if the
 * unit divides by something.
 */
function isOtherDivisor({ words, by }: Divided, unit: Unit): boolean {
	const below = unit.parts.filter(({ power, atom }) => power < 0 && atom.display.by !== 'several');
	const isOneOf = (word: CountingWord) =>
		below.some((part) => isNamed(part, word) || (word.codes.has('person') && !isMeasure(part.atom)));
	if (words.some(isOneOf)) return false;
	return by === 'per' ? true : below.some(({ atom }) => by === 'each' || atom.dimension['time'] === 1);
}
