import { XLSX_TYPE } from '../sources/data-set.ts';

/** The media types of pages and of sets of links. */
export const HTML_TYPE = 'text/html';
export const LINKSET_TYPE = 'application/linkset+json';
export const TIMEMAP_TYPE = 'application/link-format';

// Fields of entries of the map of the site: a media type, and the ending of its files if not every host knows it.
export const json = { type: 'application/json; charset=utf-8' } as const;
export const csv = { type: 'text/csv; charset=utf-8', ending: '.csv' } as const;
export const xlsx = { type: XLSX_TYPE, ending: '.xlsx' } as const;
export const docx = {
	type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	ending: '.docx',
} as const;
export const schema = { type: 'application/schema+json; charset=utf-8', ending: '.schema.json' } as const;
export const text = { type: 'text/plain; charset=utf-8' } as const;
export const svg = { type: 'image/svg+xml' } as const;
export const timemap = { type: `${TIMEMAP_TYPE}; charset=utf-8`, ending: '.link' } as const;
export const png = { type: 'image/png' } as const;
export const webp = { type: 'image/webp', ending: '.webp' } as const;
export const avif = { type: 'image/avif', ending: '.avif' } as const;
