import type { Unit } from '../model/unit.ts';
import { type CountingWords, isNamed } from './counting-words.ts';
import { currencyAfter } from './currency-signs.ts';
import { anywhere } from './languages.ts';

/** What the unit of a figure says of words after a number that may mean something else. */
export interface OwnUnit {
	/**
	 * Letters and words that name the unit, and so are neither a scale nor a currency: `m`, `K`, “cents”; and the code of
	 * a measure whose words may also be money: `lb`.
	 */
	readonly words: ReadonlySet<string>;
	/** It measures data, of which a `K` may be 1,000 or 1,024. */
	readonly isData: boolean;
	/** It is money, of which cents are hundredths. */
	readonly isMoney: boolean;
	/** It is a rank, so ordinals are read. */
	readonly isRank: boolean;
}

export const noUnit: OwnUnit = { words: new Set(), isData: false, isMoney: false, isRank: false };

/** Two units with the same key read every text alike. */
export function keyOf({ words, isData, isMoney, isRank }: OwnUnit): string {
	return [isData, isMoney, isRank, ...words].join(' ');
}

/** UCUM codes of temperatures: a `K` after one of them is kelvin. */
const HEAT = new Set(['K', 'Cel', '[degF]']);

/** Letters that multiply a number, or are the symbol of a unit. */
const LETTERS = 'k K m M B b T t'.split(' ');

const known = new WeakMap<Unit, OwnUnit>();

/** What a unit says of letters and words, by the words of its table. */
export function ownUnit(unit: Unit, words: CountingWords): OwnUnit {
	const own = known.get(unit) ?? makeOwnUnit(unit, words);
	known.set(unit, own);
	return own;
}

function makeOwnUnit(unit: Unit, words: CountingWords): OwnUnit {
	const above = unit.parts.filter(({ power }) => power > 0);
	const isOwn = (word: string) => {
		const found = words.find(word);
		return found !== undefined && above.some((part) => isNamed(part, found));
	};
	const names = above
		.flatMap(({ atom: { code, display } }) => (display.by === 'name' ? [code, ...Object.values(display.name)] : []))
		.flatMap((name) => name ?? [])
		.filter((name) => currencyAfter(` ${name}`) !== undefined);
	const isHeat = above.some(({ atom }) => HEAT.has(atom.ucum));
	const isData = above.some(({ atom }) => atom.dimension['information'] === 1);
	const measures = above
		.filter(({ atom }) => atom.display.by !== 'currency')
		.map(({ atom: { code } }) => code)
		.filter((code) => anywhere.currencies.some(({ oneOf }) => oneOf?.includes(code)));
	const isMoney = above.some(({ atom }) => atom.display.by === 'currency');
	const own = new Set([
		...LETTERS.filter(isOwn),
		...names.map((name) => name.toLowerCase()),
		...(isHeat ? ['K'] : []),
		...measures,
	]);
	const isRank = unit.parts[0]?.atom.display.by === 'rank';
	return own.size === 0 && !isData && !isMoney && !isRank ? noUnit : { words: own, isData, isMoney, isRank };
}

/** The length of the words that name the unit at the start of `rest`, the text after a number; 0 where none do. */
export function ownWordsAfter(rest: string, { words }: OwnUnit): number {
	if (words.size === 0) return 0;
	const [whole = '', word = ''] = /^[\s-]?([\p{L}\p{M}]+)(?![\p{L}\p{N}])/u.exec(rest) ?? [];
	return words.has(word.length > 2 ? word.toLowerCase() : word) ? whole.length : 0;
}
