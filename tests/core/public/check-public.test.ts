import { expect, test } from 'vitest';
import { checkPublic } from '../../../src/core/public/check-public.ts';
import { takenAddresses } from '../../../src/core/permalink/taken-addresses.ts';
import { Collector, type Problems } from '../../../src/core/problem.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const taken = takenAddresses(['state'], ['/cost/#repair', '/old.json', '/charts/repair.svg']);
const filesOf = (files: Readonly<Record<string, string>>) =>
	new Map(Object.entries(files).map(([file, text]) => [file, bytes(text)]));

/** The addresses of files that are published, given their contents, and the messages about the others. */
function check(files: Readonly<Record<string, string>>): { published: string[]; messages: string[] } {
	const problems: Problems = new Collector();
	const publicFiles = checkPublic(filesOf(files), taken, problems);
	return { published: [...publicFiles.keys()], messages: problems.reported.map(({ message }) => message) };
}

test('a file of each kind is published at its address, byte for byte', () => {
	const files = {
		'public/a.png': '\x89PNG\r\n\x1A\nrest',
		'public/a.jpg': '\xFF\xD8\xFF\xE0rest',
		'public/b.JPEG': '\xFF\xD8\xFF\xE1rest',
		'public/a.gif': 'GIF89arest',
		'public/favicon.ico': '\0\0\x01\0rest',
		'public/a.webp': 'RIFF\x10\0\0\0WEBPrest',
		'public/a.avif': '\0\0\0\x1CftypavifrestmIf1',
		'public/papers/a_b-c.v2.pdf': '%PDF-1.7 rest',
		'public/printed.pdf': '\r\n%PDF-1.4 rest',
		'public/a.csv': 'a,b\r\n1,2\r\n',
		'public/google1234.txt': '',
		'public/a.json': '{"a": 1}',
		'public/a.woff2': 'wOF2rest',
		'public/.well-known/security.txt': 'Contact: mailto:a@example.org',
		'public/.well-known/assetlinks.json': '[]',
		'public/.well-known/apple-app-site-association': '{}',
		'public/.well-known/pgp-key.txt': '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxjMEZ\n',
		'public/.well-known/dnt-policy.txt': 'If p < 0.05, see <https://example.org/>',
		'public/.well-known/change-password': 'https://example.org/password\r\n',
		'public/.well-known/atproto-did': 'did:plc:abc',
		'public/.well-known/webfinger': '{"subject":\t"acct:a@example.org"}',
		'public/.well-known/nodeinfo': '{"links":[{"rel":"caf\xC3\xA9 1 < 2"}]}',
		'public/.well-known/matrix/server': '{}',
	};
	const problems: Problems = new Collector();
	const publicFiles = checkPublic(filesOf(files), taken, problems);
	expect(problems.reported).toEqual([]);
	expect([...publicFiles].sort()).toEqual(
		Object.entries(files)
			.map(([file, text]) => [file.slice('public'.length), bytes(text)])
			.sort(),
	);
});

test('an SVG is published as its clean copy', () => {
	const files = new Map([
		['public/logo.svg', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><path d="M0 0"/></svg>')],
	]);
	const published = new TextDecoder().decode(checkPublic(files, taken, new Collector()).get('/logo.svg'));
	expect(published).toContain('<path d="M0 0"></path>');
	expect(published).not.toContain('onload');
});

test('files that other programs leave are ignored', () => {
	expect(
		check({
			'public/.gitkeep': '',
			'public/files/.DS_Store': 'x',
			'public/.#a.txt': 'x',
			'public/.a.txt.swp': 'x',
			'public/Thumbs.db': 'x',
			'content/a.mdx': 'x',
		}),
	).toEqual({
		published: [],
		messages: [],
	});
});

test.each([
	'.html',
	'.htm',
	'.xhtml',
	'.xml',
	'.js',
	'.mjs',
	'.css',
	'.wasm',
	'.php',
	'.webmanifest',
	'.svgz',
	'.pdf.exe',
	'.bib',
	'.zip',
	'',
	'.',
	'.png~',
])('a file “a%s” is not published', (ending) => {
	expect(check({ [`public/files/a${ending}`]: 'x' })).toMatchObject({ published: [], messages: [expect.any(String)] });
});

test.each([
	['a.html', 'Hello <script>alert(1)</script>'],
	['b.xhtml', '\xEF\xBB\xBF<html xmlns="http://www.w3.org/1999/xhtml"/>'],
	['sw.js', 'self.onfetch = null'],
	['c.php', 'x'],
	['d.css', 'a{}'],
	['e.xml', 'x'],
	['f.png', '<html>'],
	['g.json', '{'],
	['nodeinfo', 'Hello <script>alert(1)</script>'],
	['nodeinfo', `${'x'.repeat(5000)}<!-- -->`],
	['matrix/server', '{"a": "</b>"}'],
	['webfinger', '<?php echo 1;'],
	['host', '\xEF\xBB\xBFtext'],
	['host', '\xFF\xFEt\0'],
	['host', 'caf\xE9'],
	['host', 'a\x1B$Bb'],
])('.well-known/%s is refused where a browser could take it for a page or a script: %j', (name, text) => {
	expect(check({ [`public/.well-known/${name}`]: text })).toEqual({ published: [], messages: [expect.any(String)] });
});

test.each([
	'a b.txt',
	'a%2fb.txt',
	'a\\b.txt',
	'..\\a.txt',
	'а.txt',
	'é.txt',
	'e\u0301.txt',
	'a\u200B.txt',
	'a\n.txt',
	'a?.txt',
	'a#.txt',
	'a:b.txt',
	'.a.txt',
	'a/.well-known/b.txt',
	'.well-known/.htaccess',
	`${'a'.repeat(201)}.txt`,
])('a name with a special meaning in an address is refused: %s', (name) => {
	expect(check({ [`public/${name}`]: 'x' })).toMatchObject({ published: [], messages: [expect.any(String)] });
});

test.each([
	['a.png', 'GIF89a'],
	['a.jpg', '<html>'],
	['a.gif', 'GIF90a'],
	['a.webp', 'RIFF\x10\0\0\0WAVE'],
	['a.avif', '\0\0\0\x1Cftypmp42'],
	['a.pdf', 'x'.repeat(1024) + '%PDF-1.7'],
	['a.woff2', 'wOFF'],
	['a.ico', ''],
	['a.csv', 'caf\xE9'],
	['a.txt', '\xFF\xFEa\0'],
	['a.json', '{'],
	['a.svg', '\xFF'],
])('%s with other content is refused', (name, text) => {
	expect(check({ [`public/files/${name}`]: text })).toMatchObject({
		published: [],
		messages: [expect.stringMatching(/ is not .*, although its name says so\.$/)],
	});
});

test.each([
	'state/a.png',
	'STATE/a.png',
	'cost/a.png',
	'old.json',
	'Old.JSON',
	'figures/a.png',
	'v/0.9.0/a.png',
	'pagefind/a.json',
	'assets/a.png',
	'cards/a.png',
	'favicon.svg',
	'manifest.json',
	'vercel.json',
	'_a.txt',
])('%s stands at an address that is taken', (name) => {
	const text = name.toLowerCase().endsWith('png') ? '\x89PNG\r\n\x1A\n' : '{}';
	const file = `public/${name}`;
	const problems: Problems = new Collector();
	checkPublic(new Map([[file, bytes(text)]]), taken, problems);
	expect(problems.reported).toMatchObject([{ rule: 'public-file-replaces-nothing', at: { file } }]);
});

test('two names that differ only in case are the same address', () => {
	expect(check({ 'public/files/a.txt': 'x', 'public/files/A.txt': 'x', 'public/FILES/b.txt': 'x' })).toEqual({
		published: ['/FILES/b.txt', '/files/A.txt'],
		messages: ['public/files/a.txt and public/files/A.txt have the same address on hosts that ignore case.'],
	});
});
