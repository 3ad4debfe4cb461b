import { isUnitAfter, UNITS } from './connector-between.ts';
import type { Expression } from './expression.ts';
import { anywhere, perLanguage } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const DENIED = 'whether the words before the previous number also deny it is not clear';
/** Between two bounds: “never below 5 firms or above 10 firms”. */
const ALTERNATIVE = new RegExp(`^${UNITS},?\\s+(?:${anywhere.signs.listConjunctions})\\s+(?:\\p{L}+\\s+){0,2}$`, 'iu');
const ENDS = /^\s*(?:[.,;:!?)]|$)/u;
const STRICT = { 'at least': 'more than', 'at most': 'less than' } as const;

/**
 * Makes the second bound of “never below 5 or above 10” unreadable, for the negation may go on to it, and then it is an
 * upper one. Such bounds are on one side where the negation is not counted, and only the first has “or equal”.
 */
export function withoutDeniedBounds(
	text: string,
	expressions: readonly Expression[],
	language: ReadingLanguage,
): Expression[] {
	return expressions.map((second, i) => {
		const first = expressions[i - 1];
		const isDenied = first !== undefined && mayBeDenied(text, first, second, language);
		return isDenied ? { ...second, decimal: undefined, reason: second.reason ?? DENIED } : second;
	});
}

/** “Less than or equal to 40”, which nothing denies. */
const OR = new RegExp(`(?<!\\p{L})(?:${anywhere.signs.listConjunctions})(?!\\p{L})`, 'iu');
const deniedOf = perLanguage(({ ranges: { denied } }) => new RegExp(`(?<!\\p{L})(?:${denied})(?!\\p{L})`, 'iu'));

function mayBeDenied(text: string, first: Expression, second: Expression, language: ReadingLanguage): boolean {
	const { qualifier } = first;
	if (qualifier !== 'at least' && qualifier !== 'at most') return false;
	if (second.qualifier !== STRICT[qualifier] || second.lead - first.end > 48) return false;
	const words = text.slice(first.lead, first.start);
	if (OR.test(words) && !deniedOf(language).test(words)) return false;
	const found = ALTERNATIVE.exec(text.slice(first.end, second.lead));
	const unit = found?.groups?.['unit'];
	if (found === null) return false;
	return unit === undefined || isUnitAfter(text, second, unit) || ENDS.test(text.slice(second.end, second.end + 16));
}
