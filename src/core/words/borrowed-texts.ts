import { isEnglish } from '../format/is-english.ts';
import { type MessageKey, ownMessage } from './catalogues.ts';
import { en } from './en.ts';
import { signs } from './signs.ts';

/** The messages without values and elements that `say` takes from English for a locale, as it says them. */
export function borrowedTexts(locale: string): ReadonlySet<string> {
	return new Set(
		isEnglish(locale)
			? []
			: messages
					.filter(([key, text]) => !text.includes('{') && signs[key] === undefined && !ownMessage(locale, key))
					.map(([, text]) => text),
	);
}

const keys = Object.keys(en).filter((key): key is MessageKey => Object.hasOwn(en, key));
const messages = keys.map((key) => [key, en[key]] as const);
