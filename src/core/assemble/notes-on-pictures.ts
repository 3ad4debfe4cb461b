import type { Section } from '../model/section.ts';
import type { Note, Place } from '../problem.ts';

/** What an author should know about the pictures of a sound report: which no section shows. */
export function notesOnPictures(
	{ pictures }: { readonly pictures: readonly { readonly id: string; readonly at: () => Place }[] },
	sections: readonly Pick<Section, 'pictures'>[],
): Note[] {
	const shown = new Set(sections.flatMap((section) => section.pictures));
	return pictures.flatMap(({ id, at }): Note[] =>
		shown.has(id)
			? []
			: [
					{
						at: at(),
						message: `No section shows the picture “${id}”, so readers find it nowhere.`,
						hint: `Write <Picture id="${id}" /> where it belongs, or remove its files.`,
					},
				],
	);
}
