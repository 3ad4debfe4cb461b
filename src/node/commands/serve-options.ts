import type { Option } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The options of the commands that serve a site. */
export const SERVE_OPTIONS = {
	port: { type: 'string', value: 'number', says: 'Serves on this port, or on the next one that is free.' },
	host: {
		type: 'string',
		value: 'name',
		says: 'Listens to other machines as well: an address of this one, or 0.0.0.0.',
	},
} as const satisfies Readonly<Record<string, Option>>;

/**
 * What Astro is told of the server.
 *
 * @throws {UsageError} If the port is none.
 */
export function serverOptions({
	port,
	host,
}: {
	readonly port?: string | undefined;
	readonly host?: string | undefined;
}): {
	port?: number;
	host?: string;
} {
	if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
		throw new UsageError(`“${port}” is no port: a number from 0 to 65535, such as 4321.`);
	return { ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) };
}
