import type { Expression } from '../../expression.ts';

/** Units of one kind, the largest first: the code of each, and the words for it. */
const ladders = [
	{
		...{ year: 'год(?:а|у|ом)?|лет', month: 'месяц\\p{L}{0,2}|мес\\.?', week: 'недел\\p{L}{1,2}|нед\\.?' },
		...{ day: 'дн(?:я|ей|ям|ями|ях)|день|сут(?:ки|ок|кам|ками|ках)', hour: 'час\\p{L}{0,2}|ч\\.?' },
		...{ minute: 'минут\\p{L}{0,3}|мин\\.?', second: 'секунд\\p{L}{0,3}|сек\\.?|с' },
	},
	{
		km: 'километр\\p{L}{0,3}|км',
		m: 'метр\\p{L}{0,3}|м',
		cm: 'сантиметр\\p{L}{0,3}|см',
		mm: 'миллиметр\\p{L}{0,3}|мм',
	},
	{ t: 'тонн\\p{L}{0,3}|т', kg: 'килограмм\\p{L}{0,3}|кг', g: 'грамм\\p{L}{0,3}|г' },
].map((units) =>
	Object.entries(units).map(([unit, words]) => ({
		unit,
		larger: new RegExp(`^[\\s-]?(?:${words}),?\\s+(?:и\\s+)?$`, 'iu'),
		smaller: new RegExp(`^[\\s-]?(?:${words})(?!\\p{L})`, 'iu'),
	})),
);
/** “Час и 15 минут”: the number of the larger unit is not written. */
const ONE_BEFORE = /(?<!\p{N}\s?)(?<!\p{L})(?:год|месяц|недел[яю]|день|сутки|час|минут[ау])\s+и\s+$/iu;
const TIME_AFTER = /^[\s-](?:месяц|недел|дн|день|сут|час|минут|секунд)/iu;
/** The smaller one may be of each of the larger: “5 дней 3 часа в день”. */
const EACH = /^\s+(?:в\s+(?:день|сутки|неделю|час|месяц|год)|кажд|ежедневно)/iu;
export const TWO_UNITS = 'it is given in two units';

/**
 * Two numbers as one quantity that cannot be read: “5 часов 30 минут”. If the words are clear it has parts, which a
 * figure in one of their units adds up. The first may be such a quantity itself.
 */
export function inTwoUnits(text: string, first: Expression, second: Expression): Expression | undefined {
	const gap = text.slice(first.sum?.numberEnd ?? first.end, second.lead);
	const after = text.slice(second.end, second.end + 24);
	// “Полгода” is one word.
	if (/^\p{L}/u.test(gap) && /\p{L}$/u.test(text.slice(first.start, first.end))) return undefined;
	for (const units of ladders) {
		const rank = units.findIndex(({ larger }) => larger.test(gap));
		const [upper, lower] = [units[rank], rank < 0 ? undefined : units.slice(rank + 1).find(isBefore(after))];
		if (upper === undefined || lower === undefined) continue;
		const words = lower.smaller.exec(after)?.[0].length ?? 0;
		const before = first.sum?.parts ?? [{ value: Number(first.decimal), unit: upper.unit }];
		const isClear =
			(first.sum !== undefined || isWhole(first)) &&
			isWhole(second) &&
			second.lead === second.start &&
			!EACH.test(after.slice(words));
		const [parts, end] = [[...before, { value: Number(second.decimal), unit: lower.unit }], second.end + words];
		const sum = isClear ? { parts, numberEnd: second.end, end } : undefined;
		return { ...first, end, decimal: undefined, reason: TWO_UNITS, year: false, sum };
	}
	return undefined;
}

/** Whether a number is the smaller part of a quantity whose larger part is one: 15 of “час и 15 минут”. */
export function isAfterOne(text: string, { lead, end }: Expression): boolean {
	return ONE_BEFORE.test(text.slice(Math.max(0, lead - 24), lead)) && TIME_AFTER.test(text.slice(end, end + 16));
}

function isBefore(after: string): (unit: { readonly smaller: RegExp }) => boolean {
	return ({ smaller }) => smaller.test(after);
}

function isWhole({ decimal, power, factor, sign, signLeads, isMargin, year, sum }: Expression): boolean {
	const isPlain = power === 0 && factor === 1 && sign === undefined && !signLeads && !isMargin && !year;
	return isPlain && sum === undefined && /^\d+$/.test(decimal ?? '');
}
