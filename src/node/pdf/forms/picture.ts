import { attribute, elementsIn, find, hasClass, idOf } from '../../page/element.ts';
import { markup } from '../../../core/markup/markup.ts';
import { cutWords } from '../cut-words.ts';
import { mapBlocks } from '../map-blocks.ts';
import { HIGHEST } from '../paper-drawing.ts';
import { asTag, type FormsOf, inStyle } from './form.ts';

/** Height that the caption of a picture needs, in points. */
const CAPTION = 90;

export const pictureForms: FormsOf<'Picture'> = {
	picture: {
		as: 'blocks',
		map(element, context) {
			const image = find(element, (each) => hasClass(each, markup.Picture.image));
			const [, id] = /([^/]+)\.\w+$/.exec((image && attribute(image, 'src')) ?? '') ?? [];
			const picture = id === undefined ? undefined : context.pictureOf(id);
			if (image === undefined || picture === undefined) return context.refuse(element);
			const caption = elementsIn(element).find(({ tagName }) => tagName === 'figcaption');
			return [
				{
					is: 'picture',
					id: context.anchor(idOf(element)),
					...picture,
					tallest: Math.min(context.room, HIGHEST.titled) - CAPTION,
					alt: cutWords(attribute(image, 'alt') ?? ''),
					in: mapBlocks(caption?.children ?? [], { ...context, style: 'plain' }),
				},
			];
		},
	},
	image: asTag,
	caption: inStyle('takeaway'),
	credit: inStyle('foot'),
};
