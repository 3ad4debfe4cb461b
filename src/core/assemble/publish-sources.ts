import type { Passage, PublishedSource, Source } from '../model/source.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Problems } from '../problem.ts';
import { withUnitsOfColumns } from '../provenance/units-of-columns.ts';
import { publishCopy } from '../sources/copy-kinds.ts';
import type { Span } from '../sources/text-pieces.ts';
import type { ProvenReport } from './assemble-report.ts';

/** Words of a text that the report shows, and what shows them: `figure "gpu-growth"`. */
interface Quoted extends Span {
	readonly source: string;
	readonly by: string;
}

/**
 * Takes out of each saved copy what may be published. The report, and with it every page and file, holds no more of it.
 * Reports a text of which nothing may be published although the report quotes it.
 */
export function publishSources(
	draft: Draft,
	proven: ProvenReport,
	narrative: Narrative,
	problems: Problems,
): PublishedSource[] {
	const quoted = Map.groupBy([...quotedIn(proven), ...inProse(proven.sources, narrative)], ({ source }) => source);
	const records = new Map(draft.sources.map((record) => [record.id, record]));
	return proven.sources.flatMap((source): PublishedSource[] => {
		const record = records.get(source.id);
		if (record === undefined) return [];
		const { kind, about, note } = record.spec;
		const spans = quoted.get(source.id) ?? [];
		const [first] = spans;
		if (source.publish === 'nothing' && first !== undefined)
			problems.report({
				rule: 'quoted-words-are-published',
				at: record.at('publish'),
				message: `Nothing of ${source.file} may be published, and ${first.by} shows words of it.`,
				hint: 'Write `publish: passages`: of the copy, the words that the report quotes are published, and no others.',
			});
		return [
			{
				...source,
				kind: narrative.sentence(kind, record, 'kind').text,
				about: narrative.sentence(about, record, 'about').text,
				...(note === undefined ? {} : { note: narrative.sentence(note, record, 'note').text }),
				copy: withUnitsOfColumns(publishCopy(source.copy, source.publish, { spans }), proven.units),
			},
		];
	});
}

/** Makes a passage as it may be published: with the words around it only where the whole copy is published. */
export function passagePublisher(sources: readonly Source[]): (passage: Passage) => Passage {
	const whole = new Set(sources.filter(({ publish }) => publish === 'whole').map(({ id }) => id));
	return (passage) =>
		whole.has(passage.source) ? passage : { ...passage, before: '', after: '', prefix: '', suffix: '' };
}

/** The words that prove figures, names and the rows of tables. */
function* quotedIn({ figures, terms, tables }: ProvenReport): Generator<Quoted> {
	const of = ({ source, start, end }: Passage, by: string): Quoted => ({ source, start, end, by });
	for (const [id, { evidence }] of figures) if (evidence.passage) yield of(evidence.passage, `figure "${id}"`);
	for (const [id, passage] of terms) yield of(passage, `term "${id}"`);
	for (const [id, { passages }] of tables) for (const passage of passages) yield of(passage, `table "${id}"`);
}

/** The words of quotations in prose. Their white space may differ from that of the copy. */
function* inProse(sources: readonly Source[], { quotations }: Narrative): Generator<Quoted> {
	for (const { id, copy } of sources) {
		if (copy.kind !== 'text') continue;
		const starts = [0, ...[...copy.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
		for (const { words, source, line, section } of quotations) {
			if (source !== id) continue;
			const pattern = words
				.trim()
				.split(/\s+/)
				.map((word) => RegExp.escape(word))
				.join('\\s+');
			const search = new RegExp(pattern, 'gu');
			search.lastIndex = starts[line - 1] ?? 0;
			const found = search.exec(copy.text);
			const end = (found?.index ?? 0) + (found?.[0].length ?? 0);
			if (found !== null) yield { source, start: found.index, end, by: `content/${section}.mdx` };
		}
	}
}
