import { ok } from '../protocol/core-routes.ts';
import type { CoreRoutes } from '../protocol/core-routes.ts';

type Metadata = Readonly<Record<string, unknown>>;

/** What the SDK keeps about a person, such as the factors required of them. */
export function metadataRoutes(): CoreRoutes {
  const stored = new Map<string, Metadata>();

  return {
    'GET /recipe/user/metadata': (input) => ok({ metadata: stored.get(input.text('userId')) ?? {} }),
    'PUT /recipe/user/metadata': (input) => {
      const userId = input.text('userId');
      const merged = { ...stored.get(userId), ...input.fields('metadataUpdate') };
      const metadata = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
      stored.set(userId, metadata);
      return ok({ metadata });
    },
  };
}
