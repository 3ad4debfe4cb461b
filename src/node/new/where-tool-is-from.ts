import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../load-report.ts';
import { versionOfTool } from '../version-of-tool.ts';

const Installed = z.object({ dependencies: z.record(z.string(), z.string()).optional() });

/**
 * From where npm gets the tool for a report: this version of it, or the file of a package if this tool was installed
 * from one.
 *
 * @param report The folder of the report, to which the path of the file is relative.
 */
export function whereToolIsFrom(report: string): string {
	const file = packedFile();
	if (file === undefined) return versionOfTool();
	return `file:${relative(report, file).replaceAll('\\', '/')}`;
}

/** The file that the folder around `node_modules` names, as `npx --package <file>` and `npm install <file>` do. */
function packedFile(): string | undefined {
	const around = dirname(projectRoot.replace(/[/\\]$/, ''));
	if (basename(around) !== 'node_modules') return undefined;
	const manifest = join(around, '../package.json');
	if (!existsSync(manifest)) return undefined;
	const { dependencies } = Installed.parse(JSON.parse(readFileSync(manifest, 'utf8')));
	const named = /^file:(.+\.tgz)$/.exec(dependencies?.['citable-report'] ?? '')?.[1];
	const file = named === undefined ? undefined : resolve(dirname(manifest), named);
	return file !== undefined && existsSync(file) ? file : undefined;
}
