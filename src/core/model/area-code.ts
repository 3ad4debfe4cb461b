import { z } from 'zod';
import { nameables } from './id.ts';

/** An ISO 3166-1 alpha-2 code. `checkReferences` checks that it exists. */
export const AreaCode = z
	.string()
	.regex(/^[A-Z]{2}$/, 'Write an ISO 3166-1 alpha-2 code, such as KZ.')
	.register(nameables, { names: 'area' });
