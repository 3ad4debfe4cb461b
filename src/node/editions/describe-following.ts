import { type CitableChange, type CitableKind, parseRef } from '../../core/model/edition.ts';

/** The most names of one kind that are listed. If there are more, their number is given. */
const MOST_NAMES = 12;

/** Kinds that are words; those of the others are data and drawings. */
const WORDS: ReadonlySet<CitableKind> = new Set(['report', 'section', 'heading', 'claim', 'term', 'unknown']);

/**
 * What follows from the data of a source that was saved anew, as comments: each figure with its old and its new value,
 * then the charts and tables, then the words that should be read again, since they may no longer be true.
 */
export function describeFollowing(source: string, following: readonly CitableChange[]): readonly string[] {
	const isFigure = ({ ref }: CitableChange) => parseRef(ref).kind === 'figure';
	const isOfWords = ({ ref }: CitableChange) => WORDS.has(parseRef(ref).kind);
	const drawn = namesByKind(following.filter((change) => !isFigure(change) && !isOfWords(change)));
	const words = namesByKind(following.filter(isOfWords));
	return [
		`${source} was saved anew. This changed with its data, and one line explains it:`,
		...following.filter(isFigure).map(figureLine),
		...(drawn === '' ? [] : [drawn]),
		...(words === '' ? [] : [`to be read again, since numbers in it changed: ${words}`]),
	].map((line) => `# ${line}`);
}

function figureLine({ ref, was, now, by, texts }: CitableChange): string {
	const { id } = parseRef(ref);
	if (was === undefined || now === undefined) return `${id}: ${texts.map(({ name }) => name).join(', ')}`;
	return `${id}: ${was} → ${now}${by === undefined ? '' : ` (${by})`}`;
}

/** “chart:wind, chart:peat”, or “40 charts” where they are many. */
function namesByKind(changes: readonly CitableChange[]): string {
	return [...Map.groupBy(changes, ({ ref }) => parseRef(ref).kind)]
		.map(([kind, each]) =>
			each.length > MOST_NAMES ? `${each.length} ${kind}s` : each.map(({ ref }) => ref).join(', '),
		)
		.join(', ');
}
