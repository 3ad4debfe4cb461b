import sharp from 'sharp';
import { bounds } from '../../core/model/bounds.ts';
import type { DecodedPicture } from '../../core/model/picture.ts';

/** Decodes a picture to its end, to know that it is whole. Of one that has too many points only the size is read. */
export async function decodePicture(bytes: Uint8Array): Promise<DecodedPicture> {
	try {
		const { autoOrient, pages = 1, exif, xmp, iptc } = await sharp(bytes, { limitInputPixels: false }).metadata();
		const { width, height } = autoOrient;
		if (width * height <= bounds.picturePoints) await sharp(bytes, { failOn: 'error' }).resize(16).raw().toBuffer();
		const hasNotes = [exif, xmp, iptc].some((note) => note !== undefined);
		return { width, height, hasNotes, isMoving: pages > 1 };
	} catch {
		return 'damaged';
	}
}
