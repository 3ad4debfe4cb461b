import { parseRef, type Change, type EditionManifest, type Thing, type ThingChange } from '../../model/edition.ts';
import { address } from '../../permalink/addresses.ts';
import { canonicalJson, type Json } from '../canonical-json.ts';
import { contentIn, CURRENT_FORMAT, formatOf } from '../formats/edition-formats.ts';
import { changedOrders } from './changed-orders.ts';
import { sameLists } from './same-lists.ts';

/** A set of things and the version that has them. */
export interface Stand {
	/** Version whose frozen pages show the things; absent where only the live site does. */
	readonly version?: string | undefined;
	/** Format in which the things are described; that of today where it is left out. */
	readonly format?: number | undefined;
	/** Where the editions live: the address that `v/1.0.0/` stands below. */
	readonly home?: string | undefined;
	readonly things: readonly Thing[];
}

/** An edition as it was published. */
export function standOf(manifest: EditionManifest): Stand {
	const { version, things } = manifest;
	return { version, format: formatOf(manifest), home: homeOf(manifest), things };
}

/** Where an edition and its neighbours live: `v/1.0.0/` stands below it. */
export function homeOf({ version, url }: EditionManifest): string {
	return url.slice(0, url.length - address.edition(version).length + 1);
}

/**
 * What changed from one edition to the next, in the order of the later one, then what is gone. Explanations are put to
 * what they explain. Where the formats of the two differ, they are compared by the fields of the older one.
 */
export function diffThings(before: Stand, after: Stand, changes: readonly Change[], locale = 'en'): ThingChange[] {
	const format = Math.min(before.format ?? CURRENT_FORMAT, after.format ?? CURRENT_FORMAT);
	const [beforeThings, afterThings] = [thingsIn(format, before), thingsIn(format, after)];
	const earlier = new Map(beforeThings.map((thing) => [thing.ref, thing]));
	const later = new Map(afterThings.map((thing) => [thing.ref, thing]));
	const movedTo = new Map(changes.flatMap((change) => (change.type === 'move' ? [[change.from, change.to]] : [])));
	const movedFrom = new Map([...movedTo].map(([from, to]) => [to, from]));
	const explanations = explanationsIn(changes);
	const orders = changedOrders(beforeThings, afterThings, movedTo);
	const isSameList = sameLists(beforeThings, afterThings, movedTo);
	return [
		...afterThings.flatMap((thing) => addedOrChanged(thing) ?? []),
		...beforeThings.flatMap((thing) => removedOrMoved(thing) ?? []),
	];

	function addedOrChanged(thing: Thing): ThingChange | undefined {
		const old = earlier.get(thing.ref) ?? earlier.get(movedFrom.get(thing.ref) ?? '');
		if (old === undefined) return { ...common(thing, after), kind: 'added', texts: [], now: thing.shown };
		const moved = parseRef(thing.ref).kind === 'report' ? homeChange(before, after) : [];
		const texts = [...textChanges(old, thing, isSameList), ...moved, ...(orders.get(thing.ref) ?? [])];
		if (texts.length === 0 && sameJson(old.content['value'], thing.content['value'])) return undefined;
		return { ...common(thing, after), kind: 'changed', ...valueChange(old, thing, locale), texts };
	}

	function removedOrMoved(thing: Thing): ThingChange | undefined {
		if (later.has(thing.ref)) return undefined;
		const to = movedTo.get(thing.ref);
		if (to === undefined) return { ...common(thing, before), kind: 'removed', texts: [], was: thing.shown };
		const title = later.get(to)?.title ?? to;
		return { ...common(thing, before), kind: 'moved', to: { ref: to, title }, texts: [] };
	}

	function common(thing: Thing, stand: Stand): Pick<ThingChange, 'ref' | 'title' | 'address' | 'explanations'> {
		const { ref, title } = thing;
		return { ref, title, address: addressIn(stand, thing), explanations: explanations.get(ref) ?? [] };
	}
}

/** What explains a thing, by its name; of one that has moved, by its old name. */
function explanationsIn(changes: readonly Change[]): ReadonlyMap<string, ThingChange['explanations']> {
	const explanations = new Map<string, ThingChange['explanations']>();
	for (const { type, reason, ...change } of changes) {
		for (const ref of 'of' in change ? change.of : [change.from])
			explanations.set(ref, [...(explanations.get(ref) ?? []), { type, reason }]);
	}
	return explanations;
}

/** The things of a stand in the fields of a format that is no newer than its own. */
function thingsIn(format: number, { format: own = CURRENT_FORMAT, things }: Stand): readonly Thing[] {
	if (own === format) return things;
	return things.flatMap((thing): Thing[] => {
		const content = contentIn(format, thing);
		return content === undefined ? [] : [{ ...thing, content, sha256: '' }];
	});
}

/** Every permanent address begins with where the editions live. */
function homeChange({ home: was }: Stand, { home: now }: Stand): ThingChange['texts'] {
	return was === undefined || now === undefined || was === now ? [] : [{ name: 'url', was, now }];
}

/** Where an edition shows a thing; the live site, for one that has not been published. */
function addressIn({ version }: Stand, { addresses: [own = '/'] }: Thing): string {
	return version === undefined ? own : address.edition(version) + own.slice(1);
}

function valueChange(old: Thing, now: Thing, locale: string): Pick<ThingChange, 'was' | 'now' | 'by'> {
	if (old.shown === undefined || now.shown === undefined || sameJson(old.content['value'], now.content['value']))
		return {};
	return { was: old.shown, now: now.shown, by: difference(old.content, now.content, locale) };
}

/** How far a number moved: percents in percentage points, everything else in percent of what it was. */
function difference(old: Thing['content'], now: Thing['content'], locale: string): string | undefined {
	const [from, to] = [old['value'], now['value']];
	if (typeof from !== 'number' || typeof to !== 'number' || old['unit'] !== now['unit']) return undefined;
	const signed = (value: number, style: 'decimal' | 'percent') =>
		new Intl.NumberFormat(locale, { style, signDisplay: 'always', maximumSignificantDigits: 3 })
			.format(value)
			.replace('-', '−');
	if (/^percent(?:\/|$)/.test(String(now['unit']))) {
		const points = signed(to - from, 'decimal');
		return `${points} percentage ${/^\D?1$/.test(points) ? 'point' : 'points'}`;
	}
	return from === 0 ? undefined : signed((to - from) / Math.abs(from), 'percent');
}

/** Fields other than the value, as text, before and after. */
function textChanges(old: Thing, now: Thing, isSameList: ReturnType<typeof sameLists>): ThingChange['texts'] {
	if (old.sha256 !== '' && old.sha256 === now.sha256) return [];
	// Where the words are others, so are their lengths.
	const saysOther = !sameJson(old.content['text'], now.content['text']);
	const shape = ({ content }: Thing, name: string) => {
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
