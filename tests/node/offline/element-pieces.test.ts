import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { sayPieces } from '../../../src/core/words/say.ts';
import { elementPieces } from '../../../src/node/offline/element-pieces.ts';
import { element } from '../../../src/node/page/element.ts';

const written = (...parts: Parameters<typeof elementPieces>) => toHtml(element('p', {}, ...elementPieces(...parts)));

test('a message is written with its links, its elements and the elements that are its values', () => {
	const pieces = sayPieces('en', 'offline.note', { version: '1.0.0', url: 'https://example.org/?a&b' });
	expect(
		written(pieces, {
			words: { date: [element('time', {}, 'today')] },
			links: { live: { href: 'https://example.org/' } },
		}),
	).toBe(
		'<p><b>Offline copy</b> of edition 1.0.0, <time>today</time>. The live report, which may have been corrected ' +
			'since: <a href="https://example.org/">https://example.org/?a&#x26;b</a></p>',
	);
});

test('a value or a link that is missing is an error', () => {
	expect(() => written([{ variable: 'date' }])).toThrow('No value is given for "date".');
	expect(() => written([{ element: 'live', inside: [] }])).toThrow('The element "live"');
});
