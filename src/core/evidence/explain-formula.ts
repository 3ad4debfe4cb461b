import type { ChosenEvidence } from '../model/evidence/chosen.ts';
import type { Computation, DerivedEvidence } from '../model/evidence/derived.ts';
import type { Phrase } from '../model/phrase.ts';

/**
 * What a figure with a formula rests on: its inputs, or the choice of the authors where it has none.
 *
 * @returns Nothing for a choice without a reason, which core/derive has refused.
 */
export function explainFormula(
	computation: Computation,
	inputs: DerivedEvidence['inputs'],
	assumption: Phrase | undefined,
): DerivedEvidence | ChosenEvidence | undefined {
	if (inputs.length > 0) return { kind: 'derived', ...computation, inputs, assumption };
	return assumption && { kind: 'chosen', ...computation, assumption };
}
