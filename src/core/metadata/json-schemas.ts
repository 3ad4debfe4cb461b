import { z } from 'zod';
import { EditionManifest } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { ChartRecord } from './chart-record.ts';
import { EditionsRecord } from './edition-record.ts';
import { figureSchema } from './figure-record.ts';
import { figuresFileSchema } from './figures-file.ts';

/** The kinds of JSON file that this project defines itself. */
function records(format: number) {
	const figure = figureSchema(format);
	return [
		{ kind: 'figure', record: figure },
		{ kind: 'figures', record: figuresFileSchema(figure) },
		{ kind: 'chart', record: ChartRecord },
		{ kind: 'edition', record: EditionManifest },
		{ kind: 'editions', record: EditionsRecord },
	] as const;
}

/** JSON Schemas (2020-12) of our own files. Each names itself, and the others where it holds them, by its absolute address. */
export function jsonSchemas(report: Report): { kind: string; description: string; schema: unknown }[] {
	const kinds = records(report.editions.format);
	const registry = z.registry<{ id: string }>();
	for (const { kind, record } of kinds) registry.add(record, { id: kind });
	const { schemas } = z.toJSONSchema(registry, { uri: (kind) => permalink(report, address.schema(kind)) });
	return kinds.map(({ kind, record }) => ({ kind, description: record.description ?? '', schema: schemas[kind] }));
}
