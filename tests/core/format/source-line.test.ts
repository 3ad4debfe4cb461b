import { expect, test } from 'vitest';
import { sourceLine } from '../../../src/core/format/source-line.ts';

test('sources follow each other, each in its place among the words', () => {
	expect(sourceLine(['survey', 'census'], 'en')).toEqual([
		'Source: ',
		{ source: 'survey' },
		', ',
		{ source: 'census' },
	]);
	expect(sourceLine(['survey'], 'en')).toEqual(['Source: ', { source: 'survey' }]);
});
