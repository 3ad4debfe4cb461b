import type { Element, ElementContent, Root } from 'hast';
import { viewOf } from '../../core/evidence/evidence-kinds.ts';
import { formatQuantity } from '../../core/format/format-quantity.ts';
import { machineValue } from '../../core/format/machine-value.ts';
import type { Phrase } from '../../core/model/phrase.ts';
import type { Report } from '../../core/model/report.ts';
import { copyKinds } from '../../core/sources/copy-kinds.ts';
import { address } from '../../core/permalink/addresses.ts';
import { permalink } from '../../core/permalink/permalink.ts';
import type { Anchors } from './anchors.ts';
import { element, elementsOf, idOf } from './element.ts';

/**
 * The register: each figure with its value, meaning, proof and permalink.
 *
 * @param page The built page `/figures/`, which writes the proof.
 */
export function registerPart(report: Report, page: Root, anchors: Anchors): Element[] {
	const ids = new Map(
		report.figures.map(({ id }) => [id, anchors.give(permalink(report, address.figure(id)), `figure-${id}`)]),
	);
	const rows = rowsOf(page);
	const titles = new Map(report.sources.map(({ id, title }) => [id, title]));
	return report.figures.map((figure) => {
		const id = ids.get(figure.id) ?? figure.id;
		anchors.also(permalink(report, `${address.figures}#${figure.id}`), id);
		const heading = anchors.give(`#${id}-title`, `${id}-title`);
		const { evidence } = figure;
		const url = permalink(report, address.figure(figure.id));
		return element(
			'section',
			{ id, className: ['entry'], ariaLabelledBy: [heading] },
			element('h3', { id: heading }, figure.label),
			element(
				'p',
				{ className: ['entry-value'] },
				element('data', { value: machineValue(figure.quantity) }, formatQuantity(figure, report.meta.language)),
			),
			element('p', {}, ...phrase(figure.definition)),
			element('p', { className: ['entry-proof'] }, ...proofIn(rows.get(figure.id), figure.id)),
			...(evidence.assumption
				? [element('p', {}, element('b', {}, 'Assumption.'), ' ', ...phrase(evidence.assumption))]
				: []),
			...figure.caveats.map(({ text }) => element('p', { className: ['muted'] }, ...phrase(text))),
			element(
				'p',
				{ className: ['muted'] },
				...viewOf(evidence).passages.flatMap((passage) => [
					element(
						'a',
						{ href: permalink(report, address.passage(passage.source, figure.id)) },
						`${titles.get(passage.source) ?? ''}, ${copyKinds.text.place(passage)}`,
					),
					'. ',
				]),
				'Permalink: ',
				element('a', { href: url }, url),
			),
		);
	});

	function phrase({ parts }: Phrase): (ElementContent | string)[] {
		return parts.map((part) =>
			typeof part === 'string'
				? part
				: element('a', { className: ['fig-link'], href: permalink(report, address.figure(part.figure)) }, part.text),
		);
	}
}

function rowsOf(page: Root): ReadonlyMap<string, Element> {
	const rows = elementsOf(page).filter(({ tagName }) => tagName === 'tr');
	return new Map(rows.map((row) => [idOf(row) ?? '', row]));
}

/** The source’s words, or the formula with its numbers put in: the last cell of the figure’s row. */
function proofIn(row: Element | undefined, id: string): ElementContent[] {
	const cell = row?.children.findLast((child) => child.type === 'element');
	if (cell?.type !== 'element')
		throw new Error(
			`The offline copy looks for the row of ${id} in the register, and the built page has none. See src/node/offline.`,
		);
	return cell.children;
}
