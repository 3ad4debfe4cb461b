import imageService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import type { PictureCopy, WantedCopy } from '../../core/model/picture.ts';

type Transform = typeof imageService.transform;

/** The image service of Astro, asked directly: it needs neither a page nor a bundler. */
const settings: Parameters<Transform>[2] = {
	service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
	endpoint: { route: '/_image', entrypoint: undefined },
	dangerouslyProcessSVG: false,
	domains: [],
	remotePatterns: [],
	responsiveStyles: false,
};

const silent = { info() {}, warn() {}, error() {} };

/** Makes a copy of a picture, turned as its camera noted and without its notes. */
export async function copyPicture(file: Uint8Array, { width, format }: WantedCopy): Promise<PictureCopy> {
	const wanted = format === 'paper' ? await formatForPaper(file) : format;
	const options = { src: 'picture', width, format: wanted, ...(wanted === 'jpeg' ? { quality: 85 } : {}) };
	const made = await imageService.transform(file, options, settings, silent);
	if (made.format !== wanted && !(wanted === 'avif' && made.format === 'heif'))
		throw new Error(`The picture was not written as ${wanted}.`);
	return { format: wanted, bytes: made.data };
}

/** Photographs as JPEG; drawings, and what one can see through, as PNG. */
async function formatForPaper(file: Uint8Array): Promise<'jpeg' | 'png'> {
	const { format, hasAlpha } = await sharp(file).metadata();
	return format === 'png' || hasAlpha ? 'png' : 'jpeg';
}
