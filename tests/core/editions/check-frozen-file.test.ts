import { expect, test } from 'vitest';
import { faultOfFrozen } from '../../../src/core/editions/check-frozen-file.ts';
import { pagePolicy } from '../../../src/core/metadata/security-headers.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const page = (policy: string, before = '') =>
	`<!DOCTYPE html><html lang="en-GB" dir="ltr"> <head>${before}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="../assets/a.js"></script></head></html>`;
const faultOf = (html: string) => faultOfFrozen('state/index.html', encode(html));
const OFFLINE =
	'default-src &#x27;none&#x27;; style-src &#x27;sha256-8ROHTEF01oQqeafsSgKLXVfTHaCYawYkWu8ntmtefdk=&#x27;; font-src data:; img-src data:; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;';

test.each(['page', 'search', 'embed'] as const)('a page of the kind “%s” as the build makes it is sound', (kind) => {
	expect(faultOf(page(pagePolicy(kind)))).toBeUndefined();
});

test('the offline copy is sound', () => {
	expect(faultOf(page(OFFLINE))).toBeUndefined();
});

const strict = pagePolicy('page');
test.each([
	['no policy', '<!doctype html><html><head><meta charset="utf-8"><script>alert(1)</script></head></html>'],
	['nothing', ''],
	['a script before the policy', page(strict, '<script>alert(1)</script>')],
	['an element before the policy', page(strict, '<link rel="stylesheet" href="https://example.org/a.css">')],
	['an event handler before the policy', page(strict).replace('dir="ltr"', 'onclick="alert(1)"')],
	['a policy in a comment', page(strict).replace('<meta http', '<!-- <meta http')],
	[
		'a policy that only reports',
		page(strict).replace('Content-Security-Policy', 'Content-Security-Policy-Report-Only'),
	],
	['an empty policy', page('')],
	['no default', page(strict.replace("default-src 'none'; ", ''))],
	['any base', page(strict.replace("base-uri 'none'; ", ''))],
	['scripts in the page', page(strict.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"))],
	['scripts from anywhere', page(strict.replace("script-src 'self'", 'script-src *'))],
	['scripts of another host', page(strict.replace("script-src 'self'", 'script-src example.org'))],
	[
		'scripts by their hash',
		page(strict.replace("script-src 'self'", "script-src 'sha256-8ROHTEF01oQqeafsSgKLXVfTHaCYawYkWu8ntmtefdk='")),
	],
	['two directives of one name', page(`script-src *; ${strict}`)],
	['a directive that no page has', page(`${strict}; script-src-elem *`)],
])('a page with %s is refused', (_, html) => {
	expect(faultOf(html)).toBe('is a page that does not begin with its Content Security Policy');
});

test('a page may say of itself what no browser obeys', () => {
	const said =
		'<meta name="description" content="a > b, &#34;c&#34;"><META property="og:title" content="http-equiv"/><meta name="x" content>';
	const text = '<p>&lt;meta http-equiv=refresh&gt; <metadata http-equiv="refresh"></p>';
	expect(faultOf(page(strict).replace('</head>', `${said}</head>`) + text)).toBeUndefined();
});

test('a page that has moved leads on inside the site', () => {
	for (const to of ['../traffic-per-bridge/', '../../', './', '../../state/#repair-costs'])
		expect(
			faultOf(page(strict).replace('<script', `<meta http-equiv="refresh" content="0; url=${to}"><script`)),
		).toBeUndefined();
});

test.each([
	'<meta http-equiv="refresh" content="0; url=//example.org/">',
	'<meta http-equiv="refresh" content="0; url=..//example.org/">',
	'<meta http-equiv="refresh" content="0; url=../%2e/a/">',
	'<meta http-equiv="refresh" content="0; url=javascript:alert(1)">',
	'<meta http-equiv="refresh" content="0; url=../a/" http-equiv="set-cookie">',
	'<meta http-equiv="refresh" content="0;url=https://example.org/">',
	'<META HTTP-EQUIV=refresh content=0>',
	'<meta/http-equiv="refresh" content="0">',
	'<meta\n\tcontent="0" http-equiv="refresh">',
	'<meta content="a>b" http-equiv="refresh">',
	"<meta content='\"' http-equiv=refresh a='\"'>",
	'<meta name=a http-equiv="refresh">',
	`<meta http-equiv="Content-Security-Policy" content="${strict}">`,
	'<meta http-equiv="set-cookie" content="a=b"',
])('a page with a second order to browsers is refused: %s', (order) => {
	for (const html of [page(strict).replace('<script', `${order}<script`), `${page(strict)}${order}`])
		expect(faultOf(html)).toBe('is a page that gives browsers an order beside its Content Security Policy');
});

test.each([
	'assets/a.js',
	'assets/style.css',
	'report-offline.html',
	'cite/a.csl.json',
	'cite/a.bib',
	'a.ris',
	'data/a.zip',
	'site.webmanifest',
	'files/photo.jpg',
])('%s may be in an edition', (path) => {
	expect(faultOfFrozen(path, encode(page(strict)))).toBeUndefined();
});

test.each([
	'sw.js',
	'state/a.js',
	'assets/deep/a.js',
	'style.css',
	'_headers',
	'a.htm',
	'a.xhtml',
	'a.php',
	'index.html.gz',
	'a.xml',
	'editions/feed.xml',
	'figures/a.xsl',
	'timemap.link',
])('%s may not', (path) => {
	expect(faultOfFrozen(path, encode(page(strict)))).toBe('is of a kind that no edition has');
});

test('a picture runs nothing, and holds nothing that is left out where a picture is cleaned', () => {
	const svg = (body: string) => encode(`<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`);
	expect(faultOfFrozen('charts/a.svg', svg('<path d="M0 0"/>'))).toBeUndefined();
	const declared = (encoding: string) =>
		encode(`<?xml version="1.0" encoding="${encoding}"?><svg xmlns="http://www.w3.org/2000/svg"/>`);
	expect(faultOfFrozen('charts/a.svg', declared('UTF-8'))).toBeUndefined();
	expect(faultOfFrozen('charts/a.svg', declared('ISO-2022-JP'))).toBeDefined();
	for (const body of [
		'<script>alert(1)</script>',
		'<g onload="alert(1)"/>',
		'<image href="https://example.org/a.png"/>',
		'<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
		'<metadata><script>alert(1)</script></metadata>',
		'<?xml-stylesheet href="https://example.org/a.css"?>',
		'<style>@\\69\r\nmport "https://example.org/a.css";</style>',
		'<g>',
	]) {
		expect(faultOfFrozen('charts/a.svg', svg(body))).toBe(
			'is a picture that runs something, or loads something from elsewhere',
		);
	}
});
