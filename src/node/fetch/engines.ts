import type { DATABASE_ENGINES } from '../../core/model/connection.ts';
import type { Engine } from './engine.ts';
import { http } from './http.ts';
import { postgres } from './postgres.ts';

/** What snapshots come from: the web, and each engine of a database that a connection can name. */
export const engines = { http, postgres } satisfies Record<'http' | (typeof DATABASE_ENGINES)[number], Engine>;
