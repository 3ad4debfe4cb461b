import { BlockList, isIPv4 } from 'node:net';

/** Ranges of IPv4 that lead to no host of the internet, by the registries of IANA, and a host inside of Azure. */
const NOT_PUBLIC = [
	...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
	...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
	...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4', '168.63.129.16/32'],
];
/** The range of IPv6 that leads to hosts of the internet; in it those that do not, or that hold an address of IPv4. */
const PUBLIC_6 = '2000::/3';
const NOT_PUBLIC_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

/** What stands for hosts of IPv4 in a network that translates to it (NAT64, RFC 6052 and RFC 8215). */
const TRANSLATED = ['64:ff9b::/96', '64:ff9b:1::/48'];

const notPublic = listOf(NOT_PUBLIC, 'ipv4');
const public6 = listOf([PUBLIC_6], 'ipv6');
const notPublic6 = listOf(NOT_PUBLIC_6, 'ipv6');
const translated = listOf(TRANSLATED, 'ipv6');
const loopback = listOf(['127.0.0.0/8'], 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * Whether an IP address leads to a host of the internet, not to this machine, to a private network or to a service
 * inside of a cloud. An address of IPv4 that is written in IPv6 never does.
 */
export function isPublicAddress(address: string): boolean {
	if (isIPv4(address)) return !notPublic.check(address, 'ipv4');
	return public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
}

/** Whether a network translates an address of IPv6 to one of IPv4: only that network knows where it leads. */
export function isTranslated(address: string): boolean {
	return !isIPv4(address) && translated.check(address, 'ipv6');
}

/** Whether an IP address leads to this machine: what is sent there passes no network. */
export function isLoopback(address: string): boolean {
	return isIPv4(address) ? loopback.check(address, 'ipv4') : loopback.check(address, 'ipv6');
}

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
	const list = new BlockList();
	for (const range of ranges) {
		const [net = '', prefix] = range.split('/');
		list.addSubnet(net, Number(prefix), family);
	}
	return list;
}
