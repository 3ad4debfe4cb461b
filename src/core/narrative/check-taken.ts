import type { Draft } from '../parse/read-draft.ts';
import { chartAnchor, pictureAnchor, tableAnchor } from '../permalink/addresses.ts';
import { isPagePart } from '../permalink/taken-addresses.ts';
import type { Place, Problems } from '../problem.ts';

/** Reports ids of authors that are also anchors of the pages: of their parts, and of charts, tables and pictures. */
export function checkTaken(
	anchors: readonly { readonly id: string; readonly at: Place | (() => Place) }[],
	{ charts, tables, pictures }: Draft,
	problems: Problems,
): void {
	const drawn = new Set([
		...charts.map(({ id }) => chartAnchor(id)),
		...tables.map(({ id }) => tableAnchor(id)),
		...pictures.map(({ id }) => pictureAnchor(id)),
	]);
	const ofAnchors = problems.part();
	for (const { id, at } of anchors) {
		if (ofAnchors.isFull || !(isPagePart(id) || drawn.has(id))) continue;
		ofAnchors.report({
			rule: 'id-is-unique',
			at: typeof at === 'function' ? at() : at,
			message: `The pages themselves use the anchor “${id}”.`,
			hint: 'Choose another id.',
		});
	}
}
