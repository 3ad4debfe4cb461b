import { viewOf } from '../../core/evidence/evidence-kinds.ts';
import { proofSetting, writeProof } from '../../core/evidence/write-proof.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import type { FormulaPart } from '../../core/format/formula-call.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Report } from '../../core/model/report.ts';
import type { Passage } from '../../core/model/source.ts';
import { copyKinds } from '../../core/sources/copy-kinds.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { backAnchor } from './back-matter.ts';
import { type Inline, languageOf } from './print-node.ts';

/** A figure in the register at the end: all that a reader without a screen needs to check it. */
export interface RegisterEntry {
	readonly number: number;
	readonly id: string;
	readonly value: string;
	readonly label: string;
	readonly definition: string;
	/** Source words or the formula with its numbers put in. */
	readonly proof: readonly Inline[];
	/** Where the words stand. */
	readonly where: readonly Inline[];
	readonly assumption: string | null;
	/** Its own caveats; those of its inputs stand with the inputs. */
	readonly caveats: readonly string[];
	readonly caveatsOf: readonly Reference[];
	readonly url: string;
	/** Numbers of the figures that are derived from it. */
	readonly usedBy: readonly Reference[];
}

/** Another entry. */
export interface Reference {
	readonly id: string;
	readonly number: number;
}

/** The register of the figures shown, in the order of its numbers. Figures that the text does not name follow those that it names. */
export function registerEntries(
	report: Report,
	shown: readonly Figure[],
	numberOf: (figure: string) => number,
): RegisterEntry[] {
	const setting = proofSetting(report);
	for (const { id } of shown) numberOf(id);
	const numbers = new Map(report.sources.map(({ id }, index) => [id, index + 1]));
	const usedBy = Map.groupBy(
		shown.flatMap(({ id, evidence }) => viewOf(evidence).figures.map((figure) => ({ id, figure }))),
		({ figure }) => figure,
	);
	const refer = (ids: readonly string[]): Reference[] =>
		[...new Set(ids)].map((id) => ({ id, number: numberOf(id) })).sort((a, b) => a.number - b.number);
	const valueOf = (figure: Figure) => formatQuantity(figure, report.meta.language);

	return shown
		.map((figure): RegisterEntry => {
			const { evidence } = figure;
			return {
				number: numberOf(figure.id),
				id: figure.id,
				value: valueOf(figure),
				label: figure.label,
				definition: figure.definition.text,
				proof: proofOf(figure),
				where: evidence.passage === undefined ? [] : placeOf(evidence.passage),
				assumption: evidence.assumption?.text ?? null,
				caveats: figure.caveats.filter((caveat) => caveat.figure === figure.id).map(({ text }) => text.text),
				caveatsOf: refer(figure.caveats.filter((caveat) => caveat.figure !== figure.id).map((caveat) => caveat.figure)),
				url: permalink(report, address.figure(figure.id)),
				usedBy: refer((usedBy.get(figure.id) ?? []).map(({ id }) => id)),
			};
		})
		.sort((a, b) => a.number - b.number);

	function placeOf(passage: Passage): Inline[] {
		const { source: id } = passage;
		const number = numbers.get(id) ?? id;
		const place = copyKinds.text.place(passage, report.meta.language);
		return [{ is: 'to', anchor: backAnchor(`source-${id}`), page: false, in: [`Source ${number}`] }, `, ${place}`];
	}

	function proofOf(figure: Figure): Inline[] {
		return writeProof<Inline[]>(figure, setting, {
			quote: ({ words, language }) => [{ is: 'quote', ...languageOf(language), in: [words] }],
			formula: ({ parts }) => [{ is: 'formula', in: parts.map(inFormula) }],
			remark: ({ words }) => [words],
		});
	}

	function inFormula(part: FormulaPart): Inline {
		if (typeof part === 'string') return part;
		const { figure: id, text } = part;
		const url = permalink(report, address.figure(id));
		return { is: 'figure', id, number: numberOf(id), url, counted: false, in: [text] };
	}
}
