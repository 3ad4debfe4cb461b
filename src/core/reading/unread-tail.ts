/** Powers of ten that leave no doubt: `× 10^6` and `× 10⁶` behind a number. */
const POWER = /^\s?[x×·⋅*]\s?10(?:\^\(?([-−+]?\d{1,2})\)?|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2}))(?![\p{N}.,]\d)/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function readPower(after: string): { readonly length: number; readonly exponent: number } | undefined {
	const match = POWER.exec(after);
	if (!match) return undefined;
	const written =
		match[1] ??
		[...(match[2] ?? '')].map((letter) => (RAISED.includes(letter) ? RAISED.indexOf(letter) : letter)).join('');
	return { length: match[0].length, exponent: Number(written.replace(/[−⁻]/u, '-').replace('⁺', '')) };
}

/**
 * A mark of a power that is lost or not whole: `10⁶` may as well be a 10 with a note, and `5 × 106` a copy of 5 × 10⁶.
 */
const POWERS = new RegExp(
	'^(?:[⁰¹²³⁴-⁹⁺⁻]+|\\^\\s?\\(?[-−+]?\\d*\\)?|[eE][+\\-−]?\\d+|\\sE[+\\-−]?\\d+' +
		'|\\s?[x×·⋅*]\\s?10(?:\\^\\(?[-−+]?\\d+\\)?|[⁰¹²³⁴-⁹⁺⁻]+|[1-9]\\d?(?![\\d.,]\\d|\\d)|[-−–]\\d{1,2}(?!\\d))' +
		'|\\s?[x×·⋅*]\\s?10(?:\\*\\*|[eE])[+\\-−]?\\d+|\\s10(?:\\^[-−+]?\\d+|[²³⁴-⁹⁻]+)|\\s\\d{1,2}\\/\\d+)',
	'u',
);
/** Marks that part the digits of one number somewhere, and characters that cannot be seen. */
const JOINED = /^(?:[·⋅∙•．，٫٬⁄∕／：ʼ՚′`´˙‧・\u00ad\u180e\u200b-\u200d\u2060\ufeff\u2000-\u2003\u3000]\p{N}+)+/u;
const OTHER_DIGITS = /^(?![½¼¾⅛⅜⅝⅞])\p{N}+/u;
/** Three digits that begin with a nought are the end of a number. */
const REST_OF_NUMBER = /^[,.]?\s{1,3}0\d\d(?!\d)/u;
const APART = /^(?:\t|\r?\n[^\S\r\n]?|[^\S\r\n]{2,3})\d{3}(?!\d)/u;
/** A number that fills a cell of a table, or a line, has its neighbour in another one. */
const CELL_STARTS = /(?:^|[\t\n]|\s\s)[\p{Sc}~≈<>]?$/u;
const CELL_ENDS = /^(?:\s?%)?(?:\s*$|[\t\r\n]|\s\s)/u;

/** What follows digits so closely that the number may go on in it; `reason` where the text does not show why. */
export function unreadTail(
	digits: string,
	before: string,
	after: string,
): { readonly length: number; readonly reason?: string } | undefined {
	const length = [POWERS, JOINED, OTHER_DIGITS]
		.map((pattern) => pattern.exec(after)?.[0].length ?? 0)
		.find((each) => each > 0);
	if (length !== undefined)
		return /^[⁰¹²³⁴-⁹]/u.test(after)
			? { length, reason: 'a raised digit may be a power or the mark of a note' }
			: { length };
	if (!/^\d{1,3}$/.test(digits)) return undefined;
	const apart = REST_OF_NUMBER.exec(after)?.[0] ?? APART.exec(after)?.[0];
	if (apart === undefined) return undefined;
	const isTable = !REST_OF_NUMBER.test(after) && CELL_STARTS.test(before) && CELL_ENDS.test(after.slice(apart.length));
	return isTable ? undefined : { length: apart.length, reason: 'the digits behind the gap may belong to it' };
}
