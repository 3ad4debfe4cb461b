import type { Expression } from '../../expression.ts';
import { twoUnits, type UnitLadder } from '../../several-units.ts';

const ladders: readonly UnitLadder[] = [
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
];
/** “Час и 15 минут”: the number of the larger unit is not written. */
const ONE_BEFORE = /(?<!\p{N}\s?)(?<!\p{L})(?:год|месяц|недел[яю]|день|сутки|час|минут[ау])\s+и\s+$/iu;
const TIME_AFTER = /^[\s-](?:месяц|недел|дн|день|сут|час|минут|секунд)/iu;

/** Two numbers as one quantity: “5 часов 30 минут”. “5 дней 3 часа в день” is three hours of each day. */
export const inTwoUnits = twoUnits({
	ladders,
	and: 'и',
	each: 'в\\s+(?:день|сутки|неделю|час|месяц|год)|кажд|ежедневно',
});

/** Whether a number is the smaller part of a quantity whose larger part is one: 15 of “час и 15 минут”. */
export function isAfterOne(text: string, { lead, end }: Expression): boolean {
	return ONE_BEFORE.test(text.slice(Math.max(0, lead - 24), lead)) && TIME_AFTER.test(text.slice(end, end + 16));
}
