import { z } from 'zod';
import { Semver, CitableRef } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { liveAddress, permalink } from '../permalink/permalink.ts';

/** `/editions.json`: every published edition and what it changed, for machines. */
export const EditionsRecord = z
	.strictObject({
		$schema: z.url().optional(),
		title: z.string(),
		editions: z.array(
			z.strictObject({
				version: Semver,
				date: z.iso.date(),
				url: z.url().describe('Where the edition stays.'),
				manifest: z
					.strictObject({ url: z.url(), sha256: z.string() })
					.describe('The list of all its things and files, with their hashes.'),
				files: z.int(),
				bytes: z.int(),
				changes: z
					.array(
						z.strictObject({
							ref: CitableRef,
							kind: z.enum(['added', 'changed', 'removed', 'moved']),
							title: z.string(),
							url: z.url(),
							to: CitableRef.optional().describe('What it is called since.'),
							was: z.string().optional(),
							now: z.string().optional(),
							by: z.string().optional(),
							fields: z.array(z.string()).describe('Which of its texts changed.'),
							explanations: z.array(
								z.strictObject({
									type: z.string(),
									reason: z.string(),
									source: CitableRef.optional().describe(
										'The source that was saved anew, if the change follows from it.',
									),
								}),
							),
						}),
					)
					.describe('Against the edition before it.'),
			}),
		),
	})
	.describe('The published editions of a report, oldest first.');
export type EditionsRecord = z.infer<typeof EditionsRecord>;

export function editionsRecord(report: Report): EditionsRecord {
	const at = (path: string) => liveAddress(report, path);
	return {
		$schema: permalink(report, address.schema('editions')),
		title: report.meta.title,
		editions: report.editions.published.map(({ version, date, manifest, files, bytes, changes }) => ({
			version,
			date,
			url: at(address.edition(version, report.meta.folder)),
			manifest: { url: at(`${address.edition(version)}manifest.json`), sha256: manifest },
			files,
			bytes,
			changes: changes.map(({ ref, kind, title, address: path, to, was, now, by, texts, explanations }) => ({
				ref,
				kind,
				title,
				url: at(path),
				...(to === undefined ? {} : { to: to.ref }),
				...(was === undefined ? {} : { was }),
				...(now === undefined ? {} : { now }),
				...(by === undefined ? {} : { by }),
				fields: texts.map(({ name }) => name),
				explanations: explanations.map(({ type, reason, source }) => ({
					type,
					reason,
					...(source === undefined ? {} : { source }),
				})),
			})),
		})),
	};
}
