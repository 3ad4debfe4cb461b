import { listOf, oneOf, only, text, uri } from './shape.ts';

const name = { anyOf: [only({ literal: text }), only({ family: text, given: text })] };

const date = only({
	'date-parts': {
		type: 'array',
		minItems: 1,
		maxItems: 2,
		items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
	},
});
const doi = { type: 'string', pattern: '^10\\.' };

/** The same of works that the report cites, as far as those of this report have fields. */
export const citedData = listOf(
	only(
		{ id: text, type: oneOf('article', 'paper-conference', 'software'), title: text, author: listOf(name), URL: uri },
		{ publisher: text, 'container-title': text, issued: date, number: text, DOI: doi },
	),
);

/** CSL-JSON 1.0.2, as far as this site fills it. https://docs.citationstyles.org/en/stable/specification.html, appendices III and IV */
export const cslData = listOf(
	only(
		{
			id: text,
			type: oneOf('report', 'chapter', 'dataset'),
			title: text,
			author: listOf(name),
			publisher: text,
			version: text,
			URL: uri,
			language: text,
			license: text,
		},
		{ 'container-title': text, issued: date, number: text, DOI: doi },
	),
);
