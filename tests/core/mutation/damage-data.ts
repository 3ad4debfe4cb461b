import { dump, load } from 'js-yaml';
import type { Random } from './seeded-random.ts';

/** A place in data: the list or group of fields that holds it, and its name there. */
interface Spot {
	readonly holder: unknown[] | Record<string, unknown>;
	readonly key: string | number;
	readonly value: unknown;
}

/** One way to damage well-formed data; it changes the holder in place. */
type Damage = (spot: Spot, all: readonly Spot[], random: Random) => void;

const STRANGE: readonly [unknown, ...unknown[]] = [
	null,
	true,
	false,
	'',
	' ',
	0,
	-1,
	1,
	40,
	1.5,
	1e300,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	-0,
	2 ** 53 + 1,
	'unstated',
	'about',
	'percent',
	'2022',
	'2022-13',
	'2023-01/2022-01',
	'<b>40</b>',
	'{gpu-growth}',
	'{',
	'__proto__',
	'x'.repeat(500),
	[],
	[[]],
	['KZ'],
	{},
	{ low: 1, high: 2 },
	{ low: 'unstated', high: 'unstated' },
	{ low: 2 },
	{ __proto__: null, constructor: 1 },
	new Date(0),
];

function put({ holder, key }: Spot, value: unknown): void {
	if (Array.isArray(holder)) holder[Number(key)] = value;
	else holder[key] = value;
}

export const dataDamages: Readonly<Record<string, Damage>> = {
	drop: ({ holder, key }) => {
		if (Array.isArray(holder)) holder.splice(Number(key), 1);
		else delete holder[key];
	},
	duplicate: ({ holder, key, value }) => {
		if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
		else holder[`${key}2`] = value;
	},
	'duplicate under another name': ({ holder, key, value }, _, random) => {
		if (Array.isArray(holder) && typeof value === 'object' && value !== null)
			holder.splice(Number(key), 0, { ...structuredClone(value), id: `other-${random.below(9)}` });
	},
	retype: (spot, _, random) => {
		const { value } = spot;
		put(
			spot,
			random.pick<unknown>([
				typeof value === 'object' ? 'text' : String(value),
				[value],
				{ value },
				Number(value),
				typeof value === 'string' ? value.toUpperCase() : -Number(value),
				[value, value],
			]),
		);
	},
	'replace by something strange': (spot, _, random) => put(spot, random.pick(STRANGE)),
	'swap with its like': (spot, all, random) => {
		const other = random.any(all.filter(({ key, holder }) => key === spot.key && holder !== spot.holder));
		if (other === undefined) return;
		put(spot, other.value);
		put(other, spot.value);
	},
	'copy from its like': (spot, all, random) => {
		const other = random.any(all.filter(({ key, holder }) => key === spot.key && holder !== spot.holder));
		if (other !== undefined) put(spot, other.value);
	},
	'nudge a number': (_, all, random) => {
		const numbers = all.filter(({ value }) => typeof value === 'number');
		const other = random.any(numbers);
		if (other === undefined || typeof other.value !== 'number') return;
		const { value } = other;
		put(
			other,
			random.pick([
				value + 1,
				value - 1,
				value * 10,
				value / 10,
				value * 1000,
				-value,
				value + 1e-9,
				value + 0.5,
				String(value),
				{ low: value, high: value + 1 },
				{ low: value, high: 'unstated' },
				{ low: 'unstated', high: value },
			]),
		);
	},
	'shorten a text': (spot, _, random) => {
		if (typeof spot.value !== 'string') return;
		const words = spot.value.split(' ');
		const at = random.below(words.length);
		put(
			spot,
			random
				.pick([
					words.slice(0, at),
					words.slice(at),
					words.toSpliced(at, 1),
					words.toSpliced(at, 0, words[at] ?? ''),
					words.toReversed(),
				])
				.join(' '),
		);
	},
	reorder: ({ holder }, _, random) => {
		if (Array.isArray(holder)) holder.push(...holder.splice(0, random.below(holder.length)));
		else {
			const entries = Object.entries(holder).reverse();
			for (const [key] of entries) delete holder[key];
			Object.assign(holder, Object.fromEntries(entries));
		}
	},
};

/**
 * Damages the data that a YAML file holds and writes it anew, in block style or as JSON. The text itself where it holds
 * none.
 */
export function damageData(text: string, name: string, random: Random): string {
	let data: unknown;
	try {
		data = load(text);
	} catch {
		return text;
	}
	const spots = spotsIn(data);
	const spot = random.any(spots);
	if (spot === undefined) return text;
	dataDamages[name]?.(spot, spots, random);
	try {
		return random.next() < 0.5
			? dump(data, { lineWidth: random.pick([-1, 40, 80]) })
			: JSON.stringify(data, null, random.pick([undefined, 1, '\t']));
	} catch {
		return text;
	}
}

function spotsIn(value: unknown): Spot[] {
	if (typeof value !== 'object' || value === null) return [];
	const holder: Spot['holder'] | undefined = Array.isArray(value) ? value : isFields(value) ? value : undefined;
	if (holder === undefined) return [];
	return Object.entries(holder).flatMap(([key, each]) => [{ holder, key, value: each }, ...spotsIn(each)]);
}

function isFields(value: object): value is Record<string, unknown> {
	return Object.getPrototypeOf(value) === Object.prototype;
}
