import { en } from './en.ts';
import { ru } from './ru.ts';

/** The key of a message. */
export type MessageKey = keyof typeof en;

/** What a language says. Keys that it leaves out are said as {@link catalogues} describes. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

/** The languages that the site speaks, by BCP 47 language subtag. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en, ru };
