import { z } from 'zod';
import { ConnectionId } from './id.ts';
import { WebUrl } from './web-url.ts';

/** An address from which a file can be saved. It is published with the report's files, so it holds no password. */
const FileUrl = WebUrl.refine((url) => {
	const { username = '', password = '' } = URL.parse(url) ?? {};
	return username === '' && password === '';
}, 'Leave out user and password: whoever reads the report’s files could read them.');

/** How a source is saved anew by `npm run fetch`. The build never does it. */
export const FetchSpec = z
	.strictObject({
		url: FileUrl.optional().describe('The address of the file.'),
		connection: ConnectionId.optional().describe('Instead of `url`: a name in `data/connections.yaml`.'),
		file: z
			.string()
			.regex(/^[a-z0-9][a-z0-9-]*\.sql$/, 'Write the name of a file in data/queries, such as co2.sql.')
			.optional()
			.describe('With `connection`: the file in `data/queries` that holds the query, one SELECT.'),
	})
	.refine(
		({ url, connection, file }) =>
			url === undefined
				? connection !== undefined && file !== undefined
				: connection === undefined && file === undefined,
		'Write either `url`, or `connection` and `file`.',
	)
	.meta({
		oneOf: [
			{ required: ['url'], properties: { connection: false, file: false } },
			{ required: ['connection', 'file'], properties: { url: false } },
		],
	});
export type FetchSpec = z.infer<typeof FetchSpec>;
