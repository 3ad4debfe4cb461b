import type { DataSource, TextSource } from '../model/source.ts';
import type { FigureDraft } from '../parse/read-figure.ts';
import type { SourceCopy } from '../provenance/source-copy.ts';
import type { CellPlace } from './find-in-data.ts';
import type { Span } from './find-in-text.ts';

/** Tells which figures of a report state the number at a place of a text already. */
export function figuresInText(
	figures: readonly FigureDraft[],
	copy: SourceCopy,
): (place: Span, value: unknown) => string[] {
	const { id: source }: TextSource = copy.source;
	const stated = figures.flatMap((figure) => {
		if (figure.kind !== 'stated' || figure.spec.source !== source) return [];
		const found = copy.locate(figure.spec);
		return found.kind === 'found' ? [{ id: figure.spec.id, value: figure.spec.value, ...found }] : [];
	});
	return (place, value) =>
		stated
			.filter((each) => each.start <= place.start && each.end >= place.end)
			.filter((each) => JSON.stringify(each.value) === JSON.stringify(value))
			.map(({ id }) => id);
}

/** The figures and families of a report that read the cell of a place, in one of the columns. */
export function figuresInRow(
	figures: readonly FigureDraft[],
	{ id, copy: { set } }: DataSource,
	{ column, cells }: CellPlace,
): string[] {
	const cellOf = new Map(set.columns.map(({ name }, index) => [name, cells[index] ?? null]));
	const isSame = (written: string | null | undefined, wanted: unknown) =>
		typeof written === 'string' &&
		(written.trim() === String(wanted).trim() || (written.trim() !== '' && Number(written) === Number(wanted)));
	const found = figures.flatMap((figure): string[] => {
		if (figure.kind !== 'cell' || figure.spec.cell.source !== id) return [];
		const { where, each = {}, column: own, columns = {} } = figure.spec.cell;
		const fits = Object.entries(where).every(([name, wanted]) => isSame(cellOf.get(name), wanted));
		const isMember = Object.entries(each).every(([name, parts]) => {
			const written = cellOf.get(name);
			return typeof written === 'string' && (parts === null || Object.keys(parts).some((key) => isSame(written, key)));
		});
		return fits && isMember && [own, ...Object.values(columns)].includes(column.name) ? [figure.spec.id] : [];
	});
	return [...new Set(found)];
}
