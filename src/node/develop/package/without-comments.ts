import ts from 'typescript';

/** Comments that bundlers read. */
const READ_BY_BUNDLERS = /@vite-ignore|__PURE__|__NO_SIDE_EFFECTS__/;
const COMMENT = /\/\*.*?\*\/|\/\/[^\n]*/gs;

/** JavaScript without its comments, which would be a quarter of the package. The repository has them. */
export function withoutComments(code: string): string {
	const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
	let written = '';
	const write = (node: ts.Node) => {
		if (ts.isJSDoc(node)) return;
		const parts = node.getChildren(file);
		for (const part of parts) write(part);
		if (parts.length > 0) return;
		// Before a token stand spaces and comments alone.
		const before = code.slice(node.getFullStart(), node.getStart(file));
		written += withoutCommentsIn(before) + node.getText(file);
	};
	write(file);
	return written;
}

function withoutCommentsIn(spaces: string): string {
	const left = spaces.replaceAll(COMMENT, (comment) => (READ_BY_BUNDLERS.test(comment) ? comment : ' '));
	if (!left.includes('\n')) return left === '' ? '' : ' ';
	return left.replaceAll(/[ \t]*\n\s*(?=\n)/g, '').replaceAll(/[ \t]+(?=\n)/g, '');
}
