import type { Expression } from '../../expression.ts';
import type { PartInUnit } from '../../reading.ts';

const METRE = 'met(?:re|er)s?';
const LITRE = 'lit(?:re|er)s?';
const GRAM = 'gram(?:me)?s?';

/** Units that people give one after another, the largest first, by code. Some are not built in. */
const ladders = [
	{
		...{ century: 'centur(?:y|ies)', decade: 'decades?', year: 'years?|yrs?', month: 'months?|mths?' },
		...{ week: 'weeks?|wks?', day: 'days?', hour: 'hours?|hrs?|h', minute: 'minutes?|mins?' },
		second: 'seconds?|secs?|s',
	},
	{ mile: 'miles?|mi', yard: 'yards?|yds?', foot: 'feet|foot|ft', inch: 'inch(?:es)?|in' },
	{ km: `kilo${METRE}|km`, m: `${METRE}|m`, cm: `centi${METRE}|cm`, mm: `milli${METRE}|mm` },
	{ t: 'tonnes?|t', ton: 'tons?', kg: `kilo(?:${GRAM})?s?|kg`, g: `${GRAM}|g`, mg: `milli${GRAM}|mg` },
	{ stone: 'stones?|st', lb: 'pounds?|lbs?', oz: 'ounces?|oz' },
	{ gallon: 'gallons?|gal', quart: 'quarts?|qt', pint: 'pints?|pt' },
	{ money: 'pounds?|dollars?|euros?', hundredth: 'pence|cents?' },
	{ L: `${LITRE}|l`, cL: `centi${LITRE}|cl`, mL: `milli${LITRE}|ml` },
].map((units) => Object.entries(units).map(([unit, words]) => ({ unit, pattern: new RegExp(`^(?:${words})$`, 'iu') })));

const PRIMES = /^['’′]\s?$/u;
const PRIME_AFTER = /^(?:["”″]|['’′]{2})/u;
/** A unit after which the smaller one may be left out: “5 foot 2”, “1 h 30”. */
const SMALLER_LEFT_OUT = /^(?:foot|feet|ft|h)$/iu;
const CLAUSE_ENDS = /^\s*(?:$|[.,;:!?)\]”"’]|tall(?!\p{L}))/u;
const BETWEEN = /^[\s-]?(\p{L}+)\.?(?:,?\s+(?:and\s+)?)?$/iu;
/** The unit is read as money or as a scale: “3 pounds 4 ounces”, “3m 20cm”. */
const POUNDS = /\s(pounds?)$/iu;
const METRES = /\d(m)$/u;
const NOTHING = /^\s?$/;
const AFTER_POUNDS = /^,?\s+(?:and\s+)?$/iu;
/** The smaller one may be of each of the larger: “5 days, 3 hours each day”. */
const EACH = /^\s+(?:each|every|an?|per|daily)(?!\p{L})/iu;
const UNIT_AFTER = /^[\s-]?(\p{L}+)(?!\p{L})/iu;

/** A quantity in two units. */
interface TwoUnits {
	readonly end: number;
	/** Absent if the words do not name both units, or a number is not clear. */
	readonly parts?: readonly PartInUnit[] | undefined;
}

/**
 * Reads two numbers that are one quantity in two units: “5 feet 2 inches”, “one year and six months”. The first may be
 * such a quantity itself: “1 year 2 months” before “and 3 days”.
 */
export function readTwoUnits(text: string, first: Expression, second: Expression): TwoUnits | undefined {
	const numberEnd = first.sum?.numberEnd ?? first.end;
	const gap = text.slice(numberEnd, second.start);
	const after = text.slice(second.end, second.end + 16);
	if (PRIMES.test(gap)) return PRIME_AFTER.test(after) ? { end: second.end } : undefined;
	const inside = unitInside(text.slice(first.start, numberEnd), gap);
	const larger = inside ?? BETWEEN.exec(gap)?.[1];
	if (larger === undefined) return undefined;
	const isLeftOut = SMALLER_LEFT_OUT.test(larger) && CLAUSE_ENDS.test(after);
	if (isLeftOut && /^\d{1,2}$/.test(second.decimal ?? '')) return { end: second.end };
	const [words, smaller] = UNIT_AFTER.exec(after) ?? [];
	if (words === undefined || smaller === undefined) return undefined;
	for (const units of ladders) {
		const rank = units.findIndex(({ pattern }) => pattern.test(larger));
		const lower = rank < 0 ? undefined : units.slice(rank + 1).find(({ pattern }) => pattern.test(smaller));
		const upper = units[rank];
		if (upper === undefined || lower === undefined) continue;
		const isOfEach = EACH.test(text.slice(second.end + words.length, second.end + words.length + 16));
		const isClear =
			!isOfEach && isWhole(first, inside) && isPlain(second, text.slice(second.lead, second.start), larger);
		const before = first.sum?.parts ?? [{ value: Number(first.decimal), unit: upper.unit }];
		const parts = [...before, { value: Number(second.decimal), unit: lower.unit }];
		return { end: second.end + words.length, parts: isClear ? parts : undefined };
	}
	return undefined;
}

/** The larger unit, where it was read as a part of the number. */
function unitInside(number: string, gap: string): string | undefined {
	const [words, follows] = METRES.test(number) ? [METRES, NOTHING] : [POUNDS, AFTER_POUNDS];
	return follows.test(gap) ? words.exec(number)?.[1] : undefined;
}

/** Whether a number is whole and has nothing beside it but its unit, which may have been read as money or a scale. */
function isWhole(first: Expression, inside: string | undefined): boolean {
	const { decimal, sum, factor, year, signLeads, sign, power } = first;
	if (sum !== undefined) return true;
	const isAlone = inside === 'm' ? true : power === 0 && (sign === undefined || inside !== undefined);
	return /^\d+$/.test(decimal ?? '') && factor === 1 && !year && !signLeads && isAlone;
}

/** @param beside The words before the number, such as “min 15”, may be a bound or the unit of the number before it. */
function isPlain({ decimal, sign, power, factor, isMargin }: Expression, beside: string, larger: string): boolean {
	const isNumber = /^\d+(?:\.\d{1,4})?$/.test(decimal ?? '') && power === 0 && factor === 1;
	return isNumber && sign === undefined && !isMargin && ['', larger].includes(beside.replace(/\.?\s*$/u, ''));
}
