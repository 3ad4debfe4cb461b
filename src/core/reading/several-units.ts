import type { Expression } from './expression.ts';
import type { Words } from './reading-language.ts';

/** Units of one kind by their codes, the largest first, each with its words: those of time, of length, of mass. */
export type UnitLadder = Readonly<Record<string, Words>>;

export const TWO_UNITS = 'it is given in two units';

/** What the units are, and the words between and after them. */
interface UnitWords {
	readonly ladders: readonly UnitLadder[];
	/** The word that may join the two. */
	readonly and: Words;
	/** After the smaller unit: it may be of each of the larger, “5 Tage 3 Stunden am Tag”. */
	readonly each: Words;
}

/** Two numbers as one quantity; undefined if they are not. The first may be such a quantity itself. */
export type JoinUnits = (text: string, first: Expression, second: Expression) => Expression | undefined;

/**
 * Makes a reader of two numbers as one quantity in two units: “5 Stunden 30 Minuten”. It cannot be read; where the
 * words are clear it has parts, which a figure in one of their units adds up.
 */
export function twoUnits({ ladders, and, each }: UnitWords): JoinUnits {
	const kinds = ladders.map((ladder) =>
		Object.entries(ladder).map(([unit, words]) => ({
			unit,
			larger: new RegExp(`^[\\s-]?(?:${words}),?\\s+(?:(?:${and})\\s+)?$`, 'iu'),
			smaller: new RegExp(`^[\\s-]?(?:${words})(?!\\p{L})`, 'iu'),
		})),
	);
	const ofEach = new RegExp(`^\\s+(?:${each})`, 'iu');
	return (text, first, second) => {
		const gap = text.slice(first.sum?.numberEnd ?? first.end, second.lead);
		const after = text.slice(second.end, second.end + 32);
		// A number may be part of the word of its unit: “полгода”.
		if (/^\p{L}/u.test(gap) && /\p{L}$/u.test(text.slice(first.start, first.end))) return undefined;
		for (const units of kinds) {
			const rank = units.findIndex(({ larger }) => larger.test(gap));
			const [upper, lower] = [
				units[rank],
				rank < 0 ? undefined : units.slice(rank + 1).find(({ smaller }) => smaller.test(after)),
			];
			if (upper === undefined || lower === undefined) continue;
			const words = lower.smaller.exec(after)?.[0].length ?? 0;
			const before = first.sum?.parts ?? [{ value: Number(first.decimal), unit: upper.unit }];
			const isClear =
				(first.sum !== undefined || isWhole(first)) &&
				isWhole(second) &&
				second.lead === second.start &&
				!ofEach.test(after.slice(words));
			const [parts, end] = [[...before, { value: Number(second.decimal), unit: lower.unit }], second.end + words];
			const sum = isClear ? { parts, numberEnd: second.end, end } : undefined;
			return { ...first, end, decimal: undefined, reason: TWO_UNITS, year: false, sum };
		}
		return undefined;
	};
}

/** Makes a reader that joins all quantities in several units of a text, as {@link twoUnits} joins two numbers. */
export function severalUnits(
	ladders: readonly UnitLadder[],
	and: Words,
	each: Words,
): (text: string, expressions: readonly Expression[]) => Expression[] {
	const join = twoUnits({ ladders, and, each });
	return (text, expressions) => {
		const joined: Expression[] = [];
		for (const expression of expressions) {
			const last = joined.at(-1);
			const both = last && join(text, last, expression);
			if (both === undefined) joined.push(expression);
			else joined[joined.length - 1] = both;
		}
		return joined;
	};
}

function isWhole({ decimal, power, factor, sign, signLeads, isMargin, year, sum }: Expression): boolean {
	const isPlain = power === 0 && factor === 1 && sign === undefined && !signLeads && !isMargin && !year;
	return isPlain && sum === undefined && /^\d+$/.test(decimal ?? '');
}
