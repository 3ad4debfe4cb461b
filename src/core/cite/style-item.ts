/*
 * Decision: words such as “Report”, “Data set” and “[date unknown]”, here and in `bibtex.ts`, are no messages of the
 * catalogue. The guides of the styles and formats prescribe them word for word. A guide in English has no words for a
 * kind of work in another language, so a reference in that language leaves the kind out.
 */

import { isEnglish } from '../format/is-english.ts';
import type { CitedAgent, CitedWork } from './cited-work.ts';
import { guard } from './guard-text.ts';
import { doiLink } from './identifier-links.ts';
import { engineLanguage } from './language-of-work.ts';
import { joinDigraphs } from './name-letters.ts';

interface StyleName {
	readonly family: string;
	readonly given?: string;
}

/**
 * What the engine is given to format: CSL-JSON, adapted so that each style prints what its published rules ask for.
 * Texts are guarded.
 */
export interface StyleItem {
	readonly id?: string;
	readonly type: 'report' | 'book' | 'chapter' | 'dataset' | 'figure' | 'entry-encyclopedia';
	readonly title: string;
	readonly 'container-title'?: string;
	readonly author: readonly StyleName[];
	/** Authors that stand after the title, where a style wants them there. */
	readonly 'original-author'?: readonly StyleName[];
	readonly issued?: { readonly 'date-parts': readonly [readonly number[]] } | { readonly literal: string };
	readonly publisher?: string;
	readonly edition: string;
	readonly genre?: string;
	readonly number?: string;
	readonly URL: string;
	readonly DOI?: string;
	readonly language: string;
}

/**
 * The item for one style. A part is a chapter of the report: no other type makes every style name the report too. The
 * edition is in words, because `version` is printed by few styles. A number loses its plain hyphen, which styles take
 * for a range (“Nos. 2026–1”).
 *
 * @param versionWord “version” in the language of the work.
 */
export function styleItem(work: CitedWork, style: string, versionWord: string): StyleItem {
	const item: StyleItem = {
		type: work.kind === 'report' ? 'report' : 'chapter',
		title: guard(work.title),
		...(work.container === undefined ? {} : { 'container-title': guard(work.container) }),
		author: work.authors.map((agent) => nameOf(agent, work.language)),
		...(work.date === undefined ? {} : { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
		publisher: guard(work.publisher),
		edition: guard(`${versionWord} ${work.version}`),
		...(work.number === undefined || work.kind !== 'report'
			? {}
			: { number: guard(work.number, '-'), ...(isEnglish(work.language) ? { genre: 'Report' } : {}) }),
		URL: guard(work.url),
		...(work.doi === undefined ? {} : { DOI: guard(work.doi) }),
		language: engineLanguage(work.language),
	};
	return PATCHES.filter(({ styles }) => styles.test(style)).reduce((each, { patch }) => patch(each, work), item);
}

interface StylePatch {
	readonly styles: RegExp;
	readonly patch: (item: StyleItem, work: CitedWork) => StyleItem;
}

/** What APA says in brackets after the title. The locales of CSL have the words in English alone. */
const APA_KINDS: Readonly<Partial<Record<CitedWork['kind'], Pick<StyleItem, 'type' | 'genre'>>>> = {
	figure: { type: 'dataset', genre: 'Data set' },
	table: { type: 'dataset', genre: 'Data set' },
	chart: { type: 'figure' },
};

/** What is changed for styles that cannot express what their published rules ask for, or that have a fault. */
const PATCHES: readonly StylePatch[] = [
	{
		// APA 7, 9.29 (no publisher where it is the author) and 10.9 (a part that is data says so in brackets).
		styles: /^apa(?:-|$)/,
		patch(item, work) {
			const named = isEnglish(work.language) ? { ...item, ...APA_KINDS[work.kind] } : item;
			return isPublishedByAuthor(work) ? withoutPublisher(named) : named;
		},
	},
	{
		// Cite Them Right 12: a report read online has no publisher beside its organisation.
		styles: /^harvard-cite-them-right/,
		patch: (item, work) => (isPublishedByAuthor(work) ? withoutPublisher(item) : item),
	},
	{
		// MLA 9, 5.20: an organisation that is also the publisher is named as publisher alone. 5.78: the date in full,
		// which the style gives to an entry and not to a chapter. The number stands without a word for its kind.
		styles: /^modern-language-association/,
		patch({ genre: _genre, ...item }, work) {
			const dated = item.type === 'chapter' ? { ...item, type: 'entry-encyclopedia' as const } : item;
			return isPublishedByAuthor(work) ? { ...dated, author: [] } : dated;
		},
	},
	{
		// Chicago 17, 14.220: a report is treated as a book, its title in italics; the style prints no number of a book.
		styles: /^chicago-/,
		patch({ number, ...item }) {
			if (item.type !== 'report') return item;
			return {
				...item,
				type: 'book',
				...(number === undefined ? {} : { genre: [item.genre, number].filter(Boolean).join(' ') }),
			};
		},
	},
	{
		// The style closes an edition of a chapter with a full stop before the comma; the permalink carries the version.
		// IEEE Reference Guide, II.G: a report number follows “Rep.”.
		styles: /^ieee/,
		patch: (item) => ({ ...item, edition: '', ...(item.genre === undefined ? {} : { genre: 'Rep.' }) }),
	},
	{
		// NLM, Citing Medicine 2, chapter 1: “[date unknown]”. The style leaves a gap. It prints no DOI of a report: there
		// the address is the DOI’s.
		styles: /vancouver/,
		patch: (item, { doi }) => ({
			issued: { literal: '[date unknown]' },
			...item,
			...(doi === undefined ? {} : { URL: guard(doiLink(doi)) }),
		}),
	},
	{
		// GOST R 7.0.5-2008, 4.9: a reference begins with one, two or three authors; of more, the first stands after the
		// title.
		styles: /^gost-r-7-0-5-2008/,
		patch(item) {
			const dated = { issued: { literal: '[б. г.]' }, ...item };
			return item.author.length > 3 ? { ...dated, author: [], 'original-author': item.author } : dated;
		},
	},
];

/**
 * An organisation goes in as a family name without a given one: joined to persons, the engine would leave out the comma
 * that Chicago and APA ask for before the last. The quotation marks keep it from looking for particles such as “van”.
 */
function nameOf(agent: CitedAgent, language: string): StyleName {
	if ('organisation' in agent) return { family: `"${guard(agent.organisation, '"')}"` };
	return { family: guard(agent.family), given: joinDigraphs(guard(agent.given), language) };
}

function isPublishedByAuthor({ authors: [first, ...others], publisher }: CitedWork): boolean {
	return first !== undefined && 'organisation' in first && first.organisation === publisher && others.length === 0;
}

function withoutPublisher({ publisher: _publisher, ...item }: StyleItem): StyleItem {
	return item;
}
