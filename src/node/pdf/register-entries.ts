import { formatFormula } from '../../core/format/format-formula.ts';
import { formatResult } from '../../core/format/format-result.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Report } from '../../core/model/report.ts';
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
	const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
	for (const { id } of shown) numberOf(id);
	const sources = new Map(report.sources.map((source, index) => [source.id, { ...source, number: index + 1 }]));
	const usedBy = Map.groupBy(
		shown.flatMap(({ id, evidence }) =>
			evidence.kind === 'derived' ? evidence.inputs.map(({ figure }) => ({ id, figure })) : [],
		),
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
				...(evidence.kind === 'stated' ? stated(evidence.passage) : { proof: derivation(figure, evidence), where: [] }),
				assumption: evidence.kind === 'derived' ? (evidence.assumption?.text ?? null) : null,
				caveats: figure.caveats.filter((caveat) => caveat.figure === figure.id).map(({ text }) => text.text),
				caveatsOf: refer(figure.caveats.filter((caveat) => caveat.figure !== figure.id).map((caveat) => caveat.figure)),
				url: permalink(report, address.figure(figure.id)),
				usedBy: refer((usedBy.get(figure.id) ?? []).map(({ id }) => id)),
			};
		})
		.sort((a, b) => a.number - b.number);

	function stated({
		source: id,
		exact,
		line,
	}: Extract<Figure['evidence'], { kind: 'stated' }>['passage']): Pick<RegisterEntry, 'proof' | 'where'> {
		const source = sources.get(id);
		return {
			proof: [{ is: 'quote', ...languageOf(source?.language ?? ''), in: [exact] }],
			where: [
				{ is: 'to', anchor: backAnchor(`source-${id}`), page: false, in: [`Source ${source?.number ?? id}`] },
				`, line ${line}`,
			],
		};
	}

	function derivation(figure: Figure, evidence: Extract<Figure['evidence'], { kind: 'derived' }>): Inline[] {
		// As on the figure’s page: a value that rests on no other is a choice, and its assumption says why.
		if (evidence.inputs.length === 0) return ['chosen for this report'];
		const locale = report.meta.language;
		const parts = formatFormula(
			evidence.expression,
			(name) => {
				const input = figures.get(evidence.inputs.find((each) => each.name === name)?.figure ?? '');
				return input === undefined ? undefined : { figure: input.id, text: valueOf(input) };
			},
			locale,
		);
		const words = parts.map((part): Inline =>
			typeof part === 'string'
				? part
				: {
						is: 'figure',
						id: part.figure,
						number: numberOf(part.figure),
						url: permalink(report, address.figure(part.figure)),
						counted: false,
						in: [part.text],
					},
		);
		return [{ is: 'formula', in: [...words, formatResult(figure, locale)] }];
	}
}
