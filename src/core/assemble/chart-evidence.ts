import type { Chart } from '../model/chart.ts';
import type { Drawable } from './drawable.ts';

/** What the figures of a chart assume, each sentence once. */
export function assumptionsOf(named: readonly string[], figures: Drawable['figures']): Chart['assumptions'] {
	const assumed = named.flatMap((id) => {
		const evidence = figures.get(id)?.evidence;
		return evidence?.kind === 'derived' && evidence.assumption !== undefined
			? [{ figure: id, text: evidence.assumption }]
			: [];
	});
	return assumed.filter(({ text }, index) => assumed.findIndex((each) => each.text.text === text.text) === index);
}

/** The sources that a chart rests on, through every derivation. */
export function sourcesOf(figures: readonly string[], table: string | undefined, drawable: Drawable): string[] {
	const found = new Set<string>();
	const seen = new Set<string>();
	const visit = (id: string) => {
		if (seen.has(id)) return;
		seen.add(id);
		const evidence = drawable.figures.get(id)?.evidence;
		if (evidence?.kind === 'stated') found.add(evidence.passage.source);
		else for (const input of evidence?.inputs ?? []) visit(input.figure);
	};
	figures.forEach(visit);
	const source = table === undefined ? undefined : drawable.tables.get(table)?.source;
	if (source !== undefined) found.add(source);
	return [...found];
}
