import { z } from 'zod';
import { bounds } from './bounds.ts';
import { textShapes } from './text-shape.ts';

/** What an address of a page may ask for in its query, each in braces. */
export const contactParts = ['address', 'edition', 'title'] as const;
export type ContactPart = (typeof contactParts)[number];

const PART = /\{([^{}]*)\}/g;
const ADVICE =
	'Write an e-mail address, such as errors@example.org, or the address of a page, such as https://example.org/e. ' +
	'In the query of the latter {address}, {edition} and {title} stand for what a reader writes about: ' +
	'https://example.org/e?about={address}.';

const Email = z.email().max(254);

/** To whom readers report errors: an e-mail address, or that of a page of the web, perhaps with parts to fill. */
export const Contact = z
	.string()
	.max(bounds.address)
	.refine((contact) => isEmail(contact) || isPage(contact), ADVICE)
	.describe(
		'To whom readers report errors: an e-mail address, or an address that begins with https://. In the query of ' +
			'such an address {address}, {edition} and {title} stand for what a reader writes about.',
	)
	.register(textShapes, { pattern: '^(?:[hH][tT][tT][pP][sS]://|[^\\s@]+@[^\\s@]+$)' });

/** Whether a contact is an e-mail address; otherwise it is the address of a page. */
export function isEmail(contact: string): boolean {
	return Email.safeParse(contact).success;
}

/** Whether a text is the address of a page, without a user; its braces stand in its query and hold known parts. */
function isPage(contact: string): boolean {
	const [, before = '', query = ''] = /^([^?#]*)(.*)$/s.exec(contact) ?? [];
	const isPart = (name = '') => contactParts.some((part) => part === name);
	if (/[{}\s\\]/.test(before) || [...query.matchAll(PART)].some(([, name]) => !isPart(name))) return false;
	const filled = query.replace(PART, '');
	const url = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).safeParse(before + filled);
	if (!url.success || /[{}\s<>"\\]/.test(filled)) return false;
	const { username, password } = new URL(url.data);
	return username === '' && password === '';
}
