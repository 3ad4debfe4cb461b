import { isPlain } from './change-or-range.ts';
import { isAfterBetween } from './connector-between.ts';
import type { Expression } from './expression.ts';
import { anywhere } from './languages.ts';
import type { ReadingLanguage } from './reading-language.ts';

const CONJUNCTION = `(?:${anywhere.signs.listConjunctions})`;
const COMMA = /^\s*,\s*$/u;
const LAST = new RegExp(`^(?:\\s*,?\\s+${CONJUNCTION}\\s+|\\s*&\\s*)$`, 'iu');
/** “12 (men) and 15 % (women)”: words in a bracket between the members of a list. */
const BRACKET = /^\s?(?:\([^()]*\)|\[[^[\]]*\])/u;
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
	const [outer, shared] = [withoutBrackets(expressions), new Map<Expression, Expression>()];
	for (let first = 0; first < outer.length;) {
		const last = endOfList(text, outer, first);
		const [before, one] = [outer[first - 1], outer[first]];
		if (one && last > first && !isAfterBetween(text, one, language)) {
			const isPartOf = before !== undefined && isOf(text, before, one, language);
			const list = { members: outer.slice(first, last), last: outer[last], isPartOf };
			share(text, list, isNumbering, language).forEach((each, i) => {
				const member = list.members[i];
				if (member) shared.set(member, each);
			});
		}
		first = last + 1;
	}
	return expressions.map((expression) => shared.get(expression) ?? expression);
}

/** The expressions but those in a bracket after another one: 2020 of “5 (2020) and 7 % (2021)”. */
function withoutBrackets(expressions: readonly Expression[]): Expression[] {
	let inside = 0;
	return expressions.filter(({ start, unitAt = 0 }) => {
		const isOuter = start >= inside;
		inside = Math.max(inside, unitAt);
		return isOuter;
	});
}

/** The text between two numbers, without a bracket after the first. */
function gapBetween(text: string, one: Expression, next: Expression): string {
	return text.slice(one.end, next.lead).replace(BRACKET, '');
}

/** The index of the last member of the list that begins with an expression: itself, where it is in no list. */
function endOfList(text: string, expressions: readonly Expression[], first: number): number {
	for (let i = first; ; i++) {
		const [one, next] = [expressions[i], expressions[i + 1]];
		if (!one || !next || !isMember(text, one) || next.signLeads || isBound(next)) return i;
		const gap = gapBetween(text, one, next);
		if (COMMA.test(gap) ? next.qualifier !== undefined : !LAST.test(gap)) return i;
		if (!isMember(text, next)) return i + 1;
	}
}

/** Numbers between which only commas and conjunctions stand. */
interface List {
	readonly members: readonly Expression[];
	readonly last: Expression | undefined;
	/** The first is the whole of a share: “17 of 40 and 12 %”. */
	readonly isPartOf: boolean;
}

/** The members with what the last number gives them; none where it gives nothing. */
function share(
	text: string,
	{ members, last, isPartOf }: List,
	isNumbering: (expression: Expression) => boolean,
	language: ReadingLanguage,
): readonly Expression[] {
	const [first, before] = [members[0], members.at(-1)];
	if (!first || !before || last?.decimal === undefined || last.power !== 0 || last.factor !== 1) return [];
	const isClosed = LAST.test(gapBetween(text, before, last));
	if (members.some(isNumbering)) return [];
	const unitAt = last.unitAt ?? last.end;
	if (last.sign === undefined) {
		if (!isClosed || isPartOf) return [];
		return members.map((member) => ({ ...member, unitAt: member.unitAt ?? unitAt }));
	}
	if (members.some(({ decimal }) => Math.abs(Number(decimal)) >= MOST)) return [];
	// “Of the 40, 12 % closed”: one number before a comma may be the whole.
	if (!isClosed && members.length === 1 && isWhole(text, first, language)) return [];
	const isAlike = members.every(
		(member) => member.unitAt === undefined && shapeOf(text, member) === shapeOf(text, last),
	);
	return members.map((member) =>
		isClosed && isAlike && !isPartOf
			? { ...member, sign: last.sign, unitAt: member.unitAt ?? unitAt }
			: { ...member, decimal: undefined, reason: UNCLEAR },
	);
}

function isMember(text: string, expression: Expression): boolean {
	const { decimal, year, uncertainty, unitAt, isMargin, end } = expression;
	return (
		decimal !== undefined &&
		!year &&
		!isMargin &&
		uncertainty === undefined &&
		(unitAt === undefined || BRACKET.exec(text.slice(end, unitAt))?.[0].length === unitAt - end) &&
		isPlain(expression)
	);
}

function isBound({ qualifier }: Expression): boolean {
	return qualifier !== undefined && qualifier !== 'about';
}

function isWhole(text: string, { lead }: Expression, { shares }: ReadingLanguage): boolean {
	return shares.wholeBefore.test(text.slice(Math.max(0, lead - 24), lead));
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
