import { MessageFunctionError } from 'messageformat';
import type { MessageFunction } from 'messageformat/functions';
import type { MessagePiece } from './say.ts';

/**
 * The function `:list` of messages: writes a list as the language of the message does, “a, b and c”; with
 * `style=narrow`, as in a table: “a, b, c”; with `between=|; |`, with these signs between its members.
 *
 * @throws {MessageFunctionError} If the value is no list.
 */
export const list: MessageFunction<'list' | 'text'> = ({ locales }, { style, between }, value) => {
	if (!isList(value)) throw new MessageFunctionError('bad-operand', 'The value is no list.');
	const parts =
		typeof between === 'string'
			? value.flatMap((piece, index) => [...(index > 0 ? [wordsOf(between)] : []), memberOf(piece)])
			: new Intl.ListFormat(locales, { type: 'conjunction', style: style === 'narrow' ? 'narrow' : 'long' })
					.formatToParts(value.map((_, index) => String(index)))
					.map((part) => (part.type === 'element' ? memberOf(value[Number(part.value)] ?? '') : wordsOf(part.value)));
	return {
		type: 'list',
		toParts: () => parts,
		toString: () => parts.map((part) => part.value).join(''),
	};
};

const memberOf = (piece: MessagePiece) => ({ type: 'list', value: piece }) as const;
/** Words between members are those of the message. */
const wordsOf = (text: string) => ({ type: 'text', value: text }) as const;

/** Types hold what the members are; the package asks for no type. */
function isList(value: unknown): value is readonly MessagePiece[] {
	return Array.isArray(value);
}
