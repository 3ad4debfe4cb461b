import { isPlain } from './change-or-range.ts';
import { isAfterBetween } from './connector-between.ts';
import type { Expression } from './expression.ts';
import { anywhere } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const CONJUNCTION = `(?:${anywhere.signs.listConjunctions})`;
const COMMA = /^\s*,\s*$/u;
const LAST = new RegExp(`^(?:\\s*,?\\s+${CONJUNCTION}\\s+|\\s*&\\s*)$`, 'iu');
const UNCLEAR = 'the sign after a later number of the list may apply to this one too';
/** A percentage above it is not what a list gives a sign to: “Of 1,200 and 40 %”. */
const MOST = 1000;

/**
 * Gives the numbers of a list the sign that only the last one has, as in “5, 7 and 9 percent”, and shows each where
 * the unit stands, as in “12 and 15 kg”. Where the numbers are written differently they may be no such list, and then
 * those without the sign cannot be read.
 *
 * @param isNumbering Whether a number identifies something: “Table 5 and 12 %” is no list.
 */
export function shareInLists(
	text: string,
	expressions: readonly Expression[],
	isNumbering: (expression: Expression) => boolean,
	language: ReadingLanguage,
): Expression[] {
	const shared = [...expressions];
	for (let first = 0; first < shared.length;) {
		const last = endOfList(text, shared, first);
		const [before, one] = [shared[first - 1], shared[first]];
		if (one && last > first && !isAfterBetween(text, one, language)) {
			const isAfterOf = before !== undefined && isOf(text, before, one, language);
			share(text, shared, first, last, isAfterOf, isNumbering);
		}
		first = last + 1;
	}
	return shared;
}

/** The index of the last member of the list that begins with an expression: itself, where it is in no list. */
function endOfList(text: string, expressions: readonly Expression[], first: number): number {
	for (let i = first; ; i++) {
		const [one, next] = [expressions[i], expressions[i + 1]];
		if (!one || !next || !isMember(one) || next.signLeads || isBound(next)) return i;
		const gap = text.slice(one.end, next.lead);
		if (COMMA.test(gap) ? next.qualifier !== undefined : !LAST.test(gap)) return i;
		if (!isMember(next)) return i + 1;
	}
}

function share(
	text: string,
	expressions: Expression[],
	first: number,
	last: number,
	isAfterOf: boolean,
	isNumbering: (expression: Expression) => boolean,
): void {
	const [before, model] = [expressions[last - 1], expressions[last]];
	if (!before || model?.decimal === undefined || model.power !== 0 || model.factor !== 1) return;
	const isClosed = LAST.test(text.slice(before.end, model.lead));
	if (!isClosed && last - first < 2) return;
	const members = expressions.slice(first, last);
	if (members.some(isNumbering)) return;
	if (model.sign === undefined) {
		if (!isClosed || isAfterOf) return;
		members.forEach((member, i) => {
			expressions[first + i] = { ...member, unitAt: member.unitAt ?? model.unitAt ?? model.end };
		});
		return;
	}
	if (members.some(({ decimal }) => Math.abs(Number(decimal)) >= MOST)) return;
	const isAlike = members.every((member) => shapeOf(text, member) === shapeOf(text, model));
	members.forEach((member, i) => {
		expressions[first + i] =
			isClosed && isAlike && !isAfterOf
				? { ...member, sign: model.sign, unitAt: member.unitAt ?? model.unitAt ?? model.end }
				: { ...member, decimal: undefined, reason: UNCLEAR };
	});
}

function isMember(expression: Expression): boolean {
	const { decimal, year, uncertainty, unitAt, isMargin } = expression;
	return (
		decimal !== undefined &&
		!year &&
		!isMargin &&
		uncertainty === undefined &&
		unitAt === undefined &&
		isPlain(expression)
	);
}

function isBound({ qualifier }: Expression): boolean {
	return qualifier !== undefined && qualifier !== 'about';
}

/** “17 of 40 and 12 %”: the list would begin within a share. */
function isOf(text: string, one: Expression, next: Expression, { shares }: ReadingLanguage): boolean {
	const gap = text.slice(one.end, next.lead);
	return shares.of.test(gap) || shares.outOf.test(gap);
}

/** How a number is written: in words, or with so many decimals. */
function shapeOf(text: string, { start, end, decimal = '' }: Expression): string {
	return /\d/.test(text.slice(start, end)) ? `${decimal.split('.')[1]?.length ?? 0}` : 'words';
}
