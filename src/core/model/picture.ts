import { z } from 'zod';
import { type Phrase, PhraseSource } from './phrase.ts';
import { IsoPeriod, UNSTATED } from './quantity.ts';
import { Name } from './text-kind.ts';
import { WebUrl } from './web-url.ts';

/** A picture that its author did not draw from figures. Written in `data/pictures/<id>.yaml`, beside its file. */
export const PictureSpec = z.strictObject({
	alt: PhraseSource.optional().describe('What it shows, for readers who do not see it: not what its caption says.'),
	caption: PhraseSource.describe('One or two sentences below it: what a reader should take from it.'),
	credit: PhraseSource.describe('Who made it, such as `Photograph: A. Sadykova`.'),
	licence: z.union([z.literal(UNSTATED), Name]).describe('Under which terms it may be reused, or `unstated`.'),
	date: IsoPeriod.optional().describe('When it was made (ISO 8601 or EDTF).'),
	url: WebUrl.optional().describe('Where it was found.'),
});
export type PictureSpec = z.infer<typeof PictureSpec>;

/** The kinds of file that a picture can be, by the ending of their names. */
export const pictureEndings = ['png', 'jpg', 'webp', 'avif', 'svg'] as const;
export type PictureEnding = (typeof pictureEndings)[number];

/** Width and height in CSS pixels, as it is seen: after it is turned as its camera noted. */
export interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/** What decoding the file of a picture tells of it. */
export type DecodedPicture =
	| (PictureSize & {
			/** Whether it holds notes of a camera or a program, such as where it was taken. */
			readonly hasNotes: boolean;
			/** Whether it has several pictures that follow each other. */
			readonly isMoving: boolean;
	  })
	/** It cannot be decoded. */
	| 'damaged';

/** Decodes pictures that are no SVG, many at once. The decoder runs on the machine: `node/pictures`. */
export type DecodePictures = (files: readonly Uint8Array[]) => readonly DecodedPicture[];

/** A picture as its file was found to be. */
export interface ProvenPicture extends PictureSize {
	readonly ending: PictureEnding;
	/** The bytes that are published: those of the file without notes of a camera, or the clean copy of an SVG. */
	readonly bytes: Uint8Array;
	/** The bytes that its author gave: another version of this tool may leave out other parts. */
	readonly given: Uint8Array;
}

/** A picture of the report. */
export interface Picture extends ProvenPicture {
	readonly id: string;
	readonly alt: Phrase;
	readonly caption: Phrase;
	readonly credit: Phrase;
	readonly licence: string;
	readonly date?: string | undefined;
	readonly url?: string | undefined;
}

/** A smaller copy of a picture in another format, made for a screen of some width or for paper. */
export interface WantedCopy {
	/** In points. A picture that is narrower stays as wide as it is. */
	readonly width: number;
	/** `paper`: JPEG or PNG, whichever suits the picture. */
	readonly format: 'avif' | 'webp' | 'paper';
}

export interface PictureCopy {
	readonly format: 'avif' | 'webp' | 'jpeg' | 'png';
	readonly bytes: Uint8Array;
}

/** Makes copies of a picture that is no SVG, in the order in which they are wanted. */
export type CopyPicture = (picture: Uint8Array, wanted: readonly WantedCopy[]) => readonly PictureCopy[];

/** Widths of the copies for screens, in points: for a phone, for the text, and for the text on a fine screen. */
const WIDTHS = [400, 800, 1200];

/** The widths of the copies of a picture for screens, with the names of their files. An SVG has none. */
export function copiesOf({ id, ending, width }: Pick<Picture, 'id' | 'ending' | 'width'>) {
	if (ending === 'svg') return [];
	const narrower = WIDTHS.filter((each) => each < width);
	const widths = width <= Math.max(...WIDTHS) ? [...narrower, width] : narrower;
	return widths.map((each) => ({ id: `${id}.${each}`, width: each }));
}
