import { formPattern } from '../format/form-pattern.ts';
import { formatList } from '../format/intl-formatters.ts';
import { type NamesOfUnit, namesOfUnit } from '../format/names-of-unit.ts';
import type { Unit } from '../model/unit.ts';
import type { Unplaced } from '../problem.ts';
import type { SentencePiece } from './sentence-piece.ts';

/** A figure without its unit, beside words that do not name the unit. */
export interface UnitNotNamed extends Unplaced {
	/** Index of the piece that is the figure. */
	readonly piece: number;
}

/** Stands for a figure without its unit, and for any other figure. */
const NUMBER = '\uFFFC';
const FIGURE = '\uFFFD';

/** Characters on each side of a figure that are looked at. */
const REACH = 200;
/** What a word may not go on with: “firms” does not stand in “firms-years”. */
const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}]|[-‐‑]\\p{L})';
const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}]|\\p{L}[-‐‑])';
/** Further numbers of one list: “5, 7 and 12 firms”. */
const LIST = `(?:[\\s,;–—-]+(?:\\p{L}{1,3}\\s+)?${NUMBER})*`;
/** Words between two that belong together, such as the “in a” of “firms in a year”. */
const FEW_WORDS = "(?:[\\s:–—]+[\\p{L}\\p{M}'’]+){0,2}[\\s:–—/]+";
/** The end of a sentence or of a part of it. */
const NO_WORD_AFTER = /^\s*(?:$|[.,;:!?)\]»”…])/u;

/**
 * Finds the figures that are shown as a number alone, and whose unit the words beside them do not name: a name or a
 * listed form of what is counted right after the number (“147 компаниях”), or at the end of a sentence before it
 * (“Компаний было 147.”); and then each unit that it is divided by, after it or before it, with two words between.
 *
 * @param language BCP 47 tag of the text.
 */
export function unitsNotNamed(pieces: readonly SentencePiece[], language: string): UnitNotNamed[] {
	if (pieces.every(({ unit }) => unit === undefined)) return [];
	const shown = pieces.map(({ kind, text, unit }) => (kind !== 'figure' ? text : unit === undefined ? FIGURE : NUMBER));
	return pieces.flatMap(({ text, unit }, piece): UnitNotNamed[] => {
		if (unit === undefined) return [];
		const before = shown.slice(0, piece).join('').slice(-REACH);
		const after = shown
			.slice(piece + 1)
			.join('')
			.slice(0, REACH);
		const names = namesOfUnit(unit, language);
		return isNamed(names, before, after) ? [] : [{ piece, ...notNamed(text, unit, names, after) }];
	});
}

function isNamed({ counted, per }: NamesOfUnit, before: string, after: string): boolean {
	const list = new RegExp(`^${LIST}`, 'u').exec(after)?.[0] ?? '';
	let rest = after.slice(list.length);
	if (counted.length > 0) {
		const name = new RegExp(`^\\s+${anyOf(counted)}`, 'iu').exec(rest)?.[0];
		if (name !== undefined) rest = rest.slice(name.length);
		else if (!NO_WORD_AFTER.test(rest) || !standsBefore(counted, before)) return false;
	}
	return per.every((names) => {
		const found = new RegExp(`^${FEW_WORDS}${anyOf(names)}`, 'iu').exec(rest)?.[0];
		if (found === undefined) return standsBefore(names, before);
		rest = rest.slice(found.length);
		return true;
	});
}

function standsBefore(names: readonly string[], before: string): boolean {
	return new RegExp(`${anyOf(names)}${FEW_WORDS}$`, 'iu').test(before);
}

/** The longest name that fits comes first. */
function anyOf(names: readonly string[]): string {
	const longestFirst = names.toSorted((a, b) => b.length - a.length);
	return `${WORD_BEGINS}(?:${longestFirst.map(formPattern).join('|')})${WORD_ENDS}`;
}

function notNamed(shown: string, unit: Unit, { counted, per }: NamesOfUnit, after: string): Unplaced {
	const words = /^(?:\s+[\p{L}\p{M}'’-]+){1,3}/u.exec(after)?.[0].trim().replace(/\s+/g, ' ');
	const listed = [counted, ...per].filter((names) => names.length > 0);
	const names = listed.map((each) => `“${each.slice(0, 3).join('”, “')}”`);
	return {
		rule: 'form-is-listed',
		message:
			`“${shown}” is shown without its unit, “${unit.code}”, and ` +
			(words === undefined ? 'no word beside it names it.' : `“${words}” beside it does not name it.`),
		hint:
			`Write right after it ${formatList(names, 'en')}; list another form in data/units.yaml, in \`forms\` of the ` +
			'unit; or leave the form `number` out.',
	};
}
