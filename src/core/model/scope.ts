import { z } from 'zod';
import { bounds } from './bounds.ts';
import { IsoPeriod, UNSTATED } from './quantity.ts';

/** ISO 3166-1 alpha-2 codes; that they exist is checked with the references. */
const Area = z.string().regex(/^[A-Z]{2}$/, 'Write an ISO 3166-1 alpha-2 code, such as KZ.');

/** When a number holds. */
export const PeriodOrUnstated = z.union([z.literal(UNSTATED), IsoPeriod]);

/** Where a number holds. */
export const AreaOrUnstated = z.union([z.literal(UNSTATED), z.array(Area).min(1).max(bounds.list)]);
