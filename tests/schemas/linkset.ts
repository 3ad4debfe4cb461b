import { listOf, only, type Shape, text, uri } from './shape.ts';

const target: Shape = {
	...only(
		{ href: { type: 'string', format: 'uri-reference' } },
		{ type: text, hreflang: listOf(text), media: text, title: text, profile: text },
	),
};

/** A link set, RFC 9264, section 4.2: context objects whose members are relations, each with its targets. */
export const linksetSchema = only({
	linkset: listOf({
		type: 'object',
		required: ['anchor'],
		minProperties: 2,
		properties: { anchor: uri },
		additionalProperties: listOf(target),
	}),
});
