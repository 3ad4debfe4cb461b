import type { MdastNode } from 'satteri';
import { numbersInMath } from '../mathematics/numbers-in-math.ts';
import { isFault, readTex } from '../mathematics/read-tex.ts';
import { writePlain } from '../mathematics/write-plain.ts';
import { bounds } from '../model/bounds.ts';
import type { MathNode } from '../model/math.ts';
import { numbersInPieces } from '../numbers/numbers-in-pieces.ts';
import { placeOf } from '../parse/mdx-file.ts';
import type { Place } from '../problem.ts';
import { numberProblem } from './number-problem.ts';
import type { ProseRecorder } from './prose-recorder.ts';

type Mathematics = Extract<MdastNode, { type: 'math' | 'inlineMath' }>;

/** Checks mathematics, records what it says, and returns it as text; an empty text if it cannot be read. */
export function checkMathematics(node: Mathematics, recorder: ProseRecorder): string {
	const { mdx, problems } = recorder;
	const isBlock = node.type === 'math';
	const written = mdx.text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	if (isBlock && /^\$\$+[^\S\n]*[^\s$]/.test(written)) {
		problems.report({
			rule: 'prose-is-well-formed',
			at: placeOf(mdx, node),
			message: 'Mathematics of several lines begins beside its “$$”, and what stands there would not be shown.',
			hint: 'Write “$$” on a line of its own before it, and on another behind it.',
		});
		return '';
	}
	if (isBlock && !/\n[\s>]*\$\$+\s*$/.test(written)) {
		const message = 'A block of mathematics begins here, and no line with “$$” ends it.';
		problems.report({
			rule: 'prose-is-well-formed',
			at: placeOf(mdx, node),
			message,
			hint: 'Write “$$” on a line of its own behind it.',
		});
		return '';
	}
	const read = readTex(node.value, isBlock);
	if (isFault(read)) {
		const { message, hint, offset } = read;
		problems.report({ rule: 'prose-is-well-formed', at: placeIn(node, offset, recorder), message, hint });
		return '';
	}
	const text = writePlain(read);
	recorder.addMathematics(node, read);
	checkNumbers(node, read, recorder);
	if (!isBlock && text.length > bounds.mathInLine) {
		const message = `The mathematics shows ${text.length} characters in a line, which cannot be broken; there may be ${bounds.mathInLine}.`;
		const hint = 'Give it a block of its own: “$$” on a line before it and on a line behind it.';
		problems.report({ rule: 'prose-is-well-formed', at: placeOf(mdx, node), message, hint });
	}
	return text;
}

/** Reports numbers that mathematics states, and numbers in its words. */
function checkNumbers(node: Mathematics, tree: MathNode, recorder: ProseRecorder): void {
	const { mdx, context, problems } = recorder;
	const report = (text: string) => {
		const start = node.value.indexOf(text);
		const at = start < 0 ? placeOf(mdx, node) : placeIn(node, start, recorder);
		problems.report({ ...numberProblem({ what: 'number', text }, 'mathematics'), at });
	};
	for (const { kind, text } of numbersInMath(tree)) {
		if (kind === 'number') report(text);
		else
			for (const found of numbersInPieces([{ kind: 'typed', text }], context.language, context.ownNames))
				report(found.text);
	}
}

/** The place of an offset in the TeX of a node. */
function placeIn(node: Mathematics, offset: number, { mdx }: ProseRecorder): Place {
	const start = node.position?.start.offset ?? 0;
	const written = mdx.text.slice(start, node.position?.end.offset ?? start);
	const inside = written.indexOf(node.value);
	return inside < 0 ? placeOf(mdx, node) : mdx.placeAt(start + inside + Math.min(offset, node.value.length));
}

/** Reports the sign of mathematics in words: it begins and does not end there. */
export function checkMathSigns(node: Extract<MdastNode, { type: 'text' }>, { mdx, problems }: ProseRecorder): void {
	if (!node.value.includes('$$')) return;
	const start = node.position?.start.offset ?? 0;
	const found = /(?<!\\)\$\$/.exec(mdx.text.slice(start, node.position?.end.offset ?? start));
	if (found === null) return;
	problems.report({
		rule: 'prose-is-well-formed',
		at: mdx.placeAt(start + found.index),
		message: '“$$” begins mathematics, and no other “$$” ends it.',
		hint: 'End it as it begins, as in $$x^2$$. Write dollar signs that are meant as \\$\\$.',
	});
}

/** Reports mathematics in a heading, whose words stand in lists of contents as plain text. */
export function refuseMathematics(
	heading: MdastNode,
	{ mdx, problems }: Pick<ProseRecorder, 'mdx' | 'problems'>,
): void {
	if (heading.type === 'inlineMath') {
		problems.report({
			rule: 'prose-is-well-formed',
			at: placeOf(mdx, heading),
			message: 'Mathematics stands in a heading.',
			hint: 'Say it in words, and set the mathematics in a paragraph below.',
		});
	} else if ('children' in heading) for (const child of heading.children) refuseMathematics(child, { mdx, problems });
}
