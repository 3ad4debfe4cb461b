/*
 * Decision: notes are cut out of the file of a picture here, and not by writing the picture anew.
 *
 * What is published keeps its bytes. Another version of an encoder would give other bytes, and each writing of a JPEG
 * loses some of the picture.
 */

import type { PictureEnding } from '../model/picture.ts';
import { plainJpeg } from './plain-jpeg.ts';
import { plainPng } from './plain-png.ts';
import { plainWebp } from './plain-webp.ts';

/** What is particular to a kind of file of pictures. */
export interface PictureKind {
	/** What messages call such a file. */
	readonly name: string;
	/** Its media type. */
	readonly type: string;
	/**
	 * Takes the notes of cameras and programs out of a file, and keeps its picture byte for byte. Left out, a file with
	 * such notes is refused.
	 *
	 * @throws {RangeError} If the file breaks off.
	 */
	readonly plain?: (bytes: Uint8Array) => Uint8Array;
}

/** The kinds of file that a picture can be. That of an SVG is cleaned by `core/public/clean-svg.ts`. */
export const pictureKinds = {
	png: { name: 'PNG', type: 'image/png', plain: plainPng },
	jpg: { name: 'JPEG', type: 'image/jpeg', plain: plainJpeg },
	webp: { name: 'WebP', type: 'image/webp', plain: plainWebp },
	avif: { name: 'AVIF', type: 'image/avif' },
	svg: { name: 'SVG', type: 'image/svg+xml' },
} as const satisfies Readonly<Record<PictureEnding, PictureKind>>;
