import { z } from 'zod';
import { EditionManifest } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { permalink } from '../permalink/permalink.ts';
import { type SchemaKind, schemaKinds } from '../permalink/site-map.ts';
import { ChartRecord } from './chart-record.ts';
import { EditionsRecord } from './edition-record.ts';
import { figureSchema } from './figure-record.ts';
import { figuresFileSchema } from './figures-file.ts';

/** The records that the files of each kind hold. */
function records(format: number) {
	const figure = figureSchema(format);
	return {
		figure,
		figures: figuresFileSchema(figure, format),
		chart: ChartRecord,
		edition: EditionManifest,
		editions: EditionsRecord,
	} satisfies Record<SchemaKind, z.ZodType>;
}

/** The name under which Zod collects what it cannot write in place: a schema that holds itself. */
const SHARED = '__shared';

/**
 * JSON Schemas (2020-12) of our own files. Each names itself, and the others where it holds them, by its absolute
 * address.
 */
export function jsonSchemas(report: Report): { kind: SchemaKind; description: string; schema: unknown }[] {
	const recordOf = records(report.editions.format);
	const registry = z.registry<{ id: string }>();
	for (const kind of schemaKinds) registry.add(recordOf[kind], { id: kind });
	const { schemas } = z.toJSONSchema(registry, {
		// What is shared has no file: each schema that refers to it has it itself, below `#`.
		uri: (kind) => (kind === SHARED ? '' : permalink(report, address.schema(kind))),
	});
	const { $defs } = schemas[SHARED] ?? {};
	return schemaKinds.map((kind) => {
		const schema = schemas[kind];
		const refers = JSON.stringify(schema).includes('"$ref":"#/$defs/');
		return { kind, description: recordOf[kind].description ?? '', schema: refers ? { ...schema, $defs } : schema };
	});
}
