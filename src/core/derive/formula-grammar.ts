import jsep from 'jsep';

/**
 * Sets the grammar of jsep, which is one object for the whole process: this is the only module that uses jsep. The
 * grammar has only `+ - * / ^`, brackets, numbers, names and calls. As in mathematics, `^` groups from right to left
 * and binds more tightly than a minus before it: `-x ^ 2` is `-(x ^ 2)`. In jsep a minus always binds most tightly,
 * so the plugin reads it instead.
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

/** @throws {Error} If the text does not follow the grammar. The message says at which character. */
export function parseSyntax(text: string): jsep.Expression {
	return jsep(text);
}

/** Whether a node is one of those that jsep and its built-in plugin make. */
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
