import { brought, prepared, report } from 'virtual:report';
import { textLanguages } from '../core/format/text-languages.ts';
import { inLanguage as attributesOf } from '../core/markup/in-language.ts';
import { byId, found } from '../core/model/by-id.ts';
import type { Phrase } from '../core/model/phrase.ts';
import { isDataSet, type PublishedDataSource } from '../core/model/source.ts';
import type { NumberedKind } from '../core/model/numbered.ts';
import type { Reference } from '../core/model/reference.ts';
import type { Citation } from '../core/model/work.ts';
import { directionOf } from '../core/markup/text-direction.ts';
import { address } from '../core/permalink/addresses.ts';
import { bringWords } from '../core/words/brought-words.ts';
import { browserWords } from '../core/words/browser-message.ts';
import type { MessageKey } from '../core/words/catalogues.ts';
import { type MessagePiece, messageOf, sayIn } from '../core/words/say.ts';
import type { ValuesArgument } from '../core/words/values.ts';

// Pages are bundled with a copy of `core` of their own, which has to be told as well.
bringWords(brought);

/** The report that every page and component reads, and what is prepared from it once for pages and files. */
export { prepared, report };

/** The languages in which each page stands beside itself. The dev server has one at a time. */
export const languages = import.meta.env.DEV ? [report.meta.language] : report.meta.languages;

export const figureById = byId('figure', report.figures);
export const sourceById = byId('source', report.sources);
export const dataSourceById: (id: string) => PublishedDataSource = byId('data set', report.sources.filter(isDataSet));
export const workById = byId('work', report.works);
export const termById = byId('term', report.terms);
export const chartById = byId('chart', report.charts);
export const tableById = byId('table', report.tables);
export const unknownById = byId('unknown', report.meta.unknowns);
export const pictureById = byId('picture', report.pictures);
export const sectionById = byId('section', report.sections);
export const claimById = byId(
	'claim',
	report.sections.flatMap(({ claims }) => claims),
);

const sentences = new Map(
	report.sections.flatMap(({ phrases }) => phrases.map(({ written, phrase }) => [written, phrase] as const)),
);

/** The resolved sentence of a property of a component of prose, by how it is written. */
export function sentenceOf(written: string): Phrase {
	return found('sentence', written, sentences.get(written));
}

/** Charts or tables by their numbers; those that no section shows come last. */
export function inReportOrder<Entry extends { readonly id: string }>(
	kind: NumberedKind,
	entries: readonly Entry[],
): Entry[] {
	const numberOf = ({ id }: Entry) => report.numbered.get(`${kind}:${id}`)?.number ?? Number.MAX_SAFE_INTEGER;
	return entries.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** What a reference in prose leads to. */
export function referenceTo(to: string): Reference {
	return found('reference', to, report.references.get(to));
}

const citations = new Map(report.citations.map((citation) => [citation.key, citation]));

/** The citation with a key. */
export const citationByKey = (key: string): Citation => found('citation', key, citations.get(key));

/**
 * The attributes of an element whose words are in a language; none if that is not said.
 *
 * @param around The language of the words around it.
 */
export function inLanguage(language: string | undefined, around = report.meta.language) {
	return attributesOf(language, around);
}

/** The attributes of an element in the language of the report, among words in another one, if they are. */
export function pageLanguageIn(around: string | undefined) {
	return around === undefined ? {} : attributesOf(report.meta.language, around);
}

/** The direction in which the pages of this report are written. */
export const direction = directionOf(report.meta.language);

/** Says a message of the catalogue in the language of the report. */
export const say = sayIn(report.meta.language);

/** The name of the site, on top of every page. */
export const siteName = report.meta.shortTitle ?? report.meta.title;

/** The title of a page as a browser and a search engine show it. */
export function pageTitle(title: string): string {
	return say('site.page-title', { title, site: siteName });
}

/** The language in which `say` says a message: that of the report or, where that has no such message, English. */
export function localeOf(key: MessageKey): string {
	return messageOf(report.meta.language, key).locale;
}

/** A message as a member of a list in another one: its words, with their language if it is not that of the report. */
export function asMember<Key extends MessageKey>(key: Key, ...values: ValuesArgument<Key>): MessagePiece {
	const language = borrowedLanguage(key);
	const text = say(key, ...values);
	return language === undefined ? text : { text, language };
}

/** The language of the words of a message, if it is not that of the report. */
export function borrowedLanguage(key: MessageKey): string | undefined {
	const locale = localeOf(key);
	return locale === report.meta.language ? undefined : locale;
}

/** The attribute `data-words` of an element whose script says these messages by `client/words.ts`. */
export function sayInBrowser(...keys: readonly MessageKey[]): string {
	return JSON.stringify(browserWords(report.meta.language, keys));
}

/**
 * The number of a footnote as a screen reader says it. Each section counts from 1, so on the page of the whole report
 * the number is said with its section.
 *
 * @param section Id of the section.
 * @param path Address of the page.
 */
export function saidNumber(number: string, section: string, path: string): string {
	if (path !== address.report) return number;
	return say('footnote.number-in-section', { number, section: sectionById(section).title });
}

/** The language of a text of the report, if it is not that of the page. */
export const languageOfText = textLanguages(report);
