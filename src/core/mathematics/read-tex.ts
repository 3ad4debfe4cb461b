/*
 * Decision: Temml reads TeX, and nothing that it writes is published.
 *
 * It gives MathML as a tree, of which `copyMath` takes the listed elements into a tree of our own. Page, PDF, search
 * and speech are written from that one tree. KaTeX writes style sheets and HTML beside MathML; MathJax weighs ten times
 * more.
 */

import temml from 'temml';
import { bounds } from '../model/bounds.ts';
import type { MathNode } from '../model/math.ts';
import { copyMath, NotInTree } from './copy-math.ts';
import { refusedCommand } from './refused-commands.ts';
import { writePlain } from './write-plain.ts';

/** Why mathematics cannot be read, and what to do. */
export interface TexFault {
	readonly message: string;
	readonly hint: string;
	/** Where in the TeX, in UTF-16 code units. */
	readonly offset: number;
}

/** How often Temml may put one of its own commands in place of another. No ordinary formula comes near it. */
const MOST_EXPANSIONS = 500;

const NOTHING: TexFault = {
	message: 'There is no mathematics between the signs “$$”.',
	hint: 'Write it, or remove the signs.',
	offset: 0,
};

const LIST =
	'Use letters, signs, \\frac, \\sqrt, ^ and _, brackets, \\sum, \\text{…}, and the environments cases, aligned and matrix.';

/**
 * Reads TeX.
 *
 * @param isBlock Whether it stands on lines of its own, where sums have their bounds above and below.
 */
export function readTex(tex: string, isBlock: boolean): MathNode | TexFault {
	if (tex.trim() === '') return NOTHING;
	if (tex.length > bounds.mathematics) {
		const length = tex.length.toLocaleString('en');
		const most = bounds.mathematics.toLocaleString('en');
		return { message: `The mathematics has ${length} characters; it may have ${most}.`, hint: 'Divide it.', offset: 0 };
	}
	const refused = refusedCommand(tex);
	if (refused !== undefined) {
		return unknownCommand(refused.command, refused.offset);
	}
	try {
		const options = {
			displayMode: isBlock,
			throwOnError: true,
			strict: true,
			trust: false,
			maxExpand: MOST_EXPANSIONS,
		};
		const tree: unknown = temml.__renderToMathMLTree(tex, options);
		const copied = copyMath(tree);
		return writePlain(copied) === '' ? NOTHING : copied;
	} catch (error) {
		if (error instanceof NotInTree) return { message: error.message, hint: error.hint ?? LIST, offset: 0 };
		return faultOf(error);
	}
}

function unknownCommand(command: string, offset: number): TexFault {
	return { message: `Mathematics in prose does not know “${command}”.`, hint: LIST, offset };
}

export function isFault(read: MathNode | TexFault): read is TexFault {
	return 'hint' in read;
}

/** Temml underlines the place in its message; what goes before that is the reason. */
function faultOf(error: unknown): TexFault {
	const thrown = error instanceof Error && error.name === 'ParseError' ? error.message : 'It breaks off';
	const [reason = ''] = thrown.split(/:? at (?:position \d+|end of input)\b/);
	const offset =
		error instanceof Error && 'position' in error && typeof error.position === 'number' ? error.position : 0;
	const unknown = /^Unsupported function name: (\S+)/.exec(reason)?.[1];
	if (unknown !== undefined) return unknownCommand(unknown, offset);
	const said = reason.trim().replaceAll('EOF', 'the end').replace(/[.:]$/, '');
	return {
		message: `The mathematics cannot be read: ${said}.`,
		hint: 'Close each brace, and give each command what belongs to it, as in \\frac{a}{b} and x^{2}.',
		offset: Math.max(0, offset),
	};
}
