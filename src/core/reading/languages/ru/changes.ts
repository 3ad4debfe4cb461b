import type { Expression } from '../../expression.ts';
import { CHANGE } from './ranges.ts';

const FROM = /(?<!\p{L})со?\s+$/iu;
const TO = /^(?<unit>\s?[\p{L}°.]{1,16})?\s+до\s+$/u;
const CHANGES = new RegExp(CHANGE, 'iu');

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
		if (!FROM.test(text.slice(Math.max(0, from.lead - 4), from.lead)) && !FROM.test(text.slice(0, from.start)))
			continue;
		if (!TO.test(text.slice(from.end, to.start))) continue;
		const clause = text.slice(Math.max(0, from.lead - 64), from.lead).replace(/^[^]*[.;!?](?=\s)/u, '');
		const after = (/^[^.;!?]*/u.exec(text.slice(to.end, to.end + 48))?.[0] ?? '').replace(/\s[^\s]*$/u, ' ');
		if (!CHANGES.test(clause) && !CHANGES.test(after)) {
			read[i] = { ...from, decimal: undefined, reason: UNCLEAR };
			read[i + 1] = { ...to, decimal: undefined, reason: UNCLEAR };
		} else read[i] = shared(from, to);
	}
	return read;
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
