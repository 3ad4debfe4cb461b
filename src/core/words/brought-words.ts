import type { MessageKey } from './catalogues.ts';

/** Words of a language that a report brings itself, in place of those that the tool has. */
export interface BroughtWords {
	/** Messages of the interface. */
	readonly messages: ReadonlyMap<MessageKey, string>;
	/** Names of areas, by ISO 3166-1 alpha-2 code. */
	readonly areas: Readonly<Record<string, string>>;
}

/*
 * Decision: the words that a report brings are kept here, and are not handed to each function that writes words.
 *
 * A process has one report at a time. Every sentence is written for a locale, in hundreds of places, and a tag cannot
 * hold these words. `buildReport` sets them before it writes anything, so that the same files give the same report.
 */
let brought: ReadonlyMap<string, BroughtWords> = new Map();

/** Sets the words that the report brings, by the BCP 47 tag of the language. Those of another report are forgotten. */
export function bringWords(words: ReadonlyMap<string, BroughtWords>): void {
	brought = words;
}

/** The words that the report brings, by language: another object for each report. */
export function broughtWords(): ReadonlyMap<string, BroughtWords> {
	return brought;
}
