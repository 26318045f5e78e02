/** Imports through the API of a running service, as a curator with an API key. */
import { z } from 'zod';
import { CommandError } from './command-error.js';
import type { Importer } from './import.js';

const mutation = `mutation Import($input: ImportSeedsInput!) {
  importSeeds(input: $input) {
    change { id itemCount }
    plan {
      create { ...counted } change { ...counted } unchanged { ...counted } held { ...counted } conflicts { ...counted }
    }
  }
}
fragment counted on ImportCount { entities relations ids }`;

const Count = z.object({ entities: z.int(), relations: z.int(), ids: z.array(z.string()) });
const Answer = z.object({
  data: z
    .object({
      importSeeds: z
        .object({
          change: z.object({ id: z.string(), itemCount: z.int() }).nullable(),
          plan: z.object({ create: Count, change: Count, unchanged: Count, held: Count, conflicts: Count }),
        })
        .nullable(),
    })
    .nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Throws CommandError with what the service says, or why it cannot be asked. */
export const importThroughService =
  (server: string, key: string | null): Importer =>
  async (input, reason) => {
    const address = addressOf(server);
    const response = await asked(
      address,
      key,
      JSON.stringify({ query: mutation, variables: { input: { ...input, reason } } }),
    );
    if (response.status === 413) {
      throw new CommandError(
        'The files are larger than the service takes. Start it with a larger MAX_BODY_BYTES, or import them one by one.',
      );
    }
    const answer = Answer.safeParse(await response.json().catch(() => null));
    if (!answer.success) {
      throw new CommandError(
        `${address} answered ${String(response.status)}, and not as this service does. Is it the address of one?`,
      );
    }
    const { data, errors } = answer.data;
    const imported = data?.importSeeds;
    if (imported == null) throw new CommandError((errors ?? []).map(({ message }) => message).join('\n'));
    return imported;
  };

const addressOf = (server: string): string => {
  try {
    return new URL('/graphql', server).href;
  } catch (cause) {
    throw new CommandError(`"${server}" is no address. Write it as in --server http://localhost:4000.`, { cause });
  }
};

const asked = async (address: string, key: string | null, body: string): Promise<Response> => {
  try {
    return await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
    });
  } catch (cause) {
    throw new CommandError(`No service answers at ${address}. Check the address, and that it runs.`, { cause });
  }
};
