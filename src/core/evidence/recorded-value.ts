import { z } from 'zod';
import type { Quantity } from '../model/quantity.ts';

const Bound = z.union([z.number(), z.literal('unstated')]);

/** A value as data: a point, a range, a share, a date or a period; `unstated` if the cell of the data set is empty. */
export const RecordedValue = z.union([
	z.number(),
	z.strictObject({ low: Bound, high: Bound }),
	z.strictObject({ of: z.number(), in: z.number() }),
	z.strictObject({ date: z.string() }),
	z.strictObject({ start: z.string(), end: z.string() }),
	z.literal('unstated'),
]);

export function recordedValue(quantity: Quantity): z.infer<typeof RecordedValue> {
	switch (quantity.kind) {
		case 'number':
			return quantity.value;
		case 'range':
			return { low: quantity.low, high: quantity.high };
		case 'share':
			return { of: quantity.of, in: quantity.in };
		case 'date':
			return { date: quantity.date };
		case 'interval':
			return { start: quantity.start, end: quantity.end };
		case 'unstated':
			return 'unstated';
	}
}
