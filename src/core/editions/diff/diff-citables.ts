import {
	parseRef,
	type Change,
	type EditionManifest,
	type Citable,
	type CitableChange,
	type DraftCitable,
} from '../../model/edition.ts';
import { numberFormat } from '../../format/intl-formatters.ts';
import { address } from '../../permalink/addresses.ts';
import { addressInEdition } from '../../permalink/address-in-edition.ts';
import { say } from '../../words/say.ts';
import { canonicalJson, type Json } from '../canonical-json.ts';
import { contentIn, CURRENT_FORMAT, formatOf } from '../formats/edition-formats.ts';
import { folderIn } from '../translations.ts';
import type { CitablePair } from './change-of-data.ts';
import { changedOrders } from './changed-orders.ts';
import { changesBySource } from './changes-by-source.ts';
import { explain } from './explain.ts';
import { findMovesBehind } from './names-in-fields.ts';
import { nameReferences } from './name-references.ts';
import { sameLists } from './same-lists.ts';

/** Significant digits of how far a number moved. */
const DIGITS = 3;

/** The citables of an edition or a draft. */
export interface Inventory {
	/** Version of the edition, whose frozen pages show them; left out for a draft. */
	readonly version?: string | undefined;
	/** Format of their content; the current one where it is left out. */
	readonly format?: number | undefined;
	/** The address below which `v/1.0.0/` stands. */
	readonly home?: string | undefined;
	/** BCP 47 tag, if this is a translation. */
	readonly language?: string | undefined;
	/** The folder of the translation in the edition. */
	readonly folder?: string | undefined;
	readonly citables: readonly DraftCitable[];
}

/** An edition as it was published. @param language BCP 47 tag, if this is the edition in that translation. */
export function inventoryOf(manifest: EditionManifest, language?: string): Inventory {
	const { version, things: citables } = manifest;
	const folder = language === undefined ? undefined : folderIn(manifest, language);
	return { version, format: formatOf(manifest), home: homeOf(manifest), language, folder, citables };
}

/** The address below which an edition and all others stand. */
export function homeOf({ version, url }: EditionManifest): string {
	return url.slice(0, url.length - address.edition(version).length + 1);
}

/**
 * What changed from one edition to the next: first what the later one has, in its order, then what it no longer has.
 * Each change has its explanations: its own or, if it has none, those of the sources whose new copies account for it,
 * or the moves of what it names. Where the formats of the two differ, they are compared by the fields of the older
 * one.
 */
export function diffCitables(
	before: Inventory,
	after: Inventory,
	changes: readonly Change[],
	locale = 'en',
): CitableChange[] {
	const format = Math.min(before.format ?? CURRENT_FORMAT, after.format ?? CURRENT_FORMAT);
	const [earlierCitables, laterCitables] = [citablesIn(format, before), citablesIn(format, after)];
	const earlier = new Map(earlierCitables.map((citable) => [citable.ref, citable]));
	const later = new Map(laterCitables.map((citable) => [citable.ref, citable]));
	const movedTo = new Map(changes.flatMap((change) => (change.type === 'move' ? [[change.from, change.to]] : [])));
	const movedFrom = new Map([...movedTo].map(([from, to]) => [to, from]));
	const orders = changedOrders(earlierCitables, laterCitables, movedTo);
	const isSameList = sameLists(earlierCitables, laterCitables, movedTo);
	const pairs = new Map<string, CitablePair>();
	const unexplained = [
		...laterCitables.flatMap((citable) => addedOrChanged(citable) ?? []),
		...earlierCitables.flatMap((citable) => removedOrMoved(citable) ?? []),
	];
	const movesBehind = findMovesBehind(movedTo);
	return explain(unexplained, changes, changesBySource(pairs, after.citables), (ref) => {
		const pair = pairs.get(ref);
		return pair === undefined ? [] : movesBehind(pair);
	});

	function addedOrChanged(citable: Citable): CitableChange | undefined {
		const old = earlier.get(citable.ref) ?? earlier.get(movedFrom.get(citable.ref) ?? '');
		if (old === undefined) return { ...common(citable, after), kind: 'added', texts: [], now: citable.shown };
		const moved = parseRef(citable.ref).kind === 'report' ? homeChange(before, after) : [];
		const texts = [
			...textChanges(old, citable, isSameList)
				.filter(({ name }) => !isNewTranslation(name, old, citable))
				.map(inTitles),
			...moved,
			...(orders.get(citable.ref) ?? []),
		];
		const values = sameJson(old.content['value'], citable.content['value']) ? [] : ['value'];
		if (texts.length === 0 && values.length === 0) return undefined;
		pairs.set(citable.ref, { old, now: citable, changed: [...values, ...texts.map(({ name }) => name)] });
		return {
			...common(citable, after),
			before: addressIn(before, old),
			kind: 'changed',
			...valueChange(old, citable, locale),
			texts,
		};
	}

	/** Words that the later edition has in this language, and the earlier had not: they are new, and nothing changed. */
	function isNewTranslation(name: string, old: Citable, { translations }: Citable): boolean {
		const { language } = after;
		if (language === undefined) return false;
		const has = (words: Citable['translations']) => Object.hasOwn(words?.[language]?.content ?? {}, name);
		return has(translations) && !has(old.translations);
	}

	/** Both words of a change, with the titles that each edition had. */
	function inTitles({ name, was, now }: CitableChange['texts'][number]): CitableChange['texts'][number] {
		return {
			name,
			was: nameReferences(was, (ref) => earlier.get(ref)?.title, locale),
			now: nameReferences(now, (ref) => later.get(ref)?.title, locale),
		};
	}

	function removedOrMoved(citable: Citable): CitableChange | undefined {
		if (later.has(citable.ref)) return undefined;
		const to = movedTo.get(citable.ref);
		if (to === undefined) return { ...common(citable, before), kind: 'removed', texts: [], was: citable.shown };
		const title = later.get(to)?.title ?? to;
		return { ...common(citable, before), kind: 'moved', to: { ref: to, title }, texts: [] };
	}

	function common(
		citable: Citable,
		inventory: Inventory,
	): Pick<CitableChange, 'ref' | 'title' | 'address' | 'explanations'> {
		const { ref, title } = citable;
		return { ref, title, address: addressIn(inventory, citable), explanations: [] };
	}
}

/** The citables of an inventory in the fields of a format that is no newer than its own. */
function citablesIn(format: number, { format: own = CURRENT_FORMAT, citables }: Inventory): readonly Citable[] {
	if (own === format) return citables;
	return citables.flatMap((citable): Citable[] => {
		const content = contentIn(format, citable);
		return content === undefined ? [] : [{ ...citable, content, sha256: '' }];
	});
}

/** A change of the address that every permanent address begins with. */
function homeChange({ home: was }: Inventory, { home: now }: Inventory): CitableChange['texts'] {
	return was === undefined || now === undefined || was === now ? [] : [{ name: 'url', was, now }];
}

/** Where an edition shows a citable; the live site, for one that has not been published. */
function addressIn({ version, folder }: Inventory, { addresses: [own = '/'] }: Citable): string {
	return version === undefined ? own : addressInEdition(version, own, folder);
}

function valueChange(old: Citable, now: Citable, locale: string): Pick<CitableChange, 'was' | 'now' | 'by'> {
	if (old.shown === undefined || now.shown === undefined || sameJson(old.content['value'], now.content['value']))
		return {};
	return { was: old.shown, now: now.shown, by: difference(old.content, now.content, locale) };
}

/** How far a number moved: percents in percentage points, everything else in percent of what it was. */
function difference(old: Citable['content'], now: Citable['content'], locale: string): string | undefined {
	const [from, to] = [old['value'], now['value']];
	if (typeof from !== 'number' || typeof to !== 'number' || old['unit'] !== now['unit']) return undefined;
	const signed = (value: number, style: 'decimal' | 'percent') =>
		numberFormat(locale, { style, signDisplay: 'always', maximumSignificantDigits: DIGITS })
			.format(value)
			.replace('-', '−');
	if (/^percent(?:\/|$)/.test(String(now['unit']))) {
		const n = Number((to - from).toPrecision(DIGITS));
		return say(locale, 'change.percentage-points', { n, points: signed(n, 'decimal') });
	}
	return from === 0 ? undefined : signed((to - from) / Math.abs(from), 'percent');
}

/** Fields other than the value, as text, before and after. */
function textChanges(old: Citable, now: Citable, isSameList: ReturnType<typeof sameLists>): CitableChange['texts'] {
	if (old.sha256 !== '' && old.sha256 === now.sha256) return [];
	// If the words differ, so do the lengths of their parts, which then say nothing about the structure.
	const saysOther = ['text', 'footnotes'].some((name) => !sameJson(old.content[name], now.content[name]));
	const shape = ({ content }: Citable, name: string) => {
		const field = content[name];
		const isStructure = name === 'structure' && Array.isArray(field);
		return isStructure && saysOther ? field.filter((each: Json) => typeof each !== 'number') : field;
	};
	return [...new Set([...Object.keys(old.content), ...Object.keys(now.content)])]
		.filter((name) => name !== 'value' && !sameJson(old.content[name], now.content[name]))
		.filter((name) => !isSameList(shape(old, name), shape(now, name)))
		.map((name) => ({ name, was: asText(old.content[name]), now: asText(now.content[name]) }));
}

function sameJson(a: Json | undefined, b: Json | undefined): boolean {
	return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

function asText(value: Json | undefined): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map((each: Json) => asText(each)).join('; ');
	return typeof value === 'object'
		? Object.entries(value)
				.map(([name, each]) => `${name} ${asText(each)}`)
				.join(', ')
		: String(value);
}
