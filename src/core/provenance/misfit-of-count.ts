import type { Unit, UnitAtom, UnitPart } from '../model/unit.ts';
import { isMeasure, isNamed } from '../reading/counting-words.ts';
import { type Counted, readCounted } from '../reading/read-measure.ts';
import { readNegativePowers } from '../reading/read-negative-powers.ts';
import { isAdjective, unknownUnit } from '../reading/unknown-unit.ts';
import type { Misfit, WordsAfter } from './check-counted.ts';
import { isNamedAlike } from './named-alike.ts';

/** What the words after a number count, by the unit of the figure. */
interface CountedWords {
	/** The words name another unit. */
	readonly misfit?: Misfit | undefined;
	/** Where the words of a ratio end, such as “parts per million”: they hold a “per”, and are no rate. */
	readonly ratioEnds: number;
}

/** Reads what a number counts, and compares it with the unit of the figure. */
export function checkCount(unit: Unit, context: WordsAfter): CountedWords {
	const { after, words, language } = context;
	if (startsWithName(after, unit)) return { ratioEnds: 0 };
	const isMeasured = unit.parts.some(({ atom, power }) => power > 0 && isMeasure(atom));
	const counted = readCounted(after, isMeasured, words, language);
	if (counted === undefined) {
		// “40 s⁻¹” counts nothing and is divided by a unit.
		const isRate = readNegativePowers(after, words).length > 0;
		const end = isRate ? undefined : unknownUnit(after, isMeasured, language);
		return {
			misfit: end === undefined ? undefined : { end, codes: [] },
			ratioEnds: 0,
		};
	}
	const { word, end } = counted;
	const ratioEnds = word.codes.has('ppm') || word.codes.has('ppb') ? end : 0;
	const above = unit.parts.filter(({ atom, power }) => power > 0 && atom.code !== '1');
	const parts = above.length > 0 ? above : unit.parts;
	if (parts.some((part) => isNamed(part, word) || isNamedAlike(part, word, context))) {
		const [part, ...others] = parts;
		const isDivided = others.length > 0 || part === undefined || part.power < 0;
		const product = isDivided ? undefined : productAfter(counted, part, isMeasured, context);
		return { misfit: product === undefined ? undefined : { end: product, codes: [] }, ratioEnds };
	}
	if (!isOther(counted, parts, isMeasured, context)) return { ratioEnds };
	const below = unit.code.replace(/^[^/]*/, '');
	return {
		misfit: { end, codes: [...word.codes].map((code) => code + below), hint: hintOf(after.slice(0, end)) },
		ratioEnds,
	};
}

const BITS_OR_BYTES = /^\s?([mgt]b)$/u;

/** What to do about a symbol that may mean two units. */
function hintOf(symbol: string): string | undefined {
	const written = BITS_OR_BYTES.exec(symbol)?.[1];
	if (written === undefined) return undefined;
	const named = `use a unit that data/units.yaml names “${written}”`;
	return `“${written}” may be bits or bytes: quote words that say which, or ${named}.`;
}

/** Whether the text after a number begins with a name of the unit that is not one word: “cubic feet”, “fb⁻¹”. */
function startsWithName(after: string, unit: Unit): boolean {
	const rest = after.replace(/^[\s-]/u, '').replace(/\s+/gu, ' ');
	return unit.parts
		.filter(({ power }) => power > 0)
		.flatMap(({ atom: { display } }) => (display.by === 'name' ? Object.values(display.name) : []))
		.some((name) => {
			if (name === undefined || /^\p{L}*$/u.test(name) || JOINED.test(rest.slice(name.length))) return false;
			const start = rest.slice(0, name.length);
			return start === name || (/\s/u.test(name) && start.toLowerCase() === name.toLowerCase());
		});
}

/** What goes on as the same word, or as a product or a power of the unit. */
const JOINED = /^[\p{L}\p{N}²³⁻^·⋅*/-]/u;

/**
 * Whether the counted word, which is not that of the unit, names another one. A singular after a space belongs to the
 * next word (“three country offices”), unless the unit is a measure (“a 40 mile road”).
 */
function isOther(
	{ word, isHyphened, end }: Counted,
	parts: readonly UnitPart[],
	isMeasured: boolean,
	{ near, after, language }: WordsAfter,
): boolean {
	if (/^\s?°$/u.test(after.slice(0, end)) && parts.some(({ atom }) => isInDegrees(atom))) return false;
	if (isMeasured) return true;
	if (word.kind === 'anybody') return false;
	if (word.kind === 'some people')
		return !parts.some(
			({ atom }) => atom.display.by === 'name' && near.toLowerCase().includes(atom.display.name.one.toLowerCase()),
		);
	const isSingular = word.isSingular || (word.kind === 'symbol' && word.codes.size === 0);
	return isHyphened || !isSingular || !isAdjective(after.slice(end), language);
}

/** Whether a lone degree sign, like the word “degrees”, may be of the unit. */
function isInDegrees({ ucum, display }: UnitAtom): boolean {
	return (
		ucum === 'Cel' || ucum === '[degF]' || (display.by === 'name' && /^degrees?(?!\p{L})/iu.test(display.name.other))
	);
}

/** What makes a product or a power of the unit before it: `kg·m`, `s⁻¹`; but `t·ha⁻¹` is a rate. */
const PRODUCT = /^(?:[·⋅*]\p{L}+(?!\p{L}|⁻|\^?[-−–]\d)|[⁻²³¹^]+)/u;
const HYPHEN = /^-(\p{L}+)/u;
/** A raised power that stands on the line, as text copied from a PDF has it: “40 km 2 of land”. */
const LOWERED = /^[^\S\r\n][23](?=\s+(\p{L}+)|[.,;:)]?(?:\s|$))/u;

/** Where the words end that make the counted unit a part of a product or of a power: “tonne-km”, “person-years”. */
function productAfter(
	{ end, isProduct }: Counted,
	part: UnitPart,
	isMeasured: boolean,
	{ after, words }: WordsAfter,
): number | undefined {
	if (isMeasured && isProduct) return end;
	const rest = after.slice(end);
	const [joined, other] = (isMeasured ? HYPHEN.exec(rest) : null) ?? [];
	if (joined !== undefined && other !== undefined && words.find(other)) return end + joined.length;
	const isLength = part.power === 1 && part.atom.dimension['length'] === 1;
	const [lowered, next] = (isLength ? LOWERED.exec(rest) : null) ?? [];
	// “12 m 2 dm” is a length in two units.
	if (lowered !== undefined && (next === undefined || !words.find(next))) return end + lowered.length;
	const product = PRODUCT.exec(rest)?.[0];
	return product === undefined ? undefined : end + product.length;
}
