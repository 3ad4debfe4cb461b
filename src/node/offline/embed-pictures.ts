import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { lookup } from 'mrmime';
import { attribute, elementsIn, elementsOf } from '../page/element.ts';

/** The widest copy of a picture that the file holds, in points: that for the text on an ordinary screen. */
const WIDEST = 800;

/**
 * Puts the pictures of a page into it: of each the copy that suits the width of the text, in the format that every
 * browser of today reads, or the picture itself if it has no copies.
 *
 * @param folder The folder of the page in the built site.
 */
export function embedPictures(page: Nodes, folder: string): void {
	for (const picture of elementsOf(page)) {
		if (picture.tagName !== 'picture') continue;
		const image = elementsIn(picture).find(({ tagName }) => tagName === 'img');
		if (image === undefined) continue;
		const file = copyIn(picture) ?? attribute(image, 'src') ?? '';
		const bytes = readFileSync(join(folder, file)).toString('base64');
		image.properties['src'] = `data:${lookup(extname(file)) ?? ''};base64,${bytes}`;
		picture.children = [image];
	}
}

/** The address of the widest copy in WebP that is not too wide; nothing if there is none. */
function copyIn(picture: Element): string | undefined {
	const source = elementsIn(picture).find((each) => attribute(each, 'type') === 'image/webp');
	const copies = [...((source && attribute(source, 'srcSet')) ?? '').matchAll(/(\S+) (\d+)w/g)].map(
		([, file = '', width = '']) => ({ file, width: Number(width) }),
	);
	return copies.filter(({ width }) => width <= WIDEST).at(-1)?.file ?? copies[0]?.file;
}
