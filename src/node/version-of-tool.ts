import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './load-report.ts';

const Package = z.object({ version: z.string() });

/** The version of this tool, by its package. */
export function versionOfTool(): string {
	return Package.parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))).version;
}
