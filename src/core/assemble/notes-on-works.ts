import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Note } from '../problem.ts';

/** What an author should know about the works of a sound report: which nothing cites, and how all are set. */
export function notesOnWorks(
	{ works, meta }: Pick<Draft, 'works' | 'meta'>,
	{ set, citations }: Narrative['cited'],
): Note[] {
	const cited = new Set(citations.map(({ work }) => work));
	const uncited = works.flatMap(({ spec: { id }, at }): Note[] =>
		cited.has(id)
			? []
			: [
					{
						at: at('id'),
						message: `No section cites the work “${id}”, so the list of works leaves it out.`,
						hint: `Write <Cite id="${id}" /> where the text rests on it, or remove the entry.`,
					},
				],
	);
	if (set?.notesOnly === undefined) return uncited;
	const style: Note = {
		at: meta.at('citationStyles', 0),
		message: `The style “${set.notesOnly}” has notes and no citations in the text, so works are cited by “${set.style}”.`,
		hint: 'To cite works in another style, write one first that has citations in the text, such as apa or ieee.',
	};
	return [style, ...uncited];
}
