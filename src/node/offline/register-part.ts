import type { Element, ElementContent } from 'hast';
import { translationNote } from '../../core/format/translation-note.ts';
import { shownAmendments } from '../../core/model/shown-amendments.ts';
import { describeReading } from '../../core/evidence/describe-reading.ts';
import { viewOf } from '../../core/evidence/evidence-kinds.ts';
import { placeOf } from '../../core/evidence/place-of.ts';
import { proofSetting, writeProof } from '../../core/evidence/write-proof.ts';
import { formatExactness } from '../../core/format/format-exactness.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import { heardPieces } from '../../core/format/heard.ts';
import { textLanguages } from '../../core/format/text-languages.ts';
import type { FormulaPart } from '../../core/format/formula-call.ts';
import { machineValue } from '../../core/format/machine-value.ts';
import { bindNumbers } from '../../core/format/no-break.ts';
import { byId } from '../../core/model/by-id.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Phrase } from '../../core/model/phrase.ts';
import type { Report } from '../../core/model/report.ts';
import { inLanguage } from '../../core/markup/in-language.ts';
import { markup } from '../../core/markup/markup.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import { sayPieces } from '../../core/words/say.ts';
import { element } from '../page/element.ts';
import type { Anchors } from './anchors.ts';
import { elementPieces } from './element-pieces.ts';

/**
 * The register: each figure with its value, meaning, proof and permalink. Their headings lead a listener through them.
 * As landmarks they would be too many, and figures of two years may have the same name.
 */
export function registerPart(report: Report, anchors: Anchors): Element[] {
	const ids = new Map(
		report.figures.map(({ id }) => [id, anchors.give(permalink(report, address.figure(id)), `figure-${id}`)]),
	);
	const locale = report.meta.language;
	const setting = proofSetting(report);
	const languageOf = textLanguages(report);
	const assumes = sayPieces(locale, 'figure.assumption');
	const sourceById = byId('source', report.sources);
	return report.figures.map((figure) => {
		const id = ids.get(figure.id) ?? figure.id;
		anchors.also(permalink(report, `${address.figures}#${figure.id}`), id);
		const { evidence } = figure;
		return element(
			'section',
			{ id, className: ['entry'] },
			element('h3', {}, ...spoken(figure.label)),
			element(
				'p',
				{ className: ['entry-value'] },
				element('data', { value: machineValue(figure.quantity) }, ...said(formatQuantity(figure, locale))),
			),
			element('p', {}, ...phrase(figure.definition)),
			element('p', {}, ...proofOf(figure)),
			...(evidence.reading
				? [
						element(
							'p',
							{},
							...elementPieces(sayPieces(locale, 'figure.reading', { by: evidence.reading.by }), {
								words: { why: phrase(evidence.reading.why) },
							}),
						),
					]
				: []),
			...[...describeReading(figure, locale), ...formatExactness(figure, setting.figureById, locale)].map((line) =>
				element('p', {}, ...said(line)),
			),
			...(evidence.assumption
				? [element('p', {}, ...elementPieces(assumes, { words: { assumption: phrase(evidence.assumption) } }))]
				: []),
			...amendmentsOf(figure),
			...figure.caveats.map(({ text }) => element('p', { className: ['muted'] }, ...phrase(text))),
			element('p', { className: ['muted'] }, ...footOf(figure)),
		);
	});

	/** The newest amendments, and where the others are. */
	function amendmentsOf({ id }: Figure): Element[] {
		const { shown, earlier } = shownAmendments(report, `figure:${id}`);
		const editions = { href: permalink(report, address.editions) };
		const behind = translationNote(report, `figure:${id}`);
		return [
			...(behind === undefined ? [] : [said(behind)]),
			...shown.map(({ words }) => said(words)),
			...(earlier > 0
				? [elementPieces(sayPieces(locale, 'amended.earlier', { n: earlier }), { links: { editions } })]
				: []),
		].map((words) => element('p', { className: [markup.Amendments.amended] }, ...words));
	}

	/** Where the words or the cells stand, or which data sets a query reads; and the permalink. */
	function footOf(figure: Figure): (ElementContent | string)[] {
		const url = permalink(report, address.figure(figure.id));
		const links = { permalink: { href: url } };
		const place = placeOf(figure, locale);
		if (place === undefined) {
			const { sources } = viewOf(figure.evidence);
			if (sources.length === 0) return elementPieces(sayPieces(locale, 'offline.permalink', { url }), { links });
			const named = sources.map((id) => ({ element: id, inside: [sourceById(id).title] }));
			const toSources = sources.map((id) => [id, { href: permalink(report, address.source(id)) }] as const);
			return elementPieces(sayPieces(locale, 'offline.sets', { sources: named, url }), {
				said: spoken,
				links: { ...links, ...Object.fromEntries(toSources) },
			});
		}
		const values = { source: sourceById(place.source).title, place: place.place, url };
		return elementPieces(sayPieces(locale, 'offline.passage', values), {
			said: spoken,
			links: { ...links, passage: { href: permalink(report, place.path) } },
		});
	}

	/** A text of the report, or what is written of it, in its language. */
	function spoken(
		text: string,
		write: (language: string) => (ElementContent | string)[] = (language) => said(text, language),
	): (ElementContent | string)[] {
		const language = languageOf(text);
		return language === undefined ? write(locale) : [element('span', inLanguage(language, locale), ...write(language))];
	}

	/** A text, its signs with the words that a screen reader says after them. */
	function said(text: string, language = locale): (ElementContent | string)[] {
		return heardPieces(text, language).map((piece) =>
			typeof piece === 'string' ? piece : element('span', { dataHeard: piece.word }, piece.sign),
		);
	}

	function phrase({ text, parts }: Phrase): (ElementContent | string)[] {
		return spoken(text, (language) =>
			bindNumbers(parts).map((part) =>
				typeof part === 'string'
					? part
					: element(
							'a',
							{ className: [markup.FigLink.link], href: permalink(report, address.figure(part.figure)) },
							...said(part.text, language),
						),
			),
		);
	}

	/** The source’s words, the formula with its numbers put in, or a remark. */
	function proofOf(figure: Figure): Element[] {
		const span = (...words: (ElementContent | string)[]) =>
			element('span', { className: [markup.Formula.formula] }, ...words);
		return writeProof(figure, setting, {
			quote: ({ words, language, translation }) => [
				element('q', { ...inLanguage(language, locale) }, ...said(words, language)),
				...(translation === undefined ? [] : [translationOf(translation)]),
			],
			formula: ({ parts }) => [span(...parts.flatMap(inFormula))],
			remark: ({ words }) => [span(...said(words))],
			cell: ({ words }) => [span(...said(words))],
			query: ({ sql }) => [element('code', {}, sql)],
		});
	}

	function translationOf(words: string): Element {
		return element(
			'span',
			{ className: [markup.Translation.translation] },
			...elementPieces(sayPieces(locale, 'source.translation', { words }), { said }),
		);
	}

	function inFormula(part: FormulaPart): (ElementContent | string)[] {
		if (typeof part === 'string') return said(part);
		if ('raised' in part) return [element('sup', {}, ...part.raised.flatMap(inFormula))];
		return [element('a', { href: permalink(report, address.figure(part.figure)) }, ...said(part.text))];
	}
}
