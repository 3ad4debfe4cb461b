import jsep from 'jsep';

/**
 * jsep keeps its grammar in one object for the whole process, so this is the only module that touches it, and it
 * leaves nothing but `+ - * / ^`, brackets, numbers, names and calls. As in mathematics, `^` goes from right to left
 * and binds tighter than the minus before it: `-x ^ 2` is `-(x ^ 2)`. jsep has a sign bind tightest and cannot be told
 * otherwise, hence the plugin.
 */
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
jsep.addBinaryOp('+', 1);
jsep.addBinaryOp('-', 1);
jsep.addBinaryOp('*', 2);
jsep.addBinaryOp('/', 2);
jsep.addBinaryOp('^', 3, true);
jsep.plugins.register({
	name: 'minus-below-power',
	init() {
		jsep.hooks.add('gobble-token', function (env) {
			if (this.char !== '-') return;
			this.index++;
			env.node = { type: 'UnaryExpression', operator: '-', argument: readPower(this), prefix: true };
		});
	},
});

/** Reads one operand with the powers that follow it. */
function readPower(scope: jsep.HookScope): jsep.Expression {
	const base = scope.gobbleToken();
	if (!base) scope.throwError('Expected a value after the operator');
	scope.gobbleSpaces();
	if (scope.char !== '^') return base;
	scope.index++;
	return { type: 'BinaryExpression', operator: '^', left: base, right: readPower(scope) };
}

/** @throws {Error} If the text does not follow jsep's grammar; the message says at which character. */
export function parseSyntax(text: string): jsep.Expression {
	return jsep(text);
}

/** Every kind of node that jsep and its built-in plugin make. */
export function isKnownNode(node: jsep.Expression): node is jsep.CoreExpression {
	return nodeTypes.has(node.type);
}

const nodeTypes: ReadonlySet<string> = new Set<jsep.ExpressionType>([
	'ArrayExpression',
	'BinaryExpression',
	'CallExpression',
	'Compound',
	'ConditionalExpression',
	'Identifier',
	'Literal',
	'MemberExpression',
	'SequenceExpression',
	'ThisExpression',
	'UnaryExpression',
]);
