import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Collector } from '../../../src/core/problem.ts';
import { cleanSvg, type SvgProblem } from '../../../src/core/public/clean-svg.ts';

const svg = (body: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${body}</svg>`;
function read(text: string) {
	const problems = new Collector<SvgProblem>();
	const clean = cleanSvg(text, problems);
	return { clean, problem: problems.reported[0] };
}
/** What is written between the tags of the root. Throws if the picture is refused. */
function bodyOf(text: string): string {
	const { clean, problem } = read(text);
	if (clean === undefined) throw new Error(`${problem?.line}:${problem?.column} ${problem?.message}`);
	return clean.svg.replace(/^<svg [^>]*>/, '').replace(/<\/svg>\n$/, '');
}
const refusalOf = (text: string) => {
	const { clean, problem } = read(text);
	return clean === undefined ? problem?.message : `written: ${clean.svg}`;
};

describe('pictures of drawing programs are kept', () => {
	const pictures: Readonly<Record<string, [written: string, kept: string]>> = {
		'Inkscape, with its own elements and attributes': [
			`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="9mm" version="1.1" id="svg5" inkscape:version="1.2" sodipodi:docname="a.svg"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">` +
				'<sodipodi:namedview id="n" pagecolor="#fff"/><defs id="d"><linearGradient id="g">' +
				'<stop style="stop-color:#00f;stop-opacity:1" offset="0"/></linearGradient></defs>' +
				'<g inkscape:label="Layer 1" inkscape:groupmode="layer" id="l">' +
				'<rect style="fill:url(#g)" width="9" height="9"/></g></svg>',
			'<defs id="d"><linearGradient id="g"><stop style="stop-color:#00f;stop-opacity:1" offset="0"></stop>' +
				'</linearGradient></defs><g id="l"><rect style="fill:url(#g)" width="9" height="9"></rect></g>',
		],
		'Illustrator, with a style sheet and a document type': [
			`<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0 -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
` +
				'<svg version="1.1" xmlns="http://www.w3.org/2000/svg" x="0px" style="enable-background:new 0 0 9 9;" ' +
				'xml:space="preserve"><style type="text/css">.st0{fill:#1D1D1B;}</style><switch>' +
				'<foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" x="0"><i/></foreignObject>' +
				'<g><path class="st0" d="M0,0h9"/></g></switch></svg>',
			'<style type="text/css">.st0{fill:#1D1D1B;}</style><switch><g><path class="st0" d="M0,0h9"></path></g></switch>',
		],
		'matplotlib, with metadata, clips and glyphs': [
			svg(
				'<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>' +
					'<defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style>' +
					'<path id="D" d="M 1 1z" transform="scale(0.015625)"/></defs>' +
					'<g clip-path="url(#p)"><use xlink:href="#D" x="1"/></g>' +
					'<defs><clipPath id="p"><rect width="9"/></clipPath></defs>',
			),
			'<defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style>' +
				'<path id="D" d="M 1 1z" transform="scale(0.015625)"></path></defs>' +
				'<g clip-path="url(#p)"><use xlink:href="#D" x="1"></use></g>' +
				'<defs><clipPath id="p"><rect width="9"></rect></clipPath></defs>',
		],
		'a picture and a typeface that are embedded': [
			svg(
				'<style>@font-face{src:url("data:font/woff2;base64,AAAA")}</style><image href="data:image/png;base64,AAAA"/>',
			),
			'<style>@font-face{src:url(&quot;data:font/woff2;base64,AAAA&quot;)}</style><image href="data:image/png;base64,AAAA"></image>',
		],
		'words, with what XML escapes': [
			svg('<title>R&amp;D &lt;1&gt;</title><text xml:space="preserve">a\n\tb &#169; “c”</text>'),
			'<title>R&amp;D &lt;1&gt;</title><text xml:space="preserve">a\n\tb © “c”</text>',
		],
		'elements with a prefix': [
			'<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g><s:path d="M0 0"/></s:g></s:svg>',
			'<g><path d="M0 0"></path></g>',
		],
		'links to pages': [
			svg('<a xlink:href="https://example.org/?a=b&amp;c"><text>x</text></a>'),
			'<a xlink:href="https://example.org/?a=b&amp;c"><text>x</text></a>',
		],
	};
	test.each(Object.entries(pictures))('%s', (_, [written, kept]) => {
		expect(bodyOf(written)).toBe(kept);
	});
});

test.each([
	['<script>alert(1)</script><path d="M0 0"/>', '<path d="M0 0"></path>', ['<script>']],
	['<script xlink:href="data:,alert(1)"/>', '', ['<script>']],
	['<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>', '', ['<script>']],
	['<g onload="alert(1)" OnClick="alert(1)"/>', '<g></g>', ['onload', 'OnClick']],
	['<a href="javascript:alert(1)"><text>x</text></a>', '<a><text>x</text></a>', ['a link that is no web address']],
	['<a xlink:href=" java&#9;script:alert(1)"/>', '<a></a>', ['a link that is no web address']],
	['<a href="data:text/html,x" ping="https://example.org/"/>', '<a></a>', ['a link that is no web address', 'ping']],
	['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://example.org/"/>', '', ['<iframe>']],
	[
		'<switch><foreignObject><h:p xmlns:h="http://www.w3.org/1999/xhtml" onclick="x()">a</h:p></foreignObject><text>a</text></switch>',
		'<switch><text>a</text></switch>',
		['<foreignObject>'],
	],
	[
		'<g xml:base="https://example.org/" xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load"/>',
		'<g></g>',
		['xml:base', 'ev:event'],
	],
	[
		'<!-- --><?xml-stylesheet href="https://example.org/a.css"?><metadata><script>1</script></metadata>',
		'',
		['<?xml-stylesheet?>', '<metadata>'],
	],
	['<a href="&#xA0; https://example.org/ "/>', '<a href="https://example.org/"></a>', []],
	['<use href="&#xFEFF;#a"/>', '<use href="#a"></use>', []],
	['<path\r\nd="M0 0"/>\r\n<title>a\rb</title>', '<path d="M0 0"></path>\n<title>a\nb</title>', []],
])('%s is removed', (body, kept, removed) => {
	expect(bodyOf(svg(body))).toBe(kept);
	expect(read(svg(body)).clean).toMatchObject({ removed });
});

test.each([
	['<image href="https://example.org/a.png"/>', '<image> shows something from elsewhere.'],
	['<image xlink:href="data:image/svg+xml;base64,AAAA"/>', '<image> shows something from elsewhere.'],
	['<use href="other.svg#a"/>', '<use> shows something from elsewhere.'],
	['<linearGradient xlink:href="//example.org/#g"/>', '<linearGradient> shows something from elsewhere.'],
	['<rect fill="url(https://example.org/#g)"/>', 'The attribute fill loads something from elsewhere.'],
	['<rect style="fill:\\75 rl(//example.org/a)"/>', 'The attribute style loads something from elsewhere.'],
	['<style>@import "https://example.org/a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<style><![CDATA[@imp]]><!-- -->ort "a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>@\\69mport "a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>g{background:image-set("a.png" 1x)}</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>@im\x01port "a.css";</style>', 'It cannot be read as XML: U+0001 is no character of XML.'],
	['<rect style="fill:ur&#1;l(//example.org/a)"/>', 'It cannot be read as XML: Invalid character entity'],
	['<rect style="fill:ur&#xD800;l(//a)"/>', 'It cannot be read as XML: Invalid character entity'],
	['<text>&#0;</text>', 'It cannot be read as XML: Invalid character entity'],
	['<text>\uFFFF</text>', 'It cannot be read as XML: U+FFFF is no character of XML.'],
	['<style>@\\69\r\nmport "a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>@\\69\rmport "a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>@\\000069\tmport "a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<rect style="fill:\\75&#13;&#10;rl(//example.org/a)"/>', 'The attribute style loads something from elsewhere.'],
	['<rect style="fill:U\\R\\4C(//example.org/a)"/>', 'The attribute style loads something from elsewhere.'],
	['<style>/* url(#a */ g{fill:url(//example.org/a)}</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>/*\\*/@import "a.css";</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>g{fill:url("\\\n//example.org/a")}</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>g{fill:url(\xA0#a)}</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>@font-face{src:src("a.woff2")}</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>g{filter:url(a.svg#f);cursor:url(a.cur),auto}</style>', 'Its style sheet loads something from elsewhere.'],
	['<style>g{fill:url(data:image/svg+xml,x)}</style>', 'Its style sheet loads something from elsewhere.'],
	['<rect cursor="url(a.cur)"/>', 'The attribute cursor loads something from elsewhere.'],
	['<use href="data:image/png;base64,AAAA#a"/>', '<use> shows something from elsewhere.'],
	['<image href="da&#10;ta:image/svg+xml,x"/>', '<image> shows something from elsewhere.'],
	[
		'<use xmlns:a="http://www.w3.org/1999/xlink" a:href="#x" xlink:href="#y"/>',
		'It cannot be read as XML: <use> has the attribute xlink:href twice.',
	],
	['<g xmlns:a="" a:id="x" id="y"/>', 'It cannot be read as XML: <g> has the attribute id twice.'],
	['</svg><svg xmlns="http://www.w3.org/2000/svg">', 'It cannot be read as XML: It has more than one root.'],
	['<style>@imp<g/>ort "a.css";</style>', 'A style sheet holds an element.'],
	['<a><animate attributeName="href" to="javascript:alert(1)"/></a>', '<animate> makes the picture move.'],
	[
		'<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
		'<foreignObject> holds a page of its own.',
	],
	['<iframe src="https://example.org/"/>', '<iframe> is no part of a plain picture.'],
	['<SCRIPT>alert(1)</SCRIPT>', '<SCRIPT> is no part of a plain picture.'],
	['<text>&nbsp;</text>', 'It cannot be read as XML: Invalid character entity'],
])('%s is refused, because the picture would look different without it', (body, message) => {
	expect(refusalOf(svg(body))).toBe(message);
});

test.each([
	'',
	'not XML',
	'<svg/>',
	'<html xmlns="http://www.w3.org/1999/xhtml"/>',
	'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
	svg('<g>'),
	svg('<g hasOwnProperty="1" a="2"/>'),
])('“%s” is not a picture', (text) => {
	expect(read(text).problem).toMatchObject({ message: expect.any(String), hint: expect.any(String) });
});

test('a root with the most attributes is still within bounds when it is written', () => {
	const given = Array.from({ length: 200 }, (_, index) => ` data-a${index}="1"`).join('');
	expect(read(`<svg xmlns="http://www.w3.org/2000/svg"${given}/>`).clean).toHaveProperty('svg');
	expect(read(`<svg xmlns="http://www.w3.org/2000/svg"${given} data-b=""/>`).problem).toHaveProperty('message');
});

test('a clean picture stays the same when it is cleaned again', () => {
	const pieces = [
		'<g>',
		'</g>',
		'<script>',
		'</script>',
		'<style>',
		'</style>',
		'<a href="#x">',
		'</a>',
		' onload="1"',
		'<path d="M0"/>',
		'&amp;',
		'&lt;',
		'url(#a)',
		'url(x)',
		'@import',
		'\\',
		'\\75',
		'\r\n',
		'\x01',
		'&#1;',
		'&#xA0;',
		'<!--',
		'-->',
		'<![CDATA[',
		']]>',
		'<?x',
		'?>',
		"'",
		'"',
		'x',
		' ',
	];
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (body) => {
			const { clean: once, problem } = read(svg(body.join('')));
			if (once === undefined) {
				expect(problem?.message).not.toMatch(/^After cleaning/);
				return;
			}
			expect(read(once.svg).clean).toEqual({ svg: once.svg, removed: [] });
			expect(once.svg).not.toMatch(/<script|<[^>]*\sonload="/);
		}),
	);
});

test.each([
	['elements in each other', () => '<g>'.repeat(300_000)],
	[
		'attributes of one element',
		() => `<g ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
	],
	['declarations', () => '<!['.repeat(300_000)],
	['comments that do not end', () => '<!--'.repeat(250_000)],
	['addresses in CSS', () => `<style>${'url('.repeat(250_000)}</style>`],
	['spaces in CSS', () => `<style>${'url("'.padEnd(1000).repeat(1000)}</style>`],
	[
		'declarations of namespaces',
		() => `<g ${Array.from({ length: 50_000 }, (_, index) => `xmlns:a${index}="x"`).join(' ')}/>`,
	],
	['namespaces', () => '<svg xmlns="http://www.w3.org/2000/svg">'.repeat(25_000)],
])('a megabyte of %s takes little time', (_, body) => {
	const began = performance.now();
	expect(read(svg(body())).problem).toHaveProperty('message');
	expect(performance.now() - began).toBeLessThan(5000);
});
