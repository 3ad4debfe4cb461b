import { type MessageKey, ownMessage } from './catalogues.ts';
import { en } from './en.ts';
import { signs } from './signs.ts';

const keys = Object.keys(en).filter((key): key is MessageKey => Object.hasOwn(en, key));
/** The messages without values and elements that are words. */
const plain = keys.map((key) => [key, en[key]] as const).filter(([key, text]) => !signs[key] && !text.includes('{'));

/** The messages without values and elements that `say` takes from English for a locale, as it says them. */
export function borrowedTexts(locale: string): ReadonlySet<string> {
	return new Set(plain.filter(([key]) => ownMessage(locale, key) === undefined).map(([, text]) => text));
}
