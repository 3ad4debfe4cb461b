import type { Finding } from '../problem.ts';
import type { FigureScope, MarkReader } from './mark-reader.ts';

/** What figures say of themselves: those that a chart names, each once, or all of a kind. */
export function scopesOf(
	figures: 'all' | 'stated' | readonly string[],
	read: MarkReader,
	...path: Finding['path']
): FigureScope[] {
	if (typeof figures === 'string') return read.figureIds(figures).flatMap((id) => read.scope(id, ...path) ?? []);
	return figures.flatMap((id, index): FigureScope[] => {
		if (figures.indexOf(id) === index) return [read.scope(id, ...path, index) ?? []].flat();
		reportRepeat(id, [...path, index], read);
		return [];
	});
}

/** Reports a figure that a chart names before as well. */
export function reportRepeat(id: string, path: Finding['path'], read: Pick<MarkReader, 'report'>): void {
	read.report({
		rule: 'entry-matches-schema',
		path,
		message: `The figure “${id}” is named twice.`,
		hint: 'Name it once.',
	});
}
