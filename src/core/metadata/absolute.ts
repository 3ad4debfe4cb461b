import type { Report } from '../model/report.ts';

/** An address of the site with its host. */
export function absolute({ meta }: Pick<Report, 'meta'>, path: string): string {
	return new URL(path.replace(/^\//, ''), meta.url).href;
}
