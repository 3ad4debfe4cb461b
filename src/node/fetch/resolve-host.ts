import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress, isTranslated } from './public-address.ts';
import { RefusedFetch } from './refused-fetch.ts';

/** An IP address and its family, 4 or 6. */
export interface Address {
	readonly address: string;
	readonly family: number;
}

/** Gives the addresses of a host, as the machine knows them. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

/** Asks the resolver of this machine. */
export const resolveByMachine: Resolve = (host) => lookup(host, { all: true });

/**
 * The addresses of a host, to which alone a connection may be made: if the name were resolved again, another address
 * could stand there.
 *
 * @param host A name, or an address, that of IPv6 in brackets.
 * @throws {RefusedFetch} If it has none, or one that is not public and may not be used.
 */
export async function addressesOf(
	host: string,
	{ allowLocal, resolve }: { readonly allowLocal: boolean; readonly resolve: Resolve },
): Promise<readonly Address[]> {
	const name = host.replace(/^\[(.*)\]$/, '$1');
	const family = isIP(name);
	const addresses = family === 0 ? await resolve(name).catch(() => []) : [{ address: name, family }];
	if (addresses.length === 0)
		throw new RefusedFetch(
			`No host “${host}” is found.`,
			'See that its name is right, and that this machine is online.',
		);
	const local = addresses.find(({ address }) => !isPublicAddress(address));
	if (local !== undefined && !allowLocal) {
		const where = local.address === name ? host : `${host} leads to ${local.address}, which`;
		throw new RefusedFetch(
			isTranslated(local.address)
				? `${where} is an address that this network translates to IPv4 (NAT64), so it may be in a private network.`
				: `${where} is on this machine or in a private network.`,
			'If that is what you mean, add --allow-local: `npm run fetch -- <id> --allow-local`.',
		);
	}
	return addresses;
}
