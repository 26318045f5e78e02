/** The statement with which a store shows that its database answers. */
import { z } from 'zod';
import { statement } from './statement.js';

export const pingStatement = statement('health/ping', { params: {}, row: { answer: z.literal(1) } });
