import { z } from 'zod';
import { bounds } from './bounds.ts';
import { type TextKind, textKinds } from './text-kind.ts';

/** Every `*` stands at the end of a word, after three letters or more of it. */
const STEMS = /^(?:[^*]|(?<=\p{L}{3})\*(?=\s|$))+$/u;

/**
 * Other forms of a name, as sentences inflect it: “компаниях” of “компания”. A word that ends with `*` stands for every
 * word that begins so, with letters alone after it.
 */
export function wordForms(holds: TextKind) {
	const form = z
		.string()
		.trim()
		.min(1)
		.max(bounds.text)
		.regex(STEMS, 'A `*` stands at the end of a word, after three letters or more, as in `компани*`.')
		.register(textKinds, { holds, isOwn: true });
	return z
		.array(form)
		.max(bounds.items)
		.optional()
		.describe(
			'Other forms of the name that sentences may have in its place, such as `[компаниях, компаниями]`. `компани*` ' +
				'stands for every word that begins so.',
		);
}
