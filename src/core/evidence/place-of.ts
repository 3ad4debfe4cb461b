import { isCell } from '../model/evidence/cell.ts';
import type { Figure } from '../model/figure.ts';
import { address } from '../permalink/addresses.ts';
import { say } from '../words/say.ts';

/** Where the saved copy of a source states the number of a figure. */
export interface PlaceInSource {
	readonly source: string;
	/** In words, such as “line 12”. */
	readonly place: string;
	/** The address of the mark on the page of the source, or of that page if nothing of the place is published. */
	readonly path: string;
}

/** Where a source states the number of a figure; undefined if it is computed. */
export function placeOf({ id, evidence }: Pick<Figure, 'id' | 'evidence'>, locale: string): PlaceInSource | undefined {
	const { passage } = evidence;
	if (passage !== undefined) {
		const place = say(locale, 'source.passage', { line: String(passage.line) });
		return { source: passage.source, place, path: address.passage(passage.source, id) };
	}
	if (!isCell(evidence)) return undefined;
	const { source, row, cellsOfRow } = evidence;
	const path = cellsOfRow.size > 0 ? address.cell(source, id) : address.source(source);
	return { source, place: say(locale, 'source.row', { row: String(row) }), path };
}
