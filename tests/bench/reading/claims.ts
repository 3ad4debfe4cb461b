import type { Qualifier, StatedValue } from '../../../src/core/model/quantity.ts';
import type { AnnotatedCase } from './annotated-case.ts';

/** What a figure would say of a quote. */
export interface Claim {
	readonly value: StatedValue;
	readonly qualifier?: Qualifier;
}

/** Ways to claim what a text does not say. */
export const falsehoods = ['digit', 'x10', 'x1000', '/1000', 'sign', 'neighbour', 'end of range', 'qualifier'] as const;
export type Falsehood = (typeof falsehoods)[number];

/** What an honest author would write, the likeliest first. */
export function honestClaims({ value }: AnnotatedCase): Claim[] {
	switch (value.kind) {
		case 'number':
			return [{ value: value.value }];
		case 'range':
			return [{ value: { low: value.low, high: value.high } }];
		case 'half': {
			const bound = value.low ?? value.high ?? 0;
			const [strict, other] =
				value.low === undefined ? (['less than', 'at most'] as const) : (['more than', 'at least'] as const);
			return [{ value: bound, qualifier: value.strict ? strict : other }];
		}
		case 'margin':
			return [{ value: value.value }, { value: value.value, qualifier: 'about' }];
	}
}

/** Claims that are false of a case, one of each kind that it allows. */
export function falseClaims(annotated: AnnotatedCase, all: readonly AnnotatedCase[]): [Falsehood, Claim][] {
	const { value } = annotated;
	const [honest] = honestClaims(annotated);
	if (honest === undefined) return [];
	const others = all
		.filter((other) => other.text === annotated.text && other.start !== annotated.start)
		.flatMap((other) => (other.value.kind === 'number' ? [other.value.value] : []))
		.filter((number) => !numbersOf(honest).includes(number));
	const made: [Falsehood, Claim][] = changed(honest).map(([how, change]) => [how, withNumbers(honest, change)]);
	for (const number of others.slice(0, 1)) made.push(['neighbour', { value: number }]);
	if (value.kind === 'range') for (const end of [value.low, value.high]) made.push(['end of range', { value: end }]);
	if (value.kind === 'half') made.push(['qualifier', { value: honest.value }]);
	return made;
}

function numbersOf({ value }: Claim): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value === 'string' || 'of' in value) return [];
	return [value.low, value.high].filter((bound) => typeof bound === 'number');
}

function changed(claim: Claim): [Falsehood, (number: number) => number][] {
	const ways: [Falsehood, (number: number) => number][] = [['digit', withOtherDigit]];
	if (numbersOf(claim).some((number) => number === 0)) return ways;
	ways.push(
		['x10', (number) => round(number * 10)],
		['x1000', (number) => round(number * 1000)],
		['/1000', (number) => round(number / 1000)],
	);
	if (typeof claim.value === 'number') ways.push(['sign', (number) => -number]);
	return ways;
}

function withNumbers(claim: Claim, change: (number: number) => number): Claim {
	const { value } = claim;
	if (typeof value === 'number') return { ...claim, value: change(value) };
	if (typeof value === 'string' || 'of' in value) return claim;
	const [low, high] = [value.low, value.high].map((bound) => (typeof bound === 'number' ? change(bound) : bound));
	return { ...claim, value: { low: low ?? 0, high: high ?? 0 } };
}

/** The same number with its first digit one greater, or one smaller if it is a nine. */
function withOtherDigit(number: number): number {
	return Number(String(number).replace(/\d/, (digit) => String(digit === '9' ? 8 : Number(digit) + 1)));
}

function round(number: number): number {
	return Number(number.toPrecision(12));
}
