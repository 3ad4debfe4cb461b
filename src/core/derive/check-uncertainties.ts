import { UNSTATED } from '../model/quantity.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Draft } from '../parse/read-draft.ts';
import { type Finding, findingsAt, type Problems } from '../problem.ts';
import { describeDimension, sameDimension } from '../units/dimension.ts';
import type { KnownFigure } from './read-input.ts';

const PATH = ['uncertainty', 'figure'] as const;

/**
 * Checks the figures that other figures name as their uncertainty: each is an interval around the value, or a margin,
 * and has its dimension. It has no such figure itself, so that none leads back to where it began.
 */
export function checkUncertainties(draft: Draft, figures: ReadonlyMap<string, KnownFigure>, problems: Problems): void {
	const ids = new Set(draft.figures.map(({ spec }) => spec.id));
	for (const { spec, at } of draft.figures) {
		const { uncertainty } = spec;
		const figure = figures.get(spec.id);
		if (figure === undefined || uncertainty === undefined || !('figure' in uncertainty)) continue;
		const findings = findingsAt(problems, at);
		const named = figures.get(uncertainty.figure);
		if (!ids.has(uncertainty.figure)) findings.report(unknown(uncertainty.figure, ids));
		const flaw = named && flawOf(figure, uncertainty.figure, named);
		if (flaw !== undefined) findings.report({ rule: 'uncertainty-fits-its-value', path: PATH, ...flaw });
	}
}

function unknown(id: string, ids: ReadonlySet<string>): Finding {
	return {
		rule: 'reference-resolves',
		path: PATH,
		message: `There is no figure “${id}”.${suggestion(id, ids)}`,
		hint: 'Use the id of an entry in data/figures.',
		notFound: { kind: 'figure', id },
	};
}

/** Why one figure cannot be the uncertainty of another; undefined if it can. */
function flawOf(
	{ quantity, unit }: KnownFigure,
	id: string,
	named: KnownFigure,
): Pick<Finding, 'message' | 'hint'> | undefined {
	const { quantity: other } = named;
	if (quantity.kind !== 'number')
		return {
			message: 'The figure has `uncertainty`, and its value is not a single number.',
			hint: 'Leave `uncertainty` out, or make each number a figure of its own.',
		};
	if (named.uncertainty !== undefined && 'figure' in named.uncertainty)
		return {
			message: `“${id}” leaves its own uncertainty to a figure, “${named.uncertainty.figure}”.`,
			hint: 'Name a figure that is an interval or a margin itself.',
		};
	if (!sameDimension(unit.dimension, named.unit.dimension))
		return {
			message:
				`“${id}” is ${describeDimension(named.unit.dimension)}, and the value is ` +
				`${describeDimension(unit.dimension)}.`,
			hint: 'Name a figure with a unit of the same dimension.',
		};
	if (other.kind === 'number' && other.value > 0) return undefined;
	const value = quantity.value * unit.scale;
	if (other.kind !== 'range' || other.low === UNSTATED || other.high === UNSTATED)
		return {
			message: `“${id}” is neither an interval with two bounds nor a margin above zero.`,
			hint: 'Name a figure whose value is { low, high }, or the margin on both sides.',
		};
	if (other.low * named.unit.scale <= value && value <= other.high * named.unit.scale) return undefined;
	return {
		message: `The value ${quantity.value} ${unit.code} lies outside “${id}”, ${other.low}–${other.high} ${named.unit.code}.`,
		hint: 'Name an interval that was made for this value.',
	};
}
