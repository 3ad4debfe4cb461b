const encoder = new TextEncoder();

/**
 * The files of the smallest report that passes the check, as text: one section, and one figure that is chosen. It has
 * no source, chart, table, picture, work, term, unknown or claim. Its name and address are those of the small report.
 */
export const quietReport: ReadonlyMap<string, string> = new Map([
	[
		'data/report.yaml',
		`id: riga-bridges
title: A quiet report
abstract: We chose a level.
description: A report that rests on nothing but a choice.
url: https://example.org/bridges/
languages: [en]
edition: { version: 1.0.0, date: 2023-02-01 }
licence:
  content: { id: CC-BY-4.0, name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
  code: { id: MIT, name: MIT, url: https://opensource.org/license/mit }
publisher: Bridge Watch
authors: [{ organisation: Bridge Watch }]
keyFigures: [level]
sections: [{ id: level-chosen, title: Level, summary: What we chose. }]
`,
	],
	[
		'data/figures/level.yaml',
		`- id: level
  label: The level
  derived: { formula: 95 * percent }
  unit: percent
  period: unstated
  area: unstated
  population: intervals
  definition: How often an interval would contain the share.
  assumption: We chose it.
`,
	],
	['content/level-chosen.mdx', 'Our level is <Fig id="level" />.\n'],
]);

export function asBytes(files: ReadonlyMap<string, string>): Map<string, Uint8Array> {
	return new Map([...files].map(([file, text]) => [file, encoder.encode(text)]));
}
