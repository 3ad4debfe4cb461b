import type { Expression } from '../../expression.ts';

const METRE = 'met(?:re|er)s?';
const LITRE = 'lit(?:re|er)s?';
const GRAM = 'gram(?:me)?s?';

/** Units that people give one after another, the largest first. */
const ladders = [
	[
		...['centur(?:y|ies)', 'decades?', 'years?|yrs?', 'months?|mths?', 'weeks?|wks?', 'days?'],
		...['hours?|hrs?|h', 'minutes?|mins?', 'seconds?|secs?|s'],
	],
	['miles?|mi', 'yards?|yds?', 'feet|foot|ft', 'inch(?:es)?|in'],
	[`kilo${METRE}|km`, `${METRE}|m`, `centi${METRE}|cm`, `milli${METRE}|mm`],
	['ton(?:ne)?s?|t', `kilo(?:${GRAM})?s?|kg`, `${GRAM}|g`, `milli${GRAM}|mg`],
	['stones?|st', 'pounds?|lbs?', 'ounces?|oz'],
	['gallons?|gal', 'quarts?|qt', 'pints?|pt'],
	['pounds?|dollars?|euros?', 'pence|cents?'],
	[`${LITRE}|l`, `centi${LITRE}|cl`, `milli${LITRE}|ml`],
].map((units) => units.map((words) => new RegExp(`^(?:${words})$`, 'iu')));

const PRIMES = /^['’′]\s?$/u;
const PRIME_AFTER = /^(?:["”″]|['’′]{2})/u;
/** A unit after which the smaller one may be left out: “5 foot 2”, “1 h 30”. */
const SMALLER_LEFT_OUT = /^(?:foot|feet|ft|h)$/iu;
const CLAUSE_ENDS = /^\s*(?:$|[.,;:!?)\]”"’]|tall(?!\p{L}))/u;
const BETWEEN = /^[\s-]?(\p{L}+)\.?(?:,?\s+(?:and\s+)?)?$/iu;
const UNIT_AFTER = /^[\s-]?(\p{L}+)(?!\p{L})/iu;

/** Whether two numbers are one quantity in two units: “5 feet 2 inches”, “one year and six months”. */
export function isInTwoUnits(text: string, first: Expression, second: Expression): boolean {
	const gap = text.slice(first.end, second.start);
	const after = text.slice(second.end, second.end + 16);
	if (PRIMES.test(gap)) return PRIME_AFTER.test(after);
	const larger = /^\s?$/.test(gap) && /\dm$/.test(text.slice(first.start, first.end)) ? 'm' : BETWEEN.exec(gap)?.[1];
	const smaller = UNIT_AFTER.exec(after)?.[1];
	if (larger === undefined) return false;
	if (SMALLER_LEFT_OUT.test(larger) && /^\d{1,2}$/.test(second.decimal ?? '') && CLAUSE_ENDS.test(after)) return true;
	if (smaller === undefined) return false;
	return ladders.some((units) => {
		const rank = units.findIndex((unit) => unit.test(larger));
		return rank >= 0 && units.slice(rank + 1).some((unit) => unit.test(smaller));
	});
}
