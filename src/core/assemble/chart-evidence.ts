import type { DrawnRows } from '../chart/split-rows.ts';
import { viewOf } from '../evidence/evidence-kinds.ts';
import type { Chart } from '../model/chart.ts';
import type { Drawable } from './drawable.ts';

/** The assumptions of the figures of a chart, each sentence once. */
export function assumptionsOf(named: readonly string[], figures: Drawable['figures']): Chart['assumptions'] {
	const assumed = named.flatMap((id) => {
		const text = figures.get(id)?.evidence.assumption;
		return text === undefined ? [] : [{ figure: id, text }];
	});
	return assumed.filter(({ text }, index) => assumed.findIndex((each) => each.text.text === text.text) === index);
}

/** The sources on which a chart rests, also those of the inputs of derived figures. */
export function sourcesOf(figures: readonly string[], rows: DrawnRows | undefined, drawable: Drawable): string[] {
	const found = new Set<string>();
	const seen = new Set<string>();
	const visit = (id: string) => {
		if (seen.has(id)) return;
		seen.add(id);
		const figure = drawable.figures.get(id);
		if (figure === undefined) return;
		const restsOn = viewOf(figure.evidence);
		for (const source of restsOn.sources) found.add(source);
		restsOn.figures.forEach(visit);
	};
	figures.forEach(visit);
	for (const source of rows?.sources ?? []) found.add(source);
	return [...found];
}
