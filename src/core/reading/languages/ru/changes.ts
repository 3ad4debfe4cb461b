import type { Expression } from '../../expression.ts';
import { CHANGE } from './ranges.ts';

const FROM = /(?<!\p{L})со?\s+$/iu;
const TO = /^(?<unit>\s?[\p{L}°.]{1,16})?\s+до\s+$/u;
const CHANGES = new RegExp(CHANGE, 'iu');

/** Characters on each side in which a word for a change is looked for: fewer than are read around a quote. */
const REACH = 40;

const UNCLEAR = 'whether the two numbers are a range, or before and after a change, is not clear';
const SHARED_SCALE = 'the scale word after the next number may apply to this one too';

/**
 * Two numbers that “с … до” joins are before and after a change: “вырос с 7 до 13 %”. Each has the scale and the sign
 * of the second. Without a word for a change near them they may be a range, and cannot be read.
 */
export function readChanges(text: string, expressions: readonly Expression[]): Expression[] {
	const read = [...expressions];
	for (let i = 0; i + 1 < read.length; i++) {
		const [from, to] = [read[i], read[i + 1]];
		if (from === undefined || to === undefined || (from.year && to.year)) continue;
		if (![from.lead, from.start].some((at) => FROM.test(text.slice(Math.max(0, at - 4), at)))) continue;
		if (!TO.test(text.slice(from.end, to.start))) continue;
		if (!isChange(text, from, to)) {
			read[i] = { ...from, decimal: undefined, reason: UNCLEAR };
			read[i + 1] = { ...to, decimal: undefined, reason: UNCLEAR };
		} else read[i] = shared(from, to);
	}
	return read;
}

/** Whether a word for a change stands near two numbers, in their sentence. */
function isChange(text: string, { lead }: Expression, { end }: Expression): boolean {
	const before = text.slice(Math.max(0, lead - REACH), lead);
	const after = text.slice(end, end + REACH);
	const whole = lead > REACH ? before.replace(/^\S*/u, '') : before;
	return (
		CHANGES.test(whole.replace(/^[^]*[.;!?](?=\s)/u, '')) ||
		CHANGES.test((/^[^.;!?]*/u.exec(after)?.[0] ?? '').replace(/\S*$/u, ''))
	);
}

/** In “вырос с 900 до 2 тысяч” it is not clear whether both are in thousands. */
function shared(from: Expression, to: Expression): Expression {
	if (to.decimal === undefined) return { ...from, decimal: undefined, reason: to.reason ?? UNCLEAR };
	const isScaled = from.power === 0 && from.factor === 1 && (to.power > 0 || to.factor > 1);
	const sign = from.sign ?? to.sign;
	if (!isScaled) return { ...from, sign, year: from.year && sign === undefined };
	if (Math.abs(Number(from.decimal)) >= 100) return { ...from, decimal: undefined, reason: SHARED_SCALE };
	return { ...from, power: to.power, factor: to.factor, sign, year: false };
}
