import { listOf, oneOf, only, text, uri } from './shape.ts';

const name = { anyOf: [only({ literal: text }), only({ family: text, given: text })] };

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
		{
			'container-title': text,
			issued: only({
				'date-parts': {
					type: 'array',
					minItems: 1,
					maxItems: 2,
					items: { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 },
				},
			}),
			number: text,
			DOI: { type: 'string', pattern: '^10\\.' },
		},
	),
);
