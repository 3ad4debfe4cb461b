import { expect, test } from 'vitest';
import { soundWith, stateWith } from './two-languages.ts';

const { report, translation, notes } = soundWith([]);

test('the translation of the fixture is whole and up to date, and nothing is noted', () => {
	expect(stateWith([])).toEqual({ missing: [], stale: [] });
	expect(notes).toEqual([]);
});

test('each language has its own words', () => {
	expect([report.meta.title, translation.meta.title]).toEqual(['The bridges of Riga', 'Мосты Риги']);
	expect([report.meta.language, translation.meta.language]).toEqual(['en-GB', 'ru']);
	const labelOf = ({ figures }: typeof report, id: string) => figures.find((figure) => figure.id === id)?.label;
	expect(labelOf(translation, 'need-repair')).toBe('Мосты, которым нужен немедленный ремонт');
	expect(labelOf(translation, 'crossings/stone-bridge/2022')).toBe('Проезды: Stone Bridge, 2022');
	expect(labelOf(report, 'crossings/stone-bridge/2022')).toBe('Crossings of Stone Bridge in 2022');
	const captions = [report, translation].map(({ pictures: [picture] }) => picture?.caption?.text);
	expect(captions).toEqual(['How a bridge stands in the river.', 'Как мост стоит в реке.']);
	const [, title] = translation.tables.map(({ fields }) => fields.map((field) => field.title));
	expect(title).toEqual(['Когда', 'Доля']);
});

test('both languages have the same figures: quantities, units, periods, areas and evidence', () => {
	const valuesOf = ({ figures }: typeof report) =>
		figures.map(({ id, quantity, unit, period, area, qualifier, evidence: { kind } }) => {
			return { id, quantity, unit: unit.code, period, area, qualifier, kind };
		});
	expect(valuesOf(translation)).toEqual(valuesOf(report));
	expect(valuesOf(report).length).toBeGreaterThan(8);
});

test('both languages draw the same marks and have the same cells', () => {
	const marksOf = ({ charts }: typeof report) =>
		charts.map(({ id, unit, series, figures }) => ({
			id,
			unit,
			figures,
			marks: series.map(({ marks }) =>
				marks.map(({ figure, value, low, high, time }) => [figure, value, low, high, time?.iso]),
			),
		}));
	expect(marksOf(translation)).toEqual(marksOf(report));
	const cellsOf = ({ tables }: typeof report) =>
		tables.map(({ id, fields, rows }) => ({
			id,
			units: fields.map(({ unit }) => unit),
			cells: rows.map((row) => row.cells.map(({ value }) => value)),
		}));
	expect(cellsOf(translation)).toEqual(cellsOf(report));
});

test('both languages name the same things in their sections', () => {
	const namedIn = ({ sections }: typeof report) =>
		sections.map(({ id, charts, claims, headings }) => ({
			id,
			charts,
			claims: claims.map((claim) => claim.id),
			headings: headings.map((heading) => heading.id),
		}));
	expect(namedIn(translation)).toEqual(namedIn(report));
	expect([...translation.numbered.keys()]).toEqual([...report.numbered.keys()]);
});
