import { copiesOf, type Picture, type WantedCopy } from '../model/picture.ts';
import { pictureKinds } from '../pictures/picture-kinds.ts';
import { address } from '../permalink/addresses.ts';
import { termsOfPicture } from '../format/credit-line.ts';
import type { Family, FamilyFile } from './family.ts';
import type { Prepared } from './prepared.ts';

/** The formats of the copies for screens. */
const FORMATS = ['avif', 'webp'] as const satisfies readonly WantedCopy['format'][];

/** The pictures of a report, and their copies for screens. */
export const pictureFamilies: readonly Family[] = [
	{
		path: '/pictures/{pictureFile}',
		files: ({ report }) => report.pictures.map((picture) => pictureFile(picture, report.meta.language)),
	},
	{ path: '/pictures/{pictureCopy}.avif', files: (prepared) => copies(prepared, 'avif') },
	{ path: '/pictures/{pictureCopy}.webp', files: (prepared) => copies(prepared, 'webp') },
];

function pictureFile(picture: Picture, locale: string): FamilyFile {
	const { id, ending, bytes, caption, alt } = picture;
	return {
		id: `${id}.${ending}`,
		type: pictureKinds[ending].type,
		make: () => bytes,
		data: {
			name: `picture-${id}`,
			group: 'pictures',
			title: caption.text,
			description: alt.text,
			terms: { text: termsOfPicture(picture, locale), address: address.picture(picture) },
			sources: [],
		},
	};
}

function copies({ report, machine }: Prepared, format: (typeof FORMATS)[number]): FamilyFile[] {
	return report.pictures.flatMap((picture) => {
		const all = copiesOf(picture);
		// All are asked for at once, because each question takes long; the machine keeps the answers.
		const wanted = FORMATS.flatMap((each) => all.map(({ width }) => ({ width, format: each })));
		return all.map(({ id, width }): FamilyFile => {
			const index = wanted.findIndex((each) => each.width === width && each.format === format);
			return { id, make: () => machine.copyPicture(picture.bytes, wanted)[index]?.bytes ?? new Uint8Array() };
		});
	});
}
