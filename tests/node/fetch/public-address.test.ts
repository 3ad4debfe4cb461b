import { expect, test } from 'vitest';
import { isLoopback, isPublicAddress } from '../../../src/node/fetch/public-address.ts';

test.each([
	...['0.0.0.0', '10.1.2.3', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254', '169.254.169.254'],
	...['172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.0.8', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
	...['168.63.129.16', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', 'fe80::1', 'fe80::1%lo'],
	...['fc00::1', 'fd00:ec2::254', 'ff02::1', '2001:db8::1', '2001::1', '2002:7f00:1::'],
])('%s leads to no host of the internet', (address) => {
	expect(isPublicAddress(address)).toBe(false);
});

test.each([
	'1.1.1.1',
	'93.184.215.14',
	'172.15.0.1',
	'172.32.0.1',
	'100.128.0.1',
	'2606:4700::1111',
	'2001:4860:4860::8888',
])('%s leads to a host of the internet', (address) => {
	expect(isPublicAddress(address)).toBe(true);
});

test('only this machine is where nothing passes a network', () => {
	expect(['127.0.0.1', '127.1.2.3', '::1'].map(isLoopback)).toEqual([true, true, true]);
	expect(['10.0.0.1', '192.168.0.1', '8.8.8.8', 'fe80::1', 'fd00::1'].some(isLoopback)).toBe(false);
});
