import type { DrawnRows } from '../chart/split-rows.ts';
import { viewOf } from '../evidence/evidence-kinds.ts';
import type { Chart } from '../model/chart.ts';
import type { Drawable } from './drawable.ts';

type Assumption = Chart['assumptions'][number];

/** The assumptions of the figures of a chart and of the table whose rows it draws, each sentence once. */
export function assumptionsOf(
	named: readonly string[],
	rows: DrawnRows | undefined,
	{ figures, tables }: Pick<Drawable, 'figures' | 'tables'>,
): Chart['assumptions'] {
	const ofFigures = named.flatMap((id): Assumption[] => {
		const text = figures.get(id)?.evidence.assumption;
		return text === undefined ? [] : [{ figure: id, text }];
	});
	const table = rows !== undefined && 'table' in rows.named.from ? rows.named.from.table : undefined;
	const ofTable = table === undefined ? undefined : tables.get(table)?.assumption;
	const assumed = ofTable === undefined ? ofFigures : [...ofFigures, { table, text: ofTable }];
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
