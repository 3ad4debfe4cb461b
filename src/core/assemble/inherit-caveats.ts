import { bounds } from '../model/bounds.ts';
import type { Figure } from '../model/figure.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Findings } from '../problem.ts';

type Caveat = Figure['caveats'][number];

/** A caveat, and how many derivations lie between it and the figure that inherits it. */
interface Inherited {
	readonly caveat: Caveat;
	readonly distance: number;
}

/**
 * Makes a function that gives the caveats of a figure: its own, then those of the figures on which it rests, each
 * once, the nearest first. Reports a figure that would have too many; it keeps the nearest.
 *
 * @param derivations In an order in which inputs come before what is derived from them.
 * @param findings Takes findings whose paths begin with the id of the figure.
 */
export function inheritCaveats(
	own: ReadonlyMap<string, Phrase>,
	derivations: ReadonlyMap<string, { readonly inputs: readonly { readonly figure: string }[] }>,
	findings: Findings,
): (figure: string) => readonly Caveat[] {
	const known = new Map<string, readonly Inherited[]>();
	const ownOf = (figure: string): Inherited[] => {
		const text = own.get(figure);
		return text === undefined ? [] : [{ caveat: { figure, text }, distance: 0 }];
	};
	const of = (figure: string) => known.get(figure) ?? ownOf(figure);
	for (const [id, { inputs }] of derivations) {
		const nearest = new Map<string, Inherited>();
		for (const { caveat, distance } of inputs.flatMap(({ figure }) => of(figure))) {
			if (distance + 1 >= (nearest.get(caveat.figure)?.distance ?? Infinity)) continue;
			// Deleted and set again, it comes after the others with the same distance.
			nearest.delete(caveat.figure);
			nearest.set(caveat.figure, { caveat, distance: distance + 1 });
		}
		const all = [...ownOf(id), ...[...nearest.values()].sort((a, b) => a.distance - b.distance)];
		if (all.length > bounds.items && !findings.isFull) {
			findings.report({
				rule: 'entry-matches-schema',
				path: [id, 'derived'],
				message: `Figure “${id}” rests on figures with more than ${bounds.items} caveats.`,
				hint: 'Say in one caveat what holds for many figures.',
			});
		}
		if (all.length > 0) known.set(id, all.slice(0, bounds.items));
	}
	return (figure) => of(figure).map(({ caveat }) => caveat);
}
