import { type ContactPart, isEmail } from '../model/contact.ts';
import { say } from '../words/say.ts';

/** What a reader reports an error in. */
export interface Reported {
	readonly title: string;
	/** Its permalink. */
	readonly address: string;
	/** Version of the edition. */
	readonly edition: string;
}

/** The most letters of a title in such an address: programs for mail cut long ones. */
const MOST = 200;

/**
 * The address by which a reader reports an error: a letter that is begun (RFC 6068), or the page of the contact with
 * what it asks for filled in.
 */
export function errorReport(contact: string, reported: Reported, locale: string): string {
	const values: Readonly<Record<ContactPart, string>> = { ...reported, title: cut(reported.title) };
	if (!isEmail(contact))
		return contact.replace(/\{(address|edition|title)\}/g, (_, part: ContactPart) => encode(values[part]));
	const subject = say(locale, 'contact.subject', { title: values.title });
	const body = [say(locale, 'contact.about', values), reported.address, '', say(locale, 'contact.ask'), ''];
	return `${contactLink(contact)}?subject=${encode(subject)}&body=${encode(body.join('\r\n'))}`;
}

/** The contact as a link that names nothing: for the imprint. */
export function contactLink(contact: string): string {
	return isEmail(contact) ? `mailto:${encode(contact).replace('%40', '@')}` : contactAddress(contact);
}

/** The contact as readers on paper write it: a page without a query that is to be filled. */
export function contactAddress(contact: string): string {
	return contact.includes('{') ? contact.replace(/[?#].*$/s, '') : contact;
}

function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll("'", '%27');
}

/** Whole characters, so that no pair of UTF-16 code units is parted. */
function cut(title: string): string {
	const letters = [...title.replace(/\s+/g, ' ')];
	return letters.length <= MOST ? letters.join('') : `${letters.slice(0, MOST).join('')}…`;
}
