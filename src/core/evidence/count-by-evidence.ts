import type { Figure } from '../model/figure.ts';
import { say } from '../words/say.ts';
import { evidenceKinds } from './evidence-kinds.ts';
import type { Counted, EvidenceWords } from './evidence-row.ts';

type Proven = Pick<Figure, 'evidence'>;

interface Group extends Counted {
	readonly kind: string;
	readonly words: EvidenceWords;
	readonly summary: (counted: Counted, sources: number) => string;
}

/** How many figures there are of each kind of evidence that any has, in the order of the kinds. */
export function countByEvidence(figures: readonly Proven[]): readonly Group[] {
	return Object.entries(evidenceKinds)
		.map(([kind, { words, summary }]) => {
			return { kind, words, summary, count: figures.filter(({ evidence }) => evidence.kind === kind).length };
		})
		.filter(({ count }) => count > 0)
		.map((group, index) => {
			const { count } = group;
			if (index > 0) return { ...group, named: String(count), isFirst: false };
			return { ...group, named: `${count} ${count === 1 ? 'figure' : 'figures'}`, isFirst: true };
		});
}

/** What the register says of all figures: “Every number of this report: 2 stated by a source, 1 derived from them.” */
export function sayCounted(figures: readonly Proven[], locale: string): string {
	const parts = countByEvidence(figures).map(({ words: { counted, countedFirst = counted }, count, isFirst }) =>
		say(locale, isFirst ? countedFirst : counted, { count }),
	);
	if (parts.length === 0) return say(locale, 'register.described-empty');
	return say(locale, 'register.described', { counted: parts });
}

/** All figures in numbers, as the beginning of a sentence that `check` prints. */
export function summarizeFigures(figures: readonly Proven[], sources: number): string {
	const parts = countByEvidence(figures).map((group) => group.summary(group, sources));
	return parts.length > 0 ? parts.join(', ') : 'there are no figures';
}
