import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { embeddedData } from '../../../src/node/offline/data-part.ts';

test('no text of a figure can end the element that holds the data', () => {
	const data = { label: '</script><script>alert(1)</script>', definition: '<!-- <script>' };
	const html = toHtml(embeddedData(data));
	expect(html.match(/<[/!a-z]/gi)).toEqual(['<s', '</']);
	expect(JSON.parse(html.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual(data);
});
