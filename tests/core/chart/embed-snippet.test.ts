import { expect, test } from 'vitest';
import { embedHeight } from '../../../src/core/chart/embed-height.ts';
import { embedSnippet } from '../../../src/core/chart/embed-snippet.ts';
import { chartOf, charts, report } from './fixture-report.ts';

test('another site shows a chart by a frame, and a script of three lines that heeds that frame and its site alone', () => {
	const html = embedSnippet(
		{ id: 'bar', title: 'A “<b>” & more' },
		'https://example.org/ferries/v/1.0.0/embed/bar/',
		640,
	);
	expect(html.split('\n')).toEqual([
		'<iframe src="https://example.org/ferries/v/1.0.0/embed/bar/" title="A “&lt;b&gt;” &amp; more"',
		'  height="640" style="border:0;width:100%" loading="lazy"></iframe>',
		"<script>addEventListener('message', ({ source, origin, data }) => {",
		"  for (const frame of document.querySelectorAll('iframe'))",
		"    if (frame.contentWindow === source && origin === 'https://example.org' && data.chart === 'bar') " +
			'frame.height = data.height; })</script>',
	]);
});

test.each(charts)('the frame of $id has room for its drawing at the largest size that it has on a phone', (chart) => {
	expect(embedHeight(chart, report)).toBeGreaterThan(300);
});

test('a longer foot needs a higher frame', () => {
	const chart = chartOf('bar');
	const note = { text: 'Ferries '.repeat(60).trim(), parts: [] };
	expect(embedHeight({ ...chart, note }, report)).toBeGreaterThan(embedHeight(chart, report) + 100);
});
