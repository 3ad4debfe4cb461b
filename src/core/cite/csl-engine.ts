import { isEnglish } from '../format/is-english.ts';
import type { Citeproc, Engine, System } from './citeproc.ts';
import { teachLetters } from './name-letters.ts';
import type { StyleItem } from './style-item.ts';

/** An element of a CSL style or locale, as citeproc-js reads it. */
export interface CslNode {
	readonly name: string;
	readonly attrs: Readonly<Record<string, string>>;
	readonly children: readonly (CslNode | string)[];
}

/** Where styles and locales come from. `node/cite/load-styles.ts` reads them from the package on disk. */
export interface CslLibrary {
	/** The titles of the styles, by their names in the CSL repository, such as `apa`. */
	readonly titles: ReadonlyMap<string, string>;
	/** Such as `en-GB`. */
	readonly localeTags: readonly string[];
	style(id: string): CslNode | undefined;
	locale(tag: string): CslNode | undefined;
}

/** One style, ready to format. Returns the reference as the engine writes it. */
export type StyleEngine = (item: StyleItem, format: 'html' | 'text') => string;

/**
 * Makes the engine of a style, as `makeEngines` returns it: from the style, the language of the work and the library of
 * locales.
 */
export type EngineMaker = (style: CslNode, language: string, library: CslLibrary) => StyleEngine;

/** @param citeproc citeproc-js, as `node/cite/load-citeproc.ts` loads it. */
export function makeEngines(citeproc: Citeproc): EngineMaker {
	return (style, language, library) => {
		const items = new Map<string, StyleItem>();
		const engine = openEngine(citeproc, style, language, library, (id) => items.get(id));
		let count = 0;
		return (item, format) => {
			const id = `item-${++count}`; // A new name each time: the engine remembers what it has seen.
			items.clear();
			items.set(id, { ...item, id });
			engine.setOutputFormat(format);
			engine.updateItems([id]);
			return reference(engine, id).trim();
		};
	};
}

/**
 * Opens citeproc-js for one style.
 *
 * @param itemOf The item of an id that the engine was given.
 */
export function openEngine(
	citeproc: Citeproc,
	style: CslNode,
	language: string,
	library: CslLibrary,
	itemOf: (id: string) => ReturnType<System['retrieveItem']> | undefined,
): Engine {
	teachLetters(citeproc);
	return new citeproc.Engine(
		{
			retrieveItem: (id) => itemOf(id) ?? refuse(`The citation engine asks for an item that it was not given: ${id}.`),
			retrieveLocale: (tag) => library.locale(localeFor(tag, library)) ?? refuse(`CSL has no locale ${tag}.`),
		},
		style,
		// A work in English, of whatever country, takes the American locale: the rules of a style are published with its
		// quotation marks, and a style that has others asks for its own.
		isEnglish(language) ? 'en-US' : localeFor(language, library),
	);
}

/** Languages for which CSL has no words, and a language of CSL that most of their readers read as well. */
const READ_BESIDE: Readonly<Record<string, string>> = {
	ba: 'ru',
	be: 'ru',
	cv: 'ru',
	kaa: 'ru',
	kk: 'ru',
	ky: 'ru',
	tg: 'ru',
	tk: 'ru',
	tt: 'ru',
	uz: 'ru',
};

/**
 * The locale that CSL has for a language: the tag itself, else the one of its most likely region, else that of a
 * language that its readers read too, else American English.
 */
export function localeFor(language: string, { localeTags }: Pick<CslLibrary, 'localeTags'>): string {
	const { language: code } = new Intl.Locale(language);
	const likely = new Intl.Locale(READ_BESIDE[code] ?? language).maximize();
	const wanted = [language, `${likely.language}-${likely.region ?? ''}`, likely.language];
	return (
		wanted.find((tag) => localeTags.includes(tag)) ??
		localeTags.find((tag) => tag.startsWith(`${likely.language}-`)) ??
		'en-US'
	);
}

/** An entry of the bibliography; in a style that has only notes, the note. */
function reference(engine: Engine, id: string): string {
	const bibliography = engine.makeBibliography();
	return bibliography === false ? engine.makeCitationCluster([{ id }]) : (bibliography[1][0] ?? '');
}

function refuse(message: string): never {
	throw new Error(message);
}
