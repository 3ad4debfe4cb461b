import type { ProvenPicture } from '../../core/model/picture.ts';
import type { Prepared } from '../../core/outputs/prepared.ts';
import type { Block } from './print-node.ts';

/** A picture as it is set; nothing if the report has none of this id. */
export type PictureForPaper = (
	id: string,
) => Pick<Extract<Block, { is: 'picture' }>, 'file' | 'format' | 'width' | 'height'> | undefined;

/** A file that Typst sees. */
export interface PaperFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Width of a picture in the PDF, in points of the picture: as many as a printer shows in the width of the text. */
const WIDTH = 1600;

/**
 * The pictures of a report for the PDF. Typst reads no AVIF, and a printer needs no more points than the width of the
 * text has, so copies are set. An SVG is set as it is published.
 *
 * @returns How each is set, how the logo is, and the files of those that were asked for.
 */
export function paperPictures({ report, machine }: Prepared): {
	readonly pictureOf: PictureForPaper;
	readonly logo: { readonly file: string; readonly width: number; readonly height: number } | null;
	readonly files: () => readonly PaperFile[];
} {
	const pictures = new Map(report.pictures.map((picture) => [picture.id, picture]));
	const files = new Map<string, Uint8Array>();

	function fileOf({ ending, bytes }: Pick<ProvenPicture, 'ending' | 'bytes'>): {
		readonly format: 'jpg' | 'png' | 'svg';
		readonly bytes: Uint8Array;
	} {
		if (ending === 'svg') return { format: ending, bytes };
		const [copy] = machine.copyPicture(bytes, [{ width: WIDTH, format: 'paper' }]);
		if (copy === undefined) throw new Error('A picture has no copy for paper.');
		return { format: copy.format === 'jpeg' ? 'jpg' : 'png', bytes: copy.bytes };
	}

	function logoFile({ width, height, ...file }: ProvenPicture) {
		const { format, bytes } = fileOf(file);
		files.set(`logo.${format}`, bytes);
		return { file: `logo.${format}`, width, height };
	}

	return {
		logo: report.look.logo === undefined ? null : logoFile(report.look.logo.light),
		pictureOf(id) {
			const picture = pictures.get(id);
			if (picture === undefined) return undefined;
			const { format, bytes } = fileOf(picture);
			const file = `picture-${id}.${format}`;
			files.set(file, bytes);
			return { file, format, width: picture.width, height: picture.height };
		},
		files: () => [...files].map(([name, bytes]) => ({ name, bytes })),
	};
}
