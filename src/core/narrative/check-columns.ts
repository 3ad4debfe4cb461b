import type { MdastNode } from 'satteri';
import { placeOf } from '../parse/mdx-file.ts';
import { type ComponentNode, isComponent } from './component-node.ts';
import type { ProseRecorder } from './prose-recorder.ts';
import { isUnpublished } from './refuse-node.ts';
import { vocabulary } from './vocabulary.ts';

/** As many columns stand beside each other: text in more is too narrow to read on paper. */
const COLUMNS = 2;

/** Reports columns that are not two, and what stands between them. */
export function checkColumns(node: ComponentNode, { mdx, problems }: ProseRecorder): void {
	const parts = node.children.filter((child) => !isUnpublished(child));
	const other = parts.find((child) => !isColumn(child));
	const report = (at: MdastNode, message: string, hint: string) =>
		problems.report({ rule: 'component-is-known', at: placeOf(mdx, at), message, hint });
	if (other !== undefined)
		report(other, '<Columns> holds something besides its columns.', 'Put it into a <Column>, or outside <Columns>.');
	const count = parts.filter(isColumn).length;
	if (count === COLUMNS) return;
	const hint =
		'Write two: <Columns>, then <Column>…</Column> twice, then </Columns>. What has more columns is a table, and what ' +
		'has one needs no <Columns>.';
	report(node, `<Columns> has ${count === 1 ? 'one column' : `${count} columns`}; it has two.`, hint);
}

function isColumn(node: MdastNode): boolean {
	return isComponent(node) && node.name === 'Column';
}

/** Reports a column outside of columns, and components in it that need the whole width of the text. */
export function checkColumn(node: ComponentNode, { mdx, problems, parent }: ProseRecorder): void {
	const report = (at: MdastNode, message: string, hint: string) =>
		problems.report({ rule: 'component-is-known', at: placeOf(mdx, at), message, hint });
	if (parent() !== 'Columns')
		report(node, '<Column> stands outside of <Columns>.', 'Put two columns between <Columns> and </Columns>.');
	refuseWide(node);

	function refuseWide(around: MdastNode): void {
		if (!('children' in around)) return;
		for (const child of around.children) {
			const name = isComponent(child) ? (child.name ?? '') : '';
			if (vocabulary.get(name)?.isWide === true)
				report(child, `<${name}> is too wide for a column.`, 'Put it before or after <Columns>.');
			else refuseWide(child);
		}
	}
}
