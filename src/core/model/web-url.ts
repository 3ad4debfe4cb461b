import { z } from 'zod';

/** An address that a reader may follow: `javascript:` and its like would run in the reader’s name. */
export const WebUrl = z.url({ protocol: /^https?$/ });
