import { expect, test } from 'vitest';
import { Contact } from '../../../src/core/model/contact.ts';
import { contactAddress, contactLink, errorReport } from '../../../src/core/permalink/error-report.ts';

const address = 'https://example.org/r/v/1.1.0/state/#repair-now';
const reported = { title: 'Half & “more”?', address, edition: '1.1.0' };

test.each([
	'errors@example.org',
	"o'brien+report@mail.example.org",
	'https://example.org/errors',
	'https://example.org/errors?kind=report#form',
	'https://example.org/errors?about={address}&edition={edition}&title={title}',
	'https://example.org/#about={address}',
])('%s is a contact', (contact) => {
	expect(Contact.safeParse(contact).success).toBe(true);
});

test.each([
	'',
	'Anna Ozola',
	'errors@',
	'errors@example.org?bcc=all@example.org',
	'errors@example.org, other@example.org',
	'errors@example.org\nBcc: all@example.org',
	'mailto:errors@example.org',
	'javascript:alert(1)',
	'data:text/html,<script>',
	'http://example.org/errors',
	'//example.org/errors',
	'https://user:secret@example.org/',
	'https://{address}/',
	'https://example.org/{address}',
	'https://example.org/errors?about={figure}',
	'https://example.org/errors?about={',
	'https://example.org/errors?about={{address}}',
	'https://example.org/a b',
	'https://example.org/?"><script>',
	`https://example.org/?${'a'.repeat(3000)}`,
])('“%s” is none', (contact) => {
	expect(Contact.safeParse(contact).success).toBe(false);
});

test('a letter to an e-mail address is begun with the title, the permalink and the edition', () => {
	const letter = new URL(errorReport('a+b@example.org', reported, 'en'));
	expect(letter.href).toMatch(/^mailto:a%2Bb@example\.org\?subject=[^&]*&body=[^&]*$/);
	expect(letter.searchParams.get('subject')).toBe('Error in “Half & “more”?”');
	expect(letter.searchParams.get('body')).toBe(
		`“Half & “more”?”, edition 1.1.0:\r\n${address}\r\n\r\nWhat is wrong, and how you know:\r\n`,
	);
});

test('a page is asked with the parts that its address names, and no other', () => {
	const page = new URL(errorReport('https://example.org/e?a={address}&t={title}&v={edition}', reported, 'en'));
	expect([...page.searchParams]).toEqual([
		['a', address],
		['t', reported.title],
		['v', '1.1.0'],
	]);
	expect(errorReport('https://example.org/e?x=1', reported, 'en')).toBe('https://example.org/e?x=1');
});

test('hostile titles stay within their part, and long ones are cut between characters', () => {
	const title = `&body=x#"><script>{address}\r\nBcc: a@example.org ${'😀'.repeat(500)}\ud800`;
	const letter = new URL(errorReport('a@example.org', { ...reported, title }, 'en'));
	expect([...letter.searchParams.keys()]).toEqual(['subject', 'body']);
	expect(letter.href).not.toMatch(/["<>']/);
	expect(letter.searchParams.get('subject')).toMatch(
		/^Error in “&body=x#"><script>\{address\} Bcc: a@example\.org 😀+…”$/u,
	);
	expect(letter.href.length).toBeLessThan(6000);
});

test('the imprint has the address without what is to be filled', () => {
	expect(contactAddress('https://example.org/e?a={address}')).toBe('https://example.org/e');
	expect(contactLink('https://example.org/e?a=1')).toBe('https://example.org/e?a=1');
	expect(contactLink('a@example.org')).toBe('mailto:a@example.org');
});
