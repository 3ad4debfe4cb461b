/*
 * Decision: messages are data in MessageFormat 2, not functions of TypeScript.
 *
 * Functions would read as well in English: `(n) => n === 1 ? …`. But a language with four plural forms would need code
 * of its own, a translator would have to write it, and a report could not bring a language in its `data/`, for nothing
 * of an author may run. MessageFormat 2 is a standard (Unicode TR 35) with plural forms, elements and a parser that
 * checks every message. The package runs in the build alone: the browser is sent plain texts. What functions would have
 * given, the types give: a key that does not exist does not compile, and for `say` no value that is missing. A page may
 * fill variables by slots, so there a missing value stops the build.
 */

import { broughtWords } from './brought-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ky } from './ky.ts';
import { ru } from './ru.ts';
import { uz } from './uz.ts';

/** The key of a message. */
export type MessageKey = keyof typeof en;

/** What a language says. For a key that it leaves out, `messageOf` takes signs or English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

/** The languages that the site speaks, by BCP 47 language subtag. */
export const catalogues: Readonly<Record<string, Catalogue>> = { de, en, kk, ky, ru, uz };

/**
 * A message as the report brings it or the language of a locale has it itself; `undefined` if `say` takes signs or
 * English for it.
 */
export function ownMessage(locale: string, key: MessageKey): string | undefined {
	const brought = broughtWords().get(locale)?.messages.get(key);
	if (brought !== undefined) return brought;
	const [language = ''] = locale.split('-');
	return Object.hasOwn(catalogues, language) ? catalogues[language]?.[key] : undefined;
}
