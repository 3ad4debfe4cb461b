import type { Picture, ProvenPicture } from '../model/picture.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';

/** Resolves the sentences of the pictures. */
export function resolvePictures(
	{ pictures }: Draft,
	proven: ReadonlyMap<string, ProvenPicture>,
	narrative: Narrative,
): Picture[] {
	return pictures.flatMap((entry): Picture[] => {
		const { id, spec } = entry;
		const picture = proven.get(id);
		if (picture === undefined) return [];
		const { alt = '', caption, credit, licence, date, url } = spec;
		return [
			{
				id,
				...picture,
				alt: narrative.sentence(alt, entry, 'alt'),
				caption: narrative.sentence(caption, entry, 'caption'),
				credit: narrative.sentence(credit, entry, 'credit'),
				licence,
				date,
				url,
			},
		];
	});
}
