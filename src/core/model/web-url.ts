import { z } from 'zod';
import { bounds } from './bounds.ts';

/** An address that a reader may follow: `javascript:` and its like would run in the reader’s name. */
export const WebUrl = z.url({ protocol: /^https?$/ }).max(bounds.address);
