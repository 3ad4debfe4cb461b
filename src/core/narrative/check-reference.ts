import type { Piece } from '../numbers/numbers-in-pieces.ts';
import { placeInProperty, placeOf } from '../parse/mdx-file.ts';
import { plainWords } from '../parse/mdx-words.ts';
import type { Unplaced } from '../problem.ts';
import type { ComponentNode } from './component-node.ts';
import { namedKinds } from './named-kinds.ts';
import type { ProseRecorder } from './prose-recorder.ts';
import { readRef, type RefKind, refKinds } from './ref-kinds.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Checks a reference, and returns what it adds to a sentence: the words that its author gives it, which are read as
 * typed words, or else the number, the title or the label of what it leads to.
 *
 * @param to What it names. That it exists is checked with the other properties.
 */
export function checkReference(node: ComponentNode, to: string, recorder: ProseRecorder): Piece {
	const { mdx, context, problems } = recorder;
	const words = node.children.some(({ type }) => type === 'paragraph') ? undefined : plainWords(node.children);
	const refuse = (message: string, hint: string) =>
		problems.report({ rule: 'component-is-known', at: placeOf(mdx, node), message, hint });
	if (words === undefined)
		refuse('<Ref> holds plain words and nothing else.', 'Put links, components and empty lines outside.');
	else if (node.children.length > 0 && words.trim() === '')
		refuse('<Ref> has no words between its tags.', `Write some, or let it name the thing: <Ref to="${to}" />.`);
	const given: Piece | undefined = words?.trim() ? { kind: 'typed', text: words } : undefined;
	const ref = readRef(to);
	if (ref === undefined || !context.names[ref.kind].has(ref.id)) return given ?? { kind: 'other', text: '' };

	const { kind, id } = ref;
	const row: RefKind = refKinds[kind];
	if ('isUse' in row) recorder.addUse(kind, id);
	const reference = context.refer(to);
	if (reference === undefined)
		problems.report({ ...notShown(kind, id, row), at: placeInProperty(mdx, node, 'to', id) });
	return given ?? { kind: 'name', text: reference?.text ?? '' };
}

/** The problem of a reference to what no section shows. */
function notShown(kind: keyof typeof refKinds, id: string, row: RefKind): Unplaced {
	const [component] = [...vocabulary].find(([, { numbered }]) => numbered === kind) ?? [];
	const page = 'ownPage' in row ? `, or link to its page: [its title](${row.ownPage(id)})` : '';
	return {
		rule: 'reference-resolves',
		message: `No section shows ${namedKinds[kind].word} “${id}”, so it has no number and no place in the text.`,
		notFound: { kind: 'prose' },
		hint: `Show it with <${component} id="${id}" />${page}.`,
	};
}
