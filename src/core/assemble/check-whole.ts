import { formatQuantity } from '../format/format-quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { Problem } from '../problem.ts';
import type { ChartDraft, Drawn } from './drawable.ts';

/** What the parts come to: 100 of percent, 1 of pure numbers. */
export function wholeOf(unit: Unit): number {
	return 1 / unit.scale;
}

/** Parts rounded to whole percents may miss the whole by half a percent each. */
export function checkWhole({ spec, at }: ChartDraft, series: Drawn['series'], unit: Unit, locale: string): Problem[] {
	const place = spec.series === undefined ? at('rows') : at('series');
	const hint = 'Name every part of one whole, or choose the kind `bar`.';
	if (Object.keys(unit.dimension).length > 0)
		return [
			{ rule: 'shares-make-a-whole', at: place, message: `Figures in ${unit.code} are not shares of a whole.`, hint },
		];
	const marks = series.flatMap((each) => each.marks);
	const negative = marks.find(({ value = 0 }) => value < 0);
	if (negative !== undefined)
		return [
			{
				rule: 'shares-make-a-whole',
				at: place,
				message: `“${negative.label}” is ${negative.text}, and no part of a whole is less than nothing.`,
				hint,
			},
		];
	const sum = marks.reduce((total, { value = 0 }) => total + value, 0);
	const whole = wholeOf(unit);
	if (Math.abs(sum - whole) <= (whole / 200) * marks.length) return [];
	const tell = (value: number) =>
		formatQuantity({ quantity: { kind: 'number', value: Number(value.toPrecision(12)) }, unit }, locale);
	return [
		{ rule: 'shares-make-a-whole', at: place, message: `The parts come to ${tell(sum)}, not to ${tell(whole)}.`, hint },
	];
}
