/**
 * How a number is written. `decimal` and `group` are the signs that can be nothing else; `either` is a sign that may be
 * one or the other, as in `1.234`.
 */
export interface NumberForm {
	readonly decimal?: '.' | ',' | undefined;
	readonly group?: string | undefined;
	readonly either?: '.' | ',' | undefined;
}

/** Signs that group digits: `.`, `,`, spaces (also those that do not break) and apostrophes. */
export const GROUP_SIGNS = [',', '.', ' ', '\u00a0', '\u202f', "'", '’'] as const;

const NUMBER = /^[+\-−]?(\d[\d.,'’ \u00a0\u202f]*|[.,]\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^\d{1,3}([.,'’ \u00a0\u202f])\d{3}(?:\1\d{3})*(?:(?!\1)([.,])\d+)?$/;
const PLAIN = /^\d*([.,])\d+$|^\d+([.,])$/;

/**
 * Reads how a number is written.
 *
 * @returns Undefined if the text is no number, whatever its decimal mark.
 */
export function numberForm(text: string): NumberForm | undefined {
	const [, digits = ''] = NUMBER.exec(text) ?? [];
	if (digits === '') return undefined;
	if (/^\d+$/.test(digits)) return {};
	const [, group, decimal] = GROUPED.exec(digits) ?? [];
	if (group !== undefined) {
		if (decimal === '.' || decimal === ',') return { group, decimal };
		const isEither = (group === '.' || group === ',') && digits.indexOf(group) === digits.lastIndexOf(group);
		if (!isEither) return { group };
		return digits.startsWith('0') ? { decimal: group } : { either: group };
	}
	const [, inside, atEnd] = PLAIN.exec(digits) ?? [];
	const mark = inside ?? atEnd;
	return mark === '.' || mark === ',' ? { decimal: mark } : undefined;
}

/** Whether a number that is written in a form can be read with a decimal mark and a sign that groups digits. */
export function fits(form: NumberForm, decimal: string, group: string | undefined): boolean {
	if (form.decimal !== undefined && form.decimal !== decimal) return false;
	if (form.group !== undefined && form.group !== group) return false;
	return form.either === undefined || form.either === decimal || form.either === group;
}

/** A number without signs that stand beside it: a currency, a percent sign, brackets, marks of notes, a flag. */
export function bareNumber(text: string): string {
	return text.replace(/^[(<>~≈≤≥$€£¥]\s?/, '').replace(/(?:\s?(?:[%‰*†‡§)]|\(\w\)))+$|\s[a-z]{1,2}$/, '');
}
