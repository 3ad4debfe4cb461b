import type { MdastNode } from 'satteri';
import { type MdxFile, placeOf } from '../parse/mdx-file.ts';
import type { Problems } from '../problem.ts';

/** Reports a table without heads, and rows with more cells than heads: Markdown leaves out what is too many. */
export function refuseTable(
	mdx: MdxFile,
	table: Extract<MdastNode, { type: 'table' }>,
	headings: readonly string[],
	problems: Problems,
): void {
	if (headings.every((heading) => heading.trim() === ''))
		problems.report({
			rule: 'prose-is-well-formed',
			at: placeOf(mdx, table),
			message: 'The table has no heads: the cells of its first row are empty.',
			hint: 'Name each column in the row above the line of dashes.',
		});
	for (const row of table.children) {
		const heads = headings.length;
		const cells = cellsIn(mdx.text.slice(row.position?.start.offset).split('\n', 1)[0] ?? '');
		if (cells <= heads) continue;
		problems.report({
			rule: 'prose-is-well-formed',
			at: placeOf(mdx, row),
			message: `This row has ${cells} cells, and the table has ${heads} heads: readers would not see the last ones.`,
			hint: 'Give each column a head. A “|” that is part of a cell is written \\|.',
		});
	}
}

/** How many cells a line of a table has, as Markdown counts them: code does not keep its “|” together. */
function cellsIn(line: string): number {
	const inner = line.trim().replace(/^\||(?<!\\)\|$/g, '');
	return inner.split(/(?<!\\)\|/).length;
}
