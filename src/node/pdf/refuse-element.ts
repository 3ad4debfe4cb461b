import { join } from 'node:path';
import type { Element, Nodes, Parents } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { EXIT, visitParents } from 'unist-util-visit-parents';
import { fileOf, markup } from '../../core/markup/markup.ts';
import type { Report } from '../../core/model/report.ts';
import { hasClass, idOf } from '../page/element.ts';
import { isLeftOut, unknownClass, writerOf } from './forms/forms.ts';
import { type MapContext, nameOf } from './map-context.ts';
import { PdfProblem } from './pdf-problem.ts';

/**
 * Makes a function that throws for a node without a form on paper: what it is, in which claim or section, and in which
 * file to look.
 *
 * @param root The report’s folder, for the places of problems.
 */
export function refuseIn(article: Element, report: Report, root: string): MapContext['refuse'] {
	return (node, what = nameOf(node)) => {
		const around = [...parentsOf(article, node), node].filter((each) => each.type === 'element');
		const near = around.findLast((each) => hasClass(each, markup.Claim.claim) || hasClass(each, markup.report.part));
		const id = near && idOf(near);
		const section = report.sections.find((each) => each.id === id || each.claims.some((claim) => claim.id === id));
		throw new PdfProblem(
			`The PDF has no form for ${what}${id === undefined ? '' : `, in “${id}”`}.`,
			`Nothing is left out of the PDF in silence. ${whereToLook(around)}`,
			section === undefined ? undefined : join(root, section.file),
		);
	};
}

/** Refuses a class that no form is known for: it was renamed in one place and not in the others, or it is new. */
export function checkClasses(nodes: readonly Nodes[], refuse: MapContext['refuse']): void {
	for (const node of nodes) {
		visit(node, 'element', (element) => {
			// The words of code and the shapes of a drawing are set as they are.
			if (isLeftOut(element) || element.tagName === 'pre' || element.tagName === 'svg') return SKIP;
			if (unknownClass(element) !== undefined) refuse(element);
			return undefined;
		});
	}
}

function parentsOf(article: Element, node: Nodes): Parents[] {
	let parents: Parents[] = [];
	visitParents(article, (each, ancestors) => {
		if (each !== node) return undefined;
		parents = ancestors;
		return EXIT;
	});
	return parents;
}

function whereToLook(around: readonly Element[]): string {
	const writer = around.map(writerOf).findLast((each) => each !== undefined && each !== 'report' && each !== 'Claim');
	const file = writer === undefined ? 'the components of src/components' : fileOf(writer);
	const unknown = around.map(unknownClass).at(-1);
	if (unknown === undefined) return `Look in ${file}; or give its tag a form in src/node/pdf/forms/elements.ts.`;
	const names =
		'a class of the text is a name of src/core/markup/markup.ts and has a form in src/node/pdf/forms/forms.ts.';
	return `Look in ${file} for “${unknown}”: ${names}`;
}
